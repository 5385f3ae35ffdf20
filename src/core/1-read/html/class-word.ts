import type { Element } from './scan.js'

/**
 * What the makers of a page call its parts, in classes, ids, roles and names:
 *
 *     <div class="article-body">   <aside id="related-stories">   <p class="photo-caption">
 *                 ^^^^^^^ ^^^^                ^^^^^^^                         ^^^^^ ^^^^^^^
 *
 * Each kind is a list of beginnings of words.
 */
export const PARTS: readonly (readonly [string, string])[] = [
  ['article', 'article commentary artikel articulo articolo story news noticia nota'],
  ['body', 'body corpo cuerpo fulltext articletext bodytext storytext maintext'],
  ['content', 'content contenu contenido inhalt'],
  ['entry', 'entry post blogpost hentry single'],
  ['text', 'text txt paragraph prose rte richtext wysiwyg copy'],
  ['main', 'main primary center middle'],
  ['comment', 'comment disqus reply replies respond discussion livefyre kommentar comentario'],
  ['side', 'side sidebar aside rail right left secondary complementary'],
  ['foot', 'foot footer bottom colophon copyright'],
  ['navigation', 'nav navigation menu breadcrumb toolbar tab tabs dropdown crumb skip'],
  [
    'related',
    'related relat recommend recommended recirc more also similar popular trending latest recent outbrain taboola suggest read-next readnext teaser trc mostread top-stories further',
  ],
  ['share', 'share sharing social facebook twitter addthis addtoany sharedaddy follow whatsapp linkedin pinterest sns'],
  [
    'advert',
    'ad ads adv advert advertisement sponsor sponsored banner dfp promo promotion promoted gpt mpu adsbygoogle affiliate',
  ],
  ['widget', 'widget module box block panel container wrapper'],
  ['subscribe', 'newsletter subscribe subscription signup optin mailchimp form mc4wp cta donate donation membership join'],
  ['dialog', 'modal popup overlay cookie consent gdpr paywall login lightbox dialog alert notice toast drawer offcanvas'],
  ['author', 'author byline bio contributor writer vcard autor creator reporter about profile'],
  ['meta', 'meta date time info published pubdate timestamp posted details dateline'],
  ['tag', 'tag tags category categories topic topics keyword keywords taxonomy label labels'],
  [
    'caption',
    'caption credit photo image img figure gallery media video slideshow carousel slide pic picture thumbnail thumb wp-caption player',
  ],
  ['head', 'header head masthead top hero branding logo'],
  ['title', 'title headline heading hed titre titulo'],
  [
    'lead',
    'summary excerpt dek deck standfirst subtitle lead lede intro kicker subhead description chapo abstract strapline sub',
  ],
  ['quote', 'pull pullquote quote blockquote callout highlight factbox infobox sidebarbox'],
  ['embed', 'embed tweet instagram twitter-tweet oembed wp-embedded'],
  ['hidden', 'hidden hide sr screen visually invisible d-none collapsed offscreen noprint'],
  ['list', 'list item items card cards grid feed archive loop row col'],
  ['note', 'disclaimer legal note footnote correction footnotes reference references source sources terms privacy'],
  ['pages', 'pagination pager next prev previous paging page-numbers'],
  ['shop', 'product price cart shop buy review rating stars score'],
  ['search', 'search query filter sort'],
  ['print', 'print printonly tools toolbar utility utilities actions action button btn buttons'],
]

const BEGINNINGS = new Map<string, number>()
for (const [index, [, beginnings]] of PARTS.entries()) for (const word of beginnings.split(' ')) BEGINNINGS.set(word, index)

/** Bit `i` of the first number is part `i`, as far as 32 of them go. */
const MASKS = new Map<string, number>()
const MOST_REMEMBERED = 20_000

/** The parts that an element's own names speak of, as bits in the order of PARTS. */
export function partsOf(element: Element): number {
  const { attributes } = element
  if (attributes.size === 0) return 0
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('role') ?? ''} ${attributes.get('itemprop') ?? ''} ${attributes.get('data-component') ?? ''} ${attributes.get('data-testid') ?? ''} ${attributes.get('data-type') ?? ''}`
  if (names.length <= 6) return 0
  const known = MASKS.get(names)
  if (known !== undefined) return known
  const mask = maskOf(names.slice(0, 600))
  if (MASKS.size > MOST_REMEMBERED) MASKS.clear()
  MASKS.set(names, mask)
  return mask
}

function maskOf(names: string): number {
  let mask = 0
  const pieces = names.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  for (const piece of pieces.split(/[^a-z0-9-]+/)) {
    const whole = BEGINNINGS.get(piece)
    if (whole !== undefined) mask |= 1 << whole
    if (piece.includes('-') || piece.length > 3) for (const word of piece.split('-')) mask |= bitOf(word)
  }
  return mask
}

/** "comments" begins with "comment"; "storybody" is "story" and "body"; a short beginning must be the whole word. */
function bitOf(word: string): number {
  const whole = BEGINNINGS.get(word)
  if (whole !== undefined) return 1 << whole
  let mask = 0
  for (let from = 0; from < word.length && from < 40; ) {
    let length = Math.min(word.length - from, 13)
    for (; length >= 4; length--) {
      const index = BEGINNINGS.get(word.slice(from, from + length))
      if (index === undefined) continue
      mask |= 1 << index
      break
    }
    if (length < 4) break
    from += length
  }
  return mask
}
