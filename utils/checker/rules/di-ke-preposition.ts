import type { Token } from '../../text.ts';
import { notPassive, notPlaces, placeWords, properPlaces } from '../lexicons/lists.ts';
import { nonstandard } from '../lexicons/nonstandard.ts';
import { inCaseOf } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';
import type { Spelling } from '../spelling/spelling.ts';

/** Beside "di" and a thing that is a verb as well, these tell that the verb is meant: "sudah di aspal", "di denda karena". */
const agents = new Set(
  'oleh dengan secara kepada untuk agar di kemarin besok tadi pada karena sebelum setelah sejak hingga sampai ulang lagi kembali langsung bersama gratis satu saja dulu'.split(
    ' ',
  ),
);
const auxiliaries = new Set(
  'sudah telah akan belum sedang harus perlu bisa dapat wajib mulai segera tidak boleh pernah sempat masih untuk yang bakal hendak ingin jangan tinggal cukup baru selesai'.split(
    ' ',
  ),
);

/** (a) the preposition joined to its place, (b) the prefix split from its verb. */
export default defineRule({
  id: 'di-ke-preposition',
  category: 'language',
  severity: 'hint',
  scope: 'sentence',
  language: 'id',
  *check({ tokens, text }, { spelling }) {
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      const { lower } = token;
      const next = tokens[index + 1];
      if (lower.length > 4 && (lower.startsWith('di') || lower.startsWith('ke'))) {
        const split = parted(token.text, lower, spelling);
        if (split !== null)
          yield { start: token.start, end: token.end, variant: 'joined', fixes: [{ replacement: split }] };
      } else if (lower === 'ke' && next?.lower === 'luar' && tokens[index + 2]?.lower === 'dari') {
        // "ke luar negeri" is a direction, "keluar dari gedung" a verb
        yield {
          start: token.start,
          end: next.end,
          variant: 'verb',
          fixes: [{ replacement: inCaseOf(token.text, 'keluar') }],
        };
      } else if (lower === 'di' && isCompound(tokens, index, spelling)) {
        const last = tokens[index + 2] as Token;
        const whole = text.slice(token.start, last.end);
        yield {
          start: token.start,
          end: last.end,
          variant: 'split',
          fixes: [{ replacement: whole.replaceAll(' ', '') }],
        };
      } else if (
        lower === 'di' &&
        next?.kind === 'word' &&
        next.start === token.end + 1 &&
        isVerb(next.text, next.lower, spelling)
      ) {
        // "di makan siang", "di buka puasa": the noun that begins a compound
        const after = tokens[index + 2]?.lower ?? '';
        if (
          /^(?:makan (?:siang|malam|pagi|bersama)|buka puasa|jual beli|tanam (?:padi|raya)|panen raya|minum teh|daur ulang|potong rambut|isi ulang|cek kesehatan|operasi pasar|hukum (?:adat|islam|pidana|perdata)|bagi hasil)$/.test(
            `${next.lower} ${after}`,
          )
        )
          continue;
        if (
          spelling?.isOf('thing', next.lower) === true &&
          !agents.has(after) &&
          !(auxiliaries.has(tokens[index - 1]?.lower ?? '') && /^(?:[.!?,;]|\p{Ll}|$)/u.test(after))
        )
          continue;
        yield {
          start: token.start,
          end: next.end,
          variant: 'split',
          fixes: [
            {
              replacement: inCaseOf(
                text.slice(token.start, next.end),
                token.text + (nonstandard.get(next.lower) ?? next.text),
              ),
            },
          ],
        };
      }
    }
  },
});

/** "di tanda tangani": a compound between a prefix and a suffix is one word. */
function isCompound(tokens: readonly Token[], index: number, spelling: Spelling | undefined): boolean {
  const first = tokens[index + 1];
  const last = tokens[index + 2];
  if (spelling === undefined || first?.kind !== 'word' || last?.kind !== 'word') return false;
  if (
    first.text !== first.lower ||
    last.end - (tokens[index] as Token).start !== first.text.length + last.text.length + 4
  )
    return false;
  return /.{3}(?:kan|i)$/.test(last.lower) && spelling.knows(`di${first.lower}${last.lower}`);
}

function parted(text: string, lower: string, spelling: Spelling | undefined): string | null {
  if (notPlaces.has(lower)) return null;
  const isPlace = (word: string) => placeWords.has(word) || (spelling?.isOf('place', word) ?? false);
  const head = text.slice(0, 2);
  const rest = lower.slice(2);
  // "diJakarta"
  if (/^(?:di|ke|Di|Ke)\p{Lu}\p{Ll}/u.test(text)) return `${head} ${text.slice(2)}`;
  if (isPlace(rest)) return `${head} ${properPlaces.has(rest) ? inCaseOf('Ab', rest) : text.slice(2)}`;
  if (/^mana(?:pun|kah)$/.test(rest)) return rest === 'manapun' ? `${head} mana pun` : `${head} manakah`;
  const owned = /^(.{4,})(nya|ku|mu|lah)$/.exec(rest);
  if (owned?.[1] !== undefined && isPlace(owned[1]) && !(rest === 'atasnya' && lower.startsWith('ke')))
    return `${head} ${text.slice(2)}`;
  return null;
}

function isVerb(text: string, lower: string, spelling: Spelling | undefined): boolean {
  if (text !== lower) return false;
  if (spelling?.isOf('verb', nonstandard.get(lower) ?? lower) || spelling?.isOf('thing', lower)) return true;
  return lower.length > 5 && lower.endsWith('kan') && !notPassive.has(lower);
}

export const examples: Examples = {
  bad: [
    { text: 'Acara ⟦di laksanakan⟧ ⟦dikantor⟧ kelurahan.', fixed: 'Acara dilaksanakan di kantor kelurahan.' },
    { text: 'Kartu bisa diambil ⟦dimana⟧ saja.', fixed: 'Kartu bisa diambil di mana saja.' },
    { text: '⟦Kesini⟧ saja, jangan ⟦kesana⟧.', fixed: 'Ke sini saja, jangan ke sana.' },
    { text: 'Warga ⟦di imbau⟧ menunggu ⟦dirumahnya⟧.', fixed: 'Warga diimbau menunggu di rumahnya.' },
    { text: 'Warga ⟦di himbau⟧ menabung.', fixed: 'Warga diimbau menabung.' },
    { text: 'Surat ⟦di tanda tangani⟧ bupati.', fixed: 'Surat ditandatangani bupati.' },
    { text: 'Warga ⟦ke luar⟧ dari gedung.', fixed: 'Warga keluar dari gedung.' },
    { text: 'Rombongan tiba ⟦diTirta⟧ pagi tadi.', fixed: 'Rombongan tiba di Tirta pagi tadi.' },
  ],
  ok: [
    'Acara dilaksanakan di kantor kelurahan.',
    'Kedalaman sungai diukur, lalu warga keluar rumah.',
    'Pameran di pekan ini dan di ikan hias.',
    'Dirumahkan, disekolahkan, dijalankan, dan dikantongi adalah kata kerja.',
    'Rombongan bertolak ke luar negeri; pameran di rumah sakit dan di kota kami.',
    'Kepada ketua kelas, temui kami di tempat yang sama.',
    { text: 'Read more about the diagram and the kettle in the kitchen.' },
  ],
};
