/** What blocks: what, the words, why, the norm, what to do, the fix. */
import type { Raised } from '../../utils/companion/hold/raised.ts';
import type { DrawnFinding } from '../../utils/panel/store.ts';
import { Grounds } from '../Grounds.tsx';
import { fixWords } from '../panel/fix-words.ts';
import { Quote } from '../panel/Quote.tsx';
import { SeverityMark } from '../SeverityMark.tsx';
import { useTexts } from '../texts-context.ts';
import { AccountLine } from './AccountLine.tsx';

interface BlockItemProps {
  raised: Raised;
  fixable: boolean;
  onFix(finding: string, fix: number): void;
}

export function BlockItem({ raised, fixable, onFix }: BlockItemProps) {
  const { finding, rule } = raised;
  return (
    <li class="sheet-block" data-rule={rule} data-severity="block">
      <SeverityMark severity="block" size={18} />
      <div>
        {finding ? <Words finding={finding} /> : <AccountLine raised={raised} />}
        {finding && fixable && <Fixes finding={finding} onFix={onFix} />}
      </div>
    </li>
  );
}

function Words({ finding }: { finding: DrawnFinding }) {
  const { t } = useTexts();
  return (
    <>
      <h3>
        <span class="unseen">{t('severity.block')}: </span>
        {finding.message}
      </h3>
      {finding.quote !== '' && <Quote words={finding.quote} />}
      <p class="sheet-why">{finding.why}</p>
      {finding.source !== '' && (
        <p class="sheet-source">
          <span class="unseen">{t('finding.source')}: </span>
          <Grounds source={finding.source} />
        </p>
      )}
      {finding.todo !== '' && <p class="sheet-todo">{finding.todo}</p>}
    </>
  );
}

function Fixes({ finding, onFix }: { finding: DrawnFinding; onFix: BlockItemProps['onFix'] }) {
  const texts = useTexts();
  if (finding.fixes.length === 0) return null;
  return (
    <p class="sheet-fixes">
      {finding.fixes.map((fix, index) => {
        const { seen, said } = fixWords(texts, finding, fix);
        const short = seen.length < 3 || seen.length > 40 ? fix.label : seen;
        return (
          <button
            key={`${fix.label} ${fix.replacement}`}
            type="button"
            class="button button-tonal"
            data-fix={index}
            aria-label={said === short ? undefined : said}
            onClick={() => onFix(finding.id, index)}
          >
            {short}
          </button>
        );
      })}
    </p>
  );
}
