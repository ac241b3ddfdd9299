/** Words that follow the prepositions di and ke, and well-known places. Own list. */
export const placeWords: ReadonlySet<string> = new Set(
  `arah dinding atap bagian jalan kantor rumah sekolah pasar sini sana situ atas bawah dalam luar kota desa kecamatan kelurahan kabupaten provinsi aula lapangan mana antara
  depan belakang samping sebelah tengah sekitar sekeliling seluruh setiap tiap berbagai semua tempat wilayah daerah dusun kampung puskesmas rsud halaman gedung ruang ruangan
  lokasi pantai sungai laut bandara stasiun terminal masjid musala gereja pura vihara kampus kelas taman hotel acara saat hari tahun bulan masa pinggir tepi ujung pojok awal akhir
  pusat kamar hutan gunung kebun sawah lingkungan kalangan bidang sektor sela tanggal minggu pekan malam siang pagi sore area zona titik posko pos loket meja
  balai pendopo alun alun-alun mal toko warung bank kolom laman situs aplikasi media grup akun bio profil negara dunia indonesia jakarta surabaya bandung semarang yogyakarta jogja
  medan makassar manado denpasar bali lombok papua maluku ambon aceh padang palembang lampung banten bogor bekasi depok tangerang solo malang kupang mataram
  pontianak banjarmasin samarinda balikpapan palu kendari gorontalo ternate jayapura sorong merauke kalimantan sulawesi sumatra sumatera jawa nusantara
  lantai gudang dapur perpustakaan museum pelabuhan dermaga jembatan persimpangan perempatan pertigaan trotoar paud posyandu polindes apotek klinik lab laboratorium hilir hulu`.split(
    /\s+/,
  ),
);

/** Joined to `di` or `ke` these are words of their own: a verb, or something else. */
export const notPlaces: ReadonlySet<string> = new Set(
  `kebagian keatap keluar kemari kepada ketua kelas kekal kemasa kepagian kesorean kemalaman kesiangan keseluruhan kelapangan kebun kebank kepos kepusat kemal kemalam kemala kemasan kepura dipos dibank
  dikelas ketoko kearea ketitik kebio keakun kesaat keacara kepojok kesela kesektor kebidang kemeja dikebun ditepi ditengahi kemedia kesetiap ketiap keantara kesamping
  dikamar keawal kesolo dijawa disolo dilab kelab dimal kehari ketahun kebulan kesemua keakhir kelantai diakhir kealun`.split(
    /\s+/,
  ),
);
