/** What the packs' tests start from. */
import { re2 } from '../../utils/checker/custom/re2.ts';
import type { CustomRule, Shape } from '../../utils/guideline/pack/custom.ts';
import type { PackProblem } from '../../utils/guideline/pack/problem.ts';
import { format, formatVersion, type Pack } from '../../utils/guideline/pack.ts';
import { emptyShelf, type Shelf } from '../../utils/packs/shelf.ts';
import { takePack } from '../../utils/packs/take.ts';

export function packOf(change: Partial<Pack> = {}): Pack {
  return { format, formatVersion, id: 'dinas', version: '1', title: 'Dinas', publisher: 'Dinas', ...change };
}

export function ruleWith(
  rule: Shape,
  examples: CustomRule['examples'],
  change: Partial<CustomRule> = {},
): CustomRule {
  const words = { message: 'Kata ini', why: 'Karena “{words}”.', todo: 'Ganti.' };
  return { id: 'aturan-kami', category: 'language', severity: 'warn', ...words, rule, examples, ...change };
}

/** As a file: every value on a line of its own. */
export const fileOf = (pack: unknown) => `${JSON.stringify(pack, null, 2)}\n`;

/** What is wrong with a file; null when it is taken in. */
export async function problemOf(text: string, shelf: Shelf = emptyShelf): Promise<PackProblem | null> {
  const taken = await takePack(text, shelf, [], re2);
  return taken.ok ? null : taken.problem;
}

/** The text of a line, counted from 1. */
export const lineIn = (text: string, line: number | null | undefined) =>
  line == null ? null : (text.split('\n')[line - 1] ?? '').trim();
