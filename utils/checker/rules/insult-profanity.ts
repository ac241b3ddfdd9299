import { Has, type Token } from '../../text.ts';
import { foldWord, withoutClitics } from '../fold.ts';
import {
  aboutTheWord,
  abusivePhrases,
  addressing,
  innocent,
  type Level,
  profanity,
} from '../lexicons/profanity.ts';
import { isQuoted, matches, near } from '../match.ts';
import { defineRule, type Examples, type Sentence } from '../rule.ts';

/** Folded words, so that drawn-out letters compare; real words that fold onto abuse stand in `innocentForms`. */
const folded: ReadonlyMap<string, Level> = new Map(
  [...profanity].map(([word, level]) => [foldWord(word), level]),
);
/** Real words that look like abuse once a clitic, an affix or a doubled letter is taken away. */
const innocentForms = new Set(
  `taiwan asuh asuhan asumsi asuransi mengasuh diasuh pengasuh beku perekat perekam perekaman perekrut perekrutan kolinya kolik colin mekin memeksa pepekan
  kebodohan pembodohan membodohi sampahnya persampahan tikusan kegilaan gilang kambingan pantatnya lapantek entotan tain taip
  kebutaan butakan tulis tulisan otaknya perotak kere kerelaan keren kerek tahin tahinya binatangnya hewani hewannya sucks asem asam telekan teleki itilan cukin cukai
  dongin setanan maling malin semaling damnasi oony kimaki pelira jamet crapi anjingan anjirnya kerei sundalan mekinya pukian semprulan dogma pigura`.split(
    /\s+/,
  ),
);
const disguised = /[a-z0-9@$€£|]{1,16}(?:[*!.+_'’-]{1,3}[a-z0-9@$€£|]{1,16}){1,6}/g;
const spelledOut = /(?<![\p{L}\p{N}])[\p{L}\p{N}@$](?:[ .\-_*~]{1,2}[\p{L}\p{N}@$]){3,14}(?![\p{L}\p{N}])/gu;

export default defineRule({
  id: 'insult-profanity',
  category: 'tone',
  severity: 'block',
  scope: 'sentence',
  *check(sentence) {
    const { lower, tokens, has } = sentence;
    for (const token of tokens) {
      if (token.kind !== 'word') continue;
      const level = levelOf(token.lower, has);
      if (level === null || isInnocent(sentence, token, level)) continue;
      yield {
        start: token.start,
        end: token.end,
        severity: level === 'warn' ? 'warn' : 'block',
        values: { word: token.text },
      };
    }
    for (const found of matches(abusivePhrases, lower)) {
      if (spokenAbout(sentence, found.index, found.end)) continue;
      yield {
        start: found.index,
        end: found.end,
        values: { word: sentence.text.slice(found.index, found.end) },
      };
    }
    if (has & Has.disguised || /[*.@$]\w|[a-z]-[a-z]/.test(lower)) {
      for (const found of matches(disguised, lower)) {
        if (
          /[.@]/.test(found[0]) &&
          tokens.some(
            (token) =>
              (token.kind === 'url' || token.kind === 'email') &&
              token.start < found.end &&
              token.end > found.index,
          )
        )
          continue;
        const level = hiddenLevel(found[0]);
        if (level !== null && level !== 'context')
          yield { start: found.index, end: found.end, severity: level, values: { word: found[0] } };
      }
    }
    if (has & Has.spaced) {
      for (const found of matches(spelledOut, lower)) {
        const level = folded.get(foldWord(found[0].replace(/[ .\-_*~]/g, '')));
        if (level !== undefined)
          yield {
            start: found.index,
            end: found.end,
            severity: level === 'warn' ? 'warn' : 'block',
            values: { word: found[0] },
          };
      }
    }
  },
});

/** Only a word that is disguised, drawn out or in decorative letters needs to be folded. */
function levelOf(word: string, has: number): Level | null {
  if (word.length < 3 || innocentForms.has(word)) return null;
  const exact = profanity.get(word);
  if (exact !== undefined) return exact;
  for (const form of withoutClitics(word)) {
    const level = profanity.get(form);
    if (
      level === 'block' ||
      (level !== undefined && form.length > 3 && word.length - form.length < 4 && word.startsWith(form))
    )
      return level;
  }
  if (!(has & (Has.disguised | Has.fancy)) && !/(.)\1/.test(word)) return null;
  const plain = foldWord(word);
  if (plain === word || innocentForms.has(plain) || plain.length < 3) return null;
  const drawn = /(.)\1\1|\d/.test(word) || has & Has.fancy;
  for (const form of withoutClitics(plain)) {
    const level = folded.get(form);
    if (level !== undefined && form.length > 2 && (drawn || form.length > 4)) return level;
  }
  return null;
}

/** `b*doh`, `g0bl0k`, `a.s.u`: a star stands for one letter. */
function hiddenLevel(chunk: string): Level | null {
  const joined = foldWord(chunk.replace(/[._'’-]/g, '').replace(/[!+]$/, ''));
  const direct = joined.includes('*')
    ? undefined
    : /[a-z]{2}[._'’-]|[._'’-][a-z]{2}/.test(chunk)
      ? undefined
      : folded.get(joined);
  // "go-blok": one hyphen inside a word that is abuse in any case
  if (/^[a-z]{2,5}-[a-z]{2,6}$/.test(chunk) && joined.length > 4 && folded.get(joined) === 'block')
    return 'block';
  if (direct !== undefined) return direct === 'context' ? 'block' : direct;
  if (/[!@$]/.test(chunk) && !joined.includes('*')) {
    const level = folded.get(joined);
    if (level !== undefined) return level === 'context' ? 'block' : level;
  }
  if (!chunk.includes('*')) return null;
  const masked = chunk.replace(/[^a-z*]/g, (char) => foldWord(char)).replace(/\*+/g, (stars) => stars);
  const letters = masked.replace(/\*/g, '').length;
  if (letters < 2 || !/^[a-z]/.test(masked)) return null;
  for (const [word, level] of profanity) {
    if (word.length !== masked.length || word.length < 4) continue;
    let same = true;
    for (let at = 0; at < word.length && same; at++) same = masked[at] === '*' || masked[at] === word[at];
    if (same) return level === 'context' ? 'block' : level;
  }
  return null;
}

function isInnocent(sentence: Sentence, token: Token, level: Level): boolean {
  const { start, end } = token;
  if (spokenAbout(sentence, start, end)) return true;
  const behind = sentence.lower.slice(end, end + 40);
  // "lagu Gila", "film Bajingan Kota"; "bajingan dulu berarti kusir"
  if (
    /\b(?:film|lagu|novel|buku|judul|judulnya|berjudul|lagunya|sinetron|album|band) $/.test(
      sentence.lower.slice(0, start),
    )
  )
    return true;
  if (/^[^.!?]{0,30}\b(?:berarti|artinya|bermakna|berasal dari kata|asal katanya)\b/.test(behind))
    return true;
  if (token.lower === 'tai' && /^ (?:ayam|sapi|kambing|burung|lalat)\b/.test(behind)) return true;
  if (token.lower === 'kampret' && /\bkelelawar\b/.test(sentence.lower)) return true;
  // "Kabupaten Asu": a name in mid-sentence
  const first = sentence.tokens[0]?.start === start;
  const capital = token.text !== token.lower && token.text !== token.text.toUpperCase();
  if (
    capital &&
    !first &&
    (level !== 'block' || token.lower.length < 4) &&
    !near(sentence, start, end, 1, addressing.before)
  )
    return true;
  if (level !== 'context')
    return token.lower === 'tai' && near(sentence, start, end, 1, new Set(['chi', 'po', 'lalat', 'chung']));
  return near(sentence, start, end, 4, innocent) || !addressed(sentence, token);
}

/** Quoted, and the words around speak of words. */
function spokenAbout(sentence: Sentence, start: number, end: number): boolean {
  return (
    near(sentence, start, end, 3, aboutTheWord) &&
    (isQuoted(sentence, start, end) ||
      /['‘’]/.test(sentence.text.charAt(start - 1)) ||
      near(sentence, start, end, 2, new Set(['kata', 'istilah', 'sebutan', 'word'])))
  );
}

/** Animals and such are abuse when said to or of somebody, or alone with an exclamation mark. */
function addressed(sentence: Sentence, token: Token): boolean {
  const words = sentence.tokens.filter(({ kind }) => kind === 'word');
  const at = words.indexOf(token);
  const before = words[at - 1]?.lower ?? '';
  const behind = words[at + 1]?.lower ?? '';
  if (token.lower === 'bodoh' && (before === 'masa' || before === 'orang')) return false;
  if (['gila', 'edan', 'sinting'].includes(token.lower))
    return (
      ['dasar', 'lu', 'lo', 'kamu', 'kalian', 'pada'].includes(before) ||
      ['lu', 'lo', 'kamu', 'kalian'].includes(behind)
    );
  if (
    [
      'otak',
      'tuli',
      'buta',
      'hewan',
      'binatang',
      'kambing',
      'kerbau',
      'maling',
      'cebol',
      'kere',
      'udik',
      'sampah',
      'tikus',
      'biadab',
      'bejat',
      'laknat',
      'homo',
      'autis',
      'terkutuk',
      'lacur',
      'comberan',
      'dodol',
      'kutil',
      'dog',
      'pig',
    ].includes(token.lower)
  ) {
    if (before === 'dasar' && words[at - 2]?.lower !== 'kebutuhan' && words[at - 2]?.lower !== 'kemampuan')
      return token.lower !== 'hewan' || at === 1;
    const who = new Set(['lu', 'lo', 'loe', 'kamu', 'kau', 'kalian', 'mereka', 'si', 'kayak', 'you']);
    return (
      (['lu', 'lo', 'kau', 'kalian', 'kamu', 'berdasi', 'you', 'loe', 'sia', 'siah', 'kowe'].includes(
        behind,
      ) &&
        words.length < 12) ||
      (who.has(before) && !['otak', 'maling', 'kambing'].includes(token.lower))
    );
  }
  if (words.length === 1) return /[!]/.test(sentence.text) || words[0]?.text.length === sentence.text.length;
  if (words.length < 4 && /!/.test(sentence.text)) return true;
  return addressing.before.has(before) || addressing.behind.has(behind);
}

export const examples: Examples = {
  bad: [
    'Yang bilang jalannya rusak itu ⟦bego⟧, coba lewat sendiri.',
    'Dasar ⟦anjing⟧, kerja saja tidak becus!',
    'Komentar ⟦g0bl0k⟧ seperti ini tidak perlu dijawab.',
    'Kalian ⟦b*doh⟧ semua.',
    '⟦go-blok⟧ semua yang antre.',
    '⟦Kegoblokan⟧ tingkat dewa.',
    'Dasar ⟦setan⟧ lu, bikin susah warga.',
    'Pengelola pasar ⟦tololnya⟧ minta ampun.',
    'Antre yang benar dong, ⟦a n j i n g⟧.',
    '⟦Bangsaaat⟧, jalanan macet lagi.',
    'Memang ⟦kurang ajar⟧ orang itu.',
    { text: 'You are all ⟦fucking⟧ liars and this is ⟦bullshit⟧.' },
  ],
  ok: [
    'Vaksinasi rabies untuk anjing dan monyet peliharaan dibuka di balai desa.',
    'Kebodohan bukan alasan; pembodohan publik harus dilawan.',
    'Jangan memakai kata "bodoh" saat menegur anak.',
    'Anak asuh mendapat asuransi dan asuhan gizi.',
    'Sampah rumah tangga dipilah di bank sampah.',
    'Tahi lalat yang berubah warna sebaiknya diperiksa.',
    'Ternak babi dan kambing wajib divaksin.',
    'Film Bajingan Kota diputar di taman; lagu Gila juga.',
    'Bajingan di Jawa dulu berarti kusir gerobak sapi.',
    'Nasi goreng setan dan mi setan laris di pasar malam.',
    'Petugas bersikap masa bodoh terhadap godaan suap.',
  ],
};
