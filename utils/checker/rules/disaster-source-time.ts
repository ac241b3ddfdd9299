import { holds } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';
import { turnsToReaders } from '../voice.ts';

const hazard =
  /\b(?:gempa(?: bumi)?|tsunami|banjir(?: bandang| rob)?|tanah longsor|longsor|erupsi|letusan gunung|gunung (?:\p{L}+ )?meletus|gelombang tinggi|cuaca ekstrem|karhutla|kebakaran hutan|peringatan dini|angin kencang|puting beliung|air bah|tanah bergerak|air laut (?:naik|meluap)|gelombang pasang|sungai meluap|tanggul (?:\p{L}+ ){0,3}jebol|air (?:sudah |kini )?se(?:tinggi|paha|lutut|pinggang|dada|betis)|kabut asap|awan panas|lahar|kebakaran lahan|(?:putus|hanyut|roboh) (?:di)?(?:terjang|tersapu|terseret|terbawa)|hujan lebat disertai|siaga (?:[1-4]|i{1,3}|iv)\b)\b/u;
/** The same words in another sense, or at another time. */
const other =
  /\b(?:banjir (?:diskon|promo|pesanan|pujian|order|peminat|ucapan|pengunjung|medali|kritik)|gelombang (?:pertama|kedua|ketiga|[1-9]|i{1,3})|gempa diskon|erupsi (?:pujian|tawa)|kulit|simulasi|sosialisasi|pelatihan|edukasi|seminar|webinar|lomba|mitigasi|cegah|mencegah|pencegahan|antisipasi|bebas banjir|pengendali(?:an)? banjir|kolam retensi|proyek|normalisasi|drainase|bantuan (?:untuk|bagi|korban)|korban|donasi|penyerahan|pascabencana|pasca|pemulihan|peringatan \d|mengenang|memperingati|sejarah|tahun lalu|pada tahun|pernah|rawan|kenali|tips|siapkan|tas siaga|jalur evakuasi|rumus|materi|hoaks|hoax|tidak benar|tidak (?:dapat|bisa) di(?:prediksi|ramal|perkirakan)|bersiap|surut|setelah (?:banjir|gempa|longsor|erupsi)|bila terjadi|jika terjadi|saat terjadi|ketika terjadi|apabila|dulu|dahulu|latihan|(?:1[89]|20[01])\d\d)\b/;
const source =
  /\b(?:bmkg|bnpb|bpbd|pvmbg|basarnas|sar|damkar|pusdalops|badan geologi|magma|posko|bpptkg|pemadam)\b/i;
const time =
  /\b(?:per|pembaruan|pemutakhiran|update|pukul|jam|pkl|hingga|sampai)\b.{0,40}\d{1,2}[.:]\d{2}|\d{1,2}[.:]\d{2} ?(?:wib|wita|wit)/;

interface Fact {
  hazard: boolean;
  source: boolean;
  time: boolean;
  turns: boolean;
}

export default defineRule<Fact>({
  id: 'disaster-source-time',
  category: 'hoax-check',
  severity: 'warn',
  kinds: ['post', 'video', 'story'],
  scope: 'document',
  language: 'id',
  facts: (sentence) => {
    const { lower } = sentence;
    const fact = {
      hazard: holds(hazard, lower) && !holds(other, lower),
      source: holds(source, lower),
      time: holds(time, lower),
      turns: turnsToReaders(sentence),
    };
    return fact.hazard || fact.source || fact.time || fact.turns ? fact : undefined;
  },
  *check(facts, { institution, modes }) {
    if (!facts.some(({ fact }) => fact.hazard)) return;
    // The disaster agency speaks for itself
    const named =
      facts.some(({ fact }) => fact.source) ||
      (/bpbd|penanggulangan bencana|basarnas|pemadam|bmkg/i.test(institution.name) &&
        facts.some(({ fact }) => fact.time));
    const timed = facts.some(({ fact }) => fact.time);
    if (named && timed) return;
    const missing = [named ? '' : '@source', timed ? '' : '@time'].filter((part) => part !== '').join(', ');
    // What is told as news is asked about, but not while a disaster is on; a warning to readers must say who warns and when
    const asks = !modes.disaster && !facts.some(({ fact }) => fact.turns);
    yield { start: 0, end: 0, values: { missing }, ...(asks ? { severity: 'prompt' } : {}) };
  },
});

export const examples: Examples = {
  bad: [
    '⟦⟧Air sudah sepaha, jauhi Jalan Kenari.',
    { text: '⟦⟧Banjir makin tinggi di beberapa titik, hati-hati.', severity: 'warn' },
    { text: '⟦⟧BPBD: longsor menutup jalan desa.', severity: 'prompt' },
    {
      text: '⟦⟧BPBD: longsor menutup jalan desa.',
      severity: 'warn',
      context: { modes: { election: false, disaster: true } },
    },
    '⟦⟧Gempa terasa kuat pukul 06.10 WITA.',
    '⟦⟧Gunung Tomu meletus, pakai masker. Segera ke titik kumpul!',
    '⟦⟧Air laut naik ke permukiman, jauhi pantai. Segera ke titik kumpul!',
  ],
  ok: [
    'Setelah banjir surut, anak-anak bermain lagi.',
    'Gempa tidak dapat diramal, tetapi kita bisa bersiap.',
    'Jalan putus diterjang banjir tahun lalu kini tersambung.',
    'Pembaruan BPBD, Selasa, pukul 06.30 WITA: banjir 20–40 cm di tiga titik.',
    'Pendaftaran gelombang kedua dibuka, peserta banjir pujian.',
    'Kenali tanda longsor dan siapkan tas siaga.',
    { text: 'Banjir di depan rumah Ibu sedang kami tangani.', context: { kind: 'reply' } },
    'Simulasi gempa di sekolah berjalan lancar.',
    'Pada 12 Desember 1992, gempa dan tsunami melanda Flores. Mari belajar darinya.',
  ],
};
