/** Leaves out what a person does not want to be told, and says of every other finding how it could be left out. */
import type { FieldText } from '../checker/rule.ts';
import {
  type Change,
  isAboutWord,
  isWanted,
  type Judged,
  kindOf,
  mayIgnore,
  noPreferences,
} from '../guideline/preferences.ts';
import type { DrawnFinding, IgnoreScope } from '../panel/store.ts';
import { changePreferences, followPreferences } from '../preferences.ts';

export type Ignoring = ReturnType<typeof createIgnoring>;

/** `onChange` is called when the findings have to be sifted again. `fixed`: rules that nobody here may turn off. */
export function createIgnoring(fixed: () => Readonly<Record<string, string>>, signal: AbortSignal) {
  let preferences = noPreferences;
  let onChange = () => {};
  /** The same finding in the same draft is judged once, as long as the preferences and what is fixed stay. */
  let fixedThen = fixed();
  let known = new WeakMap<DrawnFinding, { draftId: string | null; sifted: DrawnFinding | null }>();
  followPreferences((next) => {
    preferences = next;
    known = new WeakMap();
    onChange();
  }, signal);

  const judged = (finding: DrawnFinding, fields: readonly FieldText[]): Judged & DrawnFinding => {
    const text = fields.find(({ field }) => field === finding.field)?.text ?? '';
    return { ...finding, words: text.slice(finding.start, finding.end) };
  };

  function scopesOf(finding: Judged, draftId: string | null): IgnoreScope[] {
    if (!mayIgnore(finding)) return [];
    const all: IgnoreScope[] = ['once'];
    if (draftId) all.push('draft');
    if (isAboutWord(finding)) all.push('word');
    if (fixed()[finding.rule] === undefined) all.push('rule');
    return all;
  }

  return {
    onChange(call: () => void) {
      onChange = call;
    },
    sift(
      findings: readonly DrawnFinding[],
      fields: readonly FieldText[],
      draftId: string | null,
    ): DrawnFinding[] {
      if (fixed() !== fixedThen) known = new WeakMap();
      fixedThen = fixed();
      const left: DrawnFinding[] = [];
      for (const finding of findings) {
        let seen = known.get(finding);
        if (seen?.draftId !== draftId) {
          const full = judged(finding, fields);
          const wanted = isWanted(preferences, full, draftId, fixed());
          seen = { draftId, sifted: wanted ? { ...finding, scopes: scopesOf(full, draftId) } : null };
          known.set(finding, seen);
        }
        if (seen.sifted) left.push(seen.sifted);
      }
      return left;
    },
    /** All but `once`, which the composer itself remembers. */
    async ignore(
      finding: DrawnFinding,
      scope: Exclude<IgnoreScope, 'once'>,
      fields: readonly FieldText[],
      draftId: string | null,
    ): Promise<void> {
      const full = judged(finding, fields);
      if (!scopesOf(full, draftId).includes(scope)) return;
      await changePreferences(changeFor(full, scope, draftId ?? ''));
    },
  };

  function changeFor(finding: Judged & DrawnFinding, scope: IgnoreScope, draftId: string): Change {
    if (scope === 'word') return { do: 'add-word', word: finding.words };
    if (scope === 'rule') return { do: 'rule-off', rule: finding.rule, title: finding.message };
    return { do: 'ignore', draftId, kind: kindOf(finding.id) };
  }
}
