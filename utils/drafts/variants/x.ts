/**
 * For X: one message of 280 weighted characters, or a numbered thread. Two tags at most, and the link in the first or the
 * last part: those are the ones that are seen alone. Pure.
 */

import type { FieldText } from '../../checker/rule.ts';
import { weightedLength, X_LIMIT } from '../../checker/weighted-length.ts';
import type { FieldName } from '../../platform.ts';
import { linksOf, paragraphs, sentencesOf, withoutClosingTags } from './source.ts';
import { threadOf } from './thread.ts';

/** Guidelines: more tags than these are noise on X. */
const mostTags = 2;

export function forX(text: string): FieldText[] {
  const { body, tags } = withoutClosingTags(text);
  const kept = tags.slice(0, mostTags).join(' ');
  const parts = withLinkAtAnEnd(body, kept);
  return (parts.length > 0 ? parts : ['']).map((part, i) => ({ field: partName(i), text: part }));
}

function partName(i: number): FieldName {
  return i === 0 ? 'text' : `part-${i + 1}`;
}

function withLinkAtAnEnd(body: string, tags: string): string[] {
  const text = closed(body, tags);
  const parts = threadOf(text, X_LIMIT);
  const link = linksOf(body)[0];
  if (link === undefined || endsHold(parts, link)) return parts;
  // The sentence with the link closes the thread.
  const sentences = sentencesOf(body);
  const with_ = sentences.findIndex((sentence) => sentence.includes(link));
  const rest = sentences
    .filter((_, i) => i !== with_)
    .join('')
    .trimEnd();
  const moved = threadOf(closed(`${rest}\n\n${sentences[with_]?.trim() ?? link}`, tags), X_LIMIT);
  if (endsHold(moved, link)) return moved;
  // A sentence of more than one part: the link is said once more, at the very end.
  const last = threadOf(`${text}\n\n${link}`, X_LIMIT);
  return endsHold(last, link) ? last : threadOf(`${closed(body, tags)}\n\n${link}`, X_LIMIT);
}

/** Tags stand behind the text where there is room in a single message, else as its last line. */
function closed(body: string, tags: string): string {
  const oneLine = tags === '' ? body : `${body} ${tags}`;
  return weightedLength(oneLine) <= X_LIMIT && !body.includes('\n') ? oneLine : paragraphs(body, tags);
}

const endsHold = (parts: readonly string[], link: string) =>
  parts[0]?.includes(link) === true || parts.at(-1)?.includes(link) === true;
