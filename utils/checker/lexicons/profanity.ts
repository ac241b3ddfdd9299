/**
 * Abusive words in three levels, written for this project. `block`: abuse wherever it stands. `warn`: coarse. `context`: abuse
 * only when it is said of a person; see `addressed` in rules/insult-profanity.ts. Source: own list from knowledge of the
 * language. Quoted here so that institutions never publish them.
 */
export type Level = 'block' | 'warn' | 'context';

const levels: Readonly<Record<Level, string>> = {
  block: `bangsat bajingan bajing*n goblok goblog gobloq goblk gblk gblok guoblok tolol tll tolool bego beg0 dongo dungu dunggu
    brengsek bedebah keparat jahanamm kampang bacot bacod bcot cocot congor cangkem
    kontol kntl konthol kontl memek mmk meki pepek puki pukimak kimak kimbek itil jembut peler pelir tempik turuk turok ngentot ngentod entot ewe ngewe
    ngews kentot dientot coli colmek ngocokin jancok jancuk jancuq dancok dancuk djancok diancok jangkrek jancik cukimai cukimay cukimak pantek panteq
    anj ajng anjrt njing njng nying nyinyingan ngntd ngntt ntot ppq mmq mmek mmk jncuk jangcuk jancukk djancuk cokk cocote cangkeme lambemu mbahmu mbokne ancok gapleki gaplek trondolo
    kanciang kaciang kalera kalerak baruak pandia lanjiah pukima pepekmu kontolmu memekmu asuu asune asuwok kirek pantekk anjiang pantekang bungul bungulnya naskleng nasklen kabulamma telasoo sundalaa cukimei kimai biongo
    anying anjis anjim siake hulusia monyong borokokok lacurr lonteh bangsaatt bgsat bngsad bngst kampretos bujanginam bangang lahanat bahlol haramjadah barua jubo
    goblokk goblox gublok guoblog gblook goblik gobloge bodat begok koplok pekokk kontoll tololo idiott dongokk
    asu asw asyu asulah kirik lonte perek sundal jablay pecun pelakor pelacurr
    anying anjeng anjg anjrot ajg ajig anjinglah bgst bngst bgsd bangsad bgsat bngsat tai taik taek taikk telek goblokin
    babik anjink anjim bangst begok pukimai telaso tailaso sundala jnck jncok jncuk dnck gblg goblik koclok dongok gathel gatheli belegug beungeut
    kntol ngntt ngntd ngentu ngaceng bispak lonthe pejuh peju tempek munyuk paok bodat cecunguk kehed ngehe matamu ndasmu gundulmu dancuuk ndlogok ndlogog picek picekk raimu cuki lancau lancap
    anjenk anjenc anjnk anjengg modar modyar modaro pekokmu gendengan kemplu kenthu ngenthu kenthot lambene cangkeman
    fuck fucking fucked fucker fck fcking motherfucker mofo shit shitty bullshit bullsht bitch bitches bastard asshole arsehole dickhead
    cunt whore slut prick wanker twat dipshit jackass dumbass retard retarded stfu douchebag faggot nigger`,
  warn: `sarap gesrek songong belagu sableng bokep ngibul pembual pecundang kampretlah congek budek tukangbohong jalang bedes begundal keblinger planga plongo plonga-plongo nasbung panasbung cebongers kecebong pe'a belegug cunihin bejad geblug longor hengceut ogeb ogeblu bloonn pekoq gendheng kenthir kentir senthir semprol sontoloyo kemproh kementus
    anjir anjirr anjrit njrit kampret kmpret sialan geblek gebleg gendeng sinting koplok koplak pekok bahlul bloon oon
    bangke bangkek banci bencong kunyuk celeng sontoloyo asem setannn sompret semprul edann budek budeg ndeso kampungan tengik bejad curut cecurut gemblung
    idiot idiott moron stupid dumb crap damn damned wtf loser sucks suck screwed pathetic imbecile`,
  context: `bodo jing nyet onta kapir kopar jurig monyong
    anjing babi monyet kambing keledai kerbau tikus bodoh goblokk gila setan iblis dajjal sampah bangkai tai tahi laknat jahanam biadab bejat
    cok cuk pelacur pantat binatang hewan bajingan udik kere gembel maling sinting edan babu jongos kacung cebol dogol bagong najis terkutuk homo maho autis lacur comberan dodol wedus wedhus kutil bedes tuli buta otak pig dog`,
};

