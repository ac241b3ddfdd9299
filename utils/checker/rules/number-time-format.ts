import { Has } from '../../text.ts';
import { datesIn, monthNames } from '../dates.ts';
import { matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const rupiah =
  /\brp(?:\. ?|\s)\d[\d.,]*(?:-(?!\d)|(?: (?:ribu|juta|miliar|triliun)\b))?|\brp\d[\d.,]*(?:,-|,00)?|\bidr ?\d[\d.,]*/g;
const clock = /(?<![\d/:.-])(\d{1,2}):(\d{2})(?![\d:])/g;
const hour = /\b(?:jam|pkl\.?) (\d{1,2})(?:[.:](\d{2}))?(?: (pagi|siang|sore|malam))?(?![\d/]|[.:]\d)/g;
const unit =
  /(?<![\p{L}\d.,/-])\d{1,6}(?:[.,]\d{1,3})?(km|kg|cm|mm|ml|m|ha|gr|gram|meter|liter|jam|menit|detik|hari|bulan|orang|tahun|ton|kwh|gb|mb)(?![\p{L}\d]|\/\d)/gu;
/** Signs of measures are small: 20 kg. */
const capital = /(?<=\d )(?:K[gG]|K[mM]|C[mM]|M[mMlL]|H[aA])(?![\p{L}\d/])/gu;
/** The sign belongs to its number. */
const percent = /(?<![\p{L}\d.,])\d[\d.,]*[ \u00a0]%(?!\p{L})/gu;
/** Thousands in the English manner, where only a whole number can stand. */
const thousands =
  /(?<![\p{L}\d.,])\d{1,3}(?:(?:,\d{3}){2,}|,\d{3}(?= (?:orang|jiwa|warga|peserta|unit|ekor|rumah|siswa|pasien|kasus|keluarga|kk|penumpang|pengunjung|pelanggan|pegawai|guru|dosis|batang|buah|lembar|paket|eksemplar|kendaraan|desa|sekolah|umkm|penonton|pelamar|korban|personel|relawan)\b))(?![\d,.]\d|\d)/gu;
const duration = /^ ?(?:jam|menit|kerja|pelajaran|sehari|per|x|tayang|lalu|kemudian|terakhir|saja)/;

export default defineRule({
  id: 'number-time-format',
  category: 'language',
  severity: 'hint',
  scope: 'sentence',
  needs: Has.digit,
  *check({ lower, text, tokens, has, language }, { platform }) {
    const linked = (at: number) =>
      tokens.some(
        ({ kind, start, end }) =>
          (kind === 'url' || kind === 'email' || kind === 'hashtag') && start <= at && end > at,
      );
    if (lower.includes('rp') || lower.includes('idr')) {
      for (const found of matches(rupiah, lower)) {
        const written = text.slice(found.index, found.end).replace(/[.,]+$/, '');
        const amount = /\d[\d.,]*(?: \p{L}+)?/u.exec(written)?.[0].replace(/,(?:-|00)?$/, '') ?? '';
        // Rp50,000: thousands in the English manner
        const sum = /^\d{1,3}(?:,\d{3})+$/.test(amount) ? amount.replaceAll(',', '.') : amount;
        const right = `Rp${sum}`;
        if (written === right || linked(found.index) || amount === '') continue;
        yield {
          start: found.index,
          end: found.index + written.length,
          variant: 'rupiah',
          fixes: [{ replacement: right }],
        };
      }
    }
    if (language !== 'id') return;
    for (const found of matches(unit, lower)) {
      if (linked(found.index)) continue;
      const at = found.end - (found[1] as string).length;
      yield {
        start: found.index,
        end: found.end,
        variant: 'unit',
        fixes: [{ replacement: `${text.slice(found.index, at)} ${text.slice(at, found.end)}` }],
      };
    }
    if (text !== text.toUpperCase())
      for (const { index, end, 0: found } of matches(capital, text))
        yield { start: index, end, variant: 'small', fixes: [{ replacement: found.toLowerCase() }] };
    for (const { index, end, 0: found } of matches(percent, lower))
      yield { start: index, end, variant: 'percent', fixes: [{ replacement: found.replace(/\s/u, '') }] };
    for (const { index, end, 0: found } of matches(thousands, lower))
      yield { start: index, end, variant: 'thousands', fixes: [{ replacement: found.replaceAll(',', '.') }] };
    const taken: number[] = [];
    for (const found of matches(hour, lower)) {
      if (duration.test(lower.slice(found.end)) && found[3] === undefined) continue;
      const value = shift(Number(found[1]), found[3]);
      if (value > 24 || linked(found.index)) continue;
      taken.push(found.index);
      const replacement = `pukul ${String(value).padStart(2, '0')}.${found[2] ?? '00'}`;
      const capital = /^\p{Lu}/u.test(text.slice(found.index));
      yield {
        start: found.index,
        end: found.end,
        variant: 'hour',
        fixes: [{ replacement: capital ? `P${replacement.slice(1)}` : replacement }],
      };
    }
    for (const found of matches(clock, lower)) {
      const first = found.index === tokens[0]?.start;
      // Chapters of a video keep their colon
      if ((platform === 'youtube' || has & Has.lineStart) && first && !/wi[bt]|wita/.test(lower)) continue;
      if (
        Number(found[1]) > 24 ||
        Number(found[2]) > 59 ||
        linked(found.index) ||
        taken.some((start) => found.index > start && found.index - start < 6)
      )
        continue;
      if (/(?:skor|skala|rasio|perbandingan|qs\.?|surah \p{L}+|:|ayat) ?$/u.test(lower.slice(0, found.index)))
        continue;
      yield {
        start: found.index,
        end: found.end,
        variant: 'clock',
        fixes: [{ replacement: `${(found[1] as string).padStart(2, '0')}.${found[2]}` }],
      };
    }
    for (const date of datesIn(lower)) {
      if (
        !date.figures ||
        linked(date.start) ||
        /nomor|no\.?|sk|surat|pasal|perda|uu/.test(lower.slice(Math.max(0, date.start - 12), date.start))
      )
        continue;
      const from =
        date.start + (date.weekday === null ? 0 : (/\d/.exec(lower.slice(date.start))?.index ?? 0));
      // "Senin (16/11/2026)": the dateline of a news item
      if (text.charAt(from - 1) === '(' && text.charAt(date.end) === ')') continue;
      const year = date.year === null ? '' : ` ${date.year}`;
      yield {
        start: from,
        end: date.end,
        variant: 'date',
        fixes: [{ replacement: `${date.day} ${monthNames[date.month - 1]}${year}` }],
      };
    }
  },
});

/** "7 malam" is 19. */
function shift(value: number, part: string | undefined): number {
  if (
    (part === 'malam' && value >= 6 && value < 12) ||
    (part === 'sore' && value < 8) ||
    (part === 'siang' && value < 5)
  )
    return value + 12;
  return value;
}

export const examples: Examples = {
  bad: [
    { text: 'Biaya ⟦Rp. 50.000⟧, kumpul ⟦jam 7 pagi⟧.', fixed: 'Biaya Rp50.000, kumpul pukul 07.00.' },
    { text: 'Mulai pukul ⟦19:00⟧ WITA.', fixed: 'Mulai pukul 19.00 WITA.' },
    { text: 'Acara ⟦03/12/2026⟧ di balai desa.', fixed: 'Acara 3 Desember 2026 di balai desa.' },
    { text: 'Harga ⟦rp 10.000⟧ saja.', fixed: 'Harga Rp10.000 saja.' },
    { text: 'Biaya ⟦Rp 850.000,-⟧ per rumah.', fixed: 'Biaya Rp850.000 per rumah.' },
    { text: 'Jalan ⟦12km⟧, beras ⟦5kg⟧.', fixed: 'Jalan 12 km, beras 5 kg.' },
    { text: 'Beras 20 ⟦Kg⟧ seharga ⟦Rp 50,000⟧.', fixed: 'Beras 20 kg seharga Rp50.000.' },
    { text: 'Hadir ⟦1,500⟧ orang atau ⟦12 %⟧ warga.', fixed: 'Hadir 1.500 orang atau 12% warga.' },
    { text: 'Dana ⟦Rp 2 miliar⟧ cair.', fixed: 'Dana Rp2 miliar cair.' },
  ],
  ok: [
    'Biaya Rp50.000, berkumpul pukul 07.00 WITA, Kamis, 3 Desember 2026.',
    {
      text: '00:00 Pembukaan\n03:15 Isi',
      context: { platform: 'youtube', kind: 'video' },
      field: 'description',
    },
    'Petugas berjaga 24 jam; istirahat jam kerja.',
    'Nomor 12/11/2026 tentang retribusi.',
    'Peraturan 12/2026 berlaku.',
    'Nota itu ditandatangani di Tirta Kencana, Senin (16/11/2026).',
  ],
};
