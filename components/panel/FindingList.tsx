/** The findings, worst first: one open, the others a line and a chip. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Severity } from '../../utils/checker/rule.ts';
import { severities, tally } from '../severities.ts';
import { useTexts } from '../texts-context.ts';
import { FindingItem } from './FindingItem.tsx';
import { usePanel } from './panel-context.ts';
import { SeverityFilter } from './SeverityFilter.tsx';
import { SureFixes } from './SureFixes.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

export function FindingList() {
  const { t } = useTexts();
  const findings = usePanel((state) => state.findings);
  const asked = usePanel((state) => state.openFinding);
  const [only, setOnly] = useState<Severity | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const counts = tally(findings);

  const groups = severities
    .filter((severity) => only === null || severity === only)
    .map((severity) => ({ severity, members: findings.filter((finding) => finding.severity === severity) }))
    .filter(({ members }) => members.length > 0);
  const shown = groups.flatMap(({ members }) => members);
  // Nobody has opened one yet, or it is gone: the worst is the next right thing.
  const open = shown.find(({ id }) => id === asked)?.id ?? shown[0]?.id ?? null;

  const remember = useKeptFocus(list);
  useLayoutEffect(() => {
    if (asked === null) return;
    list.current?.querySelector('.finding[data-open="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [asked]);

  if (findings.length === 0) return null;
  return (
    <>
      <SeverityFilter counts={counts} chosen={only} onChoose={setOnly} />
      <div class="findings" ref={list} onFocusIn={remember}>
        <SureFixes />
        {groups.map(({ severity, members }) => (
          <section
            key={severity}
            aria-label={t('finding.list', { severity: t(`severity.${severity}`), n: members.length })}
          >
            <ul>
              {members.map((finding) => (
                <FindingItem key={finding.id} finding={finding} open={finding.id === open} />
              ))}
            </ul>
          </section>
        ))}
        {shown.length === 0 && (
          <p class="findings-none">
            {t('filter.none')}{' '}
            <button type="button" class="button-text" onClick={() => setOnly(null)}>
              {t('filter.all')}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
