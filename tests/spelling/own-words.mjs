/** Words of public institutions that the dictionary lacks. Own list. */

/** Verbs and nouns that take the usual affixes: meN-, di-, ter-, peN-…-an, -kan, -an, ber-. */
const roots = `akses unggah unduh rundung pengaruh fasilitasi integrasi verifikasi validasi edukasi inisiasi kolaborasi mitigasi sinergi donor kendara
sosialisasi koordinasi evaluasi implementasi identifikasi optimalisasi digitalisasi registrasi sertifikasi akreditasi rekomendasi publikasi klarifikasi
konfirmasi distribusi dokumentasi realisasi rehabilitasi relokasi evakuasi vaksinasi imunisasi observasi sterilisasi disinfeksi isolasi karantina simulasi
sinkronisasi harmonisasi standardisasi modernisasi revitalisasi normalisasi legalisasi kriminalisasi sanksi subsidi retribusi anggar alokasi inspeksi
supervisi monitor asesmen audit investigasi autentikasi otorisasi aktivasi instal pindai retas cuit tagar siar tayang rilis posting tautan gawai wakaf
kampanye promosi ekspor impor investasi produksi konsumsi apresiasi partisipasi aspirasi advokasi mediasi konsultasi konseling skrining rujuk vaksin
suntik rawat gizi rekam antar jemput singgah unjuk rembuk tuan jaring kurban takbir ziarah mudik salat zakat infak sedekah umrah haji rukyat hilal vlog
literasi numerasi zonasi resiliensi adaptasi antisipasi deteksi prediksi proyeksi estimasi kalkulasi rekapitulasi tabulasi inventarisasi digital tani tambak
ternak tanam panen pupuk irigasi reboisasi konservasi restorasi rekonstruksi renovasi revisi resmi luncur kukuh lantik apel upacara gelar gulir salur serap
santun bantu jamin lindung awas tindak tertib razia sita denda tilang parkir macet alih laju kendali siaga tanggap darurat bencana longsor banjir gempa
erupsi asap rob abrasi kering ungsi dampak duga sidik tahan tangkap vonis banding kasasi gugat sengketa mufakat musyawarah tata kelola laksana
selenggara sapa ikut serta libat daya guna manfaat hemat olah daur pilah kompos bersih sehat cegah tular sebar lacak uji tes usap pantau sigap gotong
urus utama damping suluh bina latih asuh didik ajar teliti kaji riset susun rancang rumus tetap sah cabut tunda batal ganti rugi lapor adu keluh layan
respons tinjau kunjung silaturahmi tamu rapat sidang temu musrenbang lokakarya lomba juara piala raih prestasi tanding olahraga senam lari sepeda jalan`;

