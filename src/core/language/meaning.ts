import { FAINT_WORDS, FUNCTION_WORDS, MONTHS } from './en/common.js'
import { EVENTS, HAPPENINGS, OTHER_SIDE } from './en/events.js'
import { stem } from './en/inflection.js'
import { NATIONS } from './en/nations.js'
import { SYNONYMS } from './en/synonyms.js'

/** What a word counts as when tellings are compared. */
export interface Meaning {
  /** The same for "Washington" and "the US", for "cut" and "reduced": '' for a word that says nothing alone. */
  readonly term: string
  readonly weight: number
  readonly kind: 'function' | 'word' | 'concept' | 'nation' | 'month'
}

/** Two or three words that mean one thing: "scale back", "United States". Keyed by the first word's stem. */
export interface Phrase {
  readonly rest: readonly string[]
  readonly meaning: Meaning
}

const NOTHING: Meaning = { term: '', weight: 0, kind: 'function' }
/** A concept shares a meaning but not the very word; a nation is an anchor; a faint word hardly counts. */
const WEIGHT = { word: 1, concept: 0.9, nation: 0.9, month: 1.2, faint: 0.25 }

const words = new Map<string, Meaning>()
const phrases = new Map<string, Phrase[]>()

for (const line of NATIONS) {
  const forms = line.split('|'),
    meaning: Meaning = { term: `=${forms[0]}`, weight: WEIGHT.nation, kind: 'nation' }
  for (const form of forms) enter(form, meaning, (word) => word)
}
for (const month of MONTHS) words.set(month, { term: month, weight: WEIGHT.month, kind: 'month' })
for (const line of [...SYNONYMS, ...EVENTS]) {
  const colon = line.indexOf(':'),
    meaning: Meaning = { term: `~${line.slice(0, colon)}`, weight: WEIGHT.concept, kind: 'concept' }
  for (const form of line.slice(colon + 1).split(',')) enter(form.trim(), meaning, stem)
}

/** What happens, by the term of the word that tells it: "~kill", and "~win" also for "lost". */
export const HAPPENING_OF: ReadonlyMap<string, string> = new Map(
  [...HAPPENINGS, ...EVENTS.map((line) => line.slice(0, line.indexOf(':')))].map((name) => [
    `~${name}`,
    `~${OTHER_SIDE[name] ?? name}`,
  ]),
)

function enter(form: string, meaning: Meaning, key: (word: string) => string): void {
  const [first = '', ...rest] = form.split(/[ -]/)
  if (form.includes('-') || rest.length) {
    const at = key(first),
      list = phrases.get(at)
    const phrase = { rest: rest.map(stem), meaning }
    if (list) list.push(phrase)
    else phrases.set(at, [phrase])
  } else if (!words.has(key(form))) words.set(key(form), meaning)
}

const known = new Map<string, Meaning>()
/** Bounded: a hostile pile of invented words must not fill the memory. */
const MOST_KNOWN = 100_000

/** What a single folded, lower-cased word counts as. */
export function meaningOf(folded: string): Meaning {
  const before = known.get(folded)
  if (before) return before
  const meaning = look(folded)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(folded, meaning)
  return meaning
}

function look(folded: string): Meaning {
  const whole = words.get(folded)
  if (whole?.kind === 'nation' || whole?.kind === 'month')
    return folded === 'us' || folded === 'may' || folded === 'march' ? NOTHING : whole
  if (FUNCTION_WORDS.has(folded)) return NOTHING
  const bare = folded.endsWith("'s") || folded.endsWith("s'") ? folded.slice(0, folded.endsWith("'s") ? -2 : -1) : folded
  if (bare !== folded) return look(bare)
  const stemmed = stem(folded),
    faint = FAINT_WORDS.has(folded) || FAINT_WORDS.has(stemmed),
    concept = words.get(stemmed)
  if (concept?.kind === 'concept') return faint ? { ...concept, weight: 0.4 } : concept
  return { term: stemmed, weight: faint ? WEIGHT.faint : WEIGHT.word, kind: 'word' }
}

/** The phrases that may begin with a word, longest first. */
export function phrasesFrom(folded: string): readonly Phrase[] {
  return phrases.get(folded) ?? phrases.get(stemOnce(folded)) ?? NO_PHRASES
}
const NO_PHRASES: readonly Phrase[] = []
const stems = new Map<string, string>()
function stemOnce(folded: string): string {
  let found = stems.get(folded)
  if (found === undefined) {
    found = stem(folded)
    if (stems.size >= MOST_KNOWN) stems.clear()
    stems.set(folded, found)
  }
  return found
}
for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length)

/** "US" and "May" are told from "us" and "may" by their capitals. */
export function capitalMeaning(folded: string): Meaning | undefined {
  return folded === 'us' || folded === 'may' || folded === 'march' ? words.get(folded) : undefined
}
export { stemOnce as stemOf }

/** What an amount counts, as tellings share it: "Ukrainian soldiers" and "troops" are one; a unit ("USD", "%") stays as it is. */
export function countedHead(of: string): string {
  let head = heads.get(of)
  if (head === undefined) {
    head = headOf(of)
    if (heads.size >= MOST_KNOWN) heads.clear()
    heads.set(of, head)
  }
  return head
}
const heads = new Map<string, string>()

function headOf(of: string): string {
  const words = of.toLowerCase().split(/[\s-]+/),
    last = words.at(-1) ?? ''
  return /\p{L}/u.test(last) ? meaningOf(last).term || last : last
}
