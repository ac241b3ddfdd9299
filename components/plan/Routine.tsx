/** Plans used before: one click fills the form. */
import { useId, useState } from 'preact/hooks';
import { routineOf } from '../../utils/plan/memory.ts';
import { isEmptyPlan, type Plan } from '../../utils/plan/plan.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';

interface RoutineProps {
  plan: Plan;
  last: Plan | null;
  presets: readonly { name: string; plan: Plan }[];
  onUse(plan: Partial<Plan>): void;
  onKeep(name: string): void;
  onDrop(name: string): void;
}

export function Routine({ plan, last, presets, onUse, onKeep, onDrop }: RoutineProps) {
  const { t } = useTexts();
  const empty = isEmptyPlan(routineOf(plan));
  /** The time stays: it is this post's. */
  const use = ({ scheduledAt: _, ...rest }: Plan) => onUse(rest);
  if (last === null && presets.length === 0 && empty) return <p class="plan-first">{t('plan.first')}</p>;
  return (
    <section class="routine" aria-label={t('plan.routine')}>
      {last && (
        <button
          type="button"
          class={empty ? 'button button-primary' : 'button'}
          onClick={() => use(last)}
          data-action="use-last"
        >
          <Icon name="history" size={14} /> {t('plan.use-last')}
        </button>
      )}
      {last && <p class="routine-about">{summary(last)}</p>}
      {presets.length > 0 && (
        <ul class="routine-presets">
          {presets.map(({ name, plan: kept }) => (
            <li key={name}>
              <button type="button" class="routine-use" onClick={() => use(kept)}>
                {name}
              </button>
              <button type="button" class="routine-drop" onClick={() => onDrop(name)}>
                <Icon name="close" size={12} />
                <span class="unseen">{t('plan.drop-preset', { name })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {!empty && <KeepPreset onKeep={onKeep} />}
    </section>
  );
}

function KeepPreset({ onKeep }: Pick<RoutineProps, 'onKeep'>) {
  const { t } = useTexts();
  const id = useId();
  const [name, setName] = useState('');
  const keep = (event: Event) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onKeep(name);
    setName('');
  };
  return (
    <details class="disclosure routine-keep">
      <summary>{t('plan.keep')}</summary>
      <form onSubmit={keep}>
        <label class="unseen" for={id}>
          {t('plan.preset-name')}
        </label>
        <input
          id={id}
          type="text"
          value={name}
          maxLength={60}
          placeholder={t('plan.preset-name')}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <button type="submit" class="button" aria-disabled={name.trim() === ''}>
          {t('plan.keep-preset')}
        </button>
      </form>
    </details>
  );
}

function summary({ goal, programme, pillar, cta, audience }: Plan): string {
  return [programme, pillar, audience, goal, cta]
    .filter((each) => each !== '')
    .slice(0, 3)
    .join(' · ');
}
