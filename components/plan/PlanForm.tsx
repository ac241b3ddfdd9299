/** What a post is for: the questions of the plan, in the order in which a colleague would ask them. */
import type { Institution } from '../../utils/guideline/institution.ts';
import { formats, horizons, type Plan } from '../../utils/plan/plan.ts';
import { isEveryone, isMeasure } from '../../utils/plan/smart.ts';
import { useTexts } from '../texts-context.ts';
import { Choice } from './Choice.tsx';
import { Line } from './Line.tsx';
import { Smart } from './Smart.tsx';

interface PlanFormProps {
  plan: Plan;
  institution: Institution;
  onChange(change: Partial<Plan>): void;
}

/** Chips for a few; a longer list is typed into. */
const fewProgrammes = 6;
/** Where the institution has none of its own (guidelines 5). */
export const usualPillars = [
  'policy',
  'work-plan',
  'results',
  'service',
  'education',
  'inspiration',
  'clarification',
] as const;
export const people = ['writer', 'editor', 'approver'] as const;

export function PlanForm({ plan, institution, onChange }: PlanFormProps) {
  const { t } = useTexts();
  const programmes = institution.programmes.map(({ name }) => name);
  const pillars = institution.pillars ?? usualPillars.map((name) => t(`pillar.${name}`));
  const options = (names: readonly string[]) => names.map((name) => ({ value: name, name }));
  return (
    <div class="plan-form">
      <Line label={t('plan.goal')} long value={plan.goal} onChange={(goal) => onChange({ goal })}>
        <Smart goal={plan.goal} />
      </Line>
      <Line
        label={t('plan.audience')}
        hint={t(isEveryone(plan.audience) ? 'plan.audience-everyone' : 'plan.audience-hint')}
        value={plan.audience}
        onChange={(audience) => onChange({ audience })}
      />
      {programmes.length > 0 && programmes.length <= fewProgrammes ? (
        <Choice
          label={t('plan.programme')}
          options={options(programmes)}
          value={plan.programme}
          onChoose={(programme) => onChange({ programme })}
        />
      ) : (
        <Line
          label={t('plan.programme')}
          suggestions={programmes}
          value={plan.programme}
          onChange={(programme) => onChange({ programme })}
        />
      )}
      <Choice
        label={t('plan.pillar')}
        options={options(pillars)}
        value={plan.pillar}
        onChoose={(pillar) => onChange({ pillar })}
      />
      <Line
        label={t('plan.cta')}
        hint={t('plan.cta-hint')}
        value={plan.cta}
        onChange={(cta) => onChange({ cta })}
      />
      <Line
        label={t('plan.kpi')}
        hint={t(plan.kpi === '' || isMeasure(plan.kpi) ? 'plan.kpi-hint' : 'plan.kpi-vague')}
        value={plan.kpi}
        onChange={(kpi) => onChange({ kpi })}
      />
      <Choice
        label={t('plan.format')}
        options={formats.map((value) => ({ value, name: t(`format.${value}`) }))}
        value={plan.format ?? ''}
        onChoose={(value) => onChange({ format: formats.find((each) => each === value) ?? null })}
      />
      <Choice
        label={t('plan.horizon')}
        options={horizons.map((value) => ({ value, name: t(`horizon.${value}`) }))}
        value={plan.horizon ?? ''}
        onChoose={(value) => onChange({ horizon: horizons.find((each) => each === value) ?? null })}
      />
      <div class="plan-people">
        {people.map((who) => (
          <Line
            key={who}
            label={t(`plan.${who}`)}
            value={plan[who]}
            onChange={(name) => onChange({ [who]: name })}
          />
        ))}
      </div>
    </div>
  );
}
