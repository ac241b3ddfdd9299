import { Has, type Token } from '../../text.ts';
import { properPlaces } from '../lexicons/lists.ts';
import { defineRule, type Examples } from '../rule.ts';

const days = new Set('senin selasa rabu kamis jumat sabtu'.split(' '));
const months = new Set(
  'januari februari maret april juni juli agustus september oktober november desember'.split(' '),
);
/** Names of places that are no other word. Own list. */
const names = new Set(
  [...properPlaces].filter(
    (name) =>
      !/^(?:solo|padang|malang|palu|medan|kudus|pati|serang|ende|tuban|demak|kendal|garut|batam|subang|bima|biak|batang|riau|nusantara|amerika|eropa)$/.test(
        name,
      ),
  ),
);
/** Faiths, and peoples and languages behind a word that says so. Own list. */
const faiths = new Set('islam kristen katolik hindu buddha konghucu pancasila alkitab'.split(' '));
const peoples = new Set(
  'jawa sunda batak minang betawi bugis makassar madura dayak melayu bali papua ambon arab inggris belanda jepang prancis jerman spanyol korea mandarin tionghoa italia rusia portugis india latin indonesia banjar aceh sasak toraja'.split(
    ' ',
  ),
);
const leads = new Set('bahasa suku orang umat agama bangsa etnis'.split(' '));
const festive = new Set(
  'hari selamat malam perayaan merayakan libur liburan jelang menjelang bulan misa suasana'.split(' '),
);
const feasts = new Set('natal paskah waisak nyepi imlek idulfitri iduladha ramadan'.split(' '));
/** Provinces and what is parted like them. Own list. */
const parted = new Set(
  'jawa sumatra sumatera kalimantan sulawesi papua maluku aceh lombok jakarta lampung halmahera sumba'.split(
    ' ',
  ),
);
const sides = new Set('barat timur utara selatan tengah tenggara'.split(' '));
/** In small letters these name goods, not places: jeruk bali, gula jawa. */
const goods = new Set(
  'jeruk gula asam ayam kacang kunci pisang kopi batik bahasa orang suku soto nasi kambing sapi harimau gajah badak elang jalak kucing beruang banteng rusa salak mangga durian kentang bawang lada sambal garam madu ikan cendana kayu'.split(
    ' ',
  ),
);

/** Not in the catalogue of the guidelines: EYD V, capital letters. */
export default defineRule({
  id: 'capital-letter',
  category: 'language',
  severity: 'hint',
  scope: 'sentence',
  language: 'id',
  *check({ text, tokens, has }) {
    const start = tokens[0];
    if (start !== undefined && beginsSmall(start, text, tokens, has)) yield raised(start, 'start');
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'word' || token.text !== token.lower) continue;
      if (isJoined(text, token) && !isRange(tokens, index)) continue;
      if (index === 0 && beginsSmall(token, text, tokens, has)) continue;
      if (isDate(token, tokens, index)) yield raised(token, 'day');
      else if (names.has(token.lower) && !isGoods(token, tokens[index - 1]))
        yield region(token, tokens[index + 1], text);
      else if (isFaithOrPeople(token.lower, tokens[index - 1]?.lower ?? '')) yield raised(token, 'people');
      else if (/^wi(?:b|ta?)$/.test(token.lower) && tokens[index - 1]?.kind === 'number')
        yield {
          start: token.start,
          end: token.end,
          variant: 'zone',
          fixes: [{ replacement: token.lower.toUpperCase() }],
        };
    }
  },
});

/** "jawa barat": the side belongs to the name. */
function region(place: Token, next: Token | undefined, text: string) {
  if (next === undefined || next.start !== place.end + 1 || !sides.has(next.text) || !parted.has(place.lower))
    return raised(place, 'name');
  const replacement = text
    .slice(place.start, next.end)
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return { start: place.start, end: next.end, variant: 'name', fixes: [{ replacement }] };
}

function raised({ start, end, text }: Token, variant: string) {
  return { start, end, variant, fixes: [{ replacement: text.charAt(0).toUpperCase() + text.slice(1) }] };
}

