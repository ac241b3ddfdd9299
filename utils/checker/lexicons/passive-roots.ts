/** Verbs of which `di` is the prefix, for "di laksanakan" → "dilaksanakan". Those in -kan are taken without a list. Own list. */
export const passiveRoots: ReadonlySet<string> = new Set(
  `buka gelar imbau ikuti hadiri mohon mulai awali akhiri pandu pimpin bantu ajak larang minta jual beli bayar bawa ambil kirim terima tulis baca lihat dengar cek isi unggah unduh
  pasang perbaiki perbarui perpanjang percepat perkirakan pertimbangkan perlukan perbolehkan persilakan pergunakan lengkapi penuhi miliki nikmati kunjungi ketahui sepakati setujui tandatangani
  datangi temui hubungi dampingi ubah hapus ganti tambah kurangi bangun bongkar renovasi rawat jaga kelola atur urus proses periksa verifikasi validasi evaluasi
  tangani layani lindungi awasi pantau tinjau uji teliti duga sangka tuduh tangkap tahan hukum denda tilang sita
  undang sambut terapkan alami nilai lantik angkat pilih dukung tolak cabut batasi bagi bagikan hitung catat simpan pakai gunakan sediakan siapkan
  harap wajibkan anjurkan sarankan sebut sebar kenal kenang ingat cari temukan tutupi sepelekan abaikan serahkan selesaikan lanjuti tindaklanjuti
  vaksin imunisasi rujuk rawat obati sembuhkan operasi suntik angkut buang pilah olah daur tanam panen potong masak makan minum sajikan
  adakan laksanakan selenggarakan lakukan umumkan informasikan berikan harapkan karenakan sebabkan mungkinkan jadwalkan tetapkan tentukan resmikan tingkatkan`.split(
    /\s+/,
  ),
);
/** Words in -kan behind the preposition. */
export const notPassive: ReadonlySet<string> = new Set(
  'pekan ikan rekan bukan akan bahkan makan silakan sekan sekalian tekan rukan'.split(' '),
);
