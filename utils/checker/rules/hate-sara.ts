import { aboutTheWord } from '../lexicons/profanity.ts';
import { holds, matches, near } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const peoples =
  'jawa|sunda|batak|minang|padang|betawi|bugis|makassar|madura|dayak|melayu|aceh|papua|ambon|bali|tionghoa|tiongkok|cina|china|arab|india|yahudi|rohingya|bule|negro|timor|flores|sasak|toraja|manado|minahasa|banjar|asing|aseng|timur';
const faiths =
  'islam|muslim|kristen|nasrani|katolik|hindu|buddha|budha|konghucu|ahmadiyah|syiah|sunni|salafi|wahabi|kejawen|ateis|penghayat';
/** A group by origin, belief, sex, body: never an office, a party or a job. */
const group = new RegExp(
  String.raw`\b(?:(?:kaum|orang-orang|orang|suku|etnis|ras|warga|umat|keturunan|bangsa|si|para|golongan|kelompok|penganut|pemeluk|semua|dasar) (?:${peoples}|${faiths})|(?:kaum|golongan|kelompok|para|warga|orang|orang-orang|dasar|si) (?:pendatang|pribumi|non-?muslim|minoritas|difabel|disabilitas|cacat|lgbt|waria|banci|homo|gay|lesbian|transgender|perantau|pengungsi|imigran|kafir|perempuan|wanita|janda|tuli|buta)|non-?pribumi|pendatang|pengungsi rohingya|rohingya|kafir|cina|ahmadiyah|syiah|aseng|yahudi|umat (?:beragama )?lain|(?:orang|warga|mereka|penduduk)(?:-orang)? (?:dari )?(?:pulau seberang|luar (?:suku|jawa|daerah))|(?:beda|berbeda|lain) (?:agama|keyakinan|iman|suku)|waria|transpuan|banci|agama (?:lain|sebelah|itu|mereka|minoritas)|perempuan|wanita|disabilitas|difabel|lgbt|transgender|immigrants|muslims|christians|jews|chinese|refugees|foreigners)\b`,
  'g',
);
const hostile =
  /\b(?:usir(?:lah)?|bantai|bunuh|bakar|musnahkan|basmi|ganyang|bubar(?:kan|in)|(?:harus|wajib|sebaiknya|mending|mesti|perlu|pantas|layak|kudu|biar|ayo|tinggal) (?:segera |kita )?di(?:usir|bantai|bunuh|bakar|musnahkan|basmi|bubarkan|habisi|gantung|enyahkan|singkirkan|penjarakan)|di(?:usir|bantai|bunuh|bakar|musnahkan|basmi|bubarkan|habisi|gantung|singkirkan)(?: \w+){0,2} (?:saja|aja|semua(?:nya)?)|gantung saja|enyah(?:lah)?|enyahkan|singkirkan|biang (?:kerok|onar|masalah)|perusak|perusuh|penjajah|pengkhianat|parasit|benalu|sampah|najis|haram jadah|sesat|menyesatkan|kafir laknat|laknat|terkutuk|hina|rendahan|pelit|serakah|munafik|bodoh semua|pemalas|malas semua|penipu semua|maling semua|rakus|licik|kotor|jorok|bau|barbar|primitif|teroris|setan|iblis|anjing|babi|monyet|kampret|bangsat|(?:tidak|tak|gak?|ngg?ak?|enggak|kagak) (?:usah|perlu|boleh|layak|pant[ea]s) (?:di)?(?:ajak|undang|kasih|beri|bantu|layani|terima|hidup|tinggal|masuk|ikut|memimpin|dipilih|jadi pemimpin|dilayani|dibantu|ditolong)|jangan (?:di)?(?:layani|bantu|dilayani|dibantu|kasih|dikasih|beri|diberi|terima|diterima|biarkan|percaya|dipercaya|pilih|dipilih|dekat|didekati|tolong|ditolong)|tak (?:usah|layak|pantas) \w{3,12}|nyusahin|bikin (?:susah|kumuh|sial|onar|resah|rusak|kotor)|penyakit masyarakat|dibersihkan dari|menyusahkan|pulang(?:kan)? (?:saja )?ke (?:negara|asal|kampung)\w*|angkat kaki|balik ke (?:asal|negara|kampung)\w*|boikot|haram|lebih rendah|(?:pasti|bakal|akan) masuk neraka|musuhi|jauhi mereka|tempatnya (?:di )?(?:dapur|neraka)|must (?:leave|die|go)|are (?:vermin|animals|terrorists|criminals|filthy|inferior)|go back to)\b/g;
/** Slurs that need no predicate. */
const slur =
  /\b(?:kafir laknat|cina (?:babi|komunis|sipit|loleng)|dasar (?:cina|kafir|arab|negro|papua|madura|batak|jawa)|si sipit|sipit mata|anjing kafir|antek (?:aseng|cina|yahudi|asing|komunis)|kadal gurun|(?:bakar|hancurkan|serang|bom|ratakan)(?:in|lah)? (?:saja |aja )(?:gereja|masjid|mesjid|vihara|wihara|kelenteng|klenteng|sinagoge|rumah ibadah)(?: mereka)?|negro|kaum (?:kafir|sodom|bani taplak)|aseng (?:bangsat|babi)|cina pki|arab(?:nesia)? sesat)\b/g;
