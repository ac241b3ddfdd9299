/** A press while the check is unfinished, and what a confirmation is bound to. The site is a button, the session a stand-in. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { confirmedFor } from '../../../utils/companion/hold/decide.ts';
import { createHold, type Decided } from '../../../utils/companion/hold/hold.ts';
import type { Session } from '../../../utils/companion/session.ts';
import plain from '../../../utils/composer/editors/plain.ts';
import type { SeenMedium } from '../../../utils/composer/media.ts';
import { parsePause } from '../../../utils/decisions/pause-settings.ts';
import { exampleGuideline, type Guideline } from '../../../utils/guideline/guideline.ts';

let stop: AbortController;
let button: HTMLButtonElement;
let posted = 0;
let settled = false;
let findings: unknown[] = [];
let isForWords = (_: Event) => false;
const lapses: boolean[] = [];
const shown: string[] = [];
const backs: (() => void)[] = [];
const publishes: ((reason: string | null) => void)[] = [];
let hidden = 0;
let text: string;
let account: string | null;
let media: SeenMedium[] | null;
let settings: object | null;
let guideline: Guideline;
let now: () => number;
let field: HTMLElement;
const answers: (() => void)[] = [];
let keepDoubt = () => {};
const published: number[] = [];
const records: Decided[] = [];

beforeEach(() => {
  stop = new AbortController();
  posted = 0;
  settled = false;
  findings = [];
  isForWords = () => false;
  lapses.length = 0;
  shown.length = 0;
  backs.length = 0;
  publishes.length = 0;
  answers.length = 0;
  keepDoubt = () => {};
  published.length = 0;
  records.length = 0;
  hidden = 0;
  text = 'Terima kasih';
  account = '@dinkestirta';
  media = null;
  settings = null;
  guideline = exampleGuideline;
  now = Date.now;
  const root = document.createElement('div');
  field = document.createElement('div');
  field.contentEditable = 'true';
  field.textContent = 'Terima kasih';
  button = document.createElement('button');
  button.id = 'post';
  button.textContent = 'Posting';
  button.addEventListener('click', () => {
    posted += 1;
  });
  root.append(field, button);
  document.body.append(root);
  const surface = {
    id: 's',
    kind: 'post',
    fields: [],
    publish: [{ selector: '#post', seen: '', grade: 'A' }],
    keys: [],
  };
  const session = {
    get state() {
      return {
        composer: {
          platform: 'x',
          surface,
          root,
          confidence: 'full',
          fields: [{ name: 'text', element: field, editor: plain, limit: 280 }],
        },
        account,
        media,
        fields: [{ field: 'text', text }],
        findings,
        draftId: null,
        readable: true,
      };
    },
    refresh() {},
    decidable: () => settled,
  } as unknown as Session;
  const hold = createHold(
    {
      sheet: {
        isOpen: () => false,
        show({ raised, onAnswer, onBack, onPublish }) {
          answers.push(() => {
            for (const { key } of raised) onAnswer(key, true);
          });
          shown.push('sheet');
          backs.push(onBack);
          publishes.push(onPublish);
        },
        hide() {
          hidden += 1;
        },
        note: (about) => shown.push(about),
        keepsFromPage: () => false,
      },
      settings: () => parsePause(settings),
      guideline: () => guideline,
      fix: async () => 'fixed',
      onPass() {},
      onDoubt() {},
      onPublished: () => published.push(posted),
      record: (made) => records.push(made),
      onLapse: (now) => lapses.push(now),
      isAlive: () => true,
      settled: { earlier: () => [], keep: () => keepDoubt() },
      now: () => now(),
    },
    stop.signal,
  );
  const meet = (event: Event) =>
    hold.meet(
      event,
      () => session,
      (met) => isForWords(met),
    );
  for (const type of ['click', 'keydown'])
    window.addEventListener(type, meet, { capture: true, signal: stop.signal });
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

it('waits, and goes out once as soon as the check is done', async () => {
  button.click();
  button.click();
  expect(posted).toBe(0);
  settled = true;
  await expect.poll(() => posted).toBe(1);
  button.click();
  expect(posted).toBe(1);
});

it('waits no longer than a second and a half, and then lets through, once', async () => {
  button.click();
  // Timers of one page ring in the order of their times, however late all of them are.
  await new Promise((ring) => setTimeout(ring, 1_400));
  expect(posted).toBe(0);
  await new Promise((ring) => setTimeout(ring, 500));
  expect(posted).toBe(1);
});

it('asks when the finished check found something', async () => {
  findings = [
    { id: 'a', rule: 'pii-national-id', severity: 'block', field: 'text', start: 0, end: 1, fixes: [] },
  ];
  button.click();
  settled = true;
  await expect.poll(() => shown).toEqual(['sheet']);
  expect(posted).toBe(0);
});

it('an error of ours lets the press through, and is said until the next one goes well', async () => {
  const told = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {});
  isForWords = () => {
    throw new Error('the popover is broken');
  };
  settled = true;
  button.click();
  expect(posted).toBe(1);
  expect(lapses).toEqual([true]);
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
  isForWords = () => false;
  button.click();
  expect(lapses).toEqual([true, false]);
});

it('a sheet that tells late that it was closed closes no other for the same text', () => {
  settled = true;
  findings = [
    { id: 'a', rule: 'pii-national-id', severity: 'block', field: 'text', start: 0, end: 1, fixes: [] },
  ];
  button.click();
  backs[0]?.();
  button.click();
  expect(shown).toEqual(['sheet', 'sheet']);
  expect(hidden).toBe(1);
  backs[0]?.();
  expect(hidden).toBe(1);
  backs[1]?.();
  expect(hidden).toBe(2);
  expect(posted).toBe(0);
});

const blocks = [
  { id: 'a', rule: 'pii-national-id', severity: 'block', field: 'text', start: 0, end: 1, fixes: [] },
];
const picture = (which: string): SeenMedium => ({ type: 'image', which });

/** Asked about, and decided: what is pressed next goes out. */
function confirmed(): void {
  settled = true;
  findings = blocks;
  button.click();
  publishes.at(-1)?.('Sudah seizin pemiliknya.');
  expect(shown).toEqual(['sheet', 'again']);
  expect(posted).toBe(0);
}

