/** What a table comes to: what was typed at once, a large one in turns, with how far it is and a way to stop. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { readInTurns } from '../../utils/plan/figures/in-turns.ts';
import { type Found, type Given, readResults } from '../../utils/plan/figures/read-results.ts';

/** UTF-16 units that are read between two keys without being felt. */
const small = 60_000;

export type Reading =
  | { state: 'none' }
  | { state: 'working'; done: number }
  | { state: 'read'; found: Found };

/** True for a text that is too large for a box. */
export const isLarge = (text: string) => text.length > small;

export function useReading(text: string, { platform, account, today }: Given): Reading {
  const [slow, setSlow] = useState<Reading>({ state: 'none' });
  const large = isLarge(text);
  const quick = useMemo(
    (): Reading =>
      large || text.trim() === ''
        ? { state: 'none' }
        : { state: 'read', found: readResults(text, { platform, account, today }) },
    [large, text, platform, account, today],
  );
  useEffect(() => {
    if (!large) return setSlow({ state: 'none' });
    const stop = new AbortController();
    setSlow({ state: 'working', done: 0 });
    void readInTurns(
      text,
      { platform, account, today },
      (done) => setSlow({ state: 'working', done }),
      stop.signal,
    ).then((found) => found && setSlow({ state: 'read', found }));
    return () => stop.abort();
  }, [large, text, platform, account, today]);
  return large ? slow : quick;
}
