/**
 * Words that tags and everyday public posts are made of, to cut a tag into its words. Not a dictionary: a word that is
 * missing only means that a tag is not cut. Source: own list.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `aba abadi acara ada adab adat adil adili admin adu aduan aduh agama agar agenda agung agustus air ajak ajakan ajang aja akan akar akhir
  akhlak akses aksi akta aktif akun akurat alam alat alih alun alumni amal aman amanah ampuh anak analisis ancaman anda andal anggaran anggota
  angin angka angkot angkutan anti antar antara antre antrean antri apa apel api aplikasi april arah area arisan arsip arti arus asa asah asal
  asap asih asing asli aspirasi asri asuh asyik atap atas atasi atau atlet atur aturan awal awas ayah ayo ayam bab baca baru bagi bagian bagus bahagia
  bahan bahari bahas bahasa bahaya baik baja bakar bakat bakau bakti baku balai balap balik balita bambu ban bandung banding bangga bangkit
  bangsa bangun banjir bank bansos bantu bantuan banyak barang barat baru basah batas batik batu bawa bayar bayi bazar bea bebas beasiswa beda
  bekal bekerja bela belajar belanja beli belum benar bencana bendera bendungan beras berani berantas berbagi berbakti berbenah berbudaya
  berdaya berdampak bergerak berita berjaya berkah berkarya berkebun bermain bermanfaat berprestasi bersama bersatu bersaudara berseri bersih
  bersihkan bersinar bersinergi bersyukur bertani bertumbuh berubah besar besok biasa biaya bibit bicara bidan bidang bijak bimbingan bina bintang
  biru bisa bisnis bola bolos boleh buah buat budaya budi budidaya buka bukan bukti buku bulan bumi bunga bunda bupati buruh burung bus
  cagar cahaya cair cakap calon camat cantik capai capaian cara cari catat cegah cek cepat cerah cerdas cerita cermat cinta cipta coba coblos cuaca cuci cukup
  cuti daerah daftar dagang dahsyat dakwah damai damkar dampak dan dana danau dapat dapur darah darat daring darurat data datang daun daur
  daya dekat delapan demi demokrasi dengan dengar depan desa desember dewasa di dialog digital dimulai dinas diri diskon diskusi diskominfo doa dokter
  donasi donor dorong dosen dua dukung dulu dunia duta edukasi ekonomi ekspor elektronik emas empat emosi energi esok event fakta
  februari festival film flora fokus forum foto gabung gadis gajah galeri ganti garam garda gas gawai gaya gedung gelar gelora gemar gembira
  gempa generasi gerai gerak gerakan geser gigi gila giat gizi global gotong royong gratis guna gunung guru gusi habis hadapi hadiah hadir hak hal halal
  halaman halo hama hamil hanya harap harapan hari haru harus harmoni hasil hati hebat hemat hening hewan hidup hijau hijrah hilang hindari
  hiburan hibah himpunan hingga hoaks hoax hormat hotel hujan hukum humas hutan iba ibadah ibu ide idul ikan ikut ilmu iman imbau
  imunisasi inap indah indonesia industri info informasi ingat ini inklusi inklusif inovasi inovatif inspirasi integritas internet investasi iring isi
  islam istimewa istri itu izin jabatan jadi jadwal jaga jajan jajanan jalan jalin jalur jaman jam jamin jaminan janji jangan jantung januari jasa jati jatuh
  jaringan jawa jawab jaya jelas jelajah jelang jembatan jempol jenis jiwa jual juang juara judi juga juli jujur juli jumat jumpa juni jurnal juta
  kabar kabupaten kader kain kaki kaku kakak kali kalian kalender kami kampanye kampung kampus kamu kanal kandidat kantor kantong kapal karakter
  karang karir karnaval kartu karya kasih kasus kata kawal kawan kawasan kaya kayu keadilan kebaikan kebakaran kebangkitan kebanggaan kebersamaan kebersihan
  kebijakan kebudayaan kebun kecamatan kecil kejar kejujuran kekerasan kelas keluarga kelurahan kemajuan kemanusiaan kemarau kemenangan kementerian
  kemerdekaan kenal kendaraan kerja kerjasama kerukunan kesehatan keselamatan kesetaraan kesiapan kependudukan kepala kepedulian kerajinan kereta kering kesadaran
  ketahanan ketertiban keterbukaan ketua khas khusus kini kirim kisah kita klik klinik koki kolaborasi komitmen kompak kompetisi kompos komunikasi komunitas kondisi kopi
  koperasi koran korban korupsi kota kreasi kreatif kreativitas kuat kuliah kuliner kultur kunci kunjungi kunjungan kurangi kurban laba lagu lahan lahir lain laju
  laksana lalu lintas lama lancar langit langkah langsung lanjut lanjutkan lansia lapangan lapor laporan larang latih latihan laut lawan layan layanan lebaran lebih lestari lepas libur lima
  limbah lima lindungi lindung lingkungan listrik literasi lokal lomba lulus luar luas lunas maaf mabuk maju main mahal mahasiswa makan makanan makmur malam malang malu mama
  mampu manah mandiri manfaat mangrove manis mantap mana mandala mari maret martabat masa masalah masjid masa maslahat masuk masyarakat mata mati mau mawas
  medan media meja melaju melati melawan melayani melek membaca membangun memilah memilih memimpin menabung menang menanam mengabdi mengajar menginspirasi menjaga menteri
  menuju menulis merah meriah merdeka mesin mewujudkan minat minggu minum minyak mitra mobil moderasi modern mohon motor muda mudah mudik mulai mulia murah murid
  musik musim muslim musrenbang naik nabi nama narkoba nasi nasional natal negara negeri nelayan niat nikah nikmat nilai nol nonton nopember normal november nusa nusantara
  nyata nyaman oktober olah olahraga orang ombudsman pagi pahala pahlawan pajak pakai paket palsu panas pancasila pandai panduan pangan panen panggung panggil panitia pantai pantau papua parade
  parkir partisipasi pasang pasar pasien pasti patuh patriot paud pawai pecah pedagang peduli pegawai pejuang pekan pekerja pelajar pelangi pelatihan pelayanan pelihara
  pelosok peluang peluk pemberdayaan pemerintah pemerintahan pemilih pemilihan pemilu pemimpin pemuda pemudi pemulihan penanganan pencegahan pendamping pendaftaran pendidikan
  penduduk penerangan penerus pengabdian pengaduan pengawasan penghargaan penghijauan pengumuman penjuru penting penuh penyakit penyuluh peran perang perangi perawat
  perempuan pergi perhatian peringatan peristiwa perkasa permata pers pernikahan pertama pertanian perubahan perumahan peserta pesan pesisir pesona pesta peta petani petugas pijar pikir pilah pilih pilihan
  pilkada pindah pintar pintu plastik pohon pojok pola pondok populer posko posyandu posting praja pramuka prasarana presiden prestasi pria prima produk produktif profesional
  program proses protes provinsi puas puasa publik pulang pulau pulih pupuk pusat puskesmas pustaka putih putra putri rabies radio raga ragam raih raja rajin rakor rakyat ramadan ramah ramai rantai rapat rapi
  rasa rawat raya reforma reformasi rejeki rekam rekan remaja rencana resmi resik resiko responsif reuni ribu rindu ringan rintis riset rohani roti ruang rukun rumah rupiah rusak
  saat sabar sabtu sadar sahabat saham sahur sains saja sajian sakit saksi salah salam salat salur sama samudra sampah sampai sandang sang santai santri santun sapa sarana sarapan sarjana saring
  sastra sasaran satu satwa saudara sawah saya sayang sayur sebar sebelum sedekah segar segera sehat sejahtera sejarah sejuta sekali sekolah selalu selamat selamatkan selasa selatan selesai seluruh semangat semarak sembako
  sembilan semua senam senang seni senin senja senyum september sepakbola sepakat sepeda sepuluh serba seri sertifikat sesama setara setia setiap siaga siap siar siaran siapa sigap sikap silaturahmi sinar sinergi singkat sisi siswa
  situs soal sobat sopan sosial sosialisasi stop strategi stunting suara sudah suka sukses sukarela sumpah sungai sumber sumpah sunting supaya surat survei surga susah susu swadaya swasembada syariah syukur
  taat tabungan tahan tahap tahu tahun takbir takut taman tambah tampil tanah tanam tandur tani tangan tanggap tangguh tangkas tanpa tanya tari tarif tas tata tawa tebar teduh teknologi teladan teluk teman
  tempat temu tenaga tenang tengah tenun tepat tepi terbaik terbang terbuka terdepan terima terima kasih terjaga terkini terpadu tersenyum tertib terus tetap tetangga tiba tidak tiga tilang timur tindak
  tinggal tinggi tingkat tingkatkan tirta titik tolak tolong toleransi tradisi transformasi transparan transparansi transportasi tua tugas tuju tukang tulis tulus tumbuh tuna tunas tuntas turun tutup
  ubah udara uji ujian ukir ulama ulang umat umrah umum undang ungu unggul unggulan uang unik untuk upacara upah upaya urus usaha usia utama utara utuh vaksin vaksinasi video virtual visi waduk wajah
  wajib waktu wali wakil wanita warga warisan warna warung waspada wawasan web webinar wibawa wilayah wirausaha wisata wisuda wujud wujudkan yakin yang yatim yuk zakat zaman zona
  dari ke itu ini lah pun saja the and for day happy world health care green city smart clean go open stay safe home work from new good best
  jakarta bogor depok tangerang bekasi semarang surabaya yogyakarta jogja solo magelang bali lombok makassar manado papua maluku ambon sumatera sumatra kalimantan sulawesi aceh medan padang riau jambi palembang lampung banten cirebon banyumas sleman bantul kudus pati jepara demak tegal brebes kediri malang madiun jember denpasar kupang mataram pontianak banjarmasin samarinda balikpapan palu kendari gorontalo ternate jayapura sorong merauke`.split(
    /\s+/,
  ),
);
