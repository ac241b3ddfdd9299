/** Non-standard spellings, the usual ones. Own list of single facts of spelling, after KBBI and EYD V. */
export default `jaman=zaman|apotik=apotek|resiko=risiko|beresiko=berisiko|aktifitas=aktivitas|aktiv=aktif|antrian=antrean
sekedar=sekadar|sekedarnya=sekadarnya|merubah=mengubah|dirubah=diubah|silahkan=silakan|terimakasih=terima kasih
terima-kasih=terima kasih|bekerjasama=bekerja sama|kerja-sama=kerja sama|standarisasi=standardisasi|kwalitas=kualitas
berkwalitas=berkualitas|hakekat=hakikat|ijasah=ijazah|photo=foto|nopember=November|pebruari=Februari|sholat=salat
shalat=salat|jum'at=Jumat|jum’at=Jumat|atlit=atlet|cabe=cabai|cendikiawan=cendekiawan|detil=detail|diagnosa=diagnosis
didiagnosa=didiagnosis|disain=desain|do'a=doa|dzikir=zikir|zikr=zikir|efektifitas=efektivitas|ekstrim=ekstrem
elit=elite|expres=ekspres|ekspress=ekspres|formil=formal|gubug=gubuk|handal=andal|terhandal=terandal
hipotesa=hipotesis|idiil=ideal|ihlas=ikhlas|insyaf=insaf|intensip=intensif|isteri=istri|jendral=jenderal|jenius=genius
karir=karier|katagori=kategori|kategory=kategori|komplek=kompleks|konkrit=konkret|kongkrit=konkret|konggres=kongres
konsekwensi=konsekuensi|kreatifitas=kreativitas|kreativ=kreatif|kwitansi=kuitansi|lembab=lembap|kelembaban=kelembapan
lobang=lubang|berlobang=berlubang|manager=manajer|managemen=manajemen|menejemen=manajemen|menejer=manajer
masjit=masjid|mesjid=masjid|metoda=metode|mupakat=mufakat|musium=museum|nafas=napas|bernafas=bernapas|negri=negeri
obyek=objek|obyektif=objektif|subyek=subjek|subyektif=subjektif|orisinil=orisinal|original=orisinal|faham=paham
pondasi=fondasi|produktifitas=produktivitas|propinsi=provinsi|putera=putra|puteri=putri|rapot=rapor|raport=rapor
rejeki=rezeki|rezki=rezeki|ramadhan=Ramadan|romadhon=Ramadan|respon=respons|sekertaris=sekretaris|seksama=saksama
sintesa=sintesis|sistim=sistem|sistimatis=sistematis|sorga=surga|sutera=sutra|supir=sopir|syaraf=saraf
samudera=samudra|syah=sah|standart=standar|tandatangan=tanda tangan|tauladan=teladan|ketauladanan=keteladanan
teoritis=teoretis|tehnik=teknik|tehnis=teknis|tehnologi=teknologi|tekhnik=teknik|tekhnis=teknis|telor=telur
tentram=tenteram|ketentraman=ketenteraman|trampil=terampil|ketrampilan=keterampilan|trilyun=triliun|milyar=miliar
milyard=miliar|ustad=ustaz|ustadz=ustaz|varitas=varietas|adzan=azan|al-quran=Al-Qur'an|alquran=Al-Qur'an
amandemen=amendemen|anggauta=anggota|angauta=anggota|azas=asas|berazaskan=berasaskan|batre=baterai|baterei=baterai
batere=baterai|batrei=baterai|biyaya=biaya|blanko=blangko|cidera=cedera|cindera=cendera|cinderamata=cendera mata
conto=contoh|coklat=cokelat|dahulukala=dahulu kala|definitip=definitif|difinisi=definisi|dipersilahkan=dipersilakan
mempersilahkan=mempersilakan|eksport=ekspor|import=impor|esei=esai|faksin=vaksin|fihak=pihak|filem=film
fotocopy=fotokopi|photocopy=fotokopi|fotokopy=fotokopi|frekwensi=frekuensi|gladiresik=geladi resik|goa=gua
hadist=hadis|hadits=hadis|hirarki=hierarki|hierarkhi=hierarki|homogin=homogen|hoax=hoaks|ibukota=ibu kota
inovativ=inovatif|insfrastruktur=infrastruktur|interview=wawancara|itikad=iktikad|jerigen=jeriken|jirigen=jeriken
kadaluarsa=kedaluwarsa|kadaluwarsa=kedaluwarsa|kangker=kanker|kanggaru=kanguru|kharisma=karisma|kharismatik=karismatik
kaos=kaus|kedele=kedelai|kempes=kempis|kuatir=khawatir|kuatirkan=khawatirkan|dikoordinir=dikoordinasi
mengkoordinir=mengoordinasi|mengkoordinasikan=mengoordinasikan|mengkonsumsi=mengonsumsi|mengkonfirmasi=mengonfirmasi
mengkampanyekan=mengampanyekan|mempengaruhi=memengaruhi|mempopulerkan=memopulerkan|mempedulikan=memedulikan
mempesona=memesona|memparkir=memarkir|mensukseskan=menyukseskan|mensosialisasikan=menyosialisasikan
mensejahterakan=menyejahterakan|menterjemahkan=menerjemahkan|mentaati=menaati|mensubsidi=menyubsidi
mensurvei=menyurvei|mensurvey=menyurvei|mensuplai=menyuplai|menyolok=mencolok|menyontek=mencontek
mengkomunikasikan=mengomunikasikan|mengkategorikan=mengategorikan|mengkoreksi=mengoreksi
mengkordinasikan=mengoordinasikan|kordinasi=koordinasi|kordinator=koordinator|legalisir=legalisasi
dilegalisir=dilegalisasi|terlegalisir=terlegalisasi|lokalisir=lokalisasi|likwidasi=likuidasi|linier=linear
marjin=margin|merk=merek|bermerk=bermerek|mie=mi|mikropon=mikrofon|moderen=modern|motifasi=motivasi
memotifasi=memotivasi|mutahir=mutakhir|termutahir=termutakhir|nampak=tampak|menampakan=menampakkan|ngantri=antre
notulen=notula|nomer=nomor|oksigin=oksigen|omset=omzet|orangtua=orang tua|pengrajin=perajin|pengrusakan=perusakan
penglepasan=pelepasan|perduli=peduli|perangko=prangko|personil=personel|fikiran=pikiran|prosen=persen
prosentase=persentase|presentase=persentase|psikhologi=psikologi|rame=ramai|realisir=realisasi
rehabilitir=rehabilitasi|relijius=religius|restauran=restoran|saklar=sakelar|salep=salap|saos=saus|sedeqah=sedekah
shodaqoh=sedekah|sodakoh=sedekah|selulair=seluler|signal=sinyal|silaturahim=silaturahmi|silaturrahmi=silaturahmi
sirine=sirene|skedul=jadwal|stabilisir=stabilisasi|stategi=strategi|suplay=suplai|supply=suplai|survey=survei
disurvey=disurvei|surveyor=surveior|taqwa=takwa|telpon=telepon|tilpon=telepon|tilpun=telepon|ditelpon=ditelepon
menelpon=menelepon|thermometer=termometer|terlantar=telantar|tradisionil=tradisional|tropi=trofi|trophy=trofi
ujicoba=uji coba|ultah=ulang tahun|villa=vila|vidio=video|volly=voli|voly=voli|walikota=wali kota|yudicial=yudisial
adpokat=advokat|ajektif=adjektif|akte=akta|almunium=aluminium|ambulan=ambulans|ambulance=ambulans|mangkok=mangkuk
marathon=maraton|beritahu=beri tahu|tanggungjawab=tanggung jawab|bertanggungjawab=bertanggung jawab|tatacara=tata cara
sediakala=sedia kala|rumahsakit=rumah sakit|sumberdaya=sumber daya|tatatertib=tata tertib|ulangtahun=ulang tahun
matapelajaran=mata pelajaran|gotongroyong=gotong royong|lalulintas=lalu lintas|bumiputera=bumiputra|sukuran=syukuran
masyarakaat=masyarakat|pemerintahaan=pemerintahan|komoditi=komoditas|kualitet=kualitas|rasionil=rasional
operasionil=operasional|profesionil=profesional|emosionil=emosional|nasionil=nasional|strukturil=struktural
moril=moral|morill=moral|spirituil=spiritual|individuil=individual|materiil=material|finansiil=finansial
sosialisir=sosialisasi|mobilisir=mobilisasi|proklamir=proklamasi|diproklamirkan=diproklamasikan|menghimbau=mengimbau
mengijinkan=mengizinkan|diijinkan=diizinkan|perijinan=perizinan|seijin=seizin|menganalisa=menganalisis
dianalisa=dianalisis|mempraktekkan=mempraktikkan|dipraktekkan=dipraktikkan|mengantri=mengantre|menasehati=menasihati
dinasehati=dinasihati|penasehat=penasihat|menghapal=menghafal|menghembuskan=mengembuskan|menghisap=mengisap
berhutang=berutang|menghutangi=mengutangi|mengorganisir=mengorganisasi|diorganisir=diorganisasi
berubah-rubah=berubah-ubah|memfotocopy=memfotokopi|difotocopy=difotokopi|kerjasamanya=kerja samanya
terimakasihnya=terima kasihnya|perbaharui=perbarui|diperbaharui=diperbarui|memperbaharui=memperbarui|pembaharuan=pembaruan|terbaharui=terbarui|ashar=asar|sansekerta=Sanskerta|sirop=sirup|elastik=elastis|kapling=kaveling|bazaar=bazar|adhan=azan|absorbsi=absorpsi|adzab=azab|aksesoris=aksesori|asesoris=aksesori|aktifis=aktivis
alumunium=aluminium|apotiker=apoteker|asik=asyik|atmosfir=atmosfer|bathin=batin|brandal=berandal|bredel=beredel
cafe=kafe|cendrawasih=cenderawasih|cenderamata=cendera mata|cengkram=cengkeram|debet=debit|derajad=derajat
diskripsi=deskripsi|enerji=energi|ekwivalen=ekuivalen|ekstrimis=ekstremis|ekstrimisme=ekstremisme|export=ekspor
expor=ekspor|fotocopi=fotokopi|glondongan=gelondongan|hektar=hektare|herarki=hierarki|hobby=hobi|hoby=hobi
idiologi=ideologi|indera=indra|inisiatip=inisiatif|instropeksi=introspeksi|intropeksi=introspeksi|intelejen=intelijen
intelektuil=intelektual|isyu=isu|issue=isu|istiqomah=istikamah|jagad=jagat|jamaah=jemaah|jama'ah=jemaah|jama’ah=jemaah
kadangkala=kadang kala|kaedah=kaidah|karnafal=karnaval|katholik=Katolik|kendor=kendur|khutbah=khotbah
komersil=komersial|komersiil=komersial|konfrensi=konferensi|konperensi=konferensi|kongkret=konkret|kontinyu=kontinu
kwartal=kuartal|kwantitas=kuantitas|kwadrat=kuadrat|kwota=kuota|mahluk=makhluk|maghrib=magrib|majlis=majelis
mantera=mantra|masakini=masa kini|masal=massal|meubel=mebel|materai=meterai|mujizat=mukjizat|netralisir=netralisasi
otopsi=autopsi|paspoto=pasfoto|perancis=Prancis|prilaku=perilaku|berprilaku=berperilaku|pilem=film|pinalti=penalti
positip=positif|negatip=negatif|aktip=aktif|pasip=pasif|efektip=efektif|produktip=produktif|kreatip=kreatif
alternatip=alternatif|priode=periode|problim=problem|projek=proyek|rapih=rapi|rekruitmen=rekrutmen|renofasi=renovasi
rizki=rezeki|rumahtangga=rumah tangga|setandar=standar|standard=standar|sistimatika=sistematika|sodara=saudara
sorban=serban|statiun=stasiun|setasiun=stasiun|tarip=tarif|terlanjur=telanjur|terlentang=telentang
terpercaya=tepercaya|tertip=tertib|umroh=umrah|urin=urine|wudlu=wudu|wudhu=wudu|yunior=junior|dzuhur=zuhur
dhuhur=zuhur|dzulhijah=Zulhijah|zulhijjah=Zulhijah|dzulhijjah=Zulhijah|muharram=Muharam|qurban=kurban|mushola=musala
musholla=musala|mushalla=musala|musolla=musala|mushala=musala|sholawat=selawat|shalawat=selawat|infaq=infak
shadaqah=sedekah|shodaqah=sedekah|taraweh=tarawih|teraweh=tarawih|taqdir=takdir|fardhu=fardu|ridho=rida|ridha=rida
akhlaq=akhlak|aqidah=akidah|fiqih=fikih|fiqh=fikih|ummat=umat|ustadzah=ustazah|hafidz=hafiz|tahfidz=tahfiz
mengkilap=mengilap|mengkilat=mengilat|mengkait=mengait|mengkaitkan=mengaitkan|menyontoh=mencontoh|menyintai=mencintai
mempesonakan=memesonakan|mempublikasikan=memublikasikan|mempublikasi=memublikasi|mentertawakan=menertawakan
mensinyalir=menyinyalir|mensiasati=menyiasati|mensiagakan=menyiagakan|mensinergikan=menyinergikan
mensinkronkan=menyinkronkan|mensinkronisasi=menyinkronisasi|mensinkronisasikan=menyinkronisasikan|menservis=menyervis
mensimulasikan=menyimulasikan|mensertifikasi=menyertifikasi|mensiarkan=menyiarkan|mentargetkan=menargetkan
mentoleransi=menoleransi|mentolerir=menoleransi|ditolerir=ditoleransi|menterlantarkan=menelantarkan|mempatuhi=mematuhi
mempelopori=memelopori|mempedomani=memedomani|mempolitisasi=memolitisasi|mempadukan=memadukan|mengkader=mengader
mengkonfrontasi=mengonfrontasi|mengkonsultasikan=mengonsultasikan|mengkonsep=mengonsep|mengkontrol=mengontrol
mengkombinasikan=mengombinasikan|mengkorupsi=mengorupsi|mengkuatirkan=mengkhawatirkan|dikordinasikan=dikoordinasikan
dikordinir=dikoordinasi|terkordinir=terkoordinasi|terkoordinir=terkoordinasi|akomodir=akomodasi
mengakomodir=mengakomodasi|diakomodir=diakomodasi|terakomodir=terakomodasi|minimalisir=minimalkan
meminimalisir=meminimalkan|diminimalisir=diminimalkan|maksimalisir=maksimalkan|memaksimalisir=memaksimalkan
inventarisir=inventarisasi|menginventarisir=menginventarisasi|diinventarisir=diinventarisasi
terorganisir=terorganisasi|memproklamirkan=memproklamasikan|merealisir=merealisasi|terealisir=terealisasi
melegalisir=melegalisasi|dilokalisir=dilokalisasi|didominir=didominasi|mendominir=mendominasi
menetralisir=menetralisasi|dinetralisir=dinetralisasi|memobilisir=memobilisasi|keikut-sertaan=keikutsertaan
diberitahu=diberi tahu|memberitahu=memberi tahu|kerjabakti=kerja bakti|apapun=apa pun|siapapun=siapa pun
kapanpun=kapan pun|satupun=satu pun|itupun=itu pun|inipun=ini pun|merekapun=mereka pun|diapun=dia pun|kamipun=kami pun
kitapun=kita pun|wargapun=warga pun|sayapun=saya pun|andapun=Anda pun|berjaman=berzaman|sejaman=sezaman
beraktifitas=beraktivitas|keaktivan=keaktifan|aktivnya=aktifnya|efektiv=efektif|obyektifitas=objektivitas
objektifitas=objektivitas|subjektifitas=subjektivitas|selektifitas=selektivitas|relatifitas=relativitas
kolektifitas=kolektivitas|konektifitas=konektivitas|sensitifitas=sensitivitas|sportifitas=sportivitas
fleksibelitas=fleksibilitas|kredibelitas=kredibilitas|akuntabelitas=akuntabilitas|kapabelitas=kapabilitas
stabilitet=stabilitas|universitet=universitas|fakultet=fakultas|identitet=identitas|solidaritet=solidaritas
propokasi=provokasi|pakultas=fakultas|paforit=favorit|faforit=favorit|fasport=paspor|pasport=paspor|passport=paspor
napsu=nafsu|sabtuh=Sabtu|saptu=Sabtu|senen=Senin|rebo=Rabu|kemis=Kamis|jumaat=Jumat|okteber=Oktober|oktoper=Oktober
desembar=Desember|februwari=Februari|pebuari=Februari|febuari=Februari|januwari=Januari|menejerial=manajerial
managerial=manajerial|manegemen=manajemen|management=manajemen|menejmen=manajemen|memperdulikan=memedulikan
diperdulikan=dipedulikan|pengkonsumsi=pengonsumsi|pengkoordinasian=pengoordinasian|pengkoordinir=pengoordinasi
penterjemah=penerjemah|penterjemahan=penerjemahan|pensuksesan=penyuksesan|pensosialisasian=penyosialisasian
pentaatan=penaatan|petarnakan=peternakan|pengoptimalisasian=pengoptimalan|mengoptimalisasikan=mengoptimalkan
dioptimalisasikan=dioptimalkan|sentausa=sentosa|seia-sekata=seia sekata|karisidenan=keresidenan
karesidenan=keresidenan|kadarluasa=kedaluwarsa|kadaluarso=kedaluwarsa|kedaluarsa=kedaluwarsa|kadaluwarso=kedaluwarsa
kaligrapi=kaligrafi|geograpi=geografi|biograpi=biografi|demograpi=demografi|grapik=grafik|jenasah=jenazah
jinasah=jenazah|rejim=rezim|lapal=lafal|lafadz=lafaz|mubadzir=mubazir|mubajir=mubazir|senapang=senapan
sepiritual=spiritual|seprei=seprai|sprei=seprai|selogan=slogan|setaf=staf|skrup=sekrup|singkroni=sinkroni
sinkronisir=sinkronisasi|singkronisasi=sinkronisasi|standarisasikan=standardisasikan|terstandarisasi=terstandardisasi
distandarisasi=distandardisasi|tolak-ukur=tolok ukur|tolakukur=tolok ukur|trotowar=trotoar|tekat=tekad|tauco=taoco
tukar-pikiran=tukar pikiran|ubah-rubah=ubah-ubah|vocher=vocer|voucher=vocer|walikotamadya=wali kotamadya
wirausahaan=wirausaha|wujut=wujud|anugrah=anugerah|dianugrahi=dianugerahi|almari=lemari|darimana=dari mana
duren=durian|esay=esai|essai=esai|essay=esai|glamour=glamor|hawatir=khawatir|dihawatirkan=dikhawatirkan
kampaye=kampanye|komplit=komplet|koordinir=koordinasi|maap=maaf|nahkoda=nakhoda|objektip=objektif|ojeg=ojek
otentik=autentik|praktekkan=praktikkan|rangking=peringkat|ranking=peringkat|sertipikat=sertifikat|tolerir=toleransi
ditolerir=ditoleransi|unjukrasa=unjuk rasa|interen=intern`;
