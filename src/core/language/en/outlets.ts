/**
 * Which outlet do these words name?
 *
 *     … told Politico …   → Politico       RIA News   → RIA Novosti       the WSJ   → Wall Street Journal
 */
import { fold } from '../../text/fold.js'
import { remembered } from '../../text/remember.js'
import { TIMES } from './adjuncts.js'
import { MONTHS } from './months.js'
import { AGENCIES, BROADCASTERS, NEWSPAPERS, SITES } from './outlet-list.js'

export interface Outlet {
  readonly name: string
  /** Every other form of the name. */
  readonly aliases: readonly string[]
  readonly domains: readonly string[]
  readonly kind: 'agency' | 'newspaper' | 'broadcaster' | 'site'
}

/** An outlet's name in a text. `doubtful`: the words may mean something else ("the Times", "AP") and need to be credited with news. */
export interface OutletName {
  readonly start: number
  readonly end: number
  readonly outlet: Outlet
  readonly doubtful: boolean
}

/** The outlet whose name the whole text is: "the Wall Street Journal newspaper", "RIA News", "“Maalouma” agency". */
export const outletNamed = remembered((text: string): Outlet | undefined => {
  const first = FIRST_WORD.exec(text)?.[1]
  if (first !== undefined && !FIRST_WORDS.has(first.toLowerCase())) return undefined // most that speak are no outlets: told at a glance
  const words = plain(text),
    whole = BY_NAME.get(words)
  // "the diplomat" is no magazine: a name that is a word as well needs its capital.
  if (whole) return whole.doubtful && !/\p{Lu}/u.test(text.replace(/^["'“‘(]?The /, '')) ? undefined : whole.outlet
  const part = BY_NAME.get(bare(words))
  return part?.doubtful ? undefined : part?.outlet
})

/** When it needs no folding. */
const FIRST_WORD = /^(?:[Tt]he )?([A-Za-z0-9.]+)(?:[ -]|$)/

/** The outlet whose site an address belongs to, with its subdomains: "https://www.politico.eu/article/x" is Politico's. */
export function outletOfDomain(url: string): Outlet | undefined {
  const host = hostOf(url)
  if (host === undefined) return undefined
  for (let at = 0; at >= 0; at = host.indexOf('.', at) + 1 || -1) {
    const outlet = BY_DOMAIN.get(host.slice(at))
    if (outlet) return outlet
  }
  return undefined
}

/** "www.politico.eu" of "https://www.politico.eu/article"; also of a bare "politico.eu". */
export function hostOf(url: string): string | undefined {
  const scheme = url.indexOf('://'),
    from = scheme < 0 ? 0 : scheme + 3
  let end = from
  while (end < url.length && end - from < 254 && !'/?#: \n\t"<>'.includes(url[end] as string)) end++
  const host = url.slice(url.lastIndexOf('@', end - 1) >= from ? url.lastIndexOf('@', end - 1) + 1 : from, end).toLowerCase()
  return host.includes('.') ? host : undefined
}

/**
 * All outlets that the text names, in order, the longest name first where two begin together.
 *
 *     Four diplomats told Politico, according to the Wall Street Journal.
 *                         ^^^^^^^^               ^^^^^^^^^^^^^^^^^^^
 *
 * Capitals count: "the sun" is no newspaper. "The Times" after "the New York Times" is the New York Times.
 */
export function findOutlets(text: string, start = 0, end = text.length): OutletName[] {
  const found: OutletName[] = [],
    /** Short form → the outlet whose full name went before last. */
    meantBy = new Map<string, Outlet>(),
    words = text.slice(start, end)
  let until = 0
  for (let at = 0, next: number; at < words.length; at = next) {
    next = wordEnd(words, at)
    if (next === at) next++
    else if (at >= until && mayBegin(words, at)) {
      const form = formAt(words, at, next)
      if (!form) continue
      until = at + form.words.length
      const meant = form.doubtful ? meantBy.get(form.short) : undefined,
        outlet = meant ?? form.outlet
      // "Insider Paper", "Post Office": a word of another name
      if (!outlet || (form.doubtful && !meant && isPartOfName(words, until))) continue
      found.push({ start: start + at, end: start + until, outlet, doubtful: form.doubtful && !meant })
      if (!form.doubtful) for (const short of SHORTS_OF.get(outlet) ?? []) meantBy.set(short, outlet)
    }
  }
  return found
}

/** A capital goes on with the name: of what is an outlet only perhaps, that makes something else, unless it says what kind, or when. */
function isPartOfName(text: string, end: number): boolean {
  const unit = text.charCodeAt(end + 1)
  if (fold(text[end] ?? '') !== ' ' || unit < 65 || unit > 90) return false
  const next = text.slice(end + 1, wordEnd(text, end + 1)).toLowerCase()
  return !TAILS.has(next) && !TIMES.has(next) && !MONTHS.has(next)
}

/** The longest name that stands there; its first word ends at `next`. */
function formAt(text: string, at: number, next: number): Form | undefined {
  const forms = BY_BEGINNING.get(text.slice(at, next))
  if (!forms) return undefined
  const here = fold(text.slice(at, at + LONGEST_NAME + 1))
  for (const form of forms) if (standsThere(here, form)) return form
  return undefined
}

/** Where the word ends that begins here; `at` itself when none does. */
function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const unit = text.charCodeAt(end)
    if (unit < 0x80) {
      if (PLAIN_LETTERS[unit] === 0) return end
      end++
    } else {
      const letter = String.fromCodePoint(text.codePointAt(end) as number)
      if (!LETTER.test(fold(letter))) return end
      end += letter.length
    }
  }
  return end
}
/** A letter or digit that needs no accent, or the plus of "AMC+". */
const PLAIN_LETTERS = new Uint8Array(0x80)
for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+') PLAIN_LETTERS[letter.charCodeAt(0)] = 1

/** Most words of a text begin with two letters that no name of the lists begins with, and are passed over at a glance. */
const mayBegin = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at),
    next = text.charCodeAt(at + 1)
  return unit >= 0x80 || !(next < 0x80) || BEGINS[(unit << 7) | next] === 1
}

