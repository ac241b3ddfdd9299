import { Has, type Token } from '../../text.ts';
import { acronyms } from '../lexicons/acronyms.ts';
import { defineRule, type Examples, type Hit, type Sentence } from '../rule.ts';

/** One such word at the start of a line is a label, not a shout. */
const labels = new Set(
  'HOAKS HOAX FAKTA KLARIFIKASI PENGUMUMAN SIAGA AWAS WASPADA PENTING INFO UPDATE PEMBARUAN LIVE UNDANGAN IMBAUAN LOWONGAN'.split(
    ' ',
  ),
);
const upperWord = /^\p{Lu}{2,}$/u;

/** (a) three words of four letters or more in a row in capitals, or most of a sentence; (b) `!!`, `?!`. */
export default defineRule({
  id: 'shouting-caps-punct',
  category: 'tone',
  severity: 'warn',
  scope: 'sentence',
  *check(sentence, context) {
    if (sentence.has & Has.upper) yield* capitals(sentence, new Set(context.institution.acronyms));
    if (sentence.has & Has.bang) yield* marks(sentence);
  },
});

function* capitals(sentence: Sentence, own: ReadonlySet<string>): Generator<Hit> {
  const known = (word: string) => acronyms.has(word) || own.has(word);
  let run: Token[] = [];
  let loud = 0;
  const flush = function* (): Generator<Hit> {
    while (run.length > 0 && known((run.at(-1) as Token).text)) run.pop();
    while (run.length > 0 && known((run[0] as Token).text)) run.shift();
    const first = run[0];
    const last = run.at(-1);
    if (first !== undefined && last !== undefined && loud >= 3) {
      const text = sentence.text.slice(first.start, last.end);
      yield {
        start: first.start,
        end: last.end,
        variant: 'capitals',
        fixes: [{ replacement: lowered(text, run, sentence, known) }],
      };
    }
    run = [];
    loud = 0;
  };
  sentence.tokens.forEach((token, index) => {
    if (index === 0 && labels.has(token.text) && sentence.has & Has.lineStart) run = [];
  });
  for (const [index, token] of sentence.tokens.entries()) {
    if (token.kind === 'number' && run.length > 0) continue;
    if (token.kind === 'punct' && run.length > 0 && /^[,\-–/&]$/.test(token.text)) continue;
    const label = index === 0 && labels.has(token.text);
    if (token.kind !== 'word' || !upperWord.test(token.text) || label) {
      yield* flush();
      continue;
    }
    run.push(token);
    if (token.text.length >= 4 && !known(token.text)) loud++;
  }
  yield* flush();
}

/** The run in lower case, but for acronyms and the capital at the start of a sentence. */
function lowered(
  text: string,
  run: readonly Token[],
  sentence: Sentence,
  known: (word: string) => boolean,
): string {
  const start = (run[0] as Token).start;
  let out = text;
  for (const token of run) {
    if (known(token.text)) continue;
    const small = token.text.toLowerCase();
    const opens = token.start === start && (sentence.tokens[0] as Token).start === start;
    const word = opens ? small.charAt(0).toUpperCase() + small.slice(1) : small;
    out = out.slice(0, token.start - start) + word + out.slice(token.end - start);
  }
  return out;
}

function* marks(sentence: Sentence): Generator<Hit> {
  const pattern = /[!?！？‼⁉]{2,64}/g;
  for (let found = pattern.exec(sentence.text); found !== null; found = pattern.exec(sentence.text)) {
    const replacement = found[0].includes('?') || found[0].includes('？') ? '?' : '!';
    yield {
      start: found.index,
      end: found.index + found[0].length,
      variant: 'marks',
      fixes: [{ label: 'mark', replacement }],
    };
  }
}

export const examples: Examples = {
  bad: [
    {
      text: '⟦SEGERA DAFTARKAN ANAK ANDA SEKARANG JUGA⟧⟦!!!⟧',
      fixed: 'Segera daftarkan anak anda sekarang juga!',
    },
    {
      text: 'Mohon perhatian, ⟦JANGAN BUANG SAMPAH⟧ di sungai.',
      fixed: 'Mohon perhatian, jangan buang sampah di sungai.',
    },
    { text: 'Sudah vaksin belum⟦??⟧ Ayo⟦!!⟧', fixed: 'Sudah vaksin belum? Ayo!' },
    {
      text: 'PENGUMUMAN: ⟦LAYANAN POSYANDU LIBUR BESOK PAGI⟧',
      fixed: 'PENGUMUMAN: layanan posyandu libur besok pagi',
    },
    { text: 'Kenapa⟦?!⟧', fixed: 'Kenapa?' },
  ],
  ok: [
    'HOAKS: Pesan tentang vaksin palsu itu tidak benar.',
    'BMKG, BNPB, dan BPBD memantau PDAM serta RSUD.',
    'PENGUMUMAN! Posyandu pindah ke Balai Desa.',
    'Bawa KTP, KK, dan kartu BPJS.',
    'Ayo ikut! Sudah siap?',
    { text: 'Panggilan UPTD PKMB DINKES di LAPANGAN.', context: {} },
  ],
};
