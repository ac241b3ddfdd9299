/** One decision: what became of it, where and when, what was found, what was answered, and why. */
import type { Decision } from '../../utils/decisions/decision.ts';
import { SeverityMark } from '../SeverityMark.tsx';
import { severities } from '../severities.ts';
import { useTexts } from '../texts-context.ts';
import { useRuleName } from './use-rule-name.ts';

interface DecisionRowProps {
  decision: Decision;
  /** ms since the epoch */
  now: number;
}

export function DecisionRow({ decision, now }: DecisionRowProps) {
  const { t, when, full } = useTexts();
  const ruleName = useRuleName();
  const { id, at, platform, kind, account, findings, answers, reason, outcome, hash } = decision;
  const worstFirst = severities.flatMap((severity) => {
    const rules = [...new Set(findings.filter((each) => each.severity === severity).map(({ rule }) => rule))];
    return rules.map((rule) => ({ rule, severity }));
  });
  return (
    <li class="decision" data-decision={id} data-outcome={outcome}>
      <p class="decision-head">
        <b>{t(`outcome.${outcome}`)}</b>
        <span>
          {t(`platform.${platform}`)} · {t(`kind.${kind}`)} · {account ?? t('draft.no-account')}
        </span>
        <time dateTime={new Date(at).toISOString()} title={full(at)}>
          {when(at, now)}
        </time>
      </p>
      <ul class="decision-rules" aria-label={t('decisions.findings')}>
        {worstFirst.length === 0 && <li class="decision-clean">{t('decisions.clean')}</li>}
        {worstFirst.map(({ rule, severity }) => (
          <li key={`${severity} ${rule}`} data-rule={rule} data-severity={severity}>
            <SeverityMark severity={severity} size={13} />
            <span class="unseen">{t(`severity.${severity}`)} </span>
            {ruleName(rule)}
          </li>
        ))}
      </ul>
      {answers.length > 0 && (
        <p class="decision-answers">
          {answers
            .map(
              ({ rule, answered }) =>
                `${ruleName(rule).replace(/\?$/, '')}: ${t(answered ? 'decisions.yes' : 'decisions.no')}`,
            )
            .join(' · ')}
        </p>
      )}
      {reason && (
        <p class="decision-reason">
          <b>{t('decisions.reason')}</b> {reason}
        </p>
      )}
      <p class="decision-hash" title={hash}>
        <span class="unseen">{t('decisions.hash')} </span>
        {hash.slice(0, 12)}
      </p>
    </li>
  );
}
