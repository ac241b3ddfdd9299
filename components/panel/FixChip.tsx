/** One click from wrong to right. */
import type { Fix } from '../../utils/checker/rule.ts';
import type { DrawnFinding } from '../../utils/panel/store.ts';
import { Middle } from '../Middle.tsx';
import { useTexts } from '../texts-context.ts';
import { fixWords, isSwap } from './fix-words.ts';
import { useActions } from './panel-context.ts';

interface FixChipProps {
  finding: DrawnFinding;
  fix: Fix;
  /** Its place among the finding's fixes. */
  index: number;
  /** In the opened finding: the first fix is the panel's one primary button. */
  whole?: boolean;
}

export function FixChip({ finding, fix, index, whole = false }: FixChipProps) {
  const texts = useTexts();
  const actions = useActions();
  const words = fixWords(texts, finding, fix);
  // A button that says "!" and nothing else is a riddle; beside its quote, in a line, it is not.
  const { seen, said } = whole && words.seen.length < 3 ? { seen: fix.label, said: fix.label } : words;
  const arrow = !whole && finding.quote !== '' && isSwap(finding, fix);
  return (
    <>
      {arrow && (
        <span class="arrow" aria-hidden="true">
          →
        </span>
      )}
      <button
        type="button"
        class={whole && index === 0 ? 'fix button button-primary' : 'fix button button-tonal'}
        data-fix={index}
        aria-label={said === seen ? undefined : said}
        onClick={() => actions.applyFix(finding.id, index)}
      >
        <Middle text={seen} />
      </button>
    </>
  );
}