/** As they are; clitics and bound forms are the reader's. */
const words = `terinci merinci rincian perincian memberanikan mengemudi pengemudian menepi tepian menyolder penyolderan mencor mengecor dicor pengecoran terisak isakan terkekeh kekehan memagang pemagang
pemagangan dimagangkan pelapak melapak lapakan menggaungkan digaungkan penggaungan mengklik mengeklik dieklik kerindangan menorehkan ditorehkan tertoreh merekap direkap rekapan perekapan meringkas diringkas
peringkasan peringkas berwawasan bervitamin berkalori bersertifikat berizin berbayar kedisiplinan menyicil pelonggaran tercukupi penjangkauan penyasaran penyisiran pengingat peliput pencermatan penyalaan dicek
melaminating pengoplosan melambat perlambatan pengereman terlindas perkuliahan terbimbing pencinta pecinta tumisan perebusan pengukusan lalapan seduhan kentongan pemagaran persewaan menghuni penempat pembuang
terangkut statistisi mengiur diiur pengiur dielap keprotokolan pengundang poli pelunasan pemilah pewirausaha berwirausaha pewirausahaan pemetaan nebulizer puzel imsakiyah vaksinator larvasida mpasi kependidikan
kaprodi kalapas karutan termohon rupbasan pembetonan bokashi pesepeda brong kresek pandita mengakselerasi penautan tercoblos ramah-tamah kempo sebangku sebangkunya seabad mengantre diantre antrean pj pjs plt plh
paskibra takarir kalurahan kapanewon pengolahan pengarsipan pengomposan komposter penyuluh pewara pranata arsiparis widyaiswara
pertamina telkom telkomsel indosat pelni pelindo bulog antam taspen asabri jamsostek damri brantas waskita wijaya adhi krakatau semen pupuk kujang petrokimia inalum biofarma indofarma kimia farma tokopedia bukalapak gojek
terjangkit polibag etawa rasis rasisme ngepet bernopol terdampak terpapar terkonfirmasi tersosialisasi tersertifikasi terakreditasi terintegrasi terdigitalisasi tersinkronisasi terstandardisasi
terkoneksi terekam terjadwal terdokumentasi terinventarisasi tervaksinasi terimunisasi teredukasi terevakuasi terisolasi terblokir terunduh terpantau terkendali termonitor terkoordinasi viral viralkan memviralkan diviralkan
bediding kemarau gabah kirab suro sura ambengan sekaten grebeg labuhan saparan ruwahan nyadran sedekah apitan wiwitan methik tedhak siten mitoni kesenian ebeg kuda lumping reog jaranan bantengan barongan singo ulung jathilan ketoprak ludruk wayang
pempek tekwan rendang gudeg soto rawon papeda sagu tinutuan cakalang coto konro pallubasa lawar betutu sate ayam taliwang plecing bolu tape lumpia bakso mi ayam cilok cireng seblak
seusai terlilit terlezat berkomitmen asupan berpemanis maladministrasi ramah-tamah aktualitas bersyiar bhinneka bismillahirrahmanirrahim distributif erosif federatif halusinatif implementatif jubileum komutatif kontributif memercayai memercayakan memercayainya
memidanakan memolakan memolitisasi memailitkan mengolonisasi mengomandani mengomandoi mengombinasi mengombinasikan mengomersialisasikan mengomersialkan mengonsepkan mengonsolidasi mengonsolidasikan
mengonstruksikan mengonstruksi mengualifikasi menyubstitusi merangsek monopolisasi munakasah observatif olimpik pasca pebisnis presidensi reduplikatif skorsing separatif simbolisasi sistemik spesialitas
stopmap teoretisi tifoid yasin empirik realistik ditumbuhkembangkan menumbuhkembangkan tumbuh kembang diujicobakan mengujicobakan kotapraja sosiobudaya sosioekonomi quran
sarapan inspirasi menginspirasi terinspirasi berbudaya menonton penonton ketidaknyamanan berkebutuhan penyintas royong memeriahkan beraktivitas memuncaki perpanjangan permakanan bermagnitudo dilepasliarkan melepasliarkan
pelepasliaran memenangkan dimenangkan pemenangan tersibuk terpadat terbersih tersehat stunting difabel perundungan perundung webinar pemengaruh monitoring bansos mangrove vulkanik vulkanologi skrining faskes kenormalan prokes unggahan
cuitan hotline posbindu dasawisma paskibraka osis numerasi kebencanaan kedaruratan kegawatdaruratan pengarusutamaan pokdarwis homestay ekraf musrenbang rembuk
perbup perda perwali perkada pergub perpres permen permendagri permendikbud kepmen kepres inpres keppres kesepahaman rutilahu septik gorong pipanisasi tagana
basarnas pendonor mendonorkan purna purnabakti purnatugas purnakarya difasilitasi memfasilitasi terfasilitasi pemfasilitasan terverifikasi mengedukasi teredukasi sekolah
pengunggah pengunduh pengunduhan pengunggahan terunggah pengaksesan aksesibilitas disabilitas inklusivitas inklusi akuntabilitas transparansi
jumantik posyandu puskesmas pustu polindes poskesdes bidan balita baduta lansia bumil busui catin remaja milenial generasi warganet warga
siniar swafoto takarir tagar surel laman pranala peladen gim daring luring lokapasar dompet pemindaian pindaian kecerdasan artifisial mahadata algoritma
podcast vlog vloger bloger konten kreator infografik infografis videografi videografis audiovisual siaran penyiaran humas medsos admin narahubung
lokakarya gelar wicara bimtek diklat pelatihan ratas rakor rakornas rakorda rakerda rakernas musda muswil munas bimbingan teknis sertijab pelantikan
dispendukcapil disdukcapil disdik dinkes dinsos dishub diskominfo kominfo komdigi bappeda bapenda inspektorat satpol setda sekda kades lurah camat bupati wali
gubernur wagub wabup wawali menteri wamen kapolres kapolda kapolsek polres polda polsek kodim koramil babinsa bhabinkamtibmas kamtibmas linmas pamong praja
kamtibmas siskamling poskamling ronda swakelola swadaya lelang tender pengadaan padat karya sembako elpiji subsidi bersubsidi nonsubsidi migor minyakita
beras bulog inflasi deflasi umkm koperasi kriya batik tenun kuliner ekowisata agrowisata glamping kemah geopark taman bumi cagar warisan takbenda
karhutla likuefaksi tsunami abrasi megathrust sesar episentrum hiposentrum magnitudo gempabumi banjir bandang rob kekeringan embung biopori resapan drainase
tengkes gizi skrining imunisasi vaksinasi booster deteksi dini tuberkulosis tbc dbd demam berdarah dengue fogging pengasapan rabies antraks leptospirosis flu
singapura gondongan campak rubela difteri pertusis polio hepatitis hipertensi diabetes diabetik kolesterol obesitas anemia stroke jantung ginjal kanker serviks
payudara mamografi papsmear inspeksi kesehatan mental psikolog psikiater konselor konseling depresi ansietas telemedisin telekonsultasi rekam medis rawat inap
pascabanjir pascagempa pascabencana pascapanen pascapandemi prabencana
netizen emoji emotikon stiker username kuota internet wifi nirkabel aplikasi fitur notifikasi verifikator validator operator enumerator surveior asesor auditor
pemudik pemudikan arus balik lebaran idulfitri iduladha ramadan tarawih takjil iftar sahur imsak maulid isra mikraj natal paskah waisak nyepi galungan kuningan
imlek cap gomeh dharma santi halalbihalal haul tahlil selawat salawat pengajian majelis taklim masjid musala gereja pura wihara kelenteng pesantren santri
tersangka terdakwa terpidana narapidana lapas rutan warga binaan rehabilitasi napza narkotika judol pinjol rentenir penipuan daring siber peretasan
tersalurkan penyaluran tersosialisasi menyosialisasikan memedomani mempedomani berpedoman mengimbau imbauan diimbau mengampanyekan mengoptimalkan mengoordinasikan
pengoordinasian pengoptimalan pemutakhiran memutakhirkan dimutakhirkan termutakhir pemadanan memadankan dipadankan penertiban ditertibkan penataan pemeliharaan
pembenahan membenahi pengentasan mengentaskan keterjangkauan ketersediaan ketercapaian keterbukaan keterlibatan kebermanfaatan kemaslahatan kemandirian
kewirausahaan wirausahawan wirausahawati kerelawanan relawan kepemudaan kepramukaan kesiapsiagaan kewaspadaan ketahanan ketenteraman ketertiban ketenagakerjaan
kepelabuhanan kebandarudaraan kepariwisataan pariwisata kebudayaan kesenian perikanan perkebunan peternakan pertanian kehutanan kelautan pesisir nelayan pembudi
pembudidaya budi daya budidaya hidroponik akuaponik bioflok urban perkotaan perdesaan perumahan permukiman kawasan kumuh rusunawa rusun huntara huntap
penyandang tunanetra tunarungu tunadaksa tunagrahita tunawicara tuli netra daksa grahita juru bahasa isyarat bisindo sibi braille 
jembatan flyover underpass tol gerbang bus trans halte terminal komuter krl mrt lrt bandara pelabuhan feri dermaga syahbandar nakhoda penumpang
pelaku usaha perizinan berusaha oss nib siup npwp pbb bphtb pajak samsat pemutihan tilang elektronik e-tilang e-ktp ktp kk kia akta kelahiran kematian
hut ri rt rw tk paud sd smp sma smk sma ma mts mi asn pns pppk tni polri bpjs jkn kis bpbd bnpb bmkg bps bpom bpk kpk kpu bawaslu dprd dpr dpd mk ma pmi plh plt
pjs wib wita wit kb km cm kg gr ml mm rp ppid lapor sp4n bumd bumn bumdes apbd apbn pad dak dau spbe spm sop se sk
wahid ihwal segenap sekalian bapak ibu saudara kakak adik ananda hadirin tersayang tercinta sobat kawula muda insan
selamat menunaikan ibadah dirgahayu mohon maaf lahir batin turut berduka belasungkawa dukacita sukacita semoga husnulkhatimah amin insyaallah alhamdulillah
assalamualaikum wassalamualaikum warahmatullahi wabarakatuh bismillah salam sejahtera om swastiastu namo buddhaya rahayu shalom
alun-alun sayur-mayur lalu-lalang gorong-gorong bahu-membahu gotong-royong tolong-menolong hiruk-pikuk porak-poranda warna-warni serba-serbi pernak-pernik`;

