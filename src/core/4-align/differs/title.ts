import { RANKS } from '../../language/en/ranks.js'
import { meaningOf } from '../../language/meaning.js'
import type { Differs, Id, Name, Report } from '../../model.js'
import { foldCase } from '../../text/fold.js'
import { skeleton, surname } from '../../text/skeleton.js'
import { type Alike, claimAt } from '../claim.js'
import { differ, type Side } from './version.js'

/**
 * One person, another office; told once for a story.
 *
 *     Deputy defence chief Ann Ruk said …     Ann Ruk, the defence minister, said …
 *     ^^^^^^^^^^^^^^^^^^^^                                  ^^^^^^^^^^^^^^^^
 */
export function title(claims: readonly Alike[]): Differs<'title', string>[] {
  const people = new Map<string, Office[]>()
  const at = claimAt(claims)
  for (const report of at.reports)
    for (const office of officesIn(report, at.of)) {
      const list = people.get(office.person)
      if (list) list.push(office)
      else people.set(office.person, [office])
    }
  const found: Differs<'title', string>[] = []
  for (const [, list] of [...people].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const made = compare(list)
    if (made) found.push(made)
  }
  return found
}

interface Office {
  readonly person: string
  readonly report: Id<'report'>
  readonly words: string
  readonly start: number
  readonly end: number
  readonly terms: ReadonlySet<string>
  readonly alike: Alike
}

/** Titles of one person that are held against each other: beyond this many, what a story says has been said. */
const MOST = 200

function compare(all: readonly Office[]): Differs<'title', string> | undefined {
  const list = all.slice(0, MOST)
  const held = new Map<string, Set<string>>()
  for (const { report, terms } of list) for (const term of terms) held.set(report, (held.get(report) ?? new Set()).add(term))
  // Where one report gives a person both, the person has both.
  const hasBoth = (a: Office, b: Office): boolean =>
    [...held.values()].some((terms) => [...a.terms, ...b.terms].every((term) => !RANK_TERMS.has(term) || terms.has(term)))
  for (const one of list)
    for (const other of list)
      if (
        one.report < other.report &&
        isOther(one.terms, other.terms) &&
        (isLower(one.terms, other.terms) || !hasBoth(one, other))
      ) {
        const sides = list.filter(
          (office) =>
            office === one || office === other || isOther(office.terms, one.terms) || isOther(office.terms, other.terms),
        )
        return differ(
          'title',
          one.alike.claim.id < other.alike.claim.id ? one.alike.claim : other.alike.claim,
          'wording',
          sides.map(
            ({ words, report, start, end }): Side<string> => ({
              key: foldCase(words),
              value: words,
              at: { report, start, end },
              words,
            }),
          ),
          'one person, another office',
        )
      }
  return undefined
}

/** "‹Transport Minister› Ann Ruk", where all of it was taken for the name. */
function withoutTitle(text: string, name: Name): Name {
  const words = text.slice(name.start, name.end).split(' ')
  let start = name.start,
    at = 0
  while (at < words.length - 2 && isTitleWord(words[at] as string, true)) start += (words[at++] as string).length + 1
  return start === name.start ? name : { ...name, start }
}

/** One person whatever the spelling: first name and surname by their skeletons; a bare surname may be anybody's. */
function personOf(canonical: string): string | undefined {
  const first = canonical.split(/\s+/)[0] ?? '',
    last = surname(canonical)
  return first === canonical || last.length < 2 ? undefined : `${skeleton(first)} ${last}`
}

/**
 * One of them ranks lower ("deputy chief" and "chief", "first deputy" and "deputy", "acting mayor" and "mayor"), or the two posts exclude each other
 * ("envoy" and "ambassador", "governor" and "minister", "defence minister" and "finance minister"). A manager may be a coach, a director a
 * president, and any officer a spokesman: nothing is said of those.
 */
function isOther(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return isLower(a, b) || onlyIn(a, b, HEADS) || onlyIn(a, b, CALLED) || (sharesHead(a, b) && onlyIn(a, b, PORTFOLIOS))
}
const isLower = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...LOWERS].some((term) => a.has(term) !== b.has(term)) && !onlyIn(a, b, PORTFOLIOS) && sharesHead(a, b)
/** Each has one that the other lacks. */
const onlyIn = (a: ReadonlySet<string>, b: ReadonlySet<string>, of: ReadonlySet<string>): boolean =>
  [...of].some((term) => a.has(term) && !b.has(term)) && [...of].some((term) => b.has(term) && !a.has(term))
