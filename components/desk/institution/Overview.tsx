/** Everything that is known about the institution, one line for each step, and a way to change it. */
import { type Step, stepHref, steps } from '../../../utils/desk/institution/steps.ts';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useDesk } from '../desk-context.ts';
import { ImportPack } from './ImportPack.tsx';
import { useSummary } from './summary.ts';

export function Overview() {
  const { t } = useTexts();
  const institution = useDesk((state) => state.guideline?.institution);
  const progress = useDesk((state) => state.setup.progress);
  const summary = useSummary();
  if (!institution || !progress) return null;
  const open = steps.filter((step) => !progress.done.includes(step));
  const unseen = open.find((step) => !progress.skipped.includes(step));
  return (
    <main class="setup setup-overview" aria-labelledby="setup-title">
      <div class="overview-head">
        <div>
          <h1 id="setup-title">{institution.name || t('overview.nameless')}</h1>
          <p>
            {open.length === 0
              ? t('overview.all')
              : t('overview.some', { n: steps.length - open.length, all: steps.length })}
          </p>
        </div>
        <div class="overview-ways">
          {unseen && (
            <a class="button button-primary" href={stepHref(unseen)}>
              {t('overview.go-on')}
            </a>
          )}
          <ImportPack />
        </div>
      </div>
      <dl class="overview">
        {steps.map((step) => (
          <Line
            key={step}
            step={step}
            lines={summary(step, institution)}
            skipped={progress.skipped.includes(step)}
          />
        ))}
      </dl>
      <p class="overview-note">
        <Icon name="info" size={14} /> {t('overview.live')}
      </p>
    </main>
  );
}

function Line({ step, lines, skipped }: { step: Step; lines: readonly string[]; skipped: boolean }) {
  const { t } = useTexts();
  return (
    <div class="overview-line">
      <dt>{t(`setup.${step}`)}</dt>
      <dd data-none={lines.length === 0}>
        {lines.length === 0
          ? t(skipped ? 'setup-state.skipped' : 'overview.none')
          : lines.map((line) => <span key={line}>{line}</span>)}
      </dd>
      <dd class="overview-change">
        <a class="button-text" href={stepHref(step)}>
          {t('overview.change')}
          <span class="unseen"> {t(`setup.${step}`)}</span>
        </a>
      </dd>
    </div>
  );
}
