/** Finding a draft again by any of its words. Pure. */
import type { Draft, ListedDraft } from '../drafts/draft.ts';
import type { Platform } from '../platform.ts';

/** Text without case and accents: `Éka` is found by `eka`. Of the same length as NFC text only for most scripts: not for offsets. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

// A draft that changes is a new object, so what was folded once holds as long as the object lives.
const folded = new WeakMap<Draft, string>();

function haystack(draft: Draft): string {
  const known = folded.get(draft);
  if (known !== undefined) return known;
  const text = fold([draft.account ?? '', ...draft.fields.map((field) => field.text)].join('\n'));
  folded.set(draft, text);
  return text;
}

/** The words that a draft must hold, in any order. */
export function queryWords(query: string): string[] {
  return fold(query).split(/\s+/u).filter(Boolean);
}

/** The drafts to list, in the given order. Unreadable ones show as long as nothing is searched or filtered. */
export function searchDrafts(
  drafts: readonly ListedDraft[],
  query: string,
  platform: Platform | 'all',
): ListedDraft[] {
  const words = queryWords(query);
  if (words.length === 0 && platform === 'all') return [...drafts];
  return drafts.filter((draft) => {
    if ('unreadable' in draft) return false;
    if (platform !== 'all' && draft.platform !== platform) return false;
    return words.every((word) => haystack(draft).includes(word));
  });
}

/** About 90 characters around the first place where one of the words stands; null when none does as written. */
export function excerpt(text: string, words: readonly string[]): string | null {
  const lower = text.toLowerCase();
  const places = words.map((word) => lower.indexOf(word)).filter((place) => place >= 0);
  if (places.length === 0) return null;
  const from = Math.max(0, Math.min(...places) - 30);
  const cut = text
    .slice(from, from + 90)
    .replace(/\s+/gu, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${cut}${from + 90 < text.length ? '…' : ''}`;
}
