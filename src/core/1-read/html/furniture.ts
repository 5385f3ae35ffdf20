import type { Line } from './layout.js'
import type { Element } from './scan.js'

/** What stands on a page around and between the paragraphs, whatever the page: captions, labels, separators. */

const CAPTION =
  /(?:^|[\s_-])(?:captions?|cutline|wp-caption|figcaption|(?:photo|image|img|picture|media|video)[-_]{0,2}(?:captions?|credits?|description|legend)|bildunterschrift|bildtext|legende)(?:$|[\s_-])/i
const PICTURE = /^(?:image|img|photo|picture|photograph|foto|bild)(?:\s|$)/i

/** In `<figcaption>`, or in a place that the makers call a caption, and not as long as a paragraph there never is. */
export function isCaption({ element, text }: Line): boolean {
  let at = 0
  for (let holder: Element | undefined = element; holder; holder = holder.parent, at++) {
    if (holder.tag === 'figcaption') return true
    if (at > 2 || text.length > LONGEST_CAPTION) continue
    const names = holder.attributes.get('class')
    if (names !== undefined && (CAPTION.test(names) || (at <= 1 && PICTURE.test(names)))) return true
  }
  return false
}

const LONGEST_CAPTION = 600

/** Of all lines of a page at once; asked more than once. */
export function captionsAmong(lines: readonly Line[]): readonly boolean[] {
  let known = CAPTIONS.get(lines)
  if (!known) {
    known = lines.map(isCaption)
    CAPTIONS.set(lines, known)
  }
  return known
}
const CAPTIONS = new WeakMap<readonly Line[], readonly boolean[]>()

/** Whole lines that say nothing of the matter, wherever they stand. */
const NOISE =
  /^[\W_]{0,3}(?:(?:story continues below )?advertisements?|advertisement[ —–-]{1,3}(?:story|article) continues below|article continues (?:below|after) (?:this )?(?:advertisement|ad)|(?:story|article) continues below|continue reading(?: the main story)?|continue reading below|read more|read also|sponsored(?: content)?|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|reklama|advertentie|реклама|image \d{1,3} of \d{1,3}|\d{1,3} ?\/ ?\d{1,3}|photos?|video|videos|share|share this(?: article| story)?|tweet|print|email|save|comments?(?: \(\d{0,6}\))?|\d{1,6} comments?|loading(?:\.{3}|…)?|close|menu|subscribe(?: now)?|sign up(?: now)?|log in|sign in|advertise(?: with us)?|play video|watch(?: now| video)?|click to expand|click here|view (?:gallery|comments)|show more|load more|more:?|related:?|tags?:?|topics?:?|share on (?:facebook|twitter)|follow us|back to top|skip advertisement|getty images|credit:?|photo:?|this slideshow requires javascript|play|pause|mute|replay|next|previous|continue|expand|collapse)[\W_]{0,3}$/i

export const isNoise = (text: string): boolean => text.length < 60 && NOISE.test(text) && !isSeparator(text)

/** "___" between the parts of an agency's story. */
export const isSeparator = (text: string): boolean => /^[_*—–-]{2,20}$/.test(text)

/** "(Reporting by Ada Lind; Editing by Jon Roe)": an agency's sign-off. */
export const isSignOff = (text: string): boolean =>
  text.length < 400 &&
  /^\((?:additional )?(?:reporting|writing|editing|compiled|edited|written|graphics?) by \p{Lu}[^()]*\)?$/iu.test(text)

/** "Updated at 1:23 p.m.", "Published: 3 May 2031, 08:10". */
export const isDateLine = (text: string): boolean =>
  text.length < 60 &&
  /\d/.test(text) &&
  /^(?:last |first )?(?:updated|published|posted|modified)(?: (?:at|on))?[: ]/i.test(text) &&
  !/\b(?:said|told|that|which|by the)\b/i.test(text)

/** "A map of Titan. (NASA/JPL-Caltech/ASU)", "The harbour at dawn. AP Photo/Jon Roe": a picture's words end in whose it is. */
export const endsInPhotoCredit = (text: string): boolean =>
  text.length < 420 &&
  (/\((?:©\s?)?\p{Lu}[\p{L}\d .&-]{1,40}\/\p{Lu}[\p{L}\d ./&-]{1,60}\)\.?$/u.test(text) ||
    /\((?:photo|image|picture|file photo|ap photo|photograph|illustration|screenshot|foto)\b[^()]{0,80}\)\.?$/i.test(text) ||
    /\b(?:AP Photo|Getty Images|AFP Photo|Shutterstock|iStock)(?:\s?\/\s?[\p{L} .-]{2,40})?\)?\.?$/u.test(text) ||
    (text.length < 140 && /©\s?[\p{L}][\p{L}\d ,.&-]{2,40}$/u.test(text)))

/**
 * A story begins here, whatever stands around it:
 *
 *     ARLIN, May 3 (Sorvian News Agency) — The talks …       (CNN) The talks …       ARLIN — The talks …
 */
export const beginsWithDateline = (text: string): boolean =>
  text.length > 80 &&
  (/^\([A-Z][A-Za-z.]{1,12}(?: [A-Z][a-z]+){0,2}\)/.test(text) ||
    /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, [\p{L}\d. ,]{2,40})?\s?(?:\([\p{L} .]{2,30}\)|\/[\p{L} .]{2,30}\/\.?)?\s?[—–-]{1,2}\s?\p{Lu}/u.test(
      text,
    ))

