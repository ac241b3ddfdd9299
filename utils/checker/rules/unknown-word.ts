import type { Institution } from '../../guideline/institution.ts';
import type { Token } from '../../text.ts';
import { isCasual, isSpoken } from '../casual.ts';
import { chatAbbreviations } from '../lexicons/chat-abbreviations.ts';
import { foreignTerms } from '../lexicons/foreign-terms.ts';
import { inCaseOf, wordsOf } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';
import { standardOf } from '../standard.ts';

/** Shorter ones are particles, units and initials more often than slips. */
const shortest = 4;
/** From so many unknown words on, and so great a part of all, the sentence is in a language that we do not know. */
const foreign = { words: 3, part: 0.34 };

/** Not in the catalogue of the guidelines: our own. Silent without the spelling data; a hint, never an error. */
export default defineRule({
  id: 'unknown-word',
  category: 'language',
  severity: 'hint',
  scope: 'sentence',
  givesWay: true,
  language: 'id',
  *check({ tokens, text }, { spelling, institution }) {
    if (spelling === undefined) return;
    const known = ownWords(institution);
    const found: { start: number; end: number; word: string }[] = [];
    let words = 0;
    let regular = 0;
    let first = true;
    for (let index = 0; index < tokens.length; index++) {
      const from = index;
      const token = tokens[index] as Token;
      if (token.kind !== 'word') continue;
      const begins = first;
      first = false;
      words++;
      const last = lastOfCompound(tokens, index);
      const end = (tokens[last] as Token).end;
      const { start } = token;
      index = last;
      if (isPartOfMore(text, start, end)) continue;
      const written = text.slice(start, end);
      const word = written.toLowerCase();
      if (!/^[a-z]+(?:-[a-z]+)*$/.test(word) || word.length < shortest || /([a-z])\1\1/.test(word)) continue;
      // A capital inside the sentence is a name; at its start it may be one.
      const capital = written !== word;
      if (
        capital &&
        (!begins || !/^[A-Z][a-z-]+$/.test(written) || /^[A-Z]/.test(tokens[last + 1]?.text ?? ''))
      )
        continue;
      if (spelling.knows(word) || (capital && !spelling.isSlip(word))) continue;
      if (
        known.has(word) ||
        standardOf(word) !== null ||
        chatAbbreviations.has(word) ||
        foreignTerms.has(word) ||
        isCasual(word, written, word) ||
        isSpoken(token, spelling)
      )
        continue;
      const before = neighbour(tokens, from, last, -1);
      // "tindak lanjuti" stays two words (EYD V): only with a prefix as well it is one
      if (before !== null && /(?:kan|i)$/.test(word) && spelling.knows(`di${before.lower}${word}`)) continue;
      const behind = neighbour(tokens, from, last, 1);
      // "manca negara": one word, written as two
      if (behind !== null && spelling.knows(word + behind.lower))
        found.push({ start, end: behind.end, word: word + behind.lower });
      // Another rule's: it knows what the word is a spelling of
      else if (last === from && spelling.regular(word) !== null) regular++;
      else found.push({ start, end, word });
    }
    const all = found.length + regular;
    if (all >= foreign.words && all > words * foreign.part) return;
    for (const { start, end, word } of found) {
      const wrong = text.slice(start, end);
      yield {
        start,
        end,
        values: { wrong },
        confidence: 'ask',
        fixes: (spelling.knows(word) ? [word] : spelling.suggest(word)).map((meant) => ({
          replacement: inCaseOf(wrong, meant),
        })),
      };
    }
  },
});

/** The last token of what hyphens join: anak-anak, sayur-mayur. */
function lastOfCompound(tokens: readonly Token[], index: number): number {
  let last = index;
  for (;;) {
    const hyphen = tokens[last + 1];
    const next = tokens[last + 2];
    const end = tokens[last]?.end;
    const joins =
      hyphen?.text === '-' && hyphen.start === end && next?.kind === 'word' && next.start === hyphen.end;
    if (!joins) return last;
    last += 2;
  }
}

/** The word before or behind, in small letters and one space away. */
function neighbour(tokens: readonly Token[], from: number, last: number, step: 1 | -1): Token | null {
  const token = tokens[step < 0 ? from - 1 : last + 1];
  const gap =
    step < 0
      ? (tokens[from]?.start ?? 0) - (token?.end ?? 0)
      : (token?.start ?? 0) - (tokens[last]?.end ?? 0);
  return token?.kind === 'word' && token.text === token.lower && token.lower.length > 2 && gap === 1
    ? token
    : null;
}

/** Beside a sign or behind a full stop: part of a path, a file's name, an abbreviation, a form to be ticked. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  if (/[\w@#/\\._&+=~*'’-]/.test(text.charAt(start - 1)) || /[\w@#/\\_&+=~*'’-]/.test(text.charAt(end)))
    return true;
  return text.charAt(end) === '.' && (end - start <= shortest || /[\p{L}\d]/u.test(text.charAt(end + 1)));
}

const known = new WeakMap<Institution, ReadonlySet<string>>();

/** The words of the institution's own names: its dictionary. */
function ownWords(institution: Institution): ReadonlySet<string> {
  let words = known.get(institution);
  if (words === undefined) {
    const { name, units, acronyms, programmes, services, pillars = [], accounts } = institution;
    const names = [name, ...units, ...acronyms, ...pillars];
    for (const { handle, persona = '' } of accounts) names.push(handle, persona);
    for (const { name, tags = [] } of programmes) names.push(name, ...tags);
    for (const service of services) names.push(service.name, ...service.aliases);
    words = new Set(names.flatMap(wordsOf));
    known.set(institution, words);
  }
  return words;
}

export const examples: Examples = {
  bad: [
    { text: 'Jaga ⟦keselamtan⟧ di jalan.', fixed: 'Jaga keselamatan di jalan.' },
    { text: 'Vaksinasi ⟦dilaksankan⟧ di balai desa.', fixed: 'Vaksinasi dilaksanakan di balai desa.' },
    { text: '⟦Masyrakat⟧ dapat melapor ke posko.', fixed: 'Masyarakat dapat melapor ke posko.' },
    { text: 'Jaga ⟦keber samaan⟧ kita.', fixed: 'Jaga kebersamaan kita.' },
    { text: 'Simak ⟦kegiatanya⟧ minggu ini.', fixed: 'Simak kegiatannya minggu ini.' },
  ],
  ok: [
    'Vaksinasi dilaksanakan di balai desa, lalu warga diundang makan bersama.',
    'Tim Wqrtnamo dari PKKLT hadir bersama Sutrisnoadi.',
    'Segera tindak lanjuti laporan dan sebar luaskan hasilnya.',
    // Told by the rules for usual misspellings and the casual: one word, one remark
    'Selamat idul fitri, Tirta.',
    'Yuk simak, gaes, nanti kami bantuin.',
    'Anak-anak bermain, sayur-mayur dijual, dan gorong-gorong dibersihkan kembali.',
    'Kirim berkas ke layanan@tirta.go.id, @tirtakab, atau #sehatbugarr di bit.ly/abcde.',
    'Peserta workshop mendapat sertifikat elektronik dari desanya masing-masing.',
    'Sugeng rawuh dumateng sedaya para rawuh ing acara punika.',
  ],
};
