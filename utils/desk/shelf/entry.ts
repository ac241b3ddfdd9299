/** What the list and its search keep of every draft in memory: 100,000 of these must fit. */
import { type ListedDraft, messageOf, type Status, statusOf } from '../../drafts/draft.ts';
import { firstLine } from '../../drafts/first-line.ts';
import type { Target } from '../../drafts/variants/target.ts';
import type { Kind, Platform } from '../../platform.ts';
import { fold } from '../search.ts';

export interface Entry {
  id: string;
  message: string;
  platform: Platform;
  kind: Kind;
  account: string | null;
  programme: string;
  status: Status;
  updatedAt: number;
  scheduledAt: number | null;
  line: string;
  /** All its words, folded; also those of account, programme and notes. */
  words: string;
}

/** Null for what cannot be read. */
export function entryOf(draft: ListedDraft): Entry | null {
  if ('unreadable' in draft) return null;
  const { id, platform, kind, account, plan, fields, updatedAt, mediaNotes } = draft;
  const texts = fields.map(({ text }) => text);
  return {
    id,
    message: messageOf(draft),
    platform,
    kind,
    account,
    programme: plan.programme,
    status: statusOf(draft),
    updatedAt,
    scheduledAt: plan.scheduledAt,
    line: firstLine(fields),
    words: fold([...texts, account ?? '', plan.programme, mediaNotes].join('\n')),
  };
}

/** A row of the list: a message, shown by the variant of it that was changed last and fits the filters. */
export interface ShelfLine {
  id: string;
  message: string;
  line: string;
  platform: Platform;
  kind: Kind;
  account: string | null;
  status: Status;
  updatedAt: number;
  scheduledAt: number | null;
  /** Every variant of the message, this one among them, in the order of the platforms. */
  variants: readonly { id: string; target: Target }[];
  /** The words around what was searched for, where the first line does not show them. */
  excerpt: string | null;
}