/** Abuse that people grow together with other words, in a name or a tag; none of these stands in a decent word. */
export const glued: readonly string[] =
  'goblok goblog bangsat kontol tolol jancok jancuk ngentot pukimak bajingan brengsek keparat cebong kadrun fuck bulshit'.split(
    ' ',
  );

export const profanity: ReadonlyMap<string, Level> = new Map(
  (Object.keys(levels) as Level[]).reverse().flatMap((level) =>
    levels[level]
      .trim()
      .split(/\s+/)
      .filter((word) => /^[a-z]+$/.test(word))
      .map((word) => [word, level] as const),
  ),
);

/** Whole phrases that are abuse by themselves. */
export const abusivePhrases =
  /\b(?:(?:mulut|muka|otak|hati|congor)(?:mu|lu|nya| lo| lu| kau)? (?:itu )?(?:busuk|(?:kayak|kek|kaya|seperti|macam) (?:got|comberan|tai|sampah|selokan|babi|anjing|monyet))|(?:janda|cewek|perempuan|wanita) (?:gatel|gatal|murahan)|lintah darat|(?<!(?:anak|orang|siswa|warga|penyandang) )cacat mental|busuk hati|hati busuk|tukang (?:boong|bohong|tipu|ngibul|kibul)|raja (?:bohong|tipu|ngibul)|manusia (?:sampah|laknat|biadab|bejat)|(?:lo|lu|loe|kau|kamu|kalian) (?:tuh |itu |emang |mah |cuma )?(?:sampah|bajingan|pengecut|pembohong|penipu|najis|jelek|busuk|licik|munafik|bau|dekil|hina|biadab|laknat|setan|iblis|sinting|miring|sakit jiwa)|(?:muka|wajah|tampang|mukanya|tampangnya) (?:lo |lu |loe |kau |kamu )?(?:jelek|busuk|setan|iblis|mesum|babi|monyet|anjing|pas-pasan|kek|kayak|kaya|macam|seperti) ?(?:kodok|pantat|babi|monyet|anjing|setan|tai|sempak|panci|bangkai|tikus)?|(?:gue|gua|gw|aku|tak|saya|ku) ?(?:bunuh|bacok|hajar|gampar|tampol|tabok|gebuk|injek|ludahin|santet|tonjok|gorok|matiin) (?:lo|lu|loe|kau|kamu|kowe|koe|kalian|muka|congor|mulut)|(?:stres|stress|gila|sarap|edan|sinting|miring|sakit) (?:kali |ya )?(?:lo|lu|loe|kau|kamu|kowe|koe|kalian|nih orang|ni orang|otaknya)|(?:miskin|gembel|jelek|gendut|pendek|item|hitam|babu) (?:aja |doang |kok )(?:belagu|songong|sok|sombong|bangga|banyak gaya)|sok (?:suci|cakep|cantik|ganteng|jago|pinter|paling bener|paling benar|alim|hebat|kaya) (?:lo|lu|loe|kau|kamu|deh|banget|amat)|otak(?:nya|mu| lo| lu| loe| kau)? (?:di|ditaruh di|taro di|taro|pindah ke) (?:mana|dengkul|lutut|pantat|kaki)|(?:ga|gak|nggak|ngga|gk|kagak|tidak) punya (?:otak|malu|muka|hati|adab|nurani)|anak (?:lonte|haram|babi|setan|dajjal|jadah|jablay|pelacur|sundal)|berkedok agama|iblis berwujud manusia|setan berwujud manusia|pelacur (?:politik|intelektual|agama)|dasar (?:lacur|pelacur|lonte|miskin|kere|babu|budak|jelek|gendut|pendek|hitam|item|dekil|jomblo|anak haram|mandul|perawan tua|pembohong|penipu|pengecut|penjilat|munafik|rakus|licik|pelit|udik|kampung|kampungan|norak|benalu|parasit|buaya|ular|tuyul|jin|dedemit|jurig|cacing|belatung|kuya|otak \p{L}+|mulut \p{L}+|muka \p{L}+)|otak udang|jijik (?:gue|gua|gw|aku|saya) (?:liat|lihat|ngeliat|melihat) (?:muka|wajah|tampang|kelakuan)|minta di(?:tabok|tampol|gampar|hajar|bacok|gebuk)|(?:lu|lo|loe|kalian|kamu) semua (?:maling|penipu|pencuri|munafik|pembohong|sampah)|(?:pala|kepala)(?: lo| lu| loe|mu| kau)? peyang|otak(?:nya|mu| lo| lu) (?:kosong|korslet|beku|cetek)|bujang inam|ha ram jadah|otak (?:\p{L}{2,5} )?(?:di|ditaruh di|pindah ke) (?:dengkul|lutut)|setan alas|otak kosong|tidak punya otak|tak punya otak|gak punya otak|nggak punya otak|ga punya otak|gak ada otak|ga ada otak|nggak ada otak|muka tembok|muka badak|mulut sampah|sampah masyarakat|tong kosong|mata duitan|kurang ajar|tidak tahu diri|tak tahu diri|tidak tahu malu|tak tahu malu|gak tau diri|gak tau malu|gila hormat|anak haram|anak setan|anak anjing|tukang bohong|besar mulut|makan tai|makan tahi|go to hell|piece of shit|son of a bitch|haram jadah|(?:cewek|wanita|perempuan|cowok) (?:murahan|lacur|jalang)|mati (?:aja|saja|lah) (?:lo|lu|kau|kamu|kalian|sana|deh)|mending (?:\p{L}{2,5} )?mati (?:aja|saja)|pantas mati|kafir (?:lo|lu|kau|kalian|kamu|laknat)|otak(?:nya| lo| lu)? bokep|bokep (?:aja|mulu) otak|mulut (?:lo |lu |kau )?comberan|(?:bantai|ganyang) (?:saja |aja |semua )*(?:pki|komunis|kafir)|ra nduwe (?:utek|isin)|shut up|screw you)\b/gu;

