import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from '../../utils/companion/autosave.ts';
import type { SaveOutcome } from '../../utils/messages.ts';
import type { Saving } from '../../utils/panel/store.ts';

const text = (value: string) => ({
  platform: 'x' as const,
  surface: 'x-post',
  kind: 'post' as const,
  account: null,
  fields: [{ field: 'text' as const, text: value }],
});

function setUp(answers: SaveOutcome[] = []) {
  const written: { id: string; base: number; text: string; at: number }[] = [];
  const states: Saving[] = [];
  const stop = new AbortController();
  const autosave = createAutosave(
    {
      now: () => Date.now(),
      write: async (draft, base) => {
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
      onState: (saving) => states.push(saving),
    },
    'aaaaaaaa-1',
    0,
    stop.signal,
  );
  return { autosave, written, states, stop };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(0);
});
afterEach(() => void vi.useRealTimers());

describe('autosave', () => {
  it('sends after a pause, once, the newest text', async () => {
    const { autosave, written } = setUp();
    for (const value of ['a', 'ab', 'abc']) {
      autosave.changed(text(value));
      await vi.advanceTimersByTimeAsync(40);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(written.map((each) => each.text)).toEqual(['abc']);
  });

  it('does not wait for a pause that never comes: 400 ms at most', async () => {
    const { autosave, written } = setUp();
    for (let i = 0; i < 40; i++) {
      autosave.changed(text('x'.repeat(i + 1)));
      await vi.advanceTimersByTimeAsync(30);
    }
    expect(written[0]?.at).toBeLessThanOrEqual(400);
    for (let i = 1; i < written.length; i++)
      expect(written[i]!.at - written[i - 1]!.at).toBeLessThanOrEqual(500);
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
    await vi.advanceTimersByTimeAsync(300);
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

  it('flushes at once when the page goes', async () => {
    const { autosave, written } = setUp();
    autosave.changed(text('teks'));
    autosave.flush();
    expect(written).toHaveLength(1);
  });
});
