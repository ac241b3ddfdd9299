/** Words of talk among friends, in Jakarta's manner mostly. Own list, from knowledge of the language. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** One of them makes a sentence casual. */
export const slang: ReadonlySet<string> = words(`
  gaes gais guys guis gan agan bro bray brou sis bestie besti bestih cuy coy cui bos bosku bosque ngab kuy gass gasss gaspol gaskeun gaskan gue gua gw
  gwe guwe elu lu loe lo elo ane ente aq akoh kowe km kmu klean kelen anjay njay santuy santuyy mager mageran kepo gabut gemoy gemes bucin pansos alay
  lebay ngakak sabi skuy sokin sotoy uwu nongki nyantuy receh slay spill mantul gokil goks kece keceh kudet lemot lelet jutek wkwk wkwkwk wkwkwkwk wk
  hehe hehehe haha hahaha xixi hihi huhu hiks lol lmao otw btw cmiiw fomo pap vibes vibesnya fyi ootd kzl bete bt woi woy yaudah yaudin yaudahlah cuan
  bokap nyokap ortu cowok cewek cakep tercyduk healing baper baperan ambyar yuhuu yey yeay yuhu mimin momin jadul cemilan banget bangettt bgt bingit
  bingits mulu doang doank aja ajah ae cuman palingan pengen pengin kepengen kepingin pingin nggak ngga enggak engga gak kagak kaga ga gaada gapapa gpp
  gausah ogah males malesin nggakpapa sih dong donk deh dih nih tuh napa ngapain gimana gmana gitu gini gitulah segitu segini kayak kayaknya keknya
  kyknya kek emang emangnya lagian mendingan mending boro-boro bisa-bisanya udah udahan udh belom blom belon kelar entar ntar ntaran bentar bentaran
  barusan kemaren kemarenan malem ampe sampe nyampe ampe ama kalo klo pake pakek liat ngeliat keliatan keliatannya kedengeran ketauan kebawa kegedean
  kecapean kecapekan kemaleman kebelet kesel sebel nyebelin kesian ngomong ngobrol ngerti ngasih nanya nanyain nunggu nungguin nonton nongkrong nyari
  nyoba nyobain naro narok nebeng ngebut ngebantu ngopi ngantor ngurus ngambil nganter ngangkut ngajak ngajarin nangkep nyesel nyesek nyangka nyantai
  ngilang ngumpul ngikut ngikutin nemu nemuin nyuruh nyimpen mikir mikirin manggil minjem mijit buruan cepetan tungguin gedein gede gedean bener beneran
  benerin temen temenan seneng denger inget pinter dateng pegel capek capeknya laper enakan apaan apaan-sih ilang ujan idup abisin abis-abisan boong
  bo'ong bohongin makasih makasi maaci maacih tengkyu thx sori plis pliss okeh okey okedeh oks sip sipp siip yoi yup yap asik asikk seru-seruan hepi
  relate insecure crush ghosting toxic mood moodnya yaelah yailah yaampun buset busyet idih ciye cie gebetan jomblo duit gocap cepek goceng ceban gopek
  jigo noban hape hapeku hapenya ngeh ngeyel nyolot ngegas ngeselin ngeles nyusul ngaret ngiler ngemil ngetik ngecek ngetes ngeprint ngupload nge-share
  ngeshare ngevlog ngonten iyah kirain ikutan cepet lemes tbtb gabisa gatau gamau gaboleh gaperlu gajadi udahlah dikit dikitan entek nagih nyampek cekidot kuyy gercep gws jujurly yok keburu cus cuss yukk
  abis sob soob sist cin beb bebs ayang ayank kakk kaka mantab mantabs mantep mantapp kerenn emg gils salfok galfok bosen bosenin ngehits zonk jaim kuper ngebet ngarep gih euy ayok ayuk hayuk capcus gaspoll kekecilan anjir anjrit bjir ngantri ngantre ngulik ngejar ngelamar ngejelasin ngecas ngeluh ngumpet nyuci nyetir nyerah storynya storyan livenya kontenan fyp komen komenan komennya subrek notif notifnya japri chatan chatnya beud mayan nggaklah enggaklah iyalah iyain iyak iyes betewe kepengin pengennya gituan gituin ginian ngurusin doain temenin ngomelin becanda becandaan ngocol krik julid rempong kesini dimari mantengin nyimak nyempetin sempetin ngabarin kabarin infoin ngeklik ngescan scanin`);

