import type { Token } from '../../text.ts';
import { isDoubled } from '../doubled.ts';
import { englishSpellings, nonstandard, nonstandardGroups } from '../lexicons/nonstandard.ts';
import { inCaseOf } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';
import type { Spelling } from '../spelling/spelling.ts';
import { standardOf } from '../standard.ts';

/** Where the old or foreign form is part of a name or another word. */
const names = new Set(
  'kwartir kwartet ksatria qalbu tridharma marathon bhakti dharma photo coklat original interview manager survey villa merk mie trophy import hoax supply signal ambulance vihara'.split(
    ' ',
  ),
);

export default defineRule({
  id: 'nonstandard-word',
  category: 'language',
  severity: 'hint',
  scope: 'sentence',
  language: 'id',
  *check({ tokens, text }, { spelling }) {
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      const { lower, start } = token;
      const next = tokens[index + 1];
      if (next?.kind === 'word' && next.start === token.end + 1) {
        const group = nonstandardGroups.get(`${lower} ${next.lower}`);
        if (group !== undefined) {
          const wrong = text.slice(start, next.end);
          yield { start, end: next.end, values: { wrong }, fixes: [{ replacement: inCaseOf(wrong, group) }] };
          continue;
        }
      }
      if (next?.kind === 'word' && next.start === token.end + 1 && isTwice(tokens, index, spelling)) {
        const wrong = text.slice(start, next.end);
        yield {
          start,
          end: next.end,
          values: { wrong },
          fixes: [{ replacement: wrong.replace(' ', '-') }],
        };
        continue;
      }
      // "Al-Qur'an" is right, its second half alone is not
      if (text.charAt(start - 1) === '-' && /^qur/.test(lower)) continue;
      const hyphened = tokens[index + 2];
      if (next?.text === '-' && next.start === token.end && hyphened?.start === next.end) {
        const whole = nonstandard.get(`${lower}-${hyphened.lower}`);
        if (whole !== undefined) {
          const wrong = text.slice(start, hyphened.end);
          yield {
            start,
            end: hyphened.end,
            values: { wrong },
            fixes: [{ replacement: inCaseOf(wrong, whole) }],
          };
          continue;
        }
      }
      const right =
        standardOf(lower) ??
        (englishSpellings.has(lower) && among(tokens, index, spelling)
          ? englishSpellings.get(lower)
          : undefined) ??
        regularIn(tokens, index, spelling);
      if (right === undefined || right === null) continue;
      // A term of the courts: "cacat formil", "uji formil"
      if (lower === 'formil' && /^(?:cacat|uji|syarat|hukum)$/.test(tokens[index - 1]?.lower ?? '')) continue;
      const capital = token.text !== lower && token.text !== token.text.toUpperCase();
      // Pasar Senen, Wae Rebo: places that are named after a day
      if (
        capital &&
        index > 0 &&
        /^(?:senen|rebo|kemis|saptu)$/.test(lower) &&
        /^\p{Lu}/u.test(tokens[index - 1]?.text ?? '') &&
        !/^(?:hari|malam|setiap)$/.test(tokens[index - 1]?.lower ?? '')
      )
        continue;
      // A capital inside the sentence: a name ("Villa Melati"), unless all of it is shouting
      const led = /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '');
      if (
        capital &&
        (names.has(lower)
          ? index > 0 || led
          : index > 0 && (led || /^\p{Lu}/u.test(tokens[index - 1]?.text ?? ''))) &&
        !/^\p{Lu}/u.test(right)
      )
        continue;
      yield {
        start,
        end: token.end,
        values: { wrong: token.text },
        fixes: [{ replacement: inCaseOf(token.text, right) }],
      };
    }
  },
});

/** "jalan jalan" in small letters, once: neither a name nor a song nor part of "jalan jalan-jalan". */
function isTwice(tokens: readonly Token[], index: number, spelling: Spelling | undefined): boolean {
  const first = tokens[index] as Token;
  const second = tokens[index + 1] as Token;
  return (
    second.text === second.lower &&
    isDoubled(first.lower, second.lower) &&
    tokens[index - 1]?.lower !== second.lower &&
    tokens[index + 2]?.lower !== second.lower &&
    !isJoined(tokens, index) &&
    !isJoined(tokens, index + 1) &&
    !(spelling?.isForeign(second.lower) ?? false)
  );
}

