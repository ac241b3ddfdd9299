/** The opened part of a finding, always in this order: the words, why, the norm, the next step, the fixes. */
import type { DrawnFinding } from '../../utils/panel/store.ts';
import { Ignoring } from '../popover/Ignoring.tsx';
import { useTexts } from '../texts-context.ts';
import { FixChip } from './FixChip.tsx';
import { useActions } from './panel-context.ts';
import { Reasons } from './Reasons.tsx';

export function FindingBody({ finding, id }: { finding: DrawnFinding; id: string }) {
  const texts = useTexts();
  const { t } = texts;
  const actions = useActions();
  const { quote, why, source, todo, fixes } = finding;
  return (
    <div class="finding-body" id={id}>
      <Reasons quote={quote} why={why} source={source} todo={todo} />
      {fixes.length > 0 && (
        <div class="finding-fixes">
          {fixes.map((fix, index) => (
            <FixChip
              key={`${fix.label} ${fix.replacement}`}
              finding={finding}
              index={index}
              fix={fix}
              whole
            />
          ))}
        </div>
      )}
      <button
        type="button"
        class="button-text finding-more"
        onClick={() => actions.openDesk(`#aturan/${finding.rule}`)}
      >
        {t('finding.more')}
      </button>
      {finding.scopes && (
        <details class="disclosure ignore-more">
          <summary>{t('ignore.more')}</summary>
          <Ignoring
            texts={texts}
            scopes={finding.scopes}
            onIgnore={(scope) => actions.ignore(finding.id, scope)}
          />
        </details>
      )}
    </div>
  );
}