/** What can be said to be the most of its kind: termurah. */
const qualities = `sulit mudah murah mahal pendek panjang sempit luas parah ringan berat sukses populer favorit lengkap luar dalam dekat jauh pencil tinggi rendah besar kecil tua muda baru lama cepat lambat banyak sedikit indah cantik baik
buruk tampan bersih kotor sehat aman nyaman ramai sepi padat panas dingin hangat sejuk asri hijau rindang teduh lezat enak nikmat manis pedas gurih segar kuat lemah kaya miskin makmur maju pintar cerdas kreatif inovatif
inspiratif produktif aktif disiplin jujur ramah sopan santun sabar tangguh hebat keren unik langka kuno modern canggih lebar tipis tebal tajam halus kasar dangkal curam terjal rawan rentan penting utama perlu bahagia sedih
lucu heboh viral laris ketat longgar adil transparan akuntabel efektif efisien responsif tanggap sigap cekatan rapi tertib terang gelap mewah megah sederhana tenang damai rukun kompak solid setia rajin tekun gigih ulet
terampil mahir andal akurat presisi lancar mulus macet sibuk kencang deras dahsyat bersejarah sakral suci berani gesit lincah imut mungil jumbo raksasa komplet hemat boros irit pesat signifikan drastis ekstrem`;

