/** How far the set-up is: one mark for each step, and each a way there. */
import { type Step, stepHref, steps } from '../../../utils/desk/institution/steps.ts';
import { useTexts } from '../../texts-context.ts';
import { useDesk } from '../desk-context.ts';

export function Stages({ step }: { step: Step }) {
  const { t } = useTexts();
  const progress = useDesk((state) => state.setup.progress);
  const stateOf = (each: Step) => {
    if (progress?.done.includes(each)) return 'done';
    return progress?.skipped.includes(each) ? 'skipped' : 'open';
  };
  return (
    <nav class="stages" aria-label={t('setup.stages')}>
      <ol>
        {steps.map((each) => (
          <li key={each} data-state={stateOf(each)}>
            <a
              href={stepHref(each)}
              title={t(`setup.${each}`)}
              aria-current={each === step ? 'step' : undefined}
            >
              <span class="unseen">
                {t(`setup.${each}`)}, {t(`setup-state.${stateOf(each)}`)}
              </span>
            </a>
          </li>
        ))}
      </ol>
      <p aria-hidden="true">
        {t('setup.stage', { step: steps.indexOf(step) + 1, all: steps.length })} · <b>{t(`setup.${step}`)}</b>
      </p>
    </nav>
  );
}
