/** All decisions as a table, not only those that the desk lists: who is asked about one looks for it years later. */
import type { Texts } from '../../locales/texts.ts';
import { csvOf } from '../decisions/csv.ts';
import type { Repository } from '../drafts/repository.ts';

/** Newest first; rejects where the database cannot be read: a file that looks whole must be. */
export async function decisionsCsv(
  repository: Pick<Repository, 'newestDecisions'>,
  texts: Pick<Texts, 't'>,
): Promise<string> {
  return csvOf(await repository.newestDecisions(Number.POSITIVE_INFINITY), texts);
}
