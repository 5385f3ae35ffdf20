/**
 * Verbs by which news says who said, thought, wanted or judged something, by what may follow them.
 * A verb stands in every list that fits it. Lemmas only; grammar does the rest.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** A clause, with "that" or without: "said (that) it would leave". Most take quotations, too. */
export const TAKES_CLAUSE = list(`
  confess boom bellow holler grouse sneer drawl jibe quaver stammer plead blurt
  say add note argue announce claim suggest report insist declare acknowledge explain write tweet post point-out state predict conclude indicate reveal
  confirm deny charge complain assert contend concede admit allege remark boast brag emphasize emphasise stress reiterate maintain imply signal estimate
  project forecast caution lament joke hint respond reply repeat retort quip muse opine testify observe disclose counter proclaim affirm reaffirm
  clarify mention volunteer recount relate speculate theorize hypothesize posit postulate attest aver intimate insinuate telegraph underscore underline
  underlined highlight prophesy reason rule vow promise pledge swear guarantee believe think hope fear worry feel guess suspect assume presume doubt
  reckon figure surmise imagine expect bet know realize realise recognize recognise understand learn discover hear find show demonstrate determine
  decide agree disagree recall dream wish foresee envision gather deduce infer propose recommend demand urge request require advise comment communicate
  convey warn marvel fret gripe grumble moan scoff rejoice gloat bemoan decry protest object tout cite relay divulge leak publish broadcast blog retweet
  chant shout yell scream exclaim cry whisper mutter murmur chime tease threaten order direct specify stipulate document detail outline summarize
  summarise evidence venture submit pronounce second-guess own-up quote conjecture calculate beg plead pray preach wonder interject interrupt intone
  thunder fume rant rage snap bark growl snarl snipe crow enthuse gush sniff shrug sigh laugh chuckle deadpan crack
`)

/** Quotations only, or a clause so seldom that a clause behind them is no sign: “No,” he continued. */
export const TAKES_QUOTATION = list(`
  put ask continue go-on conclude finish shout yell scream exclaim cry chant call tell respond reply answer read sing laugh joke inquire enquire query
  repeat text email e-mail message comment recall recite sign-off follow-up wonder sum-up describe advise promise gush proclaim paraphrase caption title
  headline label dub offer press interject mock echo react exhort beam elaborate charge interrupt muse scold taunt urge rail demur coo seethe vent
`)

/** Somebody who is told, and then what: "told reporters (that) it would leave", "warned the ministers of cuts". */
export const TAKES_HEARER = list(`
  tell inform remind assure reassure warn notify advise convince persuade brief caution alert promise instruct ask text email show teach
`)

/** "to" and a verb: wants to leave, vowed to stay. */
export const TAKES_TO = list(`
  want vow pledge promise hope plan expect intend seek refuse decline threaten agree decide offer prefer aim claim mean swear propose wish desire commit
  consent volunteer resolve long yearn ask demand beg opt determine elect profess purport vote endeavor dare hesitate request guarantee contemplate
  conspire plot scheme push press angle lobby campaign look attempt love like hate
`)

/** Somebody, "to" and a verb: urged allies to leave, wants it to end. The whole of it is what is wanted. */
export const TAKES_SOMEBODY_TO = list(`
  pressure urge ask want call-on order encourage press push advise expect request instruct direct implore beg command tell warn persuade convince forbid
  challenge exhort petition beseech entreat prefer authorize authorise counsel recommend dare nudge prod believe consider find think understand
`)

/** What is judged or said stands as a noun: criticized the plan, announced talks. */
export const TAKES_NOUN = list(`
  show find criticize criticise praise support endorse blast oppose reject denounce defend cite mention announce condemn slam tout applaud question
  dismiss blame mock favor favour back decry lament highlight acknowledge deny reveal predict promise propose reiterate emphasize emphasise stress
  recall ridicule welcome hail bemoan deride assail lambast lambaste excoriate castigate rebuke chide scold admonish disavow repudiate rip trash pan
  laud commend salute extol champion embrace advocate deplore detest despise loathe hate admire prefer want fear demand urge recommend suggest offer
  express voice articulate assert claim allege confirm explain describe discuss outline disclose divulge unveil declare proclaim affirm reaffirm report
  note quote reference invoke echo repeat restate retweet tweet recount relate convey communicate warn accuse attack dispute rebut refute debunk protest
  ding pillory skewer berate upbraid savage vilify demonize demonise disparage belittle malign impugn denigrate shrug-off brush-
  off lay-out point-out rule-out blow-off call-out single-out shoot-down wave-off laugh-off write-off spell-out doubt regret resent anticipate expect
  envision envisage foresee estimate forecast consider contemplate weigh approve veto request order seek solicit insinuate imply intimate hint signal
  indicate deem view see label brand dub call name portray depict characterize characterise paint frame compare liken equate bill style term
  pronounce think judge rate publicize publicise promote trumpet extoll peddle insist underline underscore relish like dislike appreciate mourn grieve
  pledge contrast list thank congratulate credit honor honour trust distrust mistrust counsel preach summarize summarise mull ponder address broach dread discount minimize
  minimise exaggerate overstate understate attribute chalk-up
`)

