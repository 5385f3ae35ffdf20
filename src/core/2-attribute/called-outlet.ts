import { DAYS } from '../language/en/adjuncts.js'
import { MONTHS } from '../language/en/months.js'
import { OUTLET_WORDS } from '../language/en/voices.js'
import { wordAt } from '../text/word-at.js'
import type { Place } from './finding.js'
import type { Reading, Word } from './unit.js'

/**
 * Names that a report itself calls an outlet.
 *
 *     The French daily L'Écho du Port announced …      the regional newspaper, “Nord-Kurier”, quoted …      the Odrin Courier newspaper
 *                      ^^^^^^^^^^^^^^                                            ^^^^^^^^^^^                    ^^^^^^^^^^^^^
 *
 * A person or a place is called none: "told the newspaper, Ruk said", "the daily White House briefing".
 */
export function calledOutlets({ units, report }: Reading): Place[] {
  const persons = report.mentions.filter((one) => one.kind === 'name' && one.type === 'person'),
    found: Place[] = [],
    isPerson = (start: number) => persons.some((one) => one.start <= start && start < one.end)
  for (const { words } of units)
    for (let i = 0; i < words.length; i++) {
      if (i === 0 || !isHead(words, i)) continue
      const name = behind(words, i) ?? before(words, i)
      if (!name) continue
      const [from, to] = [words[name.from]!, words[name.to - 1]!]
      // "told the newspaper Ruk said" names a person; "the French newspaper Ruk said" and "The newspaper, Nord-Kurier, quoted" cannot.
      const isBare =
        /^(?:the|this|a|an)$/.test(words[i - 1]!.low) &&
        !(wordAt(words, name.to)?.low === ',' && /^VB[DZP]$/.test(wordAt(words, name.to + 1)?.tag ?? ''))
      if (to.end - from.start <= LONGEST && !(isBare && isPerson(from.start))) found.push({ start: from.start, end: to.end })
    }
  return found
}
const LONGEST = 40 // letters: a longer row of capitals is a heading

/** What is called so prints or broadcasts news: "the newspaper", "a news site", but no agency for the environment and no party's network. */
const isHead = (words: readonly Word[], at: number): boolean =>
  HEADS.has(words[at]!.low) &&
  (PRINTS.has(words[at]!.low) || OF_NEWS.has(words[at - 1]!.low) || isPaper(words, at)) &&
  !/^NNPS?$/.test(words[at]!.tag)
/** "the French paper", but no white paper and no recent paper on fish. */
const isPaper = (words: readonly Word[], at: number): boolean =>
  words[at]!.low === 'paper' &&
  words[at - 1]!.tag === 'JJ' &&
  !/^(?:white|green|new|joint|short|recent)$/.test(words[at - 1]!.low)
const PRINTS = new Set(['newspaper', 'daily', 'weekly', 'magazine', 'tabloid', 'broadsheet', 'broadcaster', 'newswire'])
/** And outlets of other kinds, when it is news that they bring. */
const HEADS = new Set([...PRINTS, ...OUTLET_WORDS])
const OF_NEWS = new Set(['news', 'press', 'tv', 'television', 'radio'])

interface Run {
  readonly from: number
  readonly to: number
}

/** "the [French] daily [Name] announced", "the newspaper, [Name], said" */
function behind(words: readonly Word[], head: number): Run | undefined {
  const comma = words[head + 1]?.low === ','
  let from = head + (comma ? 2 : 1)
  const mark = words[from]?.mark ?? false
  if (mark) from++
  if (!isNameBegin(words[from])) return undefined
  const to = endOfName(words, from),
    next = words[mark ? to + 1 : to]
  if (to === from || (mark && !words[to]?.mark)) return undefined
  // Between commas it is the name of what goes before; without them something must follow that an outlet does.
  if (comma ? next?.low !== ',' : !(mark || isTelling(next))) return undefined
  return { from, to }
}

/** "the [Name] newspaper" */
function before(words: readonly Word[], head: number): Run | undefined {
  if (ADJECTIVES.has(words[head]!.low)) return undefined
  let from = head
  while (from > 0 && head - from < MOST && isNamePart(words[from - 1]!)) from--
  // One word alone before it says what kind of newspaper it is: "a French newspaper", "the Tehran daily".
  return head - from > 1 && wordAt(words, from - 1)?.low === 'the' && isNameBegin(words[from]) ? { from, to: head } : undefined
}
const MOST = 4
const ADJECTIVES = new Set(['daily', 'weekly', 'media', 'edition'])

function endOfName(words: readonly Word[], from: number): number {
  let to = from
  while (to < words.length && to - from < 2 * MOST && (isNamePart(words[to]!) || (to > from && isJoin(words, to)))) to++
  return to
}

const isNamePart = ({ tag, mark, low }: Word): boolean => !mark && /^(?:NNPS?|HYPH)$/.test(tag) && !DAYS.has(low)
const isNameBegin = (word: Word | undefined): boolean =>
  word !== undefined && /^NNPS?$/.test(word.tag) && !DAYS.has(word.low) && !MONTHS.has(word.low)
/** "Corriere della Sera", "Al-Quds al-Arabi", "Le Journal du Dimanche" */
const isJoin = (words: readonly Word[], at: number): boolean =>
  /^(?:de|du|des|della|del|di|la|le|al|el|of|und|y|i)$/.test(words[at]!.low) && isNamePart(words[at + 1] ?? words[at]!)

/** What an outlet does, or the end of what is said of it. */
const isTelling = (word: Word | undefined): boolean =>
  word === undefined ||
  /^[.,;:)]$/.test(word.low) ||
  word.mark ||
  /^(?:report|say|write|announce|publish|quote|cite|reveal|claim|tell|note|add|run|carry|print|post|break|describe|argue|state)$/.test(
    word.lemma,
  )
