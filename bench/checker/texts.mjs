/**
 * Indonesian drafts of any length, the same on every machine: plain sentences of an office's daily posts with places, dates
 * and numbers put in, so that hardly a sentence comes twice. Runs in the page and in Node alike.
 */

const slots = {
  place:
    'Kecamatan Bayan|Desa Sukarara|Puskesmas Gerung|Kelurahan Cakra|RSUD Praya|Balai Desa Sembalun|Kota Mataram|Pasar Renteng|Posyandu Melati|SDN 3 Narmada|Taman Udayana|Kampung Bugis',
  office:
    'Dinas Kesehatan|Dinas Pendidikan|Badan Pusat Statistik|Dinas Sosial|Perpustakaan Daerah|Dinas Pertanian|BPBD|Dinas Kependudukan',
  service:
    'imunisasi anak|penerbitan akta kelahiran|pinjam buku keliling|uji air sumur|perpanjangan kartu pencari kerja|pendaftaran sekolah|donor darah|pemeriksaan gizi|pengaduan jalan rusak|bantuan bibit padi',
  day: 'Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu',
  month: 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember',
  people:
    'warga|orang tua|guru|petani|kader posyandu|pelajar|pelaku usaha kecil|penyandang disabilitas|lansia',
  verb: 'mendampingi|melayani|mengajak|melatih|mendata|mengundang|menemui|mendengarkan',
  thing:
    'kartu keluarga|buku kesehatan ibu dan anak|surat keterangan|fotokopi ijazah|botol minum sendiri|tanda pengenal|pakaian yang nyaman|nomor antrean',
};

const sentences = [
  'Pelayanan {service} di {place} dibuka kembali pada {day}, {n31} {month} 2026, pukul 08.{n59} WITA.',
  'Sebanyak {n999} {people} di {place} sudah mengikuti {service} sejak awal {month}.',
  'Bapak dan Ibu dapat datang langsung ke {place} dengan membawa {thing} dan {thing}.',
  'Petugas {office} {verb} {people} di {place} selama {n31} hari.',
  'Kuota hari ini tinggal {n99} orang, jadi mohon datang lebih awal ya!',
  'Apa yang perlu dibawa? Cukup {thing}, lalu ambil nomor ke-{n99} di loket.',
  'Menurut data {office}, jumlah {people} yang terlayani naik {n99} persen dibandingkan bulan {month}.',
  'Kepala {office} menyampaikan terima kasih kepada {people} di {place} yang sudah bergotong royong.',
  'Hujan lebat membuat jalan menuju {place} licin, sehingga rombongan baru tiba pukul 10.{n59} WITA.',
  'Tim kami {verb} {people} sambil menjelaskan cara mengurus {service} tanpa perantara.',
  'Biayanya gratis, dan hasilnya dapat diambil {n31} hari kemudian di {place}.',
  'Silakan baca syarat lengkapnya di https://dinkes.tirtakencanakab.go.id/layanan/{n999} sebelum berangkat.',
  'Bila ada kendala, hubungi kami lewat nomor 112 atau datang ke {place} setiap {day}.',
  '“Kami senang karena {service} sekarang lebih dekat dari rumah,” kata seorang warga {place}.',
  'Kegiatan di {place} ini diikuti {n999} peserta dari {n99} desa.',
  'Jangan lupa mencatat jadwalnya: {day}, {n31} {month} 2026. 📌',
  'Mulai {month}, {office} menambah {n31} petugas agar antrean {service} tidak terlalu panjang.',
  'Di {place}, {people} belajar memilah sampah dan mengolahnya menjadi {n99} kilogram kompos.',
  'Program ini berjalan sampai {n31} {month} dan terbuka untuk semua {people}.',
  'Kami mohon maaf atas gangguan pada sistem {service} selama {n59} menit tadi pagi.',
  'Anak-anak di {place} membaca {n99} buku baru yang dibawa mobil pintar {office}.',
  'Yuk, ajak keluarga mengikuti {service} di {place} akhir pekan ini! 😊',
  'Rapat koordinasi membahas {service}, perbaikan {place}, dan penyaluran {n999} paket bahan pokok.',
  'Pendaftaran ditutup hari {day} pukul 15.{n59} WITA atau setelah {n999} orang terdaftar.',
  'Hasil survei terhadap {n999} {people} menunjukkan bahwa waktu tunggu {service} rata-rata {n59} menit.',
  'Setelah {service} selesai, petugas akan {verb} {people} yang belum sempat hadir.',
  'Warga {place} dapat menyampaikan saran melalui kotak nomor {n99} di depan kantor {office}.',
  'Pemeriksaan dilakukan dua kali, yaitu pada {n31} {month} dan sebulan setelahnya.',
  'Infonya juga ada di papan pengumuman {place}, tepat di sebelah loket {n99}.',
  '#LayananPublik #SehatBersama{n99} #TirtaKencana',
];

/** Small and good enough to shuffle sentences (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const choices = Object.fromEntries(Object.entries(slots).map(([slot, list]) => [slot, list.split('|')]));

function sentence(pick) {
  return sentences[pick(sentences.length)].replace(/\{([a-z]+)(\d*)\}/g, (_, slot, below) =>
    slot === 'n' ? String(1 + pick(Number(below))) : choices[slot][pick(choices[slot].length)],
  );
}

/**
 * @param {number} length characters, as the editors count them (UTF-16)
 * @param {number} seed another one gives another draft
 */
export function draft(length, seed) {
  const pick = random(seed);
  const parts = [];
  let total = 0;
  for (let count = 1; total < length; count++) {
    const next = sentence(pick) + (count % 4 === 0 ? '\n\n' : ' ');
    parts.push(next);
    total += next.length;
  }
  // Half an emoji is no text that anybody types.
  return `${parts
    .join('')
    .slice(0, length - 1)
    .replace(/[\ud800-\udbff]$/, '.')}.`;
}

/** The sentence at whose end, or in whose middle, keys are pressed. */
export const host = 'Petugas kami melayani warga di balai desa setiap hari kerja.';

/** What is typed into a draft: so many keys, a number first, and a sentence's end last. */
export function typing(keys, number, seed) {
  const begin = ` ${number} `;
  return begin + draft(keys - begin.length, seed);
}
