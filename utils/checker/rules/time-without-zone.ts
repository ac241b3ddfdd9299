import { emptyInstitution } from '../../guideline/empty.ts';
import type { Zone } from '../../guideline/institution.ts';
import { Has } from '../../text.ts';
import { matches } from '../match.ts';
import { type Context, defineRule, type Examples, type Hit } from '../rule.ts';

/** A clock time, or a range of two. `hour` and `minute` of the first are groups 2 and 3. */
const clock =
  /\b(pukul|jam|pkl\.?|mulai|hingga|sampai|s\.?d\.?|at|from) ?(\d{1,2})(?:[.:](\d{2}))?(?: ?(?:[–—-]|s\.d\.|s\/d|sampai(?: dengan)?|hingga|until|to) ?(?:pukul |jam )?(\d{1,2})(?:[.:](\d{2}))?)?(?: ?(?:pagi|siang|sore|malam))?|(?<![\d.,:/-])(\d{1,2})[.:](\d{2})(?: ?(?:[–—-]|s\.d\.|s\/d|sampai(?: dengan)?|hingga) ?(?:pukul |jam )?(\d{1,2})[.:](\d{2}))?(?![\d%]|[.,:]\d)/g;
const zoneBehind =
  /^[\s)\]]{0,3}(?:(?:[–—-]|s\.d\.|sampai|hingga) ?(?:selesai|tuntas|habis)[\s,]{0,2})?\(?(?:pagi |siang |sore |malam )?(?:wib|wita|wit|waktu (?:setempat|indonesia)|am\b|pm\b|utc|gmt|local time)/;
/** "pukul 07.00, 11.00, dan 16.00 WITA": one zone for the whole list. */
const listBehind =
  /^(?:(?:, ?(?:dan |atau |serta )?| (?:dan|atau|serta) |\/)(?:pukul )?\d{1,2}[.:]\d{2}(?: ?[–-] ?\d{1,2}[.:]\d{2})?){1,9} ?\(?(?:wib|wita|wit)\b/;
/** What a bare 10.30 may be instead of a time: money, an article, a measure, a score, a version, a chapter. */
const notBefore =
  /(?:rp\.? ?|pasal |ayat |nomor |no\.? ?|bab |versi |skor |butir |peraturan |uu |pp |perda |m |sr |magnitudo |sebesar |rata-rata |indeks |nilai |ipk |surah |surat |qs\.? ?|ayat |halaman |hlm\.? ?|rute |blok |ukuran |harga |idr ?|usd ?|[$€#/@:=-])$/;
const notBehind =
  /^ ?(?:persen|%|ribu|juta|miliar|triliun|jt|rb|kg|gram|g\b|km|cm|mm|m\b|ml|liter|hektar|hektare|ha\b|derajat|°|orang|warga|jiwa|unit|paket|dosis|meter|sr\b|mdpl|gb|mb|kali|rupiah|buah|ekor|ton|halaman|kelurahan|desa|kader|kasus|peserta|siswa|[-/]\d)/;
const duration = /^ ?(?:jam|menit|detik|hari|minggu|bulan|tahun|kerja|pelajaran|terbang|tayang|x 24)/;
const soft = new Set(['mulai', 'hingga', 'sampai', 'sd', 's.d', 's.d.', 'at', 'from']);

export default defineRule({
  id: 'time-without-zone',
  category: 'planning-timing',
  severity: 'warn',
  scope: 'sentence',
  needs: Has.digit,
  *check({ lower, text, has, tokens, language }, context) {
    for (const found of matches(clock, lower)) {
      const word = found[1];
      const hour = Number(found[2] ?? found[6]);
      const minutes = found[3] ?? found[7];
      if (hour > 24 || (minutes !== undefined && Number(minutes) > 59)) continue;
      const bare = word === undefined || soft.has(word);
      if (bare && minutes === undefined) continue;
      if (word === 'jam' && duration.test(lower.slice(found.end))) continue;
      let start = found.index;
      // "mulai 09.00": the time is what is said about
      if (word !== undefined && soft.has(word))
        start = lower.indexOf(found[2] as string, found.index + word.length);
      const before = lower.slice(Math.max(0, start - 14), start);
      const behind = lower.slice(found.end, found.end + 30);
      if (bare && (notBefore.test(before) || notBehind.test(behind) || lower.charAt(start - 1) === '+'))
        continue;
      if (/^[-/.]\d/.test(behind) || zoneBehind.test(behind)) continue;
      if (listBehind.test(lower.slice(found.end, found.end + 120))) continue;
      // "00:00 Pembukaan": a chapter of a video
      const opens = start === tokens[0]?.start || /^[([]$/.test(before);
      if (
        bare &&
        opens &&
        has & Has.lineStart &&
        (context.platform === 'youtube' || /^\d{1,2}:/.test(lower.slice(start)))
      )
        continue;
      // Inside a link, a handle or a tag
      if (
        tokens.some(
          (token) =>
            token.kind !== 'word' &&
            token.kind !== 'number' &&
            token.kind !== 'punct' &&
            token.start <= start &&
            token.end > start,
        )
      )
        continue;
      // "13.00 WIB/13.00": zones are given in a list
      if (/(?:wib|wita|wit)[ /,-]{1,3}(?:pukul )?$/.test(before) && /^ ?(?:wib|wita|wit)/.test(behind))
        continue;
      const span = text.slice(start, found.end);
      const written = language === 'id' ? formal(span) : span;
      yield { start, end: found.end, values: { time: span }, fixes: fixes(written, found, context) };
    }
  },
});

/** "jam 8" is "pukul 08.00", "19:00" is "19.00": whoever adds the zone need not come back for the rest. */
function formal(span: string): string {
  return span
    .replace(/^(?:jam|pkl\.?)(?= ?\d)/i, (word) => (/^[JP]/.test(word) ? 'Pukul' : 'pukul'))
    .replace(/(\d):(\d\d)/g, '$1.$2')
    .replace(
      /^(pukul) ?(\d{1,2})$/i,
      (_, word: string, hour: string) => `${word} ${hour.padStart(2, '0')}.00`,
    );
}

function fixes(span: string, found: RegExpExecArray, context: Context): NonNullable<Hit['fixes']> {
  const { zone, national } = context.institution;
  const own = { replacement: `${span} ${zone}` };
  const single = found[4] === undefined && found[8] === undefined && !/pagi|siang|sore|malam/.test(span);
  const hour = Number(found[2] ?? found[6]);
  const minutes = found[3] ?? found[7];
  if (!(national && zone === 'WIB' && single) || minutes === undefined || hour > 21) return [own];
  const others = (['WITA', 'WIT'] as const).map(
    (name, index) => `${String(hour + index + 1).padStart(2, '0')}.${minutes} ${name satisfies Zone}`,
  );
  return [{ label: 'all', replacement: `${span} WIB/${others.join('/')}` }, own];
}

export const examples: Examples = {
  bad: [
    {
      text: 'Senam lansia dimulai ⟦pukul 09.00⟧ di halaman puskesmas.',
      fixed: 'Senam lansia dimulai pukul 09.00 WITA di halaman puskesmas.',
    },
    { text: 'Silakan datang ⟦jam 8⟧ ya.', fixed: 'Silakan datang pukul 08.00 WITA ya.' },
    {
      text: 'Loket buka ⟦08.00–11.30⟧ setiap hari kerja.',
      fixed: 'Loket buka 08.00–11.30 WITA setiap hari kerja.',
    },
    { text: 'Layanan sampai ⟦15:00⟧.', fixed: 'Layanan sampai 15.00 WITA.' },
    {
      text: 'Webinar nasional ⟦pukul 10.00⟧.',
      context: {
        institution: {
          ...emptyInstitution,
          name: 'Kementerian Cipta Warga',
          zone: 'WIB',
          national: true,
          officialDomains: ['ciptawarga.go.id'],
          homepage: 'https://ciptawarga.go.id',
        },
      },
      fixed: 'Webinar nasional pukul 10.00 WIB/11.00 WITA/12.00 WIT.',
    },
  ],
  ok: [
    'Senam lansia dimulai pukul 09.00 WITA.',
    'Loket buka pukul 08.00–11.30 WITA dan 13.00–15.00 WITA.',
    'Kapal berangkat pukul 07.00, 11.00, dan 16.00 WITA.',
    'Biayanya Rp10.500 dan beratnya 2.50 kg.',
    {
      text: '00:00 Pembukaan\n03:15 Cara cuci tangan',
      context: { platform: 'youtube', kind: 'video' },
      field: 'description',
    },
    'Sesuai Pasal 12.30 dan peraturan nomor 10.20.',
    'Petugas bekerja 24 jam. Istirahatlah 8 jam sehari.',
    'Pukul 10.00 WIB/11.00 WITA/12.00 WIT.',
    'Posko buka pukul 07.00 sampai selesai waktu setempat. Suhu naik 20.35 derajat.',
  ],
};
