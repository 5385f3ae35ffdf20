import { outletNamed } from '../language/en/outlets.js'
import { COUNTS, UNNAMED_PEOPLE } from '../language/en/unnamed.js'
import { DOCUMENT_WORDS, OFFICE_WORDS, OUTLET_WORDS, ROLE_WORDS, SEATS } from '../language/en/voices.js'
import type { Id, Voice } from '../model.js'
import { foldCase } from '../text/fold.js'
import { remembered } from '../text/remember.js'
import { span } from '../text/span.js'
import { type Cast, lastOf, type Named } from './cast.js'
import type { Place } from './finding.js'
import type { Reading, Word } from './unit.js'

/** What a voice is called, before it is known whether that is a reference to another one. */
export interface Described {
  readonly kind: Voice['kind']
  readonly name: string
  readonly count: Voice['count']
  readonly reference?: 'pronoun' | 'they' | 'outlet' | 'role' | 'surname' | 'seat' | 'bare' | 'group' | 'self' | 'full'
}

/** The words of a place within a unit. */
export function wordsAt(words: readonly Word[], { start, end }: Place): readonly Word[] {
  let from = 0
  while (from < words.length && words[from]!.start < start) from++
  let to = from
  while (to < words.length && words[to]!.end <= end) to++
  return words.slice(from, to)
}

/**
 * What kind of voice the words name, and how many they are.
 *
 *     four NATO diplomats → unnamed, 4      a third diplomat → unnamed, 1      the Pentagon → office      Tamer Badawi, an expert → person
 */
