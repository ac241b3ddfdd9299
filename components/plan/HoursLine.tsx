/** Whether readers are there now, in a sentence, and when they are next. */
import type { Institution } from '../../utils/guideline/institution.ts';
import { modesAt } from '../../utils/guideline/modes.ts';
import { hoursOf, verdictOn } from '../../utils/plan/windows.ts';
import { clockWords, localIn, wordsForZone } from '../../utils/plan/zones.ts';
import type { Kind, Platform } from '../../utils/platform.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';

interface HoursLineProps {
  institution: Institution;
  platform: Platform;
  kind: Kind;
  /** ms since the epoch. */
  at: number;
  /** The moment is planned, not now. */
  planned?: boolean;
}

export function HoursLine({ institution, platform, kind, at, planned = false }: HoursLineProps) {
  const { t } = useTexts();
  const hours = hoursOf(institution, platform);
  const verdict = verdictOn(hours, at, kind, modesAt(institution, at));
  const { zone } = hours;
  if (verdict.state === 'exempt') {
    return (
      <p class="hours-line" data-state="exempt">
        <Icon name="clock" size={14} />{' '}
        {t(kind === 'reply' || kind === 'comment' ? 'hours.reply' : 'hours.exempt')}
      </p>
    );
  }
  if (verdict.state === 'inside') {
    const window = `${clockWords(verdict.window.from)}–${clockWords(verdict.window.to)} ${zone}`;
    return (
      <p class="hours-line" data-state="inside">
        <Icon name="clock" size={14} /> {t(planned ? 'hours.planned-inside' : 'hours.inside', { window })}
      </p>
    );
  }
  const tomorrow = localIn(zone, verdict.next).date !== localIn(zone, at).date;
  const next = wordsForZone(zone, verdict.next);
  const values = { next: tomorrow ? t('hours.next-day', { time: next }) : next };
  return (
    <p class="hours-line" data-state="outside">
      <Icon name="clock" size={14} /> {t(planned ? 'hours.planned-outside' : 'hours.outside', values)}
    </p>
  );
}
