/** How many of each, and at the same time the way to see one kind only. */
import type { Severity } from '../../utils/checker/rule.ts';
import { SeverityMark } from '../SeverityMark.tsx';
import { severities, type Tally } from '../severities.ts';
import { useTexts } from '../texts-context.ts';

interface SeverityFilterProps {
  counts: Tally;
  chosen: Severity | null;
  onChoose(severity: Severity | null): void;
}

export function SeverityFilter({ counts, chosen, onChoose }: SeverityFilterProps) {
  const { t, number } = useTexts();
  return (
    <fieldset class="filter">
      <legend class="unseen">{t('filter.label')}</legend>
      {severities.map((severity) => (
        <button
          type="button"
          key={severity}
          data-severity={severity}
          data-none={counts[severity] === 0}
          aria-pressed={chosen === severity}
          disabled={counts[severity] === 0 && chosen !== severity}
          onClick={() => onChoose(chosen === severity ? null : severity)}
        >
          <SeverityMark severity={severity} />
          <b>{number(counts[severity])}</b>
          <span>{t(`severity.${severity}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
