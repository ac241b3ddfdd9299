/** Guideline packs as the command line reads them: a file, and beside it those that it stands on. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve as absolute, dirname, join } from 'node:path';
import { re2 } from '../../utils/checker/custom/re2.ts';
import type { Effect } from '../../utils/guideline/effect.ts';
import type { Institution } from '../../utils/guideline/institution.ts';
import { institutionOf, saidIn } from '../../utils/guideline/pack/institution.ts';
import type { Outcome, PackProblem } from '../../utils/guideline/pack/problem.ts';
import { readPack } from '../../utils/guideline/pack/read.ts';
import type { Pack } from '../../utils/guideline/pack.ts';
import { effectOf, inForce } from '../../utils/packs/force.ts';
import { builtIn } from '../../utils/packs/known.ts';
import { noPolicy } from '../../utils/packs/policy.ts';
import { emptyShelf, type Shelf } from '../../utils/packs/shelf.ts';
import { takePack } from '../../utils/packs/take.ts';

/** The packs in a folder that can be read, but for one file. */
function beside(folder: string, but: string): Pack[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && absolute(folder, name) !== absolute(but))
    .flatMap((name) => {
      const read = readPack(readFileSync(join(folder, name), 'utf8'), builtIn);
      return read.ok ? [read.value] : [];
    });
}

/** Takes the file in as the desk would, with what is in the folder installed. */
export async function takeFile(
  file: string,
  folder = dirname(file),
): Promise<Outcome<Pack> & { shelf: Shelf }> {
  const text = readFileSync(file, 'utf8');
  const installed = beside(folder, file).filter(({ id }) => id !== idIn(text));
  const shelf = { ...emptyShelf, installed };
  return { ...(await takePack(text, shelf, [], re2)), shelf };
}

const idIn = (text: string) => /"id"\s*:\s*"([^"]+)"/.exec(text)?.[1];

/** What a pack asks of a draft, and whose draft it is. */
export async function packFrom(
  file: string,
  folder?: string,
): Promise<Outcome<{ institution: Institution; effect: Effect }>> {
  const taken = await takeFile(file, folder);
  if (!taken.ok) return taken;
  const { value: pack, shelf } = taken;
  const force = inForce({ installed: [...shelf.installed, pack], active: pack.id, own: null }, noPolicy);
  const institution = institutionOf(saidIn(force.resolved));
  return { ok: true, value: { institution, effect: effectOf(force) } };
}

/** A problem as compilers say it. */
export function told(file: string, { what, line, place, about, detail }: PackProblem): string {
  const where = line === null ? file : `${file}:${line}`;
  const parts = [place, about, detail].filter((part) => part !== undefined && part !== '');
  return `${where}: ${what}${parts.length > 0 ? `: ${parts.join(': ')}` : ''}`;
}
