/**
 * For YouTube: a title of at most 70 characters that begins with the words people search for, a description whose first two
 * lines say it and lead on, and chapters where the text gives times. Pure.
 */
import type { FieldText } from '../../checker/rule.ts';
import { boundaryBefore } from '../../text/graphemes.ts';
import { greets, searched, withoutFiller } from './openings.ts';
import { linksOf, paragraphs, sentencesOf, tokensOf, withoutClosingTags } from './source.ts';

/** Longer titles are cut in search results, UTF-16. */
export const youtubeTitle = 70;
const mostTags = 3;
/** About what a line of the folded description shows. */
const shortLine = 160;

export function forYouTube(text: string): FieldText[] {
  const { body, tags } = withoutClosingTags(text);
  const { rest, chapters } = withoutChapters(body);
  const sentences = sentencesOf(rest);
  const lead = Math.max(
    0,
    sentences.findIndex((sentence) => sentence.trim() !== '' && !greets(sentence)),
  );
  return [
    { field: 'title', text: titleOf(sentences[lead] ?? '') },
    {
      field: 'description',
      text: paragraphs(
        description(sentences, lead, linksOf(body)[0]),
        chapters.join('\n'),
        tags.slice(0, mostTags).join(' '),
      ),
    },
  ];
}

/** The first line says it, the second leads on; then everything else in its order. */
function description(sentences: readonly string[], lead: number, link: string | undefined): string {
  const first = sentences[lead]?.trim() ?? '';
  const others = sentences.filter((_, i) => i !== lead);
  if (link === undefined || (first.includes(link) && !first.includes('\n')))
    return paragraphs(first, others.join(''));
  const place = others.findIndex((sentence) => sentence.includes(link));
  const leads = others[place]?.trim() ?? '';
  // Its own sentence where that is short, else the link alone, and the sentence stays where it was.
  const short = leads !== '' && leads.length <= shortLine && !leads.includes('\n');
  const rest = short ? others.filter((_, i) => i !== place) : others;
  const [top = '', ...below] = first.split('\n');
  return paragraphs(`${top}\n${short ? leads : link}`, below.join('\n'), rest.join(''));
}

/** The clause with the words that people search for goes first; cut between words. */
function titleOf(lead: string): string {
  const bare = bareWords(lead);
  const clauses = bare.split(/\s*[:|–—]\s+/u).filter((clause) => clause !== '');
  const place = clauses.findIndex((clause) => clause.search(searched) === 0);
  const ordered = place > 0 ? [clauses[place], ...clauses.filter((_, i) => i !== place)].join(': ') : bare;
  return cutTo(capital(withoutFiller(ordered).replace(/[\s.,:;!]+$/u, '')), youtubeTitle);
}

/** Without links, emoji and the marks of tags, on one line. */
function bareWords(text: string): string {
  let out = '';
  let done = 0;
  for (const kind of ['url', 'emoji'] as const) {
    const from = kind === 'url' ? text : out;
    out = '';
    done = 0;
    for (const { start, end } of tokensOf(from, kind)) {
      out += from.slice(done, start);
      done = end;
    }
    out += from.slice(done);
  }
  return out
    .replace(/#(?=[\p{L}\p{N}])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function cutTo(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const place = boundaryBefore(text, longest);
  const space = text.slice(0, place + 1).lastIndexOf(' ');
  return text.slice(0, space > longest / 2 ? space : place).replace(/[\s,:;–-]+$/u, '');
}

const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** `00.45 Pilih puskesmas`, `1:02:03 – Penutup`, at the beginning of a line. */
const timed = /^\s*(?:(\d{1,2})[.:])?(\d{1,2})[.:](\d{2})(?!\d)\s*[-–—:.)]?\s+(\S.*)$/u;
/** YouTube shows chapters from three on, the first at 0:00: support.google.com/youtube/answer/9884579. */
const fewest = 3;

/** Lines with times become chapters, in order, from 00:00 on; fewer than three are no chapters and stay. */
function withoutChapters(text: string): { rest: string; chapters: string[] } {
  const lines = text.split('\n');
  const found = lines.flatMap((line, i) => {
    const [, hours, minutes, seconds, name] = timed.exec(line) ?? [];
    if (minutes === undefined || seconds === undefined || Number(seconds) > 59) return [];
    const at = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
    return [{ i, at, name: name?.trim() ?? '' }];
  });
  const times = found.map(({ at }) => at);
  const rising = times.every((at, i) => i === 0 || at > (times[i - 1] ?? 0));
  // Opening hours are times, too; chapters begin with the video.
  if (found.length < fewest || times[0] !== 0 || !rising) return { rest: text, chapters: [] };
  const gone = new Set(found.map(({ i }) => i));
  return {
    rest: lines.filter((_, i) => !gone.has(i)).join('\n'),
    chapters: found.map(({ at, name }) => `${clock(at)} ${name}`),
  };
}

function clock(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
