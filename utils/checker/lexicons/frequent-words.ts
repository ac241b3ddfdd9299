/** The words that Indonesian texts are woven from, and those of everyday public posts: likelier meant than others. Own list. */
export const frequentWords: ReadonlySet<string> = new Set(
  `yang dan di ke dari untuk dengan pada dalam ini itu adalah tidak akan juga oleh sebagai ada atau bisa dapat sudah telah karena agar saat kami kita mereka anda
  saya dia para sangat lebih secara setelah sebelum sehingga hingga sampai antara seperti tersebut kepada bagi serta namun tetapi maka jika bila ketika masih
  belum bukan hanya harus perlu lagi pun setiap semua seluruh beberapa banyak sedikit satu dua tiga empat lima pertama kedua baru lama besar kecil baik
  benar salah hari pagi siang sore malam tahun bulan minggu tanggal pukul jam senin selasa rabu kamis jumat sabtu januari februari maret april mei juni juli
  agustus september oktober november desember kemarin besok sekarang nanti segera selalu sering kembali kemudian selanjutnya terhadap tentang mengenai melalui
  selama sejak menurut berdasarkan terkait sesuai menuju tanpa hal cara orang warga masyarakat pemerintah negara daerah kota kabupaten kecamatan kelurahan desa
  provinsi kantor dinas badan kementerian lembaga bupati gubernur presiden menteri camat lurah kepala petugas pegawai layanan pelayanan informasi kegiatan
  acara program pembangunan pendidikan kesehatan keselamatan keamanan kebersihan lingkungan sekolah siswa guru anak ibu bapak keluarga rumah sakit puskesmas
  posyandu vaksin vaksinasi imunisasi dokter pasien obat gizi stunting jalan lalu lintas kendaraan jembatan air bersih listrik sampah banjir bencana hujan cuaca
  gempa longsor evakuasi bantuan sosial dana anggaran pajak biaya gratis usaha ekonomi pasar harga pangan pertanian petani nelayan wisata budaya olahraga
  pemuda perempuan pendaftaran daftar mendaftar peserta syarat persyaratan jadwal tempat lokasi waktu pelaksanaan dilaksanakan melaksanakan menyelenggarakan
  diselenggarakan penyelenggaraan mengadakan diadakan mengikuti diikuti menghadiri dihadiri mengimbau diimbau imbauan mengajak diharapkan harap mohon silakan
  hubungi menghubungi kunjungi laporkan pengaduan pengumuman permohonan pengajuan penyaluran penerima penerimaan pengelolaan pengawasan pencegahan penanganan
  peningkatan meningkatkan ditingkatkan meningkat memberikan diberikan pemberian mendukung dukungan bersama kerja sama terima kasih selamat semoga mari ayo
  dokumen kartu penduduk akta surat izin perizinan administrasi data nomor telepon laman resmi media unggahan tautan akun aplikasi digital daring teknologi
  koordinasi kolaborasi sosialisasi evaluasi komunikasi partisipasi transparansi aktivitas kualitas fasilitas prioritas komunitas organisasi masjid gereja
  ibadah puasa ramadan idulfitri natal agama umat toleransi hukum peraturan undang hak kewajiban pemilu tenaga pelatihan bimbingan lomba juara penghargaan
  perubahan perkembangan perhatian perlindungan pemberdayaan pembinaan pengembangan persiapan pertemuan rapat kunjungan peresmian peringatan peningkatan
  menjadi merupakan memiliki melakukan dilakukan membuat dibuat membantu menjaga menggunakan digunakan membawa mengambil menerima mendapatkan menyampaikan
  disampaikan menjelaskan mengatakan berlangsung berjalan berharap berbagai bertujuan terdapat tersedia terjadi penting mudah cepat aman nyaman sehat bersih
  tertib indah maju sejahtera mandiri bahwa adanya yakni yaitu sedangkan meskipun walaupun supaya apabila demikian begitu tentu cukup paling semakin`.split(
    /\s+/,
  ),
);
