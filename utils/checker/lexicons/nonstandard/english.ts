/** Words in their English spelling that Indonesian spells its own way: wrong only among Indonesian words. Own list of single facts of spelling, after KBBI and EYD V. */
export default `absent=absen|aerobic=aerobik|alternative=alternatif|aluminum=aluminium|amnesty=amnesti|arthritis=artritis|assessment=asesmen|asthma=asma
autonomy=otonomi|autopsy=autopsi|ballpoint=bolpoin|billion=miliar|blogger=bloger|blouse=blus|boss=bos|boutique=butik|bronchitis=bronkitis
buffet=bufet|bulldozer=buldoser|bungalow=bungalo|cabinet=kabinet|calcium=kalsium|camera=kamera|catalog=katalog|catering=katering
ceremony=seremoni|certificate=sertifikat|charisma=karisma|claim=klaim|classic=klasik|client=klien|collector=kolektor|commitment=komitmen
committee=komite|console=konsol|coupon=kupon|creme=krim|criteria=kriteria|curriculum=kurikulum|decibel=desibel|design=desain
designer=desainer|detective=detektif|detergent=detergen|diagnose=diagnosis|diarrhea=diare|dilemma=dilema|dividend=dividen|dollar=dolar
domestic=domestik|drainage=drainase|element=elemen|embryo=embrio|empiric=empirik|encyclopedia=ensiklopedia|escalator=eskalator
ethanol=etanol|ether=eter|executive=eksekutif|external=eksternal|facsimile=faksimile|factor=faktor|familiar=familier|favorite=favorit
fax=faks|ferry=feri|financial=finansial|finish=finis|forensic=forensik|furniture=furnitur|gallery=galeri|gallon=galon|garage=garasi
genocide=genosida|glaucoma=glaukoma|glycerin=gliserin|graffiti=grafiti|groggy=grogi|group=grup|groups=grup|gypsum=gipsum|hangar=hanggar
helicopter=helikopter|hierarchy=hierarki|hormone=hormon|hybrid=hibrida|hygiene=higiene|hymn=himne|hypnosis=hipnosis|hypothesis=hipotesis
illegal=ilegal|incident=insiden|indent=inden|independent=independen|index=indeks|inherent=inheren|install=instal|instant=instan
institute=institut|instrument=instrumen|intermezzo=intermeso|jacket=jaket|jerrycan=jeriken|jogging=joging|journal=jurnal|jury=juri
kiosk=kios|landscape=lanskap|license=lisensi|litterer=literer|lobby=lobi|logistic=logistik|maneuver=manuver|manifest=manifes|massif=masif
matrix=matriks|maximal=maksimal|maximum=maksimum|memory=memori|metaphor=metafora|migrant=migran|militant=militan|millennial=milenial
millimeter=milimeter|montage=montase|monument=monumen|mosaic=mosaik|orchestra=orkestra|oxygen=oksigen|paradox=paradoks|parallel=paralel
patroon=patron|pavilion=paviliun|pencil=pensil|penicillin=penisilin|phenomena=fenomena|plagiarism=plagiarisme|polytechnic=politeknik
portable=portabel|postgraduate=pascasarjana|process=proses|product=produk|professional=profesional|professor=profesor|profile=profil
prototype=prototipe|pyramid=piramida|quiz=kuis|realistic=realistik|recruitment=rekrutmen|reflex=refleks|regular=reguler|relevant=relevan
republic=republik|restaurant=restoran|routine=rutin|royalty=royalti|sabotage=sabotase|sauce=saus|scandal=skandal|scooter=skuter
sexual=seksual|shampoo=sampo|sheikh=syekh|shock=syok|silhouette=siluet|softball=sofbol|souvenir=suvenir|species=spesies|specimen=spesimen
staff=staf|strategy=strategi|stress=stres|symbol=simbol|symptom=simtom|synopsis=sinopsis|system=sistem|tactic=taktik|taxi=taksi|team=tim
technology=teknologi|telephone=telepon|televise=televisi|terror=teror|text=teks|textile=tekstil|theater=teater|theory=teori|therapy=terapi
thermal=termal|thermostat=termostat|thesis=tesis|ticket=tiket|tolerant=toleran|topic=topik|tourist=turis|tournament=turnamen
tragedy=tragedi|transport=transpor|trend=tren|truck=truk|tuberculosis=tuberkulosis|turbine=turbin|type=tipe|typhoid=tifoid|typhus=tifus
urgent=urgen|variable=variabel|extra=ekstra|massive=masif|margarine=margarin|racial=rasial|supporter=suporter|volley=voli|stand=stan|incumbent=petahana|zone=zona`;
