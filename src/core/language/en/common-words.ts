/**
 * How common words are in English at large, as stems: so much that a shared word says little, in a pile of three as in a pile of thousands.
 *
 * Counts of documents in the open treebanks UD English-EWT (CC BY-SA 4.0) and UD English-GUM (CC BY 4.0); words and counts only.
 * The key is the least share of documents that hold the word; what is not listed is rarer still.
 */
export const COMMON: readonly (readonly [share: number, stems: string])[] = [
  [
    0.1,
    `
  able actual alway anyon anyth area away back best bet big busines ca cal call care case chang city country day days deal
  different end ever experienc feel find follow food form found friend going good great group help high home hope howev includ
  interest issu kind know larg lead leav left life like littl live long look lot love mean month name need never next numb
  offic old open order part peopl plac plan pleas point pric problem proces provid question real receiv recommend right see
  seem servic show small someth start sure talk thank thing think time try understand unit use used visit want way week well
  work world year`,
  ],
  [
    0.05,
    `
  action addres agre air allow america american amount answ attach attempt attend attention availabl bad based becom begin
  behind believ bit book bring build buy car caus cent certain charg check claim clean clear clos coming common company complet
  concern condition consid consider contact continu control copy cost coupl cours creat current custom date decid decision
  describ design detail develop direct discus driv due early east effort else email enjoy enough especial etc event everyon
  everyth exampl excellent expect explain face fact fair fami far figur final fine five forc forward four free front full furth
  futur general get given government grow guys half hand happen happy hard head hear helpful history hold hour hous human idea
  important increas information instead international involv job john known late law learn level light line link list living
  local location main major making man manag mark market mat mayb meet memb mention messag million mind minut money morn move
  national nice night north noth notic nt offer official often ok option original other owner particular party pay period
  person personal phon play political position possibl post power present president pretty probab professional project public
  quality quick reason recent record regard relat releas remain rememb request requir research respons restaurant result return
  review room run school second seen send sent serv set shar shop short side sign site situation someon sometim soon sound
  south speak special staff stand stay step stop stor street strong study suggest support system taken taking team term test
  thought thre togeth top town trad train travel tried true trying turn type university using usual view wait walk war water
  websit west whol wo wonderful word wrong yes young`,
  ],
  [
    0.02,
    `
  ability absolute accept acces account achiev act activ activity addition additional administration admit adopt adult advanc
  advic advis affair affect afternoon age agency agent agreement ahead airport al alon alternativ amaz analysi animal announc
  anyway anywher apparent appear appli application apply appointment appreciat approach appropriat approv argu argument army
  arriv art articl asia aspect assist associat assum atmospher attack attract author authority averag avoid awar award awesom
  background bank bar base basi basic basical battl beach beautiful becam began behavior belong benefit beyond bill billion
  bird black block blow blue board boat body bomb bord born bought box break brief british broth brought budget built bus bush
  buying california campaign canada canadian candidat capital card carry cash centr central century chair challeng chanc cheap
  chicago chief child children china choic choos church citizen civil clas climat cloth club coast collect colleg color combin
  comfortabl comment commit committe communication community compar complete complex comput concept conduct conferenc confirm
  conflict congres connection constant contain content context contract conversation cool corn correct council count court
  cover credit cros cultur cultural cut daily damag dangerou dark data daught david de dead dear death decad declin deep defens
  defin definite degre delivery demand demonstrat department depend desk destroy determin development died differenc difficult
  din direction director discussion doctor document dog dollar door doubl doubt dr draft drink drop dry duty easi eastern easy
  eat eating economic economy education effect effectiv eg elect election element employe encourag ended energy engag england
  english enron ensur enter entir environment equal error escap essential establish estimat europ even eventual evidenc exact
  except excit execut exist expand expensiv expert explor expres extend extra extreme facility factor fail fall family
  fantastic fast fath favor favorit fax fear featur federal feed felt femal field fight fil financ financial finish fire firm
  fish fit fixed flight floor florida flow fly focu focus folk foreign forget franc freedom french frequent fresh fully fun
  function fund gain game gas generation georg gift girl giving glad global goal god gone googl grand green ground guarante
  gues guest guy hair hall handl health healthy heard heart heat held hi himself historical hit honest hopeful horribl hospital
  host hot hotel houston huge hundred hurt husband identify ignor ii imagin immediate impact implement improv inde independent
  india indian indicat individual industry influenc info inform initial inspir intelligenc intend internet interview introduc
  invit iraq iraqi island item itself jeff join judg justic keep kept key kids kil king knew knowledg la lack land languag
  largest last launch laws lay led legal let liked limit listen locat london loss lost lots low lower luck lunch mail maintain
  majority male management map material meal measur media medical men menu met method mexico michael middl mike mile military
  minist mis model modern moment most moth mountain moved movement moving mr music muslim myself named nation natur natural
  near necessary net network nine normal northern numerou observ obtain obvious occur oh oil okay ones onlin operat operation
  opinion opportunity oppos organization otherwis overall page paid pair paper parent park participant participat pas pass
  patient paul payment peac percent perfect perform performanc perhap pet physical pick pictur piec plant pleasant plenty plus
  polic policy poor popular population possib possibility potential practic prepar pres preserv pressur prevent previou prim
  primary print prior privat produc product professor program progres promis promot prop proper property propos protect
  protection prov publish purchas purpos push put quot rais ran rang rank rare rate reach read ready reality realiz reasonabl
  recogniz red reduc refer referenc reflect refus region regular relation relationship reliabl remind remov repair repeat
  replac report represent representativ reserv resourc respect respond responsibility responsibl rest rich richard ride rise
  risk river road robert rock role rough round rude rule safe sale sampl san save saw schedul scienc sea search season seat
  section secur security seeing seek sel self sell sens separat seriou serious sery settl settlement shap ship shown
  significant similar simp simpl singl sit six size skill sleep slight slow smal social society soldi solution somewher son
  sorry sort southern spac specific speed spend spent spok spot spread spring st stag standard star station statu story
  structur student stuff styl subject substantial succes successful suggestion suit sum sun suppos surpris surround suspect
  tabl tank target task tast tax teach technology ten terrorist texa text themselv theory therefor third thousand threat
  threaten thus titl total touch tour tourist track tradition transportation treat treatment trip troop troubl trust tv twic
  typical unabl unfortunate uniqu updat us valu variou vehicl version video visitor voic wall warm washington wast watch ways
  weapon wear web wed weekend welcom western whatev whit wide wife wil william win window wint wish woman women wond wonder
  worry worst worth writ york yourself`,
  ],
  [
    0.01,
    `
  abandon abroad absolut absorb academic academy acceptabl acceptanc accident accommodation accomplish accurat accus
  achievement acknowledg acquir acting acts adapt adding adjust administrativ advantag afford affordabl afghanistan afraid
  africa african aged agenda aid airlin alik alleg allianc ally alter analyst ancient angel annoy annual answer anticipat
  anybody apart apartment appeal approval approximate arab arabia architectur arms arrang arrest arrival artist artistic arts
  asap asian asid asking assassination assault assemb assert asses assistanc assistant association assur attachment attitud
  attorney attribut audienc austin australia availability ave avenu baby baghdad balanc ball ban band bare bathroom bay bbc
  bear beat beauty bed begun behalf belief ben besid biggest bike bin birth birthday bite blam blog blood bob both bottom bowl
  boy brain branch breakfast breed bridg bright broad brok broken brown brows buck bunch burg burn busy cafe cage calm camera
  camp cancel capability capabl capacity captur careful carri cars cast cat catch category cats caught celebrat cell ceo chain
  chairman channel chapt charact charity charl chart chas chef chemical chicken chines chos chosen chri christian christma
  cindy circl circumstanc civilian classical click client climb close coalition code coffe cold collaps colleagu collection
  columbia command commercial commission commitment comparison compet competition complain complaint comprehensiv concert
  conclud conclusion confidenc confident confidential confus connect consciou consequenc conservativ considerabl consideration
  consist consistent constitution constitutional construction consum contemporary contest contrast contribut contribution
  convenient convert convinc cook cooperation core corp corporat corporation counsel counterparty county creation creativ crew
  crim criminal crisi critic critical crowd crucial cruis cute cycl dad dan danc daniel dated dating dave dc debat decent
  declar declaration decreas dedicat defeat defend definition delay delet deliciou deliv deliver democracy democratic deni
  description deserv desir destination destruction devic devot die difficulty digital dining disappoint disast discount discov
  discover discovery diseas dish display distanc distinguish distribut distribution district diversity divid dogs domain
  donation download downtown dramatic draw dream dres driven drov drug earn earth eb edge edit editor educat educational
  efficient eight eliminat elit elsewher emerg emergency employ employment ena enabl enemy enforcement engin enormou
  entertainment entire entry equipment era establishment et european evaluat everybody everywher evolution examin exception
  exceptional exchang excus execution executiv exercis exhibit expansion expectation expens explanation exposur expression
  extensiv extent extrem eye eyes faced facing failur faith fallujah fals familiar famou fan farm fashion fee feet fellow
  festival fiction fifth fifty file filed fill film fix flat foot forev forgot formal format forth fortun forum foundation
  fourth fram francisco frank fry fuel fundamental furnitur fyi gallery garag garden gate gather gend generat german germany
  giant girlfriend glas govern governor grab graduat grant grateful greatest greet grew grill gros growth guard guid gulf hama
  hang harry hate headquart heaven heavy height hell hello henc herself hey hidden highest highlight hill hire historic holiday
  holy honor hoping hors hr hub humanity hundr hung hunt ice ideal identifi identity ie ill illegal imag immediat
  implementation importanc impos impossibl impres inc incident incom incorporat incredib industrial ingredient initiat
  initiativ injury insight instanc institut institution instruction insuranc internal interpret introduction invest investigat
  investigation investment invitation invoic involvement iran iranian irish isda islamic israel israeli italian italy jack jame
  japanes jason jim jobs joe johnson joint joke jone joseph journal judgment jump justify ken kevin kick kid kill kingdom
  kitchen knowledgeabl korea lab label labor laden lady lake large latest latin laugh lawy leadership leagu lee legs length
  lesson liberal liberty licens lies lifetim lift linguistic literal literatur lived load lock lol lone longest loos los lose
  losing loui loved loving lucky machin mad magazin manual manufactur marin marri marriag martin mary mass massiv mast match
  mayor meant meat mechanic mechanism medicin medium memory mental mere merit metal meter metro mexican militant minimum minor
  miss mission mistak mixed mom moon moral moreov motor mouth movi movy multipl museum mutual na nail narrow nasa nativ nearby
  necessari neck negotiat negotiation neighbor neighborhood newly newspap nick nobl nobody nook noon notabl notch notify notion
  novel nuclear ny object objectiv observation obviou occasion occupation older ongo opposit orang organiz origin outcom
  outstand owned pacific pack packag pain paint pakistan palestinian panel pari participation partn path patienc pattern paying
  peaceful peninsula perceiv perception permanent permit personality perspectiv peter pets philosophy photograph phras pilot
  plain planet plat pleasur pledg plot pocket politic pool pop port portion posed positiv poverty powerful prais pray predict
  pref preparation presenc presentation presidential previous primari principl priority prison privileg priz procedur proceed
  production profit prominent prompt proof proposal protest proud proven provinc provision ps psychology publication pul pull
  pure pursu qaeda qualifi quart quiet race radical rail rain rapid rating re react reaction rear recall receipt recipient
  recognition recommendation recruit reform regim regional register regret relativ relative relax relevant relief religion
  religiou rely remark rent rental reply republic republican reputation requirement rescu resident resolution resolv resort
  resum retir reveal revis revolution reward rice ring rol roll romantic root rose rout runs rush russia russian saddam safety
  sake salad salon sand sandwich santa sat satisfy saudi scal scar scen scenario scholar scientific scientist scor scott screen
  screw secret secretary sector select selection senat senator senior sentenc session sets seven sever sexual sham sharon sheet
  shelt shift shock shoot shot shut sick sight signal silent silv simultaneous sink sist skin sky smart smith smok smooth soft
  softwar soil sold sole solid solv somebody somewhat soul southeast spanish specialist specifical spectacular specy speech
  spirit spiritual split spoken sport squar stability statement stev stick stock ston storag storm straight strang strategy
  stream strength strengthen strict strik strip struggl stuck studi submit subsequent suck sudden suf suffer sufficient suicid
  summary sunni super superior supply suprem surfac surgery surprising survey surviv sweet switch syria syrian ta talent taught
  technical techniqu television temperatur tend tension terribl territory terror terrorism them thoma throw ticket tiny tom
  tonight tool topic toronto tourism toxic traditional traffic transaction transf transition translat transport tree tremendou
  trial truly truth twenty uh uk ultimate un understood uniform union universal unknown unlik unusual upper urban usa useful
  user uses utility vacation valley valuabl variety vary vast ve ventur vet veteran vice victim victory vietnam villag violenc
  violent virtual visa vision vital volum volunte vote voted vs warn wars wash wave wealth weath weight wheel whenev wikinew
  wind wine wing wise witnes won wood worri wors wound wow yeah yellow youth youtub zealand`,
  ],
  [
    0.005,
    `
  abdul aboard abolish absenc abundant abus accessibl accidental accommodat accompani accomplishment according accustom acted
  active actor ad adam adaptation adequat adjustment administrator adorn adventur advertis advisor advocat aesthetic affiliat
  aftermath afterward aggressiv agricultur ahmed ai aim aimed aims aircraft airplan aka alabama alarm alcohol alert ali
  allegation allocat alright altanimalscat am amazing ambitiou amend amendment amy analys analyz anderson andrew anger angl
  angry anniversary announcement anthony antonio anymor anytim apologiz appearanc appetit appoint appreciation approximat
  aquarium arafat architect architectural archiv arena argentina aris arm armed arrangement artificial assassinat assembl
  assessment asset assign assumption astronaut atlanta atlantic attraction attractiv auckland audio australian authentic
  authoriz auto automatic automatical aviation await awarenes awful backward badly bag bailey baker bang barn barrel barri bars
  bass bc bedroom beef beer behaviour being belgium bell belt bend beneficial bias biological blacklin blad blank blanket bles
  blind bloody blown blvd boast bond boom boost boot borrow boston bottl bound boyfriend boys bradley brand brav brazil bread
  breath brian britain broadcast bronz brooklyn bruc bs btw buddhist bugs burden burrow buse bust button cabinet cake calculat
  calculation calendar campu canc cap captain caring carolina castl casual casualty catholic cc cd cemetery ceremony certificat
  chant chao characteristic characteriz charm chat chees chemistry chest chocolat christ christianity christoph cia circuit
  civic clarify clark clash classifi cleric cliff clinic clinton cloud clue co coach coastal coat cognitiv coin coincid
  collaboration collaborativ collateral colonial colony colour column combination comedy comfort comic commodity communicat
  communist compact companion compaq compel competitiv complicat compliment component compos composition compound compris
  concentrat concentration concret condemn confidentiality confin confront confusion congratulation consciousnes consequent
  conspiracy construct consult consumption continent continual contractor contradict convenienc convention conventional convey
  convict conviction cooperat coordinat coordinator copyright correction correspondenc cotton couch countles coup coupon courag
  courtesy cousin coverag cozy crab crack craft crap crash crazy cream creativity creek criteria criticism crop cruel crush cry
  cuisin cup cure curiou currency curv cuts da dalla dang databas davi dealership dealt dean debt dec decor deem default
  defendant defensiv del delhi deliberate delight delta democrat demonstration dentist deny dependent deploy deposit depot
  depression deriv derivativ desert designat desperat destiny detect devastat devil diagnos dial diary diego diet dif differ
  dilemma dine dip diplomacy dirty disability disappear discharg disciplin disclos discourag discrimination dislik dismis
  dispatch disput disregard dissemination distant distinct distinction divers division doc dock documentation domestic dominant
  dominat don donald donat doug dozen drag dragon dual dude duke dumb duration dust dwarf dying dynamic eager earl earliest
  earthquak ease easiest eaten eats eclips economical ed edward effective effectivenes efficiency egg eggs egypt el elder
  electric electrical electricity electronic elephant elevator elizabeth embarras embassy embed emission emotional emphasiz
  empir empty encompas endeavor ending endles ends endur engine engineer enhanc enjoyabl enterpris entitl entity entranc
  environmental eol episod equality equip equity equivalent eric essenc estat ethnic euro evacuat evaluation eve everyday
  evident evil evolv exam examination excitement exclud existenc exit experiment experimental expertis expir exploit
  exploration explosiv expos extension external extract extraordinary extremist fabulou facilitat faction factory faithful fake
  fal fallen fame fancy fans fantasy fare fascinat fault favour faxed feasibl feath feedback fees fell ferc ferry fifteen
  filing filt finest fing fired fitnes flag flash fle fleet flip float flood flourish fluid flying fold fool football forbid
  forecast fort fought framework fre freez fri frighten fronti fruit frustrat ft fuck fulfil functional fundamentalist funeral
  funny furthermor gallon gang gap gath gay gear gem gen gene gentl gerald glob gold golden golf gon gonzal gotten grad grain
  grammar graphic gray greek grocery groom grown guaranty guardian guerrilla guidanc guidelin guilty gun gym habit habitat hack
  haircut ham hamst happi harbor harbour harm harri harvard haul haven headlin heavi heel helicopt henry hereby hero hesitat
  hide hiding highway hiking hilton hint historian hole homeland homeles hong hop hoped horror hose hospitality hostil
  household hugh huh hungry hurrican hurry hussein id identical iii illnes illustrat imagination immigrant immigration
  implication impressiv imprison improvement incentiv inch inclusiv increasing incredibl indefinite independenc index indigenou
  indirect indoor inevitabl inferior inflation influential infrastructur inhabitant injur inn innocent innovation inquir
  inquiry insect inspection instal instant instructor insult insurgency integrat intellectual intention interaction intercept
  interfac interfer interferenc interim interior interpretation intervention intrigu invasion invent inventory investor invok
  ireland iron ironical islam islamist iso isolat iv jacob janic japan jean jennif jerk jerry jesu jewish jews jihad joking
  jordan journalist journey joy jr judicial juli jury justification kaminski kathy katrina kay kelly kennedy kim kinda kitten
  km knee knock korean kuwait labour laid landscap lane lat lawsuit leas lectur leg legacy legend legislation legislativ
  legislatur legitimat leisur lengthy les lewi lexical liberation libya lie lifestyl likewis limitation linda linguist lit lo
  loan lobby lodg log logic loop loud louisiana lover mac madrid magic magnificent mainland mainstream maintenanc maker
  malaysia mall mandatory manipulat mann maps mari marry marvelou massachusett massacr mate mathematic mathematical matthew
  matur max maximum mcdonald meaningful meantim meanwhil medal membership memo memorial merg mess methodology metropolitan
  miami michigan microsoft mid migrant migrat migration mil mild milk mill mine minimal ministry minority mins miracl missil
  mississippi misunderstand mobil mode moderat modifi modification modify moham monitor moor morgan mosqu motion motiv mount
  mous ms municipal municipality murd murder muscl musharraf musical mystery nationality nato naval navy nazi nearest neat
  necessity negativ neglect neighbour nervou nest netherland nevertheles nicknam nightmar nj no nois non norm northeast
  northwest nose notifi nowher nz objection obligation occasional ocean odd offend offensiv ohio oldest olympic ontario opera
  operativ operator opposition orbit ordinary organisation orient orientation orlean ourselv outbreak outer outfit outlet
  outlin overcom overnight overpric oversea overview overwhelm ownership pa pace pad painful pakistani palestin pant paperwork
  paragraph parallel parliament partial partnership passeng passion passport past patron pc peak pend pennsylvania penny
  pentagon permission persistent persuad petroleum phas phd phenomenon phil philadelphia philippin phillip philosoph phoenix
  photo photography physician pie pione pipelin pizza platform plead pm poem poetry poison poland polish politician poll
  pollution popularity populat portland pose posses pot pound pour practical preach precis precise predator prefer preferenc
  pregnant premis premium pretend prevail prevention prid priest principal privacy proce proclaim profound progressiv prohibit
  promotion promotional pronounc pronunciation propaganda proponent proportion pros prosperity prosperou provocation provok pub
  pump punishment puppy pursuit puts quantity queen quit racial radio rally random rat rated rational raw rays reasonab rebuild
  reception receptionist reciev recov recover recovery recreat reduction reef reflection refuge refund regardles regist regulat
  regulation regulatory reign reinforc reject remaind remarkabl remedy remot removal renew replacement representation reproduc
  reptil reservation resid residenc residential resistanc respectful respectiv respective restor restrict restriction retail
  retirement retreat reut revenu revolutionary richmond rick rid rider ridiculou riding rip rising rob robin rocket rome ronald
  roof routin routine royal rub ruin ruling rumsfeld rural russell ryan sacr sacrific sad sadr safer sail saint salary salt sam
  sap sara satellit satisfactory satisfi sauc saved saving scan scholarship scotland scrap scratch scream sculptur seal seattl
  sees segment seiz selah semantic sensitiv sensitivity sentiment separate setup sex sf shadow shak shed sheikh shell shiit
  shin shirt shit shoe shor should shuttl signatur silk simon sincere sing singapor situat sixth skil skip slavery slic slid
  smallest smell smil snack snak soak somehow song sought soup southwest soviet spain span spar specializ spel spik spin spit
  spokesman sponsor spray spreadsheet stabl stadium stamp stan stat statistic statut steak steal steel stem stephen steven
  stolen stood strain strait stres stretch string striv strongest studio stupid substanc substantiv suburb succe succeed sudan
  sue suitabl sunny sup superb suppli surg surgeon surrend survival susan sushi suspiciou sustain swap swear sweden switzerland
  sydney sympathy tactic tail taiwan tale taliban taxi taylor tea tear ted teenag teeth tel telephon temp templ temporary tens
  terry testimony thai thailand theat theatr therapy thereby thin thirty thorough threw thriv throat thrown tied ties tight
  tile till timing tip tips tire tired toes tolerat toll ton tons tough tower toys trac traffick trail transfer transit
  translation transmission transmit trap trash travi treasur treaty trend trib trick trillion tropical truck tube tx ultimat
  uncertainty underground unemployment unity unlike unlimit unprecedent unsur upcom ur urge urged usag valid validity van
  vegetabl vendor verify versu vest viabl viewpoint vinc vintag violat violation virginia visibl visual volunteer voter voting
  vulnerabl wa waitres wake wan warehous warrant warranty wax weak weaken wealthy weird welfar whilst wholesal wider wikimedia
  wild wildlif wire withdraw workforc workshop worldwid worship worthwhil worthy wrap yale yel yemen yep yield yoga youngest
  zero zone`,
  ],
]
