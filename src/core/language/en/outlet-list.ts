/**
 * Outlets and news agencies of the world, as words: correct them freely.
 *
 *     Name | other names, comma apart | domains, a space apart
 *
 * `~` before a name: the words alone may mean something else ("AP", "the Times"), so they count only where news is plainly
 * being credited: after "told", before "reported", in a dateline or a credit. "The" before any name is understood.
 * House spellings ("Zelenskiy" at Reuters) are not here: they hint at an agency, they do not name it.
 */
export const AGENCIES = `
Reuters | Thomson Reuters, Reuters News Agency, Reuters News | reuters.com
Associated Press | ~AP, AP News, The AP | apnews.com ap.org
AFP | Agence France-Presse, Agence France Presse, Agence-France Presse, French news agency AFP | afp.com
dpa | ~DPA, Deutsche Presse-Agentur, Deutsche Presse Agentur, German Press Agency, dpa international | dpa.com dpa-international.com
UPI | United Press International | upi.com
PA Media | ~PA, Press Association, PA news agency, ~PA Wire | pamediagroup.com pa.media
TASS | ITAR-TASS, Tass news agency, Telegraph Agency of the Soviet Union | tass.com tass.ru itar-tass.com
RIA Novosti | RIA News, RIA, Novosti, RIA-Novosti, RIAN, Ria Novosti | ria.ru rian.ru
Interfax | Interfax news agency | interfax.ru interfax.com
Interfax-Ukraine | Interfax Ukraine | interfax.com.ua
Sputnik | Sputnik News, Sputnik International, Sputnik news agency | sputniknews.com sputnikglobe.com
Xinhua | Xinhua News Agency, New China News Agency | xinhuanet.com news.cn
China News Service | ~CNS, Ecns | chinanews.com ecns.cn
Kyodo News | Kyodo, Kyodo news agency | kyodonews.net english.kyodonews.net
Jiji Press | Jiji | jiji.com
Yonhap | Yonhap News Agency, Yonhap News | yna.co.kr yonhapnews.co.kr
Newsis | Newsis news agency | newsis.com
KCNA | Korean Central News Agency | kcna.kp kcna.co.jp
ANSA | Ansa news agency, Agenzia Nazionale Stampa Associata | ansa.it
Adnkronos | Adnkronos International | adnkronos.com
AGI | Agenzia Giornalistica Italia | agi.it
EFE | Agencia EFE, EFE news agency | efe.com
Europa Press | | europapress.es
Lusa | Lusa news agency, Agência Lusa | lusa.pt
Anadolu | Anadolu Agency, Anadolu Ajansi, Anadolu Ajansı, ~AA | aa.com.tr
Demirören News Agency | Demiroren News Agency, DHA | dha.com.tr
IHA | Ihlas News Agency | iha.com.tr
ANKA | Anka News Agency | ankahaber.net
IRNA | Islamic Republic News Agency | irna.ir
Tasnim | Tasnim News Agency, Tasnim News | tasnimnews.com
Fars | Fars News Agency, Fars News | farsnews.ir farsnews.com
ISNA | Iranian Students News Agency, Iranian Students' News Agency | isna.ir
Mehr | Mehr News Agency, Mehr News | mehrnews.com
INA | Iraqi News Agency | ina.iq
Al-Maalouma | Maalouma, Al Maalouma, Almaalomah, Al-Maalomah | almaalomah.me
Shafaq News | Shafaq | shafaq.com
SANA | Syrian Arab News Agency | sana.sy
SPA | ~SPA, Saudi Press Agency | spa.gov.sa
WAM | Emirates News Agency | wam.ae
QNA | Qatar News Agency | qna.org.qa
KUNA | Kuwait News Agency | kuna.net.kw
BNA | Bahrain News Agency | bna.bh
Petra | Jordan News Agency, Petra News Agency | petra.gov.jo
NNA | National News Agency | nna-leb.gov.lb
MENA | ~MENA, Middle East News Agency | mena.org.eg
Wafa | Palestinian News Agency | wafa.ps
LANA | Libyan News Agency | lana.gov.ly
TAP | ~TAP, Tunis Afrique Presse | tap.info.tn
APS | Algeria Press Service, Algerie Presse Service | aps.dz
MAP | ~MAP, Maghreb Arabe Presse, Maghreb Agence Presse | mapnews.ma
SUNA | Sudan News Agency | suna-sd.net
ENA | Ethiopian News Agency | ena.et
NAN | ~NAN, News Agency of Nigeria | nannews.ng
GNA | Ghana News Agency | gna.org.gh
KNA | Kenya News Agency | kenyanews.go.ke
PANA | Panapress | panapress.com
Agence Ivoirienne de Presse | ~AIP | aip.ci
PTI | Press Trust of India | ptinews.com
ANI | Asian News International | aninews.in
IANS | Indo-Asian News Service | ians.in
UNI | ~UNI, United News of India | uniindia.com
APP | ~APP, Associated Press of Pakistan | app.com.pk
BSS | Bangladesh Sangbad Sangstha | bssnews.net
UNB | United News of Bangladesh | unb.com.bd
RSS Nepal | Rastriya Samachar Samiti | rss.com.np
Bakhtar | Bakhtar News Agency | bakhtarnews.af
Khaama Press | | khaama.com
Pajhwok | Pajhwok Afghan News | pajhwok.com
Bernama | | bernama.com
Antara | Antara News | antaranews.com
Philippine News Agency | ~PNA | pna.gov.ph
Vietnam News Agency | ~VNA | vietnamplus.vn vnanet.vn
Thai News Agency | ~TNA | tnamcot.com
~CNA | Central News Agency, Focus Taiwan | focustaiwan.tw cna.com.tw
Australian Associated Press | ~AAP | aap.com.au
Canadian Press | The Canadian Press | thecanadianpress.com
Ukrinform | | ukrinform.net ukrinform.ua
UNIAN | Unian information agency | unian.info unian.net unian.ua
UNN | Ukrainian National News | unn.ua unn.com.ua
RBC-Ukraine | RBC Ukraine, RBK-Ukraine | rbc.ua newsukraine.rbc.ua
Ukranews | Ukrainian News Agency, Ukrainian News | ukranews.com
LIGA.net | Liga | liga.net
BelTA | Belta, Belarusian Telegraph Agency | belta.by
BelaPAN | | belapan.com
Armenpress | | armenpress.am
Azertac | AZERTAC, Azerbaijan State News Agency | azertag.az
Trend | ~Trend, Trend News Agency | trend.az en.trend.az
APA | ~APA, Azeri Press Agency | apa.az
Austria Press Agency | ~APA news agency, Austria Presse Agentur | apa.at
Kazinform | Qazinform | inform.kz qazinform.com
24.kg | AKIpress | 24.kg akipress.com
BTA | Bulgarian News Agency, Bulgarian Telegraph Agency | bta.bg
Agerpres | | agerpres.ro
Moldpres | | moldpres.md
IPN | ~IPN | ipn.md
MTI | Hungarian News Agency | mti.hu
PAP | Polish Press Agency, Polska Agencja Prasowa | pap.pl
CTK | ČTK, Czech News Agency, Ceska tiskova kancelar | ctk.cz ceskenoviny.cz
TASR | News Agency of the Slovak Republic | tasr.sk
STA | Slovenian Press Agency, Slovenska tiskovna agencija | sta.si
HINA | Croatian News Agency | hina.hr
Tanjug | | tanjug.rs
Beta | ~Beta, Beta news agency | beta.rs
FoNet | | fonet.rs
FENA | | fena.ba
SRNA | | srna.rs
MIA | ~MIA, Media Information Agency | mia.mk
ATA | Albanian Telegraphic Agency | ata.gov.al
KosovaPress | Kosova Press | kosovapress.com
ANA-MPA | AMNA, Athens News Agency, Athens-Macedonian News Agency | amna.gr
Cyprus News Agency | ~CNA Cyprus | cna.org.cy
BNS | Baltic News Service | bns.lt bns.ee bns.lv
ELTA | | elta.lt
LETA | | leta.lv
STT | Finnish News Agency | stt.fi
TT | TT News Agency, Tidningarnas Telegrambyra | tt.se
NTB | Norwegian News Agency | ntb.no
Ritzau | | ritzau.dk
ANP | Algemeen Nederlands Persbureau | anp.nl
Belga | Belga news agency | belga.be belganewsagency.eu
Keystone-SDA | Keystone SDA, ~SDA, Swiss news agency | keystone-sda.ch
Notimex | | notimex.gob.mx
Prensa Latina | | prensa-latina.cu plenglish.com
Telam | Télam | telam.com.ar
Agencia Brasil | Agência Brasil | agenciabrasil.ebc.com.br
Andina | ~Andina | andina.pe
Caribbean Media Corporation | ~CMC | cmc.bb
Bloomberg | Bloomberg News, Bloomberg News Agency | bloomberg.com
Dow Jones Newswires | Dow Jones | dowjones.com
MarketWatch | | marketwatch.com
States News Service | | 
City News Service | |
Inter Press Service | | ipsnews.net
Religion News Service | | religionnews.com
Jewish Telegraphic Agency | ~JTA | jta.org
Forum 18 | | forum18.org
`
export const NEWSPAPERS = `
New York Times | NYT, NY Times, N.Y. Times, The New York Times, ~the Times | nytimes.com
Washington Post | WaPo, The Washington Post, ~the Post | washingtonpost.com
Wall Street Journal | WSJ, The Wall Street Journal, ~the Journal | wsj.com
USA Today | | usatoday.com
Los Angeles Times | LA Times, L.A. Times, ~the Times | latimes.com
Chicago Tribune | ~the Tribune | chicagotribune.com
Boston Globe | ~the Globe | bostonglobe.com
Miami Herald | ~the Herald | miamiherald.com
New York Post | NY Post, ~the Post | nypost.com
New York Daily News | Daily News of New York | nydailynews.com
Houston Chronicle | ~the Chronicle | houstonchronicle.com
San Francisco Chronicle | ~the Chronicle | sfchronicle.com
Philadelphia Inquirer | ~the Inquirer | inquirer.com
Dallas Morning News | | dallasnews.com
Seattle Times | ~the Times | seattletimes.com
Denver Post | ~the Post | denverpost.com
Star Tribune | Minnesota Star Tribune | startribune.com
Tampa Bay Times | ~the Times | tampabay.com
Detroit Free Press | ~Free Press | freep.com
Detroit News | | detroitnews.com
Arizona Republic | | azcentral.com
Atlanta Journal-Constitution | ~AJC | ajc.com
Baltimore Sun | ~the Sun | baltimoresun.com
San Diego Union-Tribune | ~the Union-Tribune | sandiegouniontribune.com utsandiego.com
Orange County Register | ~the Register | ocregister.com
Washington Times | ~the Times | washingtontimes.com
Christian Science Monitor | ~the Monitor | csmonitor.com
Stars and Stripes | | stripes.com
Financial Times | FT, The Financial Times | ft.com
~The Times | Times of London, The Times of London | thetimes.co.uk thetimes.com
Sunday Times | The Sunday Times | sundaytimes.co.uk
The Guardian | ~Guardian, The Guardian newspaper | theguardian.com guardian.co.uk
The Observer | ~Observer | observer.co.uk
Daily Telegraph | The Telegraph, ~Telegraph, Sunday Telegraph | telegraph.co.uk
The Independent | ~Independent | independent.co.uk
Daily Mail | MailOnline, Mail Online, Mail on Sunday | dailymail.co.uk
Daily Mirror | The Mirror, ~Mirror, Sunday Mirror | mirror.co.uk
Daily Express | ~Express, Sunday Express | express.co.uk
The Sun | ~Sun, Sun on Sunday | thesun.co.uk
Evening Standard | London Evening Standard | standard.co.uk
The Scotsman | ~Scotsman | scotsman.com
The Herald (Glasgow) | Glasgow Herald | heraldscotland.com
Daily Record | | dailyrecord.co.uk
Shropshire Star | | shropshirestar.com
Express & Star | Express and Star | expressandstar.com
Metro (UK) | ~Metro | metro.co.uk
City A.M. | City AM | cityam.com
i newspaper | | inews.co.uk
Irish Times | ~the Times | irishtimes.com
Irish Independent | | independent.ie
Irish Examiner | | irishexaminer.com
Le Monde | | lemonde.fr
Le Figaro | | lefigaro.fr
Libération | Liberation | liberation.fr
Les Echos | Les Échos | lesechos.fr
Le Parisien | | leparisien.fr
Ouest-France | | ouest-france.fr
Le Canard Enchaîné | Canard Enchaine | lecanardenchaine.fr
Mediapart | | mediapart.fr
La Croix | | la-croix.com
Frankfurter Allgemeine Zeitung | FAZ, Frankfurter Allgemeine, FAZ.NET, Frankfurter Allgemeine Sonntagszeitung | faz.net
Süddeutsche Zeitung | Sueddeutsche Zeitung, Suddeutsche Zeitung, ~SZ, Süddeutsche | sueddeutsche.de
Die Welt | Welt am Sonntag, ~Welt | welt.de
Die Zeit | Zeit Online, ~ZEIT | zeit.de
Bild | Bild newspaper, Bild am Sonntag, ~Bild | bild.de
Der Tagesspiegel | Tagesspiegel | tagesspiegel.de
Die Tageszeitung | ~taz | taz.de
Handelsblatt | | handelsblatt.com
Der Standard | ~Standard | derstandard.at
Die Presse | | diepresse.com
Kronen Zeitung | | krone.at
Neue Zürcher Zeitung | NZZ, Neue Zuercher Zeitung | nzz.ch
Tages-Anzeiger | | tagesanzeiger.ch
Badische Zeitung | | badische-zeitung.de
Corriere della Sera | Corriere | corriere.it
La Repubblica | Repubblica | repubblica.it
La Stampa | | lastampa.it
Il Sole 24 Ore | | ilsole24ore.com
Il Messaggero | | ilmessaggero.it
Il Fatto Quotidiano | | ilfattoquotidiano.it
El País | El Pais | elpais.com
El Mundo | | elmundo.es
ABC (Spain) | | abc.es
La Vanguardia | | lavanguardia.com
El Confidencial | | elconfidencial.com
Expresso | ~Expresso | expresso.pt
Público | | publico.pt
De Telegraaf | Telegraaf | telegraaf.nl
De Volkskrant | Volkskrant | volkskrant.nl
NRC | NRC Handelsblad | nrc.nl
Algemeen Dagblad | ~AD | ad.nl
De Standaard | | standaard.be
De Morgen | | demorgen.be
Le Soir | | lesoir.be
La Libre Belgique | La Libre | lalibre.be
Aftonbladet | | aftonbladet.se
Dagens Nyheter | ~DN | dn.se
Svenska Dagbladet | SvD | svd.se
Expressen | | expressen.se
Göteborgs-Posten | Goteborgs-Posten | gp.se
Verdens Gang | ~VG | vg.no
Aftenposten | | aftenposten.no
Dagbladet | | dagbladet.no
Berlingske | | berlingske.dk
Politiken | | politiken.dk
Jyllands-Posten | | jyllands-posten.dk
Helsingin Sanomat | | hs.fi
Ilta-Sanomat | | is.fi
Iltalehti | | iltalehti.fi
Postimees | | postimees.ee
Gazeta Wyborcza | | wyborcza.pl
Rzeczpospolita | | rp.pl
Dziennik Gazeta Prawna | | gazetaprawna.pl
Hospodarske noviny | Hospodářské noviny | hn.cz
Mlada fronta Dnes | MF Dnes | idnes.cz
Magyar Nemzet | | magyarnemzet.hu
Népszava | Nepszava | nepszava.hu
Kathimerini | eKathimerini | ekathimerini.com kathimerini.gr
Ta Nea | | tanea.gr
To Vima | | tovima.gr
Cyprus Mail | | cyprus-mail.com
Hurriyet | Hürriyet, Hurriyet Daily News, Hürriyet Daily News | hurriyet.com.tr hurriyetdailynews.com
Cumhuriyet | | cumhuriyet.com.tr
Milliyet | | milliyet.com.tr
Daily Sabah | Sabah | dailysabah.com sabah.com.tr
Yeni Safak | Yeni Şafak | yenisafak.com
Türkiye Today | Turkiye Today | turkiyetoday.com
Politika | | politika.rs
Blic | | blic.rs
Danas | | danas.rs
Vecernji list | Večernji list | vecernji.hr
Jutarnji list | | jutarnji.hr
Dnevni avaz | Avaz | avaz.ba
Koha Ditore | Koha | koha.net
Kommersant | | kommersant.ru
Vedomosti | | vedomosti.ru
Izvestia | Izvestiya | iz.ru
Komsomolskaya Pravda | | kp.ru
Rossiyskaya Gazeta | | rg.ru
Moskovsky Komsomolets | | mk.ru
Novaya Gazeta | Novaya Gazeta Europe | novayagazeta.ru novayagazeta.eu
Nezavisimaya Gazeta | | ng.ru
Moscow Times | ~the Times | themoscowtimes.com
Kyiv Independent | | kyivindependent.com
Kyiv Post | | kyivpost.com
Ukrainska Pravda | Ukrayinska Pravda, European Pravda, Ekonomichna Pravda | pravda.com.ua eurointegration.com.ua
Zerkalo Nedeli | Dzerkalo Tyzhnia, ZN.UA | zn.ua
Haaretz | | haaretz.com haaretz.co.il
Jerusalem Post | ~JPost, ~the Post | jpost.com
Times of Israel | ~the Times | timesofisrael.com
Yedioth Ahronoth | Yediot Ahronot, Ynet, Ynetnews, Ynet News | ynetnews.com ynet.co.il
Maariv | Ma'ariv | maariv.co.il
Israel Hayom | | israelhayom.com
Calcalist | | calcalistech.com
Globes | ~Globes | globes.co.il
Asharq Al-Awsat | Al-Sharq al-Awsat, Asharq al Awsat | aawsat.com
Al-Hayat | | alhayat.com
Al-Quds al-Arabi | | alquds.co.uk
Al-Akhbar | Al Akhbar | al-akhbar.com
An-Nahar | Annahar | annahar.com
L'Orient-Le Jour | L'Orient Today | lorientlejour.com
Daily Star (Lebanon) | | dailystar.com.lb
Al-Ahram | Ahram Online | ahram.org.eg
Al-Masry Al-Youm | Egypt Independent | almasryalyoum.com egyptindependent.com
Arab News | | arabnews.com
Okaz | | okaz.com.sa
Saudi Gazette | | saudigazette.com.sa
The National (UAE) | ~The National | thenationalnews.com
Gulf News | | gulfnews.com
Khaleej Times | ~the Times | khaleejtimes.com
Gulf Times | | gulf-times.com
Qatar Tribune | | qatar-tribune.com
The Peninsula | | thepeninsulaqatar.com
Kuwait Times | ~the Times | kuwaittimes.com
Al-Rai | | alraimedia.com
Al Qabas | Al-Qabas | alqabas.com
Jordan Times | ~the Times | jordantimes.com
Tehran Times | ~the Times | tehrantimes.com
Kayhan | | kayhan.ir
Libya Observer | | libyaobserver.ly
Libya Herald | | libyaherald.com
Times of India | ~the Times | timesofindia.indiatimes.com timesofindia.com
The Hindu | | thehindu.com
Hindustan Times | ~HT | hindustantimes.com
Indian Express | | indianexpress.com
Economic Times | ~ET | economictimes.indiatimes.com economictimes.com
Mint | ~Mint, Livemint, Live Mint | livemint.com
Business Standard | | business-standard.com
Deccan Herald | | deccanherald.com
The Telegraph (India) | | telegraphindia.com
Tribune (India) | | tribuneindia.com
Dawn | Dawn newspaper, Dawn News | dawn.com
The News International | ~The News | thenews.com.pk
Express Tribune | | tribune.com.pk
Daily Star (Bangladesh) | Daily Star of Bangladesh | thedailystar.net
Prothom Alo | | prothomalo.com
Kathmandu Post | ~the Post | kathmandupost.com
Daily Mirror (Sri Lanka) | | dailymirror.lk
People's Daily | Renmin Ribao | people.com.cn en.people.cn
Global Times | | globaltimes.cn
China Daily | | chinadaily.com.cn
Guangming Daily | | gmw.cn
PLA Daily | | 81.cn
South China Morning Post | SCMP, ~the Post | scmp.com
Ming Pao | | mingpao.com
Apple Daily | | appledaily.com
Taipei Times | ~the Times | taipeitimes.com
United Daily News | | udn.com
Yomiuri Shimbun | Yomiuri, Japan News | yomiuri.co.jp japannews.yomiuri.co.jp
Asahi Shimbun | Asahi | asahi.com
Mainichi Shimbun | Mainichi | mainichi.jp
Sankei Shimbun | Sankei | sankei.com
Nikkei | Nikkei Asia, Nihon Keizai Shimbun, Nikkei Asian Review | nikkei.com asia.nikkei.com
Japan Times | ~the Times | japantimes.co.jp
Chosun Ilbo | Chosun | chosun.com
JoongAng Ilbo | Korea JoongAng Daily, JoongAng | joongang.co.kr koreajoongangdaily.joins.com
Dong-A Ilbo | Donga Ilbo | donga.com
Hankyoreh | | hani.co.kr
Korea Herald | ~the Herald | koreaherald.com
Korea Times | ~the Times | koreatimes.co.kr
Rodong Sinmun | | rodong.rep.kp
Straits Times | ~the Times | straitstimes.com
Business Times (Singapore) | | businesstimes.com.sg
The Star (Malaysia) | | thestar.com.my
New Straits Times | | nst.com.my
Malay Mail | | malaymail.com
Jakarta Post | ~the Post | thejakartapost.com
Kompas | | kompas.com
Tempo | ~Tempo | tempo.co
Bangkok Post | ~the Post | bangkokpost.com
The Nation (Thailand) | | nationthailand.com
Philippine Daily Inquirer | ~the Inquirer | inquirer.net
Philippine Star | Philstar | philstar.com
Manila Bulletin | | mb.com.ph
VnExpress | | vnexpress.net
Tuoi Tre | | tuoitrenews.vn
Phnom Penh Post | ~the Post | phnompenhpost.com
Sydney Morning Herald | SMH, ~the Herald | smh.com.au
The Age | | theage.com.au
The Australian | | theaustralian.com.au
Australian Financial Review | ~AFR | afr.com
Herald Sun | | heraldsun.com.au
New Zealand Herald | NZ Herald, ~the Herald | nzherald.co.nz
Globe and Mail | The Globe and Mail, ~the Globe | theglobeandmail.com
Toronto Star | ~the Star | thestar.com
National Post | ~the Post | nationalpost.com
La Presse | | lapresse.ca
Le Devoir | | ledevoir.com
Mail & Guardian | Mail and Guardian | mg.co.za
Daily Maverick | | dailymaverick.co.za
Sunday Times (South Africa) | | timeslive.co.za
Daily Nation | | nation.africa
The Standard (Kenya) | | standardmedia.co.ke
The EastAfrican | East African newspaper | theeastafrican.co.ke
Daily Monitor | | monitor.co.ug
New Vision | | newvision.co.ug
Nile Post | | nilepost.co.ug
Addis Standard | | addisstandard.com
Punch (Nigeria) | ~Punch | punchng.com
Vanguard (Nigeria) | ~Vanguard | vanguardngr.com
Premium Times | | premiumtimesng.com
Daily Trust | | dailytrust.com
ThisDay | This Day | thisdaylive.com
Guardian Nigeria | | guardian.ng
Sudan Tribune | | sudantribune.com
El Watan | | elwatan.com
Folha de S.Paulo | Folha de S. Paulo, Folha de São Paulo, Folha | folha.uol.com.br
O Globo | | oglobo.globo.com
Estadão | O Estado de S. Paulo, Estado de S. Paulo, Estadao | estadao.com.br
Valor Econômico | Valor Economico | valor.globo.com
Clarín | Clarin | clarin.com
La Nación | La Nacion | lanacion.com.ar
Página 12 | Pagina 12, Página/12 | pagina12.com.ar
El Mercurio | | elmercurio.com
La Tercera | | latercera.com
El Comercio | | elcomercio.pe
El Tiempo | | eltiempo.com
El Espectador | | elespectador.com
El Nacional | | elnacional.com
El Universal | | eluniversal.com.mx
Reforma | ~Reforma | reforma.com
La Jornada | | jornada.com.mx
Granma | | granma.cu
`
export const BROADCASTERS = `
BBC | BBC News, BBC World Service, British Broadcasting Corporation, BBC Arabic, BBC Persian, BBC Radio, BBC Newsnight, BBC Verify, BBC Russian, BBC Ukrainian | bbc.com bbc.co.uk
ITV | ITV News | itv.com
Sky News | Sky News Arabia, Sky News Australia | news.sky.com skynewsarabia.com skynews.com.au
Channel 4 News | Channel 4 | channel4.com
GB News | | gbnews.com
CNN | CNN International, CNN Turk, CNN Türk | cnn.com edition.cnn.com
Fox News | Fox News Channel, Fox Business | foxnews.com foxbusiness.com
NBC News | NBC | nbcnews.com
MSNBC | MS NOW | msnbc.com
CBS News | CBS, CBS's 60 Minutes | cbsnews.com
ABC News | ~ABC | abcnews.go.com
NPR | National Public Radio | npr.org
PBS | PBS NewsHour, PBS News | pbs.org
CNBC | | cnbc.com
Bloomberg TV | Bloomberg Television |
C-SPAN | | c-span.org
Newsmax | | newsmax.com
Univision | Telemundo | univision.com
Voice of America | VOA, VOA News | voanews.com
Radio Free Europe/Radio Liberty | RFE/RL, Radio Free Europe, Radio Liberty, Radio Svoboda, Radio Farda | rferl.org svoboda.org radiosvoboda.org
Radio Free Asia | RFA | rfa.org
Alhurra | Al-Hurra | alhurra.com
Al Jazeera | Al-Jazeera, Aljazeera, Al Jazeera English, Al Jazeera Arabic | aljazeera.com aljazeera.net
Al Arabiya | Al-Arabiya, Al Arabiya English, Al-Hadath, Al Hadath | alarabiya.net
Asharq News | Asharq | asharq.com
Al Mayadeen | Al-Mayadeen, Al Mayadeen English | almayadeen.net english.almayadeen.net
Al-Manar | Al Manar | almanar.com.lb
LBC | LBCI, LBC Group, LBC Lebanon | lbcgroup.tv lbci.com
MTV Lebanon | | mtv.com.lb
Press TV | PressTV | presstv.ir presstv.com
Al-Alam | Al Alam | alalam.ir
Iran International | | iranintl.com
IRIB | | iribnews.ir
TRT | TRT World, TRT Haber | trtworld.com trthaber.com
NTV (Turkey) | | ntv.com.tr
Rudaw | Rudaw Media Network | rudaw.net
Kurdistan 24 | Kurdistan24 | kurdistan24.net
Alsumaria | Al-Sumaria, Al Sumaria | alsumaria.tv
Sky TG24 | | tg24.sky.it
RAI | Rai News, RaiNews | rai.it rainews.it
RTVE | | rtve.es
Cadena SER | | cadenaser.com
RTP | | rtp.pt
France 24 | France24 | france24.com
RFI | Radio France Internationale | rfi.fr
BFM TV | BFMTV, BFM | bfmtv.com
France Info | Franceinfo, France Inter | francetvinfo.fr radiofrance.fr
TF1 | LCI | tf1info.fr
RTL | | rtl.fr rtl.de
TV5Monde | TV5 Monde | tv5monde.com
Deutsche Welle | ~DW | dw.com
ARD | ARD-Hauptstadtstudio, Tagesschau, ARD capital studio | ard.de tagesschau.de
Kontraste | | 
ZDF | | zdf.de
NDR | | ndr.de
WDR | | wdr.de
SWR | | swr.de
BR | ~BR, Bayerischer Rundfunk | br.de
Deutschlandfunk | | deutschlandfunk.de
n-tv | | n-tv.de
ORF | | orf.at
SRF | Schweizer Radio und Fernsehen | srf.ch
RTS (Switzerland) | | rts.ch
SWI swissinfo.ch | Swissinfo | swissinfo.ch
NOS | ~NOS | nos.nl
RTL Nieuws | | rtlnieuws.nl
VRT | | vrt.be
RTBF | | rtbf.be
SVT | | svt.se
Sveriges Radio | Swedish Radio | sverigesradio.se
NRK | | nrk.no
TV 2 (Norway) | | tv2.no
DR | ~DR, Danmarks Radio | dr.dk
Yle | YLE | yle.fi
RUV | RÚV | ruv.is
ERR | ERR News | err.ee
LSM | Latvian Television | lsm.lv
LRT | | lrt.lt
TVP | TVP World, Telewizja Polska | tvp.pl tvpworld.com
TVN24 | TVN | tvn24.pl
Polsat News | Polsat | polsatnews.pl
RMF FM | RMF24 | rmf24.pl
Czech Television | ČT24, CT24, Česká televize | ceskatelevize.cz
Czech Radio | Radio Prague | radio.cz irozhlas.cz
RTVS | | rtvs.sk
Euronews | | euronews.com
RTE | RTÉ, RTE News | rte.ie
ERT | | ert.gr
Skai | SKAI | skai.gr
RTS (Serbia) | Radio Television of Serbia | rts.rs
N1 | ~N1, N1 television | n1info.rs n1info.ba n1info.hr
B92 | | b92.net
RTRS | | rtrs.tv
Al Jazeera Balkans | | balkans.aljazeera.net
BNT | Bulgarian National Television | bnt.bg
Nova TV | | novatv.bg
Digi24 | | digi24.ro
Antena 3 | Antena 3 CNN | antena3.ro
RT | ~RT, Russia Today, RT Arabic | rt.com
Rossiya 1 | Rossiya-1, Rossiya 24, Rossiya-24, Rossia-1 | smotrim.ru vesti.ru
Channel One Russia | Channel One Russian television, Pervy Kanal | 1tv.ru
NTV (Russia) | | ntv.ru
TV Rain | Dozhd | tvrain.tv
Current Time | ~Current Time | currenttime.tv
Suspilne | Suspilne News | suspilne.media
Hromadske | Hromadske TV, Hromadske Radio | hromadske.ua hromadske.radio
24 Kanal | Channel 24 | 24tv.ua
Belsat | | belsat.eu
CGTN | CCTV, China Central Television | cgtn.com cctv.com
Phoenix TV | Phoenix Television | ifeng.com
RTHK | | rthk.hk
TVBS | | tvbs.com.tw
NHK | NHK World | nhk.or.jp
TBS (Japan) | | tbs.co.jp
TV Asahi | | tv-asahi.co.jp
Fuji TV | Fuji News Network, FNN | fnn.jp
Nippon TV | | ntv.co.jp
KBS | | kbs.co.kr
MBC (Korea) | | imbc.com
SBS (Korea) | | sbs.co.kr
YTN | | ytn.co.kr
JTBC | | jtbc.co.kr
NDTV | | ndtv.com
WION | | wionews.com
India Today | Aaj Tak | indiatoday.in
CNN-News18 | News18, CNN News18 | news18.com
Times Now | | timesnownews.com
Republic TV | | republicworld.com
Geo News | Geo TV | geo.tv
ARY News | | arynews.tv
TOLOnews | Tolo News, TOLO | tolonews.com
Channel NewsAsia | CNA Singapore | channelnewsasia.com
Astro Awani | | astroawani.com
ABS-CBN | ABS-CBN News | abs-cbn.com
GMA News | ~GMA | gmanetwork.com
Metro TV | | metrotvnews.com
MRTV | | mrtv.gov.mm
ABC Australia | Australian Broadcasting Corporation, ABC Radio Australia | abc.net.au
SBS (Australia) | SBS News | sbs.com.au
Nine News | 9News, Channel Nine | 9news.com.au
Seven News | 7News, Channel Seven | 7news.com.au
RNZ | Radio New Zealand | rnz.co.nz
1News | TVNZ | 1news.co.nz
FBC News | Fiji Broadcasting Corporation | fbcnews.com.fj
CBC | CBC News, Radio-Canada, Canadian Broadcasting Corporation | cbc.ca ici.radio-canada.ca
CTV News | CTV | ctvnews.ca
Global News | | globalnews.ca
SABC | SABC News | sabcnews.com
eNCA | | enca.com
Newzroom Afrika | | newzroomafrika.tv
Citizen TV | | citizen.digital
Channels TV | Channels Television | channelstv.com
Arise News | | arise.tv
Radio Dabanga | Dabanga | dabangasudan.org
Radio Okapi | | radiookapi.net
Radio Tamazuj | | radiotamazuj.org
Nova Sudan | |
Libya Al-Ahrar | Al-Ahrar TV, Libya Alahrar | libyaalahrar.net
Telesur | teleSUR, TeleSUR | telesurtv.net telesurenglish.net
TV Globo | GloboNews, Globo, G1 | g1.globo.com
CNN Brasil | | cnnbrasil.com.br
Caracol | Caracol Radio, Noticias Caracol | caracol.com.co
Todo Noticias | | tn.com.ar
Televisa | N+ | nmas.com.mx
Zvezda | Zvezda TV | tvzvezda.ru
`
export const SITES = `
Politico | Politico Europe, POLITICO, Politico Magazine, Politico Playbook, Politico EU | politico.com politico.eu
Axios | | axios.com
The Hill | | thehill.com
Semafor | | semafor.com
Punchbowl News | Punchbowl | punchbowl.news
The Intercept | | theintercept.com
ProPublica | | propublica.org
HuffPost | Huffington Post, The Huffington Post | huffpost.com huffingtonpost.com
BuzzFeed News | BuzzFeed | buzzfeednews.com buzzfeed.com
Business Insider | ~Insider | businessinsider.com insider.com
Vox | ~Vox | vox.com
Vice | ~Vice, Vice News | vice.com
Daily Beast | | thedailybeast.com
Daily Caller | | dailycaller.com
Breitbart | Breitbart News | breitbart.com
Drop Site News | Drop Site | dropsitenews.com
The Grayzone | Grayzone | thegrayzone.com
Newsweek | | newsweek.com
Time magazine | ~TIME, ~Time, TIME magazine | time.com
The Economist | ~Economist | economist.com
The Atlantic | ~Atlantic | theatlantic.com
New Yorker | The New Yorker | newyorker.com
Vanity Fair | | vanityfair.com
Rolling Stone | | rollingstone.com
Foreign Policy | ~Foreign Policy, Foreign Policy magazine | foreignpolicy.com
Foreign Affairs | ~Foreign Affairs, Foreign Affairs magazine | foreignaffairs.com
National Review | | nationalreview.com
The Nation | ~The Nation, The Nation magazine | thenation.com
The Spectator | ~Spectator | spectator.co.uk
New Statesman | | newstatesman.com
Private Eye | | private-eye.co.uk
Forbes | | forbes.com
Fortune | ~Fortune, Fortune magazine | fortune.com
Barron's | Barrons | barrons.com
Fast Company | | fastcompany.com
Wired | ~Wired, Wired magazine, WIRED | wired.com
The Verge | ~Verge | theverge.com
TechCrunch | | techcrunch.com
Ars Technica | | arstechnica.com
404 Media | | 404media.co
The Information | ~The Information | theinformation.com
Engadget | | engadget.com
The Register | ~The Register | theregister.com
BleepingComputer | Bleeping Computer | bleepingcomputer.com
CNET | | cnet.com
ZDNet | | zdnet.com
Variety | ~Variety, Variety magazine | variety.com
Hollywood Reporter | The Hollywood Reporter, ~THR | hollywoodreporter.com
Deadline | ~Deadline, Deadline Hollywood | deadline.com
TMZ | | tmz.com
People magazine | ~People | people.com
Us Weekly | | usmagazine.com
Page Six | | pagesix.com
ESPN | | espn.com
The Athletic | ~Athletic | theathletic.com
Yahoo News | Yahoo, Yahoo Finance | yahoo.com news.yahoo.com
MSN | | msn.com
Google News | | news.google.com
Drudge Report | | drudgereport.com
Defense News | | defensenews.com
Defense One | | defenseone.com
Breaking Defense | | breakingdefense.com
Military Times | Army Times, Navy Times, Air Force Times | militarytimes.com
Military.com | | military.com
Jane's | Janes, Jane's Defence Weekly | janes.com
The War Zone | ~TWZ | twz.com
Task & Purpose | Task and Purpose | taskandpurpose.com
USNI News | | news.usni.org
Naval News | | navalnews.com
Lloyd's List | | lloydslist.com
TradeWinds | | tradewindsnews.com
S&P Global Commodity Insights | Platts, S&P Global Platts | spglobal.com
Argus | ~Argus, Argus Media | argusmedia.com
Energy Intelligence | | energyintel.com
OilPrice.com | Oilprice | oilprice.com
CoinDesk | | coindesk.com
Cointelegraph | | cointelegraph.com
STAT News | STAT, ~STAT | statnews.com
The Lancet | | thelancet.com
Nature | ~Nature, journal Nature | nature.com
Science | ~Science, journal Science | science.org
Scientific American | | scientificamerican.com
New Scientist | | newscientist.com
Live Science | | livescience.com
Space.com | | space.com
SpaceNews | | spacenews.com
Carbon Brief | | carbonbrief.org
Climate Home News | Climate Home | climatechangenews.com
Bellingcat | | bellingcat.com
The Insider | The Insider investigative outlet | theins.ru theins.press
OCCRP | Organized Crime and Corruption Reporting Project | occrp.org
ICIJ | International Consortium of Investigative Journalists | icij.org
Forbidden Stories | | forbiddenstories.org
Lighthouse Reports | | lighthousereports.com
Correctiv | CORRECTIV | correctiv.org
Der Spiegel | Spiegel, Spiegel Online | spiegel.de
Focus (Germany) | ~Focus | focus.de
Stern | ~Stern | stern.de
Table.Media | Table Media | table.media
Falter | ~Falter | falter.at
Le Point | | lepoint.fr
L'Express | | lexpress.fr
Le Nouvel Obs | L'Obs | nouvelobs.com
Charlie Hebdo | | charliehebdo.fr
L'Espresso | | lespresso.it
EUobserver | EU Observer | euobserver.com
Euractiv | EURACTIV | euractiv.com
Brussels Times | ~the Times | brusselstimes.com
Contexte | | contexte.com
MLex | | mlex.com
Wirtualna Polska | | wp.pl
Onet | Onet.pl | onet.pl
Notes from Poland | | notesfrompoland.com
Telex | ~Telex | telex.hu
444.hu | | 444.hu
Index.hu | | index.hu
VSquare | | vsquare.org
Novinky | Novinky.cz | novinky.cz
Seznam Zpravy | Seznam Zprávy | seznamzpravy.cz
Denník N | Dennik N | dennikn.sk
G4Media | | g4media.ro
Balkan Insight | BIRN, Balkan Investigative Reporting Network | balkaninsight.com
European Western Balkans | | europeanwesternbalkans.com
Meduza | | meduza.io
Mediazona | | zona.media
Important Stories | iStories, Vazhnye Istorii | istories.media
The Bell | ~The Bell | thebell.io
Agentstvo | | agents.media
Verstka | | verstka.media
Baza | ~Baza | baza.io
RBC | ~RBC, RBK | rbc.ru
Lenta.ru | Lenta | lenta.ru
Gazeta.ru | | gazeta.ru
Fontanka | | fontanka.ru
Regnum | | regnum.ru
Rybar | | rybar.ru
Babel | ~Babel, Babel.ua | babel.ua
NV | New Voice of Ukraine, ~NV, The New Voice of Ukraine | nv.ua english.nv.ua
Euromaidan Press | | euromaidanpress.com
Censor.net | Censor.NET | censor.net
Obozrevatel | | obozrevatel.com
Online.ua | | online.ua
Defense Express | | defence-ua.com
Militarnyi | | mil.in.ua
DeepState | | deepstatemap.live
news.by | | news.by
Zerkalo | Zerkalo.io | zerkalo.io
Nasha Niva | | nashaniva.com
Civil.ge | Civil Georgia | civil.ge
JAMnews | | jam-news.net
OC Media | | oc-media.org
Eurasianet | | eurasianet.org
Radar Armenia | | radar.am
News.am | | news.am
Hetq | | hetq.am
Caucasian Knot | | kavkaz-uzel.eu
The Diplomat | ~The Diplomat | thediplomat.com
Middle East Eye | ~MEE | middleeasteye.net
Al-Monitor | Al Monitor | al-monitor.com
The New Arab | New Arab, Al-Araby Al-Jadeed | newarab.com
Amwaj.media | Amwaj | amwaj.media
Mada Masr | | madamasr.com
The Cradle | ~The Cradle | thecradle.co
Sawt Beirut | Sawt Beirut International | sawtbeirut.com english.sawtbeirut.com
Naharnet | | naharnet.com
North Press Agency | North Press | npasyria.com
Enab Baladi | | enabbaladi.net
Baghdad Today | | baghdadtoday.news
Iraqi Dinar Chat | | iraqidinarchat.net
+972 Magazine | 972 Magazine | 972mag.com
Walla | Walla News | walla.co.il
Kan | Kan news, Kan 11, Kan public broadcaster | kan.org.il
Channel 12 (Israel) | Channel 12, N12 | mako.co.il
Channel 13 (Israel) | | 13tv.co.il
i24NEWS | i24 News | i24news.tv
Nournews | Nour News | nournews.ir
Amu TV | Amu | amu.tv
Scroll.in | | scroll.in
The Wire (India) | | thewire.in
The Print | ThePrint | theprint.in
Firstpost | | firstpost.com
Devdiscourse | | devdiscourse.com
Moneycontrol | | moneycontrol.com
The Quint | | thequint.com
Outlook India | | outlookindia.com
Irrawaddy | The Irrawaddy | irrawaddy.com
Myanmar Now | | myanmar-now.org
Mizzima | | mizzima.com
Rappler | | rappler.com
Malaysiakini | | malaysiakini.com
Free Malaysia Today | | freemalaysiatoday.com
Okezone | | okezone.com
Detik | Detik.com | detik.com
Liputan6 | | liputan6.com
Benar News | BenarNews | benarnews.org
Caixin | Caixin Global | caixin.com caixinglobal.com
Sixth Tone | | sixthtone.com
The Paper | ~The Paper | thepaper.cn
Yicai | | yicai.com
Sina | Sina Finance | sina.com.cn
Initium | | theinitium.com
Hong Kong Free Press | HKFP | hongkongfp.com
NK News | | nknews.org
Daily NK | | dailynk.com
38 North | | 38north.org
Newsroom (NZ) | | newsroom.co.nz
Stuff | ~Stuff | stuff.co.nz
The Conversation | | theconversation.com
Crikey | | crikey.com.au
News24 | | news24.com
amaBhungane | | amabhungane.org
AllAfrica | All Africa | allafrica.com
Jeune Afrique | | jeuneafrique.com
The Africa Report | Africa Report | theafricareport.com
Sahara Reporters | SaharaReporters | saharareporters.com
TheCable | The Cable | thecable.ng
Africa Intelligence | | africaintelligence.com
Ayin Network | | 3ayin.com
Infobae | | infobae.com
Animal Político | Animal Politico | animalpolitico.com
El Faro | | elfaro.net
Poder360 | | poder360.com.br
UOL | | uol.com.br
Metrópoles | Metropoles | metropoles.com
Substack | | substack.com
`
