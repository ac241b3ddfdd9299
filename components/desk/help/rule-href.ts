/** Where the rules' pages are, and the order of their subjects. */
import type { Category } from '../../../utils/checker/rule.ts';

/** What can harm comes first. */
export const categories = [
  'privacy',
  'hoax-check',
  'ethics',
  'neutrality',
  'tone',
  'link-back',
  'planning-timing',
  'platform',
  'language',
  'accessibility',
] as const satisfies readonly Category[];

export const ruleHref = (rule: string) => `#aturan/${rule}`;
