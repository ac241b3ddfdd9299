/** A finding of which only its place matters, for tests; `change` says what else does. */
import type { Finding } from '../utils/checker/rule.ts';

/** Offsets in UTF-16 units, in the field "text". */
export function findingAt(start: number, end: number, change: Partial<Finding> = {}): Finding {
  return {
    rule: 'di-ke-preposition',
    severity: 'hint',
    field: 'text',
    start,
    end,
    message: '',
    why: '',
    todo: '',
    source: '',
    fixes: [],
    confidence: 'sure',
    ...change,
  };
}
