import { beforeEach, expect, test, vi } from 'vitest';
import type { JournalEntry } from '../utils/drafts/journal-entry.ts';

/** What was asked of the browser's storage, in order; answered when a test says so. */
const asked: string[] = [];
let answer: () => void;
let answered: Promise<void>;

vi.mock('wxt/browser', () => {
  const step = (name: string) => (what: object | string) => {
    asked.push(`${name} ${typeof what === 'string' ? what : Object.keys(what).join()}`);
    return answered;
  };
  return { browser: { storage: { local: { set: step('set'), remove: step('remove') } } } };
});

beforeEach(() => {
  asked.length = 0;
  answered = new Promise((done) => {
    answer = done;
  });
  vi.stubGlobal('chrome', { runtime: { id: 'saring' } });
});

const entry = (seq: number) =>
  ({ origin: { writer: 'page-x-post', seq } }) as Partial<JournalEntry> as JournalEntry;

test('the last words wait for no answer, and what they replace goes once they are there', async () => {
  const { openJournal } = await import('../utils/journal.ts');
  const journal = openJournal();
  journal.enter(entry(1));
  journal.enter(entry(2));
  expect(asked).toEqual(['set journal:page-x-post:1', 'set journal:page-x-post:2']);
  answer();
  await vi.waitFor(() => expect(asked).toContain('remove journal:page-x-post:1'));
  journal.strike('page-x-post', 2);
  await vi.waitFor(() => expect(asked).toContain('remove journal:page-x-post:2'));
});

test('an older text than what is written down is not entered', async () => {
  const { openJournal } = await import('../utils/journal.ts');
  const journal = openJournal();
  journal.enter(entry(9));
  journal.enter(entry(8));
  expect(asked).toEqual(['set journal:page-x-post:9']);
});
