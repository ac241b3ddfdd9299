/** What becomes of a save, decided from what is stored; the repository does it in one transaction. Pure. */
import type { FieldText } from '../checker/rule.ts';
import { type Draft, type DraftText, untold } from './draft.ts';
import { mergeFields } from './merge.ts';
import { isDue, type Version, versionOf } from './version.ts';

/** What is known before a save. */
export interface Standing {
  /** Null: a row is there and cannot be read. Undefined: there is none. */
  stored: Draft | null | undefined;
  /** What the writer's text grew from; null when nobody knows. */
  base: readonly FieldText[] | null;
  /** Time of the newest version, ms since the epoch; null when there is none. */
  lastKept: number | null;
}

export interface Settled {
  draft: Draft;
  /** The draft is written; false when it stands as it should already. */
  changed: boolean;
  /** The text went into a draft of its own: the other is published, in the bin, unreadable, or has an unknown past. */
  forked: boolean;
  /** Set when the stored text holds more than the writer's: places where both wordings had to stay. */
  merged: { conflicts: number } | null;
  versions: Version[];
}

export function settle(standing: Standing, text: DraftText, now: number, newId: () => string): Settled {
  const { stored, base } = standing;
  if (stored && sameFields(stored.fields, text.fields)) return asIs(stored, text, null);
  if (!stored || isClosed(stored) || base === null) {
    const forked = stored !== undefined;
    const draft: Draft = {
      ...untold,
      ...text,
      id: forked ? newId() : text.id,
      revision: 1,
      createdAt: now,
      updatedAt: now,
    };
    return { draft, changed: true, forked, merged: null, versions: [] };
  }
  const { fields, conflicts } = mergeFields(base, text.fields, stored.fields);
  const merged = sameFields(fields, text.fields) ? null : { conflicts: conflicts.length };
  if (sameFields(fields, stored.fields)) return asIs(stored, text, merged);
  // A box that does not say as whom it posts takes nothing away from what a person said.
  const account = text.account ?? stored.account;
  // A text from the journal may be older than what others wrote since.
  const updatedAt = Math.max(now, stored.updatedAt);
  const draft: Draft = { ...stored, ...text, account, fields, revision: stored.revision + 1, updatedAt };
  const versions =
    conflicts.length > 0
      ? [versionOf(stored, 'theirs'), versionOf(draft, 'mine', text.fields)]
      : isDue(stored, fields, standing.lastKept, now)
        ? [versionOf(stored, 'written')]
        : [];
  return { draft, changed: true, forked: false, merged, versions };
}

/** Nothing more may be written into it: published, in the bin, or unreadable. */
export function isClosed(stored: Draft | null | undefined): boolean {
  return (
    stored === null || (stored !== undefined && (stored.publishedAt !== null || stored.deletedAt !== null))
  );
}

/** The text stays; as whom it is written may be known only now: the first words are written down before the page was asked. */
function asIs(stored: Draft, { account }: DraftText, merged: Settled['merged']): Settled {
  const changed = stored.account === null && account !== null && !isClosed(stored);
  const draft = changed ? { ...stored, account, revision: stored.revision + 1 } : stored;
  return { draft, changed, forked: false, merged, versions: [] };
}

export function sameFields(a: readonly FieldText[], b: readonly FieldText[]): boolean {
  return (
    a.length === b.length && a.every((each, i) => each.field === b[i]?.field && each.text === b[i]?.text)
  );
}
