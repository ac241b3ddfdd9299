/** A press while the check is unfinished: an input method still composes. The site is a button, the session a stand-in. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHold } from '../../../utils/companion/hold/hold.ts';
import type { Session } from '../../../utils/companion/session.ts';
import plain from '../../../utils/composer/editors/plain.ts';
import { parsePause } from '../../../utils/decisions/pause-settings.ts';
import { exampleGuideline } from '../../../utils/guideline/guideline.ts';

let stop: AbortController;
let button: HTMLButtonElement;
let posted = 0;
let settled = false;
let findings: unknown[] = [];
let isForWords = (_: Event) => false;
const lapses: boolean[] = [];
const shown: string[] = [];
const backs: (() => void)[] = [];
let hidden = 0;

beforeEach(() => {
  stop = new AbortController();
  posted = 0;
  settled = false;
  findings = [];
  isForWords = () => false;
  lapses.length = 0;
  shown.length = 0;
  backs.length = 0;
  hidden = 0;
  const root = document.createElement('div');
  const field = document.createElement('div');
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
        account: null,
        media: null,
        fields: [{ field: 'text', text: 'Terima kasih' }],
        findings,
        draftId: null,
        readable: true,
      };
    },
    refresh() {},
    settled: () => settled,
  } as unknown as Session;
  const hold = createHold(
    {
      sheet: {
        isOpen: () => false,
        show({ onBack }) {
          shown.push('sheet');
          backs.push(onBack);
        },
        hide() {
          hidden += 1;
        },
        note: (about) => shown.push(about),
        keepsFromPage: () => false,
      },
      settings: () => parsePause(null),
      guideline: () => exampleGuideline,
      fix: async () => 'fixed',
      onPass() {},
      record() {},
      onLapse: (now) => lapses.push(now),
      isAlive: () => true,
      settled: { earlier: () => [], keep() {} },
      now: Date.now,
    },
    stop.signal,
  );
  const meet = (event: Event) =>
    hold.meet(
      event,
      () => session,
      (met) => isForWords(met),
    );
  window.addEventListener('click', meet, { capture: true, signal: stop.signal });
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
