/** Drafts as the calendar sees them: each on the day and at the clock of the institution's zone. */
import type { Decision } from '../decisions/decision.ts';
import type { Draft, ListedDraft } from '../drafts/draft.ts';
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

/** Drafts that stand in a calendar, each once: those with a time and those that went out. */
export function planned(scheduled: readonly Draft[], listed: readonly ListedDraft[]): Draft[] {
  const out = listed.filter(
    (draft): draft is Draft =>
      !('unreadable' in draft) && draft.publishedAt !== null && !isAnswer(draft.kind),
  );
  return [...new Map([...out, ...scheduled].map((draft) => [draft.id, draft])).values()];
}

const isAnswer = (kind: Kind) => kind === 'reply' || kind === 'comment';

/** A decision that was published and a draft that went out within this time are one post, ms. */
const same = 2 * 60_000;

/** When posts went out, from drafts and from the decisions of drafts that are no longer there. Ms since the epoch. */
export function timesOfPosts(drafts: readonly Draft[], decisions: readonly Decision[]): number[] {
  const out = drafts.flatMap(({ platform, kind, publishedAt }) =>
    publishedAt === null || isAnswer(kind) ? [] : [{ platform, at: publishedAt }],
  );
  const more = decisions.filter(
    ({ platform, kind, at, outcome }) =>
      outcome === 'published' &&
      !isAnswer(kind) &&
      !out.some((post) => post.platform === platform && Math.abs(post.at - at) < same),
  );
  return [...out, ...more].map(({ at }) => at).sort((a, b) => a - b);
}
