/** Words wrongly written apart or without their hyphen, the space included. Own list of single facts of spelling, after KBBI and EYD V. */
export default `adi busana=adibusana|adi daya=adidaya|aero bik=aerobik|al qur'an=Al-Qur'an|al quran=Al-Qur'an|anak anak=anak-anak|atau pun=ataupun
audio visual=audiovisual|bahu membahu=bahu-membahu|baik baik=baik-baik|bapak bapak=bapak-bapak|benar benar=benar-benar
berangsur angsur=berangsur-angsur|berbulan bulan=berbulan-bulan|berhari hari=berhari-hari|berjam jam=berjam-jam
berlarut larut=berlarut-larut|berlomba lomba=berlomba-lomba|bermacam macam=bermacam-macam|berolah raga=berolahraga
bersama sama=bersama-sama|bersenang senang=bersenang-senang|bertahun tahun=bertahun-tahun|berturut turut=berturut-turut
biro krasi=birokrasi|bolak balik=bolak-balik|buah buahan=buah-buahan|cabe rawit=cabai rawit|cap gomeh=cap go meh|carut marut=carut-marut
catur wulan=caturwulan|centang perenang=centang-perenang|cepat cepat=cepat-cepat|cerai berai=cerai-berai|cita cita=cita-cita
compang camping=compang-camping|dasa warsa=dasawarsa|dasa wisma=dasawisma|dead line=tenggat|dianak tirikan=dianaktirikan
dibudi dayakan=dibudidayakan|didaya gunakan=didayagunakan|diikut sertakan=diikutsertakan|dilipat gandakan=dilipatgandakan
dipertanggung jawabkan=dipertanggungjawabkan|disalah gunakan=disalahgunakan|disebar luaskan=disebarluaskan|ditanda tangani=ditandatangani
ditindak lanjuti=ditindaklanjuti|dititik beratkan=dititikberatkan|ditumbuh kembangkan=ditumbuhkembangkan|diuji cobakan=diujicobakan
drum band=drumben|drum ben=drumben|dwi bahasa=dwibahasa|dwi fungsi=dwifungsi|dwi warna=dwiwarna|ekstra kulikuler=ekstrakurikuler
ekstra kurikuler=ekstrakurikuler|gerak gerik=gerak-gerik|gladi kotor=geladi kotor|halal bi halal=halalbihalal|halal bi-halal=halalbihalal
hat trick=hattrick|hati hati=hati-hati|hingar bingar=ingar-bingar|hiruk pikuk=hiruk-pikuk|huru hara=huru-hara
husnul khatimah=husnulkhatimah|husnul khotimah=husnulkhatimah|hutang piutang=utang piutang|ibu ibu=ibu-ibu|idhul adha=Iduladha
idhul fitri=Idulfitri|iedul adha=Iduladha|iedul fitri=Idulfitri|in absensia=in absentia|in syaa allah=insyaallah|insha allah=insyaallah
insya alloh=insyaallah|intra kurikuler=intrakurikuler|isra mi'raj=Isra Mikraj|isra miraj=Isra Mikraj|isra' mi'raj=Isra Mikraj
isro mi'roj=Isra Mikraj|jalan jalan=jalan-jalan|jamaah haji=jemaah haji|jumadil akhir=Jumadilakhir|jumadil awal=Jumadilawal
kadang kadang=kadang-kadang|kakak tua=kakatua|kaos kaki=kaus kaki|keikut sertaan=keikutsertaan|ketidak adilan=ketidakadilan
ketidak hadiran=ketidakhadiran|ketidak jelasan=ketidakjelasan|ketidak mampuan=ketidakmampuan|ketidak nyamanan=ketidaknyamanan
ketidak pastian=ketidakpastian|ketidak puasan=ketidakpuasan|ketidak sesuaian=ketidaksesuaian|ketidak tahuan=ketidaktahuan
kewarga negaraan=kewarganegaraan|kewira usahaan=kewirausahaan|khusnul khatimah=husnulkhatimah|khusnul khotimah=husnulkhatimah
kira kira=kira-kira|kontra produktif=kontraproduktif|kosa kata=kosakata|kota praja=kotapraja|kupu kupu=kupu-kupu|laki laki=laki-laki
lalu lalang=lalu-lalang|lama lama=lama-lama|lauk pauk=lauk-pauk|macam macam=macam-macam|majelis ta'lim=majelis taklim
majlis ta'lim=majelis taklim|majlis taklim=majelis taklim|mal praktek=malapraktik|mal praktik=malapraktik|mas kawin=maskawin
masing masing=masing-masing|master plan=rencana induk|mata mata=mata-mata|mata pencarian=mata pencaharian|melek hurup=melek huruf
melipat gandakan=melipatgandakan|memberi tahu kan=memberitahukan|memblow up=membesar-besarkan|membudi dayakan=membudidayakan
memorandum of understanding=nota kesepahaman|mempertanggung jawabkan=mempertanggungjawabkan|menanda tangani=menandatangani
mendaya gunakan=mendayagunakan|menganak tirikan=menganaktirikan|mengikut sertakan=mengikutsertakan|menguji cobakan=mengujicobakan
menindak lanjuti=menindaklanjuti|menitik beratkan=menitikberatkan|mentanda tangani=menandatangani|menumbuh kembangkan=menumbuhkembangkan
menyalah gunakan=menyalahgunakan|menyama ratakan=menyamaratakan|menyebar luaskan=menyebarluaskan|misal nya=misalnya
mondar mandir=mondar-mandir|mudah mudahan=mudah-mudahan|night club=kelab malam|no. telpon=nomor telepon|nota bene=notabene
notulen rapat=notula rapat|oleh oleh=oleh-oleh|oto kritik=autokritik|over dosis=overdosis|panca indera=pancaindra|panca indra=pancaindra
para medis=paramedis|pas bunga=vas bunga|pelan pelan=pelan-pelan|pembudi dayaan=pembudidayaan|penanda tanganan=penandatanganan
pendaya gunaan=pendayagunaan|pengambil alihan=pengambilalihan|penyalah gunaan=penyalahgunaan|penyama rataan=penyamarataan
penyandang cacat=penyandang disabilitas|penyebar luasan=penyebarluasan|perdana mentri=perdana menteri|pertanda tanganan=penandatanganan
pertanggungan jawab=pertanggungjawaban|pontang panting=pontang-panting|porak poranda=porak-poranda|pramu niaga=pramuniaga
pramu saji=pramusaji|pramu wisata=pramuwisata|pro aktif=proaktif|pura pura=pura-pura|rabi'ul awal=Rabiulawal|rabiul akhir=Rabiulakhir
rabiul awal=Rabiulawal|radio aktif=radioaktif|ramah tamah=ramah-tamah|rata rata=rata-rata|robiul awal=Rabiulawal|rumah rumah=rumah-rumah
sakaratul maut=sakratulmaut|sama sama=sama-sama|sangsi hukum=sanksi hukum|satu persatu=satu per satu|satu satunya=satu-satunya
satu-satu nya=satu-satunya|sayur mayur=sayur-mayur|sayur sayuran=sayur-sayuran|sebaik baiknya=sebaik-baiknya
sebanyak banyaknya=sebanyak-banyaknya|sebesar besarnya=sebesar-besarnya|secara teoritis=secara teoretis|secepat cepatnya=secepat-cepatnya
sekolah an=sekolahan|sekurang kurangnya=sekurang-kurangnya|selama lamanya=selama-lamanya|selambat lambatnya=selambat-lambatnya
seluas luasnya=seluas-luasnya|semata mata=semata-mata|seolah olah=seolah-olah|septic tank=tangki septik|septik tank=tangki septik
serba guna=serbaguna|serba serbi=serba-serbi|serta merta=serta-merta|setinggi tingginya=setinggi-tingginya|sewaktu waktu=sewaktu-waktu
sia sia=sia-sia|simpang siur=simpang-siur|sosio budaya=sosiobudaya|sosio ekonomi=sosioekonomi|sosio kultural=sosiokultural
spare part=suku cadang|stop map=stopmap|sumbang sih=sumbangsih|sungguh sungguh=sungguh-sungguh|supra natural=supranatural
surat menyurat=surat-menyurat|syah bandar=syahbandar|tanda tanda=tanda-tanda|tawar menawar=tawar-menawar|tele conference=telekonferensi
teman teman=teman-teman|terma kasih=terima kasih|termo nuklir=termonuklir|text book=buku teks|tiba tiba=tiba-tiba
tolong menolong=tolong-menolong|topo grafi=topografi|tri darma=tridarma|tri sula=trisula|tri wulan=triwulan|trima kasih=terima kasih
tunggang langgang=tunggang-langgang|turun temurun=turun-temurun|ugal ugalan=ugal-ugalan|undang undang=undang-undang|unek unek=unek-unek
vidio call=panggilan video|wara laba=waralaba|warna warni=warna-warni|wawan cara=wawancara|wira swasta=wiraswasta
wira usahawan=wirausahawan|yuris prudensi=yurisprudensi|zebra cross=zebra kros|zig zag=zigzag`;
