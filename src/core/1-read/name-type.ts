import { FIRST_NAMES } from '../language/en/first-names.js'
import { CAPITALS, COUNTRY_NAMES, NATIONALITIES } from '../language/en/governments.js'
import {
  EVENT_BEGINNINGS,
  EVENT_HEADS,
  NAME_PARTICLES,
  OFFICE_DOMAINS,
  OFFICE_MODIFIERS,
  OFFICES,
  ORGANIZATION_HEADS,
  ORGANIZATIONS,
  PLACE_BEGINNINGS,
  PLACE_HEADS,
  THING_HEADS,
} from '../language/en/name-words.js'
import { outletNamed } from '../language/en/outlets.js'
import { PLACES } from '../language/en/places.js'
import { SPEAKING } from '../language/en/speaking.js'
import type { Name } from '../model.js'
import { remembered } from '../text/remember.js'
import { wordAt } from '../text/word-at.js'
import { isCompound, isNoName, isOrdinary, type Run } from './name-run.js'
import { type Token, unpossessed } from './token.js'

/** A name within a run: where it stands, its words without title and possessive, and what it is, when that can be told. */
export interface Part {
  readonly start: number
  readonly end: number
  /** Token index after it, in its sentence. */
  readonly to: number
  readonly words: string
  readonly type: Name['type'] | undefined
  readonly rule: string
}

/** What a name is, that everybody knows; with the form that stands for all its forms. */
export const known = remembered((form: string): { readonly type: Name['type']; readonly words: string } | undefined => {
  const plain = form.toLowerCase().replace(/[’ʼ]/g, "'")
  const country = COUNTRY_NAMES.get(plain)
  // "us" and "it" are words; as names they are written with capitals only.
  if (country && (plain.length > 3 || form === form.toUpperCase())) return { type: 'place', words: country }
  const body = ORGANIZATIONS.get(plain)
  if (body && (plain.length > 3 || form === form.toUpperCase() || plain === 'fed')) return { type: 'organization', words: body }
  const capital = CAPITALS.get(plain)
  if (capital) return { type: 'place', words: capital }
  return PLACES.has(plain) ? { type: 'place', words: form } : undefined
})

/** The names in a run: an office and a person, a body, a place, … in order. */
export function parts(text: string, run: Run, small: ReadonlySet<string>): Part[] {
  const { words } = run.sentence
  let { from } = run
  const { to } = run
  if (run.initial) while (from < to - 1 && (isOrdinary(words[from]!) || doesBegin(words[from]!, small))) from++
  const last = words[to - 1]!
  if (isCompound(last) && to === from + 1) return compound(text, last, to)
  return split(text, run, from, to, small)
}

/** At the start of a sentence a word that is written small elsewhere, or ends in -ing or -ly, is no name. */
const doesBegin = ({ folded }: Token, small: ReadonlySet<string>): boolean =>
  small.has(folded) || ((folded.endsWith('ing') || folded.endsWith('ly')) && !FIRST_NAMES.has(folded) && !known(folded))

/** A name that a line end runs through is written with a plain space. */
const evenlySpaced = (words: string): string => (UNEVEN.test(words) ? words.replace(/\s+/g, ' ') : words)
const UNEVEN = /\s\s|[^\S ]/

/** "the NATO-led force": NATO */
function compound(text: string, word: Token, to: number): Part[] {
  const hyphen = word.folded.lastIndexOf('-')
  const form = text.slice(word.start, word.start + hyphen)
  const is = known(form)
  return is ? [{ start: word.start, end: word.start + hyphen, to, words: is.words, type: is.type, rule: 'compound' }] : []
}

