/** Figures of published posts, and all that a report counts. */
import { type Decision, parseDecision } from '../decisions/decision.ts';
import { parseResult, type Result } from '../plan/results.ts';
import { type Draft, parseDraft } from './draft.ts';
import type { Tables } from './repository.ts';

export interface ReportRows {
  decisions: Decision[];
  drafts: Draft[];
  results: Result[];
}

/** Keeps figures, all or none; one of the same thing is replaced. */
export async function keepResults({ results }: Tables, rows: readonly Result[]): Promise<void> {
  await results.bulkPut(rows);
}

export async function dropResults({ results }: Tables, ids: readonly string[]): Promise<void> {
  await results.bulkDelete([...ids]);
}

/**
 * Every decision made and every draft published from `from` up to `to` (ms), and all figures up to then: a level such as the
 * number of followers is compared with the last one before. Rows that cannot be read are left out, and stay where they are.
 */
export async function reportRows(
  { db, decisions, drafts, results }: Tables,
  from: number,
  to: number,
): Promise<ReportRows> {
  const [made, published, figures] = await db.transaction('r', decisions, drafts, results, () =>
    Promise.all([
      decisions.where('at').between(from, to, true, false).toArray(),
      drafts.where('publishedAt').between(from, to, true, false).toArray(),
      // A date's place in the index is up to nine hours from its own midnight.
      results
        .where('at')
        .below(to + 24 * 60 * 60_000)
        .toArray(),
    ]),
  );
  return {
    decisions: made.map(parseDecision).filter((row) => row !== null),
    drafts: published.map(parseDraft).filter((row) => row !== null),
    results: figures.map(parseResult).filter((row) => row !== null),
  };
}
