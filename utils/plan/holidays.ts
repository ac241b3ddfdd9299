/** Days on which an office plans differently: national holidays, joint leave, and the silence before a vote. Data, with their sources, in holidays.json. */
import data from './holidays.json' with { type: 'json' };
import { addDays } from './zones.ts';

export interface SpecialDay {
  date: string;
  kind: 'national' | 'joint-leave' | 'silence';
  name: { id: string; en: string };
  /** Reckoned, not decreed: a day's difference is possible. */
  expected: boolean;
}

/** What a calendar knows beyond its own data: election days that the institution has set. */
export interface Voting {
  name: { id: string; en: string };
  voting: string;
}

/** Days of silence before a vote (UU 7/2017 Pasal 278 ayat 1; the same for regional elections). */
const silentDays = 3;

const decreed: readonly SpecialDay[] = data.days.map(({ date, kind, id, en, ...rest }) => ({
  date,
  kind: kind === 'joint-leave' ? 'joint-leave' : 'national',
  name: { id, en },
  expected: 'expected' in rest && rest.expected === true,
}));

const known: readonly Voting[] = data.elections.map(({ id, en, voting }) => ({ name: { id, en }, voting }));

/** The special days from `first` to `last`, both included, by date. */
export function specialDays(first: string, last: string, votes: readonly Voting[] = []): SpecialDay[] {
  return [...decreed, ...[...known, ...votes].flatMap(silenceBefore)]
    .filter(({ date }) => date >= first && date <= last)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The last day for which holidays are known; a calendar says so beyond it. */
export const knownUntil = data.days.reduce((last, { date }) => (date > last ? date : last), '').slice(0, 4);

function silenceBefore({ name, voting }: Voting): SpecialDay[] {
  return Array.from({ length: silentDays }, (_, i) => ({
    date: addDays(voting, i - silentDays),
    kind: 'silence' as const,
    name,
    expected: false,
  }));
}
