import { Has } from '../../text.ts';
import { anyOf, holds, isQuoted, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

/** Bait wherever it stands. */
const always = anyOf(
  /\b(?:anda|kamu|kalian) (?:tidak|tak|nggak|gak|pasti (?:tidak|tak)) akan (?:percaya|menyangka|menduga)\b/u,
  /\bbikin (?:merinding|melongo|geleng-geleng|gempar|heboh|geger|kaget|ngeri|panik|nangis|menangis|baper|penasaran|shock|syok|terkejut|tercengang|salfok|takjub)\b/u,
  /\b(?:nomor|no\.?|poin|fakta ke-?) ?\d{1,2} (?:(?:paling )?(?:bikin|membuat|mengejutkan|mencengangkan|tidak terduga|tak terduga)|di luar dugaan)(?: (?:kaget|terkejut|merinding|melongo))?/u,
  /\b(?:wajib|harus) (?:tahu|tau|baca|simak|nonton|tonton)(?: ini)? sebelum terlambat\b|\bsebelum terlambat!/u,
  /\b(?:mengejutkan|mencengangkan|menggemparkan|menghebohkan|bikin heboh|tak disangka|tak terduga|di luar nalar|nggak nyangka|gak nyangka|siapa sangka)\b(?=[!:]| (?:ternyata|begini))|^\W*(?:mengejutkan|mencengangkan|menggemparkan|menghebohkan|bikin heboh|tak disangka|tak terduga|di luar nalar|nggak nyangka|gak nyangka|siapa sangka)\b(?=[!,:]|$| (?:warga|publik|netizen|semua))/u,
  /\b(?:ternyata|rupanya),? (?:begini|ini|inilah|gini)(?: (?:alasannya|faktanya|penyebabnya|kondisi|rahasianya|cara|nasib|kisah|akibatnya|alasan|penyebab|fakta|caranya))?\b/u,
  /\b(?:panik massal|kiamat(?: sudah dekat)?|darurat total|neraka dunia|mencekam|bak neraka|porak[- ]poranda total|hancur lebur)\b/u,
  /\b(?:begini|ini) (?:nasib(?:nya)?|penampakannya|faktanya|reaksi(?:nya)?|kata netizen)\b|\bnasibnya kini\b|(?:\b(?:misteri|teka-teki|rahasia)\b[^.!?\n]{0,40} )?\bakhirnya ter(?:ungkap|kuak|jawab|bongkar)\b|\bterungkap!|\bterbongkar\b|\bfakta mengerikan\b/u,
  /\b(?:detik-detik|momen) (?:mengerikan|menegangkan|mencekam|dramatis|menegangkan)\b|\b(?:viral|heboh|geger|gempar)!+/u,
  /\b(?:alasannya|penyebabnya|jawabannya|kisahnya|akibatnya|isinya|hasilnya|reaksinya|momennya|pesannya|jumlahnya|harganya) (?:bikin|sepele|fatal|di luar dugaan|tak terduga|mengejutkan|mengharukan|menyentuh)\b/u,
  /\b(?:ini|inilah|ini dia) (?:rahasianya|bahayanya|dampaknya jika|khasiatnya jika)\b|\bnomor \d{1,2} (?:sering|jarang|paling sering|wajib|bikin|bahaya|tak)\b|\b(?:jangan|stop) lakukan (?:hal )?ini\b/u,
  /\b\d{1,2} (?:zodiak|shio) (?:ini|yang|bakal|paling|akan)\b|\blihat (?:apa yang terjadi|penampilannya|foto ini,? apa)\b|\byang terjadi (?:kemudian|selanjutnya|setelahnya)\b(?= (?:di luar|bikin|mengejutkan|tak)|!|$)/u,
  /\bbikin (?:satu|se)-? ?(?:negara|indonesia|dunia|kampung|warga)\b|\bbikin (?:warganet|netizen|publik|warga|ibu-ibu|emak-emak|semua orang|satu \p{L}+) \p{L}{4,12}\b|\bbikin (?:nyesek|mewek|ngilu|bengong|tepuk jidat|elus dada|mupeng|iri)\b/u,
  /\b(?:you won't believe|will shock you|doctors hate|what happens next)\b/u,
);
/** Bait in a headline, common words further down. */
const early = anyOf(
  /\b(?:geger|heboh|gempar|viral|miris|ngeri|gawat|parah|astaga|waduh|wow|tragis|sadis|nekat|mengerikan|menyeramkan|dahsyat|horor|kepanikan|histeris|jangan kaget|auto)\b/u,
  /\b(?:rahasia|trik|cara) (?:di balik|yang jarang|yang tidak (?:banyak )?diketahui)\b|\byang (?:jarang|tidak banyak|belum banyak) (?:diketahui|orang tahu)\b/u,
);
/** Ways to hold back what the headline is about. */
const teasing = anyOf(
  /\bbikin (?:haru|iri|geram|emosi|pangling|terharu|gigit jari|ngakak|meleleh|ngiler|heran|dag dig dug|\p{L}{3,10} (?:kaget|heboh|syok|menangis|nangis|emosi|baper|melongo|salfok|geger|penasaran))\b|\bbisa bikin (?:kamu|anda)\b|\bbikin (?:kamu|anda)\b/u,
  /\b(?:ini|inilah|ini dia) (?:dia )?(?:rahasia|wajah asli|sosok|alasan (?:mengapa|kenapa|sebenarnya)|yang terjadi (?:jika|kalau|bila|saat|setelah)|kebiasaan|penyebab (?:kamu|anda))\b|\b(?:rahasia|trik) (?:awet muda|cepat kaya|sukses|rahasia)\b/u,
  /\b(?:tak|tidak|gak) banyak (?:orang )?(?:yang )?(?:tahu|diketahui)\b|\bjarang (?:diketahui|orang tahu)\b|\b(?:tak|tidak) diajarkan di sekolah\b|\bwajib tahu!|\bkamu (?:harus tahu|termasuk\?)/u,
  /^\W*(?:inikah|benarkah ini) (?:sosok|penyebab|alasan|wajah|pelaku|rahasia|pacar|dia)\b|^\W*(?:tega banget|duh|aduh|hiks|nangis|bikin nangis|sedih banget|deg-degan|lagi asyik \p{L}+|cuma modal|dulu dihina|sempat diremehkan|tak kuat lagi|tanpa operasi|stop (?:simpan|makan|minum|pakai|buang) \p{L}+)\b|^\W*(?:gila|gokil|pilu|tega|sadis|syok(?: berat)?|kejutan|merinding|terciduk|terkuak|akhirnya terjawab|auto \p{L}+|kok bisa|penasaran|ya ampun|bukan main|makin panas|tak terduga|menakjubkan|lagi viral|tak disangka|gak nyangka|siapa sangka|mantul)[!?,]/u,
  /\b(?:membunuhmu|endingnya|perhatikan baik-baik|(?:simak|tonton|baca) sampai (?:habis|akhir)|(?:lihat|tonton|tunggu|simak) (?:\p{L}+ )?(?:menit|detik) (?:terakhir|ke-?\d+)|sampai (?:kaget|syok|melongo|nangis)|raup (?:miliaran|jutaan)|tak pantas|menohok|netizen (?:heboh|salfok|menangis|auto)|kabar mengejutkan|hal (?:mengejutkan|tak terduga)|khasiat luar biasa|desa terkutuk)\b/u,
  /\b\d+ (?:zodiak|shio)\b|\b(?:zodiak|shio) ini\b|\bmasih ingat \p{L}+|\bjangan (?:kaget|dibuang)\b[^.?\n]{0,60}/u,
  /\b(?:akhirnya )?buka suara soal\b|\bpotret (?:jadul|lawas|mesra|seksi)\b|\bbegini(?:lah)? (?:jadinya|nasib|kondisi terkini|penampakan|mewahnya|isi|kelakuan|kabarnya|balasan|cara mudah|reaksi)\b|\bini yang terjadi\b|\bada apa (?:di balik|dengan)\b|\bdi balik (?:pintu|foto|layar) (?:ini|itu)\b/u,
  /\b(?:ternyata|dikira|hasilnya|isinya)\b[^.…]{0,40}(?:\.\.\.|…)/u,
  /[,?!] (?:ini|begini|inilah) (?:kata \p{L}+|(?:alasan|motif|sebab|penyebab|pemicu|sosok|fakta|reaksi|kandidat|jawaban|pengakuan)(?:nya)?)(?= \p{L}|\W*$)|[,?!] (?:apa|bagaimana) (?:motif|alasan|sebab|penyebab|nasib|kata|isi)(?:nya)?\W*$|\bkok bisa\?|\bsiapa (?:dia|sosoknya|dalangnya|sebenarnya)\?|\b\d{1,2} (?:fakta|hal|alasan|kejadian) (?:mengejutkan|mencengangkan|mengerikan|tak terduga)|\bjangan sampai menyesal\b|\bjangan diabaikan!|\bberujung maut\b/u,
  /^\W*(?:kocak|akhirnya|aneh|unik|haru|nah lho|seram|salut|ngenes|apes|nyesek|siap-siap|catat baik-baik|pantas saja)!|\bsegini\b/u,
);
const calm =
  /\b(?:siaga|tanggap darurat|jangan panik|tidak perlu panik|tetap tenang|hoaks|hoax|tidak benar|klarifikasi|virus|infeksi|antivirus|obat|film|pameran|festival|demam|hari kiamat|pemasaran|pelatihan|konten viral|cara membuat)\b/;

export default defineRule({
  id: 'sensational-clickbait',
  category: 'tone',
  severity: 'warn',
  scope: 'sentence',
  *check(sentence, context) {
    const { lower, text, has } = sentence;
    const official = context.modes.disaster && /\b(?:siaga|awas|tanggap darurat)\b/.test(lower);
    if (official || holds(calm, lower)) return;
    for (const found of matches(always, lower)) {
      if (/^(?:mencekam|ternyata|rupanya)/.test(found[0]) && /["“]/.test(lower.slice(0, found.index)))
        continue;
      if (
        /^(?:ternyata|rupanya),? ini$/.test(found[0]) &&
        !(has & (Has.first | Has.title)) &&
        !/^ \d/.test(lower.slice(found.end))
      )
        continue;
      yield { start: found.index, end: found.end, confidence: 'ask' };
    }
    if (!(has & (Has.first | Has.title))) return;
    for (const found of matches(teasing, lower))
      if (found.index <= 100) yield { start: found.index, end: found.end, confidence: 'ask' };
    for (const found of matches(early, lower)) {
      if (found.index > 100 || isQuoted(sentence, found.index, found.end)) continue;
      const word = text.slice(found.index, found.end);
      const loud = word === word.toUpperCase() || /^[!,:?]/.test(lower.slice(found.end));
      // "GEGER!" opens a headline; "kabar itu viral" reports
      if (/ /.test(word) || (loud && found.index < 30))
        yield { start: found.index, end: found.end, confidence: 'ask' };
    }
  },
});

export const examples: Examples = {
  bad: [
    '⟦Misteri suara dari sumur tua akhirnya terkuak⟧.',
    '⟦GEGER!⟧ Warga panik, ⟦ternyata begini kondisi⟧ air kita.',
    '⟦Anda tidak akan percaya⟧ apa isi taman baru ini.',
    'Lima tips hemat listrik, ⟦nomor 3 bikin kaget⟧.',
    'Kebiasaan ini ⟦bisa bikin kamu⟧ cepat tua.',
    '⟦Kok bisa?⟧ Bayi ini lahir dengan rambut putih.',
    '⟦Jarang diketahui⟧, 8 khasiat daun kelor.',
    'Suasana pasar ⟦mencekam⟧ semalam.',
    'Pria ini menolak hadiah, ⟦alasannya bikin⟧ haru.',
    'Baku hantam di terminal⟦, ini kata polisi⟧',
    '⟦Akhirnya!⟧ Tarif baru berlaku.',
    'Tarif baru naik ⟦segini⟧.',
    '⟦Siap-siap!⟧ ⟦4 zodiak ini⟧ bakal banjir rezeki.',
  ],
  ok: [
    'Cerpen “Rahasia di Balik Lemari” masuk daftar bacaan.',
    'Persebaya menang berkat gol pada menit ke-78.',
    'Jangan lewatkan kuliah umum Kamis pagi.',
    'Hasil uji air minum bulan November: 24 dari 25 titik memenuhi baku mutu.',
    'Status Siaga: warga bantaran sungai diminta bersiap.',
    'Warga diminta tetap tenang dan jangan panik.',
    'Kabar yang viral itu hoaks.',
    'Kabar itu mengejutkan publik, kata juru bicara.',
    'Apakah Anda sering terlambat membayar pajak? Begini cara mengurusnya.',
    'Warga memaparkan alasannya kepada petugas, dan hasilnya memuaskan.',
    'Kenapa harga beras naik? Ini penjelasan dinas.',
    'Tarif parkir naik, ini rinciannya.',
    'Akhirnya jembatan itu selesai dibangun.',
    'Begini cara mendaftar bantuan sosial.',
    'Kisah guru di perbatasan mengajar tiga kelas.',
    'Perubahan data kependudukan diurus di kantor desa.',
  ],
};
