/** Verbs of which `di` is the prefix, for "di laksanakan" → "dilaksanakan". Those in -kan are taken without a list. Own list. */
export const passiveRoots: ReadonlySet<string> = new Set(
  `buka gelar imbau ikuti hadiri mohon mulai awali akhiri pandu pimpin bantu ajak larang minta jual beli bayar bawa ambil kirim terima tulis
  baca lihat dengar cek isi unggah unduh pasang perbaiki perbarui perpanjang percepat perkirakan pertimbangkan perlukan perbolehkan
  persilakan pergunakan lengkapi penuhi miliki nikmati kunjungi ketahui sepakati setujui tandatangani datangi temui hubungi dampingi ubah
  hapus ganti tambah kurangi bangun bongkar renovasi rawat jaga kelola atur urus proses periksa verifikasi validasi evaluasi tangani layani
  lindungi awasi pantau tinjau uji teliti duga sangka tuduh tangkap tahan hukum denda tilang sita undang sambut terapkan alami nilai lantik
  angkat pilih dukung tolak cabut batasi bagi bagikan hitung catat simpan pakai gunakan sediakan siapkan harap wajibkan anjurkan sarankan
  sebut sebar kenal kenang ingat cari temukan tutupi sepelekan abaikan serahkan selesaikan lanjuti tindaklanjuti vaksin imunisasi rujuk
  obati sembuhkan suntik angkut buang pilah olah daur tanam panen potong masak makan minum sajikan adakan laksanakan selenggarakan lakukan
  umumkan informasikan berikan harapkan karenakan sebabkan mungkinkan jadwalkan tetapkan tentukan resmikan tingkatkan tebang panggil
  sebutkan tembak tampar tendang tabrak lempar dorong tarik seret gendong peluk cium sentuh pegang genggam raih rebut rampas curi rampok
  bunuh aniaya siksa perkosa culik sekap ikat gantung bakar robohkan hancurkan rusak gusur garap rebus goreng kukus panggang bumbui aduk
  campur parut iris kupas belah tumbuk giling jemur keringkan cuci bilas setrika lipat jahit sulam rajut tenun anyam ukir lukis cetak jilid
  ketik tandai coret beritahu kabari ceritakan jelaskan terangkan paparkan sampaikan utarakan katakan ucapkan bacakan nyanyikan mainkan
  pertunjukkan pertontonkan perlihatkan tampilkan tayangkan siarkan terbitkan luncurkan perketat permudah perluas perkuat perbesar perkecil
  perjelas perbanyak perhatikan perhitungkan perjuangkan pertahankan pertanyakan pertemukan perdebatkan perbincangkan permasalahkan persulit
  persiapkan peringati perebutkan peroleh perdagangkan perlakukan perintah perintahkan pungut tagih hibahkan sumbangkan wakafkan santuni
  biayai danai modali anggarkan alokasikan cairkan salurkan kumpulkan himpun tabung investasikan setor bayarkan bina latih didik ajar ajari
  asuh besarkan sekolahkan arahkan tuntun kawal kawinkan nikahkan jodohkan lamar ceraikan tinggalkan jemput antarkan bawakan titipkan
  kirimkan kembalikan pulangkan pecat tempatkan tugaskan tunjuk utus percayakan percayai hargai hormati segani takuti cintai sayangi benci
  kecam ejek cemooh bully rundung adu adukan laporkan gugat tuntut dakwa penjara penjarakan bebaskan lepaskan ampuni maafkan selidiki
  geledah grebek gerebek amankan selamatkan tolong tensi timbang ukur takar pagari halangi hambat blokir cegat serang serbu kepung ledakkan
  tanya tanyai jawab tanggapi balas bahas diskusikan rundingkan musyawarahkan rapatkan sidangkan putuskan sahkan amendemen cantumkan
  masukkan keluarkan naikkan turunkan tambahkan lanjutkan teruskan hentikan tunda batalkan majukan sapu bersihkan kuras keruk gali timbun
  urug cor ratakan sirami siram semprot basmi musnahkan pindah pindahkan geser putar lipatgandakan tonton saksikan rekam sukai komentari
  ketuk tekan salahgunakan sosialisasikan publikasikan digitalkan integrasikan sinkronkan koordinasikan fasilitasi inisiasi gagas prakarsai
  pelopori ketuai kepalai dominasi kuasai jajah sesuaikan samakan bedakan bandingkan kelompokkan golongkan kategorikan urutkan rancang
  rencanakan targetkan wujudkan realisasikan capai kejar pacu dongkrak ganggu goda usir hindari jauhi dekati lewati lalui tempuh lintasi
  seberangi daki selami jelajahi kelilingi huni tempati duduki pijak injak lindas tindih timpa terjang landa guncang rendam genangi banjiri
  pikul panggul junjung jejerkan rapikan hias hiasi percantik dandani rias pakaikan kenakan copot pasangkan tempel tempelkan las sambung
  putus sobek robek pecah pecahkan rayakan meriahkan hibur semarakkan kukuhkan baiat nobatkan anugerahi beri hadiahi sematkan kalungkan
  pelihara ternakkan budidayakan kembangkan kembangbiakkan tangkar tangkarkan lepasliarkan lestarikan hijaukan yakini percaya anggap
  nyatakan klaim akui tuding curigai cekal buru cokok ciduk bekuk ringkus banding desak giring jerat kaji landasi latari lepas libas naungi nanti picu prediksi pugar ralat rangkul rekrut restui rintis selingi serap sisir sokong susun tegur telusuri tertibkan tipu usung usut wakili warnai pangkas kemas ulas urai vaksinasi hubungkan sekat elus colek isap minati maknai sikapi soroti siasati tindaki tumbuhi mintai lunasi jarah kendali kafani temani coblos caci maki ancam paksa suruh puji tindak singgahi hantam guyur bimbing tata rekap edit terpa lempari lumuri bacok tikam tusuk sayat gorok cekik jambak cubit gigit cakar seruduk tubruk serempet senggol sikat gosok kikis korek congkel jebol dobrak bobol retas sadap intip intai kuntit buntuti cermati amati telaah simak hafal sunting tempa bentuk cetuskan cabuli lecehkan hujat bentak omeli marahi nasihati rayu bujuk pikat bohongi kelabui perdaya perbudak utangi sogok suap kebiri infus oplos racik ramu seduh kocok semai tabur siangi rajang cacah ayak jala pancing jaring pasung bui kurung jegal sabotase boikot embargo telisik bidik incar sasar tuju gapai kantongi juarai menangi sabet gondol kecoh tekuk jamu ladeni hadapi lawan tantang amandemen ungsi ungsikan angkuti tempeli lengketi gandeng rawati jenguk besuk takziahi mandikan kuliti cukur pasok`.split(
    /\s+/,
  ),
);
/** Words in -kan behind the preposition. */
export const notPassive: ReadonlySet<string> = new Set(
  'pekan ikan rekan bukan akan bahkan makan silakan sekan sekalian tekan rukan'.split(' '),
);
/** Roots that are things as well: "di operasi pasar" is a place, "di operasi oleh dokter" the verb. Own list. */
export const nounRoots: ReadonlySet<string> = new Set(
  `hukum makan panen operasi potong tilang vaksin imunisasi uji proses nilai denda minum tanam gambar foto potret pompa aspal beton pupuk plester kontrak transfer gunting paku lem kunci gembok bom cat tumpuk pukul gadai lelang sewa pel sidik tes sumpah fitnah hina gaji upah kritik subsidi mutasi razia evakuasi blokade konservasi respons respon revisi rilis salin tanda segel tutup gotong bius cangkok sensor hadang klik pinjam reboisasi ekstradisi deportasi sensus vonis amputasi saring titip antar gelandang borgol tampung peras sunat khitan telepon sidang kontrol bungkus stempel cap legalisasi fotokopi survei data input daftar apresiasi donor relokasi rehab rehabilitasi revitalisasi`.split(
    /\s+/,
  ),
);
