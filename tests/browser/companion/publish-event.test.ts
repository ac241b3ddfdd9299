/** Which keys and forms publish, over every surface of every site. */
import { afterEach, describe, expect, it } from 'vitest';
import { publishes } from '../../../utils/companion/publish-event.ts';
import type { Composer, Surface } from '../../../utils/composer/composer.ts';
import plain from '../../../utils/composer/editors/plain.ts';
import { sites } from '../../../utils/composer/sites/index.ts';

afterEach(() => document.body.replaceChildren());

const surfaces = sites().flatMap(({ platform, surfaces: all }) =>
  all.map((surface) => [surface.id, surface, platform] as const),
);
const x = surfaces.find(([id]) => id === 'x-post') as (typeof surfaces)[number];

/** The last field of the surface, in `root`. */
function composerOf(
  surface: Surface,
  platform: Composer['platform'],
  root: HTMLElement = document.createElement('div'),
) {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  root.append(element);
  document.body.append(root);
  const name = surface.fields.at(-1)?.name ?? 'text';
  const composer: Composer = {
    platform,
    surface,
    root,
    confidence: 'full',
    fields: [{ name, element, editor: plain, limit: 280 }],
  };
  return { composer, element, root };
}

/** Does the event, dispatched where it happens, publish? */
function asks(target: Element, event: Event, composer: Composer): boolean {
  let answer = false;
  window.addEventListener(
    event.type,
    (met) => {
      answer = publishes(met, composer);
    },
    { capture: true, once: true },
  );
  target.dispatchEvent(event);
  return answer;
}

const key = (init: KeyboardEventInit) =>
  new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...init });

describe.each(surfaces)('%s', (_, surface, platform) => {
  const bare = surface.kind === 'comment' && platform !== 'youtube';
  it.each([
    ['Ctrl+Enter', { ctrlKey: true }, true],
    ['Cmd+Enter', { metaKey: true }, true],
    ['Ctrl+Enter of the number pad', { ctrlKey: true, code: 'NumpadEnter' }, true],
    ['Enter', {}, bare],
    ['Enter of the number pad', { code: 'NumpadEnter' }, bare],
    ['Shift+Enter', { shiftKey: true }, false],
    ['Enter that ends a composition', { isComposing: true }, false],
    ['Ctrl+Enter in a composition', { isComposing: true, ctrlKey: true }, false],
    ['a space', { key: ' ' }, false],
  ] as const)('%s', (_name, init, publishing) => {
    const { composer, element } = composerOf(surface, platform);
    expect(asks(element, key(init), composer)).toBe(publishing);
  });
});

describe('Enter where a list may be open', () => {
  const comment = surfaces.find(([id]) => id === 'facebook-comment') as (typeof surfaces)[number];

  it('takes a name from the list of the box', () => {
    const { composer, element } = composerOf(comment[1], comment[2]);
    element.setAttribute('aria-expanded', 'true');
    expect(asks(element, key({}), composer)).toBe(false);
    element.setAttribute('aria-expanded', 'false');
    element.setAttribute('aria-activedescendant', 'name-1');
    expect(asks(element, key({}), composer)).toBe(false);
  });

  it('publishes when something around the composer is unfolded', () => {
    const { composer, element, root } = composerOf(comment[1], comment[2]);
    const around = document.createElement('section');
    around.setAttribute('aria-expanded', 'true');
    document.body.append(around);
    around.append(root);
    expect(asks(element, key({}), composer)).toBe(true);
  });
});

describe('the submit of a form', () => {
  const submit = (submitter: HTMLElement | null = null) =>
    new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter });

  it.each(['around the composer', 'that is its root', 'inside it, around the text'] as const)(
    '%s',
    (where) => {
      const form = document.createElement('form');
      const { composer, element, root } = composerOf(
        x[1],
        x[2],
        where === 'that is its root' ? form : document.createElement('div'),
      );
      if (where === 'around the composer') {
        document.body.append(form);
        form.append(root);
      } else if (where !== 'that is its root') {
        root.append(form);
        form.append(element);
      }
      expect(asks(form, submit(), composer)).toBe(true);
    },
  );

  it('that holds none of its text is another one’s, unless its button publishes', () => {
    const { composer, root } = composerOf(x[1], x[2]);
    const form = document.createElement('form');
    const button = document.createElement('button');
    form.append(button);
    root.append(form);
    expect(asks(form, submit(button), composer)).toBe(false);
    button.dataset.testid = 'tweetButton';
    expect(asks(form, submit(button), composer)).toBe(true);
  });
});

describe('a button with the name of the one that publishes', () => {
  const caption = surfaces.find(([id]) => id === 'instagram-caption') as (typeof surfaces)[number];
  const comment = surfaces.find(([id]) => id === 'instagram-comment') as (typeof surfaces)[number];
  const click = () => new MouseEvent('click', { bubbles: true, composed: true });
  const buttonIn = (place: Element, ...inside: (Node | string)[]) => {
    const button = document.createElement('div');
    button.setAttribute('role', 'button');
    button.append(...inside);
    place.append(button);
    return button;
  };

  it('is another one in the feed', () => {
    const root = document.createElement('div');
    root.setAttribute('role', 'dialog');
    const { composer } = composerOf(caption[1], caption[2], root);
    expect(asks(buttonIn(document.body, 'Bagikan'), click(), composer)).toBe(false);
    expect(asks(buttonIn(root, 'Bagikan'), click(), composer)).toBe(true);
    expect(asks(buttonIn(root, 'Bagikan ke cerita'), click(), composer)).toBe(false);
  });

  it('is none at all where it has a picture in place of words', () => {
    const { composer, root } = composerOf(comment[1], comment[2], document.createElement('form'));
    const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    icon.setAttribute('aria-label', 'Emoji');
    expect(asks(buttonIn(root, icon), click(), composer)).toBe(false);
    expect(asks(buttonIn(root, 'Kirim'), click(), composer)).toBe(true);
  });
});
