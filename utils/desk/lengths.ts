/** How long the texts of a draft are, as its platform counts, and how long they may be. Pure. */
import { weightedLength } from '../checker/weighted-length.ts';
import { sites } from '../composer/sites/index.ts';
import type { Draft } from '../drafts/draft.ts';
import type { DrawnField } from '../panel/store.ts';

/** By surface and field; the parts of a thread are all like the first. */
const limits = new Map<string, number>(
  sites().flatMap((site) =>
    site.surfaces.flatMap(({ id, fields }) =>
      fields.map(({ name, limit }) => [`${id} ${name}`, limit] as const),
    ),
  ),
);
/** Of surfaces that are no more: what their platform takes in a post. */
const usual = { facebook: 63_206, instagram: 2_200, x: 280, youtube: 5_000 } as const;
const usualTitle = 100;

export function lengthsOf({
  platform,
  surface,
  fields,
}: Pick<Draft, 'platform' | 'surface' | 'fields'>): DrawnField[] {
  return fields.map(({ field, text }) => ({
    name: field,
    limit:
      limits.get(`${surface} ${field.startsWith('part-') ? 'text' : field}`) ??
      (field === 'title' ? usualTitle : usual[platform]),
    count: platform === 'x' ? weightedLength(text) : text.length,
  }));
}
