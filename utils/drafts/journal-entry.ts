/** A save that nobody acknowledged, as it is kept until somebody does. */
import * as v from 'valibot';
import { draftSchema, parseDraftText } from './draft.ts';
import { originSchema } from './origin.ts';

const entry = v.object({
  draft: v.unknown(),
  base: draftSchema.entries.revision,
  origin: originSchema,
  /** When the text was read from its box, ms since the epoch. */
  at: draftSchema.entries.updatedAt,
  /** The text stood in the box before anybody wrote there: nobody has looked whether it has a draft. */
  stood: v.optional(v.boolean(), false),
});

type Parsed = NonNullable<ReturnType<typeof parseEntry>>;
export type JournalEntry = Omit<Parsed, 'stood'> & Partial<Pick<Parsed, 'stood'>>;

/** Null when it is malformed. */
export function parseEntry(value: unknown) {
  const parsed = v.safeParse(entry, value);
  const draft = parsed.success ? parseDraftText(parsed.output.draft) : null;
  return parsed.success && draft ? { ...parsed.output, draft } : null;
}
