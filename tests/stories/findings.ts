/** Made-up findings, as the checker and the panel's connection would give them. */
import type { DrawnFinding } from '../../utils/panel/store.ts';

function finding(
  given: Partial<DrawnFinding> & Pick<DrawnFinding, 'id' | 'rule' | 'severity' | 'message'>,
): DrawnFinding {
  return {
    field: 'text',
    start: 10,
    end: 20,
    quote: '',
    why: '',
    todo: '',
    source: '',
    fixes: [],
    confidence: 'sure',
    ...given,
  };
}

export const identityNumber = finding({
  id: 'f1',
  rule: 'pii-national-id',
  severity: 'block',
  message: 'Nomor identitas warga',
  quote: '5371••••••••0004',
  why: 'NIK adalah data pribadi; sekali terbit, nomor ini dapat disalahgunakan dan sulit ditarik kembali.',
  source: 'UU 27/2022 Pasal 4 dan 65',
  todo: 'Hapus nomornya dan minta warga melapor lewat pesan langsung atau ULT.',
  fixes: [{ label: 'Samarkan nomor', replacement: '5371••••••••0004' }],
});

export const linkBack = finding({
  id: 'f2',
  rule: 'missing-link-back',
  severity: 'warn',
  start: 120,
  end: 120,
  message: 'Belum ada jalan ke situs resmi',
  why: 'Warga perlu tahu ke mana mencari keterangan lengkap.',
  source: 'Pedoman humas pemerintah',
  todo: 'Tambahkan alamat halaman layanan di akhir naskah.',
  fixes: [
    {
      label: 'Tambahkan tautan',
      replacement: ' https://dinkes.tirtakencanakab.go.id/layanan/imunisasi-anak/jadwal-pekan-ini',
    },
  ],
});

export const zone = finding({
  id: 'f3',
  rule: 'time-without-zone',
  severity: 'warn',
  message: 'Jam tanpa zona waktu',
  quote: 'pukul 09.00',
  why: 'Indonesia memakai tiga zona waktu; pembaca di daerah lain dapat salah jam.',
  source: 'Keppres 41/1987',
  todo: 'Tulis zona waktunya setelah jam.',
  fixes: [
    { label: 'Tambah WITA', replacement: 'pukul 09.00 WITA' },
    { label: 'Tambah WIB', replacement: 'pukul 09.00 WIB' },
  ],
});

export const preposition = finding({
  id: 'f4',
  rule: 'di-ke-preposition',
  severity: 'hint',
  message: '“di” sebagai kata depan ditulis terpisah',
  quote: 'disini',
  why: '“di” yang menunjuk tempat adalah kata tersendiri.',
  source: 'EYD V, Kata Depan',
  todo: 'Beri spasi setelah “di”.',
  fixes: [{ label: 'Tulis terpisah', replacement: 'di sini' }],
});

export const statistic = finding({
  id: 'f5',
  rule: 'statistic-without-source',
  severity: 'prompt',
  message: 'Dari mana angka “94 persen”?',
  quote: '94 persen',
  why: 'Angka tanpa sumber sulit dipertanggungjawabkan bila ditanya.',
  source: 'Pedoman cek fakta',
  todo: 'Sebutkan sumber dan tahunnya, atau hapus angkanya.',
  confidence: 'ask',
});

export const shouting = finding({
  id: 'f6',
  rule: 'shouting-caps-punct',
  severity: 'warn',
  message: 'Huruf kapital beruntun terbaca sebagai teriakan',
  quote:
    'SEGERA DATANG KE PUSKESMAS TERDEKAT SEBELUM PERSEDIAAN VAKSIN HABIS DAN PASTIKAN ANAK ANDA SUDAH MENDAPATKAN IMUNISASI LENGKAP TAHUN INI JUGA!!! JANGAN SAMPAI MENYESAL DI KEMUDIAN HARI, BAPAK IBU SEKALIAN YANG KAMI HORMATI',
  why: 'Tulisan kapital seluruhnya sulit dibaca dan terdengar memarahi.',
  source: 'SE MenPANRB 137/2018',
  todo: 'Tulis dengan huruf biasa, kapital hanya di awal kalimat dan nama.',
  fixes: [{ label: 'Ubah ke huruf biasa', replacement: 'Segera datang ke puskesmas terdekat…'.repeat(4) }],
});

export const longLink = finding({
  id: 'f7',
  rule: 'hashtag-camelcase',
  severity: 'hint',
  message: 'Tagar panjang lebih mudah dibaca dengan kapital di tiap kata',
  quote: '#pekanimunisasianaksekolahkabupatentirtakencana',
  why: 'Pembaca layar mengucapkan tiap kata bila huruf awalnya kapital.',
  source: 'WCAG, praktik baik tagar',
  todo: 'Pakai kapital di awal tiap kata.',
  fixes: [{ label: 'Kapital tiap kata', replacement: '#PekanImunisasiAnakSekolahKabupatenTirtaKencana' }],
});

export const overLimit = finding({
  id: 'f8',
  rule: 'x-over-limit',
  severity: 'block',
  message: 'Lebih 32 karakter dari batas X',
  quote: 'kan anak Anda sudah terdaftar.',
  why: 'X menolak unggahan yang melewati 280 karakter.',
  source: 'Batas platform X',
  todo: 'Pendekkan naskah, atau pecah menjadi utas.',
});

/** With the ways not to be told it again. */
export const ignorable = (given: DrawnFinding): DrawnFinding => ({
  ...given,
  scopes: given.severity === 'block' ? [] : ['once', 'draft', 'word', 'rule'],
});

export const few: DrawnFinding[] = [identityNumber, linkBack, zone, preposition, statistic];
export const long: DrawnFinding[] = [
  overLimit,
  identityNumber,
  shouting,
  linkBack,
  zone,
  longLink,
  preposition,
  statistic,
];
