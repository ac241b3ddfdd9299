/**
 * For Facebook: a story in short paragraphs, one link, at most three tags, and a question at the end that people can answer
 * from their own life. Pure.
 */
import type { FieldText } from '../../checker/rule.ts';
import { languageScore } from '../../text/language.ts';
import { tokenize } from '../../text.ts';
import { paragraphs, sentencesOf, withoutClosingTags } from './source.ts';

const mostTags = 3;
/** Sentences that a paragraph has at most: more are a wall on a phone. */
const mostSentences = 3;

export function forFacebook(text: string): FieldText[] {
  const { body, tags } = withoutClosingTags(text);
  const story = body
    .split(/\n{2,}/u)
    .flatMap(inShortParagraphs)
    .join('\n\n');
  const question = asks(story) || story === '' ? '' : questionFor(story);
  return [{ field: 'text', text: paragraphs(story, question, tags.slice(0, mostTags).join(' ')) }];
}

/** Lists stay as they are; running text is cut after a few sentences. */
export function inShortParagraphs(paragraph: string): string[] {
  if (paragraph.trim().includes('\n')) return [paragraph.trim()];
  const sentences = sentencesOf(paragraph.trim());
  const cut: string[] = [];
  for (let i = 0; i < sentences.length; i += mostSentences) {
    cut.push(
      sentences
        .slice(i, i + mostSentences)
        .join('')
        .trim(),
    );
  }
  return cut.filter((each) => each !== '');
}

/** Whether the last paragraph asks something already. */
export function asks(story: string): boolean {
  return (
    story
      .split(/\n{2,}/u)
      .at(-1)
      ?.includes('?') === true
  );
}

export function questionFor(story: string): string {
  const { id, en } = languageScore(tokenize(story).tokens);
  if (en > id) return 'What has been your experience? Tell us in the comments.';
  if (/\b(?:hoaks|klarifikasi|tidak benar|kabar palsu)\b/iu.test(story))
    return 'Pernah menerima kabar serupa? Ceritakan dari mana, agar yang lain ikut waspada.';
  if (/\b(?:waspada|hindari|hati-hati|cegah|bahaya)\b/iu.test(story))
    return 'Apa yang sudah Anda lakukan di rumah? Ceritakan di komentar.';
  if (/\b(?:yuk|ayo|ajak|hadir|datang|ikuti|daftar|kunjungi)\b/iu.test(story))
    return 'Siapa yang akan Anda ajak? Ceritakan di komentar.';
  return 'Bagaimana pengalaman Anda? Ceritakan di komentar.';
}
