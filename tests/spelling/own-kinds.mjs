/** What the own lists say of a word besides that it is one. In the data as the word with a mark before it (utils/checker/spelling/kinds.ts). */
import { commonWords } from '../../utils/checker/lexicons/common-words.ts';

/** Places, times and things that the prepositions di and ke stand before. Own list. */
const places = `arah dinding atap bagian jalan kantor rumah sekolah pasar sini sana situ atas bawah dalam luar kota desa kecamatan kelurahan kabupaten provinsi aula
lapangan mana antara depan belakang samping sebelah tengah sekitar sekeliling seluruh setiap tiap berbagai semua tempat wilayah daerah dusun kampung
puskesmas rsud halaman gedung ruang ruangan lokasi pantai sungai laut bandara stasiun terminal masjid musala gereja pura vihara kampus kelas taman
hotel acara saat hari tahun bulan masa pinggir tepi ujung pojok awal akhir pusat kamar hutan gunung kebun sawah lingkungan kalangan bidang sektor sela
tanggal minggu pekan malam siang pagi sore area zona titik posko pos loket meja balai pendopo alun alun-alun mal toko warung bank kolom laman situs
aplikasi media grup akun bio profil negara dunia kulonprogo kuningan lebak tanjungpinang payakumbuh pematangsiantar nias bima labuanbajo sampit tual
mekkah sebelahnya bangku kursi lemari rak kasur tembok pintu jendela lorong koridor tangga parkiran kolam danau lereng lembah puncak kaki bukit pulau
perbatasan pesisir perairan pemukiman permukiman perumahan komplek kompleks apartemen rumahsakit asrama pesantren madrasah penjara lapas pengadilan
kejaksaan polsek polres polda kodim koramil istana parlemen sidang rapat pertemuan seminar upacara panggung layar televisi tv radio koran majalah buku
halte bus kereta pesawat kapal mobil motor sepeda pasaran lapangannya permukaan dasar lantai gudang dapur perpustakaan museum pelabuhan dermaga
jembatan persimpangan perempatan pertigaan trotoar paud posyandu polindes apotek klinik lab laboratorium hilir hulu dinas penampungan pengungsian
pinggiran tribun bawahnya restoran kios teras ladang waduk bendungan kawasan garasi sisi sudut seberang simpang bundaran tugu monumen universitas
stadion gelanggang gor tenda poskamling rutan makam kuburan internet zaman era usia tingkat level tangan hati kepala mata mulut leher punggung dada
perut udara langit darat bumi tanah lumpur pasir batu kolong gang lift pabrik bengkel peternakan tambak kandang pekarangan selokan got parit muara
kawah tebing jurang gua pedalaman perkotaan pedesaan perdesaan cabang markas studio arena podium tol tps tpa tpu spbu website instagram facebook
youtube twitter tiktok whatsapp google jejaring daring sebuah luarnya nusa perkampungan perkebunan persawahan pertokoan pertambangan perusahaan
instansi lembaga kementerian kelurahannya mess barak benteng menara kelenteng wihara kapel katedral surau telinga hidung kening pipi bahu pundak lutut
betis tumit lambung paru-paru jantung otak rambut bibir tenggorokan dapil dukuh pedukuhan padukuhan nagari jorong banjar gampong distrik kapanewon
kalurahan karesidenan metropolitan ibukota mancanegara hilirnya rumah-rumah sekolah-sekolah desa-desa daerah-daerah piring gelas panci wajan kulkas
kardus kantong dompet koper gerobak truk ember sumur keran tangki gorong-gorong drainase tanggul embung rawa gambut mangrove bakau senayan kotak tabel
grafik halaman-halaman bab ayat alinea paragraf kalimat baris peringkat posisi babak putaran laga pertandingan musim kompetisi liga turnamen ajang
forum kongres konferensi lapak bazar pameran festival karnaval pawai konser bioskop galeri sanggar padepokan taman-taman kebun-kebun utara selatan
barat timur tenggara kanan kiri hadapan dekat pangkuan genggaman pelukan penjuru sepanjang seantero segala sejumlah kemudian sinilah sanalah`;