it.each([
  ['another text', () => (text += '.')],
  ['another account', () => (account = '@ranipuspita')],
  ['a picture', () => (media = [picture('blob:1')])],
])('a confirmation is bound: %s is asked about anew', (_, change) => {
  confirmed();
  change();
  button.click();
  expect(posted).toBe(0);
  expect(shown.at(-1)).toBe('sheet');
});

it('another picture in place of the one that was confirmed is asked about anew', () => {
  media = [picture('blob:1')];
  confirmed();
  media = [picture('blob:2')];
  button.click();
  expect(posted).toBe(0);
  media = [];
  button.click();
  expect(posted).toBe(0);
});

it('a site that shows the same picture from a new address at every look asks twice, and not for ever', () => {
  let look = 0;
  const again = () => {
    media = [picture(`blob:${look++}`)];
  };
  settled = true;
  findings = blocks;
  for (const sheets of [1, 2]) {
    again();
    button.click();
    expect(shown.filter((each) => each === 'sheet')).toHaveLength(sheets);
    publishes.at(-1)?.('Sudah seizin pemiliknya.');
  }
  again();
  expect(posted).toBe(0);
  button.click();
  expect(posted).toBe(1);
  // A picture more is another matter.
  media = [picture('blob:a'), picture('blob:b')];
  now = () => Date.now() + 5_000;
  button.click();
  expect(posted).toBe(1);
});