const sharesHead = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((term) => RANK_TERMS.has(term) && !LOWERS.has(term) && b.has(term))

/** What an office means: "head" and "chief" are one; a representative is no ambassador and no envoy, whatever retellings make of them. */
const termOf = (folded: string): string => {
  if (SAME_OFFICE.has(folded)) return SAME_OFFICE.get(folded) as string
  return POSTS.has(folded) || LOWERS.has(folded) || RANKED.has(folded) || PORTFOLIOS.has(folded) ? folded : meaningOf(folded).term
}
const SAME_OFFICE: ReadonlyMap<string, string> = new Map(
  Object.entries({ interim: 'acting', ex: 'former', defense: 'defence', economic: 'economy', premier: 'prime', vice: 'deputy' }),
)
const POSTS = new Set('envoy representative ambassador emissary'.split(' '))
const RANKED = new Set(
  'prime chancellor minister secretary governor mayor senator congressman judge prosecutor colonel lieutenant captain sergeant admiral president king queen'.split(
    ' ',
  ),
)
/** Nobody holds two of them at once. "Prime" stands for a prime minister. */
const HEADS = new Set([
  ...POSTS,
  ...'prime chancellor governor mayor senator congressman judge prosecutor colonel lieutenant captain sergeant admiral president king queen'.split(
    ' ',
  ),
])
/** A secretary who is called a chief, or a minister who is called a secretary. */
const CALLED = new Set(['minister', 'secretary', '~leader'])
/** What a minister is minister of. */
const PORTFOLIOS = new Set(
  'foreign defence interior finance health justice energy transport economy education agriculture trade environment labour labor culture information oil planning tourism'.split(
    ' ',
  ),
)
/** Said of too many to tell two offices apart; "general" is also the end of "secretary general". */
const VAGUE = new Set(
  'official fellow aide general mp king queen spokesman spokeswoman spokesperson officer analyst expert'.split(' '),
)
const LOWERS = new Set(['deputy', 'acting', 'assistant', 'first', 'associate'])
const RANK_TERMS = new Set(
  [...RANKS]
    .filter((rank) => !VAGUE.has(rank))
    .map(termOf)
    .filter((term) => term !== ''),
)

const LONGEST = 80

