/** What the post is for, and who is at work on it: all that the plan beside the composer asks, in one column. */
import type { Institution } from '../../../utils/guideline/institution.ts';
import { formats, horizons, type Plan } from '../../../utils/plan/plan.ts';
import { people, usualPillars } from '../../plan/PlanForm.tsx';
import { useTexts } from '../../texts-context.ts';
import { useBoxOf } from './use-box-of.ts';

interface PlanDetailsProps {
  plan: Plan;
  institution: Institution | null;
  onSay<Key extends keyof Plan>(key: Key, value: Plan[Key]): void;
}

export function PlanDetails({ plan, institution, onSay }: PlanDetailsProps) {
  const { t } = useTexts();
  const named = (names: readonly string[]) => names.map((name) => ({ value: name, name }));
  const pillars = institution?.pillars ?? usualPillars.map((name) => t(`pillar.${name}`));
  return (
    <>
      <Select
        label={t('shelf.programme')}
        none={t('write.no-programme')}
        options={named((institution?.programmes ?? []).map(({ name }) => name))}
        value={plan.programme}
        onChoose={(value) => onSay('programme', value)}
      />
      <Select
        label={t('plan.pillar')}
        none={t('write.not-chosen')}
        options={named(pillars)}
        value={plan.pillar}
        onChoose={(value) => onSay('pillar', value)}
      />
      <Line label={t('write.goal')} value={plan.goal} onSay={(value) => onSay('goal', value)} />
      <Line label={t('write.audience')} value={plan.audience} onSay={(value) => onSay('audience', value)} />
      <Line label={t('write.cta')} value={plan.cta} onSay={(value) => onSay('cta', value)} />
      <Line label={t('plan.kpi')} value={plan.kpi} onSay={(value) => onSay('kpi', value)} />
      <div class="write-pair">
        <Select
          label={t('plan.format')}
          none={t('write.not-chosen')}
          options={formats.map((value) => ({ value, name: t(`format.${value}`) }))}
          value={plan.format ?? ''}
          onChoose={(value) => onSay('format', formats.find((each) => each === value) ?? null)}
        />
        <Select
          label={t('plan.horizon')}
          none={t('write.not-chosen')}
          options={horizons.map((value) => ({ value, name: t(`horizon.${value}`) }))}
          value={plan.horizon ?? ''}
          onChoose={(value) => onSay('horizon', horizons.find((each) => each === value) ?? null)}
        />
      </div>
      {people.map((who) => (
        <Line key={who} label={t(`plan.${who}`)} value={plan[who]} onSay={(name) => onSay(who, name)} />
      ))}
    </>
  );
}

interface SelectProps {
  label: string;
  /** What it says when nothing is chosen. */
  none: string;
  options: readonly { value: string; name: string }[];
  value: string;
  onChoose(value: string): void;
}

/** A value from elsewhere is an option of its own. */
function Select({ label, none, options, value, onChoose }: SelectProps) {
  const known = value === '' || options.some((each) => each.value === value);
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{none}</option>
        {[...options, ...(known ? [] : [{ value, name: value }])].map((each) => (
          <option key={each.value} value={each.value}>
            {each.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Line({ label, value, onSay }: { label: string; value: string; onSay(value: string): void }) {
  const box = useBoxOf<HTMLInputElement>(value);
  return (
    <label>
      <span>{label}</span>
      <input
        ref={box}
        type="text"
        defaultValue={value}
        maxLength={500}
        onChange={({ currentTarget }) => onSay(currentTarget.value.trim())}
      />
    </label>
  );
}