/** A verb and the small words that bring in what it is about. */
export const TAKES_PREPOSITION: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    call: 'for',
    refer: 'to',
    allude: 'to',
    point: 'to',
    respond: 'to',
    reply: 'to',
    react: 'to',
    object: 'to',
    admit: 'to',
    confess: 'to',
    testify: 'to about',
    attest: 'to',
    subscribe: 'to',
    talk: 'about of up',
    speak: 'about of out',
    think: 'about of',
    complain: 'about of',
    brag: 'about of',
    boast: 'about of',
    joke: 'about',
    worry: 'about',
    write: 'about',
    muse: 'about on',
    care: 'about',
    reflect: 'on',
    opine: 'on about',
    warn: 'of about against',
    hint: 'at',
    gripe: 'about',
    grumble: 'about',
    fret: 'about over',
    know: 'about of',
    learn: 'of about',
    hear: 'of about',
    ask: 'about for',
    inquire: 'about',
    wonder: 'about',
    rant: 'about against',
    rail: 'against about at',
    inveigh: 'against',
    protest: 'against',
    vote: 'for against',
    lobby: 'for against',
    campaign: 'for against',
    argue: 'for against',
    advocate: 'for',
    push: 'for',
    press: 'for',
    plead: 'for',
    hope: 'for',
    apologize: 'for',
    apologise: 'for',
    vouch: 'for',
    pray: 'for',
    wish: 'for',
    beg: 'for',
    agree: 'with on to about',
    disagree: 'with on about over',
    side: 'with',
    concur: 'with',
    sympathize: 'with',
    sympathise: 'with',
    comment: 'on',
    remark: 'on upon',
    elaborate: 'on',
    expound: 'on',
    dwell: 'on',
    focus: 'on',
    insist: 'on upon',
    expand: 'on',
    touch: 'on',
    believe: 'in',
    revel: 'in',
    delight: 'in',
    dream: 'of about',
    approve: 'of',
    disapprove: 'of',
    conceive: 'of',
    despair: 'of',
    balk: 'at',
    bristle: 'at',
    scoff: 'at',
    sneer: 'at',
    laugh: 'at',
    marvel: 'at',
    rage: 'against at',
    chafe: 'at',
    aim: 'at',
    acquiesce: 'to in',
    commit: 'to',
    bow: 'to',
    cheer: 'for',
    root: 'for',
    swoon: 'over',
    quarrel: 'with over',
    spar: 'over with',
  }).map(([verb, small]) => [verb, small.split(' ')]),
)

/** A question: asked whether, wondered why, explained how. */
export const TAKES_QUESTION = list(`
  ask wonder explain know say tell decide discuss describe question learn understand realize realise show reveal note debate consider remember recall
  guess specify clarify outline detail discover disclose inquire enquire doubt report mention predict find imagine recount suggest emphasize emphasise
  point-out lament acknowledge examine mull ponder weigh address
`)

/** Doing something: denied taking money, suggested leaving. */
export const TAKES_DOING = list(`
  deny suggest propose consider oppose recommend admit support contemplate discuss favor favour advocate mention recall regret describe report dread
  resist envision imagine float urge threaten
`)

/** A thing by a name: called it a “scandal”, described him as weak. All that follows is what was said. */
export const TAKES_NAMING = list(`
  call describe portray depict characterize characterise label brand dub term deem consider name declare refer see view frame compare liken hail slam
  denounce criticize criticise dismiss praise blast condemn deride mock identify recognize recognise bill rate rank style accuse blame pronounce
`)

/** Verbs that, in the passive, tell what somebody or something passes for: "is known for", "was accused of". */
export const JUDGED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    know: 'for as to',
    see: 'as',
    view: 'as',
    regard: 'as',
    perceive: 'as',
    describe: 'as',
    identify: 'as',
    portray: 'as',
    depict: 'as',
    hail: 'as',
    interpret: 'as',
    accuse: 'of',
    charge: 'with',
    criticize: 'for',
    criticise: 'for',
    blame: 'for',
    praise: 'for',
  }).map(([verb, small]) => [verb, small.split(' ')]),
)
/** The same with nothing between: "is considered a classic". */
export const JUDGED_PLAINLY = list('consider deem declare')

/** Verb and particle that count as one: pointed out, called on, laid out, played down. */
export const PARTICLES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    point: 'out',
    call: 'out on',
    lay: 'out',
    spell: 'out',
    single: 'out',
    rule: 'out',
    play: 'down up',
    brush: 'off',
    shrug: 'off',
    laugh: 'off',
    wave: 'off',
    blow: 'off',
    go: 'on',
    follow: 'up',
    sum: 'up',
    chalk: 'up',
    own: 'up',
    sign: 'off',
    add: 'on',
    cry: 'out',
    shout: 'out back',
    write: 'off back',
    shoot: 'down back',
    fire: 'back',
    hit: 'back out',
    push: 'back',
    lash: 'out',
    speak: 'out up',
    come: 'out',
    chime: 'in',
    weigh: 'in',
  }).map(([verb, small]) => [verb, small.split(' ').filter(Boolean)]),
)

/** After these a clause is taken for granted, with "that" or without. */
export const SURELY_CLAUSE = list(`
  say claim argue think believe insist suggest report hope admit acknowledge predict announce note add feel assume contend warn fear guess allege
  maintain
`)

/** These may stand before their subject, behind what was said: "“…,” said the mayor". */
export const STANDS_BEFORE_SUBJECT = list(`
  say add write ask tweet reply explain argue note conclude recall declare insist warn report announce continue state observe quip joke acknowledge
  exclaim shout claim begin respond remark predict agree chant cry complain lament contend suggest read think believe stress emphasize point-out go run
  opine muse proclaim testify recount wonder concede assert reveal admit confirm propose post mutter yell comment counter offer
`)
