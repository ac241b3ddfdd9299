import { Has } from '../../text.ts';
import { defineRule, type Examples, type Noted } from '../rule.ts';

/** YouTube's limits, and what its search shows of a title. */
const TITLE = 100;
const SHOWN = 70;
const DESCRIPTION = 5000;
const LONG_VIDEO = 600;

interface Fact {
  length: number;
  gap: number;
  link: boolean;
  words: number;
  chapter: 'first' | 'next' | null;
  line: boolean;
  tags: number;
}

export default defineRule<Fact>({
  id: 'youtube-title-description',
  category: 'platform',
  severity: 'warn',
  platforms: ['youtube'],
  kinds: ['video'],
  scope: 'document',
  facts: ({ text, gap, tokens, has }) => ({
    length: text.length,
    gap: gap.length,
    link: (has & Has.url) !== 0,
    words: tokens.filter(({ kind }) => kind === 'word').length,
    chapter:
      has & Has.lineStart
        ? /^0?0:00\b/.test(text)
          ? 'first'
          : /^\d{1,2}:\d{2}(?::\d{2})?\b/.test(text)
            ? 'next'
            : null
        : null,
    line: (has & Has.lineStart) !== 0,
    tags: has & Has.hashtag ? tokens.filter(({ kind }) => kind === 'hashtag').length : 0,
  }),
  *check(facts, { media }) {
    const title = facts.filter(({ field }) => field === 'title');
    const rest = facts.filter(({ field }) => field !== 'title');
    const size = (part: readonly Noted<Fact>[]) =>
      part.reduce((sum, { fact }) => sum + fact.length + fact.gap, 0) - (part.at(-1)?.fact.gap ?? 0);
    const length = size(title);
    if (length > SHOWN)
      yield {
        start: 0,
        end: 0,
        field: 'title',
        severity: length > TITLE ? 'block' : 'hint',
        variant: length > TITLE ? 'title' : 'shown',
        values: { count: String(length), limit: String(length > TITLE ? TITLE : SHOWN) },
      };
    const total = size(rest);
    if (rest.length === 0) return;
    const { field } = rest[0] as Noted<Fact>;
    if (total > DESCRIPTION)
      yield {
        start: 0,
        end: 0,
        field,
        severity: 'block',
        variant: 'description',
        values: { count: String(total), limit: String(DESCRIPTION) },
      };
    let lines = 0;
    let words = 0;
    let link = false;
    for (const { fact } of rest) {
      if (fact.line) lines++;
      if (lines > 2) break;
      words += fact.words;
      link ||= fact.link;
    }
    if (!link || words < 5) yield { start: 0, end: 0, field, variant: link ? 'summary' : 'link' };
    const duration = media?.find(({ type }) => type === 'video')?.duration ?? null;
    const chapters = rest.filter(({ fact }) => fact.chapter !== null);
    if (
      duration !== null &&
      duration > LONG_VIDEO &&
      !(chapters.length >= 3 && chapters[0]?.fact.chapter === 'first')
    )
      yield { start: 0, end: 0, field, severity: 'hint', variant: 'chapters' };
    if (facts.reduce((sum, { fact }) => sum + fact.tags, 0) > 15)
      yield { start: 0, end: 0, field, severity: 'hint', variant: 'tags' };
  },
});

const video = { platform: 'youtube', kind: 'video' } as const;
const good =
  'Cara cuci tangan enam langkah bersama dokter. Panduan: https://dinkes.tirtakencanakab.go.id/cuci';
export const examples: Examples = {
  bad: [
    {
      text: `⟦⟧${'Dokumentasi Kegiatan Sosialisasi '.repeat(4)}`,
      field: 'title',
      context: video,
      severity: 'block',
    },
    { text: `⟦⟧${'Cuci Tangan '.repeat(7)}Kita`, field: 'title', context: video, severity: 'hint' },
    {
      text: '⟦⟧Selamat menonton, Sobat Sehat semuanya.',
      field: 'description',
      context: video,
      severity: 'warn',
    },
    {
      text: `⟦⟧${good}`,
      field: 'description',
      context: { ...video, media: [{ type: 'video', duration: 900 }] },
      severity: 'hint',
    },
  ],
  ok: [
    { text: 'Cara Cuci Tangan Enam Langkah', field: 'title', context: video },
    { text: good, field: 'description', context: video },
    {
      text: `${good}\n\n00:00 Pembuka\n01:10 Basahi\n02:00 Gosok`,
      field: 'description',
      context: { ...video, media: [{ type: 'video', duration: 900 }] },
    },
    { text: 'Selamat menonton.', context: { platform: 'youtube', kind: 'comment' } },
  ],
};
