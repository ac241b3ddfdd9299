/** Everything that is known about the institution, one line for each step, and a way to change it. */
import { isFirstTime } from '../../../utils/desk/institution/setup-state.ts';
import { factsOf, type Step, stepHref, steps } from '../../../utils/desk/institution/steps.ts';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useDesk } from '../desk-context.ts';
import { ImportPack } from './ImportPack.tsx';
import { useLocker } from './locker.ts';
import { useSummary } from './summary.ts';

export function Overview() {
  const { t } = useTexts();
  const guideline = useDesk((state) => state.guideline);
  const progress = useDesk((state) => state.setup.progress);
  const summary = useSummary();
  if (!guideline || !progress) return null;
  const { institution } = guideline;
  const first = isFirstTime(guideline, progress);
  const unseen = steps.find((step) => !progress.done.includes(step) && !progress.skipped.includes(step));
  const filled = steps.filter((step) => summary(step, institution).length > 0).length;
  return (
    <main class="setup setup-overview" aria-labelledby="setup-title">
      <div class="overview-head">
        <div>
          <h1 id="setup-title">{institution.name || t('overview.nameless')}</h1>
          <p>
            {filled === steps.length
              ? t('overview.all')
              : t('overview.some', { n: filled, all: steps.length })}
          </p>
        </div>
        <div class="overview-ways">
          {first && unseen && (
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
  const lockerOf = useLocker();
  const lockers = factsOf(step).map(lockerOf);
  const closed = lockers.every((who) => who !== null);
  const who = [...new Set(lockers)].filter((each) => each !== null).join(', ');
  const none = step === 'hours' ? 'overview.usual-hours' : skipped ? 'setup-state.skipped' : 'overview.none';
  return (
    <div class="overview-line">
      <dt>{t(`setup.${step}`)}</dt>
      <dd data-none={lines.length === 0}>
        {lines.length === 0 ? t(none) : lines.map((line) => <span key={line}>{line}</span>)}
        {who !== '' && (
          <span class="field-lock">
            <Icon name="lock" size={12} /> {t(closed ? 'guide.locked-by' : 'overview.partly-locked', { who })}
          </span>
        )}
      </dd>
      <dd class="overview-change">
        <a class="button-text" href={stepHref(step)}>
          {t(closed ? 'overview.look' : 'overview.change')}
          <span class="unseen"> {t(`setup.${step}`)}</span>
        </a>
      </dd>
    </div>
  );
}
