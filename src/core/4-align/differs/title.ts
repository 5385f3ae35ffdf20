import { RANKS } from '../../language/en/ranks.js'
import { meaningOf } from '../../language/meaning.js'
import type { Differs, Name } from '../../model.js'
import { foldCase } from '../../text/fold.js'
import { mentionsIn } from '../../text/mentions.js'
import { surname } from '../../text/skeleton.js'
import type { Alike, Told } from '../claim.js'
import { differ, type Side } from './version.js'

/**
 * One person, another office; told once for a story.
 *
 *     Deputy defence chief Ann Ruk said …     Ann Ruk, the defence minister, said …
 *     ^^^^^^^^^^^^^^^^^^^^                                  ^^^^^^^^^^^^^^^^
 */
export function title(claims: readonly Alike[]): Differs<'title', string>[] {
  const people = new Map<string, Office[]>()
  for (const alike of claims)
    for (const told of alike.told)
      for (const office of officesIn(told, alike)) {
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
  readonly report: string
  readonly words: string
  readonly start: number
  readonly end: number
  readonly terms: ReadonlySet<string>
  readonly alike: Alike
}

function compare(list: readonly Office[]): Differs<'title', string> | undefined {
  for (const one of list)
    for (const other of list)
      if (one.report < other.report && isOther(one.terms, other.terms)) {
        const sides = list.filter(
          (office) =>
            office === one || office === other || isOther(office.terms, one.terms) || isOther(office.terms, other.terms),
        )
        return differ(
          'title',
          one.alike.claim.id < other.alike.claim.id ? one.alike.claim : other.alike.claim,
          'wording',
          sides.map(
            ({ words, report, start, end, alike }): Side<string> => ({
              key: foldCase(words),
              value: words,
              at: {
                report:
                  alike.claim.wordings.find(({ evidence }) => evidence[0].report === report)?.evidence[0].report ??
                  one.alike.claim.wordings[0].evidence[0].report,
                start,
                end,
              },
              words,
            }),
          ),
          'one person, another office',
        )
      }
  return undefined
}

/** Each has a word the other lacks, and that word matters: "deputy chief" and "chief" differ, "minister" and "the minister" do not. */
function isOther(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false
  let shared = 0
  for (const term of a) if (b.has(term)) shared++
  return shared < Math.min(a.size, b.size) || [...a, ...b].some((term) => LOWERS.has(term) && a.has(term) !== b.has(term))
}
const LOWERS = new Set(['deputy', 'vice', 'acting', 'former', 'ex', 'assistant'])

const LONGEST = 80

function officesIn({ telling }: Told, alike: Alike): Office[] {
  const { report, clause } = telling,
    out: Office[] = []
  for (const mention of mentionsIn(report, clause.start, clause.end)) {
    if (mention.kind !== 'name' || mention.type !== 'person') continue
    const person = surname(mention.canonical)
    if (person.length < 3) continue
    for (const [start, end] of [before(report.text, mention, clause.start), after(report.text, mention, clause.end)].filter(
      (place) => place !== undefined,
    )) {
      const words = report.text.slice(start, end),
        terms = new Set(
          words
            .split(/[^\p{L}\p{N}.'’]+/u)
            .map((word) => meaningOf(foldCase(word)).term)
            .filter((term) => term !== ''),
        )
      out.push({ person, report: report.id, words, start, end, terms, alike })
    }
  }
  return out
}

/**
 * "‹Deputy defence chief› Ann Ruk", "its ‹secretary general›, Ann Ruk": the words up to the name, back to the first that is neither
 * capitalised nor a word of offices, when a rank is among them.
 */
function before(text: string, name: Name, from: number): [number, number] | undefined {
  let end = name.start
  while (end > from && text[end - 1] === ' ') end--
  const comma = text[end - 1] === ','
  if (comma) end--
  const lead = text.slice(Math.max(from, end - LONGEST), end)
  let start = lead.length
  for (let at = start; at > 0; ) {
    const space = lead.lastIndexOf(' ', at - 1),
      word = lead.slice(space + 1, at)
    if (!isTitleWord(word, comma)) break
    start = space + 1
    at = space
    if (space < 0) break
  }
  const words = lead.slice(start)
  if (words.length < 4 || !hasRank(words)) return undefined
  return [end - words.length, end]
}

function isTitleWord(word: string, comma: boolean): boolean {
  const low = foldCase(word).replace(/'s?$/, '')
  if (!/^[\p{L}.'-]+$/u.test(low)) return false
  if (RANKS.has(low) || OFFICE_WORDS.has(low)) return true
  return !comma && /^\p{Lu}/u.test(word) && !/[.,;:]$/.test(word.replace(/^(?:\p{Lu}\.)+$/u, ''))
}
const OFFICE_WORDS = new Set(
  'deputy vice prime foreign interior defense defence finance former acting interim senior special presidential permanent secretary general health attorney police intelligence'.split(
    ' ',
  ),
)

/** "Ann Ruk, ‹defence minister of Orrin›, …" */
function after(text: string, name: Name, to: number): [number, number] | undefined {
  const rest = text.slice(name.end, Math.min(text.length, Math.max(to, name.end + LONGEST * 2)))
  const match = /^,\s(?:(?:the|a|an)\s)?([^,.;:“”"\n]{4,100})(?=[,.;\n]|$)/.exec(rest)
  const words = match?.[1]
  if (match === null || words === undefined) return undefined
  if (/^(?:his|her|their|and|or|who|which|but|as|to|in)\b/i.test(words)) return undefined
  if (!hasRank(words.split(' ').slice(0, 12).join(' '))) return undefined
  if (/\b(?:said|says|told|was|is|has|had|were|are|or)\b/.test(words)) return undefined
  if (/\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep)$/.test(words)) return undefined
  const start = name.end + match[0].length - words.length
  return [start, start + words.length]
}

const hasRank = (words: string): boolean =>
  foldCase(words)
    .split(/[^\p{L}]+/u)
    .some((word) => RANKS.has(word))