/** @returns {string[]} lower case */
export function ownWords() {
  const out = words.split(/\s+/).filter((word) => /^[a-z]+(?:-[a-z]+)*$/.test(word));
  for (const root of roots.split(/\s+/)) {
    const active = nasal(root);
    out.push(
      root,
      `${root}an`,
      `ber${root.replace(/^r/, '')}`,
      `ter${root.replace(/^r/, '')}`,
      `di${root}`,
      `di${root}kan`,
    );
    out.push(`me${active}`, `me${active}kan`, `pe${active}an`);
  }
  for (const quality of qualities.split(/\s+/))
    out.push(quality.startsWith('r') ? `te${quality}` : `ter${quality}`);
  return out;
}

/** What follows me- and pe- in front of a root: akses → ngakses, tulis → nulis. Source: TBBBI, the rule of meN-. */
export function nasal(root) {
  if (/^(?:st|sp|pr|kl|kr|tr|fr)/.test(root))
    return `${{ s: 'n', p: 'm', k: 'ng', t: 'n', f: 'm' }[root.charAt(0)]}${root}`;
  if (/^[aiueohg]/.test(root)) return `ng${root}`;
  if (root.startsWith('k')) return `ng${root.slice(1)}`;
  if (root.startsWith('p')) return `m${root.slice(1)}`;
  if (root.startsWith('s')) return `ny${root.slice(1)}`;
  if (root.startsWith('t')) return `n${root.slice(1)}`;
  if (/^[bfv]/.test(root)) return `m${root}`;
  if (/^[cdjz]/.test(root)) return `n${root}`;
  return root;
}
