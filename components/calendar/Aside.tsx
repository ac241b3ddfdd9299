/** Rhythm, variety and hours of what is on the page, at a glance. */
import type { Entry } from '../../utils/plan/agenda.ts';
import { useTexts } from '../texts-context.ts';
import { HeatMap } from './HeatMap.tsx';
import { RhythmStrip } from './RhythmStrip.tsx';
import { Variety } from './Variety.tsx';

interface AsideProps {
  entries: readonly Entry[];
  /** First and last day of the page. */
  first: string;
  last: string;
  /** Of every post that went out, ms since the epoch. */
  times: readonly number[];
}

export function Aside({ entries, first, last, times }: AsideProps) {
  const { t } = useTexts();
  return (
    <aside class="calendar-aside" aria-label={t('calendar.glance')}>
      <RhythmStrip entries={entries} first={first} last={last} />
      <Variety entries={entries} />
      <HeatMap times={times} />
    </aside>
  );
}
