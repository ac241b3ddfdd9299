/** What every part of a calendar page needs. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Institution, Zone } from '../../utils/guideline/institution.ts';
import type { Entry } from '../../utils/plan/agenda.ts';
import type { CalendarPage } from '../../utils/plan/grid.ts';
import type { SpecialDay } from '../../utils/plan/holidays.ts';
import type { Mover } from './use-moving.ts';

export interface CalendarParts {
  zone: Zone;
  institution: Institution;
  /** Today, in that zone. */
  today: string;
  /** The day on which what is moved would land. */
  target: string | null;
  /** By day; one that is being carried stands where it would land. */
  entries: ReadonlyMap<string, readonly Entry[]>;
  special: ReadonlyMap<string, readonly SpecialDay[]>;
  mover: Mover;
  /** First words of a draft; empty when it has none. */
  lineOf(id: string): string;
  open(id: string): void;
  addOn(date: string): void;
  go(page: CalendarPage): void;
}

export const CalendarContext = createContext<CalendarParts | null>(null);

export function useCalendar(): CalendarParts {
  const parts = useContext(CalendarContext);
  if (parts === null) throw new Error('A part of the calendar was drawn outside <Calendar>.');
  return parts;
}