/** Said of a person: before or behind the word. */
export const addressing = {
  before: new Set(
    `dasar dsr si kayak kaya seperti kek emang memang mmg emg lu lo loe elu gue gua kamu kau kalian kowe koe awakmu mereka anda dia pejabat netizen orang orangnya otak otaknya muka mukanya mulut mulutmu woi
    woy hei hey heh hai jadi itu pada pd benar sungguh bener sok paling terlalu ternyata para kelakuan kelakuannya kek bangsa kaum rezim penjilat koruptor munafik pengkhianat yg yang amat sangat`.split(
      /\s+/,
    ),
  ),
  behind: new Set(
    `lu lo loe elu kamu kau kalian kowe koe mereka anda semua sia siah maneh kon banget bgt bngt sih emang memang kali tuh nih itu amat sekali lah loh lho deh dah doang aja masyarakat berdasi bodoh tolol`.split(
      /\s+/,
    ),
  ),
};

/** Animals as animals, offices and dishes as such: next to these a `context` word is none. */
export const innocent: ReadonlySet<string> = new Set(
  `rabies ternak peternak peternakan vaksin vaksinasi divaksin satwa hewan ekor kandang daging flu demam gigitan gigit digigit menggigit virus asf liar
  peliharaan memelihara dipelihara penangkaran shio hutan konservasi pelacak laut guling panggang kebun binatang populasi kucing sapi kambing ayam kuda kerbau unggas
  kurban qurban potong sembelih topeng cacar cacing anjing pemilik steril sterilisasi vektor hama wabah penyakit peranakan etawa aqiqah akikah leptospirosis hidung susu
  pilah memilah dipilah pengelolaan organik anorganik plastik bank tempat buang membuang dibuang angkut pengangkutan tps tpa daur rumah tangga tumpukan kompos limbah
  singkong gerobak lalat netra rungu wicara warna aksara huruf kuping pejantan betina seekor puluhan ratusan ribuan dokter klinik spesies ekosistem tanduk tani
  trisula film lagu novel buku pemberantasan membasmi perangkap racun nama kampung desa dusun rt rw jalan gunung bukit pulau pantai sungai kota jiwa gangguan
  mie mi rawon ceker sambal seblak level merah manchester julukan celengan kulit shio mitos ngepet kartun boneka kostum
  ritual dongeng cerita legenda sial selamat pembodohan menggonggong gonggongan`.split(/\s+/),
);
/** The word itself is spoken about. */
export const aboutTheWord: ReadonlySet<string> = new Set(
  `kata kata-kata istilah sebutan ujaran hinaan makian umpatan menghina dihina mengumpat memaki larangan hindari hentikan stop berkata
  berkomentar ejekan mengejek perundungan bullying cacian julukan word called saying film lagu judul berjudul novel buku`.split(
    /\s+/,
  ),
);
