/**
 * What a period came to, counted from what is stored: decisions as they were made, published drafts, and the figures that a
 * person entered. Pure: the same rows give the same report. What cannot be known from them is null, never a guess.
 */
import type { Severity } from '../checker/rule.ts';
import type { Decision } from '../decisions/decision.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Zone } from '../guideline/institution.ts';
import type { Kind, Platform } from '../platform.ts';
import { type Kpi, kpiOf } from './kpi.ts';
import { datesOf, momentsOf, type Period } from './periods.ts';
import { channelOf, type Result } from './results.ts';
import { localIn } from './zones.ts';

/** Rows from which a report is made; more than the period's own may be there. */
export interface Rows {
  decisions: readonly Decision[];
  /** Published ones. */
  drafts: readonly Draft[];
  results: readonly Result[];
}

/** What the institution says, as far as counting needs it. */
export interface Measure {
  zone: Zone;
  /** Whether a moment lies in the account's recommended hours; null where they do not apply, e.g. in a disaster. */
  isInside(platform: Platform, at: number): boolean | null;
  /** Rules that are turned off: what they did not say means nothing. */
  off: readonly string[];
}

/** `yes` of `of`. */
export interface Share {
  yes: number;
  of: number;
}

export interface RuleCount {
  rule: string;
  severity: Severity;
  count: number;
  /** For each hundred texts that went out. */
  per100: number;
}

export interface Override {
  at: number;
  platform: Platform;
  kind: Kind;
  account: string | null;
  rules: string[];
  reason: string;
}

export interface Followers {
  platform: Platform;
  account: string | null;
  now: number;
  /** The last figure from before the period; null: none is known. */
  before: number | null;
}

export interface PostKpi {
  draft: Draft;
  text: string;
  /** Null: not a figure that is kept here. */
  kpi: Kpi | null;
  /** Null: not entered. */
  value: number | null;
}

export interface Report {
  period: Period;
  /** Seen going out: posts, stories and videos. */
  posts: number;
  /** Seen going out: replies and comments. */
  replies: number;
  /** Pressed, and nothing was seen: in no other figure. */
  unseen: number;
  /** Went back to the text from the pause. */
  cancelled: number;
  days: { date: string; posts: number; replies: number }[];
  platforms: { platform: Platform; posts: number; replies: number }[];
  windows: Share;
  /** Null: the rule is turned off, so nobody looked. */
  linkBack: Share | null;
  rules: RuleCount[];
  findings: number;
  overrides: Override[];
  /** Minutes; null: not entered. */
  reply: number | null;
  reach: number | null;
  followers: Followers[];
  /** Drafts that went out, newest first. */
  published: Draft[];
  kpis: PostKpi[];
}

const isAnswer = (kind: Kind) => kind === 'reply' || kind === 'comment';
export const linkBackRule = 'missing-link-back';
/** The kinds of texts that the rule looks at. */
const needsLink = (kind: Kind) => kind === 'post' || kind === 'video';

/** The report of one period. */
export function reportOf(period: Period, rows: Rows, measure: Measure): Report {
  const { from, to } = momentsOf(period, measure.zone);
  const here = rows.decisions.filter(({ at }) => at >= from && at < to);
  const out = here.filter(({ outcome }) => outcome === 'published');
  const posts = out.filter(({ kind }) => !isAnswer(kind));
  const published = rows.drafts
    .filter(({ publishedAt }) => publishedAt !== null && publishedAt >= from && publishedAt < to)
    .sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
  const results = rows.results.filter(({ date }) => date >= period.first && date <= period.last);
  return {
    period,
    posts: posts.length,
    replies: out.length - posts.length,
    unseen: here.filter(({ outcome }) => outcome === 'unknown').length,
    cancelled: here.filter(({ outcome }) => outcome === 'cancelled').length,
    days: byDay(period, out, measure.zone),
    platforms: byPlatform(out),
    windows: insideOf(posts, measure),
    linkBack: measure.off.includes(linkBackRule) ? null : linkedOf(posts),
    rules: ruleCounts(out),
    findings: out.reduce((sum, { findings }) => sum + findings.length, 0),
    overrides: overridesOf(here),
    reply: averageOf(results.filter(({ metric }) => metric === 'reply')),
    reach: reachOf(results),
    followers: followersOf(period, rows.results),
    published,
    kpis: kpisOf(published, rows.results),
  };
}