/** "By Jane Doe | Updated 13 March 2031, 06:40": who and when, and no sentence. */
export const isByline = (text: string): boolean =>
  text.length < 120 &&
  /^(?:By|BY|Von|Par|Por|Di|Written by|Words by|Text by|Reporting by|Story by|Posted by|Published by)[: ] ?\p{Lu}/u.test(text) &&
  !/[.!?…”"’]$/.test(text)

/**
 * A line in the middle of an article that leads out of it:
 *
 *     Read more: What the ministers want       Lea también: …       Czytaj też: …       RELATED | …
 */
export const isPointer = (text: string): boolean => text.length < 260 && POINTER.test(text)

const POINTER =
  /^[\W_]{0,4}(?:read (?:more|also|next|on|the full (?:story|article|report)|our full coverage|this next)|also read|see (?:also|more)|more (?:on this|on the story|from [\p{L} ]{2,30}|stories|like this)|related(?: (?:articles?|stories|story|posts?|news|reading|links?|content|coverage))?|recommended(?: (?:reading|stories))?|don[’']t miss|watch(?: also| now| more)?|listen(?: also| now)?|up next|further reading|keep reading|you (?:may|might) also like|must[- ]read|editor[’']?s[’']? picks?|lesen sie (?:auch|hier|dazu|mehr)|lies auch|mehr (?:zum thema|dazu|lesen)|siehe auch|auch (?:interessant|lesenswert)|zum thema|weiterlesen|lire aussi|à lire(?: aussi| également)?|voir aussi|lea (?:también|tambien|más|además)|lea|leer (?:más|también)|lee (?:también|más|además)|ve[ra]?a? también|vea también|mira(?: también)?|mire también|te puede interesar|le puede interesar|además lea|también lea|le recomendamos|te recomendamos|noticia relacionada|leia (?:também|mais)|veja (?:também|mais)|saiba mais|confira também|leggi anche|guarda anche|vedi anche|lees ook|lees meer|bekijk ook|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również|więcej)|dowiedz się więcej|przeczytaj (?:też|także|również)|читайте (?:также|ещё|еще)|смотрите также|ayrıca (?:bkz|okuyun)|baca juga|関連記事|相关阅读)\s{0,2}(?:[:：|–—»>→-]|\.{3}|…)/iu

/**
 * A line that asks the reader for something: to subscribe, to follow, to write.
 *
 *     Sign up for our newsletter.       Follow us on Twitter.       Have a tip? Write to …
 */
export const isInvitation = (text: string): boolean => text.length < 400 && INVITATION.test(text)

const INVITATION =
  /^[\W_]{0,4}(?:subscribe (?:now|today|here|to (?:our|the|my|us|this))|sign up (?:for|to|here|now|today|and get)|follow (?:us|me|@|(?:[\p{L}@’'.-]{1,30} ){1,6}on (?:twitter|facebook|instagram|threads|bluesky|linkedin|x\b|social|tiktok|youtube|google))|like us on|join our (?:newsletter|mailing|whatsapp|telegram|facebook|channel)|join the conversation|download (?:the|our) (?:[\p{L}0-9]{1,20} ){0,4}app|get (?:the|our) (?:latest|best|top|daily|morning|free) (?:[\p{L}]{1,20} ){0,8}(?:newsletters?|inbox|e-?mails?|delivered|alerts|updates)|enter your e-?mail|have (?:a (?:news )?tip|an? story|a comment)\b.{0,40}\?|got a (?:news )?tip\b|do you have (?:a|any) (?:news )?(?:story|tip|information|comment)|send (?:us )?(?:your )?(?:tips|feedback|letters)|to (?:view|read|continue reading) the (?:full|rest of (?:this|the)) (?:story|article)|already (?:a|an) (?:subscriber|member)|become a (?:member|subscriber|patron|supporter)|support (?:our|independent|quality|local) journalism|click here (?:to|for)\b|tell us what you think|let us know (?:what you think )?in the comments|what do you think\? |share your (?:thoughts|views|opinion)|email (?:us|the (?:author|writer|reporter))\b|contact (?:us|the (?:author|writer|reporter))\b|reach the (?:reporters?|author|writer)|this (?:article|post|page|story) (?:may )?contains? (?:affiliate|reference)|we (?:use|may earn|may receive)[\p{L} ]{0,30}(?:affiliate|commission|income)|if you(?:[’']ve| have)? (?:bought|purchase|click)[\p{L} ,]{0,60}(?:commission|affiliate)|abonnieren sie|jetzt abonnieren|folgen sie uns|folge uns|melden sie sich (?:hier |jetzt )?(?:für|zu) (?:unser|den|zum)|werden sie mitglied|unterstützen sie uns|unterstütze \p{L}{2,30} bereits|abonnez-vous|inscrivez-vous|suivez-nous|rejoignez-nous|suscríbe(?:te|se)|síguenos|siga-nos|assine|inscreva-se|iscriviti|seguici|únete a nuestro|¡?mira lo que tiene|abonneer|schrijf je in|volg ons|zapisz się|obserwuj nas|подпи(?:сывайтесь|шитесь)|следите за)/iu

/** "Photo: Jane Doe/Example Agency", "© Example": whose picture it is. */
export const isPhotoCredit = (text: string): boolean => text.length < 160 && PHOTO_CREDIT.test(text)

const PHOTO_CREDIT =
  /^[\s([*]{0,3}(?:(?:(?:main |lead |top |cover |header |featured |file )?(?:photos?|photographs?|images?|pictures?|pics?|illustrations?|graphics?|screenshots?|video|fotos?|bild(?:er)?|titelbild|beitragsbild|symbolbild|crédit photo|crédits?|imagen|imagem|foto di|zdjęcie|fot)\b\.?(?: (?:credits?|source|courtesy|via|by|from)\b| ?[:©/|]))|(?:image|photo|picture) credits?\b|credits?:|photography by|©(?! ?\d{4}[^\n]{60}))/i