function split(text: string, run: Run, from: number, to: number, small: ReadonlySet<string>): Part[] {
  const { words } = run.sentence
  const part = (a: number, b: number, type: Part['type'], rule: string, canonical?: string): Part => {
    const last = words[b - 1]!
    const end = last.end - (last.folded.endsWith("'s") ? 2 : 0)
    return {
      start: words[a]!.start,
      end,
      to: b,
      words: canonical ?? evenlySpaced(text.slice(words[a]!.start, end)),
      type,
      rule,
    }
  }
  const form = (a: number, b: number): string => part(a, b, undefined, '').words
  const whole = known(form(from, to))
  if (whole) return [part(from, to, whole.type, 'gazetteer', whole.words)]

  // "Deputy Pentagon chief": a title without its name before a body that everybody knows.
  const rest =
    to - from > 1 && (OFFICES.has(words[from]!.folded) || OFFICE_MODIFIERS.has(words[from]!.folded))
      ? known(form(from + 1, to))
      : undefined
  if (rest) return [part(from + 1, to, rest.type, 'gazetteer', rest.words)]
  const opening = unpossessed(words[from]!.folded)
  const head = unpossessed(words[to - 1]!.folded)
  const named = from < to - 1 && FIRST_NAMES.has(words[from]!.folded)
  if (to - from > 1 && !named) {
    if (ORGANIZATION_HEADS.has(head)) return [part(from, to, 'organization', 'organization-head')]
    if (EVENT_HEADS.has(head) || EVENT_BEGINNINGS.has(words[from]!.folded)) return [part(from, to, 'event', 'event-head')]
  }
  const office = officeEnd(words, from, to)
  if (office !== undefined) {
    const title = office - from > 1 ? [part(from, office, 'office' as const, 'office')] : []
    if (office >= to) return title
    const rest = withoutPoint(words, office)
    if (rest >= to) return title
    const is = known(form(rest, to))
    if (is && is.type !== 'place') return [...title, part(rest, to, is.type, 'gazetteer', is.words)]
    return [...title, part(rest, to, 'person', 'after-title')]
  }
  // "Department of Health", "Bank of England": the head stands before "of".
  for (let i = from; i < to - 2; i++)
    if (SMALL_JOINTS.has(words[i + 1]!.folded) && !words[i + 1]!.capital) {
      const kind = unpossessed(words[i]!.folded)
      if (ORGANIZATION_HEADS.has(kind)) return [part(from, to, 'organization', 'organization-of')]
      if (EVENT_HEADS.has(kind)) return [part(from, to, 'event', 'event-of')]
      if (PLACE_HEADS.has(kind)) return [part(from, to, 'place', 'place-of')]
    }
  // "Republican Bob Dole", "Kurdish Peshmerga": the party or people comes off.
  if (to - from > 1 && words[from + 1]!.capital && isNoName(opening) && !FIRST_NAMES.has(opening))
    return split(text, run, from + 1, to, small)
  if (to - from > 1) {
    if (named && to - from <= 5) return [part(from, to, 'person', 'first-name')]
    if (PLACE_HEADS.has(head) || PLACE_BEGINNINGS.has(words[from]!.folded)) return [part(from, to, 'place', 'place-head')]
    for (let i = from + 1; i < to - 1; i++)
      if (!words[i]!.capital && NAME_PARTICLES.has(words[i]!.folded)) return [part(from, to, 'person', 'particle')]
    // "Iraq Prime Minister …", "Trump White House": a known name at either end comes off.
    for (let cut = to - 1; cut > from; cut--) {
      const is = known(form(from, cut))
      if (is && words[cut]!.capital) return [part(from, cut, is.type, 'gazetteer', is.words), ...split(text, run, cut, to, small)]
    }
    for (let cut = from + 1; cut < to; cut++) {
      const is = words[cut]!.capital ? known(form(cut, to)) : undefined
      if (is) return [...split(text, run, from, cut, small), part(cut, to, is.type, 'gazetteer', is.words)]
    }
    if (NATIONALITIES.has(words[from]!.folded))
      return to - from > 2 || !NATIONALITIES.has(head)
        ? split(text, run, from + 1, to, small).filter(({ type }) => type !== undefined && type !== 'place')
        : []
    return severalWords(words, run, from, to, part, small)
  }
  return oneWord(words, run, from, part, small)
}

/** Two to four words with capitals that no list knows. */
function severalWords(
  words: readonly Token[],
  _run: Run,
  from: number,
  to: number,
  part: MakePart,
  small: ReadonlySet<string>,
): Part[] {
  if (to - from > 4) return []
  const before = wordAt(words, from - 1)?.folded ?? ''
  if (isQuoted(words, from, to) || THING_HEADS.has(unpossessed(words[to - 1]!.folded))) return []
  if (
    INITIALS.test(words[from]!.folded) ||
    (words[from]!.folded.length === 1 && words[from + 1]?.folded === '.' && words[to - 1]!.end - words[to - 1]!.start > 2)
  )
    return [part(from, to, 'person', 'initials')]
  if (isPerson(words, from, to)) return [part(from, to, 'person', 'apposition')]
  for (let i = from; i < to; i++) {
    const folded = unpossessed(words[i]!.folded)
    if (
      small.has(folded) ||
      isNoName(folded) ||
      isCapitals(words[i]!, part(i, i + 1, undefined, '').words) ||
      OFFICE_MODIFIERS.has(folded)
    )
      return before === 'the' ? [part(from, to, 'organization', 'the-capitals')] : []
  }
  if (before === 'the' || before === 'a' || before === 'an')
    return before === 'the' ? [part(from, to, 'organization', 'the-capitals')] : []
  if (before === 'in' || before === 'near') return [part(from, to, 'place', 'in-capitals')]
  return to - from <= 3 ? [part(from, to, 'person', 'two-capitals')] : []
}