/** A whole sentence: three words and an end. A line without an end is an item of a list, or a style. */
function beginsSmall(first: Token, text: string, tokens: readonly Token[], has: number): boolean {
  if (first.kind !== 'word' || !/^[a-z]{2,}$/.test(first.text) || isJoined(text, first)) return false;
  const fewest = (has & Has.lineStart) === 0 ? 2 : 3;
  if (text.charAt(first.end) === '.' || tokens.filter(({ kind }) => kind === 'word').length < fewest)
    return false;
  // Behind a full stop in the same line: what ended there may have been an abbreviation, so the end has to be plain
  return /[.!?]["”)]?$/.test(text) && ((has & Has.lineStart) === 0 || !/[;:]/.test(text));
}

function isDate({ lower }: Token, tokens: readonly Token[], index: number): boolean {
  if (days.has(lower) || months.has(lower)) return true;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (lower === 'minggu') return before?.lower === 'hari' && after?.lower !== 'ini';
  if (lower === 'mei')
    return before?.kind === 'number' || before?.lower === 'bulan' || after?.kind === 'number';
  return false;
}

const isFaithOrPeople = (word: string, before: string) =>
  faiths.has(word) || (leads.has(before) && peoples.has(word)) || (festive.has(before) && feasts.has(word));

/** "senin-jumat": a day or a month beside another one. */
function isRange(tokens: readonly Token[], index: number): boolean {
  const { lower = '' } = tokens[index] ?? {};
  if (!days.has(lower) && !months.has(lower)) return false;
  return [1, -1].some((step) => {
    const other = tokens[index + 2 * step]?.lower ?? '';
    return tokens[index + step]?.text === '-' && (days.has(other) || months.has(other) || other === 'minggu');
  });
}

function isGoods({ lower }: Token, before: Token | undefined): boolean {
  if (before === undefined || lower === 'indonesia') return false;
  return goods.has(before.lower) && !/^(?:bahasa|orang|suku)$/.test(before.lower);
}

/** Beside a sign: part of an address, a tag, a name with a hyphen. */
function isJoined(text: string, { start, end }: Token): boolean {
  return /[\w@#/._-]/.test(text.charAt(start - 1)) || /[@/_-]|\.\w/.test(text.slice(end, end + 2));
}

export const examples: Examples = {
  bad: [
    {
      text: 'Layanan tutup hari ⟦sabtu⟧ dan hari ⟦minggu⟧.',
      fixed: 'Layanan tutup hari Sabtu dan hari Minggu.',
    },
    { text: 'Buka ⟦senin⟧-⟦jumat⟧ saja.', fixed: 'Buka Senin-Jumat saja.' },
    { text: 'Rapat digelar pada 3 ⟦desember⟧ 2026.', fixed: 'Rapat digelar pada 3 Desember 2026.' },
    {
      text: 'Terima kasih. ⟦kami⟧ tunggu kehadiran warga.',
      fixed: 'Terima kasih. Kami tunggu kehadiran warga.',
    },
    { text: 'Umat ⟦islam⟧ dan suku ⟦sunda⟧ berkumpul.', fixed: 'Umat Islam dan suku Sunda berkumpul.' },
    { text: 'Dibuka pukul 08.00 ⟦wita⟧ besok.', fixed: 'Dibuka pukul 08.00 WITA besok.' },
    { text: 'Kami ke ⟦jawa barat⟧, selamat ⟦natal⟧.', fixed: 'Kami ke Jawa Barat, selamat Natal.' },
    { text: 'Gunakan bahasa ⟦indonesia⟧ yang baik.', fixed: 'Gunakan bahasa Indonesia yang baik.' },
  ],
  ok: [
    'Layanan tutup hari Sabtu dan Minggu, 5–6 Desember 2026.',
    'Minggu ini dan minggu depan petugas berkeliling.',
    'Syarat:\n- fotokopi KTP\n- pasfoto terbaru',
    'Petani memanen jeruk bali dan membuat gula jawa; harimau sumatra dilindungi.',
    'Buka jakarta.go.id atau #indonesiamaju.',
    'e-KTP dapat diambil di kantor kecamatan.',
  ],
};