interface Form {
  readonly words: string
  readonly capitals: string
  /** `words` as a short form is looked up: "times". */
  readonly short: string
  /** Absent: short for several ("Post"), and for one of them only where its full name went before. */
  readonly outlet: Outlet | undefined
  readonly doubtful: boolean
}

/** The folded text begins with the words as written, or in capitals all through, and no letter goes on after them. */
function standsThere(text: string, { words, capitals }: Form): boolean {
  const end = words.length
  if (!text.startsWith(words) && (end < 4 || capitals.length !== end || !text.startsWith(capitals))) return false
  return end >= text.length || !LETTER.test(text[end] as string)
}

const WORD = /[\p{L}\p{N}+]+/gu
const LETTER = /[\p{L}\p{N}]/u

/** Folded, lower-cased, without accents, quotation marks, "the" and doubled spaces. */
function plain(text: string): string {
  const words = withoutAccents(fold(text.slice(0, 120)))
    .toLowerCase()
    .replace(/["']/g, '')
    .trim()
  return words
    .split(/[\s-]/)
    .filter((word, i) => word !== '' && !(i === 0 && word === 'the'))
    .join(' ')
}

const withoutAccents = (text: string): string => (ASCII.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, ''))
const ASCII = /^[ -~]*$/

const TAILS = new Set([
  'newspaper',
  'agency',
  'news',
  'magazine',
  'website',
  'network',
  'channel',
  'report',
  'journalists',
  'online',
  's',
])
const bare = (words: string): string => {
  const all = words.split(' ')
  while (all.length > 1 && TAILS.has(all.at(-1) as string)) all.pop()
  return all.join(' ')
}

function parseOutlets(list: string, kind: Outlet['kind']): { outlet: Outlet; doubtful: string[] }[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', aliases = '', domains = ''] = line.split('|').map((part) => part.trim())
      const all = [name, ...aliases.split(',').map((alias) => alias.trim())].filter((alias) => alias !== '')
      const sure = (alias: string) => alias.replace('~', '')
      const doubtful = all.filter((alias) => alias.startsWith('~')).map(sure)
      const outlet = {
        name: sure(name),
        aliases: all.slice(1).map(sure),
        domains: domains.split(' ').filter((domain) => domain !== ''),
        kind,
      }
      return { outlet, doubtful }
    })
}

