import { aboutTheWord } from '../lexicons/profanity.ts';
import { holds, matches, near } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

/** Own lists of groups by origin and belief, and of what hate says of them; from knowledge of the language. */
const peoples =
  'jawa|sunda|batak|minang|padang|betawi|bugis|makassar|madura|dayak|melayu|aceh|papua|ambon|bali|tionghoa|tiongkok|cina|china|arab|india|yahudi|rohingya|bule|negro|keling|timor|flores|sasak|toraja|manado|minahasa|banjar|nias|sumba|baduy|gayo|karo|mandar|palembang|lampung|asing|aseng|timur|afrika|pakistan|israel';
const faiths =
  'islam|muslim|kristen|nasrani|katolik|protestan|advent|hindu|buddha|budha|konghucu|ahmadiyah|syiah|sunni|salafi|wahabi|kejawen|ateis|penghayat|mualaf';
/** A group by origin, belief, sex, body: never an office, a party or a job. */
const group = new RegExp(
  String.raw`\b(?:(?:kaum|orang-orang|orang|yang|beragama|suku|etnis|ras|warga|umat|keturunan|bangsa|si|para|golongan|kelompok|penganut|pemeluk|semua|dasar|pendatang|perantau|cewek|cowok|anak|anak-anak) (?:${peoples}|${faiths})|(?:kaum|golongan|kelompok|para|warga|orang|orang-orang|dasar|si|pemimpin|calon|tetangga) (?:pendatang|pribumi|non-?muslim|minoritas|difabel|disabilitas|cacat|lgbt|waria|banci|homo|gay|lesbian|transgender|perantau|pengungsi|imigran|kafir|perempuan|wanita|janda|tuli|buta)|non-?(?:pribumi|muslim)|pendatang|pengungsi rohingya|rohingya|kafir|cina|(?:cina-cina|arab-arab|batak-batak|madura-madura|papua-papua|jawa-jawa|padang-padang)|(?:keturunan|anak|cucu) pki|ahmadiyah|syiah|aseng|yahudi|umat (?:beragama )?lain|(?:orang|warga|mereka|penduduk)(?:-orang)? (?:dari )?(?:pulau seberang|luar (?:suku|jawa|daerah))|(?:beda|berbeda|lain) (?:agama|keyakinan|iman|suku)|waria|transpuan|banci|agama (?:lain|sebelah|itu|mereka|minoritas)|perempuan|wanita|disabilitas|difabel|lgbt|transgender|immigrants|muslims|christians|jews|chinese|refugees|foreigners)\b`,
  'g',
);
/** Of these much is said in care: only what can be nothing but hate counts. */
const cared =
  /(?:perempuan|wanita|disabilitas|difabel|pengungsi|janda|tuli|buta|perantau|minoritas|imigran|asing)$/;
