/**
 * What a line says when it is not the article: share bars, subscription boxes, credits, and the like.
 * Each pattern looks at the beginning of the line, or for a fixed word in its first stretch; none repeats a repetition.
 */
export const PHRASES: readonly (readonly [string, RegExp])[] = [
  [
    'share',
    /^(?:share|tweet|facebook|twitter|whatsapp|linkedin|pinterest|reddit|email|e-mail|print|copy link|save|like|pin it|follow|teilen|partager|compartir|condividi)\b/i,
  ],
  [
    'more',
    /^(?:read (?:more|also|next|the full)|see also|also read|also see|more (?:on|from|about|stories|news)|related|recommended|you (?:may|might) (?:also )?like|don[’']t miss|continue reading|watch|listen|view|click here|find out more|learn more|mehr|lire aussi|leer más|leggi anche|up next|most (?:read|popular)|trending|popular|latest|top stories|editor[’']?s[’']? picks?|go deeper|keep reading)\b/i,
  ],
  [
    'subscribe',
    /\b(?:subscribe|newsletter|sign up|sign-up|signup|get our|inbox|register|log ?in|sign in|become a member|support (?:our|us)|donate|free trial|subscription|abonnieren|abonnez)\b/i,
  ],
  ['comment', /\b(?:comments?|leave a reply|reply|add your|join the conversation|kommentare?|commentaires?|comentarios?)\b/i],
  [
    'rights',
    /(?:©|\(c\) \d|\bcopyright\b|\ball rights reserved\b|\bterms of (?:use|service)\b|\bprivacy policy\b|\bcookies?\b)/i,
  ],
  [
    'photo',
    /(?:^\(?(?:photo|image|picture|file|credit|illustration|video|foto|bild|photograph|screenshot|caption)s?\b|\b(?:getty|shutterstock|istock|afp|reuters|ap) ?(?:images|photo)|\/(?:getty|ap|afp|reuters)\b|\b(?:photo|image|picture) (?:by|courtesy|credit|:))/i,
  ],
  [
    'byline',
    /^(?:by|von|par|por|di|written by|posted by|author|reporting by|story by|words by|reported by|text by|edited by|published by)\b/i,
  ],
  [
    'date',
    /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? (?:19|20)\d\d\b|\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/i,
  ],
  [
    'time',
    /\b\d{1,2}[:.]\d\d ?(?:am|pm|a\.m|p\.m|uhr|est|et|gmt|utc|bst|edt)?\b|\b(?:minutes?|hours?|days?|weeks?|months?|years?|mins?|hrs?) ago\b|\b(?:min|minute) read\b/i,
  ],
  ['published', /^(?:published|posted|updated|last (?:updated|modified)|first published|created|modified|date|on)\b/i],
  ['tags', /^(?:tags?|filed under|topics?|categor(?:y|ies)|labels?|posted in|in:|keywords|schlagwörter|more in|sections?)\b/i],
  [
    'source',
    /^(?:source|sources|via|quelle|fuente|originally published|this (?:story|article|post) (?:was|is|has|originally|first|appeared|contains)|with (?:files|additional|reporting)|additional reporting|contact|email|reach|follow|correction|editor[’']s note|note|disclaimer|disclosure|the views|opinions expressed|about the author)\b/i,
  ],
  [
    'biography',
    /\b(?:is an? (?:[a-z-]+ ){0,4}(?:reporter|writer|editor|journalist|correspondent|columnist|author|contributor|fellow|professor|producer|freelance)|follow (?:him|her|them|me|us) (?:on|at)|can be (?:reached|contacted|followed)|covers|his (?:latest )?book|her (?:latest )?book)\b/i,
  ],
  [
    'advert',
    /^(?:advertis|sponsored|promoted|ad\b|anzeige|publicidad|publicité|story continues|article continues|continue(?:s)? below)/i,
  ],
  [
    'navigate',
    /^(?:home|menu|skip to|back to|next|previous|prev|older|newer|close|search|top|about(?: us)?|contact(?: us)?|faq|help|login|news|sports?|opinion|business|world|politics|video|photos?|entertainment|lifestyle)$|^(?:skip to|back to|next (?:post|article|story)|previous (?:post|article|story)|go to|jump to|return to|load more|show more|see more|see all|view all)\b/i,
  ],
  ['script', /\b(?:javascript|browser|enable|adobe|flash|html5)\b/i],
  [
    'order',
    /\b(?:buy now|add to cart|shop now|order|price|sale|discount|coupon|download|app store|google play|free shipping)\b/i,
  ],
]

/** One of these words must be in a line before its pattern is tried: most lines have none of them. "#" is any digit, "©" is "©" or "(c)". */
const TRIGGERS: Readonly<Record<string, string>> = {
  subscribe:
    'subscribe newsletter sign signup get inbox register log login become support donate free subscription abonnieren abonnez',
  comment: 'comment comments leave add join reply kommentar kommentare commentaire commentaires comentario comentarios',
  rights: '© copyright rights terms privacy cookie cookies',
  photo:
    'photo photos image images picture pictures file files credit credits illustration illustrations video videos foto fotos bild bilds photograph photographs screenshot screenshots caption captions getty shutterstock istock afp reuters ap',
  date: '#',
  time: '# ago read',
  biography:
    'reporter writer editor journalist correspondent columnist author contributor fellow professor producer freelance follow reached contacted followed covers book',
  script: 'javascript browser enable adobe flash html5',
  order: 'buy add shop order price sale discount coupon download app google free',
}
const EVERY_LINE = PHRASES.reduce((mask, [name], i) => (TRIGGERS[name] === undefined ? mask | (1 << i) : mask), 0)
const MASK_OF = new Map<string, number>()
for (const [i, [name]] of PHRASES.entries())
  for (const word of TRIGGERS[name]?.split(' ') ?? []) MASK_OF.set(word, (MASK_OF.get(word) ?? 0) | (1 << i))
const OF_DIGITS = MASK_OF.get('#') ?? 0,
  OF_RIGHTS = MASK_OF.get('©') ?? 0
const LONGEST_TRIGGER = 13
/** A pattern sees no more of a line than this. */
export const BEGINNING = 300

/** Words so common in a language's prose that a line of it holds some: a list of names or of links holds none. */
const COMMON: ReadonlySet<string> = new Set(
  `the a an and or of to in on for with at by from as is are was were be been has have had that this it he she they we you i not but who
   which will would their his her its than said about after into more over also when there what how if can no so up out one all our your
   der die das und ist nicht von mit den des dem ein eine zu auf für im sich auch als es an werden hat sie wird dass
   le la les de des et du en un une est que dans qui pour pas sur ne se au par plus il ce avec sont
   el los las y del se una por con para no es al lo como más su ha
   il di che è non per una con del della sono da si
   de het een en van is dat op te in met voor zijn niet er
   i w na z do nie się to że jest o jak po
   и в не на что с по как это а из к за его от для`.split(/\s+/),
)

export interface TextFigures {
  readonly words: number
  readonly letters: number
  readonly capitals: number
  readonly digits: number
  readonly marks: number
  readonly common: number
  readonly capitalized: number
  readonly sentenceEnds: number
  readonly commas: number
  readonly quotes: number
  readonly separators: number
  /** The patterns of PHRASES worth trying, as bits. */
  readonly phrases: number
}

/** Counts in one pass over at most `MOST` units: a longer line is prose or noise, and its beginning shows which. */
const MOST = 4000

export function figuresOf(whole: string): TextFigures {
  const text = whole.length > MOST ? whole.slice(0, MOST) : whole
  let words = 0,
    letters = 0,
    capitals = 0,
    digits = 0,
    marks = 0,
    common = 0,
    capitalized = 0,
    sentenceEnds = 0,
    commas = 0,
    quotes = 0,
    separators = 0,
    phrases = EVERY_LINE,
    wordFrom = -1
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32
    const isUpper = (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde) || (unit >= 0x410 && unit <= 0x42f)
    const isLetter =
      isUpper ||
      (unit >= 97 && unit <= 122) ||
      (unit > 0xbf && !(unit >= 0x2000 && unit <= 0x206f) && !(unit >= 0x3000 && unit <= 0x303f))
    const isDigit = unit >= 48 && unit <= 57
    if (isLetter || isDigit) {
      if (wordFrom < 0) {
        wordFrom = i
        if (isUpper) capitalized++
      }
      // Scripts without spaces: a character stands for half a word.
      if (unit >= 0x3040 && unit <= 0x9fff) words += 0.5
      if (isLetter) letters++
      if (isUpper) capitals++
      if (isDigit) {
        digits++
        if (i <= BEGINNING) phrases |= OF_DIGITS
      }
      continue
    }
    if (wordFrom >= 0) {
      words++
      const length = i - wordFrom
      if (length <= 7 || (length <= LONGEST_TRIGGER && wordFrom <= BEGINNING)) {
        const word = text.slice(wordFrom, i).toLowerCase()
        if (length <= 7 && COMMON.has(word)) common++
        if (wordFrom <= BEGINNING) phrases |= MASK_OF.get(word) ?? 0
      }
      wordFrom = -1
    }
    if (unit === 32 || unit === 10) continue
    marks++
    if (unit === 0xa9 || unit === 40) phrases |= OF_RIGHTS
    if (unit === 44 || unit === 0x3001 || unit === 0xff0c) commas++
    else if (unit === 46 || unit === 33 || unit === 63 || unit === 0x3002) {
      const next = text.charCodeAt(i + 1)
      if (
        Number.isNaN(next) ||
        next === 32 ||
        next === 10 ||
        next === 34 ||
        next === 0x201d ||
        next === 0x2019 ||
        next === 0xa0 ||
        unit === 0x3002
      )
        sentenceEnds++
    } else if (unit === 34 || unit === 0x201c || unit === 0x201d || unit === 0xab || unit === 0xbb || unit === 0x201e) quotes++
    else if (unit === 124 || unit === 0x2022 || unit === 0xb7 || unit === 62 || unit === 0x203a || unit === 47 || unit === 0x2013)
      separators++
  }
  return { words, letters, capitals, digits, marks, common, capitalized, sentenceEnds, commas, quotes, separators, phrases }
}

/** Lower-cased words; most lines are ASCII and need no table of letters. */
export function wordsOfLine(text: string): string[] {
  const lower = text.toLowerCase(),
    words: string[] = []
  let from = -1
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i)
    if (unit > 127) return lower.match(/[\p{L}\p{N}]+/gu) ?? []
    const isWord = (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)
    if (isWord) {
      if (from < 0) from = i
    } else if (from >= 0) {
      words.push(lower.slice(from, i))
      from = -1
    }
  }
  if (from >= 0) words.push(lower.slice(from))
  return words
}
