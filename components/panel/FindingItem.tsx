/** One finding: a line and a chip, or, opened, what, its own words, why, on what ground, and what to do. */
import { useId } from 'preact/hooks';
import type { DrawnFinding } from '../../utils/panel/store.ts';
import { SeverityMark } from '../SeverityMark.tsx';
import { useTexts } from '../texts-context.ts';
import { FindingBody } from './FindingBody.tsx';
import { FixChip } from './FixChip.tsx';
import { isSwap } from './fix-words.ts';
import { useActions, useChange } from './panel-context.ts';
import { Quote } from './Quote.tsx';

interface FindingItemProps {
  finding: DrawnFinding;
  open: boolean;
}

export function FindingItem({ finding, open }: FindingItemProps) {
  const { t } = useTexts();
  const actions = useActions();
  const change = useChange();
  const body = useId();
  const { id, rule, severity, message, quote } = finding;
  const [first] = finding.fixes;
  return (
    <li class="finding" data-rule={rule} data-severity={severity} data-finding={id} data-open={open}>
      <SeverityMark severity={severity} />
      <h3 class="finding-title">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? body : undefined}
          onClick={() => {
            change({ openFinding: id });
            actions.showPlace(id);
          }}
        >
          <span class={open ? 'finding-word' : 'unseen'}>{t(`severity.${severity}`)}</span>
          <span class="unseen">: </span>
          <span class="finding-what">{message}</span>
        </button>
      </h3>
      {open ? (
        <FindingBody finding={finding} id={body} />
      ) : (
        <div class="finding-line">
          {quote !== '' && (first === undefined || isSwap(finding, first)) && <Quote words={quote} line />}
          {first && <FixChip finding={finding} index={0} fix={first} />}
        </div>
      )}
    </li>
  );
}
