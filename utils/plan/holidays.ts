/** Days on which an office plans differently: national holidays, joint leave, and the silence before a vote. Data, with their sources, in holidays.json. */
import data from './holidays.json' with { type: 'json' };
import { addDays } from './zones.ts';

export interface SpecialDay {
  date: string;
  /** `silence`: before a vote; `election`: the institution's own election period. */
  kind: 'national' | 'joint-leave' | 'silence' | 'election';
  /** Null: the kind says it all. */
  name: { id: string; en: string } | null;
  /** Reckoned, not decreed: another day is possible. */
  expected: boolean;
}

/** The election period that an institution has set; both days included. */
export interface ElectionPeriod {
  from: string;
  to: string;
}

/** Days of silence before a vote (UU 7/2017 Pasal 278 ayat 1; the same for regional elections). */
const silentDays = 3;

const decreed: readonly SpecialDay[] = data.days.map(({ date, kind, id, en, ...rest }) => ({
  date,
  kind: kind === 'joint-leave' ? 'joint-leave' : 'national',
  name: { id, en },
  expected: 'expected' in rest && rest.expected === true,
}));

const voted: readonly SpecialDay[] = data.elections.flatMap(({ id, en, voting }) =>
  silenceBefore(voting).map((date) => ({ date, kind: 'silence', name: { id, en }, expected: false })),
);

/** The special days from `first` to `last`, both included, by date. */
export function specialDays(
  first: string,
  last: string,
  election: ElectionPeriod | null = null,
): SpecialDay[] {
  const own = election === null ? [] : periodDays(election, first, last);
  return [...decreed, ...voted, ...own]
    .filter(({ date }) => date >= first && date <= last)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The years for which holidays are known; a calendar says so beyond them. */
export const knownYears: ReadonlySet<string> = new Set(data.days.map(({ date }) => date.slice(0, 4)));

/** An institution's period usually ends with the vote; where it does, the days before its last one are silent. */
function periodDays({ from, to }: ElectionPeriod, first: string, last: string): SpecialDay[] {
  const silent = new Set(silenceBefore(to));
  const days: SpecialDay[] = [];
  for (let date = from > first ? from : first; date <= to && date <= last; date = addDays(date, 1)) {
    const kind = silent.has(date) ? 'silence' : 'election';
    days.push({ date, kind, name: null, expected: kind === 'silence' });
  }
  return days;
}

function silenceBefore(voting: string): string[] {
  return Array.from({ length: silentDays }, (_, i) => addDays(voting, i - silentDays));
}
