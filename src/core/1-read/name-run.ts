import { BEFORE_NAMES } from '../language/en/abbreviations.js'
import {
  COMMON_BEGINNINGS,
  EVENT_HEADS,
  NAME_PARTICLES,
  NO_NAMES,
  OFFICE_DOMAINS,
  OFFICES,
  ORGANIZATION_HEADS,
  ORGANIZATIONS,
  PLACE_HEADS,
} from '../language/en/name-words.js'
import { SENTENCE_STARTERS } from '../language/en/sentence-starters.js'
import { type Token, unpossessed } from './token.js'

/** One sentence as the rules for names see it. */
export interface NameSentence {
  readonly words: readonly Token[]
  /** Index of its first word, -1 when it has none. */
  readonly first: number
  /** 1 where a moment or an outlet stands. */
  readonly taken: number[]
  readonly heading: boolean
}

/**
 * Words with capitals that belong together: token indices, small words within a name included.
 *
 *     the former U.S. Deputy Secretary of Transport Lionel Archer’s
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export interface Run {
  readonly sentence: NameSentence
  readonly from: number
  readonly to: number
  /** It begins the sentence with a word that may owe its capital to that alone. */
  readonly initial: boolean
}

export function runsIn(sentence: NameSentence): Run[] {
  const { words, first, taken } = sentence,
    runs: Run[] = []
  for (let i = 0; i < words.length; i++) {
    if (!begins(words[i]!, taken[i] === 1)) continue
    if (i === first && isOrdinary(words[i]!)) continue
    const to = runEnd(words, i, taken)
    runs.push({ sentence, from: i, to, initial: i === first })
    i = to - 1
  }
  return runs
}

const begins = (word: Token, taken: boolean): boolean =>
  (word.folded.startsWith('al-') && !taken && ORGANIZATIONS.has(unpossessed(word.folded))) ||
  (word.capital && !taken && (word.capitals || !word.form.functional))

/** A word that only begins the sentence: "Officials in Iraq", "Addressing NATO ministers". */
export const isOrdinary = ({ folded, capitals, form }: Token): boolean =>
  !capitals && (form.functional || SENTENCE_STARTERS.has(folded) || COMMON_BEGINNINGS.has(folded))

/** "Tawfiq al-Shukri", "Marie el-Drese": the article has no capital, the name behind it has. */
const ARTICLE = /^(?:al|el|ul|ad|ar|as|ash)-\p{L}{3}/u
/** No name is longer; a page of capitals is cut into pieces. */
const LONGEST = 14

function runEnd(words: readonly Token[], from: number, taken: readonly number[]): number {
  let to = from + 1
  for (;;) {
    const last = words[to - 1]!,
      next = words[to]
    if (!next || to - from >= LONGEST || taken[to] === 1 || last.folded.endsWith("'s") || isCompound(last)) return to
    if (
      next.folded === '.' &&
      !next.spaced &&
      (BEFORE_NAMES.has(cased(last)) || last.end - last.start === 1) &&
      words[to + 1]?.capital &&
      taken[to + 1] === 0
    ) {
      to += 2
      continue
    }
    if (!next.spaced) return to
    if ((next.capital && (next.capitals || !next.form.functional)) || ARTICLE.test(next.folded)) {
      if (isCompound(next)) return to
      to++
      continue
    }
    const beyond = joined(words, to, last, from)
    if (beyond === undefined || taken[beyond - 1] === 1) return to
    to = beyond
  }
}

/** A small word inside a name, and the capital after it. */
function joined(words: readonly Token[], at: number, last: Token, from: number): number | undefined {
  const small = words[at]!,
    next = words[at + 1]
  if (!next) return undefined
  if (NAME_PARTICLES.has(small.folded) && small.kind === 'word') {
    const beyond = NAME_PARTICLES.has(next.folded) && !next.capital ? words[at + 2] : next
    return beyond?.capital ? (beyond === next ? at + 2 : at + 3) : undefined
  }
  if (small.folded === '&' && next.capital) return at + 2
  if (small.folded === 'of' || small.folded === 'for' || small.folded === 'on') {
    const head = unpossessed(last.folded)
    const heads =
      ORGANIZATION_HEADS.has(head) ||
      BODIES.has(head) ||
      (small.folded === 'of' && (OFFICES.has(head) || PLACE_HEADS.has(head) || EVENT_HEADS.has(head)))
    if (!heads) return undefined
    if (next.capital && !next.form.functional) return at + 2
    return next.folded === 'the' && words[at + 2]?.capital ? at + 3 : undefined
  }
  if (small.folded === 'and' && next.capital) {
    for (let i = from; i < at; i++)
      if (
        (words[i]!.folded === 'of' || words[i]!.folded === 'for') &&
        (OFFICE_DOMAINS.has(next.folded) ||
          JOINED_ENDS.has(words[at + 2]?.folded ?? '') ||
          JOINED_ENDS.has(words[at + 3]?.folded ?? ''))
      )
        return at + 2
  }
  return undefined
}

/** "NATO-led", "Russian-speaking": what stands before the hyphen may be a name, the whole is none. */
export const isCompound = ({ folded, capital, start, end }: Token): boolean =>
  capital && end - start === folded.length && LED.test(folded)
const LED =
  /-(?:led|backed|based|born|brokered|mandated|run|sponsored|funded|style|speaking|made|controlled|occupied|held|trained|owned|linked|allied|aligned|wide|related|era|supplied|imposed|mediated|supported|friendly|held|operated|appointed|dominated|educated|listed|area|bound|type|inspired|registered|approved|flagged|manufactured|built|designed|only|like|drafted|hosted|proposed|chaired|organized|organised|affiliated|installed|engineered|specific|affairs|to|in|on)$/

const cased = ({ folded }: Token): string => folded[0]!.toUpperCase() + folded.slice(1)
/** Bodies that "of" or "for" follows, besides the heads of names. */
const BODIES: ReadonlySet<string> = new Set(
  'bank house organization board courts states ministry department office centre center institute council society friends doctors sons daughters committee church republic people workers order medal'.split(
    ' ',
  ),
)
const JOINED_ENDS: ReadonlySet<string> = new Set(
  'societies services affairs studies sciences operations prevention cooperation development security culture sport sports crescent technology protection human welfare defense defence drug'.split(
    ' ',
  ),
)

export const isNoName = (folded: string): boolean => NO_NAMES.has(folded)
