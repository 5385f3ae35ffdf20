/**
 * Character references, as pages write them:
 *
 *     Trump&rsquo;s &ldquo;deal&rdquo; &#8211; AT&amp;T &#x27;
 *          ^^^^^^^  ^^^^^^^    ^^^^^^^ ^^^^^^^   ^^^^^ ^^^^^^
 */
export function decoded(raw: string): string {
  if (!raw.includes('&')) return raw
  let out = '',
    at = 0
  for (let amp = raw.indexOf('&'); amp >= 0; amp = raw.indexOf('&', at)) {
    out += raw.slice(at, amp)
    const found = raw.charCodeAt(amp + 1) === 35 ? numbered(raw, amp) : named(raw, amp)
    out += found ? found.text : '&'
    at = found ? found.end : amp + 1
  }
  return out + raw.slice(at)
}

interface Reference {
  readonly text: string
  readonly end: number
}

function numbered(raw: string, amp: number): Reference | undefined {
  let at = amp + 2
  const isHex = (raw.charCodeAt(at) | 32) === 120
  if (isHex) at++
  const first = at
  let value = 0
  for (; at < raw.length; at++) {
    const digit = digitOf(raw.charCodeAt(at), isHex)
    if (digit < 0) break
    value = Math.min(value * (isHex ? 16 : 10) + digit, 0x110000)
  }
  if (at === first) return undefined
  if (raw.charCodeAt(at) === 59) at++
  return { text: characterOf(value), end: at }
}

function digitOf(unit: number, isHex: boolean): number {
  if (unit >= 48 && unit <= 57) return unit - 48
  const letter = unit | 32
  return isHex && letter >= 97 && letter <= 102 ? letter - 87 : -1
}

/** Numbers 128–159 mean what windows-1252 has there, as browsers read them. */
function characterOf(value: number): string {
  if (value >= 128 && value <= 159) return String.fromCodePoint(WINDOWS_1252[value - 128] as number)
  if (value === 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return '\ufffd'
  return String.fromCodePoint(value)
}

const WINDOWS_1252 = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f, 0x90,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
]

const LONGEST_NAME = 10

/** "&amp" also counts without its semicolon when no letter follows: "AT&amp T". */
function named(raw: string, amp: number): Reference | undefined {
  let at = amp + 1
  const limit = Math.min(raw.length, at + LONGEST_NAME)
  while (at < limit && isNameUnit(raw.charCodeAt(at))) at++
  const name = raw.slice(amp + 1, at),
    text = NAMED.get(name)
  if (text === undefined) return undefined
  if (raw.charCodeAt(at) === 59) return { text, end: at + 1 }
  return BARE.has(name) ? { text, end: at } : undefined
}

const isNameUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)

/** Latin-1, from 160 on, in order. */
const LATIN_1 =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para
  middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml
  Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave
  aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde
  ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`.split(/\s+/)

const OTHERS =
  `amp & lt < gt > quot " apos ' OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ Alpha Α Beta Β Gamma Γ Delta Δ
  Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ Omicron Ο Pi Π Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ
  Omega Ω alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ
  sigmaf ς sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω ndash – mdash — horbar ― lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „
  dagger † Dagger ‡ bull • bullet • hellip … mldr … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € trade ™ larr ← uarr ↑
  rarr → darr ↓ harr ↔ crarr ↵ lArr ⇐ rArr ⇒ hArr ⇔ forall ∀ part ∂ exist ∃ empty ∅ isin ∈ minus − lowast ∗ radic √ infin ∞ and ∧ or ∨
  cap ∩ cup ∪ int ∫ sim ∼ cong ≅ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦ check ✓ star ☆ starf ★
  Zcaron Ž zcaron ž Ccaron Č ccaron č cacute ć Cacute Ć dstrok đ Dstrok Đ lstrok ł Lstrok Ł nacute ń Nacute Ń sacute ś Sacute Ś zacute ź
  Zacute Ź zdot ż Zdot Ż aogon ą Aogon Ą eogon ę Eogon Ę ecaron ě Ecaron Ě rcaron ř Rcaron Ř uring ů Uring Ů abreve ă Abreve Ă scedil ş
  Scedil Ş tcedil ţ Tcedil Ţ gbreve ğ Gbreve Ğ Idot İ imath ı odblac ő Odblac Ő udblac ű Udblac Ű amacr ā emacr ē imacr ī umacr ū ncedil ņ
  lcedil ļ kcedil ķ period . comma , colon : semi ; excl ! quest ? lpar ( rpar ) lsqb [ rsqb ] lbrack [ rbrack ] num # dollar $ percnt %
  commat @ ast * plus + equals = sol / bsol \\ lowbar _ verbar | vert | hyphen ‐ dash ‐ grave \` AMP & LT < GT > QUOT " COPY © REG ® TRADE ™`.split(
    /\s+/,
  )

const SPACES: readonly (readonly [string, string])[] = [
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['hairsp', '\u200a'],
  ['numsp', '\u2007'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
  ['Tab', '\t'],
  ['NewLine', '\n'],
]

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.map((name, index) => [name, String.fromCharCode(160 + index)] as const),
  ...pairs(OTHERS),
  ...SPACES,
])
const BARE: ReadonlySet<string> = new Set([...LATIN_1, 'amp', 'lt', 'gt', 'quot', 'AMP', 'LT', 'GT', 'QUOT'])

function* pairs(list: readonly string[]): Generator<readonly [string, string]> {
  for (let i = 0; i + 1 < list.length; i += 2) yield [list[i] as string, list[i + 1] as string]
}
