/** How a fix is written on its button. */
import type { Texts } from '../../locales/index.ts';
import type { Fix } from '../../utils/checker/rule.ts';
import type { DrawnFinding } from '../../utils/panel/store.ts';
import { mask } from '../shorten.ts';

/** A line longer than this is no longer "wrong → right" but a new sentence: its label says it better. */
const longest = 80;

/** True when the fix reads as `quote → replacement`. */
export function isSwap(finding: DrawnFinding, fix: Fix): boolean {
  const right = tidy(fix.replacement);
  return (
    // A row of stars says nothing: "Samarkan nomor" does.
    !finding.rule.startsWith('pii-') &&
    finding.end > finding.start &&
    right !== '' &&
    right !== tidy(finding.quote) &&
    right.length <= longest &&
    !fix.replacement.includes('\n')
  );
}

/** True when the fix only adds words to the draft. */
function isAddition(finding: DrawnFinding, fix: Fix): boolean {
  const added = tidy(fix.replacement);
  return finding.end === finding.start && added !== '' && added.length <= longest;
}

/** The words that are seen, and the whole sentence for those who hear it. */
export function fixWords({ t }: Texts, finding: DrawnFinding, fix: Fix): { seen: string; said: string } {
  const to = tidy(fix.replacement);
  if (isSwap(finding, fix)) return { seen: to, said: t('fix.replace', { from: tidy(finding.quote), to }) };
  if (isAddition(finding, fix)) return { seen: `+ ${bare(to)}`, said: t('fix.insert', { to: bare(to) }) };
  return { seen: fix.label, said: fix.label };
}

function tidy(text: string): string {
  return mask(text).replace(/\s+/gu, ' ').trim();
}

/** A link is read without its scheme; what is inserted keeps it. */
function bare(text: string): string {
  return text.replace(/^https?:\/\/(?:www\.)?/u, '');
}
