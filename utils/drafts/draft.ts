/** What must survive: one draft as stored, as sent over the wire and as exported. Everything from outside goes through `parseDraft`. */
import * as v from 'valibot';
import { emptyPlan, planSchema } from '../plan/plan.ts';
import { type FieldName, kinds, parseFieldName, platforms } from '../platform.ts';

const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const fieldName = v.custom<FieldName>((value) => typeof value === 'string' && parseFieldName(value) !== null);

/** A field's text; 1 MB of UTF-16 is far above every platform's limit and keeps a hostile page from filling the disk. */
const fieldText = v.object({ field: fieldName, text: v.pipe(v.string(), v.maxLength(1_000_000)) });

/** Where a draft stands, from the first idea to the archive. */
export const statuses = ['idea', 'draft', 'review', 'ready', 'published', 'archived'] as const;
export type Status = (typeof statuses)[number];

const id = v.pipe(v.string(), v.regex(/^[0-9a-z-]{8,40}$/));

/** A row is one variant of a message: its text for one platform, with its own status and time. */
export const draftSchema = v.object({
  id,
  /** Shared by the variants of one message; null: the draft is a message of its own. */
  message: v.optional(v.nullable(id), null),
  /** Grows by one with every write; a writer says which revision it started from. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  platform: v.picklist(platforms),
  surface: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  kind: v.picklist(kinds),
  account: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  fields: v.pipe(v.array(fieldText), v.minLength(1), v.maxLength(60)),
  createdAt: time,
  updatedAt: time,
  /** When the box was seen emptied by a publish; null while it is being written. */
  publishedAt: v.nullable(time),
  /** When it was put into the bin, where it stays 30 days; null outside. Rows from before 2026-11-22 have none. */
  deletedAt: v.optional(v.nullable(time), null),
  /** Null: nobody said; then `statusOf` tells it from the rest. */
  status: v.optional(v.nullable(v.picklist(statuses)), null),
  plan: v.optional(planSchema, emptyPlan),
  /** What belongs to the text as pictures or video, in the person's words. */
  mediaNotes: v.optional(v.pipe(v.string(), v.maxLength(5_000)), ''),
});

/** Times are ms since the epoch. */
export type Draft = v.InferOutput<typeof draftSchema>;

/** What a draft has besides its text when it begins. */
export const untold = {
  message: null,
  publishedAt: null,
  deletedAt: null,
  status: null,
  plan: emptyPlan,
  mediaNotes: '',
} as const satisfies Partial<Draft>;

/** The status as said, else as it follows from what was seen. */
export function statusOf({ status, publishedAt }: Pick<Draft, 'status' | 'publishedAt'>): Status {
  return status ?? (publishedAt === null ? 'draft' : 'published');
}

/** The message that the draft is a variant of. */
export function messageOf({ message, id }: Pick<Draft, 'message' | 'id'>): string {
  return message ?? id;
}

/** The part of a draft that a composer knows; the repository adds revision and times. */
export type DraftText = Pick<Draft, 'id' | 'platform' | 'surface' | 'kind' | 'account' | 'fields'>;

/** Reads a draft from outside (database row, message, file); null when it is not one. */
export function parseDraft(value: unknown): Draft | null {
  const parsed = v.safeParse(draftSchema, value);
  return parsed.success ? parsed.output : null;
}

const draftTextSchema = v.pick(draftSchema, ['id', 'platform', 'surface', 'kind', 'account', 'fields']);

/** Reads what a composer sent; null when it is malformed. */
export function parseDraftText(value: unknown): DraftText | null {
  const parsed = v.safeParse(draftTextSchema, value);
  return parsed.success ? parsed.output : null;
}

/** A row that could not be read: listed as such, never dropped. */
export interface UnreadableDraft {
  id: string;
  unreadable: true;
}

/** What lists show. */
export type ListedDraft = Draft | UnreadableDraft;