/** An old or foreign spelling that no list holds: effektif, dokumentir. Not in a sentence of another language. */
function regularIn(tokens: readonly Token[], index: number, spelling: Spelling | undefined): string | null {
  const { text, lower } = tokens[index] as Token;
  if (spelling === undefined || !/^[a-z]{5,}$/.test(lower) || isJoined(tokens, index)) return null;
  // Asked first: it is nearly always none, and the rest looks up more than one word
  const right = spelling.regular(lower);
  if (right === null) return null;
  // A capital at the start may be a name: only a long word, or the slip of an everyday one
  if (text !== lower && (index > 0 || !(lower.length > 7 || spelling.isSlip(lower)))) return null;
  const next = tokens[index + 1]?.lower ?? '';
  // "pramu wisata": one word, written as two
  if (next.length > 2 && spelling.knows(lower + next)) return null;
  const words = tokens.filter(({ kind }) => kind === 'word');
  const unknown = words.filter(({ lower: word }) => word.length > 3 && !spelling.knows(word)).length;
  return unknown > 2 && unknown > words.length / 3 ? null : right;
}

/** Part of a path, a file's name or a compound: signs touch it. */
function isJoined(tokens: readonly Token[], index: number): boolean {
  const { start, end } = tokens[index] as Token;
  const before = tokens[index - 1];
  const behind = tokens[index + 1];
  return (
    (before?.end === start && /[\w@#/\\_&+=~*'’.-]$/.test(before.text)) ||
    (behind?.start === end && /^[@#/\\_&+=~*'’-]/.test(behind.text))
  );
}

/** Between Indonesian words: beside another English one it is part of an English phrase or name. */
function among(tokens: readonly Token[], index: number, spelling: Spelling | undefined): boolean {
  return [tokens[index - 1], tokens[index + 1]].every(
    (token) => token?.kind !== 'word' || !(spelling?.isForeign(token.lower) ?? false),
  );
}

export const examples: Examples = {
  bad: [
    {
      text: 'Kami ⟦himbau⟧ warga mengurus ⟦ijin⟧ sebelum ⟦Nopember⟧.',
      fixed: 'Kami imbau warga mengurus izin sebelum November.',
    },
    { text: 'Rapat ⟦membahass⟧ anggaran yang ⟦effektif⟧.', fixed: 'Rapat membahas anggaran yang efektif.' },
    { text: 'Perlu ⟦kerja-sama⟧ semua pihak.', fixed: 'Perlu kerja sama semua pihak.' },
    { text: '⟦Silahkan⟧ ⟦antri⟧ di ⟦apotik⟧.', fixed: 'Silakan antre di apotek.' },
    {
      text: 'Terima kasih atas ⟦kerjasamanya⟧, warga ⟦dihimbau⟧ waspada.',
      fixed: 'Terima kasih atas kerja samanya, warga diimbau waspada.',
    },
    {
      text: 'Warga ⟦berhari hari⟧ menanam ⟦buah buahan⟧ ⟦sebaik baiknya⟧, lalu ⟦jalan jalan⟧.',
      fixed: 'Warga berhari-hari menanam buah-buahan sebaik-baiknya, lalu jalan-jalan.',
    },
    { text: 'Ayo ⟦olah raga⟧ ⟦dari pada⟧ duduk saja.', fixed: 'Ayo olahraga daripada duduk saja.' },
  ],
  ok: [
    'Aturan itu dinyatakan cacat formil.',
    'Ia makan makanan sehat; sebuah buah jatuh, dan yang yang lain diam.',
    'Kami imbau warga mengurus izin sebelum November.',
    "Antrean apotek dan risiko kesehatan; Al-Qur'an braille.",
    'Vihara Dharma Bhakti buka.',
    'Mari berolahraga di Villa Melati, dekat Pasar Senen dan Wae Rebo.',
    'Zaman dulu, sistem antre belum ada.',
    'Our aktifitas team visits the city with the people.',
  ],
};