function officesIn(report: Report, claimOf: (report: Report, place: number) => Alike): Office[] {
  const out: Office[] = []
  for (const named of report.mentions) {
    if (named.kind !== 'name' || named.type !== 'person') continue
    const mention = withoutTitle(report.text, named),
      person = personOf(mention === named ? named.canonical : report.text.slice(mention.start, mention.end))
    if (person === undefined) continue
    for (const [start, end] of [before(report.text, mention), after(report.text, mention)].filter(
      (place) => place !== undefined,
    )) {
      const words = report.text.slice(start, end)
      if (namesAnother(report, start, end) || isOneOfTwo(report.text, start) || / (?:and|or) /.test(words)) continue
      // A sheriff's deputy is no lesser sheriff.
      if (/sheriff/i.test(words)) continue
      const terms = new Set(
        words
          .split(/[^\p{L}\p{N}.'’]+/u)
          .map((word) => termOf(foldCase(word)))
          .filter((term) => term !== ''),
      )
      out.push({ person, report: report.id, words, start, end, terms, alike: claimOf(report, mention.start) })
    }
  }
  return out
}

/** "President and ‹General Manager› Ann Ruk": who holds more offices than one has no other office. */
const isOneOfTwo = (text: string, start: number): boolean => /(?: and| or|\/) ?$/.test(text.slice(Math.max(0, start - 5), start))

/** ", ‹coach Ann Ruk and the director› …": the office of somebody else. */
function namesAnother({ mentions, text }: Report, start: number, end: number): boolean {
  return mentions.some(
    (one) =>
      one.kind === 'name' &&
      one.type === 'person' &&
      one.start > start &&
      one.end <= end &&
      hasRank(text.slice(start, one.start).split(' ').at(-2) ?? ''),
  )
}

/**
 * "‹Deputy defence chief› Ann Ruk", "its ‹secretary general›, Ann Ruk": the words up to the name, back to the first that is neither
 * capitalised nor a word of offices, when a rank is among them.
 */
function before(text: string, name: Name): [number, number] | undefined {
  let end = name.start
  while (end > 0 && text[end - 1] === ' ') end--
  const comma = text[end - 1] === ','
  if (comma) end--
  const lead = text.slice(Math.max(0, end - LONGEST, text.lastIndexOf('\n', end - 1) + 1), end)
  let start = lead.length
  for (let at = start; at > 0; ) {
    const space = lead.lastIndexOf(' ', at - 1),
      word = lead.slice(space + 1, at)
    // "‹deputy› campaign manager": what the office is of.
    const lower =
      /^[a-z]+$/.test(word) &&
      start < lead.length &&
      LOWERS.has(termOf(foldCase(lead.slice(lead.lastIndexOf(' ', space - 1) + 1, space))))
    if (!isTitleWord(word, comma) && !lower) break
    start = space + 1
    at = space
    if (space < 0) break
  }
  const words = lead.slice(start)
  if (words.length < 4 || !hasRank(words)) return comma ? withWhat(lead, end) : undefined
  return [end - words.length, end]
}

/** "Kestria's ‹special envoy for the Strait question›, Ann Ruk": the office with what it is for, before the comma. */
function withWhat(lead: string, end: number): [number, number] | undefined {
  const words = lead
      .slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf('.'), lead.lastIndexOf(';'), lead.lastIndexOf('”')) + 1)
      .split(' '),
    what = words.findLastIndex((word) => WHAT_FOR.has(word)),
    rank = words.findLastIndex((word, at) => at < what && RANKS.has(foldCase(word)))
  if (rank < 0 || what - rank > 3 || words.length - rank > 8 || words.slice(rank).some((word) => NO_OFFICE.test(word)))
    return undefined
  let from = rank
  while (from > 0 && isTitleWord(words[from - 1] as string, true)) from--
  const office = words.slice(from).join(' ')
  return [end - office.length, end]
}
const WHAT_FOR = new Set('of for to at in on'.split(' '))
const NO_OFFICE = /^(?:and|or|said|says|told|was|is|has|had|were|are|who|that|by|with)$/

function isTitleWord(word: string, comma: boolean): boolean {
  const low = foldCase(word).replace(/'s?$/, '')
  if (!/^[\p{L}.'-]+$/u.test(low)) return false
  if (RANKS.has(low) || OFFICE_WORDS.has(low) || PORTFOLIOS.has(low)) return true
  return !comma && /^\p{Lu}/u.test(word) && !/[.,;:]$/.test(word.replace(/^(?:\p{Lu}\.)+$/u, ''))
}
const OFFICE_WORDS = new Set(
  'deputy vice first assistant associate executive managing prime foreign interior defense defence finance former acting interim senior special presidential permanent secretary general health attorney police intelligence'.split(
    ' ',
  ),
)

/** "Ann Ruk, ‹defence minister of Orrin›, …" */
function after(text: string, name: Name): [number, number] | undefined {
  const rest = text.slice(name.end, name.end + LONGEST * 2)
  const match = /^,\s(?:(?:the|a|an)\s)?([^,.;:“”"\n]{4,100})(?=[,.;\n]|$)/.exec(rest)
  const words = match?.[1]?.split(/ (?:who|which|that|whose) /i)[0]
  if (match === null || words === undefined) return undefined
  if (/^(?:his|her|their|and|or|who|which|but|as|to|in)\b/i.test(words)) return undefined
  if (!hasRank(words.split(' ').slice(0, 12).join(' '))) return undefined
  if (/\b(?:said|says|told|was|is|has|had|were|are|or)\b/.test(words)) return undefined
  if (/\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep)$/.test(words)) return undefined
  const start = name.end + match[0].length - (match[1] ?? '').length
  return [start, start + words.length]
}

const hasRank = (words: string): boolean =>
  foldCase(words)
    .split(/[^\p{L}]+/u)
    .some((word) => RANKS.has(word))