function byDay(period: Period, out: readonly Decision[], zone: Zone): Report['days'] {
  const days = new Map(datesOf(period).map((date) => [date, { date, posts: 0, replies: 0 }]));
  for (const { at, kind } of out) {
    const day = days.get(localIn(zone, at).date);
    if (day) day[isAnswer(kind) ? 'replies' : 'posts']++;
  }
  return [...days.values()];
}

function byPlatform(out: readonly Decision[]): Report['platforms'] {
  const found = new Map<Platform, Report['platforms'][number]>();
  for (const { platform, kind } of out) {
    const each = found.get(platform) ?? { platform, posts: 0, replies: 0 };
    each[isAnswer(kind) ? 'replies' : 'posts']++;
    found.set(platform, each);
  }
  return [...found.values()].sort((a, b) => b.posts + b.replies - a.posts - a.replies);
}

function insideOf(posts: readonly Decision[], { isInside }: Measure): Share {
  const judged = posts.map(({ platform, at }) => isInside(platform, at)).filter((inside) => inside !== null);
  return { yes: judged.filter(Boolean).length, of: judged.length };
}

function linkedOf(posts: readonly Decision[]): Share {
  const looked = posts.filter(({ kind }) => needsLink(kind));
  const linked = looked.filter(({ findings }) => !findings.some(({ rule }) => rule === linkBackRule));
  return { yes: linked.length, of: looked.length };
}

const rank: Readonly<Record<Severity, number>> = { block: 0, warn: 1, hint: 2, prompt: 3 };

/** Most frequent first. */
function ruleCounts(out: readonly Decision[]): RuleCount[] {
  const found = new Map<string, { rule: string; severity: Severity; count: number }>();
  for (const { rule, severity } of out.flatMap(({ findings }) => findings)) {
    const key = `${rule}/${severity}`;
    const each = found.get(key) ?? { rule, severity, count: 0 };
    each.count++;
    found.set(key, each);
  }
  return [...found.values()]
    .map((each) => ({ ...each, per100: (each.count / out.length) * 100 }))
    .sort((a, b) => b.count - a.count || rank[a.severity] - rank[b.severity] || (a.rule < b.rule ? -1 : 1));
}

/** Newest first. Who went back to the text overrode nothing. */
function overridesOf(here: readonly Decision[]): Override[] {
  return here
    .flatMap(({ at, platform, kind, account, findings, reason, outcome }): Override[] => {
      if (reason === null || outcome === 'cancelled') return [];
      const blocking = findings.filter(({ severity }) => severity === 'block');
      const rules = [...new Set((blocking.length > 0 ? blocking : findings).map(({ rule }) => rule))];
      return [{ at, platform, kind, account, rules, reason }];
    })
    .sort((a, b) => b.at - a.at);
}

function averageOf(rows: readonly Result[]): number | null {
  if (rows.length === 0) return null;
  return Math.round(rows.reduce((sum, { value }) => sum + value, 0) / rows.length);
}

/** An account's own figures, where there are any; else the sum of its posts': the two together would count people twice. */
function reachOf(results: readonly Result[]): number | null {
  const rows = results.filter(({ metric }) => metric === 'reach');
  const whole = new Set(rows.filter(({ post }) => post === null).map(channelOf));
  const counted = rows.filter((row) => row.post === null || !whole.has(channelOf(row)));
  return counted.length === 0 ? null : counted.reduce((sum, { value }) => sum + value, 0);
}

function followersOf({ first, last }: Period, results: readonly Result[]): Followers[] {
  const rows = results.filter(({ metric, date }) => metric === 'followers' && date <= last);
  const channels = new Map<string, Result[]>();
  for (const row of rows) channels.set(channelOf(row), [...(channels.get(channelOf(row)) ?? []), row]);
  return [...channels.values()].flatMap((each): Followers[] => {
    const sorted = each.sort((a, b) => (a.date < b.date ? -1 : 1));
    const newest = sorted.at(-1);
    if (!newest || newest.date < first) return [];
    const before = sorted.findLast(({ date }) => date < first)?.value ?? null;
    return [{ platform: newest.platform, account: newest.account, now: newest.value, before }];
  });
}

function kpisOf(drafts: readonly Draft[], results: readonly Result[]): PostKpi[] {
  return drafts
    .filter(({ plan }) => plan.kpi.trim() !== '')
    .map((draft) => {
      const kpi = kpiOf(draft.plan.kpi);
      // A post's figures grow: the last one that was entered counts.
      const rows = results.filter(({ post, metric }) => post === draft.id && metric === kpi?.metric);
      const newest = rows.sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
      return { draft, text: draft.plan.kpi.trim(), kpi, value: newest?.value ?? null };
    });
}
