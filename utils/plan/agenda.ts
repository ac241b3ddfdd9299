/** Drafts as the calendar sees them: each on the day and at the clock of the institution's zone. */
import type { Draft } from '../drafts/draft.ts';
import type { Zone } from '../guideline/institution.ts';
import type { Kind, Platform } from '../platform.ts';
import type { Plan } from './plan.ts';
import { localIn, momentIn } from './zones.ts';

export interface Entry {
  id: string;
  /** ms since the epoch: when it went out, else when it should. */
  at: number;
  date: string;
  clock: number;
  published: boolean;
  /** The time has passed and nothing was seen going out. */
  missed: boolean;
  platform: Platform;
  kind: Kind;
  account: string | null;
  plan: Plan;
}

type Planned = Pick<Draft, 'id' | 'publishedAt' | 'platform' | 'kind' | 'account' | 'plan'>;

/** When a draft stands in the calendar; null: nowhere. */
export function timeOf({ publishedAt, plan }: Pick<Draft, 'publishedAt' | 'plan'>): number | null {
  return publishedAt ?? plan.scheduledAt;
}

/** Those that have a time, soonest first. */
export function agendaOf(drafts: readonly Planned[], zone: Zone, now: number): Entry[] {
  return drafts
    .flatMap((draft): Entry[] => {
      const at = timeOf(draft);
      if (at === null) return [];
      const { id, platform, kind, account, plan } = draft;
      const published = draft.publishedAt !== null;
      const missed = !published && at < now;
      return [{ id, at, ...localIn(zone, at), published, missed, platform, kind, account, plan }];
    })
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The moment of the same clock on another day, in the institution's zone. */
export function movedTo(zone: Zone, at: number, date: string): number {
  return momentIn(zone, { date, clock: localIn(zone, at).clock });
}

/** Entries by day. */
export function byDate(entries: readonly Entry[]): Map<string, Entry[]> {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = days.get(entry.date);
    if (day) day.push(entry);
    else days.set(entry.date, [entry]);
  }
  return days;
}
