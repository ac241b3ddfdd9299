/** Two words in a row that are wrong so. Own lists of single facts of spelling, after KBBI and EYD V. */

/** One word each. */
const joined = `andai pun|bagaimana pun|betapa pun|biar pun|kalau pun|kendati pun|sungguh pun|ada lah|adi busana|adi daya|aero bik|antar daerah|antar instansi|antar kota|antar warga|apa bila|apa kah|atau pun|audio visual|bagai mana
barang kali|bea siswa|bela sungkawa|berolah raga|bila mana|biro krasi|catur wulan|dari pada|darma wisata|dasa warsa|dasa wisma
dianak tirikan|diberi tahukan|dibudi dayakan|didaya gunakan|diikut sertakan|dilipat gandakan|dipertanggung jawabkan|disalah gunakan
disebar luaskan|ditanda tangani|ditindak lanjuti|dititik beratkan|ditumbuh kembangkan|diuji cobakan|drum ben|duka cita|dwi bahasa
dwi fungsi|dwi warna|ekstra kurikuler|halal bihalal|hat trick|husnul khatimah|infra struktur|insya allah|intra kurikuler|kaca mata
kasat mata|ke pada|keikut sertaan|ketidak adilan|ketidak hadiran|ketidak jelasan|ketidak mampuan|ketidak nyamanan|ketidak pastian
ketidak puasan|ketidak sesuaian|ketidak tahuan|kewarga negaraan|kewira usahaan|kilo meter|kontra produktif|kosa kata|kota praja|mana kala
manca negara|mas kawin|mata hari|melipat gandakan|memberi tahukan|membudi dayakan|mempertanggung jawabkan|menanda tangani|mendaya gunakan
menganak tirikan|mengikut sertakan|menguji cobakan|menindak lanjuti|menitik beratkan|menumbuh kembangkan|menyalah gunakan|menyama ratakan
menyebar luaskan|meski pun|misal nya|nara hubung|nara sumber|nir laba|non aktif|nota bene|olah raga|over dosis|pada hal|panca indra
para medis|para normal|pas foto|pasca bencana|pasca panen|pembudi dayaan|penanda tanganan|pendaya gunaan|pengambil alihan|penyalah gunaan
penyama rataan|penyebar luasan|peri laku|pertanggung jawaban|pramu niaga|pramu saji|pramu wisata|pro aktif|radio aktif|sapu tangan
segi tiga|sekali gus|sekolah an|serba guna|sosio budaya|sosio ekonomi|sosio kultural|stop kontak|stop map|suka cita|suka rela|sumbang sih
supra natural|syah bandar|termo nuklir|tidak lah|topo grafi|tri darma|tri sula|tri wulan|walau pun|wara laba|warta wan|wawan cara
wira swasta|wira usaha|wira usahawan|yuris prudensi|zig zag`;

/** With a hyphen; what is one word twice is found without a list (doubled.ts). */
const hyphened = `bahu-membahu|berjam-jam|bolak-balik|carut-marut|centang-perenang|cerai-berai|compang-camping|gerak-gerik|hiruk-pikuk|huru-hara
lalu-lalang|lauk-pauk|mondar-mandir|oleh-oleh|pontang-panting|porak-poranda|ramah-tamah|sayur-mayur|serba-serbi|serta-merta|simpang-siur
surat-menyurat|tawar-menawar|terus-menerus|tolong-menolong|tunggang-langgang|turun-temurun|ugal-ugalan|warna-warni`;

const others = `al qur'an=Al-Qur'an|al quran=Al-Qur'an|cabe rawit=cabai rawit|cap gomeh=cap go meh|dead line=tenggat|drum band=drumben
ekstra kulikuler=ekstrakurikuler|foto copy=fotokopi|gladi bersih=geladi bersih|gladi kotor=geladi kotor|gladi resik=geladi resik
halal bi-halal=halalbihalal|hingar bingar=ingar-bingar|husnul khotimah=husnulkhatimah|hutang piutang=utang piutang|idhul adha=Iduladha
idhul fitri=Idulfitri|idul adha=Iduladha|idul fitri=Idulfitri|iedul adha=Iduladha|iedul fitri=Idulfitri|in absensia=in absentia
insha allah=insyaallah|insya alloh=insyaallah|isra mi'raj=Isra Mikraj|isra miraj=Isra Mikraj|isra' mi'raj=Isra Mikraj
isro mi'roj=Isra Mikraj|jamaah haji=jemaah haji|jumadil akhir=Jumadilakhir|jumadil awal=Jumadilawal|kakak tua=kakatua|kaos kaki=kaus kaki
khusnul khatimah=husnulkhatimah|khusnul khotimah=husnulkhatimah|majelis ta'lim=majelis taklim|majlis ta'lim=majelis taklim
majlis taklim=majelis taklim|mal praktek=malapraktik|mal praktik=malapraktik|master plan=rencana induk|mata pencarian=mata pencaharian
melek hurup=melek huruf|memblow up=membesar-besarkan|mentanda tangani=menandatangani|night club=kelab malam|notulen rapat=notula rapat
oleh karenanya=oleh karena itu|oto kritik=autokritik|panca indera=pancaindra|pas bunga=vas bunga|perdana mentri=perdana menteri
pertanda tanganan=penandatanganan|pertanggungan jawab=pertanggungjawaban|rabi'ul awal=Rabiulawal|rabiul akhir=Rabiulakhir
rabiul awal=Rabiulawal|robiul awal=Rabiulawal|sakaratul maut=sakratulmaut|sangsi hukum=sanksi hukum|satu persatu=satu per satu
satu-satu nya=satu-satunya|secara teoritis=secara teoretis|septic tank=tangki septik|septik tank=tangki septik|spare part=suku cadang
tele conference=telekonferensi|terma kasih=terima kasih|text book=buku teks|tolak ukur=tolok ukur|trima kasih=terima kasih
vidio call=panggilan video|zebra cross=zebra kros`;

/** Pairs of the wrong form, with its space, and the right one; written out by native means, as this runs before the first finding. */
export default [
  others,
  joined.replace(/([^ |\n]+) ([^|\n]+)/g, '$&=$1$2'),
  hyphened.replace(/([^|\n-]+)-([^|\n]+)/g, '$1 $2=$&'),
].join('|');
