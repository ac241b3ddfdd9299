/** Non-standard spellings, A to J. Own list of single facts of spelling, after KBBI and EYD V. */
export default `'ulama=ulama|abjads=abjad|abjat=abjad|absorbir=absorpsi|acesoris=aksesori|adegium=adagium|adhoc=ad hoc|admosfer=atmosfer|admosfir=atmosfer
adpertensi=advertensi|adpokasi=advokasi|afdol=afdal|ahir=akhir|ahirat=akhirat|ahirnya=akhirnya|ahlak=akhlak|ahlaq=akhlak
airminum=air minum|ajeg=ajek|akherat=akhirat|akhli=ahli|aktualita=aktualitas|aktuil=aktual|akuntasi=akuntansi|akupun=aku pun
akupuntur=akupunktur|akustis=akustik|akutansi=akuntansi|al-qur’an=Al-Qur'an|alarem=alarm|albun=album|alhamdulilah=alhamdulillah
alhamdullilah=alhamdulillah|alkhamdulillah=alhamdulillah|alpokat=alpukat|alpukad=alpukat|alqur'an=Al-Qur'an|ambein=ambeien|ambeyen=ambeien
ambuland=ambulans|amper=ampere|amputir=amputasi|anakpun=anak pun|analisir=analisis|anastesi=anestesi|anoda=anode|antartika=antarktika
antene=antena|antenne=antena|antonime=antonim|apartement=apartemen|aparthaid=apartheid|apartmen=apartemen|aperatur=aparatur
aperitip=aperitif|apliklasi=aplikasi|apokat=alpukat|apothiker=apoteker|aprosiasi=apresiasi|aransement=aransemen|arkhaik=arkais
arkhitek=arsitek|arkip=arsip|arogant=arogan|artifisiil=artifisial|artikle=artikel|artistip=artistik|astaghfirullohaladzim=astagfirullah
asurensi=asuransi|atheis=ateis|autobis=otobus|autobus=otobus|automatis=otomatis|autonom=otonom|autonomi=otonomi|autoritas=otoritas
autoriter=otoriter|ayatulah=ayatullah|azaz=asas|baleho=baliho|balikho=baliho|balsem=balsam|bandrol=banderol|bangkrap=bangkrut
banjirbandang=banjir bandang|batalyon=batalion|baterry=baterai|bathil=batil|batrai=baterai|battere=baterai|bawasanya=bahwasanya
beaya=biaya|bedug=beduk|begitupula=begitu pula|begitupun=begitu pun|belgi=Belgia|beliaupun=beliau pun|bengsin=bensin|berhianat=berkhianat
beritikad=beriktikad|beritikat=beriktikad|berjihat=berjihad|berkhutbah=berkhotbah|bersilaturahim=bersilaturahmi|bersukur=bersyukur
bersyi'ar=bersyiar|bertahta=bertakhta|bertandatangan=bertanda tangan|bertanggung-jawab=bertanggung jawab|bertaubat=bertobat
berterima-kasih=berterima kasih|berterimakasih=berterima kasih|bervariatif=bervariasi|beselancar=berselancar|betapapun=betapa pun
beterimakasih=berterima kasih|bhakti=bakti|bhineka=bhinneka|bhinekka=bhinneka|bhinika=bhinneka|biadap=biadab|bid'ah=bidah|bilapun=bila pun
biliun=miliar|bilyun=miliar|binokuler=binokular|biodiversiti=biodiversitas|biosfir=biosfer|bioskup=bioskop|birahi=berahi|bis=bus
biskop=bioskop|bismilah=bismillah|bismillahirohmanirohim=bismillahirrahmanirrahim|bisnes=bisnis|blankar=brankar|bolpen=bolpoin
bolpoint=bolpoin|bolsak=bulsak|bonafid=bonafide|bonafit=bonafide|borjois=borjuis|brandkas=brankas|brangkas=brankas|brigader=brigadir
broksur=brosur|budha=Buddha|budhis=buddhis|budhisme=buddhisme|bujeting=penganggaran|bulpen=bolpoin|bulutangkis=bulu tangkis
bureaukrasi=birokrasi|burjuis=borjuis|caffe=kafe|capcay=capcai|capjay=capcai|cassete=kaset|cedra=cedera|cemilan=camilan|cencus=sensus
cenderawasi=cenderawasih|ceritera=cerita|ceritra=cerita|cetiaw=kwetiau|charismatik=karismatik|chatering=katering|chatib=khatib|chek=cek
cheque=cek|cikal-bakal=cikal bakal|cindramata=cendera mata|clurit=celurit|coklatan=cokelatan|comfirmasi=konfirmasi|cyclus=siklus
da'wah=dakwah|debetur=debitur|debitor=debitur|defacto=de facto|defenisi=definisi|defenisikan=definisikan|defenitif=definitif|dekrit=dekret
demontrasi=demonstrasi|demostrasi=demonstrasi|departement=departemen|depertemen=departemen|depresip=depresif|derigen=jeriken
derijen=jeriken|desertasi=disertasi|desertir=desersi|desible=desibel|desinfeksi=disinfeksi|desinfektan=disinfektan|deskribsi=deskripsi
deterjen=detergen|deviden=dividen|devidend=dividen|dholim=zalim|dhu'afa=duafa|diagnosir=diagnosis|diambilalih=diambil alih
diantara=di antara|diantaranya=di antaranya|dicopy=disalin|didownload=diunduh|difabilitas=disabilitas|diffable=difabel|digjaya=digdaya
diklair=deklarasi|dilaunching=diluncurkan|dimana-mana=di mana-mana|dimanapun=di mana pun|dinamic=dinamik|diprint=dicetak
diprodusir=diproduksi|dipublisir=dipublikasi|direkturat=direktorat|dirobah=diubah|disainer=desainer|discan=dipindai|disiplinir=disiplin
diskotik=diskotek|diskreditir=diskredit|diskribsi=deskripsi|displin=disiplin|ditail=detail|ditektif=detektif|diupdate=dimutakhirkan
diupload=diunggah|doeloe=dahulu|dokumentir=dokumentasi|donatir=donatur|dosin=lusin|dramatisir=dramatisasi|dramatugi=dramaturgi
dreinase=drainase|drenase=drainase|drumband=drumben|du'afa=duafa|dzalim=zalim|dzat=zat|dzolim=zalim|dzuafa=duafa|dzulkaidah=Zulkaidah
dzulqa'dah=Zulkaidah|dzulqaidah=Zulkaidah|dzulqodah=Zulkaidah|efesien=efisien|efesiensi=efisiensi|ekivalen=ekuivalen|eklusif=eksklusif
ekonomic=ekonomi|eksim=eksem|eksistensiil=eksistensial|ekslusif=eksklusif|ekslusivitas=eksklusivitas|ekspansip=ekspansif
eksploatasi=eksploitasi|eksploatir=eksploitasi|eksploitir=eksploitasi|eksplosip=eksplosif|ekspose=ekspos|ekspresip=ekspresif
eksprimen=eksperimen|eksterm=ekstrem|ekstrakulikuler=ekstrakurikuler|ektrakurikuler=ekstrakurikuler|ekuvalen=ekuivalen
elektronis=elektronik|eliminir=eliminasi|emperis=empiris|enersi=energi|entusias=antusias|entusiasme=antusiasme|epesien=efisien
eropah=Eropa|esensiel=esensial|esensiil=esensial|esklusif=eksklusif|esthetis=estetis|estimase=estimasi|ethis=etis|ethnis=etnis
evakuir=evaluasi|exak=eksak|exis=eksis|eyakulasi=ejakulasi|faksimil=faksimile|faksimili=faksimile|faqir=fakir|faximili=faksimile
feminim=feminin|fenomin=fenomena|ferifikasi=verifikasi|festifal=festival|fhoto=foto|filosof=filsuf|filosuf=filsuf|finansil=finansial
firus=virus|fleksible=fleksibel|foleum=volume|fondamen=fundamen|fonis=vonis|formilir=formulir|fotosintesa=fotosintesis|frase=frasa
frekuentif=frekuentatif|frustasi=frustrasi|frustasikan=frustrasikan|funksi=fungsi|gardus=kardus|gerilia=gerilya|gladi=geladi
glondong=gelondong|glosari=glosarium|gordin=gorden|gordyn=gorden|graviti=gravitasi|gurame=gurami|gurameh=gurami|hadlir=hadir
haemoglobin=hemoglobin|hafid=hafiz|hakekatnya=hakikatnya|halal-bihalal=halalbihalal|halaqoh=halakah|handpone=ponsel|hape=ponsel
harapharap=harap-harap|haripun=hari pun|hatam=khatam|hayal=khayal|haydrolik=hidraulik|helem=helm|hidrogin=hidrogen|hidrolis=hidraulis
higenis=higienis|higine=higiene|higyene=higiene|hijriyah=Hijriah|hilaf=khilaf|hingar-bingar=ingar-bingar|hipnosa=hipnosis
hipnotis=hipnosis|hirarkis=hierarkis|hitan=khitan|holtikultur=hortikultura|holtikultura=hortikultura|homoniem=homonim|honore=honorer
horison=horizon|horisontal=horizontal|hortikultur=hortikultura|husnulkhotimah=husnulkhatimah|hutang-piutang=utang-piutang
hydrolik=hidraulik|hymne=himne|hypnotis=hipnosis|iapun=ia pun|identifisir=identifikasi|identikal=identik|idulfithri=Idulfitri|idzin=izin
ied=id|ihtiar=ikhtiar|ijtihat=ijtihad|ikhitiar=ikhtiar|ikhwal=ihwal|iklas=ikhlas|ikutserta=ikut serta|ilmiyah=ilmiah|imaginasi=imajinasi
imaginatif=imajinatif|imaginer=imajiner|imformasi=informasi|impresip=impresif|impulsip=impulsif|indeksir=indeks|indepeden=independen
industriil=industrial|infantri=infanteri|inflatoir=inflatoar|influensa=influenza|infomasi=informasi|infrastruktir=infrastruktur
inhern=inheren|inpestasi=investasi|inpestor=investor|inshaallah=insyaallah|insident=insiden|insiniur=insinyur|insinyiur=insinyur
instalir=instal|instanst=instan|instasi=instansi|instink=insting|insyaalloh=insyaallah|insyallah=insyaallah|intelegensi=inteligensi
intelegensia=inteligensia|intelejensi=inteligensi|intelijensi=inteligensi|inteljen=intelijen|intepretasi=interpretasi|intereksi=interaksi
intermezo=intermeso|interprestasi=interpretasi|interpretir=interpretasi|intervensir=intervensi|introgasi=interogasi|intruksi=instruksi
intruksikan=instruksikan|intruktur=instruktur|intrupsi=interupsi|isolir=isolasi|istighfaar=istigfar|istighfar=istigfar
istighosah=istigasah|istighotsah=istigasah|istihkarah=istikharah|istikhoroh=istikharah|istiqamah=istikamah|istirah=istirahat|isya'=isya
izajah=ijazah|jahiliyah=jahiliah|jahiliyyah=jahiliah|jama'=jamak|jasirah=jazirah|jeneral=jenderal|jernal=jurnal|jiarah=ziarah|jihat=jihad
jikapun=jika pun|jubilium=jubileum|judikatif=yudikatif|judisial=yudisial|jum'atan=Jumatan|juridiksi=yurisdiksi|juridis=yuridis
jurisdiksi=yurisdiksi|justeru=justru|aritmatik=aritmetika|astronot=astronaut|berternak=beternak|bertatapmuka=bertatap muka|cengkeh=cengkih
dipungkiri=dimungkiri|eksibisi=ekshibisi|greget=gereget|jodo=jodoh`;
