/** The library as a whole: taken out, taken in, weighed. */
import { parseDraft } from './draft.ts';
import type { Tables } from './repository.ts';
import { type Intake, type Library, takeIn } from './transfer.ts';
import { parseVersion, type Version } from './version.ts';

/** Every draft that can be read, those in the bin too, with its versions. */
export async function wholeLibrary({ db, drafts, versions }: Tables): Promise<Library> {
  return db.transaction('r', drafts, versions, async () => {
    const found = (await drafts.toArray()).map(parseDraft).filter((draft) => draft !== null);
    const ids = new Set(found.map(({ id }) => id));
    const kept = (await versions.toArray()).map(parseVersion).filter((version) => version !== null);
    // A version whose draft cannot be read would make a file that cannot be taken in again.
    return { drafts: found, versions: kept.filter(({ draft }) => ids.has(draft)) };
  });
}

/** Takes a library in, in one transaction: all of it or nothing. Nothing that is there is overwritten unkept. */
export function takeLibraryIn({ db, drafts, versions }: Tables, library: Library): Promise<Intake> {
  return db.transaction('rw', drafts, versions, async () => {
    const rows = await drafts.bulkGet(library.drafts.map(({ id }) => id));
    const stored = new Map(library.drafts.map(({ id }, i) => [id, rows[i]]));
    // A row that cannot be read stays as it is: its draft of the file is left out.
    const readable = library.drafts.filter(
      ({ id }) => stored.get(id) === undefined || parseDraft(stored.get(id)) !== null,
    );
    const intake = takeIn({ ...library, drafts: readable }, (id) => parseDraft(stored.get(id)) ?? undefined);
    await drafts.bulkPut(intake.put);
    const there = await versions.bulkGet(intake.versions.map(({ id }) => id));
    await versions.bulkPut(intake.versions.flatMap((version, i) => beside(version, there[i])));
    return intake;
  });
}

/** Two devices may have given one name to different texts: then the one from the file gets a longer name. */
function beside(version: Version, there: unknown): Version[] {
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
