/** One finding beside the draft: a line, or, opened, what, why, on what ground, what to do, and how to be rid of it. */
import type { DrawnFinding } from '../../../utils/panel/store.ts';
import { Middle } from '../../Middle.tsx';
import { fixWords, isSwap } from '../../panel/fix-words.ts';
import { Quote } from '../../panel/Quote.tsx';
import { Reasons } from '../../panel/Reasons.tsx';
import { Ignoring } from '../../popover/Ignoring.tsx';
import { SeverityMark } from '../../SeverityMark.tsx';
import { useTexts } from '../../texts-context.ts';
import { useActions } from '../desk-context.ts';
import { applyInBox } from './in-box.ts';

interface FindingProps {
  draftId: string;
  finding: DrawnFinding;
  open: boolean;
  /** The draft is published: nothing can be mended in it. */
  closed: boolean;
  onOpen(): void;
}

export function Finding({ draftId, finding, open, closed, onOpen }: FindingProps) {
  const texts = useTexts();
  const { t } = texts;
  const actions = useActions();
  const { id, rule, severity, message, quote, why, source, todo, fixes, scopes } = finding;
  const apply = (nth: number) => {
    const put = fixes[nth]?.replacement;
    if (put !== undefined && !applyInBox(draftId, finding, put)) actions.applyFix(draftId, id, nth);
  };
  const shown = open ? fixes : fixes.slice(0, 1);
  return (
    <li class="finding" data-rule={rule} data-severity={severity} data-finding={id} data-open={open}>
      <SeverityMark severity={severity} />
      <h3 class="finding-title">
        <button type="button" aria-expanded={open} onClick={onOpen}>
          <span class={open ? 'finding-word' : 'unseen'}>{t(`severity.${severity}`)}</span>
          <span class="unseen">: </span>
          <span class="finding-what">{message}</span>
        </button>
      </h3>
      {open && (
        <div class="finding-body">
          <Reasons quote={quote} why={why} source={source} todo={todo} />
        </div>
      )}
      {!closed && shown.length > 0 && (
        <div class={open ? 'finding-body finding-fixes' : 'finding-line'}>
          {!open && quote !== '' && fixes[0] && isSwap(finding, fixes[0]) && <Quote words={quote} line />}
          {shown.map((fix, nth) => {
            const words = fixWords(texts, finding, fix);
            return (
              <button
                type="button"
                key={`${fix.label} ${fix.replacement}`}
                class={open && nth === 0 ? 'fix button button-primary' : 'fix button button-tonal'}
                data-fix={nth}
                aria-label={words.said === words.seen ? undefined : words.said}
                onClick={() => apply(nth)}
              >
                <Middle text={words.seen} />
              </button>
            );
          })}
        </div>
      )}
      {open && scopes && (
        <details class="disclosure ignore-more">
          <summary>{t('ignore.more')}</summary>
          <Ignoring
            texts={texts}
            scopes={scopes}
            where="ignore.rule-where-desk"
            onIgnore={(scope) => actions.ignoreFinding(draftId, id, scope)}
          />
        </details>
      )}
    </li>
  );
}
