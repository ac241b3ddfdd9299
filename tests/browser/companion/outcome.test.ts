/** Published is what was seen to go out; what the person emptied or closed themselves was not. In the real editors, with real keys. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchOutcome } from '../../../utils/companion/hold/outcome.ts';
import type { Surface } from '../../../utils/composer/composer.ts';
import { publishWindow } from '../../../utils/drafts/identity.ts';
import { Subject, type SubjectName } from '../editors/subjects.ts';

const text = 'Terima kasih sudah datang.';
const boxes = '[contenteditable="true"], textarea';
const surface: Surface = {
  id: 'x-post',
  kind: 'post',
  fields: [{ name: 'text', editor: [{ selector: boxes, seen: '2026-11', grade: 'A' }], limit: 280 }],
  publish: [{ selector: '#post', seen: '2026-11', grade: 'A' }],
  keys: ['mod+enter'],
  media: { places: [{ type: 'image', selector: 'img', seen: '2026-11', grade: 'A' }] },
  done: [{ selector: '.toast', seen: '2026-11', grade: 'A' }],
};

let stop: AbortController;
let subject: Subject;
let outcomes: boolean[];
let doings: number;

beforeEach(() => {
  stop = new AbortController();
  outcomes = [];
  doings = 0;
  // The looks and their end only: editors and what the person does keep their own time.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  subject.destroy();
  document.body.replaceChildren();
});

const look = () => vi.advanceTimersByTime(200);
const wait = () => vi.advanceTimersByTime(publishWindow);

function button(id: string, onClick = () => {}): HTMLButtonElement {
  const made = document.createElement('button');
  made.id = id;
  made.textContent = id;
  made.addEventListener('click', onClick);
  subject.host.append(made);
  return made;
}

/** The site was pressed with this text in the box, and has not answered. */
async function pressed(name: SubjectName, words = text, change: Partial<Surface> = {}): Promise<void> {
  subject = new Subject(name);
  await subject.start(words);
  const post = button('post');
  watchOutcome(
    {
      composer: { ...subject.composer({ ...surface, ...change }), root: subject.host },
      button: post,
      fields: [{ field: 'text', text: words }],
    },
    { onOutcome: (published) => outcomes.push(published), onOwnDoing: () => doings++ },
    stop.signal,
  );
}

function say(words: string): void {
  const toast = document.createElement('div');
  toast.className = 'toast';
  toast.textContent = words;
  document.body.append(toast);
}

describe.each(['Draft.js', 'Lexical rich', 'contenteditable=true', 'textarea'] as const)('%s', (name) => {
  it('emptied by the site: published', async () => {
    await pressed(name);
    subject.mounted.clear();
    await vi.waitFor(() => expect(subject.editor.read(subject.element).text.trim()).toBe(''));
    look();
    expect(outcomes).toEqual([true]);
    expect(doings).toBe(0);
  });

  it('emptied by hand: not published, however long one waits', async () => {
    await pressed(name);
    await userEvent.click(subject.element);
    await userEvent.keyboard('{Control>}a{/Control}{Delete}');
    await vi.waitFor(() => expect(subject.editor.read(subject.element).text.trim()).toBe(''));
    look();
    expect(outcomes).toEqual([]);
    wait();
    expect(outcomes).toEqual([false]);
    expect(doings).toBeGreaterThan(0);
  });

  it('drawn anew with its text: not published until that is gone too', async () => {
    await pressed(name);
    const old = subject;
    const place = document.createElement('div');
    subject = new Subject(name);
    await subject.start(text);
    old.destroy();
    place.remove();
    look();
    look();
    expect(outcomes).toEqual([]);
    subject.mounted.clear();
    await vi.waitFor(() => expect(subject.editor.read(subject.element).text.trim()).toBe(''));
    look();
    expect(outcomes).toEqual([true]);
  });
});

describe('what the person does', () => {
  it('closes the dialog by its own button: not published', async () => {
    await pressed('Lexical rich');
    const close = button('close', () => subject.host.remove());
    await userEvent.click(close);
    look();
    wait();
    expect(outcomes).toEqual([false]);
  });

  it('closes it with Escape: not published', async () => {
    await pressed('Draft.js');
    subject.host.addEventListener('keydown', ({ key }) => key === 'Escape' && subject.host.remove());
    await userEvent.click(subject.element);
    await userEvent.keyboard('{Escape}');
    look();
    wait();
    expect(outcomes).toEqual([false]);
  });

  it('cuts the text away: not published', async () => {
    await pressed('textarea');
    await userEvent.click(subject.element);
    await userEvent.keyboard('{Control>}ax{/Control}');
    await vi.waitFor(() => expect(subject.editor.read(subject.element).text).toBe(''));
    look();
    wait();
    expect(outcomes).toEqual([false]);
  });

  it('presses elsewhere as the site takes the text: the site’s own word counts', async () => {
    await pressed('Draft.js');
    await userEvent.click(button('elsewhere'));
    subject.mounted.clear();
    look();
    expect(outcomes).toEqual([]);
    say('Postingan Anda telah dikirim');
    look();
    expect(outcomes).toEqual([true]);
  });

  it('presses “publish” again, or into the text: no doubt', async () => {
    await pressed('contenteditable=true');
    await userEvent.click(subject.host.querySelector('#post') as HTMLElement);
    await userEvent.click(subject.element);
    expect(doings).toBe(0);
    subject.mounted.clear();
    look();
    expect(outcomes).toEqual([true]);
  });
});

describe('what the site shows', () => {
  it('closes the dialog: published', async () => {
    await pressed('Lexical rich');
    subject.host.remove();
    look();
    expect(outcomes).toEqual([true]);
  });

  it('says something while the text stands: an error, not published', async () => {
    await pressed('Draft.js');
    say('Terjadi kesalahan. Coba lagi.');
    look();
    wait();
    expect(outcomes).toEqual([false]);
  });

  it('keeps the text in its field and says that it is saved, where texts stay', async () => {
    await pressed('contenteditable=true', text, { stays: true });
    say('Tersimpan');
    look();
    expect(outcomes).toEqual([true]);
  });

  it('takes a picture that had no words: published', async () => {
    subject = new Subject('Draft.js');
    const picture = document.createElement('img');
    picture.style.cssText = 'display: block; width: 20px; height: 20px';
    await pressed('Draft.js', '');
    subject.host.append(picture);
    look();
    expect(outcomes).toEqual([]);
    picture.remove();
    look();
    expect(outcomes).toEqual([true]);
  });
});