export function describe(reading: Reading, unit: number, at: Place, cast: Cast): Described {
  const words = wordsAt(reading.units[unit]!.words, at)
  const told = clean(reading.text.slice(at.start, at.end))
  const low = foldCase(told)
  const first = words[0]
  const head = headOf(words)
  const lemma = head ? foldCase(head.lemma) : ''
  const plural = head !== undefined && (head.tag === 'NNS' || head.tag === 'NNPS')
  const count = countOf(words, plural)
  if (words.length === 1 && first) {
    if (/^(?:he|she|him|her|his|hers)$/.test(low)) return { kind: 'person', name: told, count: 1, reference: 'pronoun' }
    if (/^(?:they|them|their)$/.test(low)) return { kind: 'unnamed', name: told, count: 'several', reference: 'they' }
    if (/^(?:it|its)$/.test(low)) return { kind: 'office', name: told, count: 1, reference: 'pronoun' }
    if (/^(?:i|we|me|us|my|our|you|your)$/.test(low))
      return { kind: 'person', name: told, count: low === 'i' || low === 'me' || low === 'my' ? 1 : 'several', reference: 'self' }
    if (/^(?:another|one|others|some|many|several|two|three|four|five|most)$/.test(low))
      return { kind: 'unnamed', name: told, count, reference: 'bare' }
  }
  if (low.startsWith('th')) {
    if (/^(?:the|this) (?:account|report|article|story|piece|dispatch|material|item)$/.test(low))
      return { kind: 'document', name: told, count: 1, reference: 'outlet' }
    if (/^the (?:sources?|diplomats|officials|people|interlocutors|aides|advisers|witnesses)$/.test(low))
      return { kind: 'unnamed', name: told, count, reference: 'group' }
  }
  const seat = SEATS.get(low)
  if (seat !== undefined) return { kind: 'office', name: seat, count: 1, reference: 'seat' }
  const here = cast.within(at)
  const person = here.find((one) => one.kind === 'person' && !insideTail(words, one))
  const outlet = outletNamed(told)
  // "British newspaper The Guardian", "Weekly Der Spiegel": called by its name
  const known = here.find((one) => one.kind === 'outlet' && one.end >= at.end - 1)
  if (known && !person && words.every((word) => word.start >= known.start || isKindOfOutlet(word)))
    return { kind: 'outlet', name: known.name, count: 1 }
  if (!outlet && cast.isOutlet(low.replace(/^the /, ''))) return { kind: 'outlet', name: told, count: 1 }
  const called = !outlet && words.some((word) => OUTLET_WORDS.has(word.low)) ? cast.outletIn(told) : undefined
  if (called !== undefined) return { kind: 'outlet', name: called, count: 1 }
  if (outlet && !person) return { kind: 'outlet', name: outlet.name, count: 1 }
  if (
    head &&
    OUTLET_WORDS.has(lemma) &&
    !plural &&
    (first?.low === 'the' || first?.low === 'this') &&
    words.length <= 4 &&
    // "the UN agency", "the National Security Agency" are named, and no outlets
    (!words.some(isName) || words.some(({ low }) => OF_NEWS.has(low)))
  )
    return { kind: 'outlet', name: told, count: 1, reference: 'outlet' }
  if (head && NEWS_FIRMS.has(lemma) && /^(?:the|this)$/.test(first?.low ?? '') && words.some(({ low }) => low === 'news'))
    return { kind: 'outlet', name: told, count: 1, reference: 'outlet' }
  const named = here.find((one) => one.kind === 'outlet')
  if (named && head && named.start <= head.start && head.end <= named.end && !person)
    return { kind: 'outlet', name: named.name, count: 1 }
  if (person) {
    const short = person.name.indexOf(' ') < 0
    const full = reading.text.slice(person.start, person.end) !== person.name
    return {
      kind: 'person',
      name: person.name,
      count: 1,
      ...((short || full) && { reference: short ? ('surname' as const) : ('full' as const) }),
    }
  }
  if (head && DOCUMENT_WORDS.has(lemma)) return { kind: 'document', name: told, count }
  if (head && isName(head)) {
    if (OFFICE_WORDS.has(lemma) || /^\p{Lu}[\p{Lu}.&-]+$/u.test(reading.text.slice(head.start, head.end)))
      return { kind: 'office', name: told, count: 1 }
    if (words.length === 1)
      return { kind: isKnownLast(told, cast) ? 'person' : 'office', name: told, count: 1, reference: 'surname' }
    const names = words.filter(isName)
    if (words.some((word) => OFFICE_WORDS.has(foldCase(word.lemma)))) return { kind: 'office', name: told, count: 1 }
    if (first?.low === 'the' || plural) return { kind: 'office', name: told, count: plural ? count : 1 }
    if (/^(?:mr|mrs|ms|dr|sen|rep|gov)\.?$/.test(first?.low ?? ''))
      return { kind: 'person', name: told, count: 1, reference: 'surname' }
    return {
      kind: names.length >= 2 || isKnownLast(told, cast) ? 'person' : 'office',
      name: told,
      count: 1,
      ...(names.length === 1 && { reference: 'surname' as const }),
    }
  }
  if (head && OFFICE_WORDS.has(lemma)) return { kind: 'office', name: told, count: plural ? count : 1 }
  if (
    first &&
    (first.low === 'the' || first.low === 'this') &&
    head &&
    ROLE_WORDS.has(lemma) &&
    !plural &&
    words.length <= 4 &&
    !/^(?:source|diplomat|official)$/.test(lemma)
  )
    return { kind: 'person', name: told, count: 1, reference: 'role' }
  if (head && (UNNAMED_PEOPLE.has(lemma) || plural || head.tag === 'CD' || head.tag === 'DT'))
    return { kind: 'unnamed', name: told, count }
  return { kind: head && ROLE_WORDS.has(lemma) ? 'person' : 'unnamed', name: told, count }
}

/** "the Sorvian News Agency" is one, "the National Security Agency" is none. */
const OF_NEWS = new Set(['news', 'press', 'information', 'telegraph'])

const isKindOfOutlet = ({ lemma, low, tag }: Word): boolean =>
  OUTLET_WORDS.has(foldCase(lemma)) || OUTLET_WORDS.has(low) || /^(?:DT|JJ|,|HYPH)$/.test(tag) || low === 'news'

