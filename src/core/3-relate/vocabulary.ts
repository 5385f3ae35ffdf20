import { COMMON } from '../language/en/common-words.js'
import { stem } from '../language/en/stem.js'
import { fingerprint } from '../text/fingerprint.js'

/**
 * Every word that was met, with what the comparison of reports asks of it, so that a word is stemmed and weighed once and not each time it
 * stands somewhere. Only a memory: it is emptied when it has grown large, and what comes out is the same.
 */
const FULL = 400_000 // words: more than the press of a year has

/** What a word counts as: its stem. */
export interface Term {
  /** 32 bits that stand for the stem: of a million stems about one in eight thousand shares them with another, which two reports would have to have. */
  readonly number: number
  /** How much it says. */
  readonly rarity: number
  readonly isNumber: boolean
  /** "2031". */
  readonly year: number | undefined
  // What the report at hand has of it; `report` tells whose these are.
  report: number
  count: number
  capitals: number
  /** Times it stood where a capital means something. */
  free: number
  inLead: boolean
  isLeadName: boolean
  isPerson: boolean
}

const TERMS = new Map<string, Term>()

// Open addressing: the fingerprint of a word as it is written (folded) → its term; a stop-word has none.
let keys = new Float64Array(1 << 16),
  terms: (Term | undefined)[] = new Array(1 << 16),
  size = 0

/** The term of the word `folded.slice(start, end)`, whose fingerprint is given; undefined for a stop-word. */
export function termAt(high: number, low: number, folded: string, start: number, end: number): Term | undefined {
  const key = (high & 0x1fffff) * 0x100000000 + (low >>> 0) + 1,
    mask = keys.length - 1
  let at = (low ^ (low >>> 15)) & mask
  for (; keys[at] !== 0; at = (at + 1) & mask) if (keys[at] === key) return terms[at]
  const stemmed = stem(folded.slice(start, end)),
    term = stemmed === undefined ? undefined : termOf(stemmed)
  keys[at] = key
  terms[at] = term
  if (++size > keys.length / 2) grow()
  return term
}

/** The term of a stem. */
export function termOf(stemmed: string): Term {
  const known = TERMS.get(stemmed)
  if (known) return known
  const isNumber = isDigit(stemmed.charCodeAt(0))
  const term: Term = {
    number: fingerprint(stemmed) >>> 0,
    rarity: rarity(stemmed),
    isNumber,
    year: isNumber && YEAR.test(stemmed) ? Number(stemmed) : undefined,
    report: 0,
    count: 0,
    capitals: 0,
    free: 0,
    inLead: false,
    isLeadName: false,
    isPerson: false,
  }
  TERMS.set(stemmed, term)
  return term
}

/** Between two reports: forgets all words when they have become too many. */
export function makeRoom(): void {
  if (size < FULL && TERMS.size < FULL) return
  TERMS.clear()
  keys = new Float64Array(1 << 16)
  terms = new Array(1 << 16)
  size = 0
}

function grow(): void {
  const [oldKeys, oldTerms] = [keys, terms],
    mask = oldKeys.length * 2 - 1
  keys = new Float64Array(mask + 1)
  terms = new Array(mask + 1)
  for (let i = 0; i < oldKeys.length; i++) {
    const key = oldKeys[i] as number
    if (key === 0) continue
    const low = ((key - 1) % 0x100000000) | 0
    let at = (low ^ (low >>> 15)) & mask
    while (keys[at] !== 0) at = (at + 1) & mask
    keys[at] = key
    terms[at] = oldTerms[i]
  }
}

const YEAR = /^(?:19|20)\d\d$/
const RAREST = 0.001 // of all documents hold a word that is not listed: fewer than one in 878 held it there

/** How much a word says: the logarithm of how rare it is in English at large. The pile has no say, so two reports are as near in any pile. */
const rarity = (key: string): number =>
  -Math.log(SHARES.get(key) ?? (isDigit(key.charCodeAt(0)) && key.length < 3 ? 0.02 : RAREST))

const SHARES = new Map(
  COMMON.flatMap(([share, stems]) =>
    stems
      .trim()
      .split(/\s+/)
      .map((key) => [key, share] as const),
  ),
)

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
