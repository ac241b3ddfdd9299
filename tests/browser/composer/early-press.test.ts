/** A press before the companion is there: by pointer and by key, kept back, and made once. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchEarlyPress } from '../../../utils/composer/early-press.ts';

let stop: AbortController;
let host: string;
let summoned: number;
/** What becomes of the call for the companion. */
let coming: PromiseWithResolvers<boolean>;
let there: boolean;
let posted: string[];

beforeEach(() => {
  stop = new AbortController();
  host = 'x.com';
  summoned = 0;
  coming = Promise.withResolvers();
  there = false;
  posted = [];
  const early = watchEarlyPress(
    () => ({ host, path: '/home' }),
    () => {
      summoned++;
      return coming.promise;
    },
    () => there,
    stop.signal,
  );
  for (const type of ['click', 'keydown'])
    window.addEventListener(type, (event) => void (there || early.holds(event)), {
      capture: true,
      signal: stop.signal,
    });
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

/** X's box, or a comment box of Facebook's, which posts by key and by button. */
function draw(markup: 'x' | 'comment', text: string): HTMLElement {
  const form = document.createElement('form');
  const box = document.createElement('div');
  const button = document.createElement('div');
  box.contentEditable = 'true';
  box.setAttribute('role', 'textbox');
  button.setAttribute('role', 'button');
  button.textContent = 'Kirim';
  button.tabIndex = 0;
  if (markup === 'x') {
    box.dataset.testid = 'tweetTextarea_0';
    button.dataset.testid = 'tweetButton';
  } else {
    host = 'www.facebook.com';
    box.dataset.lexicalEditor = 'true';
    box.setAttribute('aria-label', 'Tulis komentar');
    button.setAttribute('aria-label', 'Komentari');
  }
  box.style.cssText = button.style.cssText = 'display: block; width: 200px; height: 30px';
  box.textContent = text;
  const post = () => posted.push(box.textContent ?? '');
  button.addEventListener('click', post);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (markup === 'comment' || event.ctrlKey)) {
      event.preventDefault();
      post();
    }
  });
  form.append(box, button);
  document.body.append(form);
  box.focus();
  return button;
}

it.each([
  ['x', 'Ctrl+Enter', '{Control>}{Enter}{/Control}'],
  ['x', 'Cmd+Enter', '{Meta>}{Enter}{/Meta}'],
  ['comment', 'Enter', '{Enter}'],
] as const)(
  'on %s %s waits for the companion, and is then made on the button, once',
  async (markup, _, keys) => {
    draw(markup, 'Halo warga');
    await userEvent.keyboard(keys);
    await userEvent.keyboard(keys);
    expect(posted).toEqual([]);
    expect(summoned).toBe(1);
    there = true;
    await expect.poll(() => posted, { timeout: 5_000 }).toEqual(['Halo warga']);
  },
);

it('so does Enter or a space on the button itself', async () => {
  draw('x', 'Halo warga').focus();
  await userEvent.keyboard(' ');
  expect(summoned).toBe(1);
  there = true;
  await expect.poll(() => posted, { timeout: 5_000 }).toEqual(['Halo warga']);
});

it('Enter that makes a line, and one in an empty box, are nobody’s business', async () => {
  draw('x', 'Halo warga');
  await userEvent.keyboard('{Enter}');
  document.body.replaceChildren();
  draw('comment', '');
  await userEvent.keyboard('{Enter}');
  expect(summoned).toBe(0);
});

it('who writes on meanwhile has not sent that', async () => {
  const button = draw('comment', 'Halo');
  await userEvent.keyboard('{Enter}');
  const box = button.previousElementSibling as HTMLElement;
  box.textContent = 'Halo warga';
  there = true;
  const pressed = Promise.withResolvers<void>();
  // Longer than it would look again.
  setTimeout(pressed.resolve, 120);
  await pressed.promise;
  expect(posted).toEqual([]);
});

it('a companion that cannot come holds nothing, and nothing after it', async () => {
  const button = draw('x', 'Halo warga');
  await userEvent.click(button);
  expect(posted).toEqual([]);
  coming.resolve(false);
  await expect.poll(() => posted, { timeout: 5_000 }).toEqual(['Halo warga']);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(summoned).toBe(1);
});
