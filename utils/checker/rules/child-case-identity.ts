import { holds } from '../match.ts';
import { personsIn } from '../persons.ts';
import { defineRule, type Examples } from '../rule.ts';

const minor =
  /\b(?:anak|siswa|siswi|pelajar|santri|santriwati|murid|remaja|balita|bocah|bayi|di bawah umur|berusia (?:[3-9]|1[0-7])\b|usia (?:[3-9]|1[0-7])\b|(?:[3-9]|1[0-7]) tahun|kelas (?:[1-9]|1[0-2]|[ivx]{1,4})\b|sd|sdn|smp|smpn|sma|sman|smk|smkn|mi|mts)\b/;
const case_ =
  /\b(?:korban|pelaku|tersangka|terduga|tawuran|narkoba|pelecehan|pencabulan|perkosaan|pemerkosaan|perundungan|bullying|dirundung|dikeroyok|pengeroyokan|dibuang|hamil|kekerasan|penganiayaan|dianiaya|penculikan|diculik|membolos|mencuri|pencurian|klitih|begal|bunuh diri|dicabuli|diperkosa|disodomi|prostitusi|berhadapan dengan hukum)\b/;
const identity =
  /\b(?:siswa|siswi|murid|pelajar|santri|kelas [\divx]{1,3}(?: \p{L})?) (?:kelas [\divx]{1,4} )?(?:di )?(?:sd|sdn|sdit|smp|smpn|sma|sman|smk|smkn|mi|mts|ma|tk|paud|pesantren|ponpes)\b/u;
const general =
  /\b(?:cegah|mencegah|pencegahan|lawan|stop|sosialisasi|kampanye|edukasi|penyuluhan|deklarasi|identitas(?:nya)? (?:kami )?(?:dilindungi|lindungi|dirahasiakan)|jangan (?:sebut|sebarkan|unggah)|lomba|juara|simulasi|duta|pelatihan|satgas|melindungi|perlindungan)\b/;

export default defineRule({
  id: 'child-case-identity',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  language: 'id',
  *check(sentence) {
    const { lower, text } = sentence;
    if (!holds(case_, lower) || !holds(minor, lower) || holds(general, lower)) return;
    const named = personsIn(sentence).filter(
      ({ start, end, sure }) =>
        sure ||
        /\bkorban\b|\bpelaku\b/.test(lower.slice(Math.max(0, start - 30), start)) ||
        /^,? (?:siswa|siswi|pelajar|murid|santri|anak)/.test(lower.slice(end)) ||
        /^(?:siswa|siswi|pelajar|murid|santri|bocah) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/iu.test(
          text.slice(start, end),
        ) ||
        (/\b(?:siswa|siswi|pelajar|murid|santri|bocah) $/.test(lower.slice(0, start)) &&
          text.slice(start, end).includes(' ')),
    );
    const single = /[:,] (\p{Lu}\p{Ll}+)(?=,? (?:siswa|siswi|pelajar|murid|santri|anak|kelas|\())/u.exec(
      text,
    );
    const school = identity.exec(lower);
    const spans = named.map(({ start, end }) => ({ start, end }));
    if (single !== null) spans.push({ start: single.index + 2, end: single.index + single[0].length });
    if (school !== null && /\p{Lu}/u.test(text.slice(school.index + school[0].length)))
      spans.push({ start: school.index, end: school.index + school[0].length });
    if (spans.length === 0) return;
    const start = Math.min(...spans.map((span) => span.start));
    const last = Math.max(...spans.map((span) => span.end));
    const rest = /^(?: \p{Lu}[\p{L}\d]*| \d{1,2}){0,3}/u.exec(text.slice(last))?.[0].length ?? 0;
    yield { start, end: last + rest, confidence: 'ask' };
  },
});

export const examples: Examples = {
  bad: [
    'Korban perundungan: ⟦Dimas, siswa kelas 5 SDN Melati⟧.',
    '⟦Siswi Anisa Rahmawati⟧, korban pencabulan, didampingi psikolog.',
    'Pelajar bernama ⟦Rafi⟧ tertangkap tawuran semalam.',
    'Anak korban kekerasan itu, ⟦Sinta⟧ (9), sudah didampingi.',
  ],
  ok: [
    'Pemkab mendampingi seorang anak korban perundungan. Identitasnya kami lindungi.',
    'Siswa SDN Melati ikut kampanye cegah perundungan.',
    'Dimas, siswa SDN Melati, juara lomba pidato.',
    'Kekerasan terhadap anak dapat dilaporkan ke SAPA 129.',
  ],
};
