/** Non-standard spellings, K to Z. Own list of single facts of spelling, after KBBI and EYD V. */
export default `ka'bah=Kakbah|kabah=Kakbah|kadang-kala=kadang kala|kaderisir=kaderisasi|kafeine=kafein|kaffah=kafah|kaffe=kafe|kakaktua=kakatua
kakau=kakao|kaleidoskup=kaleidoskop|kalendar=kalender|kalkulir=kalkulasi|kameraman=kamerawan|kameramen=kamerawan|kampak=kapak
kangguru=kanguru|kapasitet=kapasitas|kapitil=kapital|karakterisitik=karakteristik|karekter=karakter|kareografer=koreografer|kartoon=kartun
kasat-mata=kasatmata|kasatria=kesatria|kasete=kaset|katagorisasi=kategorisasi|kataloge=katalog|katalogisir=katalogisasi|katalogus=katalog
katapel=ketapel|katastrope=katastrofe|katulistiwa=khatulistiwa|kawatir=khawatir|kebon=kebun|kebonan=kebun|kedongdong=kedondong
kemana-mana=ke mana-mana|kemanapun=ke mana pun|kementrian=kementerian|kemulyaan=kemuliaan|kenek=kernet|kepala-desa=kepala desa
kepala-sekolah=kepala sekolah|kepaladesa=kepala desa|kepalasekolah=kepala sekolah|keperdulian=kepedulian|keperihatinan=keprihatinan
kernek=kernet|kesolehan=kesalehan|khafilah=kafilah|khaliq=khalik|kharismatis=karismatik|khathib=khatib|khittah=khitah
kholesterol=kolesterol|kholiq=khalik|khotam=khatam|khotib=khatib|khusuk=khusyuk|khusyu'=khusyuk|khusyu=khusyuk|kiyai=kiai|klab=kelab
klas=kelas|klasifisir=klasifikasi|klassik=klasik|klausul=klausa|klenteng=kelenteng|kodifisir=kodifikasi|kofein=kafein|koktil=koktail
kolaboratip=kolaboratif|kolektip=kolektif|kolestrol=kolesterol|kollega=kolega|kolonisir=kolonisasi|kombinir=kombinasi
komersialisir=komersialisasi|komfirmasi=konfirmasi|komitment=komitmen|kompensir=kompensasi|kompentensi=kompetensi|kompetitip=kompetitif
kompleksitet=kompleksitas|kompress=kompres|kompromis=kompromi|komputerisir=komputerisasi|kompyuter=komputer|komunikatip=komunikatif
komutatip=komutatif|konektip=konektif|konfirm=konfirmasi|konfoi=konvoi|konfrontatip=konfrontatif|konjungtip=konjungtif|konklusip=konklusif
konkretisir=konkretisasi|konkritisasi=konkretisasi|konotatip=konotatif|konpeksi=konveksi|konpensional=konvensional|konpirmasi=konfirmasi
konplik=konflik|konsekwen=konsekuen|konsentrir=konsentrasi|konsepsionil=konsepsional|konsept=konsep|konseptuil=konseptual
konserpatif=konservatif|konservatip=konservatif|konservir=konservasi|konsistent=konsisten|konslet=korsleting|konsleting=korsleting
konsolidir=konsolidasi|konstant=konstan|konstitusionil=konstitusional|konstruktip=konstruktif|konsultatip=konsultatif|konsultir=konsultasi
konsumerism=konsumerisme|konsumir=konsumsi|konsumptif=konsumtif|konsumtip=konsumtif|kontaminir=kontaminasi|kontekstuil=kontekstual
kontener=kontainer|kontest=kontes|kontex=konteks|kontingent=kontingen|kontinjen=kontingen|kontradiktip=kontradiktif
kontraktuil=kontraktual|kontributip=kontributif|kontrofersi=kontroversi|kontropersi=kontroversi|kontroversiil=kontroversial
kontrovesi=kontroversi|kontruksi=konstruksi|kontruktif=konstruktif|konvensionil=konvensional|kooperatip=kooperatif|koordinatip=koordinatif
koorporasi=korporasi|koperatif=kooperatif|kopor=koper|kopyah=kopiah|korektip=korektif|korelatip=korelatif|koridoor=koridor
korslet=korsleting|korslit=korsleting|koruptip=koruptif|kosa-kata=kosakata|kosen=kusen|kosmetika=kosmetik|kostim=kostum|kostume=kostum
kotamadia=kota madya|kotamadya=kota madya|kotbah=khotbah|kozen=kusen|krajang=keranjang|kramat=keramat|kramik=keramik|kran=keran
krangka=kerangka|kreditor=kreditur|kreket=kriket|kremir=kremasi|kriminil=kriminal|kripik=keripik|krissis=krisis|kristalisir=kristalisasi
kroepoek=kerupuk|krudung=kerudung|krupuk=kerupuk|ksatria=kesatria|ktawa=ketawa|kualifisir=kualifikasi|kualisi=koalisi
kualitatip=kualitatif|kueh=kue|kuesionair=kuesioner|kuestioner=kuesioner|kuisioner=kuesioner|kulturil=kultural|kultuur=kultur
kumulatip=kumulatif|kuratip=kuratif|kursip=kursif|kutbah=khotbah|kuwajiban=kewajiban|kuwalat=kualat|kuwat=kuat|kuwitansi=kuitansi
kwadran=kuadran|kwalifikasi=kualifikasi|kwalitatif=kualitatif|kwaliteit=kualitas|kwantitatif=kuantitatif|kwantum=kuantum|kwartet=kuartet
kwartir=kuartir|kwasi=kuasi|kwe=kue|kwee=kue|kweh=kue|kwesioner=kuesioner|kwetiaw=kwetiau|kwintal=kuintal|kwintet=kuintet|kwis=kuis
kwisioner=kuesioner|kyai=kiai|labolatorium=laboratorium|laboratorim=laboratorium|laboraturium=laboratorium|labotarium=laboratorium
lafadh=lafaz|lafald=lafal|lafas=lafal|laisense=lisensi|lamdasan=landasan|landskap=lanskap|langsumg=langsung|lansekap=lanskap
lanskape=lanskap|lansung=langsung|lapangankerja=lapangan kerja|larfa=larva|lasykar=laskar|layser=laser|legalitet=legalitas
legislatip=legislatif|legitimir=legitimasi|leukimea=leukemia|leukimia=leukemia|liberalisir=liberalisasi|likuidir=likuidasi|likwid=likuid
likwidir=likuidasi|likwiditas=likuiditas|linguistis=linguistik|lisence=lisensi|litterasi=literasi|logik=logika|lokatip=lokatif
lokomotip=lokomotif|loksatip=laksatif|lotere=lotre|loyalitet=loyalitas|luxs=luks|ma'af=maaf|ma'lum=maklum|ma'mur=makmur|ma'na=makna
ma'nawi=maknawi|ma'siat=maksiat|madhab=mazhab|madrasyah=madrasah|madrosah=madrasah|madzab=mazhab|maghnet=magnet|magnit=magnet
magnitis=magnetis|mahasisawa=mahasiswa|mahasiwa=mahasiswa|mahfudz=mahfuz|mahkluk=makhluk|mahluq=makhluk|mahrom=mahram|mahsiswa=mahasiswa
majasmul=majelis taklim|makadaem=makadam|makhluq=makhluk|makluk=makhluk|maksimil=maksimal|maksimun=maksimum|maksiyat=maksiat
malaekat=malaikat|malampun=malam pun|malpraktek=malapraktik|malpraktik=malapraktik|manageman=manajemen|manajement=manajemen
manajemer=manajer|manajeriil=manajerial|manajir=manajer|manapun=mana pun|manefestasi=manifestasi|manouver=manuver|manufactur=manufaktur
manufer=manuver|manunggil=manunggal|manuskript=manuskrip|marginil=marginal|marjinal=marginal|marjinil=marginal|mashab=mazhab
mashur=masyhur|masip=masif|massase=masase|masterplan=rencana induk|masyarakatpun=masyarakat pun|masyur=masyhur|mataair=mata air
matakuliah=mata kuliah|matapencaharian=mata pencaharian|matapencarian=mata pencaharian|materil=materiel|matrial=material|matrik=matriks
matrilineil=matrilineal|matrilinial=matrilineal|maulit=maulid|maulud=maulid|maxsimal=maksimal|mazab=mazhab|mazhap=mazhab
mekanisir=mekanisasi|melodis=melodius|memfasilitir=memfasilitasi|mempabrikasi=memabrikasi|mempailitkan=memailitkan|mempajang=memajang
mempakai=memakai|mempaparkan=memaparkan|memparafrasakan=memarafrasakan|memparkirkan=memarkirkan|mempasang=memasang|mempastikan=memastikan
mempatenkan=mematenkan|mempercayai=memercayai|mempercayakan=memercayakan|memperkosa=memerkosa|mempersi=versi|mempidanakan=memidanakan
mempolakan=memolakan|mempolitisir=memolitisasi|mempositifkan=memositifkan|mempotret=memotret|mempraktekan=mempraktikkan
mempraktikan=mempraktikkan|memprodusir=memproduksi|mempublish=menerbitkan|mempunahkan=memunahkan|mempungkiri=memungkiri
memublisir=memublikasi|mendiagnosa=mendiagnosis|mendownload=mengunduh|menejement=manajemen|menentramkan=menenteramkan
mengambilalih=mengambil alih|mengambilalihan=pengambilalihan|mengcopy=menyalin|mengcover=mencakup|mengenyampingkan=mengesampingkan
menghandalkan=mengandalkan|menghapalkan=menghafalkan|menghayal=mengkhayal|menghembus=mengembus|menghimpit=mengimpit
mengihtiarkan=mengikhtiarkan|menginstall=menginstal|mengisolir=mengisolasi|mengkaburkan=mengaburkan|mengkait-kaitkan=mengait-kaitkan
mengkalahkan=mengalahkan|mengkalkulasi=mengalkulasi|mengkalkulasikan=mengalkulasikan|mengkambinghitamkan=mengambinghitamkan
mengkantongi=mengantongi|mengkarantina=mengarantina|mengkaruniai=mengaruniai|mengkaryakan=mengaryakan|mengkatagorikan=mengategorikan
mengkategorisasi=mengategorisasi|mengkatrol=mengatrol|mengkebiri=mengebiri|mengkecam=mengecam|mengkedepankan=mengedepankan
mengkelola=mengelola|mengkelompokan=mengelompokkan|mengkelompokkan=mengelompokkan|mengkemas=mengemas|mengkendalikan=mengendalikan
mengkesampingkan=mengesampingkan|mengketahui=mengetahui|mengkikis=mengikis|mengkisahkan=mengisahkan|mengkodekan=mengodekan
mengkolaborasikan=mengolaborasikan|mengkoleksi=mengoleksi|mengkolonisasi=mengolonisasi|mengkomandani=mengomandani|mengkomandoi=mengomandoi
mengkombinasi=mengombinasi|mengkomentari=mengomentari|mengkomersialisasikan=mengomersialisasikan|mengkomersialkan=mengomersialkan
mengkompensasi=mengompensasi|mengkompilasi=mengompilasi|mengkondisikan=mengondisikan|mengkonfirmasikan=mengonfirmasikan
mengkonsentrasikan=mengonsentrasikan|mengkonsepkan=mengonsepkan|mengkonservasi=mengonservasi|mengkonsolidasi=mengonsolidasi
mengkonsolidasikan=mengonsolidasikan|mengkonstruksi=mengonstruksi|mengkonstruksikan=mengonstruksikan|mengkonsultasi=mengonsultasi
mengkontak=mengontak|mengkontaminasi=mengontaminasi|mengkonter=mengonter|mengkontrak=mengontrak|mengkontrakkan=mengontrakkan
mengkonversi=mengonversi|mengkonversikan=mengonversikan|mengkoordinasi=mengoordinasi|mengkopi=menyalin|mengkopy=menyalin
mengkorbankan=mengorbankan|mengkorelasikan=mengorelasikan|mengkotori=mengotori|mengkualifikasi=mengualifikasi|mengkuasai=menguasai
mengkuatkan=menguatkan|mengkubur=mengubur|mengkudeta=mengudeta|mengkukuhkan=mengukuhkan|mengkultuskan=mengultuskan
mengkunjungi=mengunjungi|mengkurangi=mengurangi|mengkurasi=mengurasi|mengupload=mengunggah|mensahkan=mengesahkan|mensalurkan=menyalurkan
mensederhanakan=menyederhanakan|mensegel=menyegel|mensejahtrakan=menyejahterakan|mensejajarkan=menyejajarkan|menselaraskan=menyelaraskan
menseleksi=menyeleksi|menselenggarakan=menyelenggarakan|mensetujui=menyetujui|menshare=membagikan|mensharing=membagikan|mensitir=menyitir
mensolusikan=menyolusikan|mensosialisasi=menyosialisasikan|mensuarakan=menyuarakan|mensubtitusi=menyubstitusi
mensukseskannya=menyukseskannya|mensupervisi=menyupervisi|mensuport=mendukung|mensupport=mendukung|mensurvai=menyurvei
mensyahkan=mengesahkan|mentabrak=menabrak|mentabulasi=menabulasi|mentafsirkan=menafsirkan|mentahbiskan=menahbiskan
mentakdirkan=menakdirkan|mentaliteit=mentalitas|mentalitet=mentalitas|mentandatangani=menandatangani|mentarik=menarik
menteladani=meneladani|mentelantarkan=menelantarkan|mentembak=menembak|mentertibkan=menertibkan|mentil=mental|mentilang=menilang
mentri=menteri|mentugaskan=menugaskan|mentunjukkan=menunjukkan|mentuntaskan=menuntaskan|menyampur=mencampur|menyampurkan=mencampurkan
menyari=mencari|menyebarluas=menyebar luas|menyekik=mencekik|menyengkeram=mencengkeram|menyetak=mencetak
menyicil=mencicil|menyicipi=mencicipi|menyiptakan=menciptakan|menyoba=mencoba|menyoblos=mencoblos|menyubit=mencubit|menyuci=mencuci
merekruit=merekrut|merelease=merilis|meringsek=merangsek|merjer=merger|merobah=mengubah|mesiah=mesias|mesium=museum|metafor=metafora
metamorfosa=metamorfosis|metamorfose=metamorfosis|metamorposis=metamorfosis|metaphora=metafora|meteriologi=meteorologi
meterologi=meteorologi|methode=metode|methodologi=metodologi|metodelogi=metodologi|metologi=metodologi|metreologi=meteorologi
mewaqafkan=mewakafkan|migren=migrain|mihrob=mihrab|mikrofilem=mikrofilm|mikrophon=mikrofon|mikropun=mikrofon|mikroskup=mikroskop
mileneal=milenial|milenia=milenium|milisia=milisi|millenial=milenial|milleniel=milenial|millenium=milenium|milyarder=miliarder
milyun=miliun|milyuner=miliuner|minimil=minimal|minoritet=minoritas|minyaktanah=minyak tanah|miskroskop=mikroskop|mistery=misteri
mitology=mitologi|mobilitet=mobilitas|moderenisasi=modernisasi|modernisir=modernisasi|modifisir=modifikasi|modrem=modern|modren=modern
modulir=modulasi|momentil=momental|monarkhi=monarki|monopolisir=monopolisasi|monumentil=monumental|morotorium=moratorium
morphologi=morfologi|morpin=morfin|mosleem=muslim|moslem=muslim|motip=motif|motiv=motif|motivir=motivasi|mozaic=mosaik|mozaik=mosaik
mu'adzin=muazin|mu'allaf=mualaf|mu'jizat=mukjizat|mu'min=mukmin|muadzin=muazin|muallaf=mualaf|mubalegh=mubalig|mubaligh=mubalig
mubaliq=mubalig|muballigh=mubalig|mudharabah=mudarabah|mudharat=mudarat|mudhorot=mudarat|mudzakarah=muzakarah|muhtamar=muktamar
mukaddas=mukadas|mukaddimah=mukadimah|mukenah=mukena|mukhtamar=muktamar|multikulturil=multikultural|multilateril=multilateral|mulya=mulia
munafiq=munafik|munajad=munajat|munaqasah=munakasah|munaqosah=munakasah|muqaddimah=mukadimah|muqadimah=mukadimah|murtat=murtad
musabaqah=musabakah|musabaqoh=musabakah|musawarah=musyawarah|mushab=mushaf|mushafir=musafir|musisian=musisi|mustahiq=mustahik
muswarah=musyawarah|musyawaroh=musyawarah|muthmainnah=mutmainah|mutlaq=mutlak|muttaqin=mutakin|muzakki=muzaki|nadhir=nazir|nadzar=nazar
nadzir=nazir|nafaqah=nafkah|nahdhatul=nahdatul|najiz=najis|nakhkoda=nakhoda|nakoda=nakhoda|napkah=nafkah|naratip=naratif|narkotic=narkotik
naseha=nasihat|nash=nas|nasionalisir=nasionalisasi|naskha=naskah|naturil=natural|natuur=natur|negoisasi=negosiasi|negoisator=negosiator
negosiir=negosiasi|nekad=nekat|nelaian=nelayan|neolitis=neolitik|netralitet=netralitas|netto=neto|ni'mat=nikmat|nigtclub=kelab malam
nikmad=nikmat|nishab=nisab|nitrogin=nitrogen|nivas=nifas|nominatip=nominatif|nominir=nominasi|normalisir=normalisasi|normaliter=normal
normatip=normatif|notifikir=notifikasi|notul=notula|notulensi=notula|notulist=notulis|objectif=objektif|observasir=observasi
observatip=observatif|observir=observasi|obsesip=obsesif|obyektivitas=objektivitas|ofensip=ofensif|offensif=ofensif|offisial=ofisial
oksidir=oksidasi|oktav=oktaf|olah-raga=olahraga|olie=oli|oligarkhi=oligarki|olimpiad=olimpiade|olympiade=olimpiade|olympic=olimpik|oom=om
operatip=operatif|opisil=ofisial|opportunis=oportunis|opportunitas=oportunitas|opposisi=oposisi|opsionil=opsional|optikal=optik
optimalisir=optimalisasi|optimil=optimal|oraganisasi=organisasi|orang-tua=orang tua|orientir=orientasi|originalitas=orisinalitas
originil=orisinal|orisinilitas=orisinalitas|orthodoks=ortodoks|orthopedi=ortopedi|ortodox=ortodoks|otentikasi=autentikasi
otentisitas=autentisitas|otobiografi=autobiografi|otobis=otobus|otodidak=autodidak|otokritik=autokritik|otoped=otopet
otoritatip=otoritatif|otoritet=otoritas|oxid=oksida|oxigen=oksigen|paedagogis=pedagogis|pagelaran=pergelaran|pailid=pailit|palid=valid
pancaindera=pancaindra|paniter=panitera|panitra=panitera|panitya=panitia|parabol=parabola|paragrap=paragraf|paraleel=paralel
pararel=paralel|parfume=parfum|parfun=parfum|pariasi=variasi|parlement=parlemen|parodie=parodi|parpom=parfum|parsiil=parsial
parsil=parsial|partikulir=partikelir|partisifasi=partisipasi|partisipatip=partisipatif|partisipatoris=partisipatif
partisispasi=partisipasi|pasen=pasien|pasient=pasien|paska=pasca|paskabencana=pascabencana|paskapanen=pascapanen|paskasarjana=pascasarjana
pastur=pastor|patriakhi=patriarki|patriarkhi=patriarki|patsal=pasal|pavilium=paviliun|pavilyun=paviliun|pebisnes=pebisnis|pegel=pegal
pekerjaanrumah=pekerjaan rumah|pelatina=platina|pemerintahpun=pemerintah pun|penaltie=penalti|penanggungjawab=penanggung jawab
penicilin=penisilin|penisilyn=penisilin|pentilasi=ventilasi|perajurit=prajurit|perakarsa=prakarsa|perbulan=per bulan|perdesa=per desa
perdetik=per detik|perhari=per hari|perihatin=prihatin|perindividu=per individu|peripikasi=verifikasi|periskup=periskop|perjam=per jam
perkabupaten=per kabupaten|perkapita=per kapita|perkecamatan=per kecamatan|perkeluarga=per keluarga|perkepala=per kepala|perkilo=per kilo
perkilogram=per kilogram|perliter=per liter|permenit=per menit|permeter=per meter|perminggu=per minggu|permisip=permisif
permissif=permisif|permutir=permutasi|perobahan=perubahan|perorang=per orang|persemester=per semester|persentasi=persentase
personalitet=personalitas|personifisir=personifikasi|perspectif=perspektif|perspektip=perspektif|persuasip=persuasif|pertahun=per tahun
pertanggal=per tanggal|pertanggungan-jawab=pertanggungjawaban|pestisid=pestisida|peteran=veteran|pharmasi=farmasi|philatelis=filatelis
philosofi=filosofi|phisik=fisik|phospat=fosfat|photograf=fotograf|photografer=fotografer|photografi=fotografi|phrasa=frasa|physik=fisik
piguran=figuran|pinsil=pensil|piramid=piramida|piramide=piramida|piranti=peranti|pisik=fisik|pitamin=vitamin|pitnah=fitnah|pitrah=fitrah
plafond=plafon|plapon=plafon|platforem=platform|plesir=pelesir|plopor=pelopor|plosok=pelosok|pluit=peluit|pluralitet=pluralitas
pnemonia=pneumonia|pneumoni=pneumonia|politehnik=politeknik|politiknik=politeknik|politisir=politisasi|polution=polusi
polytehnik=politeknik|populair=populer|popularisir=popularisasi|popularitet=popularitas|populir=populer|porselin=porselen
porslein=porselen|portopolio=portofolio|possesif=posesif|potensiil=potensial|prakmatis=pragmatis|predikatip=predikatif|prefentif=preventif
prerogatip=prerogatif|prerogratif=prerogatif|presedensi=presidensi|presedent=preseden|presentir=presentasi|presidensiil=presidensial
presidensil=presidensial|presidentil=presidensial|prespektif=perspektif|preventip=preventif|prifasi=privasi|prifat=privat
primitip=primitif|prinsipiil=prinsipiel|prinsipil=prinsipiel|privatisir=privatisasi|probabilitet=probabilitas|procedur=prosedur
prodak=produk|produc=produk|produck=produk|produksir=produksi|produktiv=produktif|produsir=produksi|proffesional=profesional
proffesor=profesor|prognosa=prognosis|programir=program|programma=program|programme=program|progresip=progresif|progressif=progresif
proklamatir=proklamator|proloog=prolog|promotip=promotif|propagandir=propaganda|propesi=profesi|propesional=profesional
propesionalisme=profesionalisme|propesor=profesor|propil=profil|proporsionil=proporsional|proposional=proporsional
proposionil=proporsional|prosedure=prosedur|prosedurial=prosedural|prosentasi=persentase|prosessor=prosesor|prospektip=prospektif
protektip=protektif|protokuler=protokoler|prototip=prototipe|provinsiil=provinsial|provokatip=provokatif|psichopat=psikopat|psikhis=psikis
psikhotes=psikotes|psikotest=psikotes|psycholog=psikolog|psychologi=psikologi|psykis=psikis|psykolog=psikolog|psykologi=psikologi
publisir=publikasi|pudeng=puding|puenomonia=pneumonia|pulpan=pulpen|qabul=kabul|qalbu=kalbu|qanaah=kanaah|qasidah=kasidah|qiroah=qiraah
qobul=kabul|qonaah=kanaah|qori=qari|qoriah=qariah|qosidah=kasidah|quesioner=kuesioner|qur'an=Al-Qur'an|radiatir=radiator
radikalisir=radikalisasi|radjin=rajin|rahmad=rahmat|raka'at=rakaat|rakat=rakaat|rames=ramas|rangsum=ransum|rasia=razia
rasionalisir=rasionalisasi|rasionalitet=rasionalitas|ratifisir=ratifikasi|reaktip=reaktif|realita=realitas|realitet=realitas
realiti=realitas|redaksionil=redaksional|reduplikatip=reduplikatif|referency=referensi|refisi=revisi|reflektip=reflektif|refolusi=revolusi
reformir=reformasi|refrendum=referendum|refrensi=referensi|refresentatif=representatif|refresip=represif|regim=rezim|regionil=regional
registrir=registrasi|regristrasi=registrasi|regulir=reguler|reguller=reguler|rehap=rehab|reklamir=reklame|rekomendir=rekomendasi
rekomondasi=rekomendasi|rekonstruir=rekonstruksi|rekontruksi=rekonstruksi|rekreatip=rekreatif|rekruitment=rekrutmen|rekrutment=rekrutmen
rektur=rektor|relaks=rileks|relatip=relatif|relefan=relevan|relefansi=relevansi|relepan=relevan|reliz=rilis|remidi=remedi
remidial=remedial|renaisance=renaisans|renesans=renaisans|renovir=renovasi|reorganisir=reorganisasi|reot=reyot|reparir=reparasi
reperensi=referensi|repferensi=referensi|repisi=revisi|repoet=repot|repolusi=revolusi|repormasi=reformasi|representatip=representatif
represip=represif|reproduktip=reproduktif|resersi=reserse|residifis=residivis|resmih=resmi|responsip=responsif|restorant=restoran
restrukturisir=restrukturisasi|retrebusi=retribusi|reumatik=rematik|reverensi=referensi|revolusionair=revolusioner
revolusionir=revolusioner|revormasi=reformasi|rheumatik=rematik|ricet=riset|rituil=ritual|rohaniyah=rohaniah|rohmat=rahmat|rokaat=rakaat
rokh=roh|rokhani=rohani|romatik=romantik|rongsen=rontgen|ronsen=rontgen|rubuh=roboh|ruh=roh|ruhani=rohani|rumah-sakit=rumah sakit
rupiyah=rupiah|ruqiyah=rukiah|ruqyah=rukiah|rutinitet=rutinitas|sabotir=sabotase|sakharin=sakarin|salahguna=salah guna|sansi=sanksi
sareat=syariat|satelite=satelit|satirik=satire|sattelit=satelit|satu-persatu=satu per satu|scala=skala|scientis=saintis|scor=skor
sedikitpun=sedikit pun|sekarangpun=sekarang pun|sekecilapapun=sekecil apa pun|seksuil=seksual|sekta=sekte|sektoril=sektoral
sekularisir=sekularisasi|sekundir=sekunder|selebriti=selebritas|selebritis=selebritas|selektip=selektif|selular=seluler
semi-final=semifinal|sensasionil=sensasional|sensitip=sensitif|sensitiv=sensitif|sentimentil=sentimental|sentralisir=sentralisasi
sentrifugil=sentrifugal|seorangpun=seorang pun|sepanduk=spanduk|separatip=separatif|separo=separuh|separoh=separuh
septictank=tangki septik|serahterima=serah terima|serdawa=sendawa|serfis=servis|serpis=servis|sertifisir=sertifikasi
sertipikasi=sertifikasi|sesie=sesi|setamina=stamina|setempel=stempel|seterika=setrika|setetoskop=stetoskop|setruktur=struktur
setudio=studio|shadaqoh=sedekah|shaf=saf|shaff=saf|shahih=sahih|shaitan=setan|shaleh=saleh|shalehah=salihah|shalihah=salihah|shampo=sampo
shaum=saum|shif=sif|shohih=sahih|sholeh=saleh|sholehah=salihah|shoum=saum|shubuh=subuh|silahturahim=silaturahmi|silahturahmi=silaturahmi
silaturohmi=silaturahmi|silaturrahim=silaturahmi|simboliser=simbolisasi|simbul=simbol|simponi=simfoni|sindroma=sindrom
sinergisitas=sinergi|sinergitas=sinergi|singkron=sinkron|sinonime=sinonim|sirkulir=sirkulasi|sistimik=sistemik|situasionil=situasional
skop=sekop|slendang=selendang|sodagar=saudagar|sofenir=suvenir|sohih=sahih|soleh=saleh|solehah=salihah|solidir=solider
sparepart=suku cadang|specialis=spesialis|specifik=spesifik|spektakular=spektakuler|spekulatip=spekulatif|spesialisir=spesialisasi
spesialitet=spesialitas|spesifisir=spesifikasi|spesipik=spesifik|spesipikasi=spesifikasi|spontanitet=spontanitas|sportip=sportif
sprai=seprai|stadiun=stadion|standardisir=standardisasi|standarisir=standardisasi|standarnisasi=standardisasi|stap=staf|stasion=stasiun
sterilisir=sterilisasi|stetoscop=stetoskop|stetoskup=stetoskop|stigmatisir=stigmatisasi|stimulir=stimulasi|stofmap=stopmap|stor=setor
stratejis=strategis|stressor=stresor|strika=setrika|stunami=tsunami|subsidir=subsidi|substansiil=substansial|substansil=substansial
substantip=substantif|subtansi=substansi|subtansial=substansial|subtitusi=substitusi|subversip=subversif|subyektifitas=subjektivitas
subyektivitas=subjektivitas|suksesip=suksesif|sukur=syukur|sulthan=sultan|sunami=tsunami|sunatulah=sunatullah|sunnah=sunah
sunnatullah=sunatullah|superfisor=supervisor|superioritet=superioritas|supermasi=supremasi|suratkabar=surat kabar|surfei=survei
suroh=surah|survai=survei|surve=survei|susbsidi=subsidi|sya'ban=Syakban|sya'ir=syair|syaban=Syakban|syafar=Safar|syaikh=syekh
syaitan=setan|syaithan=setan|syaksi=saksi|syalawat=selawat|syarat2=syarat-syarat|syareah=syariah|syareat=syariat|syarekat=serikat
syari'ah=syariah|syari'at=syariat|syariyah=syariah|syech=syekh|syeh=syekh|syeikh=syekh|syetan=setan|syif=sif|sylabus=silabus
symetris=simetris|sympati=simpati|syndikat=sindikat|syndrom=sindrom|synkron=sinkron|synonim=sinonim|syntaksis=sintaksis|syntesis=sintesis
synthetis=sintetis|systematis=sistematis|syurga=surga|ta'aruf=taaruf|ta'at=taat|ta'jil=takjil|ta'lim=taklim|ta'ziah=takziah
ta'ziyah=takziah|tabi'at=tabiat|tablegh=tablig|tabligh=tablig|tabulir=tabulasi|tadarrus=tadarus|tafakkur=tafakur|tahajjud=tahajud
tahayul=takhayul|tahta=takhta|tahyul=takhayul|tajil=takjil|takabbur=takabur|takhyul=takhayul|takziyah=takziah
tandapenghargaan=tanda penghargaan|tanggalahir=tanggal lahir|tanggung-jawab=tanggung jawab|tangungjawab=tanggung jawab|tanki=tangki
taqbir=takbir|tarap=taraf|tarikat=tarekat|tasawwuf=tasawuf|tasbeh=tasbih|taubat=tobat|tauhit=tauhid|tausiyah=tausiah|tausyiah=tausiah
tauziah=tausiah|tawadhu'=tawaduk|tawadhu=tawaduk|tawadu=tawaduk|tawakkal=tawakal|tawaqal=tawakal|tayammum=tayamum|technik=teknik
technis=teknis|technologi=teknologi|tekst=teks|telefon=telepon|telefun=telepon|telephati=telepati|teleskup=teleskop|televisie=televisi
telfon=telepon|telivisi=televisi|telvisi=televisi|temperamentil=temperamental|temporair=temporer|teoritikus=teoretikus|teoritisi=teoretisi
terisolir=terisolasi|terong=terung|terorist=teroris|terrorisme=terorisme|teve=televisi|textil=tekstil|thariqat=tarekat|thawaf=tawaf
thema=tema|theologi=teologi|theori=teori|therapi=terapi|therapis=terapis|thypoid=tifoid|thypus=tifus|tidakpun=tidak pun|tigaroda=tiga roda
tindaklanjut=tindak lanjut|tipoid=tifoid|tipus=tifus|titikberat=titik berat|tivi=televisi|tonage=tonase|topograpi=topografi
totalitair=totaliter|tourisme=turisme|tournamen=turnamen|tranfer=transfer|tranfusi=transfusi|tranksaksi=transaksi|tranksi=transaksi
tranmigrasi=transmigrasi|tranparan=transparan|tranparansi=transparansi|tranportasi=transportasi|transfaran=transparan
transfaransi=transparansi|transfarant=transparan|transformir=transformasi|transkip=transkrip|transkript=transkrip|transparant=transparan
transpot=transpor|trasi=terasi|tratai=teratai|tridharma=tridarma|trigu=terigu|trimakasih=terima kasih|trompet=terompet|trotoir=trotoar
tuberkulose=tuberkulosis|tyfus=tifus|typologi=tipologi|tyrani=tirani|uhuwah=ukhuwah|ukhuwwah=ukhuwah|uniersitas=universitas
univeritas=universitas|universetas=universitas|universil=universal|universitair=universiter|univikasi=unifikasi|urbanisir=urbanisasi
vacum=vakum|vaksinir=vaksinasi|vakuum=vakum|validitet=validitas|variabilitet=variabilitas|variatip=variatif|varitet=varietas
verbaal=verbal|verifisir=verifikasi|veripikasi=verifikasi|verivikasi=verifikasi|vertikil=vertikal|vidiografi=videografi|vihara=wihara
virtuil=virtual|visualisir=visualisasi|visuil=visual|vitalitet=vitalitas|voley=voli|volli=voli|volum=volume|vulkanisir=vulkanisasi
waktu2=waktu-waktu|waqaf=wakaf|waqof=wakaf|warganegara=warga negara|wasallam=wasalam|wasiyat=wasiat|wassalam=wasalam|webside=situs web
willayah=wilayah|wiraswata=wiraswasta|wudhlu=wudu|wudhu'=wudu|wudu'=wudu|xylofon=xilofon|ya'ni=yakni|yassin=yasin|yoghurt=yogurt
youghurt=yogurt|yubileum=jubileum|yudicatif=yudikatif|yudikatip=yudikatif|yuridiksi=yurisdiksi|zhakat=zakat|zholim=zalim|zhuhur=zuhur
zig-zag=zigzag|zinah=zina|zohor=zuhur|zolim=zalim|zulqaidah=Zulkaidah
karbondioksida=karbon dioksida|karbonmonoksida=karbon monoksida|kebutulan=kebetulan|kelasik=klasik|kenalpot=knalpot|khasanah=khazanah|koligium=kolegium|liwat=lewat|loyalti=loyalitas|mampet=mampat|membom=mengebom|membor=mengebor|mempos=mengepos|mencap=mengecap|mencat=mengecat|mencek=mengecek|mengetrapkan=menerapkan|mengtrapkan=menerapkan|mujijat=mukjizat|pabrikasi=fabrikasi|pendopo=pendapa|piyama=piama|planing=perencanaan|pungkiri=mungkiri|reflek=refleks|risih=risi|sandel=sandal|sate=satai|serfikat=sertifikat|sepakbola=sepak bola|stek=setek|tashih=tasih|wilayat=wilayah|yubilium=yubileum`;
