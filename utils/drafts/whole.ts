/** The library as a whole: taken out, taken in, weighed. */
import { parseDecision } from '../decisions/decision.ts';
import { parseResult } from '../plan/results.ts';
import { parseDraft } from './draft.ts';
import type { Library } from './library.ts';
import type { Tables } from './repository.ts';
import { type Taken, takeIn } from './transfer.ts';
import { parseVersion, type Version } from './version.ts';

/** Every draft that can be read, those in the bin too, with its versions; every decision and every figure. */
export async function wholeLibrary({ db, drafts, versions, decisions, results }: Tables): Promise<Library> {
  return db.transaction('r', drafts, versions, decisions, results, async () => {
    const found = (await drafts.toArray()).map(parseDraft).filter((draft) => draft !== null);
    const ids = new Set(found.map(({ id }) => id));
    const kept = (await versions.toArray()).map(parseVersion).filter((version) => version !== null);
    const made = (await decisions.toArray()).map(parseDecision).filter((row) => row !== null);
    const figures = (await results.toArray()).map(parseResult).filter((row) => row !== null);
    return {
      drafts: found,
      // A version whose draft cannot be read would make a file that cannot be taken in again.
      versions: kept.filter(({ draft }) => ids.has(draft)),
      ...(made.length > 0 && { decisions: made }),
      ...(figures.length > 0 && { results: figures }),
    };
  });
}

/**
 * Takes a library in, in one transaction: all of it or nothing. Nothing that is there is overwritten unkept; a decision or a
 * figure that is there stays as it is.
 */
export function takeLibraryIn(
  { db, drafts, versions, decisions, results }: Tables,
  library: Library,
): Promise<Taken> {
  return db.transaction('rw', drafts, versions, decisions, results, async () => {
    const rows = await drafts.bulkGet(library.drafts.map(({ id }) => id));
    const stored = new Map(library.drafts.map(({ id }, i) => [id, rows[i]]));
    // A row that cannot be read stays as it is: its draft of the file is left out.
    const readable = library.drafts.filter(
      ({ id }) => stored.get(id) === undefined || parseDraft(stored.get(id)) !== null,
    );
    const intake = takeIn({ ...library, drafts: readable }, (id) => parseDraft(stored.get(id)) ?? undefined);
    await drafts.bulkPut(intake.put);
    const there = await versions.bulkGet(intake.versions.map(({ id }) => id));
    await versions.bulkPut(intake.versions.flatMap((version, i) => sideBySide(version, there[i])));
    const decided = await addMissing(decisions, library.decisions);
    return { ...intake, beside: decided + (await addMissing(results, library.results)) };
  });
}

async function addMissing<Row extends { id: string }>(
  table: Tables['results'],
  rows: readonly Row[] = [],
): Promise<number> {
  const there = await table.bulkGet(rows.map(({ id }) => id));
  const missing = rows.filter((_, i) => there[i] === undefined);
  await table.bulkAdd(missing);
  return missing.length;
}

/** Two devices may have given one name to different texts: then the one from the file gets a longer name. */
function sideBySide(version: Version, there: unknown): Version[] {
  if (there === undefined) return [version];
  const same = JSON.stringify(parseVersion(there)) === JSON.stringify(version);
  return same ? [] : [{ ...version, id: `${version.id.slice(0, 60)}:${version.at}` }];
}

/** About how many characters each part holds; for telling what takes the space. */
export async function weigh({ drafts, versions }: Tables): Promise<{ drafts: number; versions: number }> {
  const weight = { drafts: 0, versions: 0 };
  await drafts.each((row) => {
    weight.drafts += JSON.stringify(row).length;
  });
  await versions.each((row) => {
    weight.versions += JSON.stringify(row).length;
  });
  return weight;
}