it('a confirmation ends after ten minutes', () => {
  let time = 0;
  now = () => time;
  confirmed();
  time = confirmedFor - 1;
  button.click();
  expect(posted).toBe(1);
  time = confirmedFor;
  button.click();
  expect(posted).toBe(1);
  expect(shown.at(-1)).toBe('sheet');
  // The reason was for the other time.
  backs.at(-1)?.();
  expect(records.at(-1)).toMatchObject({ outcome: 'cancelled', reason: null });
});

it('a confirmation is for one post: once that was seen to go out, the same text is asked about anew', async () => {
  confirmed();
  button.click();
  expect(posted).toBe(1);
  const words = text;
  field.textContent = '';
  text = '';
  await expect.poll(() => published, { timeout: 5_000 }).toEqual([1]);
  expect(records.at(-1)).toMatchObject({ outcome: 'published', reason: 'Sudah seizin pemiliknya.' });
  field.textContent = words;
  text = words;
  now = () => Date.now() + 5_000;
  button.click();
  expect(posted).toBe(1);
  expect(shown.at(-1)).toBe('sheet');
});

it('a key that is held down asks nothing, and posts nothing that was confirmed', () => {
  const press = (repeat: boolean) =>
    button.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, cancelable: true }),
    );
  settled = true;
  findings = blocks;
  expect(press(true)).toBe(false);
  expect(shown).toEqual([]);
  expect(press(false)).toBe(false);
  expect(shown).toEqual(['sheet']);
  publishes.at(-1)?.('Sudah seizin pemiliknya.');
  expect(press(true)).toBe(false);
  expect(press(false)).toBe(true);
});

it('a picture without words is asked about when the account is not known', () => {
  settled = true;
  guideline = {
    ...exampleGuideline,
    institution: { ...exampleGuideline.institution, isExample: false },
  };
  account = '@ranipuspita';
  text = '';
  field.textContent = '';
  button.click();
  expect(posted).toBe(1);
  media = [picture('blob:1')];
  button.click();
  expect(posted).toBe(1);
  expect(shown).toEqual(['sheet']);
});

it.each([
  ['advise', ['advised']],
  ['off', []],
])('“%s” lets through, and says so or nothing', (mode, said) => {
  settled = true;
  findings = blocks;
  settings = { mode };
  button.click();
  expect(posted).toBe(1);
  expect(shown).toEqual(said);
  findings = [];
  shown.length = 0;
  button.click();
  expect(shown).toEqual([]);
});

it.each([
  ['shut by the site', () => button.setAttribute('aria-disabled', 'true')],
  ['taken away by it', () => button.remove()],
  ['hidden by it', () => (button.style.display = 'none')],
])('our own press is not made on a button that is %s meanwhile', async (_, change) => {
  settings = { after: 'release' };
  settled = true;
  findings = blocks;
  button.click();
  publishes.at(-1)?.('Sudah seizin pemiliknya.');
  change();
  await expect.poll(() => shown, { timeout: 5_000 }).toEqual(['sheet', 'again']);
  expect(posted).toBe(0);
});

it('our own press is not made for another text', async () => {
  settings = { after: 'release' };
  settled = true;
  findings = blocks;
  button.click();
  publishes.at(-1)?.('Sudah seizin pemiliknya.');
  text += '.';
  // Longer than it waits before it presses.
  const late = Promise.withResolvers<void>();
  setTimeout(late.resolve, 400);
  await late.promise;
  expect(posted).toBe(0);
  // Not even to be asked about.
  expect(shown).toEqual(['sheet']);
});

it('an error of ours after the decision keeps nothing back, and is said', () => {
  const told = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {});
  settled = true;
  account = '@ranipuspita';
  keepDoubt = () => {
    throw new Error('nobody keeps it');
  };
  button.click();
  expect(shown).toEqual(['sheet']);
  answers[0]?.();
  publishes[0]?.(null);
  expect(lapses.at(-1)).toBe(true);
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
  button.click();
  expect(posted).toBe(1);
});
