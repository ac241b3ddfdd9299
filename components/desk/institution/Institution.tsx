/** The institution: a first welcome, its steps, and what they came to. */
import { stepOf, steps } from '../../../utils/desk/institution/steps.ts';
import { Loading } from '../../Loading.tsx';
import { useTexts } from '../../texts-context.ts';
import { useDesk } from '../desk-context.ts';
import { Overview } from './Overview.tsx';
import { StepPage } from './StepPage.tsx';
import { Welcome } from './Welcome.tsx';

export function Institution() {
  const { t } = useTexts();
  const within = useDesk((state) => state.within);
  const guideline = useDesk((state) => state.guideline);
  const progress = useDesk((state) => state.setup.progress);
  if (guideline === null || progress === null)
    return (
      <main class="setup">
        <Loading text={t('desk.institution')} />
      </main>
    );
  const step = stepOf(within);
  if (step) return <StepPage key={step} step={step} />;
  const begun = steps.some((each) => progress.done.includes(each) || progress.skipped.includes(each));
  return begun || !guideline.institution.isExample ? <Overview /> : <Welcome />;
}