const hostile =
  /\b(?:usir(?:lah)?|bantai|bunuh|bakar|musnahkan|basmi|ganyang|bubar(?:kan|in)|(?:harus|wajib|sebaiknya|mending|mesti|perlu|pantas|layak|kudu|biar|ayo|tinggal) (?:segera |kita )?di(?:usir|bantai|bunuh|bakar|musnahkan|basmi|bubarkan|habisi|gantung|enyahkan|singkirkan|penjarakan)|di(?:usir|bantai|bunuh|bakar|musnahkan|basmi|bubarkan|habisi|gantung|singkirkan)(?: \w+){0,2} (?:saja|aja|semua(?:nya)?)|gantung saja|enyah(?:lah)?|enyahkan|singkirkan|biang (?:kerok|onar|masalah|(?:ke)?rusuh\w*|keributan|kejahatan)|perusak|perusuh|penjajah|pengkhianat|parasit|benalu|sampah|najis|haram jadah|sesat|menyesatkan|kafir laknat|laknat|terkutuk|hina|rendahan|pelit|serakah|munafik|bodoh semua|pemalas|malas semua|penipu semua|maling semua|rakus|licik|kotor|jorok|bau|barbar|primitif|teroris|setan|iblis|kampret|bangsat|(?:tidak|tak|gak?|ngg?ak?|enggak|kagak) (?:usah|perlu|boleh|layak|pant[ea]s) (?:di)?(?:ajak|undang|kasih|beri|bantu|layani|terima|hidup|tinggal|masuk|ikut|memimpin|dipilih|jadi pemimpin|dilayani|dibantu|ditolong)|jangan (?:di)?(?:layani|bantu|dilayani|dibantu|kasih|dikasih|beri|diberi|terima|diterima|biarkan|percaya|dipercaya|pilih|dipilih|dekat|didekati|tolong|ditolong)|tak (?:usah|layak|pantas) \w{3,12}|nyusahin|bikin (?:susah|kumuh|sial|onar|resah|rusak|kotor)|penyakit masyarakat|dibersihkan dari|menyusahkan|pulang(?:kan)? (?:saja |aja |sana )?ke (?:negara|negeri|asal)\w*|pulang(?:kan)? (?:saja|aja|sana) ke kampung\w*|angkat kaki|balik (?:saja |aja |sana )?ke (?:asal|negara|negeri)\w*|boikot|haram|lebih rendah|(?:pasti|bakal|akan) masuk neraka|musuhi|jauhi mereka|tempatnya (?:di )?(?:dapur|neraka)|must (?:leave|die|go)|are (?:vermin|animals|terrorists|criminals|filthy|inferior)|go back to)\b/g;
/** Said of the group behind it, over a few small words: "orang Bugis itu memang perampok". */
const filler =
  '(?:itu|ini|tuh|nih|mah|memang|emang|pada|semua|semuanya|adalah|cuma|hanya|sudah|udah|kan|dasar|terkenal|paling|selalu|suka|rata-rata|kebanyakan|kelakuannya|mukanya|otaknya|kerjanya|orangnya|agamanya|agama|bangsa|kaum|sifatnya|mentalnya|jadi|bisanya|aja|saja|ya|juga|yang|sangat|masih|tetap|tak lebih dari|tidak lebih dari|di sini|bali|jawa|arab|papua|ambon|kampung|sana)';
const beast =
  '(?:binatang|hewan|monyet|kera|anjing|babi|kecoak?|tikus|ular|hama|belatung|kutu|lintah|cacing|unta|onta|kadal|celeng|lalat|kambing|setan|iblis|sampah|parasit|benalu|virus|kanker|penyakit|wabah)';
