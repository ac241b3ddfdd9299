import { Has, type Token } from '../../text.ts';
import { addressed, isChat, thrownIn } from '../abuse/addressed.ts';
import { brokenLevel, gluedIn, hiddenLevel, levelOf, spelledLevel } from '../abuse/levels.ts';
import { aboutTheWord, abusivePhrases, addressing, innocent, type Level } from '../lexicons/profanity.ts';
import { isQuoted, matches, near } from '../match.ts';
import { defineRule, type Examples, type Sentence } from '../rule.ts';

const disguised = /[a-z0-9@$€£|]{1,16}(?:[*!.+_'’-]{1,3}[a-z0-9@$€£|]{1,16}){1,6}/g;
const spelledOut = /(?<![\p{L}\p{N}])[\p{L}\p{N}@$](?:[ .\-_*~]{1,2}[\p{L}\p{N}@$]){3,14}(?![\p{L}\p{N}])/gu;

export default defineRule({
  id: 'insult-profanity',
  category: 'tone',
  severity: 'block',
  scope: 'sentence',
  *check(sentence) {
    const { lower, tokens, has } = sentence;
    for (const [index, token] of tokens.entries()) {
      if (token.kind === 'hashtag' || (token.kind === 'word' && token.text.length > 9)) {
        const word = gluedIn(token.lower);
        if (word !== null && levelOf(token.lower, has) === null)
          yield { start: token.start, end: token.end, values: { word } };
      }
      if (token.kind !== 'word') continue;
      const next = tokens[index + 1];
      if (
        next?.kind === 'word' &&
        next.start === token.end + 1 &&
        next.text === next.lower &&
        brokenLevel(token.lower, next.lower) !== null
      )
        yield { start: token.start, end: next.end, values: { word: token.text + next.text } };
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
        const level = spelledLevel(found[0]);
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

const listing =
  /\b(?:kata(?:-kata)?|ucapan|makian|umpatan|ejekan|sebutan|panggilan|istilah|hinaan)(?: (?:kasar|kotor|buruk|tidak pantas))? (?:seperti|misalnya|berupa|yaitu|semacam)\b[^.!?]{0,40}$/;

function isInnocent(sentence: Sentence, token: Token, level: Level): boolean {
  const { start, end } = token;
  if (spokenAbout(sentence, start, end)) return true;
  if (
    /\b(?:stop|jangan|berhenti|ngga|ga|gak|tidak) (?:usah |boleh )?(?:bilang|panggil|sebut|ngatain|mengatai|menyebut|ngomong)\b/.test(
      sentence.lower.slice(0, start),
    )
  )
    return true;
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
  // Drawn out, it is a curse: "anjiiing lah"
  if (/(.)\1\1/.test(token.lower) && isChat(sentence)) return false;
  return (
    near(sentence, start, end, 4, innocent) || !(addressed(sentence, token) || thrownIn(sentence, token))
  );
}

/** Quoted, and the words around speak of words. */
function spokenAbout(sentence: Sentence, start: number, end: number): boolean {
  // "Kata-kata seperti bodoh dan tolol": all of what is listed
  if (listing.test(sentence.lower.slice(0, start))) return true;
  const quoted = isQuoted(sentence, start, end);
  return (
    near(sentence, start, end, quoted ? 12 : 3, aboutTheWord) &&
    (quoted ||
      /['‘’]/.test(sentence.text.charAt(start - 1)) ||
      near(sentence, start, end, 2, new Set(['kata', 'istilah', 'sebutan', 'word'])))
  );
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
    'Dasar ⟦go bl0k⟧, ⟦c4ngkemmu⟧ dijaga.',
    '⟦anjiiing⟧ lah jalannya rusak lagi',
    { text: 'You are all ⟦fucking⟧ liars and this is ⟦bullshit⟧.' },
  ],
  ok: [
    'Kini anjing itu sudah pulang ke rumahnya.',
    'Vaksinasi rabies untuk anjing dan monyet peliharaan dibuka di balai desa.',
    'Kebodohan bukan alasan; pembodohan publik harus dilawan.',
    'Jangan memakai kata "bodoh" saat menegur anak.',
    'Kata-kata kasar seperti "bodoh" dan "goblok" tidak pantas diucapkan.',
    'Kata-kata seperti tolol dan goblok tidak pantas diucapkan di kelas.',
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