/** "the New York-based news company" */
const NEWS_FIRMS = new Set(['company', 'organization', 'organisation', 'group', 'firm', 'service', 'business'])

const isName = (word: Word): boolean => word.tag === 'NNP' || word.tag === 'NNPS'
const isKnownLast = (name: string, cast: Cast): boolean => cast.isPerson(lastOf(name))

/** "a spokesman for John Doe": John Doe is not the one who speaks. In "a spokesman, Lt. Gen. Ada Ruk" she is. */
function insideTail(words: readonly Word[], named: Named): boolean {
  let past = false,
    last: Word | undefined
  for (const [i, word] of words.entries()) {
    if (word.start >= named.start) return past
    if (word.low === ',' && !past && last && ROLES_NAMED.has(foldCase(last.lemma)) && isTitleUpTo(words, i + 1, named.start))
      return false
    last = word
    if (
      word.tag === 'IN' ||
      word.low === 'to' ||
      word.tag === 'POS' ||
      word.tag === 'VBG' ||
      word.tag === 'VBN' ||
      word.low === ','
    )
      past = true
  }
  return past
}

/** One who has a role and may be named behind it: "the defence minister, ‹Ada Ruk›". */
const ROLES_NAMED: ReadonlySet<string> = new Set([...ROLE_WORDS, ...UNNAMED_PEOPLE])

/** Nothing but a title stands there: "Lt. Gen.", "Dr." */
function isTitleUpTo(words: readonly Word[], from: number, place: number): boolean {
  for (let i = from; i < words.length && words[i]!.start < place; i++) {
    const { tag, low } = words[i]!
    if (i - from > 5 || !(tag === 'NNP' || low === '.')) return false
  }
  return true
}

/** The noun that the first base noun phrase ends on. */
function headOf(words: readonly Word[]): Word | undefined {
  let head: Word | undefined
  for (const word of words) {
    if (word.mark) continue
    if (word.tag.startsWith('NN')) head = word
    else if (word.tag === 'POS' && word !== words.at(-1)) {
      head = undefined
    } else if (word.tag === 'CD' || word.tag === 'DT' || word.tag.startsWith('JJ')) {
      if (head?.tag.startsWith('NN')) break
      head ??= word.tag === 'DT' && /^(?:the|a|an|this|that|these)$/.test(word.low) ? undefined : word
    } else if (word.tag === 'PRP$' || word.tag === 'HYPH' || word.tag === 'PDT') continue
    else if (word.tag === 'IN' && word.low === 'of' && head && !head.tag.startsWith('NN')) head = undefined
    else break
  }
  return head
}

function countOf(words: readonly Word[], plural: boolean): Voice['count'] {
  for (let i = 0; i < words.length && i < 6; i++) {
    const word = words[i]!
    if (word.tag === 'IN' && word.low !== 'of') break
    const known = COUNTS.get(word.low)
    if (known !== undefined && !((word.low === 'a' || word.low === 'an') && plural)) return known
    if (word.tag === 'CD' && /^\d{1,4}$/.test(word.low)) return Number(word.low)
    if (word.tag === 'IN') break
  }
  return plural ? 'several' : 1
}

/** "the White House's" → "the White House"; without the comma at the end. */
export const clean = remembered((told: string): string => {
  const plain = told.replace(/\s+/g, ' ')
  const relative = plain.search(
    /,? (?:who|which|whose|where) | [-–—]{1,2} (?:who|which|whose|where) |, (?:cited|quoted) by | (?:cited|quoted) by /,
  )
  return (relative > 0 ? plain.slice(0, relative) : plain).replace(/['’ʼ]s$|['’ʼ]$/, '').replace(/[,;:\s]+$/, '')
})

export const voiceOf = (
  report: Id<'report'>,
  at: Place,
  described: Pick<Described, 'kind' | 'name' | 'count'>,
  resolved: boolean,
): Voice => ({
  kind: described.kind,
  name: described.name,
  resolved,
  count: described.count,
  evidence: [span(report, at.start, at.end)],
})