/** "O.J. Simpson" */
const INITIALS = /^(?:\p{L}\.){2,3}$/u

/** “Slumdog Millionaire”, “The Golden Compass”: a title of something, typed by nobody. */
const isQuoted = (words: readonly Token[], from: number, to: number): boolean => {
  const before = wordAt(words, from - 1)?.folded === 'the' ? wordAt(words, from - 2) : wordAt(words, from - 1)
  return (
    (before?.folded === '"' || before?.folded === "'") &&
    (words[to]?.folded === '"' || words[to]?.folded === "'" || words[to]?.folded === '.' || words[to]?.folded === ',')
  )
}

/** One word with a capital that no list knows. */
function oneWord(words: readonly Token[], run: Run, at: number, part: MakePart, small: ReadonlySet<string>): Part[] {
  const word = words[at]!,
    folded = unpossessed(word.folded)
  if (isNoName(folded) || NATIONALITIES.has(folded)) return []
  const form = part(at, at + 1, undefined, '').words
  const the = wordAt(words, at - 1)?.folded === 'the' && !run.initial
  if (the && OFFICES.has(folded) && HIGH_OFFICES.has(folded)) return [part(at, at + 1, 'office', 'the-office')]
  if (the && ORGANIZATION_HEADS.has(folded) && !small.has(folded)) return [part(at, at + 1, 'organization', 'the-body')]
  if (OFFICES.has(folded) || PLACE_BEGINNINGS.has(folded)) return []
  if (isCapitals(word, form)) {
    const outlet =
      wordAt(words, at - 1)?.folded === '(' ||
      SPEAKING.has(wordAt(words, at - 1)?.folded ?? '') ||
      SPEAKING.has(words[at + 1]?.folded ?? '')
        ? outletNamed(form)
        : undefined
    if (outlet) return [part(at, at + 1, 'outlet', 'credited-outlet', outlet.name)]
    const isBody = /^\p{L}{2,7}$/u.test(form) && !small.has(folded) && !isShouted(words, at)
    return isBody ? [part(at, at + 1, 'organization', 'capitals')] : []
  }
  const before = wordAt(words, at - 1)
  if (before && TITLES_SMALL.has(before.folded)) return [part(at, at + 1, 'person', 'title')]
  if (!run.initial && FIRST_NAMES.has(folded) && !small.has(folded) && before?.folded !== 'the')
    return [part(at, at + 1, 'person', 'first-name-alone')]
  if (run.initial && small.has(folded)) return []
  if (
    !run.initial &&
    (before?.folded === 'in' || before?.folded === 'near') &&
    !word.folded.endsWith("'s") &&
    !word.folded.includes('-')
  )
    return [part(at, at + 1, 'place', 'in-capitals')]
  return [part(at, at + 1, undefined, 'one-capital')]
}

const HIGH_OFFICES: ReadonlySet<string> = new Set(
  'president secretary premier chancellor king queen pope minister speaker governor mayor chairman director ambassador'.split(
    ' ',
  ),
)
/** "A LARGE fire": a word in capitals, not letters for a body, when its neighbour is in capitals too or it is long and spoken as a word. */
const isShouted = (words: readonly Token[], at: number): boolean =>
  isLoud(wordAt(words, at - 1)) ||
  isLoud(words[at + 1]) ||
  (words[at]!.folded.length > 4 &&
    /[aeiou].*[aeiou]/.test(words[at]!.folded) &&
    wordAt(words, at - 1)?.folded !== 'the' &&
    wordAt(words, at - 1)?.folded !== '(')
const isLoud = (token: Token | undefined): boolean => token?.capitals === true && token.end - token.start > 3

type MakePart = (a: number, b: number, type: Part['type'], rule: string, canonical?: string) => Part

