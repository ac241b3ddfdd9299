/** What the goal says already of what it takes to know later whether it was reached. Never a reproach. */
import { partsOfGoal } from '../../utils/plan/smart.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';

const parts = ['specific', 'measurable', 'deadline'] as const;

export function Smart({ goal }: { goal: string }) {
  const { t } = useTexts();
  const said = partsOfGoal(goal);
  if (goal.trim() === '') return <>{t('plan.goal-hint')}</>;
  const complete = parts.every((part) => said[part]);
  return (
    <>
      <ul class="smart" aria-label={t('plan.smart')}>
        {parts.map((part) => (
          <li key={part} data-said={said[part]}>
            <span class="smart-mark" aria-hidden="true">
              {said[part] && <Icon name="check" size={10} />}
            </span>
            {t(`smart.${part}`)}
            <span class="unseen">: {t(said[part] ? 'smart.there' : 'smart.not-yet')}</span>
          </li>
        ))}
      </ul>
      {!complete && (
        <p class="smart-hint">{t(said.measurable ? 'smart.add-deadline' : 'smart.add-number')}</p>
      )}
    </>
  );
}