const label = new RegExp(
  String.raw`^(?: ${filler}){0,4} (?:sesat|teroris|(?:agama )?(?:perang|teror|teroris|setan|palsu|kekerasan)|radikal semua|kafir|licik|culas|pelit|medit|barbar|primitif|terbelakang|penyembah (?:berhala|setan|patung|batu|api)|penjajah|laknat|najis|bau|jorok|kotor|dekil|bodoh|tolol|goblok|bego|dungu|malas|pemalas|rakus|serakah|munafik|penipu|menipu|penjilat|maling|mencuri(?! perhatian| hati| waktu)|pencuri|perampok|perampas|penjarah|preman|penjudi|kriminal|pembunuh|pemberontak|separatis|biadab|perusak|perusuh|pengacau|rusuh|pengkhianat|khianat|pemabuk|(?:suka|kerjanya|hobinya|bisanya|tukang) mab[uo]k\w*|kasar|kampungan|udik|norak|haus darah|(?:gak?|tidak|tak|nggak) (?:punya|tahu|tau|bisa|pernah) (?:otak|adab|malu|diri|balas budi|dipercaya|setia|jujur|beradab)|tukang (?:tipu|nipu|bohong|rusuh|mabuk|onar|palak|santet|kawin|bikin onar)|(?:kaki tangan|kacung|antek|budak|babu|jongos) \w+|(?:cocok|pantas|layak)(?:nya)? jadi (?:kuli|babu|budak|jongos|pembantu|pesuruh|pelacur)|pembawa (?:sial|penyakit|bencana|petaka|aib)|penyebar penyakit|sumber (?:masalah|kejahatan|penyakit|bencana|maksiat|kerusuhan)|sarang (?:teroris|maksiat|pemurtadan|penjahat|narkoba)|musuh (?:islam|kristen|negara|bangsa|kita|tuhan|allah)|racun|aib bangsa|bukan (?:islam|manusia|orang|bangsa kita)|(?:kayak|kaya|seperti|macam|ibarat|bagai|kek|mirip) ${beast}|${beast})(?!\p{L})`,
  'u',
);
/** Bare, without "orang" or "umat" before it. */
const bare = new RegExp(
  String.raw`\b(?:${faiths}|batak|madura|jawa|sunda|dayak|papua|minang|betawi|bugis|ambon|arab|tionghoa|china|cina)\b`,
  'g',
);
/** To shut out, to drive out, to rob of rights; before the group or behind it. Nothing that is said in care. */
const shut =
  /\bjangan (?:\p{L}{2,8} ){0,2}?(?:beli|belanja|makan|berobat|sewa|sewakan|kontrakkan|pekerjakan|menikah|nikah|pacaran|pacari|berteman|bergaul|temani|temenin|bertetangga|punya tetangga|masuk|izinkan|kasih izin|dengarkan|dukung|angkat|hormati|dikasih izin|diangkat|diberi izin|ditemani|ditemenin)(?!\p{L})|(?:tidak|tak|gak?|nggak|enggak|no) (?:akan |mau |pernah |lagi )?(?:menerima|nerima|terima|melayani|mempekerjakan|sudi|disewakan|dijual|berhak (?:hidup|tinggal|memimpin|menjabat|bicara|punya))(?!\p{L})|(?:pulang|pergi|minggat|angkat kaki|hengkang|balik|enyah) (?:sana|saja|aja|sono|lu|kalian)|\bminggat\b|pulang(?:kan|in)(?: saja| aja| semua| mereka| ke)|keluar dari (?:sini|negeri ini|indonesia|tanah (?:kita|kami)|kampung (?:kita|kami|ini))|dilarang (?:masuk|tinggal|ngekos|berjualan)|khusus pribumi|\btolak pemimpin|(?:menguasai|merampas|merebut|mengeruk|menjajah) (?:(?:tanah|ekonomi|negeri|negara|kekayaan|harta) (?:air )?(?:kita|kami|ini|rakyat|orang|pribumi|bangsa)|kita)|merusak (?:moral|bangsa|akidah|iman|negeri)|memurtadkan|pemurtadan|darah(?:nya|mereka)? (?:mereka )?halal|halal darah|\bdepak\b|tendang (?:saja|keluar)|(?:pasti|selalu|bakal|suka) (?:khianat|berkhianat|curang|menipu|nipu)|mana mungkin (?:cinta|setia|bisa|jujur)/gu;
/** Slurs that need no predicate. */
const slur =
  /\b(?:kafir laknat|cina (?:babi|komunis|sipit|loleng)|dasar (?:cina|kafir|arab|negro|papua|madura|batak|jawa)|si sipit|sipit mata|anjing kafir|antek (?:aseng|cina|yahudi|asing|komunis)|kadal gurun|(?:bakar|hancurkan|serang|bom|ratakan)(?:in|lah)? (?:saja |aja )(?:gereja|masjid|mesjid|vihara|wihara|kelenteng|klenteng|sinagoge|rumah ibadah)(?: mereka)?|(?:gereja|masjid|mesjid|vihara|wihara|kelenteng|klenteng|pura|sinagoge|rumah ibadah)(?: mereka| itu| ini| cuma| jadi| hanya| memang| adalah){0,3} (?:sarang \w+|tempat maksiat|bakar (?:saja|aja)|hancurkan|ratakan|robohkan)|tolak (?:pembangunan |pendirian |keberadaan )?(?:gereja|masjid|vihara|wihara|kelenteng|pura|rumah ibadah)|negro|kaum (?:kafir|sodom|bani taplak)|aseng (?:bangsat|babi)|cina pki|arab(?:nesia)? sesat)\b/g;
