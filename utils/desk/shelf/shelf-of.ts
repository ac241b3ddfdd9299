/** The list for a handful of drafts, made on the spot: what is shown before the worker has read them all. Pure. */
import type { ListedDraft } from '../../drafts/draft.ts';
import { type Filters, isNarrowed } from '../filters.ts';
import type { Shelf } from '../library-state.ts';
import { excerpt, queryWords } from '../search.ts';
import { entryOf } from './entry.ts';
import { createShelfIndex } from './shelf-index.ts';

export function shelfOf(drafts: readonly ListedDraft[], filters: Filters, complete: boolean): Shelf {
  const index = createShelfIndex();
  const texts = new Map<string, string>();
  const unreadable: string[] = [];
  for (const draft of drafts) {
    const entry = entryOf(draft);
    if (!entry || 'unreadable' in draft) unreadable.push(draft.id);
    else {
      index.put(entry);
      texts.set(draft.id, draft.fields.map(({ text }) => text).join('\n\n'));
    }
  }
  const words = queryWords(filters.query);
  const lines = index.find(filters).map((entry) => {
    const line = index.lineOf(entry);
    const shows = words.length === 0 || words.some((word) => line.line.toLowerCase().includes(word));
    return shows ? line : { ...line, excerpt: excerpt(texts.get(line.id) ?? '', words) };
  });
  return {
    count: index.count,
    complete,
    total: lines.length,
    unreadable: isNarrowed(filters) ? [] : unreadable,
    from: 0,
    lines,
    cursor: null,
    ...index.choices(),
  };
}