/** Soft particles and words: casual only when they come together. */
export const soft: ReadonlySet<string> = words(
  'oh yok tho ribet telat bareng barengan kocak garing bawel sumpah aku lho loh kok kan ah yah mah lah bikin bilang asyik keren mantap cuma kak bund bunda min ok oke cape hey hei ih duh aduh sebal ampun tau kenapa pas',
);

/** Verbs with ng- or ny-: the casual form of meng- and meny-. */
export const nasal = /^(?:nge-?|ng|ny)[aeiou]?[a-z]{3,12}$/;
/** Words, names and places that begin so and are none. */
export const notNasal =
  /^(?:ngarai|nganga|ngeri|ngilu|ngengat|ngiang|ngaben|ngaji|ngawi|nganjuk|ngada|nguter|ngurah|ngaglik|ngemplak|ngaliyan|ngampilan|ngoro|ngunut|ngasem|ngadirejo|ngombol|ngabang|ngamprah|ngoko|nguri|nglipar|ngluwar|nyadran|nyamuk|nyaman|nyanyi|nyala|nyalang|nyali|nyaring|nyaris|nyarwan|nyata|nyawa|nyenyak|nyeri|nyepi|nyinyir|nyiru|nyiur|nyolong|nyonya|nyoman|nyai|nyambu|nyentrik|nyak|nyampling|nyerah|nyelekit|nyungsep|ngantuk|ngayah|ngayogyakarta|nyemplung|nyutran|ngepet|ngidam|ngaben)/;

/** `dibilangin`, `dikasih tau`: the passive with the casual ending -in. */
export const passiveIn = /^di[a-z]{3,12}in$/;
export const notPassiveIn =
  /(?:jamin|pimpin|salin|jalin|kawin|siplin|vaksin|dingin|yakin|angin|cermin|doktrin|sain|asin|licin|[iz]jin|izin|latin|mesin|poin|oksin|ilin|amin|ensin|rutin)$/;
/** Everyday verbs with -in for -kan or -i, as said in orders and requests. */
export const activeIn =
  /^(?:ng?e?|nge)?(?:kirim|bener|beli|coba|ambil|ngambil|bilang|tunggu|tanya|pikir|lihat|liat|kasih|kasi|bawa|bantu|cari|buka|tutup|jaga|ganti|masuk|keluar|balik|turun|naik|ajar|ajak|bayar|jawab|denger|dengar|inget|ingat|rasa|abis|habis|kelar|siap|jalan|tulis|baca|potong|urus|kerja|nyala|mati|hapus|biar|tinggal|kenal|anter|antar|ikut|tambah|kurang|jual|pinjem|pinjam|simpan|simpen|taruh|taro|pasang|cuci|masak|goreng|panas|lama|gede|kecil|cepet|cepat|bagus|bersih|beres|rapi|kumpul|upload|share|follow|cek|ngomong|cerita|puter|putar|ubah|maju|mundur|angkat|pindah|marah|omel|bohong|tipu|temen|contoh|contek|raya|doa|maaf|tolong|info|kabar|sebar|susah|seneng|tahan|lepas|gambar|foto|video|mandi|suap|gendong|sirem|siram|nyiram|bangun|tidur|pulang|jemput|nikah|datang|dateng|telpon|telepon|chat|sms|dm|bales|balas)in$/;
