/**
 * What is said about a draft besides its text: status, plan, account, notes about pictures. Each is written by field in one
 * transaction, so that it never meets a text that is being saved; what several say at once is merged as texts are.
 */

import * as v from 'valibot';
import { type Plan, planSchema } from '../plan/plan.ts';
import { type Draft, messageOf, parseDraft, type Status } from './draft.ts';
import { mergeText } from './merge.ts';
import type { Tables } from './repository.ts';

/** Time and format differ from platform to platform; the rest of a plan is the message's. */
const ownOfVariant = ['scheduledAt', 'format'] as const satisfies readonly (keyof Plan)[];

/** Every row of the message that can be read and is not in the bin, the draft itself among them. */
export async function variantsOf({ drafts }: Tables, draft: Draft): Promise<Draft[]> {
  const message = messageOf(draft);
  const rows = await drafts.where('message').equals(message).toArray();
  const found = [await drafts.get(message), ...rows].map(parseDraft).filter((row) => row !== null);
  const others = found.filter(({ id, deletedAt }) => id !== draft.id && deletedAt === null);
  return [draft, ...new Map(others.map((row) => [row.id, row])).values()];
}

/**
 * Reopening a published draft takes its time of publishing away, so that it can be written on; publishing by hand gives it
 * one. Null when there is no such draft.
 */
export function setStatus(tables: Tables, id: string, status: Status, now: number): Promise<Draft | null> {
  return changeOne(tables, id, now, ({ publishedAt }) => {
    if (status === 'published') return { status, publishedAt: publishedAt ?? now };
    return status === 'archived' ? { status } : { status, publishedAt: null };
  });
}

export function setAccount(
  tables: Tables,
  id: string,
  account: string | null,
  now: number,
): Promise<Draft | null> {
  return changeOne(tables, id, now, () => ({ account }));
}

/** `from`: the notes that were changed; what others wrote since stays beside it. */
export function setMediaNotes(
  tables: Tables,
  id: string,
  mediaNotes: string,
  now: number,
  from: string | null = null,
): Promise<Draft | null> {
  return changeOne(tables, id, now, (stored) => ({
    mediaNotes: together(from, mediaNotes, stored.mediaNotes, 5_000),
  }));
}

/**
 * Changes some fields of a plan, on every variant of the message where they are the message's. `from`: those fields as they
 * were when the person changed them; null: whatever stands there is replaced.
 */
export function setPlan(
  tables: Tables,
  id: string,
  change: Partial<Plan>,
  now: number,
  from: Partial<Plan> | null = null,
): Promise<Draft | null> {
  const { db, drafts } = tables;
  return db.transaction('rw', drafts, async () => {
    const draft = parseDraft(await drafts.get(id));
    if (!draft) return null;
    const next = v.parse(planSchema, { ...draft.plan, ...mergedPlan(draft.plan, change, from) });
    const shared = Object.fromEntries(
      Object.keys(change)
        .filter((key) => !(ownOfVariant as readonly string[]).includes(key))
        .map((key) => [key, next[key as keyof Plan]]),
    );
    const rows = await variantsOf(tables, draft);
    for (const row of rows) {
      const plan: Plan = row.id === id ? next : { ...row.plan, ...shared };
      if (samePlan(plan, row.plan)) continue;
      await drafts.update(row.id, { plan, revision: row.revision + 1, updatedAt: now });
    }
    return parseDraft(await drafts.get(id));
  });
}

/** The drafts with a time from `from` up to and without `to` (ms since the epoch), soonest first; none from the bin. */
export async function scheduled({ drafts }: Tables, from: number, to: number): Promise<Draft[]> {
  const rows = await drafts.where('plan.scheduledAt').between(from, to, true, false).toArray();
  return rows
    .map(parseDraft)
    .filter((draft) => draft !== null)
    .filter(({ deletedAt }) => deletedAt === null);
}

function changeOne(
  { db, drafts }: Tables,
  id: string,
  now: number,
  change: (stored: Draft) => Partial<Draft>,
): Promise<Draft | null> {
  return db.transaction('rw', drafts, async () => {
    const stored = parseDraft(await drafts.get(id));
    if (!stored) return null;
    const changes = change(stored);
    const same = Object.entries(changes).every(([key, value]) => stored[key as keyof Draft] === value);
    if (same) return stored;
    const written = { ...changes, revision: stored.revision + 1, updatedAt: now };
    await drafts.update(id, written);
    return { ...stored, ...written };
  });
}

function mergedPlan(stored: Plan, change: Partial<Plan>, from: Partial<Plan> | null): Partial<Plan> {
  if (!from) return change;
  const merged = Object.entries(change).map(([key, mine]) => {
    const theirs = stored[key as keyof Plan];
    const base = from[key as keyof Plan];
    const texts = typeof mine === 'string' && typeof theirs === 'string' && typeof base === 'string';
    return [key, texts && !choices.has(key) ? together(base, mine, theirs, 500) : mine];
  });
  return Object.fromEntries(merged);
}

/** Chosen from a list: half of one and half of another is none. */
const choices = new Set<string>(['format', 'horizon']);

/** Both changes of a text; mine alone where both together would be too long. */
function together(from: string | null, mine: string, theirs: string, longest: number): string {
  const { text } = mergeText(from ?? theirs, mine, theirs);
  return text.length <= longest ? text : mine;
}

function samePlan(a: Plan, b: Plan): boolean {
  return Object.keys(a).every((key) => a[key as keyof Plan] === b[key as keyof Plan]);
}
