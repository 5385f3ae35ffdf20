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

/** Whole lines that say nothing of the matter, wherever they stand. */
const NOISE =
  /^[\W_]{0,3}(?:(?:story continues below )?advertisements?|advertisement[ —–-]{1,3}(?:story|article) continues below|article continues (?:below|after) (?:this )?(?:advertisement|ad)|(?:story|article) continues below|continue reading(?: the main story)?|continue reading below|read more|read also|sponsored(?: content)?|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|reklama|advertentie|реклама|image \d{1,3} of \d{1,3}|\d{1,3} ?\/ ?\d{1,3}|photos?|video|videos|share|share this(?: article| story)?|tweet|print|email|save|comments?(?: \(\d{0,6}\))?|\d{1,6} comments?|loading(?:\.{3}|…)?|close|menu|subscribe(?: now)?|sign up(?: now)?|log in|sign in|advertise(?: with us)?|play video|watch(?: now| video)?|click to expand|click here|view (?:gallery|comments)|show more|load more|more:?|related:?|tags?:?|topics?:?|share on (?:facebook|twitter)|follow us|back to top|skip advertisement|getty images|credit:?|photo:?)[\W_]{0,3}$/i

export const isNoise = (text: string): boolean => text.length < 60 && NOISE.test(text) && !isSeparator(text)

/** "___" between the parts of an agency's story. */
export const isSeparator = (text: string): boolean => /^[_*—–-]{2,20}$/.test(text)

/** "By Jane Doe | Updated 13 March 2031, 06:40": who and when, and no sentence. */
export const isByline = (text: string): boolean =>
  text.length < 120 &&
  /^(?:By|BY|Von|Par|Por|Di|Written by|Words by|Text by|Reporting by|Story by|Posted by|Published by)[: ] ?\p{Lu}/u.test(text) &&
  !/[.!?…”"’]$/.test(text)