/** "…, a policy fellow at", "…, 45,", "… said", "spokesman …": who is introduced so is a person. */
function isPerson(words: readonly Token[], from: number, to: number): boolean {
  const before = wordAt(words, from - 1)
  if (before && TITLES_SMALL.has(before.folded)) return true
  const next = words[to],
    beyond = words[to + 1]
  if (!next) return false
  if (SPEAKING.has(next.folded)) return !(before?.folded === 'the')
  if (next.folded !== ',' || !beyond) return false
  if (beyond.kind === 'number') return beyond.end - beyond.start === 2 && words[to + 2]?.folded === ','
  return (
    (beyond.folded === 'a' ||
      beyond.folded === 'an' ||
      beyond.folded === 'the' ||
      beyond.folded === 'who' ||
      beyond.folded === 'former') &&
    before?.folded !== 'the' &&
    hasOffice(words, to + 2)
  )
}

/** An office among the next words: "a senior policy fellow", "the Iraqi prime minister". */
function hasOffice(words: readonly Token[], at: number): boolean {
  for (let i = at - 1; i < at + 7 && i < words.length; i++) {
    if (words[i]!.kind === 'mark') return false
    const { folded } = words[i]!
    if (folded === 'who' || OFFICES.has(folded) || TITLES_SMALL.has(folded)) return true
  }
  return false
}

/** Where the office at the head of the run ends: before "Lionel Archer" in "U.S. Deputy Secretary of Transport Lionel Archer". */
function officeEnd(words: readonly Token[], from: number, to: number): number | undefined {
  let last: number | undefined
  for (let i = from; i < to; i++) {
    const folded = unpossessed(words[i]!.folded)
    if (words[i]!.kind === 'mark') continue
    if (OFFICES.has(folded)) {
      last = i
      if (words[i]!.folded.endsWith("'s")) break
      continue
    }
    if (last === undefined) {
      if (i - from > 4) return undefined
      continue
    }
    break
  }
  if (last === undefined || (ALSO_SURNAMES.has(unpossessed(words[last]!.folded)) && last > from && !isOver(words, from, last)))
    return undefined
  for (let i = from; i < last; i++)
    if (FIRST_NAMES.has(words[i]!.folded) && !OFFICES.has(words[i]!.folded) && !known(words[i]!.folded)) return undefined
  let end = last + 1
  if ((words[end]?.folded === 'of' || words[end]?.folded === 'for') && end < to) {
    let domain = end + 1
    if (words[domain]?.folded === 'the') domain++
    const start = domain
    while (
      domain < to &&
      (OFFICE_DOMAINS.has(words[domain]!.folded) ||
        COUNTRY_NAMES.has(unpossessed(words[domain]!.folded)) ||
        (words[domain]!.folded === 'and' && domain > start))
    )
      domain++
    end = domain > start ? domain : to
  }
  // "General" is an office and a modifier: "Attorney General Merrick Garland", "Secretary General".
  while (
    end < to &&
    end === last + 1 &&
    words[end]!.capital &&
    OFFICE_MODIFIERS.has(words[end]!.folded) &&
    OFFICES.has(words[end]!.folded)
  ) {
    end++
    last++
  }
  return end
}

/** What an office is over, or of which kind: "Staunton Police Chief" is one, "Tishana King" none. */
function isOver(words: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { folded, capitals } = words[i]!
    const plain = unpossessed(folded)
    if (
      !(
        capitals ||
        OFFICE_MODIFIERS.has(plain) ||
        OFFICES.has(plain) ||
        OFFICE_DOMAINS.has(plain) ||
        NATIONALITIES.has(plain) ||
        known(plain)
      )
    )
      return false
  }
  return true
}
const ALSO_SURNAMES: ReadonlySet<string> = new Set(
  'king queen bishop pope prince baron marshal judge major sister miss cardinal justice father general sheriff chair head counsel count deacon abbott'.split(
    ' ',
  ),
)

const withoutPoint = (words: readonly Token[], at: number): number => (words[at]?.folded === '.' ? at + 1 : at)
const isCapitals = (word: Token, form: string): boolean =>
  form.length > 1 && form === form.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(form) && word.kind === 'word'
const SMALL_JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'on'])
const ALSO_WORDS: ReadonlySet<string> = new Set(
  'general private chief deputy major head chair king miss sir lady lord father brother sister justice counsel'.split(' '),
)
/** Written small before a name: "spokesman Dmitry Peskov", "analyst Ruiz". */
const TITLES_SMALL: ReadonlySet<string> = new Set([
  ...[...OFFICES].filter((office) => !ALSO_WORDS.has(office)),
  ...'expert analyst leader spokesperson billionaire activist journalist author writer actor actress singer director fellow researcher scholar scientist lawyer candidate nominee boss owner resident politician correspondent reporter columnist strategist consultant physician nurse engineer farmer driver soldier veteran student'.split(
    ' ',
  ),
])
