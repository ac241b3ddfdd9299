/** The plan beside the composer: when, for what, by whom. Two clicks for a routine post. */
import { lastPlan, presetsOf } from '../../utils/plan/memory.ts';
import { hoursOf, nextOpening } from '../../utils/plan/windows.ts';
import { Empty } from '../Empty.tsx';
import { HoursLine } from '../plan/HoursLine.tsx';
import { HoursTable } from '../plan/HoursTable.tsx';
import { PlanForm } from '../plan/PlanForm.tsx';
import { Routine } from '../plan/Routine.tsx';
import { Schedule } from '../plan/Schedule.tsx';
import { TimeInsert } from '../plan/TimeInsert.tsx';
import { useTexts } from '../texts-context.ts';
import { useNow } from '../use-now.ts';
import { useActions, usePanel } from './panel-context.ts';

export function PlanView() {
  const { t } = useTexts();
  const phase = usePanel((state) => state.phase);
  const composer = usePanel((state) => state.composer);
  const plan = usePanel((state) => state.plan);
  const guideline = usePanel((state) => state.guideline);
  const memory = usePanel((state) => state.planMemory);
  const draftId = usePanel((state) => state.draftId);
  const actions = useActions();
  const now = useNow();
  if (phase !== 'live' || !composer || !plan || !guideline)
    return <Empty icon="plan" title={t('plan.waiting.title')} body={t('plan.waiting.body')} />;
  const { institution } = guideline;
  const { platform, kind } = composer;
  const isAnswer = kind === 'reply' || kind === 'comment';
  const next = nextOpening(hoursOf(institution, platform), now) ?? now;
  return (
    <div class="plan">
      <section class="plan-time" aria-label={t('hours.title')}>
        <HoursLine institution={institution} platform={platform} kind={kind} at={now} />
        {!isAnswer && <HoursTable institution={institution} platform={platform} now={now} />}
        <TimeInsert
          institution={institution}
          at={plan.scheduledAt ?? next}
          onInsert={(words) => actions.insertText(words)}
        />
      </section>
      {isAnswer ? (
        <p class="plan-first">{t('plan.not-for-answers')}</p>
      ) : (
        <>
          <Routine
            plan={plan}
            last={lastPlan(memory, composer, draftId)}
            presets={presetsOf(memory, composer)}
            onUse={(change) => actions.plan(change)}
            onKeep={(name) => actions.keepPreset(name)}
            onDrop={(name) => actions.dropPreset(name)}
          />
          <Schedule
            institution={institution}
            platform={platform}
            kind={kind}
            at={plan.scheduledAt}
            now={now}
            onChange={(scheduledAt) => actions.plan({ scheduledAt })}
          />
          <PlanForm plan={plan} institution={institution} onChange={(change) => actions.plan(change)} />
        </>
      )}
    </div>
  );
}
