/** Forms that the dictionary lacks, made of own lists of what takes which prefix. */
import { ownKinds } from './own-kinds.mjs';
import { nasal } from './own-words.mjs';

/** What one can have, wear, ride or be made of: berjaket, berbiaya. Own list. */
const things = `otot tangkai jaket jas kebaya batik jilbab hijab peci helm masker gelang cincin pistol bom tameng perisai bus truk helikopter gerobak rompi toga ransel
tas koper dompet saku kancing resleting manik payet bordir songket sutra katun linen wol plastik bambu besi beton bata genting seng paving keramik
marmer granit gaji tunjangan jaminan agunan saham dividen efek acuan patokan poros visi misi strategi program prosedur mekanisme metode teori konsep
model hierarki level golongan jabatan peradaban dialek aksen logat sastra benua pulau laut pantai sungai danau gunung lembah hutan lahan taman halaman
pekarangan jendela dapur basemen tajuk bab poin kode sandi kalimat paragraf biaya bidang tarif teknologi jadwal kuota jenis sirene nuansa pasir protein
karbohidrat mineral kalsium natrium alkohol kafein merica cuka rempah aroma wangi uap abu arus abad menit tauhid aliran sekte norma etiket akhlak
kepribadian mental fisik postur tinggi gender etnis kewarganegaraan wewenang amanah bonus diskon kupon doorprize trofi medali piagam predikat peringkat
skor indeks baterai solar bensin nuklir surya bayu turbin generator dinamo sensor kamera mikrofon tombol kabel antena radar satelit sinyal jaringan
internet wifi data fitur menu ikon video audio grafik tabel diagram peta kredit pinjaman cicilan tenor ancaman tuntutan kasus perkara problem konflik
perselisihan benci amarah luka wabah virus bakteri kuman cacing gejala demam pilek flu diare muntah nyeri cicit sepupu bibi keponakan mertua menantu
kolega murid siswa kandang kolam keramba pancing pelampung jangkar bendera panji spanduk baliho poster pamflet stiker logo maskot slogan moto jargon
tagline opini gagasan ide usul saran kritik masukan cipta produk kendala hambatan rintangan tantangan risiko keuntungan dana saldo tabungan deposito
rekening kartu kaidah limit target klaster zona kawasan wilayah unit meja lemari kasur seprai tirai gorden tikar kompor kulkas radio cangkang belalai
paruh punuk ambing lendir`;

/** What can be more or less, the most or as much of its kind, and has a name for it: terserius, seunik, kekompakan. Own list. */
const qualities = `sulit mudah murah mahal sempit luas parah ringan berat sukses populer lengkap dalam dekat jauh tinggi rendah besar kecil tua muda baru lama cepat
lambat banyak indah cantik baik buruk tampan bersih kotor sehat aman nyaman ramai sepi padat panas dingin hangat sejuk asri hijau rindang teduh lezat
enak nikmat manis pedas gurih segar kuat lemah kaya miskin makmur maju pintar cerdas kreatif inovatif produktif aktif disiplin jujur ramah sopan santun
sabar tangguh hebat unik langka kuno modern canggih lebar tipis tebal tajam halus kasar dangkal curam terjal rawan rentan penting utama bahagia sedih
lucu heboh ketat longgar adil transparan akuntabel efektif efisien responsif tanggap sigap cekatan rapi tertib terang gelap mewah megah sederhana
tenang damai rukun kompak setia rajin tekun gigih ulet terampil mahir andal akurat presisi lancar macet sibuk kencang deras dahsyat sakral suci berani
gesit lincah hemat boros pesat khidmat khusyuk meriah guyub solid subur serius cerah bijak singkat teliti ampuh elok romantis kering basah lembap licin
bising sunyi gaduh religius harmonis kondusif strategis mendesak darurat lestari alami murni jernih keruh pekat kental lembut empuk renyah asin asam
pahit valid layak laik pantas wajar lazim normal kritis gawat genting peduli lalai lengah ceroboh waspada taat patuh setara sesuai selaras seimbang
serasi cocok tepat akrab mesra`;

