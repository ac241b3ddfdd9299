/** The examples that stand in the rules' own files, for the pages that explain them. A chunk of its own: page scripts drop them. */
import type { Example, Examples } from '../../checker/rule.ts';
import type { FieldName, Kind, Platform } from '../../platform.ts';

const files = import.meta.glob<Examples>(['../../checker/rules/*.ts', '!../../checker/rules/index.ts'], {
  import: 'examples',
  eager: true,
});

/** One example as a person reads it. */
export interface ShownExample {
  text: string;
  /** What the rule marks; empty for a finding about the whole text, and in good examples. */
  spans: { start: number; end: number }[];
  /** Only where it is not a post on Facebook, the example's usual place. */
  platform: Platform | null;
  kind: Kind | null;
  field: FieldName | null;
}

export interface ShownExamples {
  bad: ShownExample[];
  ok: ShownExample[];
}

/** By rule id. */
export function examplesOf(rule: string): ShownExamples {
  const found = files[`../../checker/rules/${rule}.ts`];
  return { bad: (found?.bad ?? []).map(shown), ok: (found?.ok ?? []).map(shown) };
}

function shown(example: Example): ShownExample {
  const { text, context = {}, field = null } = typeof example === 'string' ? { text: example } : example;
  const { platform = 'facebook', kind = 'post' } = context;
  return {
    ...unmarked(text),
    platform: platform === 'facebook' ? null : platform,
    kind: kind === 'post' ? null : kind,
    field,
  };
}

/** `⟦…⟧` taken out, with the spans that they marked. */
export function unmarked(text: string): Pick<ShownExample, 'text' | 'spans'> {
  const spans: ShownExample['spans'] = [];
  let plain = '';
  let start = 0;
  for (const sign of text) {
    if (sign === '⟦') start = plain.length;
    else if (sign !== '⟧') plain += sign;
    else if (plain.length > start) spans.push({ start, end: plain.length });
  }
  return { text: plain, spans };
}
