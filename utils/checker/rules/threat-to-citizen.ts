import { anyOf, holds, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const you =
  '(?:kamu|anda|kalian|kau|lu|lo|loe|elu|situ|pengkritik|netizen|warganet|akun ini|akunmu|komentar|yang (?:menyebar|komentar|berkomentar|mengkritik|kritik|protes|menghina|nyinyir|bicara|melapor|memviralkan)|siapa pun yang (?:mengkritik|protes|menghina))';
const act =
  '(?:laporkan|melaporkan|lapor|polisikan|mempolisikan|tuntut|menuntut|jerat|menjerat|penjarakan|memenjarakan|proses (?:secara )?hukum|memproses (?:secara )?hukum|pidanakan|mempidanakan|somasi|perkarakan|seret|gugat|tindak tegas|bawa ke (?:ranah|jalur) hukum|bawa ke polisi|cari|blokir|ciduk)';
const pattern = anyOf(
  new RegExp(
    String.raw`\b${you}\b[^.!?\n]{0,40}?\b(?:(?:akan |bisa |siap )?(?:kami|kita|saya) (?:akan |bisa |siap )?|akan |bisa |siap-siap |bakal )(?:di)?${act}\b(?: (?:dengan |pakai |pasal )?(?:uu )?ite)?`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:kami|kita|saya) (?:akan |bisa |siap |tidak segan(?:-segan)? |tak segan(?:-segan)? )*${act} (?:\p{L}{1,12} ){0,3}?${you}\b`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:siap-siap|bersiaplah|hati-hati|awas)(?:lah)?,? (?:saja,? |ya,? |kalau (?:\p{L}{1,14}[ ,]{1,2}){1,3})?(?:(?:bisa|akan|nanti) )?(?:kami |kita )?(?:di)?${act}\b(?: (?:dengan |pakai )?uu ite)?`,
    'u',
  ),
  /\b(?:hati-hati|awas|ingat|siap-siap),? (?:\p{L}{1,14} ){0,5}?(?:(?:uu ite|pasal karet|penjara|jeruji|jeratan hukum|polisi) (?:menanti|menunggu|siap)|ada uu ite|bisa (?:kena|masuk) (?:uu ite|penjara|bui))/u,
  /\b(?:uu ite|penjara|jeruji besi|borgol) (?:sudah |siap )?(?:menanti|menunggu)(?:mu| anda| kamu| kalian)?\b/u,
  new RegExp(
    String.raw`\b${you}\b(?: nanti)? (?:bisa|akan|bakal) (?:berurusan|berhadapan) dengan (?:polisi|hukum|aparat|pihak berwajib|kami)\b(?: (?:kalau|jika|bila) [^.!?\n]{3,60})?`,
    'u',
  ),
  /\bawas (?:ya|kalian|kamu|lu|lo|kau)\b(?![^.!?]{0,25}\b(?:licin|banjir|jatuh|terpeleset|tertipu|penipuan|hoaks|demam|tersengat|longsor|copet)\b)/u,
  /\bmampus (?:kamu|kau|lu|lo|kalian|deh|sana)\b|^mampus\b/u,
  /\b(?:tahu|tau|rasakan|terima|tanggung|lihat) (?:sendiri )?(?:saja )?akibatnya\b/u,
  /\b(?:kami|kita) (?:tahu|tau|sudah (?:tahu|tau|catat|simpan|kantongi)) (?:\p{L}{1,12} )?(?:rumah|alamat|identitas|siapa)(?:mu| kamu| anda| kalian)?\b/u,
  /\bjangan (?:macam-macam|main-main) (?:dengan|sama) (?:kami|pemerintah|pejabat|bupati|wali kota|kita)\b/u,
  // What protest will cost: a service, a benefit
  /\b(?:kalau|kalo|jika|bila|yang|yg|berani|masih|terus)\b[^.!?\n]{0,24}\b(?:protes|(?:me)?ngeluh|(?:ber)?komentar|(?:meng)?kritik|ribut|cerewet|rewel|nyinyir|menghina|melawan|viralkan)\b[^.!?\n]{0,40}\b(?:(?:kami|akan|bisa) (?:di)?(?:coret|persulit|cabut|blokir|tandai)|tidak (?:akan |usah )?(?:kami |di)(?:layani|bantu|proses|urus))\b[^.!?\n]{0,24}/u,
  /\b(?:(?:identitas|alamat|akun|nama|wajah)(?:nya|mu)?\b[^.!?,\n]{0,24} (?:kami |di)(?:kantongi|lacak|tandai|pegang)\b(?:, [^.!?\n]{0,40})?|siap-siap (?:saja )?(?:menerima|terima) (?:panggilan|somasi|surat(?:nya|mu| (?:panggilan|kami)))|yang (?:memviralkan|protes|komentar|mengkritik|mengeluh)[^.!?\n]{0,30} (?:kami|akan|bakal) (?:di)?(?:panggil|cari|datangi|lacak)\b[^.!?\n]{0,20}|tunggu saja (?:surat|panggilan|somasi|giliran)\p{L}*(?: \p{L}+)?|sampai (?:jumpa|ketemu) di pengadilan|jaga (?:mulut|ucapan|bicara)(?:mu| anda| kalian)(?! (?:dan|tetap|dari|agar|dengan))|sekali lagi (?:\p{L}+ ){0,2}(?:menulis|komentar|protes|menghina|posting|begini|begitu)\b[^.!?\n]{0,40}|(?:anda|kamu|kalian) (?:masih|pasti|nanti) (?:akan )?butuh (?:tanda tangan )?kami|(?:polisi|aparat|intel|siber|cyber)(?: \p{L}+){0,2} (?:memantau|melacak|mengincar|mendatangi)(?: (?:akun|rumah))?(?:mu| (?:anda|kamu|kalian))|(?:komentar|ucapan|kritik|unggahan|pengkritik) (?:begini|begitu|anda|kamu|seperti ini|macam ini)[^.!?\n]{0,16} (?:masuk|berujung|berakhir)(?: \p{L}+)? (?:penjara|bui|sel|jeruji))\b/u,
  /\b(?:atau|bila tidak|kalau tidak|jika tidak)\b[^.!?\n]{0,24}\b(?:berurusan|berhadapan) dengan (?:tim |kuasa )?(?:hukum|polisi|aparat|pengacara|kami)\b(?: kami)?/u,
  /\b(?:we will|we'll) (?:sue|report|find|arrest) (?:you|anyone who (?:criticizes|criticises|complains))\b/u,
);
/** Law as information: "pelaku penipuan dapat dipidana". */
const offence =
  /\b(?:pelaku|penipu|penipuan|oknum|pencuri|hoaks|judi|narkoba|pungli|calo|pembuang sampah|buang sampah|membuang sampah|pelanggar|melanggar|pembakar|membakar|penimbun|pemalsu|palsu|korupsi|parkir liar|miras|balap liar|tawuran|kekerasan|pelecehan|perundungan)\b/;

export default defineRule({
  id: 'threat-to-citizen',
  category: 'tone',
  severity: 'block',
  scope: 'sentence',
  *check({ lower }) {
    for (const found of matches(pattern, lower)) {
      const outright =
        /mampus|akibatnya|uu ite|kritik|komentar|protes|keluh|hapus|hina|jumpa|jaga|butuh|panggil|somasi/.test(
          found[0],
        );
      if (!outright && holds(offence, lower)) continue;
      // "kami laporkan hasilnya kepada Anda"
      if (
        /\b(?:melaporkan|laporkan|lapor) (?:\p{L}{1,12} ){0,2}(?:hasil(?:nya)?|perkembangan(?:nya)?|kepada (?:anda|warga|publik|masyarakat))\b/u.test(
          lower,
        )
      )
        continue;
      if (
        /\bakibatnya\b/.test(found[0]) &&
        !/\b(?:kalau|jika|awas|nanti|silakan|coba)\b|akibatnya[!.]?$/.test(lower)
      )
        continue;
      if (
        /\b(?:anda|kamu|kalian|siapa pun) (?:bisa|dapat|boleh) (?:lapor|laporkan|melapor|melaporkan|menuntut|menggugat)/.test(
          found[0],
        )
      )
        continue;
      yield { start: found.index, end: found.end, confidence: 'ask' };
    }
  },
});

export const examples: Examples = {
  bad: [
    '⟦Siap-siap menerima suratnya⟧.',
    '⟦Yang memviralkan video kemarin, besok kami panggil ke balai desa⟧.',
    '⟦Kalau masih protes, nama Ibu kami coret dari daftar bansos⟧.',
    'Akun ini ⟦identitas pemiliknya sudah kami kantongi⟧.',
    'Hapus komentar itu ⟦atau berurusan dengan tim hukum kami⟧.',
    '⟦Sekali lagi menulis begitu, KTP-nya tidak kami cetak⟧.',
    '⟦Sampai jumpa di pengadilan⟧!',
    '⟦Hati-hati kalau komentar, bisa kami jerat UU ITE⟧.',
    '⟦Kami akan laporkan kamu⟧ ke polisi.',
    'Terus saja nyinyir, nanti ⟦tahu akibatnya⟧.',
    '⟦Awas ya⟧, jangan banyak tanya.',
    '⟦Ingat, UU ITE menanti⟧.',
    '⟦Anda bisa berurusan dengan polisi⟧.',
  ],
  ok: [
    'Siap-siap menerima surat suara di TPS.',
    'Laporan dugaan pungli kami teruskan ke bagian hukum.',
    'Bila warga protes tagihan, meteran kami cek ulang, bukan dicabut.',
    'Tunggu surat panggilan dari kelurahan untuk mengambil KTP.',
    'Jaga mulut dan gigi Anda dengan sikat dua kali sehari.',
    'Sekali lagi kami mohon maaf atas gangguan layanan.',
    'Polisi mendatangi rumah warga untuk membagikan masker.',
    'Kami menghargai kritik Anda. Kirimkan lewat kanal pengaduan agar dapat kami periksa.',
    'Pelaku penipuan dapat dipidana paling lama empat tahun.',
    'Anda bisa melaporkan jalan rusak lewat LAPOR!.',
    'Perkembangannya kami laporkan kepada Anda hari Jumat.',
    'Bila Anda berhadapan dengan hukum, minta pendampingan di pos bantuan hukum.',
    'Awas, jalan licin di tikungan Melati.',
    'Hujan deras turun sejak pagi, akibatnya jalan tergenang.',
  ],
};
