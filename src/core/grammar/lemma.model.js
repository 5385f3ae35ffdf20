// Learnt from treebanks: docs/grammar.md says which, and whom to credit. Made by training/grammar/train-lemmas.mjs.
export const rules = "$\n\
^dkk = DKK\n\
^irr = IRR\n\
^kr = Krone\n\
^rs = Rs\n\
^us$ = US$\n\
^usd = USD\n\
''\n\
^“ = \"\n\
^” = \"\n\
,\n\
^– = -\n\
^— = -\n\
^…. = ..\n\
.\n\
^… = .\n\
^…. = .\n\
:\n\
^-- = -\n\
^... = …\n\
^– = -\n\
ADD\n\
^@hatmanone = @Hatmanone\n\
^@ryan = @Ryan\n\
^@w.a.b.b.y = @W.a.b.b.y\n\
^chris.germany@enron.com = Chris.Germany@enron.com\n\
^danny_jones%enron@eott.com = Danny_Jones%ENRON@eott.com\n\
^frl3@pge.com = FRL3@pge.com\n\
^get-a-free-house.com = Get-A-Free-House.com\n\
^gilbergd@sullcrom.com = GILBERGD@sullcrom.com\n\
^globalsecurity.org = GlobalSecurity.org\n\
^http://3.bp.blogspot.com/-x_e2uwt6wpw/tkj_7uvtw6i/aaaaaaaaags/e_hicadypyi/s1600/lotte_world_from_high_up.jpg = http://3.bp.blogspot.com/-X_e2uwT6wPw/Tkj_7UVTw6I/AAAAAAAAAGs/e_hICAdYPYI/s1600/lotte_world_from_high_up.jpg\n\
^http://bit.ly/kplaylists = http://bit.ly/kPlaylists\n\
^http://digon_va.tripod.com/chernobyl.htm = http://digon_va.tripod.com/Chernobyl.htm\n\
^http://en.wikipedia.org/wiki/aerocom = http://en.wikipedia.org/wiki/Aerocom\n\
^http://en.wikipedia.org/wiki/bullfighting = http://en.wikipedia.org/wiki/Bullfighting\n\
^http://en.wikipedia.org/wiki/degenerate_art = http://en.wikipedia.org/wiki/Degenerate_art\n\
^http://en.wikipedia.org/wiki/john_balance = http://en.wikipedia.org/wiki/John_Balance\n\
^http://i.imgur.com/s2md2.jpg = http://i.imgur.com/S2MD2.jpg\n\
^http://i.imgur.com/t2zff.jpg = http://i.imgur.com/T2zff.jpg\n\
^http://i.imgur.com/xytex.jpg = http://i.imgur.com/Xytex.jpg\n\
^http://www.adorama.com/blcbs.html = http://www.adorama.com/BLCBS.html\n\
^http://www.amazon.ca/exec/obidos/asin/0915765381/701-3377456-8181939 = http://www.amazon.ca/exec/obidos/ASIN/0915765381/701-3377456-8181939\n\
^http://www.arps.org.au/chernobyl.htm = http://www.arps.org.au/Chernobyl.htm\n\
^http://www.binkyswoodworking.com/horsestable.php = http://www.binkyswoodworking.com/HorseStable.php\n\
^http://www.bullatomsci.org/issues/1993/s93/s93marples.html = http://www.bullatomsci.org/issues/1993/s93/s93Marples.html\n\
^http://www.calguard.ca.gov/ia/chernobyl-15%20years.htm = http://www.calguard.ca.gov/ia/Chernobyl-15%20years.htm\n\
^http://www.ebay.co.uk/itm/130589513308?var=430034792128&sspagename=strk:mewax:it&_trksid=p3984.m1438.l2648#ht_1500wt_660 = http://www.ebay.co.uk/itm/130589513308?var=430034792128&ssPageName=STRK:MEWAX:IT&_trksid=p3984.m1438.l2648#ht_1500wt_660\n\
^http://www.ebay.co.uk/itm/250927098564?var=550057729382&sspagename=strk:mewax:it&_trksid=p3984.m1438.l2649#ht_ = http://www.ebay.co.uk/itm/250927098564?var=550057729382&ssPageName=STRK:MEWAX:IT&_trksid=p3984.m1438.l2649#ht_\n\
^http://www.ebay.co.uk/itm/250927098564?var=550057729382&sspagename=strk:mewax:it&_trksid=p3984.m1438.l2649#ht_2079wt_893 = http://www.ebay.co.uk/itm/250927098564?var=550057729382&ssPageName=STRK:MEWAX:IT&_trksid=p3984.m1438.l2649#ht_2079wt_893\n\
^http://www.ibrae.ac.ru/ibrae/eng/chernobyl/nat_rep/nat_repe.htm#24 = http://www.ibrae.ac.ru/IBRAE/eng/chernobyl/nat_rep/nat_repe.htm#24\n\
^http://www.internetchurchofchrist.org = http://www.InternetchurchOfChrist.org\n\
^http://www.loveallpeople.org = http://www.LoveAllPeople.org\n\
^http://www.mikegigi.com/castgobl.htm#lggobproj = http://www.mikegigi.com/castgobl.htm#LGGOBPROJ\n\
^http://www.mikegigi.com/techspec.htm#selctemp = http://www.mikegigi.com/techspec.htm#SELCTEMP\n\
^http://www.playatmcd.com/en-us/main/gameboard = http://www.playatmcd.com/en-us/Main/Gameboard\n\
^http://www.rawstory.com/news/2006/us_outsourcing_special_operations_intelligence_gathering_0413.html = http://www.rawstory.com/news/2006/US_outsourcing_special_operations_intelligence_gathering_0413.html\n\
^http://www.solutions.com/jump.jsp?itemid=1361&itemtype=product&path=1%2c3%2c477&iproductid=1361 = http://www.solutions.com/jump.jsp?itemID=1361&itemType=PRODUCT&path=1%2C3%2C477&iProductID=1361\n\
^http://www.sonic.net/~fsjob/tragicore-thecivetcat.mp3 = http://www.sonic.net/~fsjob/TragiCore-TheCivetCat.mp3\n\
^http://www.unitaryexecutive.net = http://www.UnitaryExecutive.net\n\
^http://www.utrechtart.com/craft-supplies/woodworking%20supplies/ = http://www.utrechtart.com/Craft-Supplies/Woodworking%20Supplies/\n\
^http://www.wyndham.com/washington_dc/default.cfm = http://www.wyndham.com/Washington_DC/default.cfm\n\
^http://youtube.com/watch?v=d46_ctqdmi4 = http://youtube.com/watch?v=d46_ctqDmI4\n\
^jason.leopold@dowjones.com = Jason.Leopold@dowjones.com\n\
^jbennett@gmssr.com = JBennett@GMSSR.com\n\
^jgerma5@aol.com = Jgerma5@aol.com\n\
^joe_lardy@cargill.com = Joe_Lardy@cargill.com\n\
^kyle.jones@ra = Kyle.Jones@ra\n\
^kyle.jones@radianz.com = Kyle.Jones@radianz.com\n\
^lemelpe@nu.com = lemelpe@NU.COM\n\
^liquidweb.com = Liquidweb.com\n\
^mary.ellenberger@enron.com = Mary.Ellenberger@enron.com\n\
^mgr...@usa.pipeline.com = MGr...@usa.pipeline.com\n\
^michael.mcdermott@spectrongroup.com = Michael.McDermott@spectrongroup.com\n\
^newsday.com = Newsday.com\n\
^nmanne@susmangodfrey.com = NMANNE@SusmanGodfrey.com\n\
^nuria_r_ibarra@calpx.com = Nuria_R_Ibarra@calpx.com\n\
^rsjacobs@encoreacq.com = rsjacobs@Encoreacq.com\n\
^rusamarts@aol.com = RusAmArts@aol.com\n\
^samchawk@aol.com = SamChawk@aol.com\n\
^sean.cooper@elpaso.com = Sean.Cooper@ElPaso.com\n\
^spacetoday.net = Spacetoday.net\n\
^stephen.dyer@bakerbotts.com = Stephen.Dyer@bakerbotts.com\n\
^tana.jones@en = Tana.Jones@en\n\
^ted.bockius@ivita.com = Ted.Bockius@ivita.com\n\
^ymsgr:sendim?mayursha&__hi+mayur... = ymsgr:sendIM?mayursha&__Hi+Mayur...\n\
AFX\n\
^anglo = Anglo\n\
^indo = Indo\n\
CC\n\
^n' = and\n\
DT\n\
^an = a\n\
^and = a\n\
^these = this\n\
^those = that\n\
FW\n\
^ad = AD\n\
^ai = avoir\n\
^al = al.\n\
^ans = an\n\
^ave = Ave\n\
^beauveria = Beauveria\n\
^calle = Calle\n\
^chien = Chien\n\
^e = E\n\
^e. = E.\n\
^edwardsiella = Edwardsiella\n\
^etc = etc.\n\
^formica = Formica\n\
^generals = Generals\n\
^gobierno = Gobierno\n\
^gwadloup = Gwadloup\n\
^hana = Hana\n\
^i'ile = I'ile\n\
^ie = i.e.\n\
^información = Información\n\
^j' = je\n\
^mademoiselle = Mademoiselle\n\
^miyako = Miyako\n\
^montejo = Montejo\n\
^municipal = Municipal\n\
^módulo = Módulo\n\
^palacio = Palacio\n\
^papillon = Papillon\n\
^pleure = pleurer\n\
^souffleur = Souffleur\n\
^tagebuch = Tagebuch\n\
^turismo = Turismo\n\
^turística = Turística\n\
^zee-no = ZEE-no\n\
^zócalo = Zócalo\n\
^øhavsstien = Øhavsstien\n\
HYPH\n\
^– = -\n\
IN\n\
^ca = circa\n\
^v. = versus\n\
JJ\n\
^60th = 100th\n\
^afghan = Afghan\n\
^african = African\n\
^albanian = Albanian\n\
^american = American\n\
^antarctic = Antarctic\n\
^anti-american = anti-American\n\
^anti-indian = anti-Indian\n\
^anti-israeli = anti-Israeli\n\
^anti-pyongyang = anti-Pyongyang\n\
^arab = Arab\n\
^arabian = Arabian\n\
^argentine = Argentine\n\
^armenian = Armenian\n\
^aryan = Aryan\n\
^asian = Asian\n\
^atlantic = Atlantic\n\
^australian = Australian\n\
^b = B\n\
^baathist = Baathist\n\
^bangladeshi = Bangladeshi\n\
^bantu = Bantu\n\
^belgian = Belgian\n\
^biblical = Biblical\n\
^bolivar = Bolivar\n\
^brazilian = Brazilian\n\
^brazillian = Brazillian\n\
^british = British\n\
^buddhist = Buddhist\n\
^calvinist = Calvinist\n\
^canadian = Canadian\n\
^caribbean = Caribbean\n\
^carribean = Carribean\n\
^catholic = Catholic\n\
^caucasian = Caucasian\n\
^chinese = Chinese\n\
^christian = Christian\n\
^closing = close\n\
^comfyy = comfy\n\
^confined = confine\n\
^contained = contain\n\
^cross-clause = Cross-clause\n\
^cuban = Cuban\n\
^danish = Danish\n\
^dec = declaratory\n\
^democrat = Democrat\n\
^democratic = Democratic\n\
^dishonest = dishon\n\
^driven = drive\n\
^egyptian = Egyptian\n\
^english = English\n\
^estonian = Estonian\n\
^european = European\n\
^f%#king = fucking\n\
^fanfuckingtastic = fantastic\n\
^filipino = Filipino\n\
^french = French\n\
^gabonese = Gabonese\n\
^german = German\n\
^grained = grain\n\
^greek = Greek\n\
^grrrrrrrreeeaaat = great\n\
^guadeloupean = Guadeloupean\n\
^healthier = healthy\n\
^hebrew = Hebrew\n\
^hegelian = Hegelian\n\
^hellenic = Hellenic\n\
^hispanic = Hispanic\n\
^hydrated = hydrate\n\
^i = I\n\
^illyrian = Illyrian\n\
^indian = Indian\n\
^indonesian = Indonesian\n\
^innate = Innate\n\
^inuit = Inuit\n\
^iranian = Iranian\n\
^iraqi = Iraqi\n\
^irish = Irish\n\
^islamic = Islamic\n\
^islamist = Islamist\n\
^israeli = Israeli\n\
^italian = Italian\n\
^jamaican = Jamaican\n\
^japanese = Japanese\n\
^jesuit = Jesuit\n\
^jewish = Jewish\n\
^kenyan = Kenyan\n\
^korean = Korean\n\
^kurdish = Kurdish\n\
^lankan = Lankan\n\
^latin = Latin\n\
^latino = Latino\n\
^lebanese = Lebanese\n\
^lgbtq = LGBTQ\n\
^libertarian = Libertarian\n\
^libyan = Libyan\n\
^malaysian = Malaysian\n\
^maori = Maori\n\
^masonic = Masonic\n\
^mayan = Mayan\n\
^mesoamerican = Mesoamerican\n\
^mexican = Mexican\n\
^mongolian = Mongolian\n\
^moriori = Moriori\n\
^moslem = Moslem\n\
^muslim = Muslim\n\
^nazi = Nazi\n\
^neo-nazi = neo-Nazi\n\
^nepalese = Nepalese\n\
^nobler = noble\n\
^non-arab = non-Arab\n\
^non-moslem = non-Moslem\n\
^norwegian = Norwegian\n\
^olmec = Olmec\n\
^pachomian = Pachomian\n\
^pakistani = Pakistani\n\
^palestinian = Palestinian\n\
^panamanian = Panamanian\n\
^paralympic = Paralympic\n\
^parisian = Parisian\n\
^pashtun = Pashtun\n\
^persian = Persian\n\
^pho-nomenal = phenomenal\n\
^polish = Polish\n\
^portugese = Portugese\n\
^post-chavez = post-Chavez\n\
^post-saddam = post-Saddam\n\
^pre-columbian = pre-Columbian\n\
^pro-beijing = pro-Beijing\n\
^pro-palestinian = pro-Palestinian\n\
^pro-zionist = pro-Zionist\n\
^protestant = Protestant\n\
^ranking = rank\n\
^re(a)d = Re(a)d\n\
^republican = Republican\n\
^roman = Roman\n\
^russian = Russian\n\
^satanic = Satanic\n\
^saudi = Saudi\n\
^saxon = Saxon\n\
^scottish = Scottish\n\
^shakespearean = Shakespearean\n\
^shi'ite = Shi'ite\n\
^shia = Shia\n\
^shiite = Shiite\n\
^sicilian = Sicilian\n\
^sinhala = Sinhala\n\
^sinhalese = Sinhalese\n\
^slovenian = Slovenian\n\
^south = South\n\
^soviet = Soviet\n\
^spanish = Spanish\n\
^sri = Sri\n\
^stuart = Stuart\n\
^sub-saharan = sub-Saharan\n\
^sunni = Sunni\n\
^swedish = Swedish\n\
^swiss = Swiss\n\
^syrian = Syrian\n\
^taiwanese = Taiwanese\n\
^tamil = Tamil\n\
^tarahumara = Tarahumara\n\
^tenured = Tenured\n\
^thai = Thai\n\
^trinidadian = Trinidadian\n\
^turkish = Turkish\n\
^uv = UV\n\
^venezuelan = Venezuelan\n\
^vietnamese = Vietnamese\n\
^w = W\n\
JJR\n\
* 2\n\
ater 1\n\
e 0\n\
ier 3 y\n\
rther 0\n\
ser 1\n\
tter 3\n\
^badder = bad\n\
^better = good\n\
^bigger = big\n\
^farther = far\n\
^greater = great\n\
^larger = large\n\
^less = less\n\
^lesser = less\n\
^nicer = nice\n\
^safer = safe\n\
^simpler = simple\n\
^thinner = thin\n\
^wider = wide\n\
^worse = bad\n\
JJS\n\
* 3\n\
atest 2\n\
iest 4 y\n\
lest 2\n\
^best = good\n\
^biggest = big\n\
^closest = close\n\
^eldest = old\n\
^finest = fine\n\
^greatest = great\n\
^hottest = hot\n\
^largest = large\n\
^least = least\n\
^most = most\n\
^nicest = nice\n\
^rudest = rude\n\
^safest = safe\n\
^smallest = small\n\
^surest = sure\n\
^thinnest = thin\n\
^widest = wide\n\
^worst = bad\n\
LS\n\
^a. = A.\n\
^b. = B.\n\
^c. = C.\n\
^d. = D.\n\
MD\n\
^'d = would\n\
^'ll = will\n\
^ca = can\n\
^wilt = will\n\
^wo = will\n\
NFP\n\
^– = -\n\
NN\n\
^*ss = ass\n\
^1%p701!.doc = 1%P701!.doc\n\
^1s9 = 1S9\n\
^a = A\n\
^a.m = a.m.\n\
^aa = AA\n\
^ak = AK\n\
^alma = Alma\n\
^am = a.m.\n\
^anti-americanism = anti-Americanism\n\
^anti-semite = anti-Semite\n\
^ap = AP\n\
^ar = AR\n\
^as400 = AS400\n\
^assh@%$e = asshole\n\
^atm = ATM\n\
^b**** = bitch\n\
^b = B\n\
^b2b = B2B\n\
^bc = BC\n\
^bce = BCE\n\
^bdsm = BDSM\n\
^catholicism = Catholicism\n\
^cd = CD\n\
^ce = CE\n\
^cfl = CFL\n\
^co2 = CO2\n\
^com = CoM\n\
^comédie = Comédie\n\
^council = Council\n\
^counter-measures = counter-measure\n\
^cpa = CPA\n\
^ct = CT\n\
^cuc = CUC\n\
^d = D\n\
^d2 = D2\n\
^d7000 = D7000\n\
^dna = DNA\n\
^dpr = DPR\n\
^e = E\n\
^eid = Eid\n\
^em-enro2.doc = Em-enro2.doc\n\
^ena = ENA\n\
^enronr~1.doc = ENRONR~1.DOC\n\
^epm = EPM\n\
^et = ET\n\
^eta_revision0307.doc = ETA_revision0307.doc\n\
^f*ck = fuck\n\
^f = F\n\
^facebook = Facebook\n\
^fdi = FDI\n\
^fiji = Fiji\n\
^fy04 = FY04\n\
^fy05 = FY05\n\
^g = G\n\
^german = German\n\
^gi = GI\n\
^gis = GIS\n\
^gmt = GMT\n\
^gnp = GNP\n\
^gpa = GPA\n\
^gps = GPS\n\
^grf = GRF\n\
^gtc = GTC\n\
^h = H\n\
^hours = hour\n\
^hr = HR\n\
^hz = Hz\n\
^i = I\n\
^ict = ICT\n\
^iq = IQ\n\
^islamist = Islamist\n\
^islamophobia = Islamophobia\n\
^it = IT\n\
^j = J\n\
^jew = Jew\n\
^jkthom = Jkthom\n\
^km = kilometer\n\
^l.p = LP\n\
^l2 = L2\n\
^led = LED\n\
^m = M\n\
^m5j = M5J\n\
^metaphysics = metaphysic\n\
^mp3 = MP3\n\
^mt = MT\n\
^mvp = MVP\n\
^mxn = MXN\n\
^new = New\n\
^nx1 = NX1\n\
^nx3 = NX3\n\
^o = O\n\
^obsf = OBSF\n\
^p = P\n\
^p.m = p.m.\n\
^pdt = PDT\n\
^phd = PhD\n\
^pm = p.m.\n\
^poa = POA\n\
^polaroid = Polaroid\n\
^poneh = pony\n\
^pov = Pov\n\
^prc = PRC\n\
^protestant = Protestant\n\
^ps3 = PS3\n\
^ps4 = PS4\n\
^pst = PST\n\
^pt = PT\n\
^q = Q\n\
^q1 = Q1\n\
^r&d = R&D\n\
^rfi = RFI\n\
^rights = right\n\
^rom = ROM\n\
^rov = ROV\n\
^s&m = S&M\n\
^sap = SAP\n\
^scled = SCLED\n\
^sh*t = shit\n\
^shorts = short\n\
^si = SI\n\
^sss = SSS\n\
^sst = SST\n\
^statistics = statistic\n\
^sut = SUT\n\
^systems = system\n\
^t.v. = TV\n\
^t1 = T1\n\
^t2i = T2i\n\
^teeth = tooth\n\
^tel = telephone\n\
^tsar = Tsar\n\
^tupperwear = tupperware\n\
^tv = TV\n\
^usb = USB\n\
^uv = UV\n\
^uvr = UVR\n\
^v02 = V02\n\
^vhf = VHF\n\
^vip = VIP\n\
^wikilove = wikiLove\n\
^x33098 = X33098\n\
^x37047 = X37047\n\
^y = Y\n\
^ye = YE\n\
^yorkedness = Yorkedness\n\
^zealander = Zealander\n\
^zeitgeist = Zeitgeist\n\
NNPS\n\
's 2\n\
* 1\n\
a 0\n\
ands 0\n\
c 0\n\
cies 0\n\
cs 0\n\
dens 0\n\
dies 3 ed\n\
dings 0\n\
e 0\n\
en 2 an\n\
hes 2\n\
hs 0\n\
ies 3 y\n\
kers 0\n\
lics 1\n\
lies 0\n\
mons 0\n\
n 0\n\
rks 0\n\
rties 0\n\
tles 0\n\
vis 0\n\
^1930's 2 s\n\
^agnostics 1\n\
^appropriations 0\n\
^aztecs 1\n\
^bahamas 0\n\
^battles 1\n\
^beachcrofts 0\n\
^bones 0\n\
^boyles 0\n\
^carols 0\n\
^critics 1\n\
^davies 0\n\
^emergencies 3 y\n\
^falls 0\n\
^folies 1\n\
^gardens 1\n\
^holdings 1\n\
^husseiniyas 0\n\
^islands 1\n\
^lives 3 fe\n\
^maldives 0\n\
^mormons 1\n\
^networks 1\n\
^parties 3 y\n\
^pcs 1\n\
^philippines 0\n\
^photographs 1\n\
^pyrenees 0\n\
^rajavis 1\n\
^roberts 0\n\
^smartwolves 0\n\
^sooners 0\n\
^sox 0\n\
^spanish 0\n\
^springs 0\n\
^starbucks 0\n\
^starzz 0\n\
^studies 3 y\n\
^swifties 0\n\
^turks 1\n\
^valdes 0\n\
^weathermen 0\n\
^woods 0\n\
NNS\n\
's 2\n\
* 1\n\
. 0\n\
avings 0\n\
bies 1\n\
d 0\n\
ddies 1\n\
dices 4 ex\n\
e 0\n\
eans 0\n\
etics 0\n\
fics 0\n\
g 0\n\
h 0\n\
hanks 0\n\
hes 2\n\
i 1 us\n\
ies 3 y\n\
itics 0\n\
kles 0\n\
lasses 0\n\
lia 0\n\
lves 3 f\n\
m 0\n\
n 2 an\n\
ndices 3 x\n\
nics 0\n\
nkies 1\n\
ntents 0\n\
omics 0\n\
p 0\n\
pices 0\n\
plies 0\n\
ppies 1\n\
r 0\n\
ra 0\n\
ren 3\n\
roes 2\n\
rounds 0\n\
s. 2 .\n\
sses 2\n\
t 0\n\
uarters 0\n\
users 0\n\
vies 1\n\
xes 2\n\
y 0\n\
^\" = \"\n\
^$ = $\n\
^' = '\n\
^'60s = '60s\n\
^1490s = 1490s\n\
^1520s = 1520s\n\
^1540s = 1540s\n\
^1590's = 1590s\n\
^1600s = 1600s\n\
^1800s = 1800s\n\
^1830s = 1830s\n\
^1860s = 1860s\n\
^1920s = 1920s\n\
^1930s = 1930s\n\
^1940s = 1940s\n\
^1950s = 1950s\n\
^1960's = 1960s\n\
^1960s = 1960s\n\
^1970s = 1970s\n\
^1980s = 1980s\n\
^1990s = 1990s\n\
^20's = 20s\n\
^2000s = 2000s\n\
^20s = 20s\n\
^30s = 30s\n\
^50's = 50s\n\
^60's = 60s\n\
^60s = 60s\n\
^70's = 70s\n\
^70s = 70s\n\
^80's = 80s\n\
^80s = 80s\n\
^90s = 90s\n\
^abusers = abuser\n\
^ak47's = AK47\n\
^ak47s = AK47\n\
^algae = alga\n\
^analyses = analysis\n\
^antipasti = antipasto\n\
^arrears = arrears\n\
^ascetics = ascetic\n\
^babies = baby\n\
^backgrounds = background\n\
^bases = basis\n\
^beans = bean\n\
^biases = bias\n\
^billiards = billiards\n\
^buddies = buddy\n\
^budgies = budgie\n\
^buses = bus\n\
^caches = cache\n\
^caucasians = Caucasian\n\
^cavies = cavy\n\
^cds = CD\n\
^censuses = census\n\
^cfls = CFL\n\
^chicken = chicken\n\
^christians = Christian\n\
^classes = class\n\
^clothes = clothes\n\
^comics = comic\n\
^confines = confines\n\
^cookies = cookie\n\
^corpora = corpus\n\
^cravings = craving\n\
^crises = crisis\n\
^criteria = criterion\n\
^critics = critic\n\
^crustaceans = crustacean\n\
^cuc = CUC\n\
^data = data\n\
^debutans = debutant\n\
^e500's = E500\n\
^easterners = Easterner\n\
^eatables = eatables\n\
^eighties = eighties\n\
^elk = elk\n\
^f'ers = fucker\n\
^fanfics = fanfic\n\
^fedayeen = fedayeen\n\
^feet = foot\n\
^finances = finances\n\
^fives = fives\n\
^furnishings = furnishings\n\
^gases = gas\n\
^genitalia = genital\n\
^genitals = genitals\n\
^goods = goods\n\
^gtc's = GTC\n\
^gtcs = GTC\n\
^headaches = headache\n\
^indices = index\n\
^intents = intent\n\
^islamists = Islamist\n\
^km = kilometer\n\
^knives = knife\n\
^kr = Krone\n\
^lies = lie\n\
^lives = life\n\
^m = meter\n\
^manners = manners\n\
^mechanics = mechanic\n\
^media = medium\n\
^mice = mouse\n\
^mid-20s = mid-20s\n\
^mid-80s = mid-80s\n\
^mid-nineties = mid-nineties\n\
^midwesterners = Midwesterner\n\
^mmbtu = mmbtu\n\
^monies = money\n\
^mujahidin = mujahidin\n\
^mullahs = mulla\n\
^nazis = Nazi\n\
^niches = niche\n\
^pants = pants\n\
^persians = Persian\n\
^personnel = personnel\n\
^phenomena = phenomenon\n\
^pies = pie\n\
^polaroids = Polaroid\n\
^prejudices = prejudice\n\
^pro-beijing = pro-Beijing\n\
^proceedings = proceedings\n\
^puppies = puppy\n\
^quarters = quarter\n\
^rbi = RBI\n\
^rbis = RBI\n\
^regards = regards\n\
^remains = remains\n\
^replies = reply\n\
^roms = ROM\n\
^saturdays = Saturday\n\
^scissors = scissors\n\
^shanks = shank\n\
^sixties = sixties\n\
^species = species\n\
^spices = spice\n\
^spouse(s) = Spouse(s)\n\
^staff = staff\n\
^sundays = Sunday\n\
^surpluses = surplus\n\
^surroundings = surroundings\n\
^syntheses = synthesis\n\
^teeth = tooth\n\
^telecommunications = telecomumication\n\
^thieves = thief\n\
^throes = throe\n\
^ties = tie\n\
^tomatoes = tomato\n\
^troops = troops\n\
^twenties = twenties\n\
^twinkies = twinky\n\
^us$ = US$\n\
^whereabouts = whereabouts\n\
^wives = wife\n\
^wrinkles = wrinkle\n\
^° = °\n\
^º = º\n\
POS\n\
^' = 's\n\
PRP$\n\
^yo = your\n\
PRP\n\
^'em = they\n\
^'s = we\n\
^her = she\n\
^hers = her\n\
^him = he\n\
^i = I\n\
^me = I\n\
^mine = my\n\
^ours = our\n\
^theirs = their\n\
^them = they\n\
^us = we\n\
^ya = you\n\
^yours = your\n\
RB\n\
^basic­ally = basically\n\
^e = E\n\
^n't = not\n\
^n = N\n\
^neeeeeeeeeverrrr = never\n\
^reaaaally = really\n\
^soo = so\n\
^sooo = so\n\
^waaaaaaaaaaaaay = way\n\
RBR\n\
e 0\n\
ier 3 y\n\
r 2\n\
^better = well\n\
^closer = close\n\
^further = far\n\
^later = late\n\
^wider = wide\n\
^worse = badly\n\
RBS\n\
est 3\n\
ost 0\n\
^best = well\n\
^worst = bad\n\
SYM\n\
^33a = 33A\n\
^56a = 56A\n\
^a = A\n\
^l = L\n\
^s65 = S65\n\
^w2 = W2\n\
^– = -\n\
TO\n\
^na = to\n\
UH\n\
^aaaaaggghhhhhh = aagh\n\
^christ = Christ\n\
^grrrrrrr = grr\n\
^hmmm = hmm\n\
^hmmmm = hmm\n\
^hmmmmmm = hmm\n\
^riiight = right\n\
^uhh = uh\n\
^ummmm = um\n\
^whasssup = whassup\n\
VB\n\
^'m = be\n\
^'re = be\n\
^'ve = have\n\
^ai = be\n\
^am = be\n\
^are = be\n\
^art = be\n\
^c'm = come\n\
^du = do\n\
^lessen = less\n\
^no = know\n\
^of = have\n\
^wan = want\n\
^were = be\n\
VBD\n\
ad 0\n\
aired 2\n\
ame 3 ome\n\
amed 1\n\
an 2 in\n\
aped 1\n\
at 0\n\
ated 1\n\
aught 4 tch\n\
auled 2\n\
aw 2 ee\n\
bbed 3\n\
bled 1\n\
ced 1\n\
ceded 1\n\
cited 1\n\
ck 3 ick\n\
dded 3\n\
de 2 ke\n\
den 3 e\n\
dited 1\n\
dled 1\n\
eamed 2\n\
eated 2\n\
ed 2\n\
eed 1\n\
een 1\n\
eld 3 old\n\
elled 3\n\
et 0\n\
ew 2 ow\n\
fined 1\n\
fled 1\n\
g 3 ing\n\
ged 1\n\
gged 3\n\
gled 1\n\
honed 1\n\
ibed 1\n\
id 2 y\n\
ided 1\n\
ied 3 y\n\
iked 1\n\
ilt 1 d\n\
iped 1\n\
ired 1\n\
it 0\n\
k 3 ake\n\
ke 3 eak\n\
ken 1\n\
ld 3 ell\n\
len 2\n\
leted 1\n\
lined 1\n\
lored 1\n\
lped 2\n\
me 0\n\
mined 1\n\
mmed 3\n\
mped 2\n\
ne 2\n\
nited 1\n\
nk 3 ink\n\
nned 3\n\
nored 1\n\
nt 1 d\n\
od 3 and\n\
oded 1\n\
oided 2\n\
oken 4 eak\n\
olled 3\n\
onged 2\n\
ooded 2\n\
oped 1\n\
ot 2 et\n\
oted 1\n\
oured 2\n\
pared 1\n\
ped 3\n\
pled 1\n\
pt 2 ep\n\
raded 1\n\
rd 1\n\
re 3 ear\n\
reated 1\n\
rew 2 aw\n\
rn 3 ear\n\
rred 3\n\
se 3 ise\n\
sed 1\n\
sped 2\n\
ssed 2\n\
st 0\n\
te 3 eat\n\
ten 5 et\n\
thed 1\n\
tled 1\n\
tored 1\n\
tted 3\n\
uded 1\n\
ued 1\n\
uled 1\n\
umed 1\n\
un 0\n\
ung 3 ang\n\
ured 1\n\
ut 0\n\
uted 1\n\
ve 3 ive\n\
ved 1\n\
ven 1\n\
voked 1\n\
wn 1\n\
zed 1\n\
^'d = have\n\
^added = add\n\
^adhered = adhere\n\
^aided = aid\n\
^baked = bake\n\
^bathed = bath\n\
^been = be\n\
^begun = begin\n\
^bid = bid\n\
^bought = buy\n\
^bred = bre\n\
^brought = bring\n\
^cared = care\n\
^chose = choose\n\
^chosen = choose\n\
^cited = cite\n\
^collasped = collaspe\n\
^colored = color\n\
^combined = combine\n\
^credited = credit\n\
^crossbred = crossbreed\n\
^dealt = deal\n\
^debuted = debut\n\
^declared = declare\n\
^defanged = defang\n\
^defiled = defile\n\
^developed = develop\n\
^did = do\n\
^died = die\n\
^dined = dine\n\
^divined = divine\n\
^dug = dig\n\
^eaten = eat\n\
^edited = edit\n\
^encircled = encircle\n\
^enshrined = enshrine\n\
^erred = err\n\
^exiled = exile\n\
^f*ed = fuck\n\
^fed = feed\n\
^fell = fall\n\
^felt = feel\n\
^filed = file\n\
^fled = flead\n\
^flew = fly\n\
^flown = fly\n\
^focused = focus\n\
^forbade = forbid\n\
^fought = fight\n\
^found = find\n\
^freed = fre\n\
^frozen = freeze\n\
^fulfilled = fulfil\n\
^grew = grow\n\
^grouped = group\n\
^had = have\n\
^hid = hide\n\
^hogtied = hogtie\n\
^honored = honor\n\
^imagined = imagine\n\
^invaded = invade\n\
^invited = invite\n\
^lauded = laud\n\
^lay = lie\n\
^learnt = learn\n\
^led = lead\n\
^left = leave\n\
^lied = lie\n\
^lined = line\n\
^lit = light\n\
^lost = lose\n\
^massacred = massacre\n\
^meant = mean\n\
^met = meet\n\
^monitored = monitor\n\
^outbid = outbid\n\
^outshone = outshine\n\
^pasted = paste\n\
^permeated = permeate\n\
^persuaded = persuade\n\
^piled = pile\n\
^pled = plead\n\
^postponed = postpone\n\
^raided = raid\n\
^ran = run\n\
^ranged = rang\n\
^reaped = reap\n\
^reconciled = reconcile\n\
^reputed = reput\n\
^rescoped = rescop\n\
^rode = ride\n\
^rolled = roll\n\
^routed = rout\n\
^sat = sit\n\
^scared = scare\n\
^scored = score\n\
^shackled = shackle\n\
^shared = share\n\
^shed = shed\n\
^shot = shoot\n\
^shrouded = shroud\n\
^siphoned = siphon\n\
^smoked = smoke\n\
^sought = seek\n\
^spoilt = spoil\n\
^steeped = steep\n\
^stole = steal\n\
^stolen = steal\n\
^struck = strike\n\
^styled = style\n\
^swung = swing\n\
^tasted = taste\n\
^taught = teach\n\
^thought = think\n\
^threw = throw\n\
^tied = tie\n\
^toned = tone\n\
^treated = treat\n\
^tryed = trye\n\
^tuned = tune\n\
^wai'd = wai\n\
^waked = wake\n\
^waned = wane\n\
^warped = warp\n\
^was = be\n\
^wasted = waste\n\
^welcomed = welcome\n\
^went = go\n\
^were = be\n\
^woke = wake\n\
^woken = wake\n\
^won = win\n\
^worshiped = worship\n\
^written = write\n\
^wrote = write\n\
^yelled = yell\n\
VBG\n\
* 3\n\
aising 3\n\
anging 3 e\n\
ating 3 e\n\
auling 3\n\
bbing 4\n\
bling 3 e\n\
cing 3 e\n\
cling 3 e\n\
cusing 3\n\
dding 4\n\
dling 3 e\n\
eating 3\n\
fining 3 e\n\
gging 4\n\
ging 3 e\n\
gling 3 e\n\
iding 3 e\n\
iking 3 e\n\
iring 3 e\n\
kling 3 e\n\
leting 3 e\n\
lining 3 e\n\
mining 3 e\n\
mming 4\n\
nging 3\n\
nning 4\n\
oating 3\n\
oding 3 e\n\
ooting 3\n\
oting 3 e\n\
ouring 3\n\
outing 3\n\
paring 3 e\n\
pping 4\n\
rading 3 e\n\
reating 3 e\n\
rring 4\n\
sing 3 e\n\
ssing 3\n\
thing 3 e\n\
tling 3 e\n\
toring 3 e\n\
tting 4\n\
uding 3 e\n\
uing 3 e\n\
uling 3 e\n\
uming 3 e\n\
uring 3 e\n\
uting 3 e\n\
velling 4\n\
vening 3 e\n\
ving 3 e\n\
zing 3 e\n\
^accusing = accuse\n\
^adding = add\n\
^adhering = adhere\n\
^aiding = aid\n\
^avoiding = avoid\n\
^backpedalling = backpedal\n\
^banging = bang\n\
^becoming = become\n\
^biting = bite\n\
^blaming = blame\n\
^caring = care\n\
^challenging = challenge\n\
^citing = cite\n\
^combining = combine\n\
^coming = come\n\
^competing = compete\n\
^compiling = compile\n\
^conceding = concede\n\
^controlling = control\n\
^coping = cope\n\
^declaring = declare\n\
^describing = describe\n\
^dining = dine\n\
^dying = die\n\
^eating = eat\n\
^escaping = escape\n\
^expelling = expel\n\
^exploring = explore\n\
^filing = file\n\
^frothing = froth\n\
^fulfilling = fulfil\n\
^gaming = game\n\
^gon = go\n\
^hanging = hang\n\
^hoping = hope\n\
^ignoring = ignore\n\
^inciting = incite\n\
^infringing = infringe\n\
^instilling = instil\n\
^interfering = interfere\n\
^invading = invade\n\
^inviting = invite\n\
^invoking = invoke\n\
^joking = joke\n\
^lying = lie\n\
^making = make\n\
^massacring = massacre\n\
^monitoring = monitor\n\
^naming = name\n\
^owing = owe\n\
^pairing = pair\n\
^panicking = panic\n\
^persuading = persuade\n\
^piping = pipe\n\
^planing = plane\n\
^probing = probe\n\
^quizzing = quiz\n\
^raising = raise\n\
^rebelling = rebel\n\
^reconciling = reconcile\n\
^regading = regade\n\
^reparcelling = reparcel\n\
^retaking = retake\n\
^sampling = sample\n\
^scaring = scare\n\
^scoring = score\n\
^sharing = share\n\
^shuffling = shuffle\n\
^smiling = smile\n\
^smoking = smoke\n\
^staring = stare\n\
^superseding = supersede\n\
^taking = take\n\
^tasting = taste\n\
^totalling = total\n\
^treating = treat\n\
^tying = tie\n\
^underlying = underlie\n\
^useing = usee\n\
^vying = vie\n\
^waking = wake\n\
^waning = wane\n\
^wasting = waste\n\
^writing = write\n\
VBZ\n\
* 1\n\
hes 2\n\
ies 3 y\n\
oes 2\n\
sses 2\n\
^'s = be\n\
^ai = be\n\
^dies = die\n\
^focuses = focus\n\
^has = have\n\
^is = be\n\
^lies = lie\n\
^relaxes = relax\n\
^shoes = shoe\n\
WP\n\
^whoooooo = who\n\
``\n\
^“ = \"\n\
^” = \""
