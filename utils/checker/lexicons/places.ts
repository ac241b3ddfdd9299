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

/** Words that follow the prepositions di and ke; the spelling data hold many more (tests/spelling/own-kinds.mjs), but come later. Own list. */
export const placeWords: ReadonlySet<string> = new Set([
  ...properPlaces,
  ...'mana sini sana situ atas bawah dalam luar depan belakang samping sebelah tengah antara rumah kantor sekolah jalan kota desa tempat lokasi'.split(
    ' ',
  ),
]);

/** Joined to `di` or `ke` these are words of their own: a verb, or something else. */
export const notPlaces: ReadonlySet<string> = new Set(
  `kebagian keatap keluar kemari kepada ketua kelas kekal kemasa kepagian kesorean kemalaman kesiangan keseluruhan kelapangan kebun kemal kemalam kemala kemasan kepura dipos kebio kesela kemeja ditengahi kemedia keantara kelab ketuban kekuningan kerak kelereng kerutan kebab keluarnya kelebak ketual dikau dipati diserang`.split(
    /\s+/,
  ),
);