const LIST = [
  ...parseOutlets(AGENCIES, 'agency'),
  ...parseOutlets(NEWSPAPERS, 'newspaper'),
  ...parseOutlets(BROADCASTERS, 'broadcaster'),
  ...parseOutlets(SITES, 'site'),
]
export const OUTLETS: readonly Outlet[] = LIST.map(({ outlet }) => outlet)

const BY_DOMAIN = new Map<string, Outlet>(),
  BY_NAME = new Map<string, { outlet: Outlet; doubtful: boolean }>(),
  BY_FIRST = new Map<string, Form[]>(),
  SHORTS_OF = new Map<Outlet, string[]>()

function addForm(words: string, short: string, outlet: Outlet | undefined, doubtful: boolean): void {
  const first = words.match(WORD)?.[0].toLowerCase() ?? '',
    forms = BY_FIRST.get(first),
    form = { words, capitals: words.toUpperCase(), short, outlet, doubtful }
  if (!forms) BY_FIRST.set(first, [form])
  else if (!forms.some((other) => other.words === words)) forms.push(form)
}

const INNER_CAPITAL = /\p{Ll}\p{Lu}\p{Ll}/u
const plainCapitals = (words: string): string =>
  words.replace(/\p{L}+/gu, (word) => (INNER_CAPITAL.test(word) ? `${word[0]}${word.slice(1).toLowerCase()}` : word))

const shorts: string[] = []
for (const { outlet, doubtful } of LIST) {
  for (const domain of outlet.domains) BY_DOMAIN.set(domain, outlet)
  const names = [outlet.name, ...outlet.aliases]
  for (const words of names) {
    const unsure = doubtful.includes(words)
    if (/\([^()]*\)/.test(words)) continue // "(Nigeria)" tells two apart for us, news does not write it
    if (unsure && words.startsWith('the ')) {
      SHORTS_OF.set(outlet, [...(SHORTS_OF.get(outlet) ?? []), plain(words)])
      shorts.push(fold(words.slice(4)))
      continue
    }
    const key = plain(words),
      known = BY_NAME.get(key)
    // "the mirror" in a sentence is one: a name of one word and its article needs its capital.
    const ordinary = unsure || /^The \S+$/.test(words)
    if (!known || (known.doubtful && !ordinary)) BY_NAME.set(key, { outlet, doubtful: ordinary })
    const withoutArticle = words.slice(4)
    if (words.startsWith('The ') && names.includes(withoutArticle) && !doubtful.includes(withoutArticle)) continue
    addForm(fold(words), key, outlet, unsure)
    // "Buzzfeed", "Huffpost": as those write it who do not know the house's spelling
    if (INNER_CAPITAL.test(words)) addForm(plainCapitals(fold(words)), key, outlet, unsure)
  }
}
for (const words of shorts) addForm(words, plain(words), undefined, true)
for (const forms of BY_FIRST.values()) forms.sort((a, b) => b.words.length - a.words.length)

const FIRST_WORDS = new Set(['the', ...[...BY_NAME.keys()].map((words) => words.split(' ')[0])])

/** The names by their first word as a text may write it: as in the lists, or in capitals. */
const BY_BEGINNING = new Map<string, readonly Form[]>()
for (const forms of BY_FIRST.values())
  for (const { words } of forms) {
    const first = words.match(WORD)?.[0]
    if (first !== undefined) BY_BEGINNING.set(first, forms).set(first.toUpperCase(), forms)
  }
const LONGEST_NAME = Math.max(...[...BY_FIRST.values()].flat().map(({ words }) => words.length))
const BEGINS = new Uint8Array(1 << 14)
for (const word of BY_BEGINNING.keys())
  if (word.length === 1) BEGINS.fill(1, word.charCodeAt(0) << 7, (word.charCodeAt(0) + 1) << 7)
  else if (word.charCodeAt(0) < 0x80 && word.charCodeAt(1) < 0x80) BEGINS[(word.charCodeAt(0) << 7) | word.charCodeAt(1)] = 1
