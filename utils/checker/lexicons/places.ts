/** Well-known places: with a capital. Own list. */
export const properPlaces: ReadonlySet<string> = new Set(
  `indonesia jakarta surabaya bandung semarang yogyakarta jogja medan makassar manado denpasar bali lombok papua maluku ambon aceh padang palembang lampung banten bogor
  bekasi depok tangerang solo malang kupang mataram pontianak banjarmasin samarinda balikpapan palu kendari gorontalo ternate jayapura sorong merauke kalimantan
  sulawesi sumatra sumatera jawa nusantara sidoarjo gresik mojokerto kediri jember banyuwangi probolinggo pasuruan blitar madiun ngawi tuban lamongan bojonegoro magetan
  ponorogo pacitan klaten boyolali sragen karanganyar wonogiri sukoharjo kudus pati rembang demak kendal pekalongan tegal brebes cilacap banyumas purwokerto purbalingga
  wonosobo magelang temanggung salatiga sleman bantul cirebon indramayu majalengka sumedang garut tasikmalaya ciamis pangandaran cianjur sukabumi karawang purwakarta
  subang serang pandeglang cilegon bengkulu jambi riau pekanbaru batam bukittinggi binjai sibolga sumbawa ende maumere singkawang bontang tarakan tidore timika biak
  manokwari wamena nabire singapura malaysia jepang australia amerika eropa madinah`.split(/\s+/),
);

/** Words that follow the prepositions di and ke; the well-known places are among them. Own list. */
export const placeWords: ReadonlySet<string> = new Set([
  ...properPlaces,
  ...`arah dinding atap bagian jalan kantor rumah sekolah pasar sini sana situ atas bawah dalam luar kota desa kecamatan kelurahan kabupaten provinsi aula lapangan mana
  antara depan belakang samping sebelah tengah sekitar sekeliling seluruh setiap tiap berbagai semua tempat wilayah daerah dusun kampung puskesmas rsud halaman gedung
  ruang ruangan lokasi pantai sungai laut bandara stasiun terminal masjid musala gereja pura vihara kampus kelas taman hotel acara saat hari tahun bulan masa pinggir
  tepi ujung pojok awal akhir pusat kamar hutan gunung kebun sawah lingkungan kalangan bidang sektor sela tanggal minggu pekan malam siang pagi sore area zona titik
  posko pos loket meja balai pendopo alun alun-alun mal toko warung bank kolom laman situs aplikasi media grup akun bio profil negara dunia kulonprogo kuningan lebak
  tanjungpinang payakumbuh pematangsiantar nias bima labuanbajo sampit tual mekkah sebelahnya bangku kursi lemari rak kasur tembok pintu jendela lorong koridor tangga
  parkiran kolam danau lereng lembah puncak kaki bukit pulau perbatasan pesisir perairan pemukiman permukiman perumahan komplek kompleks apartemen rumahsakit asrama
  pesantren madrasah penjara lapas pengadilan kejaksaan polsek polres polda kodim koramil istana parlemen sidang rapat pertemuan seminar upacara panggung layar televisi
  tv radio koran majalah buku halte bus kereta pesawat kapal mobil motor sepeda pasaran lapangannya permukaan dasar lantai gudang dapur perpustakaan museum pelabuhan
  dermaga jembatan persimpangan perempatan pertigaan trotoar paud posyandu polindes apotek klinik lab laboratorium hilir hulu dinas penampungan pengungsian pinggiran
  tribun bawahnya restoran kios teras ladang waduk bendungan kawasan garasi sisi sudut seberang simpang bundaran tugu monumen universitas stadion gelanggang gor tenda
  poskamling rutan makam kuburan internet zaman era usia tingkat level tangan hati kepala mata mulut leher punggung dada perut udara langit darat bumi tanah lumpur
  pasir batu kolong gang lift pabrik bengkel peternakan tambak kandang pekarangan selokan got parit muara kawah tebing jurang gua pedalaman perkotaan pedesaan perdesaan
  cabang markas studio arena podium tol tps tpa tpu spbu website instagram facebook youtube twitter tiktok whatsapp google jejaring daring sebuah luarnya
  nusa perkampungan perkebunan persawahan pertokoan pertambangan perusahaan instansi lembaga kementerian kelurahannya mess barak benteng menara kelenteng wihara kapel
  katedral surau telinga hidung kening pipi bahu pundak lutut betis tumit lambung paru-paru jantung otak rambut bibir tenggorokan dapil dukuh pedukuhan
  padukuhan nagari jorong banjar gampong distrik kapanewon kalurahan karesidenan metropolitan ibukota mancanegara hilirnya rumah-rumah sekolah-sekolah desa-desa
  daerah-daerah piring gelas panci wajan kulkas kardus kantong dompet koper gerobak truk ember sumur keran tangki gorong-gorong drainase tanggul embung rawa gambut
  mangrove bakau senayan kotak tabel grafik halaman-halaman bab ayat alinea paragraf kalimat baris peringkat posisi babak putaran laga pertandingan musim kompetisi liga
  turnamen ajang forum kongres konferensi lapak bazar pameran festival karnaval pawai konser bioskop galeri sanggar padepokan taman-taman kebun-kebun
  utara selatan barat timur tenggara kanan kiri hadapan dekat pangkuan genggaman pelukan penjuru sepanjang seantero segala sejumlah kemudian sinilah sanalah`.split(
    /\s+/,
  ),
]);

/** Joined to `di` or `ke` these are words of their own: a verb, or something else. */
export const notPlaces: ReadonlySet<string> = new Set(
  `kebagian keatap keluar kemari kepada ketua kelas kekal kemasa kepagian kesorean kemalaman kesiangan keseluruhan kelapangan kebun kemal kemalam kemala kemasan kepura dipos kebio kesela kemeja ditengahi kemedia keantara kelab ketuban kekuningan kerak kelereng kerutan kebab keluarnya kelebak ketual dikau dipati diserang`.split(
    /\s+/,
  ),
);
