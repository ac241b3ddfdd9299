/**
 * For Instagram: links cannot be followed in a caption, so they become "tautan di bio"; what counts stands in the first 125
 * characters, before the caption is folded; at most five tags, at the end. Pure.
 */
import type { FieldText } from '../../checker/rule.ts';
import { greets } from './openings.ts';
import { once, paragraphs, sentencesOf, tokensOf, withoutClosingTags } from './source.ts';

/** What is seen of a caption before "selengkapnya", UTF-16. */
export const instagramFold = 125;
const mostTags = 5;

export function forInstagram(text: string): FieldText[] {
  const { body, tags } = withoutClosingTags(text);
  const inText = tokensOf(body, 'hashtag').map((token) => token.text);
  const all = once([...tags, ...inText]).slice(0, mostTags);
  const caption = messageFirst(withoutLinks(withoutHashes(body)));
  return [{ field: 'text', text: paragraphs(caption, all.join(' ')) }];
}

/** "di", "ke" and the like lead to a page; to the bio one goes by "lewat". */
const leading = /\b(?:di|ke|pada|melalui|lewat|via|at|via|on)\s+$/iu;

function withoutLinks(text: string): string {
  let out = '';
  let done = 0;
  for (const { start, end } of tokensOf(text, 'url')) {
    const before = text.slice(done, start);
    const led = leading.exec(before);
    const alone = /(?:^|\n)\s*$/u.test(out + before) && /^\s*(?:\n|$)/u.test(text.slice(end));
    out += led
      ? `${before.slice(0, led.index)}lewat tautan di bio`
      : before + (alone ? 'Tautan di bio.' : 'tautan di bio');
    done = end;
  }
  return out + text.slice(done);
}

/** Tags within sentences become words again; they stand at the end as tags. */
function withoutHashes(text: string): string {
  let out = '';
  let done = 0;
  for (const { start } of tokensOf(text, 'hashtag')) {
    out += text.slice(done, start);
    done = start + 1;
  }
  return out + text.slice(done);
}

/** A greeting in front would use up the first line: it comes after what is to be said. */
function messageFirst(text: string): string {
  const sentences = sentencesOf(text);
  const greeting = sentences.findIndex((sentence) => !greets(sentence));
  if (greeting <= 0) return text;
  const [first = '', ...rest] = sentences.slice(greeting);
  return paragraphs(first, sentences.slice(0, greeting).join('') + rest.join(''));
}
