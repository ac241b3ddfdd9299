/** What a backup holds and the database does not: snippets and targets, out and in. What is there already stays. */
import type { Beside } from '../drafts/beside.ts';
import type { noTargets } from '../plan/targets.ts';
import { storedTargets, storeTargets } from '../report-targets.ts';
import { addSnippets, storedSnippets } from '../snippets.ts';

export async function besideOut(): Promise<Pick<Beside, 'snippets' | 'targets'>> {
  const [snippets, targets] = await Promise.all([storedSnippets(), storedTargets()]);
  return { ...(snippets.length > 0 && { snippets }), ...(isSet(targets) && { targets }) };
}

/** Gives how many came. Targets are taken where none was set here. */
export async function besideIn({ snippets = [], targets }: Beside): Promise<number> {
  const added = await addSnippets(snippets);
  const free = targets !== undefined && isSet(targets) && !isSet(await storedTargets());
  if (free) await storeTargets(targets);
  return added + Number(free);
}

const isSet = (targets: typeof noTargets) => Object.values(targets).some((value) => value !== null);
