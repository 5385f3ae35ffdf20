/** Nouns and adjectives that stand for saying, thinking or wanting, by what may follow them. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** "the claim that", "fears that" */
export const NOUN_THAT = list(`
  case point observation
  claim assertion belief suggestion allegation statement fear concern hope remark announcement argument criticism accusation view expectation warning
  prediction conclusion revelation admission insistence complaint assurance contention declaration denial promise pledge vow worry doubt suspicion
  conviction acknowledgment acknowledgement impression opinion assessment comment finding charge confidence feeling demand proposal
  message recognition disclosure guarantee assumption speculation frustration disappointment
`)

/** "a plan to", "their refusal to" */
export const NOUN_TO = list(`
  plan decision promise pledge vow desire refusal proposal threat intention commitment offer wish request demand goal reluctance
  determination intent call bid invitation hope eagerness unwillingness readiness agreement
`)

/** A noun and the small words that bring in what it is about: "criticism of", "calls for". */
export const NOUN_PREPOSITION: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    criticism: 'of',
    support: 'for of',
    endorsement: 'of',
    opposition: 'to',
    attack: 'on against',
    call: 'for',
    praise: 'for of',
    question: 'about of over',
    concern: 'about over with',
    fear: 'of about over',
    worry: 'about over',
    accusation: 'of',
    allegation: 'of about',
    desire: 'for',
    proposal: 'for',
    remark: 'about on',
    comment: 'about on',
    view: 'of on about',
    claim: 'of about',
    denial: 'of',
    condemnation: 'of',
    denunciation: 'of',
    rejection: 'of',
    disdain: 'for',
    admiration: 'for',
    contempt: 'for',
    distrust: 'of',
    hatred: 'of',
    dislike: 'of',
    disapproval: 'of',
    approval: 'of',
    description: 'of',
    characterization: 'of',
    portrayal: 'of',
    defense: 'of',
    critique: 'of',
    rebuke: 'of',
    mockery: 'of',
    disagreement: 'with over',
    objection: 'to',
    objections: 'to',
    reaction: 'to',
    demand: 'for',
    plea: 'for',
    plan: 'for',
    embrace: 'of',
    doubt: 'about',
    hope: 'for',
    apology: 'for',
    prediction: 'of',
    warning: 'of about against',
    announcement: 'of',
    assessment: 'of',
    explanation: 'of for',
    advocacy: 'of for',
    complaint: 'about',
    skepticism: 'of about',
    outrage: 'over at',
    anger: 'over at',
    frustration: 'with over',
    enthusiasm: 'for',
    preference: 'for',
    definition: 'of',
    account: 'of',
    enmity: 'toward',
    disgust: 'with',
    request: 'for',
    mention: 'of',
    reference: 'to',
    opinion: 'of on about',
    thought: 'on about',
    remorse: 'for',
    boast: 'of about',
    promise: 'of',
    acknowledgment: 'of',
    interpretation: 'of',
    suggestion: 'of',
    confidence: 'in',
    faith: 'in',
    belief: 'in',
    dissatisfaction: 'with',
  }).map(([noun, small]) => [noun, small.split(' ')]),
)

/** Verbs that only carry such a noun: "made the claim that", "expressed concern about". */
export const LIGHT = list(`
  make have express issue voice announce give offer repeat release raise deliver reiterate share get harbor harbour hold take launch
  signal lay-out unveil outline show face keep renew level lob hurl put
`)

/** "was confident that", "is worried that" */
export const ADJECTIVE_THAT = list(`
  confident worried concerned hopeful certain sure convinced aware adamant afraid fearful optimistic pessimistic doubtful unaware glad happy
  proud disappointed surprised sorry insistent skeptical sceptical thankful grateful clear mindful wary upset angry furious thrilled pleased
  unsure unconvinced persuaded amazed shocked stunned frustrated
`)

/** "is willing to", "is eager to" */
export const ADJECTIVE_TO = list(`
  eager reluctant unwilling determined loath keen anxious prepared inclined hesitant happy afraid proud desperate
`)

/** "is critical of", "is opposed to" */
export const ADJECTIVE_PREPOSITION: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    critical: 'of',
    skeptical: 'of about',
    sceptical: 'of about',
    supportive: 'of',
    worried: 'about over by',
    concerned: 'about with over by',
    aware: 'of',
    wary: 'of',
    proud: 'of',
    angry: 'at with about over',
    furious: 'at with about over',
    upset: 'with about over at by',
    opposed: 'to',
    confident: 'of in about',
    afraid: 'of',
    fearful: 'of',
    fond: 'of',
    tired: 'of',
    weary: 'of',
    dismissive: 'of',
    contemptuous: 'of',
    disappointed: 'with in by',
    frustrated: 'with by at',
    nervous: 'about',
    optimistic: 'about',
    pessimistic: 'about',
    enthusiastic: 'about',
    excited: 'about by',
    certain: 'of about',
    sure: 'of about',
    convinced: 'of by',
    sympathetic: 'to toward',
    hostile: 'to toward',
    committed: 'to',
    resistant: 'to',
    hopeful: 'about',
    averse: 'to',
    alarmed: 'by at over',
    appalled: 'by at',
    outraged: 'by over at',
    disgusted: 'by with',
    surprised: 'by at',
    impressed: 'by with',
    troubled: 'by',
    offended: 'by',
    horrified: 'by',
    dissatisfied: 'with',
    unhappy: 'with about',
    happy: 'with about',
    pleased: 'with by',
    satisfied: 'with',
    comfortable: 'with',
    uncomfortable: 'with',
    uneasy: 'about with',
    vocal: 'about in',
    adamant: 'about',
    mindful: 'of',
    suspicious: 'of',
    envious: 'of',
    jealous: 'of',
    desirous: 'of',
    complimentary: 'of',
    mad: 'at about',
    enamored: 'of with by',
    bullish: 'on about',
    interested: 'in',
    shocked: 'by at',
    stunned: 'by',
    ashamed: 'of',
    guilty: 'of',
  }).map(([word, small]) => [word, small.split(' ')]),
)

/** "her argument is that", "the minister's answer was to" */
export const IS_SAID = list(`
  argument answer goal message point position priority theory advice reasoning rationale explanation response aim theme pitch view opinion belief
  fear concern hope worry complaint claim contention assumption conclusion idea plan proposal suggestion demand wish desire dream intention intent promise pledge
  feeling sense impression hunch expectation prediction guess assessment verdict finding criticism objection charge accusation defense defence excuse reply
  retort question mantra motto slogan dictum strategy take line reaction recommendation preference
`)

/** Nobody need be named: "the fear is that", "the question is whether" */
export const IS_OPEN = list(
  `fear concern hope worry question expectation assumption consensus argument belief idea thinking rumor rumour criticism complaint`,
)

/** Without anybody's name before it: "calls from divers to", "allegations of" */
export const BARE_NOUN: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    call: 'for to',
    complaint: 'that about',
    allegation: 'of that',
    accusation: 'of that',
    rumor: 'of that about',
    rumour: 'of that about',
    concern: 'about that',
    criticism: 'of that',
    claim: 'that',
    warning: 'that of',
    demand: 'for that',
    opposition: 'to',
    plea: 'for to',
    suggestion: 'that',
    objection: 'to that',
  }).map(([noun, small]) => [noun, small.split(' ')]),
)

/** Of these, the ones that are somebody's words even when nobody is named: "complaints that it leaks" */
export const SAYS_ALONE = list('call complaint allegation rumor rumour')
