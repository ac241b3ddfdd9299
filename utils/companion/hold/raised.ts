/** What a text raises before it is published: what blocks it, and the questions of "saring sebelum sharing". Pure. */
import type { DrawnFinding } from '../../panel/store.ts';
import type { AccountDoubt } from './account-guard.ts';

/** One thing to fix or to answer. */
export interface Raised {
  /** The same for the same words, so that an answer stays with its question. */
  key: string;
  /** Rule id, or what the account guard doubts. */
  rule: string;
  severity: 'block' | 'prompt';
  /** The question in our own words; null: in the finding's. */
  asks: 'figure' | 'confirmed' | 'link' | 'sieved' | `account-${AccountDoubt}` | null;
  finding: DrawnFinding | null;
  /** Account as the page says it. */
  account: string | null;
}

/** Findings that are no mistake once somebody has made sure: asked as a question, each once. */
const confirmable: Readonly<Record<string, 'figure' | 'confirmed' | 'link' | 'sieved'>> = {
  'statistic-without-source': 'figure',
  'disaster-source-time': 'confirmed',
  'health-claim-unverified': 'confirmed',
  'non-official-link': 'link',
  'saring-checklist': 'sieved',
};

/** What blocks first, then the account, then the questions, each in the order of the text. */
export function raisedBy(
  findings: readonly DrawnFinding[],
  doubt: AccountDoubt | null,
  account: string | null,
): Raised[] {
  const raised = findings.flatMap((finding): Raised[] => {
    const { id: key, rule, severity } = finding;
    if (severity === 'block') return [{ key, rule, severity, asks: null, finding, account }];
    // Lowered to a hint by the institution's guideline: not worth an interruption there.
    const asks = severity === 'hint' ? null : (confirmable[rule] ?? null);
    return asks || severity === 'prompt' ? [{ key, rule, severity: 'prompt', asks, finding, account }] : [];
  });
  const ofAccount: Raised[] = doubt
    ? [
        {
          key: `account-${doubt}/${account ?? ''}`,
          rule: `account-${doubt}`,
          severity: doubt === 'changed' ? 'block' : 'prompt',
          asks: `account-${doubt}`,
          finding: null,
          account,
        },
      ]
    : [];
  const is = (severity: Raised['severity']) => (each: Raised) => each.severity === severity;
  return [...raised.filter(is('block')), ...ofAccount, ...raised.filter(is('prompt'))];
}
