/** Moving in the calendar: what the keys mean on each page, what is said of it, and the way back. */
import { useState } from 'preact/hooks';
import type { Zone } from '../../utils/guideline/institution.ts';
import { movedTo } from '../../utils/plan/agenda.ts';
import { type CalendarPage, spanOf } from '../../utils/plan/grid.ts';
import { clockWords, dayLength, localIn, minute, momentIn } from '../../utils/plan/zones.ts';
import { useTexts } from '../texts-context.ts';
import { type Mover, useMoving } from './use-moving.ts';
import { clockAt } from './week-hours.ts';

/** Days and minutes that an arrow key carries an entry. */
const steps: Readonly<Record<CalendarPage['view'], Readonly<Record<string, number>>>> = {
  month: {
    ArrowLeft: -dayLength,
    ArrowRight: dayLength,
    ArrowUp: -7 * dayLength,
    ArrowDown: 7 * dayLength,
  },
  week: {
    ArrowLeft: -dayLength,
    ArrowRight: dayLength,
    ArrowUp: -15 * minute,
    ArrowDown: 15 * minute,
  },
  list: { ArrowUp: -dayLength, ArrowDown: dayLength },
};

interface CalendarMover {
  mover: Mover;
  /** The last thing that happened, in words. */
  said: string;
  /** Takes the last move back; null when there is none. */
  undo: (() => void) | null;
}

export function useMover(
  page: CalendarPage,
  zone: Zone,
  go: (to: CalendarPage) => void,
  plan: (id: string, scheduledAt: number) => void,
): CalendarMover {
  const { t, longDate } = useTexts();
  const [said, setSaid] = useState('');
  const [last, setLast] = useState<{ id: string; from: number } | null>(null);
  const when = (at: number) => {
    const { date, clock } = localIn(zone, at);
    return `${longDate(date)}, ${clockWords(clock)} ${zone}`;
  };
  const follow = (at: number) => {
    const { date } = localIn(zone, at);
    const { first, last: end } = spanOf(page.view, page.date);
    if (date < first || date > end) go({ view: page.view, date });
  };
  const mover = useMoving(
    (at, key) => {
      const by = steps[page.view][key];
      return by === undefined ? null : at + by;
    },
    (day, y, from) => {
      const { date = '' } = day.dataset;
      return page.view === 'week'
        ? momentIn(zone, { date, clock: clockAt(day, y) })
        : movedTo(zone, from, date);
    },
    {
      lifted: (at) => setSaid(t('calendar.lifted', { when: when(at) })),
      moved(at) {
        follow(at);
        setSaid(t('calendar.carried', { when: when(at) }));
      },
      dropped(id, from, to) {
        plan(id, to);
        setLast({ id, from });
        setSaid(t('calendar.moved', { when: when(to) }));
      },
      cancelled: () => setSaid(t('calendar.not-moved')),
    },
  );
  const undo = () => {
    if (!last) return;
    plan(last.id, last.from);
    setLast(null);
    setSaid(t('calendar.moved-back', { when: when(last.from) }));
  };
  return { mover, said, undo: last ? undo : null };
}
