/** Non-standard spellings, A to J. Own list of single facts of spelling, after KBBI and EYD V. */
export default `'ulama=ulama|abjads=abjad|abjat=abjad|absorbir=absorpsi|abstrac=abstrak|acapella=akapela|acesoris=aksesori|adegium=adagium|adhoc=ad hoc
adiktip=adiktif|administratip=administratif|admosfer=atmosfer|admosfir=atmosfer|adpertensi=advertensi|adpokasi=advokasi|adzimat=azimat
afdol=afdal|agresip=agresif|agressif=agresif|ahir=akhir|ahirat=akhirat|ahirnya=akhirnya|ahlak=akhlak|ahlaq=akhlak|airminum=air minum
ajeg=ajek|akherat=akhirat|akhli=ahli|akreditir=akreditasi|akromatis=akromatik|akselerir=akselerasi|aktualita=aktualitas|aktuil=aktual
akumulatip=akumulatif|akuntasi=akuntansi|akupun=aku pun|akupuntur=akupunktur|akustis=akustik|akutansi=akuntansi|al-qur’an=Al-Qur'an
alarem=alarm|albun=album|alhamdulilah=alhamdulillah|alhamdullilah=alhamdulillah|alkhamdulillah=alhamdulillah|alpokat=alpukat
alpukad=alpukat|alqur'an=Al-Qur'an|alvukat=alpukat|ambein=ambeien|ambeyen=ambeien|ambuland=ambulans|amfetamine=amfetamin
amortisir=amortisasi|amper=ampere|amphetamin=amfetamin|amphibi=amfibi|amphiteater=amfiteater|amputir=amputasi|anakpun=anak pun
analisir=analisis|anarkhi=anarki|anarkhis=anarkis|anastesi=anestesi|anekdote=anekdot|anoda=anode|antartika=antarktika|antene=antena
antenne=antena|anthropologi=antropologi|antibiotika=antibiotik|antiseptis=antiseptik|antisipatip=antisipatif|antonime=antonim
apartement=apartemen|aparthaid=apartheid|apartmen=apartemen|apdal=afdal|aperatur=aparatur|aperitip=aperitif|aplikasih=aplikasi
apliklasi=aplikasi|apokat=alpukat|apoteek=apotek|apotheek=apotek|apothek=apotek|apothiker=apoteker|appartemen=apartemen
appresiasi=apresiasi|aprosiasi=apresiasi|aransement=aransemen|arkhaik=arkais|arkhais=arkais|arkheolog=arkeolog|arkheologi=arkeologi
arkhitek=arsitek|arkip=arsip|arogant=arogan|arrogan=arogan|arterie=arteri|artifisiil=artifisial|artikle=artikel|artilery=artileri
artistip=artistik|asessmen=asesmen|asessor=asesor|asosiatip=asosiatif|assesmen=asesmen|assesor=asesor|assisten=asisten
assistensi=asistensi|assosiasi=asosiasi|assosiatif=asosiatif|assuransi=asuransi|astaghfirullah=astagfirullah
astaghfirullohaladzim=astagfirullah|asurensi=asuransi|atheis=ateis|atheisme=ateisme|athlet=atlet|athletik=atletik|atmosfere=atmosfer
atropi=atrofi|authentik=autentik|autobis=otobus|autobus=otobus|autograp=autograf|automatis=otomatis|autonom=otonom|autonomi=otonomi
autoritas=otoritas|autoriter=otoriter|ayatulah=ayatullah|azasi=asasi|azaz=asas|azazi=asasi|bahwasannya=bahwasanya|baleho=baliho
baligh=balig|balikho=baliho|balsem=balsam|bandrol=banderol|bangkrap=bangkrut|banjirbandang=banjir bandang|bareel=barel|barongsay=barongsai
batalyon=batalion|baterry=baterai|bathil=batil|bathiniah=batiniah|batrai=baterai|battere=baterai|bawasanya=bahwasanya|beaya=biaya
bedug=beduk|begitupula=begitu pula|begitupun=begitu pun|belgi=Belgia|beliaupun=beliau pun|bengsin=bensin|bensine=bensin|berdzikir=berzikir
berfikir=berpikir|berfikiran=berpikiran|berhianat=berkhianat|berhimpitan=berimpitan|beritikad=beriktikad|beritikat=beriktikad
berjiarah=berziarah|berjihat=berjihad|berkhutbah=berkhotbah|bersilaturahim=bersilaturahmi|bersukur=bersyukur|bersyi'ar=bersyiar
bertahta=bertakhta|bertandatangan=bertanda tangan|bertanggung-jawab=bertanggung jawab|bertaubat=bertobat|berterima-kasih=berterima kasih
berterimakasih=berterima kasih|bervariatif=bervariasi|berzinah=berzina|beselancar=berselancar|betapapun=betapa pun
beterimakasih=berterima kasih|bhakti=bakti|bhineka=bhinneka|bhinekka=bhinneka|bhinika=bhinneka|biadap=biadab|biassa=biasa
bibliograpi=bibliografi|bid'ah=bidah|bilapun=bila pun|biliun=miliar|bilyun=miliar|binokuler=binokular|biodiversiti=biodiversitas
biosfir=biosfer|bioskup=bioskop|birahi=berahi|birokrasih=birokrasi|bis=bus|biskop=bioskop|biskwit=biskuit|bismilah=bismillah
bismillahirohmanirohim=bismillahirrahmanirrahim|bisnes=bisnis|blankar=brankar|boicot=boikot|bolpen=bolpoin|bolpoint=bolpoin|bolsak=bulsak
bonafid=bonafide|bonafit=bonafide|borjois=borjuis|boykot=boikot|brandkas=brankas|brangkas=brankas|brigader=brigadir|broksur=brosur
bronkhitis=bronkitis|brosure=brosur|brutto=bruto|budha=Buddha|budhi=budi|budhis=buddhis|budhisme=buddhisme|bugenfil=bugenvil
bujeting=penganggaran|buldozer=buldoser|bulpen=bolpoin|bulutangkis=bulu tangkis|bureaukrasi=birokrasi|burjuis=borjuis|cafein=kafein
caffe=kafe|caffein=kafein|capcay=capcai|capjay=capcai|cassete=kaset|cathat=catat|cedra=cedera|cemilan=camilan|cencus=sensus
cenderawasi=cenderawasih|ceritera=cerita|ceritra=cerita|cetiaw=kwetiau|charismatik=karismatik|chatering=katering|chatib=khatib|chek=cek
cheque=cek|cikal-bakal=cikal bakal|cindramata=cendera mata|cinematografi=sinematografi|claxon=klakson|clurit=celurit|coklatan=cokelatan
colesterol=kolesterol|comfirmasi=konfirmasi|commisi=komisi|composisi=komposisi|conflik=konflik|constan=konstan|contes=kontes
contribusi=kontribusi|controle=kontrol|coreksi=koreksi|cosmetik=kosmetik|costum=kostum|creditt=kredit|crewet=cerewet|cyclus=siklus
cynis=sinis|da'wah=dakwah|debetur=debitur|debitor=debitur|dedikasih=dedikasi|defacto=de facto|defenisi=definisi|defenisikan=definisikan
defenitif=definitif|defresi=depresi|degradir=degradasi|deklamir=deklamasi|deklarir=deklarasi|dekoratip=dekoratif|dekrit=dekret
delegir=delegasi|demokratisir=demokratisasi|demonstratip=demonstratif|demonstrir=demonstrasi|demontrasi=demonstrasi|demostrasi=demonstrasi
departement=departemen|depertemen=departemen|depisit=defisit|deportir=deportasi|depresip=depresif|derigen=jeriken|derijen=jeriken
desentralisir=desentralisasi|desertasi=disertasi|desertir=desersi|desible=desibel|desinfeksi=disinfeksi|desinfektan=disinfektan
deskribsi=deskripsi|deskriptip=deskriptif|destruktip=destruktif|detektip=detektif|deterjen=detergen|determinir=determinasi|deviden=dividen
devidend=dividen|devisit=defisit|dezentralisasi=desentralisasi|dholim=zalim|dhu'afa=duafa|dhuafa=duafa|dhuha=duha|diagnosir=diagnosis
dialisa=dialisis|diambilalih=diambil alih|diantara=di antara|diantaranya=di antaranya|diarhe=diare|dicopy=disalin|didownload=diunduh
difabilitas=disabilitas|diffable=difabel|digitalisir=digitalisasi|digjaya=digdaya|diisolir=diisolasi|dikhotomi=dikotomi|diklair=deklarasi
dilaunching=diluncurkan|dimana-mana=di mana-mana|dimanapun=di mana pun|dinamic=dinamik|dipolitisir=dipolitisasi|diprint=dicetak
diprodusir=diproduksi|dipteri=difteri|dipublisir=dipublikasi|direktip=direktif|direkturat=direktorat|dirobah=diubah|disainer=desainer
discan=dipindai|discon=diskon|disiplinir=disiplin|diskotik=diskotek|diskreditir=diskredit|diskribsi=deskripsi|diskriminatip=diskriminatif
diskriminir=diskriminasi|diskwalifikasi=diskualifikasi|displin=disiplin|dissertasi=disertasi|distributip=distributif|ditail=detail
ditektif=detektif|diupdate=dimutakhirkan|diupload=diunggah|doeloe=dahulu|dokumentir=dokumentasi|dominir=dominasi|donatir=donatur
dopping=doping|dosin=lusin|drajat=derajat|dramatisir=dramatisasi|dramatugi=dramaturgi|dreinase=drainase|drenase=drainase|drumband=drumben
du'afa=duafa|duafah=duafa|dzalim=zalim|dzat=zat|dzolim=zalim|dzuafa=duafa|dzulkaidah=Zulkaidah|dzulqa'dah=Zulkaidah|dzulqaidah=Zulkaidah
dzulqodah=Zulkaidah|edukatip=edukatif|efesien=efisien|efesiensi=efisiensi|effek=efek|effektif=efektif|effisien=efisien
effisiensi=efisiensi|ekivalen=ekuivalen|eklusif=eksklusif|ekonomic=ekonomi|eksekutip=eksekutif|eksim=eksem|eksistensiil=eksistensial
eksklusip=eksklusif|ekslusif=eksklusif|ekslusivitas=eksklusivitas|ekspansip=ekspansif|eksperimentil=eksperimental|eksploatasi=eksploitasi
eksploatir=eksploitasi|eksploitir=eksploitasi|eksplosip=eksplosif|ekspose=ekspos|ekspresip=ekspresif|eksprimen=eksperimen
ekstensip=ekstensif|eksterm=ekstrem|ekstrakulikuler=ekstrakurikuler|ektrakurikuler=ekstrakurikuler|ekuvalen=ekuivalen|ekwator=ekuator
elektrolisa=elektrolisis|elektronis=elektronik|eliminir=eliminasi|elipsoide=elipsoid|emitten=emiten|emperis=empiris|emphati=empati
energic=energik|enersi=energi|entusias=antusias|entusiasme=antusiasme|enzym=enzim|epektif=efektif|epesien=efisien|episien=efisien
episiensi=efisiensi|epizode=episode|eropah=Eropa|erosip=erosif|esensiel=esensial|esensiil=esensial|esklusif=eksklusif|essensi=esensi
essensial=esensial|estapet=estafet|esthetika=estetika|esthetis=estetis|estimase=estimasi|ethika=etika|ethis=etis|ethnik=etnik|ethnis=etnis
evakuir=evaluasi|evaluatip=evaluatif|evaluir=evaluasi|exak=eksak|exis=eksis|exklusif=eksklusif|expedisi=ekspedisi|experimen=eksperimen
exploitasi=eksploitasi|explorasi=eksplorasi|exportir=eksportir|expresi=ekspresi|exsekutif=eksekutif|exspresi=ekspresi|extern=ekstern
extrakurikuler=ekstrakurikuler|eyakulasi=ejakulasi|fakhir=fakir|faksimil=faksimile|faksimili=faksimile|faktuil=faktual
fakultatip=fakultatif|faliditas=validitas|fandalisme=vandalisme|faqir=fakir|fariabel=variabel|fariasi=variasi|fasal=pasal
fasilitet=fasilitas|fasilitir=fasilitasi|faximile=faksimile|faximili=faksimile|federatip=federatif|feminim=feminin|fenomenil=fenomenal
fenomin=fenomena|fentilasi=ventilasi|ferifikasi=verifikasi|ferri=feri|fersi=versi|fertikal=vertikal|festifal=festival|fhoto=foto
figuratip=figuratif|fiktip=fiktif|filosof=filsuf|filosopi=filosofi|filosuf=filsuf|filsapat=filsafat|finansil=finansial|firus=virus
fisual=visual|fitamin=vitamin|fithrah=fitrah|fleksibility=fleksibilitas|fleksible=fleksibel|flexibel=fleksibel|fluktuatip=fluktuatif
foleum=volume|fondamen=fundamen|fonis=vonis|formalitet=formalitas|formatip=formatif|formilir=formulir|fospat=fosfat|fosphor=fosfor
fotograp=fotograf|fotograpi=fotografi|fotosintesa=fotosintesis|frase=frasa|frekuentif=frekuentatif|frekwen=frekuen|frustasi=frustrasi
frustasikan=frustrasikan|fundamentil=fundamental|fungsionil=fungsional|funksi=fungsi|galery=galeri|gardus=kardus|genocida=genosida
gerilia=gerilya|ghairah=gairah|gladi=geladi|glondong=gelondong|glosari=glosarium|glossarium=glosarium|gordin=gorden|gordyn=gorden
graviti=gravitasi|grilya=gerilya|grossir=grosir|gurame=gurami|gurameh=gurami|hadlir=hadir|haemoglobin=hemoglobin|hafid=hafiz|haidh=haid
hakekatnya=hakikatnya|halal-bihalal=halalbihalal|halaqah=halakah|halaqoh=halakah|halayak=khalayak|halusinatip=halusinatif|handpone=ponsel
hape=ponsel|hapiz=hafiz|haqiqat=hakikat|haqiqi=hakiki|harapharap=harap-harap|haripun=hari pun|harmonisir=harmonisasi|hatam=khatam
hayal=khayal|hayalan=khayalan|haydrolik=hidraulik|helem=helm|hianat=khianat|hidmat=khidmat|hidrogin=hidrogen|hidrolis=hidraulis
higenis=higienis|higine=higiene|higyene=higiene|hijriyah=Hijriah|hilaf=khilaf|hingar-bingar=ingar-bingar|hipnosa=hipnosis
hipnotis=hipnosis|hirarkis=hierarkis|hitan=khitan|holtikultur=hortikultura|holtikultura=hortikultura|homoniem=homonim|honore=honorer
horison=horizon|horisontal=horizontal|horizontil=horizontal|hortikultur=hortikultura|hotbah=khotbah|husnulkhotimah=husnulkhatimah
husus=khusus|hususnya=khususnya|hutang-piutang=utang-piutang|hydrolik=hidraulik|hygienis=higienis|hymne=himne|hypertensi=hipertensi
hypnotis=hipnosis|hypotesis=hipotesis|hystoris=historis|iapun=ia pun|idealisir=idealisasi|identifikasih=identifikasi
identifisir=identifikasi|identikal=identik|idulfithri=Idulfitri|idzin=izin|idzinkan=izinkan|ied=id|ihtiar=ikhtiar|ijtihat=ijtihad
ikhitiar=ikhtiar|ikhlash=ikhlas|ikhwal=ihwal|iklas=ikhlas|ikutserta=ikut serta|illusi=ilusi|illustrasi=ilustrasi|ilmiyah=ilmiah
ilustratip=ilustratif|imaginasi=imajinasi|imaginatif=imajinatif|imaginer=imajiner|imformasi=informasi|immigrasi=imigrasi|immun=imun
immunisasi=imunisasi|imperatip=imperatif|implementatip=implementatif|impresip=impresif|impresive=impresif|impressi=impresi
improvisir=improvisasi|impulsip=impulsif|imunisir=imunisasi|imunitet=imunitas|incentif=insentif|indeksir=indeks|indepeden=independen
induktip=induktif|industrialisir=industrialisasi|industriil=industrial|infantri=infanteri|infinitip=infinitif|inflatoir=inflatoar
influensa=influenza|infomasi=informasi|informatip=informatif|informil=informal|infrastruktir=infrastruktur|inhern=inheren
inklusip=inklusif|inkonstitusionil=inkonstitusional|innovasi=inovasi|inovatip=inovatif|inpestasi=investasi|inpestor=investor
inseminir=inseminasi|insentip=insentif|inshaallah=insyaallah|insident=insiden|insiniur=insinyur|insinyiur=insinyur|instalir=instal
installasi=instalasi|instanst=instan|instasi=instansi|instink=insting|institusionil=institusional|instruksionil=instruksional
instruktip=instruktif|instrumentil=instrumental|insyaalloh=insyaallah|insyallah=insyaallah|integrir=integrasi|intelegensi=inteligensi
intelegensia=inteligensia|intelejensi=inteligensi|intelijensi=inteligensi|inteljen=intelijen|intensitet=intensitas
intepretasi=interpretasi|interaktip=interaktif|intereksi=interaksi|interfensi=intervensi|intermezo=intermeso|internasionil=internasional
interogir=interogasi|interprestasi=interpretasi|interpretatip=interpretatif|interpretir=interpretasi|intervensir=intervensi
intimidir=intimidasi|introgasi=interogasi|intruksi=instruksi|intruksikan=instruksikan|intruktur=instruktur|intrupsi=interupsi
intuitip=intuitif|investigatip=investigatif|investir=investasi|irasionil=irasional|irrigasi=irigasi|isolatip=isolatif|isolir=isolasi
istighasah=istigasah|istighfaar=istigfar|istighfar=istigfar|istighosah=istigasah|istighotsah=istigasah|istihkarah=istikharah
istikhoroh=istikharah|istiqamah=istikamah|istirah=istirahat|isya'=isya|izajah=ijazah|jahiliyah=jahiliah|jahiliyyah=jahiliah|jakat=zakat
jama'=jamak|jasirah=jazirah|jeneral=jenderal|jernal=jurnal|jiarah=ziarah|jihat=jihad|jikapun=jika pun|jubilium=jubileum
judikatif=yudikatif|judisial=yudisial|jum'atan=Jumatan|juridiksi=yurisdiksi|juridis=yuridis|jurisdiksi=yurisdiksi|jurnalistic=jurnalistik
justeru=justru
aritmatik=aritmetika|astronot=astronaut|berternak=beternak|bertatapmuka=bertatap muka|cengkeh=cengkih|dipungkiri=dimungkiri|eksibisi=ekshibisi|greget=gereget|jodo=jodoh`;
