/** One step: what it is for, its fields, what it changes, and the ways on. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { inForm, isFirstTime } from '../../../utils/desk/institution/setup-state.ts';
import { factsOf, type Step, stepHref, steps } from '../../../utils/desk/institution/steps.ts';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { FormContext } from './form-context.ts';
import { useLocker } from './locker.ts';
import { Sample } from './Sample.tsx';
import { Stages } from './Stages.tsx';
import { fieldsOf } from './steps/index.ts';

const overview = '#instansi';

export function StepPage({ step }: { step: Step }) {
  const { t } = useTexts();
  const actions = useActions();
  const guideline = useDesk((state) => state.guideline);
  const setup = useDesk((state) => state.setup);
  // What was wrong when the page was left is said again at once.
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set(setup.problems.map(({ at }) => at)));
  /** Counts the tries to go on while something was wrong. */
  const [refused, setRefused] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const next = steps[steps.indexOf(step) + 1];
  const before = steps[steps.indexOf(step) - 1];
  const first = guideline !== null && setup.progress !== null && isFirstTime(guideline, setup.progress);
  const Fields = fieldsOf[step];
  const lockerOf = useLocker();
  const closed = factsOf(step).every((fact) => lockerOf(fact) !== null);

  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    if (refused > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);

  const context = useMemo(
    () => ({
      institution: inForm(guideline, setup.edits),
      edit: actions.editInstitution,
      keep(at: string) {
        setLeft((now) => new Set([...now, at]));
        actions.keepInstitution();
      },
      problemAt: (at: string) =>
        (refused > 0 || left.has(at) ? setup.problems.find((each) => each.at === at) : null) ?? null,
      lockerOf,
    }),
    [guideline, setup.edits, setup.problems, left, refused, actions, lockerOf],
  );

  const on = first && next ? stepHref(next) : overview;

  return (
    <main class="setup" aria-labelledby="setup-title">
      {first && <Stages step={step} />}
      <div class="setup-columns">
        <form
          class="setup-form"
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (actions.finishStep(step)) actions.visit(on);
            else setRefused(refused + 1);
          }}
        >
          <h1 id="setup-title" tabIndex={-1} ref={title}>
            {t(`setup-title.${step}`)}
          </h1>
          <p class="setup-why">{t(`setup-why.${step}`)}</p>
          <p class="setup-source">{t('setup.source', { source: t(`setup-source.${step}`) })}</p>
          <FormContext.Provider value={context}>
            <div class="setup-fields">
              <Fields />
            </div>
          </FormContext.Provider>
          <div class="setup-ways">
            {(first || !closed) && (
              <button type="submit" class="button button-primary">
                {t(first && next ? 'setup.next' : first ? 'setup.finish' : 'setup.save')}
              </button>
            )}
            {first && !closed && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  actions.skipStep(step);
                  actions.visit(on);
                }}
              >
                {t('setup.skip')}
              </button>
            )}
            <a class="button-text" href={first && before ? stepHref(before) : overview}>
              <Icon name="back" size={14} /> {t(first && before ? 'setup.back' : 'setup.overview')}
            </a>
            <p class="setup-saved" role="status">
              {setup.saved && (
                <>
                  <Icon name="check" size={14} /> {t('setup.saved')}
                </>
              )}
            </p>
          </div>
        </form>
        <Sample />
      </div>
    </main>
  );
}
