/**
 * For the community of a YouTube channel: the message within what shows before "Baca selengkapnya", the link right behind it, a
 * question to answer below, and three tags at most. Pure.
 */
import type { FieldText } from '../../checker/rule.ts';
import { asks, inShortParagraphs, questionFor } from './facebook.ts';
import { greets } from './openings.ts';
import { linksOf, paragraphs, sentencesOf, withoutClosingTags } from './source.ts';

/** About what shows before somebody asks for more, UTF-16 (seen 2026-11; YouTube names no number). */
export const communityFold = 288;
const mostTags = 3;

export function forYouTubePost(text: string): FieldText[] {
  const { body, tags } = withoutClosingTags(text);
  const sentences = sentencesOf(body);
  const lead = Math.max(
    0,
    sentences.findIndex((sentence) => sentence.trim() !== '' && !greets(sentence)),
  );
  const first = sentences[lead]?.trim() ?? '';
  const [link] = linksOf(body);
  const others = sentences.filter((_, i) => i !== lead).join('');
  const top = link === undefined || first.includes(link) ? first : `${first}\n${link}`;
  const story = paragraphs(top, ...others.split(/\n{2,}/u).flatMap(inShortParagraphs));
  const question = story === '' || asks(story) ? '' : questionFor(story);
  return [{ field: 'text', text: paragraphs(story, question, tags.slice(0, mostTags).join(' ')) }];
}
