/**
 * Where a text that is to be saved comes from. A composer goes on showing what its person types; when others write too, the
 * stored draft holds more than the box. What the box held at its last save is therefore kept beside the draft, per writer,
 * in the same transaction: the next save is exactly what changed in the box since.
 */
import * as v from 'valibot';
import { draftSchema } from './draft.ts';

export const originSchema = v.object({
  /** One box in one tab; goes on when the site redraws it. */
  writer: v.pipe(v.string(), v.regex(/^[0-9a-zA-Z-]{1,100}$/)),
  /** Grows with every text that is read from the box: a save that a later one has overtaken is dropped. */
  seq: draftSchema.entries.revision,
  /** What the box held at its last save, or when it took up the draft; null where it began the draft itself. */
  from: v.nullable(draftSchema.entries.fields),
  /** `seq` of that moment: a later save of this writer may be stored without its answer having arrived. */
  fromSeq: draftSchema.entries.revision,
});
/** `tab`: where the box stands, as the browser says it; the same through a reload of the page or of the extension. */
export type Origin = v.InferOutput<typeof originSchema> & { tab?: number };

/** What a writer's box held at its last save. */
const writerSchema = v.object({
  draft: draftSchema.entries.id,
  writer: originSchema.entries.writer,
  seq: originSchema.entries.seq,
  /** When it was saved, ms since the epoch. */
  at: draftSchema.entries.updatedAt,
  fields: draftSchema.entries.fields,
  tab: v.optional(v.nullable(v.number()), null),
});
export type Writer = v.InferOutput<typeof writerSchema>;

/** Reads a stored row; null when it is none. */
export function parseWriter(value: unknown): Writer | null {
  const parsed = v.safeParse(writerSchema, value);
  return parsed.success ? parsed.output : null;
}
