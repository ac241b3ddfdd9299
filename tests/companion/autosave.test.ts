import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from '../../utils/companion/autosave.ts';
import type { Origin } from '../../utils/drafts/origin.ts';
import type { SaveOutcome } from '../../utils/messages.ts';
import type { Saving } from '../../utils/panel/store.ts';

const text = (value: string) => ({
  platform: 'x' as const,
  surface: 'x-post',
  kind: 'post' as const,
  account: null,
  fields: [{ field: 'text' as const, text: value }],
});

function setUp(
  answers: (SaveOutcome | Promise<SaveOutcome>)[] = [],
  hidden = false,
  since: number | null = null,
) {
  const journal: { text: string; at: number }[] = [];
  const struck: number[] = [];
  const written: { id: string; base: number; text: string; at: number }[] = [];
  const states: Saving[] = [];
  const origins: Origin[] = [];
  const standings: [string | undefined, boolean][] = [];
  const stop = new AbortController();
  const autosave = createAutosave(
    {
      now: () => Date.now(),
      write: async (draft, base, origin) => {
        origins.push(origin);
        written.push({ id: draft.id, base, text: draft.fields[0]?.text ?? '', at: Date.now() });
        return (
          answers.shift() ?? {
            state: 'saved',
            id: draft.id,
            revision: base + 1,
            at: Date.now(),
            forked: false,
          }
        );
      },
      journal: {
        enter: ({ draft, at }) => journal.push({ text: draft.fields[0]?.text ?? '', at }),
        strike: (_, seq) => struck.push(seq),
      },
      onStanding: (standing, own) => standings.push([standing.fields[0]?.text, own]),
      onState: (saving) => states.push(saving),
      isHidden: () => hidden,
    },
    'aaaaaaaa-1',
    0,
    stop.signal,
    null,
    since,
  );
  return { autosave, written, origins, states, standings, journal, struck, stop };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(0);
});
afterEach(() => void vi.useRealTimers());