/** As they are. Own list. */
const words = `adhd aegypti aglonema ajudikasi akademika akdp akip alkon alodokter anteraja apill avionik bacapres barcode bblr bbnkb bentor berandai berandong
berbahan berbaiat berbondong bercitarasa berdelman berdesa berdesis berdongeng berduyun berempah berfilsafat berhilir berisiko berjabat berjam
berkontrak berlogika bernasihat berojek bertahlil bertarawih bertibaan bertumbangan blas blibli blokiran bootcamp bpnt bromo bruselosis bunaken cabup
cagub cakades cakaran canva cashbacknya catemak cawabup cawagub cawali cawawali cctv celimpungan cimb cipanas cisarua citilink civitas colo-colo cumi
danamon dekanat demfarm demplot diberdayakan diterapi dkpp doktorat doxing dtks dtsen ekapraya ekatalog eklamsia embargoan esports facebook figma
fintech fisioterapis fusarium gapoktan gembokan geosite giringan gmail gocar gofood gopay goride gosend grabfood grayak growol guyuran hackathon
hadangan halodoc hattrick honai hotmix inaktif inaproc indihome indrive inputan instagram intipan iphone jambakan jamkesda jamkesmas jampersal jeratan
jitupasna jornada kahoot kaliurang kasuami kasunanan keberkahan kebermaknaan kejurda kejurnas kejurprov kekokohan kekompakan kelihan kemayoran
kemeriahan kepantasan keprotokoleran kesalahpahaman kespro keterisian keterisolasian keterpilihan keterpurukan kintamani klanceng komorbid kpps krawu
kritikan labuan lakip laksan landaan lazada leuser lhkpn lindasan linkaja lpse lupis malioboro mangkunegaran maninjau maybank megatrust mekaar
melincahkan melitus memandirikan memblokirkan meminimalisasi memproduktifkan memprovokasi memutilasi mencanggihkan mendaerahkan mengabolisi mengadilkan
mengakuratkan mengamnesti mengarsiteki mengasrikan mengekstradisi menggelontorkan mengglobalkan mengkristalkan mengkritiskan mengompakkan
mengondusifkan mengonsiliasi mengotomatisasi mengutang menjajakan menyakralkan menyama menyeriuskan menyuluhi menyurut merapi merbabu merekonsiliasi
merindangkan mewajarkan microsoft mpox muaythai musrenbangdes musrenbangkel nematisida neonatorum netflix niang nindya ompung ooredoo pakraman
pakualaman panggulan panwas panwascam panwaslu parahita paritrana paylater pebalap pebasket pebulu pecalang pegolf pejudo pelantam pelantang pemapar
pemblokiran pemelajar pemrakarsa pengungkap penyama penyerta peparnas peparpeda perambanan peranakan peranginan perfilman perkerasan permusyawaratan
perobatan perosotan perpolitikan perundangan pesenam pesohor petakraw petuanan pevoli pewushu photoshop picuan pilbup pileg pilgub pilwalkot pledoi
pltb pltp plts pltu poktan pompanisasi popda porkab porprov porseni posita powerpoint ppas ppdp ppln prikebinatangan prolanis psikososial ptsl quipper
ralatan rapbd realme regsosek rektorat renja richter ringkusan rinjani risoles rkpd rotavator rpjmd rpjmn rpjpd ruangguru sakip sambo samsung sanur
saprodi saprotan sapta sarabba satya sekuensing semeru senayan sensusan sentaur shopee sicantik sicepat sidalih sikd silon silpa simakan simbg simda
simpeg singkarak siomay sipd sipol sipongi sipp sirekap siskeudes sismiop sivitas smartfren softbol spklu spotify spse sudirman suspek susuhunan swasti
taksiway temulawak terakomodasi terarsip terdata terdiskriminasi terencana terendus terenkripsi tererosi terinput terkendala terkonsentrasi terlayani
terlengkapi termanfaatkan termarginalkan terpacu tersambung terseleksi tersendat tersistem tertampung terukur thamrin tiketcom tkdn tramadol
transplanter traveloka trawangan tronton tusukan ubud urugan uwuh vaname vivo wbbm webex whatsapp xiaomi yangko youtube zenius`;

/** @returns {string[]} lower case */
export function ownForms() {
  const out = words.split(/\s+/);
  for (const thing of things.split(/\s+/)) out.push(`ber${withoutR(thing)}`);
  for (const quality of qualities.split(/\s+/))
    out.push(`ter${withoutR(quality)}`, `se${quality}`, `ke${quality}an`);
  for (const [kind, root] of ownKinds()) {
    // Shorter roots hide in too many words, and perbaiki takes no second prefix
    if (
      kind === 'place' ||
      kind === 'common' ||
      root.length < 4 ||
      /^(?:per|ber|ter)|(?:kan|[^aiueo]i)$/.test(root)
    )
      continue;
    const active = nasal(root);
    out.push(`${root}an`, `ter${withoutR(root)}`, `me${active}`, `pe${active}`, `pe${active}an`);
  }
  return out;
}

/** ber- and ter- lose their r before another one. */
const withoutR = (word) => word.replace(/^r/, '');