/** What is said against hate, of it, or by the law. */
const against =
  /\b(?:(?:tolak|lawan|stop|anti|setop) (?:segala |semua |setiap |bentuk |aksi |sikap |tindakan |praktik |narasi )*(?:ujar\w*|kebencian|kekerasan|diskrimina\w*|rasis\w*|intoleran\w*|stigma|stereotip\w*|provokasi|perundungan|hoaks|sara|radikalisme|ajakan|pengusiran|penghinaan|pelecehan|prasangka)|hentikan|cegah|jangan (?:ada|menyebut|menghina|membenci|mengusir|percaya (?:ajakan|isu|kabar|hoaks|narasi)|mudah percaya|terprovokasi|menilai|menganggap|melabeli)|melawan|menolak|menentang|membantah|mencegah|mengutuk|mengecam|menyesalkan|diskriminasi|rasisme|intoleransi|prasangka|stereotip|stigma|keliru|mitos|anggapan|tudingan|tuduhan|seruan|menyerukan|ajakan|provokasi|fitnah|hoaks|hoax|tidak benar|toleransi|perlindungan|melindungi|menghina|ujaran kebencian|sanksi|dilarang (?:menghina|mendiskriminasi|menunjukkan|menyebarkan)|perangi|edukasi|sejarah|museum|akibat|korban|menangkap|ditangkap|tersangka|terdakwa|divonis|didakwa|dipidana|pidana|pasal \d+|undang-undang|komnas|menurut penelitian|mengisahkan|menceritakan|menggambarkan)\b/;

