/** What is asked from the sheet, whose findings may be of a text that is no longer the box's: done to the right words, or not at all. */
import { afterEach, describe, expect, test } from 'vitest';
import { createActing } from '../../../utils/companion/acting.ts';
import { drawFindings } from '../../../utils/companion/drawn.ts';
import type { Session, SessionState } from '../../../utils/companion/session.ts';
import { findingAt } from '../../finding.ts';
import { names, Subject } from '../editors/subjects.ts';

let subject: Subject;
let stop: AbortController;
afterEach(() => {
  subject.destroy();
  stop.abort();
});

const before = 'Obat diambil disini.';
const at = before.indexOf('disini');
const fixes = [{ label: '', replacement: 'di sini' }];

/** A session that judged `before`, over a box that holds `now`. */
function session(now: string): Session {
  const judged = [{ field: 'text' as const, text: before }];
  const findings = drawFindings([findingAt(at, at + 6, { fixes })], judged);
  const state: Partial<SessionState> = {
    composer: subject.composer(),
    findings,
    judged,
    fields: [{ field: 'text', text: now }],
  };
  return { state, settled: () => true } as unknown as Session;
}

function acting() {
  stop = new AbortController();
  return createActing(
    {
      session: () => null,
      caret: () => null,
      ignoring: { ignore: async () => {} },
      words: { told() {}, placeOf: () => ({ box: undefined, range: null }), explain() {} },
      draw() {},
      tell() {},
      onGiven() {},
      onAdopted() {},
    },
    stop.signal,
  );
}

describe.each(names)('%s', (name) => {
  test('words that have moved since they were judged', async () => {
    subject = new Subject(name);
    const now = `Kabar baik! ${before}`;
    await subject.start(now);
    const of = session(now);
    expect(await acting().fix(of, of.state.findings[0]?.id ?? '', 0)).toBe('fixed');
    expect(subject.mounted.model()).toBe('Kabar baik! Obat diambil di sini.');
  });

  test('words that are gone', async () => {
    subject = new Subject(name);
    const now = 'Obat diambil di loket.';
    await subject.start(now);
    const of = session(now);
    expect(await acting().fix(of, of.state.findings[0]?.id ?? '', 0)).toBe('text-changed');
    expect(subject.mounted.model()).toBe(now);
  });
});