/** Verbs of which `di` is the prefix, for "di buka" → "dibuka". Those in -kan are known without a list. Own list. */
const verbs = `buka gelar imbau ikuti hadiri mohon mulai awali akhiri pandu pimpin bantu ajak larang minta jual beli bayar bawa ambil kirim terima tulis baca lihat
dengar cek isi unggah unduh pasang perbaiki perbarui perpanjang percepat lengkapi penuhi miliki nikmati kunjungi ketahui sepakati setujui tandatangani
datangi temui hubungi dampingi ubah hapus ganti tambah kurangi bangun bongkar renovasi rawat jaga kelola atur urus proses periksa verifikasi validasi
evaluasi tangani layani lindungi awasi pantau tinjau uji teliti duga sangka tuduh tangkap tahan hukum denda tilang sita undang sambut alami nilai
lantik angkat pilih dukung tolak cabut batasi bagi hitung catat simpan pakai harap sebut sebar kenal kenang ingat cari tutupi lanjuti tindaklanjuti
vaksin imunisasi rujuk obati suntik angkut buang pilah olah daur tanam panen potong masak makan minum tebang panggil tembak tampar tendang tabrak
lempar dorong tarik seret gendong peluk cium sentuh pegang genggam raih rebut rampas curi rampok bunuh aniaya siksa perkosa culik sekap ikat gantung
bakar rusak gusur garap rebus goreng kukus panggang bumbui aduk campur parut iris kupas belah tumbuk giling jemur cuci bilas setrika lipat jahit sulam
rajut tenun anyam ukir lukis cetak jilid ketik tandai coret beritahu kabari perketat permudah perluas perkuat perbesar perkecil perjelas perbanyak
persulit peringati peroleh perintah pungut tagih santuni biayai danai modali himpun tabung setor bina latih didik ajar ajari asuh tuntun kawal lamar
jemput pecat tunjuk utus percayai hargai hormati segani takuti cintai sayangi benci kecam ejek cemooh bully rundung adu gugat tuntut dakwa penjara
ampuni selidiki geledah grebek gerebek tolong tensi timbang ukur takar pagari halangi hambat blokir cegat serang serbu kepung tanya tanyai jawab
tanggapi balas bahas amendemen tunda sapu kuras keruk gali timbun urug cor sirami siram semprot basmi pindah geser putar tonton rekam sukai komentari
ketuk tekan fasilitasi inisiasi gagas prakarsai pelopori ketuai kepalai dominasi kuasai jajah rancang capai kejar pacu dongkrak ganggu goda usir
hindari jauhi dekati lewati lalui tempuh lintasi seberangi daki selami jelajahi kelilingi huni tempati duduki pijak injak lindas tindih timpa terjang
landa guncang rendam genangi banjiri pikul panggul junjung hias hiasi percantik dandani rias copot tempel las sambung putus sobek robek pecah hibur
baiat anugerahi beri hadiahi pelihara tangkar yakini percaya anggap klaim akui tuding curigai cekal buru cokok ciduk bekuk ringkus banding desak giring
jerat kaji landasi latari lepas libas naungi nanti picu prediksi pugar ralat rangkul rekrut restui rintis selingi serap sisir sokong susun tegur
telusuri tipu usung usut wakili warnai pangkas kemas ulas urai vaksinasi sekat elus colek isap minati maknai sikapi soroti siasati tindaki tumbuhi
mintai lunasi jarah kendali kafani temani coblos caci maki ancam paksa suruh puji tindak singgahi hantam guyur bimbing tata rekap edit terpa lempari
lumuri bacok tikam tusuk sayat gorok cekik jambak cubit gigit cakar seruduk tubruk serempet senggol sikat gosok kikis korek congkel jebol dobrak bobol
retas sadap intip intai kuntit buntuti cermati amati telaah simak hafal sunting tempa bentuk cabuli hujat bentak omeli marahi nasihati rayu bujuk pikat
bohongi kelabui perdaya perbudak utangi sogok suap kebiri infus oplos racik ramu seduh kocok semai tabur siangi rajang cacah ayak jala pancing jaring
pasung bui kurung jegal sabotase boikot embargo telisik bidik incar sasar tuju gapai kantongi juarai menangi sabet gondol kecoh tekuk jamu ladeni
hadapi lawan tantang amandemen ungsi angkuti tempeli lengketi gandeng rawati jenguk besuk takziahi kuliti cukur pasok`;

/** Roots that are things as well: "di operasi pasar" is a place, "di operasi oleh dokter" the verb. Own list. */
const things = `hukum makan panen operasi potong tilang vaksin imunisasi uji proses nilai denda minum tanam gambar foto potret pompa aspal beton pupuk plester kontrak
transfer gunting paku lem kunci gembok bom cat tumpuk pukul gadai lelang sewa pel sidik tes sumpah fitnah hina gaji upah kritik subsidi mutasi razia
evakuasi blokade konservasi respons respon revisi rilis salin tanda segel tutup gotong bius cangkok sensor hadang klik pinjam reboisasi ekstradisi
deportasi sensus vonis amputasi saring titip antar gelandang borgol tampung peras sunat khitan telepon sidang kontrol bungkus stempel cap legalisasi
fotokopi survei data input daftar apresiasi donor relokasi rehab rehabilitasi revitalisasi`;

const listed = { place: places, verb: verbs, thing: things, common: [...commonWords].join(' ') };

/** @returns {[string, string][]} kind and word */
export function ownKinds() {
  return Object.entries(listed).flatMap(([kind, text]) => text.split(/\s+/).map((word) => [kind, word]));
}