export default defineRule({
  id: 'hate-sara',
  category: 'ethics',
  severity: 'block',
  scope: 'sentence',
  *check(sentence) {
    const { lower, text } = sentence;
    if (holds(against, lower)) return;
    for (const found of matches(slur, lower)) {
      if (!near(sentence, found.index, found.end, 4, aboutTheWord))
        yield { start: found.index, end: found.end, confidence: 'ask' };
    }
    const groups = [...matches(group, lower)].filter(({ index, end }) => !innocentGroup(lower, index, end));
    const hits = groups.length > 0 ? [...matches(hostile, lower)] : [];
    const barred = groups.length > 0 ? [...matches(shut, lower)] : [];
    for (const one of groups) {
      const care = cared.test(one[0]);
      const said = care ? null : label.exec(lower.slice(one.end));
      const within = ({ index, end }: { index: number; end: number }) =>
        (index >= one.end ? index - one.end : one.index - end) < 46 && !(index < one.end && end > one.index);
      const real = hits.filter((hit) => within(hit) && !innocentPredicate(lower, hit.index, hit.end, hit[0]));
      // "Jangan beli di warung orang X", "tidak menerima orang X": the group comes behind, in the same clause
      if (!care)
        real.push(
          ...barred.filter(
            (hit) =>
              within(hit) &&
              (!/^(?:jangan|tidak|tak|ga|ng?ga|engga|no) ?/.test(hit[0]) ||
                /berhak/.test(hit[0]) ||
                (hit.end <= one.index && !/[,;:]/.test(lower.slice(hit.end, one.index)))),
          ),
        );
      const end = one.end + (said?.[0].length ?? 0);
      if (said !== null && !holds(things, lower.slice(end, end + 22)))
        real.push(Object.assign(said, { index: one.end, end }));
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
    for (const found of matches(bare, lower)) {
      const rest = lower.slice(found.end);
      // "Tionghoa cuma bisa mengeruk harta kita": the subject, and what it is said to do
      const said =
        label.exec(rest) ??
        (found.index < 2 &&
          (/^ (?:cuma|hanya|itu|ini|memang|emang|pada|semua)\b/.test(rest) ? shutBehind(rest) : null));
      if (!said || innocentGroup(lower, found.index, found.end)) continue;
      const end = found.end + said[0].length;
      if (near(sentence, found.index, end, 4, aboutTheWord) || holds(things, lower.slice(end, end + 22)))
        continue;
      yield { start: found.index, end, confidence: 'ask' };
      return;
    }
  },
});

/** From the start of what stands behind a group to the end of what it is charged with. */
function shutBehind(rest: string): [string] | null {
  const [hit] = [...matches(shut, rest)];
  return hit === undefined || hit.index > 40 ? null : [rest.slice(0, hit.end)];
}

/** "Laut Cina Selatan", "Jalan Papua", "perempuan" beside a deed done to them. */
function innocentGroup(lower: string, start: number, end: number): boolean {
  return (
    /\b(?:laut|petai|di|ke|dari|asal|tanah|kota|kabupaten|wilayah|budaya|adat|musik|makanan|produk|barang|timnas|tim|negara|pantai|pecinan|kampung|jalan|jl\.?|pulau|provinsi|masakan|bahasa|tari|aksara|investor|wisatawan|bank|huruf|ayam|anjing|kucing|monyet|babi|kopi|beras|gula|aliran) $/.test(
      lower.slice(0, start),
    ) || /^ (?:selatan|utara|barat|tengah|timur)\b/.test(lower.slice(end))
  );
}

/** Waste, food, animals and such, which the words of hate name as well. */
const things =
  /\b(?:sampah|pilah|bank sampah|ikan bakar|ayam bakar|bunuh diri|rambut|udara|air|limbah|tangan|makanan|halal|rabies|ternak|minuman|membersihkan|bersih|kompos|pengelolaan|daging|hewan|peliharaan|zat|malas gerak)\b/;

function innocentPredicate(lower: string, start: number, end: number, word: string): boolean {
  const around = lower.slice(Math.max(0, start - 18), end + 22);
  if (
    /^(?:bakar|sampah|kotor|bau|jorok|anjing|babi|monyet|haram|hina|sesat|malas|rakus|bunuh|dibunuh|setan)$/.test(
      word,
    )
  ) {
    return things.test(around);
  }
  return false;
}

export const examples: Examples = {
  bad: [
    '⟦Orang-orang dari pulau seberang itu bikin kumuh⟧ kampung.',
    '⟦Waria itu penyakit masyarakat⟧.',
    '⟦Warga pendatang itu biang kerok, sebaiknya diusir⟧ saja.',
    '⟦Orang Madura jangan dilayani⟧.',
    '⟦Kaum difabel tidak pantas memimpin⟧.',
    '⟦Rohingya parasit⟧ di daerah kita.',
    '⟦Dasar kafir⟧, pergi dari sini.',
    '⟦Batak kasar⟧, jangan ditemani.',
    '⟦Tionghoa cuma bisa mengeruk harta kita⟧.',
    'Mereka ⟦yang Kristen jangan diberi⟧ jabatan.',
    '⟦Jangan beli di warung orang Papua⟧.',
    '⟦Orang Bugis itu perampok⟧ tanah.',
    '⟦Bangsa Arab kelakuannya kayak hewan, pergi sana⟧.',
    '⟦Tidak menerima warga Ambon⟧ di kos ini.',
    '⟦Syiah itu sesat⟧ semua.',
    'Mari lawan ⟦aseng, bakar⟧ tokonya.',
  ],
  ok: [
    'Orang dari pulau seberang datang membawa hasil laut.',
    'Beda agama, satu tujuan: membersihkan pura dan masjid.',
    'Semua warga yang tinggal di Tirta Kencana berhak mendapat layanan yang sama.',
    'Lawan ujaran kebencian terhadap kaum minoritas.',
    'Stereotip bahwa orang Batak kasar itu keliru.',
    'Polisi menangkap pria yang menyerukan boikot toko warga Tionghoa.',
    'Jangan menikahi perempuan di bawah umur.',
    'Pendatang wajib melapor ke RT dalam 24 jam.',
    'Perempuan kader sampah memilah plastik setiap Sabtu.',
    'Nelayan di Laut Cina Selatan diminta waspada gelombang tinggi.',
    'Warga Papua merayakan hari jadi kota.',
    'Penganut Ahmadiyah diusir dari kampungnya pada 2006, lalu dilindungi pemerintah.',
    'Kamus bahasa Jawa kasar dan halus; anjing Bali maling sandal.',
    'Orang timur Indonesia menyambut tamu dengan tarian.',
  ],
};