/** The passive with ke- for ter-: kesedot, kepotong. Everyday verbs; with -an they are standard (kehilangan). */
export const passiveKe =
  /^ke(?:sedot|tarik|potong|beli|jual|buka|hapus|kirim|baca|inj[ea]k|tabrak|serempet|senggol|tipu|tangkap|culik|kunci|blokir|ambil|angkut|ganti|pakai|pake|hack|skip|klik|pencet|tukar|tuker|tolak|timpa|lempar|gores|siram|jebak|jepit|bongkar|copet|makan|cover|cetak|upload|daftar)$/;
/** A letter three times or more: `bangeeet`, `makasiiih`. */
export const drawn = /^(?!w{3}|[ivxlcdm]+$)(?=.{4})[a-z]*([aeioughkmnstwy])\1\1[a-z]*$/;
export const laugh =
  /^(?:w?(?:wk){2,}w?k?|(?:ha){2,}h?|(?:he){2,}h?|(?:hi){3,}|(?:xi){2,}|awo?kawok\w*|ngakak\w*)$/;

const standard = `banget=sekali|bgt=sekali|bingit=sekali|nggak=tidak|ngga=tidak|enggak=tidak|gak=tidak|kagak=tidak|kaga=tidak|ogah=enggan|udah=sudah|udahan=selesai|belom=belum|blom=belum
aja=saja|ajah=saja|doang=saja|cuman=hanya|gimana=bagaimana|gmana=bagaimana|gitu=begitu|gini=begini|segitu=sebegitu|segini=sebegini|ngapain=mengapa|napa=mengapa|kayak=seperti|kayaknya=sepertinya
emang=memang|emangnya=memangnya|mendingan=lebih baik|mending=lebih baik|kalo=kalau|pake=memakai|liat=lihat|ngeliat=melihat|keliatan=terlihat|keliatannya=tampaknya|ketauan=ketahuan|ntar=nanti|entar=nanti|bentar=sebentar
kemaren=kemarin|ampe=sampai|sampe=sampai|nyampe=sampai|ama=dengan|pengen=ingin|pengin=ingin|kepengen=ingin|pingin=ingin|males=malas|ngomong=berbicara|ngobrol=mengobrol|ngerti=mengerti|ngasih=memberi
nanya=bertanya|nungguin=menunggu|nunggu=menunggu|nyari=mencari|nyoba=mencoba|ngurus=mengurus|ngambil=mengambil|nganter=mengantar|ngajak=mengajak|ngikut=ikut|ngikutin=mengikuti|nyimpen=menyimpan|mikir=berpikir
mikirin=memikirkan|manggil=memanggil|minjem=meminjam|cepetan=lebih cepat|bener=benar|beneran=sungguh|temen=teman|temenan=berteman|seneng=senang|denger=dengar|inget=ingat|pinter=pintar|dateng=datang
capek=lelah|laper=lapar|ilang=hilang|abis=habis|boong=bohong|makasih=terima kasih|makasi=terima kasih|thx=terima kasih|sori=maaf|plis=mohon|asik=asyik|gede=besar|gedean=lebih besar|lemot=lambat|lelet=lambat
gua=saya|gue=saya|gw=saya|elu=Anda|lu=Anda|lo=Anda|ortu=orang tua|bokap=ayah|nyokap=ibu|cowok=laki-laki|cewek=perempuan|otw=dalam perjalanan|btw=omong-omong|hape=ponsel|mager=malas bergerak|receh=ringan|nyebelin=menyebalkan|kesel=kesal|abis=habis|mantab=mantap|mantep=mantap|komen=komentar|notif=notifikasi|ayok=ayo|ayuk=ayo|tetep=tetap|bosen=bosan|kesian=kasihan|mulu=terus|malem=malam`;

/** The word that a post would use, for those that have one. */
export const plainWords: ReadonlyMap<string, string> = new Map(
  standard.split(/[|\n]/).map((pair) => pair.split('=') as [string, string]),
);
