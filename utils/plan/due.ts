/** Whose time has come. Pure: what is planned and what was told already in, what to tell and when to look again out. */

/** What is needed of a draft. */
export interface Planned {
  id: string;
  /** ms since the epoch. */
  scheduledAt: number;
  done: boolean;
}

/** By draft: for which time it was told. A time that is moved is told again. */
export type Told = Readonly<Record<string, number>>;

export interface Due {
  /** On time: within `late` of it. */
  now: Planned[];
  /** Their time passed while the browser was closed or asleep. */
  missed: Planned[];
  /** When to look again; null when nothing is planned. */
  next: number | null;
}

/** An alarm may come late on a busy or sleeping computer; what is later than this was missed, ms. */
const late = 5 * 60_000;
/** What is older is history, not a reminder, ms. */
const stale = 7 * 24 * 60 * 60_000;

export function dueAt(planned: readonly Planned[], told: Told, at: number): Due {
  const open = planned.filter(({ done }) => !done);
  const untold = open.filter(
    ({ id, scheduledAt }) => scheduledAt <= at && scheduledAt > at - stale && told[id] !== scheduledAt,
  );
  const ahead = open.map(({ scheduledAt }) => scheduledAt).filter((time) => time > at);
  return {
    now: untold.filter(({ scheduledAt }) => scheduledAt >= at - late),
    missed: untold.filter(({ scheduledAt }) => scheduledAt < at - late),
    next: ahead.length > 0 ? Math.min(...ahead) : null,
  };
}

/** What was told, with these; times that are history go. */
export function toldWith(told: Told, planned: readonly Planned[], at: number): Told {
  const recent = Object.entries(told).filter(([, time]) => time > at - stale);
  return Object.fromEntries([...recent, ...planned.map(({ id, scheduledAt }) => [id, scheduledAt])]);
}