describe('autosave', () => {
  it('sends after a breath, and what is typed on meanwhile soon after, once, the newest', async () => {
    const { autosave, written } = setUp();
    for (const value of ['a', 'ab', 'abc']) {
      autosave.changed(text(value));
      await vi.advanceTimersByTimeAsync(40);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(written.map((each) => [each.text, each.at])).toEqual([
      ['ab', 80],
      ['abc', 180],
    ]);
  });

  it('never waits longer than 100 ms, however long the typing goes on', async () => {
    const { autosave, written } = setUp();
    for (let i = 0; i < 40; i++) {
      autosave.changed(text('x'.repeat(i + 1)));
      await vi.advanceTimersByTimeAsync(30);
    }
    for (let i = 1; i < written.length; i++)
      expect(written[i]!.at - written[i - 1]!.at).toBeLessThanOrEqual(100);
    expect(written.length).toBeGreaterThan(10);
  });

  it('waits for no timer where nobody sees the page, and writes each text down', async () => {
    const { autosave, written, journal } = setUp([], true);
    for (const value of ['a', 'ab', 'abc']) {
      autosave.changed(text(value));
      // Promises only: timers stand still.
      for (let i = 0; i < 10; i++) await Promise.resolve();
    }
    expect(written.map((each) => each.text)).toEqual(['a', 'ab', 'abc']);
    expect(journal.map((each) => each.text)).toEqual(['a', 'ab', 'abc']);
  });

  it('goes on from the revision and id that came back', async () => {
    const { autosave, written } = setUp([
      { state: 'saved', id: 'bbbbbbbb-2', revision: 7, at: 1, forked: true },
    ]);
    autosave.changed(text('satu'));
    await vi.advanceTimersByTimeAsync(1_000);
    autosave.changed(text('dua'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(written).toMatchObject([
      { id: 'aaaaaaaa-1', base: 0 },
      { id: 'bbbbbbbb-2', base: 7 },
    ]);
  });

  it('shows a failure, tries again with the same text, and says when it is safe', async () => {
    const { autosave, written, states } = setUp([
      { state: 'failed', because: 'asleep' },
      { state: 'failed', because: 'quota' },
    ]);
    let safe = '';
    autosave.changed(text('penting'));
    autosave.onceSaved((id) => (safe = id));
    await vi.advanceTimersByTimeAsync(120);
    expect(states.at(-1)).toEqual({ state: 'failed', because: 'asleep' });
    expect(safe).toBe('');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(written.map((each) => each.text)).toEqual(['penting', 'penting', 'penting']);
    expect(states.at(-1)).toMatchObject({ state: 'saved' });
    expect(safe).toBe('aaaaaaaa-1');
  });

  it('sends text typed during a failing save, not the older one', async () => {
    const { autosave, written } = setUp([{ state: 'failed', because: 'asleep' }]);
    autosave.changed(text('lama'));
    await vi.advanceTimersByTimeAsync(130);
    autosave.changed(text('baru'));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(written.at(-1)?.text).toBe('baru');
  });

  it('stops trying when the extension is gone, and keeps saying so', async () => {
    const { autosave, written, states } = setUp([{ state: 'failed', because: 'context-gone' }]);
    autosave.changed(text('teks'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(written).toHaveLength(1);
    expect(states.at(-1)).toEqual({ state: 'failed', because: 'context-gone' });
  });

  it('flushes at once when the page goes, and writes it down', async () => {
    const { autosave, written, journal } = setUp();
    autosave.changed(text('teks'));
    autosave.flush();
    expect(written).toHaveLength(1);
    expect(journal).toEqual([{ text: 'teks', at: 0 }]);
  });

  it('goes on from a stored text that the box was given', async () => {
    const { autosave, origins } = setUp();
    autosave.changed(text('satu'));
    await vi.advanceTimersByTimeAsync(500);
    autosave.grewFrom(text('satu dua').fields);
    autosave.changed(text('satu dua tiga'));
    await vi.advanceTimersByTimeAsync(500);
    expect(origins.at(-1)?.from).toEqual(text('satu dua').fields);
    expect(origins.at(-1)?.fromSeq).toBeGreaterThan(origins[0]?.seq ?? Number.POSITIVE_INFINITY);
  });

  it('tells what is stored beside what the box holds', async () => {
    const merged = { conflicts: 0, fields: text('satu, dan dua').fields };
    const { autosave, standings } = setUp([
      { state: 'saved', id: 'aaaaaaaa-1', revision: 1, at: 1, forked: false },
      { state: 'saved', id: 'aaaaaaaa-1', revision: 3, at: 1, forked: false, merged },
    ]);
    for (const value of ['satu', 'satu ']) {
      autosave.changed(text(value));
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(standings).toEqual([
      ['satu', true],
      ['satu, dan dua', false],
    ]);
  });
});

describe('the journal', () => {
  it('stays empty while the worker answers', async () => {
    const { autosave, journal } = setUp();
    for (const value of ['a', 'ab', 'abc']) {
      autosave.changed(text(value));
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(journal).toEqual([]);
  });

  it('holds every text of a worker that does not answer within 500 ms of its key', async () => {
    const never = new Promise<SaveOutcome>(() => {});
    const { autosave, journal } = setUp([never]);
    let value = '';
    for (let i = 0; i < 60; i++) {
      value += 'x';
      autosave.changed(text(value));
      await vi.advanceTimersByTimeAsync(30);
      const lag = Date.now() - 500;
      const due = Math.floor(lag / 30);
      if (due > 0) expect(journal.at(-1)?.text.length).toBeGreaterThanOrEqual(due);
    }
  });

  it('is struck once the worker has answered for what it holds', async () => {
    let answer = (_: SaveOutcome) => {};
    const late = new Promise<SaveOutcome>((done) => {
      answer = done;
    });
    const { autosave, journal, struck, written } = setUp([late]);
    autosave.changed(text('penting'));
    await vi.advanceTimersByTimeAsync(400);
    expect(journal.map((each) => each.text)).toEqual(['penting']);
    expect(struck).toEqual([]);
    answer({ state: 'saved', id: 'aaaaaaaa-1', revision: 1, at: 1, forked: false });
    await vi.advanceTimersByTimeAsync(400);
    expect(written).toHaveLength(1);
    expect(struck).toHaveLength(1);
  });

  it('goes on where the resident script began it, until the worker answers', async () => {
    const { autosave, journal, origins } = setUp([], false, 7);
    for (const value of ['a', 'ab']) {
      autosave.changed(text(value));
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(journal.map((each) => each.text)).toEqual(['a']);
    expect(origins[0]).toMatchObject({ from: null, fromSeq: 7 });
  });

  it('holds what a full disk refused', async () => {
    const { autosave, journal } = setUp([{ state: 'failed', because: 'quota' }]);
    autosave.changed(text('penting'));
    await vi.advanceTimersByTimeAsync(120);
    expect(journal.at(-1)?.text).toBe('penting');
  });
});
