/** Day and time of the post, on the institution's clock, and what that is elsewhere. */
import { useId } from 'preact/hooks';
import type { Institution } from '../../utils/guideline/institution.ts';
import { hoursOf, nextOpening } from '../../utils/plan/windows.ts';
import { clockWords, inAllZones, localIn, momentIn, wordsForZone, zoneOf } from '../../utils/plan/zones.ts';
import type { Kind, Platform } from '../../utils/platform.ts';
import { useTexts } from '../texts-context.ts';
import { ClockInput } from './ClockInput.tsx';
import { HoursLine } from './HoursLine.tsx';

interface ScheduleProps {
  institution: Institution;
  platform: Platform;
  kind: Kind;
  /** ms since the epoch; null: no time set. */
  at: number | null;
  now: number;
  onChange(at: number | null): void;
}

export function Schedule({ institution, platform, kind, at, now, onChange }: ScheduleProps) {
  const { t, longDate } = useTexts();
  const id = useId();
  const zone = zoneOf(institution);
  const next = nextOpening(hoursOf(institution, platform), now) ?? now + 3_600_000;
  const shown = at === null ? null : localIn(zone, at);
  const change = (date: string, clock: number) => {
    if (/^\d{4}-\d\d-\d\d$/.test(date)) onChange(momentIn(zone, { date, clock }));
  };
  return (
    <fieldset class="plan-schedule">
      <legend>{t('plan.schedule')}</legend>
      {shown === null || at === null ? (
        <button type="button" class="button" onClick={() => onChange(next)}>
          {t('plan.schedule-next', { time: wordsForZone(zone, next) })}
        </button>
      ) : (
        <>
          <div class="plan-when">
            <label class="unseen" for={`${id}-day`}>
              {t('plan.day')}
            </label>
            <input
              id={`${id}-day`}
              type="date"
              required
              value={shown.date}
              onChange={({ currentTarget }) => change(currentTarget.value, shown.clock)}
            />
            <label class="unseen" for={`${id}-time`}>
              {t('plan.time')}
            </label>
            <ClockInput
              id={`${id}-time`}
              clock={shown.clock}
              onChange={(clock) => change(shown.date, clock)}
            />
            <span class="time-zone">{zone}</span>
          </div>
          <p class="plan-hint">
            {longDate(shown.date)} ·{' '}
            {inAllZones(zone, at)
              .slice(1)
              .map(({ zone: other, clock, days }) => {
                const day = days === 0 ? '' : ` (${t(days > 0 ? 'hours.day-after' : 'hours.day-before')})`;
                return `${clockWords(clock)} ${other}${day}`;
              })
              .join(' · ')}
          </p>
          <HoursLine institution={institution} platform={platform} kind={kind} at={at} planned />
          <p class="plan-hint">{t(at < now ? 'plan.time-past' : 'plan.reminds')}</p>
          <button type="button" class="button-text" onClick={() => onChange(null)}>
            {t('plan.no-schedule')}
          </button>
        </>
      )}
    </fieldset>
  );
}
