/** Non-standard spellings, K to Z. Own list of single facts of spelling, after KBBI and EYD V. */
export default `ka'bah=Kakbah|kabah=Kakbah|kadang-kala=kadang kala|kakaktua=kakatua|kakau=kakao|kaleidoskup=kaleidoskop|kalendar=kalender
kameraman=kamerawan|kameramen=kamerawan|kampak=kapak|kangguru=kanguru|kapitil=kapital|karakterisitik=karakteristik|karekter=karakter
kareografer=koreografer|kartoon=kartun|kasat-mata=kasatmata|kasatria=kesatria|katagorisasi=kategorisasi|katalogus=katalog|katapel=ketapel
katulistiwa=khatulistiwa|kawatir=khawatir|kebon=kebun|kebonan=kebun|kedongdong=kedondong|kemana-mana=ke mana-mana|kemanapun=ke mana pun
kementrian=kementerian|kemulyaan=kemuliaan|kenek=kernet|kepala-desa=kepala desa|kepala-sekolah=kepala sekolah|kepaladesa=kepala desa
kepalasekolah=kepala sekolah|keperdulian=kepedulian|keperihatinan=keprihatinan|kernek=kernet|kesolehan=kesalehan|khafilah=kafilah
kholiq=khalik|khotam=khatam|khotib=khatib|khusuk=khusyuk|khusyu'=khusyuk|khusyu=khusyuk|kiyai=kiai|klab=kelab|klas=kelas
klasifisir=klasifikasi|klausul=klausa|klenteng=kelenteng|kodifisir=kodifikasi|kofein=kafein|koktil=koktail|kolestrol=kolesterol
komfirmasi=konfirmasi|komitment=komitmen|kompentensi=kompetensi|kompromis=kompromi|kompyuter=komputer|konfirm=konfirmasi
konkritisasi=konkretisasi|konpeksi=konveksi|konpensional=konvensional|konsept=konsep|konserpatif=konservatif|konsistent=konsisten
konslet=korsleting|konsleting=korsleting|konstant=konstan|konsumerism=konsumerisme|konsumir=konsumsi|konsumptif=konsumtif
kontener=kontainer|kontest=kontes|kontex=konteks|kontingent=kontingen|kontinjen=kontingen|kontropersi=kontroversi
kontroversiil=kontroversial|kontrovesi=kontroversi|kontruksi=konstruksi|kontruktif=konstruktif|koperatif=kooperatif|kopor=koper
kopyah=kopiah|korslet=korsleting|korslit=korsleting|kosa-kata=kosakata|kosen=kusen|kostim=kostum|kotamadia=kota madya|kotamadya=kota madya
kotbah=khotbah|kozen=kusen|krajang=keranjang|kramat=keramat|kran=keran|kreditor=kreditur|kreket=kriket|kriminil=kriminal|krupuk=kerupuk
ksatria=kesatria|ktawa=ketawa|kualifisir=kualifikasi|kualisi=koalisi|kueh=kue|kuesionair=kuesioner|kuestioner=kuesioner
kuisioner=kuesioner|kultuur=kultur|kutbah=khotbah|kuwajiban=kewajiban|kuwalat=kualat|kuwat=kuat|kuwitansi=kuitansi|kwartet=kuartet
kwartir=kuartir|kwe=kue|kwee=kue|kweh=kue|kwetiaw=kwetiau|kwintal=kuintal|kwis=kuis|kwisioner=kuesioner|kyai=kiai
labolatorium=laboratorium|laboratorim=laboratorium|laboraturium=laboratorium|labotarium=laboratorium|lafald=lafal|lafas=lafal
laisense=lisensi|lamdasan=landasan|landskap=lanskap|langsumg=langsung|lansekap=lanskap|lansung=langsung|lapangankerja=lapangan kerja
lasykar=laskar|layser=laser|leukimea=leukemia|leukimia=leukemia|lisence=lisensi|logik=logika|loksatip=laksatif|lotere=lotre|luxs=luks
ma'af=maaf|ma'lum=maklum|ma'mur=makmur|ma'na=makna|ma'nawi=maknawi|ma'siat=maksiat|madhab=mazhab|madrosah=madrasah|madzab=mazhab
magnit=magnet|magnitis=magnetis|mahasisawa=mahasiswa|mahasiwa=mahasiswa|mahkluk=makhluk|mahluq=makhluk|mahrom=mahram|mahsiswa=mahasiswa
majasmul=majelis taklim|makadaem=makadam|makluk=makhluk|maksimun=maksimum|maksiyat=maksiat|malaekat=malaikat|malampun=malam pun
malpraktek=malapraktik|malpraktik=malapraktik|manageman=manajemen|manajement=manajemen|manajemer=manajer|manajeriil=manajerial
manajir=manajer|manapun=mana pun|manefestasi=manifestasi|manuskript=manuskrip|marjinal=marginal|marjinil=marginal|mashab=mazhab
mashur=masyhur|masip=masif|masterplan=rencana induk|masyarakatpun=masyarakat pun|masyur=masyhur|mataair=mata air|matakuliah=mata kuliah
matapencaharian=mata pencaharian|matapencarian=mata pencaharian|materil=materiel|matrial=material|matrik=matriks|matrilineil=matrilineal
matrilinial=matrilineal|maulit=maulid|maulud=maulid|mazab=mazhab|mazhap=mazhab|melodis=melodius|mempabrikasi=memabrikasi
mempercayai=memercayai|mempercayakan=memercayakan|memperkosa=memerkosa|mempersi=versi|mempraktekan=mempraktikkan
mempraktikan=mempraktikkan|memprodusir=memproduksi|mempublish=menerbitkan|memublisir=memublikasi|mendownload=mengunduh
menejement=manajemen|menentramkan=menenteramkan|mengambilalih=mengambil alih|mengambilalihan=pengambilalihan|mengcopy=menyalin
mengcover=mencakup|mengenyampingkan=mengesampingkan|menghayal=mengkhayal|mengihtiarkan=mengikhtiarkan|mengkait-kaitkan=mengait-kaitkan
mengkalahkan=mengalahkan|mengkatagorikan=mengategorikan|mengkelompokan=mengelompokkan|mengkikis=mengikis|mengkopi=menyalin
mengkopy=menyalin|mengupload=mengunggah|mensahkan=mengesahkan|mensejahtrakan=menyejahterakan|menshare=membagikan|mensharing=membagikan
mensolusikan=menyolusikan|mensosialisasi=menyosialisasikan|mensuarakan=menyuarakan|mensubtitusi=menyubstitusi|mensuport=mendukung
mensupport=mendukung|mensurvai=menyurvei|mensyahkan=mengesahkan|mentri=menteri|menyampur=mencampur|menyampurkan=mencampurkan
menyari=mencari|menyebarluas=menyebar luas|menyekik=mencekik|menyengkeram=mencengkeram|menyetak=mencetak|menyicil=mencicil
menyicipi=mencicipi|menyiptakan=menciptakan|menyoba=mencoba|menyoblos=mencoblos|menyubit=mencubit|menyuci=mencuci|merekruit=merekrut
merelease=merilis|meringsek=merangsek|merjer=merger|merobah=mengubah|mesiah=mesias|mesium=museum|metafor=metafora|metamorfose=metamorfosis
meteriologi=meteorologi|meterologi=meteorologi|metodelogi=metodologi|metologi=metodologi|metreologi=meteorologi|migren=migrain
mihrob=mihrab|mikrofilem=mikrofilm|mikropun=mikrofon|mikroskup=mikroskop|mileneal=milenial|milenia=milenium|milisia=milisi
milleniel=milenial|milyarder=miliarder|milyun=miliun|milyuner=miliuner|minyaktanah=minyak tanah|miskroskop=mikroskop
moderenisasi=modernisasi|modifisir=modifikasi|modrem=modern|modren=modern|morotorium=moratorium|mosleem=muslim|moslem=muslim|mozaik=mosaik
mu'adzin=muazin|mu'allaf=mualaf|mu'jizat=mukjizat|mu'min=mukmin|muadzin=muazin|mubalegh=mubalig|mubaliq=mubalig|mudhorot=mudarat
muhtamar=muktamar|mukenah=mukena|mulya=mulia|munajad=munajat|munaqosah=munakasah|murtat=murtad|musabaqah=musabakah|musabaqoh=musabakah
musawarah=musyawarah|mushab=mushaf|musisian=musisi|muswarah=musyawarah|musyawaroh=musyawarah|nadhir=nazir|nadzar=nazar|nafaqah=nafkah
nahdhatul=nahdatul|nakhkoda=nakhoda|nakoda=nakhoda|naseha=nasihat|nash=nas|naskha=naskah|natuur=natur|negoisasi=negosiasi
negoisator=negosiator|nekad=nekat|nelaian=nelayan|netto=neto|ni'mat=nikmat|nigtclub=kelab malam|nikmad=nikmat|nitrogin=nitrogen
normaliter=normal|notul=notula|notulensi=notula|notulist=notulis|observasir=observasi|obyektivitas=objektivitas|olah-raga=olahraga
olie=oli|olimpiad=olimpiade|oom=om|opisil=ofisial|optikal=optik|oraganisasi=organisasi|orang-tua=orang tua|originalitas=orisinalitas
originil=orisinal|orisinilitas=orisinalitas|otentikasi=autentikasi|otentisitas=autentisitas|otobiografi=autobiografi|otobis=otobus
otodidak=autodidak|otokritik=autokritik|otoped=otopet|otoritet=otoritas|oxid=oksida|paedagogis=pedagogis|pagelaran=pergelaran
pailid=pailit|palid=valid|pancaindera=pancaindra|paniter=panitera|panitra=panitera|panitya=panitia|parabol=parabola|paragrap=paragraf
pararel=paralel|parfun=parfum|pariasi=variasi|parlement=parlemen|parpom=parfum|parsiil=parsial|parsil=parsial|partikulir=partikelir
partisipatoris=partisipatif|partisispasi=partisipasi|pasen=pasien|pasient=pasien|paska=pasca|paskabencana=pascabencana
paskapanen=pascapanen|paskasarjana=pascasarjana|pastur=pastor|patriakhi=patriarki|pavilium=paviliun|pavilyun=paviliun|pebisnes=pebisnis
pekerjaanrumah=pekerjaan rumah|pelatina=platina|pemerintahpun=pemerintah pun|penanggungjawab=penanggung jawab|pentilasi=ventilasi
perajurit=prajurit|perakarsa=prakarsa|perbulan=per bulan|perdesa=per desa|perdetik=per detik|perhari=per hari|perihatin=prihatin
perindividu=per individu|peripikasi=verifikasi|periskup=periskop|perjam=per jam|perkabupaten=per kabupaten|perkapita=per kapita
perkecamatan=per kecamatan|perkeluarga=per keluarga|perkepala=per kepala|perkilo=per kilo|perkilogram=per kilogram|perliter=per liter
permenit=per menit|permeter=per meter|perminggu=per minggu|permisip=permisif|perobahan=perubahan|perorang=per orang
persemester=per semester|persentasi=persentase|personifisir=personifikasi|persuasip=persuasif|pertahun=per tahun|pertanggal=per tanggal
pertanggungan-jawab=pertanggungjawaban|pestisid=pestisida|peteran=veteran|philatelis=filatelis|pinsil=pensil|piramid=piramida
piramide=piramida|piranti=peranti|pisik=fisik|pitamin=vitamin|pitrah=fitrah|plafond=plafon|plapon=plafon|platforem=platform
pnemonia=pneumonia|pneumoni=pneumonia|politehnik=politeknik|politiknik=politeknik|polution=polusi|polytehnik=politeknik|populair=populer
populir=populer|porselin=porselen|porslein=porselen|portopolio=portofolio|potensiil=potensial|prakmatis=pragmatis|prefentif=preventif
prerogratif=prerogatif|presedensi=presidensi|presedent=preseden|presidensiil=presidensial|presidensil=presidensial
presidentil=presidensial|prespektif=perspektif|prinsipiil=prinsipiel|prinsipil=prinsipiel|prodak=produk|produksir=produksi
produsir=produksi|programir=program|programma=program|progresip=progresif|proklamatir=proklamator|propagandir=propaganda|propesi=profesi
propesional=profesional|propesionalisme=profesionalisme|propesor=profesor|propil=profil|proposional=proporsional|proposionil=proporsional
prosedurial=prosedural|prosentasi=persentase|protokuler=protokoler|prototip=prototipe|provinsiil=provinsial|psichopat=psikopat
psikotest=psikotes|psycholog=psikolog|psychologi=psikologi|publisir=publikasi|pudeng=puding|puenomonia=pneumonia|pulpan=pulpen|qalbu=kalbu
qasidah=kasidah|qiroah=qiraah|qobul=kabul|qonaah=kanaah|qori=qari|qoriah=qariah|qosidah=kasidah|qur'an=Al-Qur'an|radiatir=radiator
radjin=rajin|rahmad=rahmat|raka'at=rakaat|rakat=rakaat|rames=ramas|rangsum=ransum|rasia=razia|ratifisir=ratifikasi|realita=realitas
realiti=realitas|refisi=revisi|refrendum=referendum|refrensi=referensi|refresentatif=representatif|refresip=represif|regim=rezim
regristrasi=registrasi|regulir=reguler|rehap=rehab|reklamir=reklame|rekomondasi=rekomendasi|rekonstruir=rekonstruksi
rekontruksi=rekonstruksi|rekruitment=rekrutmen|rekrutment=rekrutmen|rektur=rektor|relaks=rileks|relepan=relevan|reliz=rilis|remidi=remedi
remidial=remedial|renesans=renaisans|reot=reyot|repisi=revisi|repoet=repot|repolusi=revolusi|represip=represif|resersi=reserse
responsip=responsif|restorant=restoran|retrebusi=retribusi|reumatik=rematik|revolusionair=revolusioner|rheumatik=rematik|rituil=ritual
rohaniyah=rohaniah|rohmat=rahmat|rokaat=rakaat|rokh=roh|rokhani=rohani|romatik=romantik|rongsen=rontgen|ronsen=rontgen|rubuh=roboh|ruh=roh
ruhani=rohani|rumah-sakit=rumah sakit|rupiyah=rupiah|ruqiyah=rukiah|ruqyah=rukiah|sabotir=sabotase|salahguna=salah guna|sansi=sanksi
sareat=syariat|satirik=satire|satu-persatu=satu per satu|scientis=saintis|scor=skor|sedikitpun=sedikit pun|sekarangpun=sekarang pun
sekecilapapun=sekecil apa pun|sekta=sekte|sekundir=sekunder|selebriti=selebritas|selebritis=selebritas|selular=seluler
semi-final=semifinal|sentimentil=sentimental|seorangpun=seorang pun|sepanduk=spanduk|separo=separuh|separoh=separuh
septictank=tangki septik|serahterima=serah terima|serdawa=sendawa|serpis=servis|sertifisir=sertifikasi|setempel=stempel|seterika=setrika
shadaqoh=sedekah|shaf=saf|shaitan=setan|shalehah=salihah|shif=sif|shohih=sahih|sholeh=saleh|sholehah=salihah|shoum=saum
silahturahim=silaturahmi|silahturahmi=silaturahmi|silaturohmi=silaturahmi|silaturrahim=silaturahmi|simboliser=simbolisasi|simbul=simbol
sindroma=sindrom|sinergisitas=sinergi|sinergitas=sinergi|singkron=sinkron|sinonime=sinonim|sirkulir=sirkulasi|sistimik=sistemik|skop=sekop
slendang=selendang|sodagar=saudagar|sofenir=suvenir|sohih=sahih|soleh=saleh|solehah=salihah|solidir=solider|sparepart=suku cadang
spektakular=spektakuler|spesifisir=spesifikasi|spesipik=spesifik|spesipikasi=spesifikasi|sprai=seprai|stadiun=stadion
standarisir=standardisasi|standarnisasi=standardisasi|stap=staf|stasion=stasiun|stetoskup=stetoskop|stor=setor|stratejis=strategis
strika=setrika|stunami=tsunami|subsidir=subsidi|substansiil=substansial|substansil=substansial|subtansi=substansi|subtansial=substansial
subtitusi=substitusi|subyektifitas=subjektivitas|subyektivitas=subjektivitas|sukur=syukur|sunami=tsunami|sunatulah=sunatullah|sunnah=sunah
sunnatullah=sunatullah|supermasi=supremasi|suratkabar=surat kabar|suroh=surah|survai=survei|surve=survei|susbsidi=subsidi|sya'ban=Syakban
sya'ir=syair|syaban=Syakban|syafar=Safar|syaikh=syekh|syaitan=setan|syaithan=setan|syalawat=selawat|syarat2=syarat-syarat|syareah=syariah
syareat=syariat|syarekat=serikat|syari'ah=syariah|syari'at=syariat|syariyah=syariah|syech=syekh|syeh=syekh|syeikh=syekh|syif=sif
syurga=surga|ta'aruf=taaruf|ta'at=taat|ta'jil=takjil|ta'lim=taklim|ta'ziah=takziah|ta'ziyah=takziah|tabi'at=tabiat|tablegh=tablig
tahayul=takhayul|tahta=takhta|tahyul=takhayul|tajil=takjil|takhyul=takhayul|takziyah=takziah|tandapenghargaan=tanda penghargaan
tanggalahir=tanggal lahir|tanggung-jawab=tanggung jawab|tangungjawab=tanggung jawab|tanki=tangki|tarap=taraf|tarikat=tarekat|tasbeh=tasbih
taubat=tobat|tauhit=tauhid|tausiyah=tausiah|tawadhu'=tawaduk|tawadhu=tawaduk|tawadu=tawaduk|technik=teknik|technis=teknis
technologi=teknologi|tekst=teks|telefon=telepon|telefun=telepon|teleskup=teleskop|televisie=televisi|telfon=telepon|telivisi=televisi
telvisi=televisi|temporair=temporer|teoritikus=teoretikus|teoritisi=teoretisi|terong=terung|terorist=teroris|teve=televisi
thariqat=tarekat|thypoid=tifoid|thypus=tifus|tidakpun=tidak pun|tigaroda=tiga roda|tindaklanjut=tindak lanjut|tipus=tifus
titikberat=titik berat|tivi=televisi|tonage=tonase|topograpi=topografi|totalitair=totaliter|tranfer=transfer|tranfusi=transfusi
tranksaksi=transaksi|tranksi=transaksi|tranmigrasi=transmigrasi|tranparan=transparan|tranparansi=transparansi|tranportasi=transportasi
transfarant=transparan|transkip=transkrip|transkript=transkrip|transparant=transparan|transpot=transpor|tridharma=tridarma
trimakasih=terima kasih|trompet=terompet|trotoir=trotoar|tuberkulose=tuberkulosis|uhuwah=ukhuwah|uniersitas=universitas
univeritas=universitas|universetas=universitas|universitair=universiter|vakuum=vakum|varitet=varietas|verbaal=verbal|verifisir=verifikasi
verivikasi=verifikasi|vidiografi=videografi|vihara=wihara|voley=voli|volum=volume|vulkanisir=vulkanisasi|waktu2=waktu-waktu|waqaf=wakaf
waqof=wakaf|warganegara=warga negara|wasiyat=wasiat|wassalam=wasalam|webside=situs web|wiraswata=wiraswasta|wudhlu=wudu|wudhu'=wudu
wudu'=wudu|ya'ni=yakni|yoghurt=yogurt|youghurt=yogurt|yubileum=jubileum|yuridiksi=yurisdiksi|zhakat=zakat|zholim=zalim|zhuhur=zuhur
zig-zag=zigzag|zinah=zina|zohor=zuhur|zolim=zalim|zulqaidah=Zulkaidah|karbondioksida=karbon dioksida|karbonmonoksida=karbon monoksida
kebutulan=kebetulan|kelasik=klasik|kenalpot=knalpot|khasanah=khazanah|koligium=kolegium|liwat=lewat|loyalti=loyalitas|mampet=mampat
membom=mengebom|membor=mengebor|mempos=mengepos|mencap=mengecap|mencat=mengecat|mencek=mengecek|mengetrapkan=menerapkan
mengtrapkan=menerapkan|merinci=memerinci|mujijat=mukjizat|pabrikasi=fabrikasi|pendopo=pendapa|piyama=piama|planing=perencanaan|pungkiri=mungkiri
reflek=refleks|risih=risi|sandel=sandal|sate=satai|serfikat=sertifikat|sepakbola=sepak bola|stek=setek|tashih=tasih|wilayat=wilayah
yubilium=yubileum`;
