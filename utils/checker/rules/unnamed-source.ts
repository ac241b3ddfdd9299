import { anyOf, holds, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';
import { turnsToReaders } from '../voice.ts';

const pattern = anyOf(
  /\b(?:katanya|kabarnya|konon(?: katanya| kabarnya)?|denger-denger|dengar-dengar|isunya|gosipnya|rumornya|(?:(?:menurut|ada|dari) )?(?:desas-desus|kabar burung|selentingan|bisik-bisik|mulut ke mulut)(?:nya)?(?: (?:di|dari|soal) \p{L}+)?)\b/u,
  // "Baca infonya": what the account itself tells
  /(?<=^|[,.!?] |\btapi |\bsoalnya )infonya(?=,| sih\b| (?!kami|kita)(?:\p{L}+ ){1,3}(?:akan|bakal|mau|tidak|sudah|naik|tutup)\b)/u,
  /\b(?:menurut|dari|berdasarkan) (?:info(?:rmasi)?|kabar|berita|pesan|isu|rumor|cerita|sumber|seorang|seseorang|teman|tetangga|grup|netizen|warganet|beberapa orang|orang)(?: \p{L}{2,10})? ?(?:yang )?(?:beredar|viral|terpercaya|anonim|dalam|sebelah|(?:tidak|tak|enggan)(?: mau| ingin)? disebut(?:kan)?(?: \p{L}+){0,2}|dekat|bisa dipercaya)\b/u,
  /\bmenurut (?:seorang )?(?:ilmuwan|peneliti|dokter|pakar|ahli|profesor|ustaz) (?:terkenal|ternama|terkemuka|luar negeri|dari luar negeri|kelas dunia)\b/u,
  /\bberedar (?:kabar|info(?:rmasi)?|isu|pesan|berita|video|foto|rumor|surat)\b/u,
  /\b(?:sumber (?:ter|yang dapat di|yang bisa di)?percaya|(?:kata|info|informasi|dari|bocoran|ada|lewat|titip|menurut|pengakuan|seorang) orang dalam|netizen bilang|kata (?:teman|orang)(?:-orang)?|info(?:nya)? dari (?:seorang )?(?:teman|kenalan|tetangga)|(?:kata|cerita) (?:netizen|tetangga|grup sebelah|sopir|orang) (?:sekitar|situ|sini|sana)(?: (?:situ|sini|sana))?|kata (?:netizen|tetangga)|bocoran dari (?:orang|teman|kenalan)|sumber dalam (?:menyebut|bilang)|teman (?:saya|kami|admin) (?:yang )?(?:\p{L}+ ){0,4}bilang|(?:berita|kabar|info)(?: yang)?(?: lagi| sedang)? (?:viral|beredar) di (?:tiktok|wa|whatsapp|grup|medsos)|ada yang bilang|banyak yang bilang|santer (?:dibicarakan|terdengar|dikabarkan|beredar)|dikabarkan|diisukan|digosipkan)\b/u,
);
const debunk =
  /\b(?:tidak benar|hoaks|hoax|keliru|faktanya|klarifikasi|palsu|menyesatkan|bukan dari kami|disinformasi|misinformasi|salah|periksa|cek (?:dulu|fakta|kebenaran)|saring|jangan (?:langsung )?(?:percaya|sebarkan|teruskan)|waspada|dibantah|membantah|kami luruskan|sebenarnya|yang benar)\b/;
/** As news items say it of others; an account that turns to its readers spreads it. */
const reported = /^(?:dikabarkan|diisukan|digosipkan|santer|konon|kabarnya)/;
const innocent =
  /\bapa (?:katanya|kata)\b|["”,] ?katanya\b|\bkatanya(?:,| (?:di|saat|ketika|usai|kepada|seperti|dalam|pada|lagi|menjelaskan|menegaskan|menambahkan)\b)|\bkatanya,? (?:“|")|[”"],? katanya\b|\bdongeng|\blegenda|\bcerita rakyat|\b(?:menurut )?legenda\b|\bsejarah\b/;

/** A neighbour that sets it right silences the rumour, so every sentence is noted. */
export default defineRule<
  { rumours: { start: number; end: number; reported: boolean }[]; debunks: boolean },
  'turns'
>({
  id: 'unnamed-source',
  category: 'hoax-check',
  severity: 'warn',
  language: 'id',
  scope: 'document',
  facts: (sentence) => ({
    rumours: holds(innocent, sentence.lower)
      ? []
      : [...matches(pattern, sentence.lower)].map((found) => ({
          start: found.index,
          end: found.end,
          reported: reported.test(found[0]),
        })),
    debunks: holds(debunk, sentence.lower),
  }),
  counts: (sentence) => ({ turns: Number(turnsToReaders(sentence)) }),
  *check(facts, _, total) {
    const turns = total('turns') > 0;
    for (const [index, { fact, sentence }] of facts.entries()) {
      if (fact.rumours.length === 0) continue;
      const around = [facts[index - 1], facts[index], facts[index + 1], facts[index + 2]];
      if (around.some((one) => one?.fact.debunks)) continue;
      for (const { start, end, reported: told } of fact.rumours)
        yield { sentence, start, end, ...(told && !turns ? { severity: 'prompt' as const } : {}) };
    }
  },
});

export const examples: Examples = {
  bad: [
    '⟦Menurut desas-desus di pasar⟧, jembatan akan ditutup.',
    '⟦Kata tetangga sekitar situ⟧, pipanya pecah.',
    '⟦Info dari seorang teman⟧: besok ada razia.',
    '⟦Katanya⟧ besok air mati total se-kota.',
    '⟦Menurut info yang beredar⟧, pasar akan tutup.',
    '⟦Infonya⟧ pasar besok akan tutup.',
    '⟦Beredar kabar⟧ harga gas naik pekan depan.',
    { text: 'Pabrik itu ⟦dikabarkan⟧ tutup bulan depan.', severity: 'prompt' },
    '⟦Menurut seorang ilmuwan terkenal⟧, air kelapa menangkal virus.',
    '⟦Ada orang dalam⟧ yang membocorkan jadwalnya.',
  ],
  ok: [
    'Bisik-bisik bintang, pentas dongeng anak, itu judulnya. Faktanya gratis.',
    'PDAM menginformasikan aliran air dihentikan Kamis malam.',
    'Beredar pesan tentang vaksin palsu. Pesan itu tidak benar.',
    '“Saya senang,” katanya.',
    'Yuk, simak infonya di bawah ini.',
    'Bus itu mengangkut 40 orang dalam perjalanan ke Tirta Kencana.',
    'Pembangunan dimulai tahun depan, katanya di Tirta Kencana, Senin.',
    'Konon, menurut legenda desa, danau ini dijaga naga.',
    'Ada pertanyaan? Apa katanya petugas loket?',
  ],
};