/** Beside such a word a bare faith or people is meant, not a place or a language: "batak kasar dan licik". */
const bare =
  /\b(?:islam|muslim|kristen|nasrani|katolik|hindu|buddha|budha|konghucu|ahmadiyah|syiah|wahabi|yahudi|cina|china|tionghoa|batak|madura|jawa|sunda|dayak|papua|minang|betawi|bugis|ambon|rohingya|arab)(?: (?:itu|ini|tuh|mah|memang|emang|pada|semua|semuanya|adalah|cuma|hanya|agama|agamanya|bangsa|kaum|orangnya|mukanya|paling|udah|sudah|dasar)){0,3} (?:sesat|teroris|agama (?:perang|teror|teroris|setan|palsu|kekerasan)|radikal semua|kafir|licik|pelit|barbar|primitif|penyembah (?:berhala|setan|patung)|penjajah|laknat|najis|bau|bodoh|tolol|goblok|bego|malas|pemalas|rakus|serakah|penipu|maling|pencuri|biadab|perusak|munafik|parasit|benalu|jorok|pemabuk|mabuk|mabok|anjing|babi|monyet|setan|iblis|kasar|hama|sampah|pengkhianat|haus darah|gak punya otak|tidak punya otak)\b/g;
const against =
  /\b(?:(?:tolak|lawan|stop|anti) (?!aseng|asing|cina|china|kafir|yahudi|syiah|ahmadiyah|pendatang|rohingya|papua|kristen|islam)|hentikan|cegah|jangan (?:ada|menyebut|menghina|membenci|mengusir)|melawan|menolak|mencegah|mengutuk|mengecam|diskriminasi|hoaks|hoax|tidak benar|toleransi|perlindungan|melindungi|menghina|ujaran kebencian|sanksi|dilarang (?:menghina|mendiskriminasi)|perangi|edukasi|sejarah|museum|akibat|korban)\b/;

export default defineRule({
  id: 'hate-sara',
  category: 'ethics',
  severity: 'block',
  scope: 'sentence',
  *check(sentence) {
    const { lower, text } = sentence;
    for (const found of matches(slur, lower)) {
      if (!near(sentence, found.index, found.end, 4, aboutTheWord) && !holds(against, lower))
        yield { start: found.index, end: found.end, confidence: 'ask' };
    }
    if (!holds(against, lower))
      for (const found of matches(bare, lower)) {
        if (
          innocentGroup(lower, found.index, found.end) ||
          near(sentence, found.index, found.end, 4, aboutTheWord)
        )
          continue;
        yield { start: found.index, end: found.end, confidence: 'ask' };
        return;
      }
    const groups = [...matches(group, lower)].filter(({ index, end }) => !innocentGroup(lower, index, end));
    if (groups.length === 0 || holds(against, lower)) return;
    const hits = [...matches(hostile, lower)];
    for (const one of groups) {
      const same = hits.filter(
        ({ index, end }) =>
          (index >= one.end ? index - one.end : one.index - end) < 46 &&
          !(index < one.end && end > one.index),
      );
      const real = same.filter((hit) => !innocentPredicate(lower, hit.index, hit.end, hit[0]));
      if (real.length === 0) continue;
      const start = Math.min(one.index, ...real.map(({ index }) => index));
      const last = Math.max(
        one.end,
        ...hits.filter(({ index }) => index >= one.index).map(({ end }) => end),
        ...real.map(({ end }) => end),
      );
      yield { start, end: Math.min(last, text.length), confidence: 'ask' };
      return;
    }
  },
});

/** "Laut Cina Selatan", "Jalan Papua", "perempuan" beside a deed done to them. */
function innocentGroup(lower: string, start: number, end: number): boolean {
  return (
    /\b(?:laut|petai|pecinan|kampung|jalan|jl\.?|pulau|provinsi|masakan|bahasa|tari|aksara|investor|wisatawan|bank|huruf|ayam|anjing|kucing|monyet|babi|kopi|beras|gula|aliran) $/.test(
      lower.slice(0, start),
    ) || /^ (?:selatan|utara|barat|tengah|timur)\b/.test(lower.slice(end))
  );
}

function innocentPredicate(lower: string, start: number, end: number, word: string): boolean {
  const around = lower.slice(Math.max(0, start - 18), end + 22);
  if (
    /^(?:bakar|sampah|kotor|bau|jorok|anjing|babi|monyet|haram|hina|sesat|malas|rakus|bunuh|dibunuh|setan)$/.test(
      word,
    )
  ) {
    return /\b(?:sampah|pilah|bank sampah|ikan bakar|ayam bakar|bunuh diri|rambut|udara|air|limbah|tangan|makanan|halal|rabies|ternak|minuman|membersihkan|bersih|kompos|pengelolaan|daging|hewan|peliharaan|zat|malas gerak)\b/.test(
      around,
    );
  }
  return false;
}

export const examples: Examples = {
  bad: [
    '⟦Warga pendatang itu biang kerok, sebaiknya diusir⟧ saja.',
    '⟦Orang Madura jangan dilayani⟧.',
    '⟦Kaum difabel tidak pantas memimpin⟧.',
    '⟦Rohingya parasit⟧ di daerah kita.',
    '⟦Dasar kafir⟧, pergi dari sini.',
    '⟦Batak kasar⟧, jangan ditemani.',
    '⟦Syiah itu sesat⟧ semua.',
    'Mari lawan ⟦aseng, bakar⟧ tokonya.',
  ],
  ok: [
    'Semua warga yang tinggal di Tirta Kencana berhak mendapat layanan yang sama.',
    'Lawan ujaran kebencian terhadap kaum minoritas.',
    'Pendatang wajib melapor ke RT dalam 24 jam.',
    'Perempuan kader sampah memilah plastik setiap Sabtu.',
    'Nelayan di Laut Cina Selatan diminta waspada gelombang tinggi.',
    'Warga Papua merayakan hari jadi kota.',
    'Penganut Ahmadiyah diusir dari kampungnya pada 2006, lalu dilindungi pemerintah.',
    'Kamus bahasa Jawa kasar dan halus; anjing Bali maling sandal.',
    'Orang timur Indonesia menyambut tamu dengan tarian.',
  ],
};
