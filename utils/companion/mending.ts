/** Fixes from findings: one, or all that are sure. Each is one verified write, where its words are now, or not at all. */
import { relocate } from '../checker/relocate.ts';
import type { FieldText } from '../checker/rule.ts';
import type { Composer, ComposerField } from '../composer/composer.ts';
import { undoTo } from '../composer/editors/undo.ts';
import type { DrawnFinding, Notice } from '../panel/store.ts';
import { sureFixes } from './sure-fixes.ts';
import { takeFocus } from './take-focus.ts';

type Told = Notice['about'];

/** A write that came out different: what was there, and what should be there now. */
export interface Failure {
  field: ComposerField;
  before: string;
  corrected: string;
}

export interface Mended {
  about: Told;
  /** How many fixes are in the box. */
  n: number;
  failure: Failure | null;
}

/** Replaces a finding's words. `seen`: the texts that the findings were made for. */
export async function mendOne(
  composer: Composer,
  finding: DrawnFinding,
  replacement: string,
  seen: readonly FieldText[],
): Promise<Mended> {
  const field = composer.fields.find((each) => each.name === finding.field);
  if (!field) return { about: 'no-composer', n: 0, failure: null };
  if (!(await takeFocus(field.element))) return { about: 'no-focus', n: 0, failure: null };
  const before = field.editor.read(field.element).text;
  const made = seen.find((each) => each.field === finding.field)?.text ?? '';
  const now = relocate(finding, made, before);
  if (!now) return { about: 'text-changed', n: 0, failure: null };
  const written = await field.editor.replace(field.element, now.start, now.end, replacement);
  if (written.state === 'written') return { about: 'fixed', n: 1, failure: null };
  if (written.state === 'refused') return { about: refusals[written.because], n: 0, failure: null };
  const corrected = before.slice(0, now.start) + replacement + before.slice(now.end);
  return { about: 'not-verified', n: 0, failure: { field, before, corrected } };
}

export const refusals = {
  'no-focus': 'no-focus',
  detached: 'no-composer',
  'out-of-bounds': 'text-changed',
  'not-handled': 'not-handled',
} as const satisfies Record<string, Told>;

/** Applies `sureFixes`; stops at the first that cannot be verified. */
export async function mendSure(
  composer: Composer,
  findings: readonly DrawnFinding[],
  seen: readonly FieldText[],
): Promise<Mended> {
  let n = 0;
  const texts = seen.map((each) => ({ ...each }));
  for (const finding of sureFixes(findings)) {
    const replacement = finding.fixes[0]?.replacement ?? '';
    const mended = await mendOne(composer, finding, replacement, texts);
    if (mended.about !== 'fixed') return { ...mended, n };
    n++;
    const made = texts.find((each) => each.field === finding.field);
    if (made) made.text = made.text.slice(0, finding.start) + replacement + made.text.slice(finding.end);
  }
  return { about: n > 0 ? 'fixed-all' : 'nothing-sure', n, failure: null };
}

/** Takes a failed write back; says whether the box holds again what it held before. */
export async function takeBack({ field, before }: Failure): Promise<Told> {
  if (!(await takeFocus(field.element))) return 'no-focus';
  return (await undoTo(field.element, field.editor, before)) ? 'undone' : 'not-undone';
}
