import { TAKES_CLAUSE } from '../language/en/cues.js'
import { wordAt } from '../text/word-at.js'
import type { Word } from './unit.js'

/**
 * A verb with its helpers.
 *
 *     The ministry has repeatedly been asked to say why.
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^
 */
export interface VerbGroup {
  /** Indexes of words, the last included. */
  readonly first: number
  readonly last: number
  readonly head: number
  readonly form: 'finite' | 'infinitive' | 'doing' | 'done'
  readonly passive: boolean
  readonly negated: boolean
  /** "would", "may", "should": the first modal's word. */
  readonly modal: string | undefined
}

const HELPERS = new Set(['be', 'have', 'do', 'get', 'keep', 'go'])
const NOT = new Set(['not', "n't", 'never', 'nt', 'hardly', 'neither', 'nor'])

export const isVerb = (tag: string): boolean => tag.charCodeAt(0) === 86 /* V */ && tag.charCodeAt(1) === 66
const isAdverb = (word: Word): boolean => word.tag === 'RB' || word.tag === 'RBR' || word.tag === 'RBS' || NOT.has(word.low)

/** All verb groups outside quotations, or inside the one quotation given, in order. */
export function findVerbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let i = 0; i < words.length; i++) {
    const group = mayBegin(words[i]!) ? groupAt(words, i) : undefined
    if (!group) continue
    groups.push(group.form === 'done' && isOnlyVerb(words, group.head) ? { ...group, form: 'finite', passive: false } : group)
    i = group.last
  }
  return groups
}

const mayBegin = ({ tag, low }: Word): boolean => tag === 'MD' || tag === 'TO' || isVerb(tag) || low === 'to'

function groupAt(words: readonly Word[], first: number): VerbGroup | undefined {
  const { tag } = words[first]!
  const isTo = tag === 'TO' || (words[first]!.low === 'to' && words[first + 1]?.tag === 'VB')
  if (tag !== 'MD' && !isVerb(tag) && !isTo) return undefined
  // "the highest-ranking officer"
  if ((tag === 'VBG' || tag === 'VBN') && wordAt(words, first - 1)?.tag === 'HYPH') return undefined
  let head = isVerb(tag) ? first : -1,
    last = first,
    negated = false,
    passive = false
  const quote = words[first]!.quote
  for (let i = first + 1; i < words.length && i < first + MOST_WORDS; i++) {
    const word = words[i]!
    if (word.quote !== quote) break
    if (isAdverb(word)) {
      if (NOT.has(word.low)) negated = true
      continue
    }
    if (!isVerb(word.tag)) break
    if (head >= 0) {
      const before = words[head]!
      if (!HELPERS.has(before.lemma)) break
      const done = word.tag === 'VBN' || word.tag === 'VBD'
      const fits =
        before.lemma === 'be'
          ? done || word.tag === 'VBG'
          : before.lemma === 'have'
            ? done
            : before.lemma === 'do'
              ? word.tag === 'VB' || word.tag === 'VBP'
              : before.lemma === 'get'
                ? done && word.tag === 'VBN'
                : word.tag === 'VBG' // kept saying, went on arguing
      if (!fits) break
      if ((before.lemma === 'be' || before.lemma === 'get') && done) passive = true
    }
    if (isTo && head < 0 && word.tag !== 'VB') break
    head = i
    last = i
  }
  if (head < 0) return undefined
  const lead = words[first]!
  const form = isTo
    ? 'infinitive'
    : lead.tag === 'MD' || lead.tag === 'VBD' || lead.tag === 'VBZ' || lead.tag === 'VBP'
      ? 'finite'
      : lead.tag === 'VBG'
        ? 'doing'
        : lead.tag === 'VBN'
          ? 'done'
          : 'infinitive'
  if (lead.tag === 'VBN' && first === head) passive = true
  return { first, last, head, form, passive, negated, modal: lead.tag === 'MD' ? lead.low : undefined }
}

/** The longest that helpers and adverbs stretch: "may well not have been repeatedly and publicly asked". */
const MOST_WORDS = 10

/**
 * "Iraqi colleagues conveyed to them that …": what looks like a participle is the only verb of its clause, so it is the past tense.
 */
export function isOnlyVerb(words: readonly Word[], at: number): boolean {
  if (wordAt(words, at - 1)?.tag === 'CC') {
    // "did not mention him but told the mayors": it goes on with a tensed verb before
    for (let i = at - 2; i >= Math.max(0, at - CLAUSE); i--) {
      if (words[i]!.low === 'have' || words[i]!.low === 'has' || words[i]!.low === 'had' || words[i]!.lemma === 'be') return false
      if (words[i]!.tag === 'VBD' || words[i]!.tag === 'MD') return true
    }
    return false
  }
  if (wordAt(words, at - 1)?.low === 'a' || wordAt(words, at - 1)?.low === 'an' || wordAt(words, at - 1)?.low === 'the')
    return false
  if (
    !/^(?:NN|PRP|CD|DT|WP|RB|-RRB-|,)/.test(wordAt(words, at - 1)?.tag ?? '') ||
    !/ed$|^(?:said|told|thought|found|held|felt|heard|made|meant|read|sought|taught|won|put|let|set|left|lost|met|sent|spent|built|kept|paid|led|brought|bought|fought|got|stood|struck|hit|cut|came|became|ran|sold|laid)$/.test(
      words[at]!.low,
    )
  )
    return false
  // "the film, titled “Doubts,” says": what describes between commas
  if (words[at - 1]!.low === ',' && describesBetweenCommas(words, at)) return false
  const { quote } = words[at]!
  for (let i = at - 1; i >= Math.max(0, at - CLAUSE); i--) {
    const word = words[i]!
    if (word.quote !== quote || isClauseEdge(word)) break
    // "Aides said two donors made": the verb of saying belongs to the clause outside
    if (isTensed(word) && /^(?:say|think|believe|claim|feel|hope|guess)$/.test(word.lemma) && words[at + 1]?.low !== 'by') break
    if (isTensed(word)) return false
  }
  for (let i = at + 1; i < Math.min(words.length, at + CLAUSE); i++) {
    const word = words[i]!
    if (word.quote !== quote || isClauseEdge(word)) break
    if (isTensed(word)) return false
  }
  return true
}
function describesBetweenCommas(words: readonly Word[], at: number): boolean {
  if (TAKES_CLAUSE.has(words[at]!.lemma)) return false
  for (let i = at + 1; i < Math.min(words.length, at + 25); i++) {
    if (words[i]!.low === ',' || (words[i]!.mark && words[i - 1]!.low === ',')) return isTensed(words[i + 1] ?? words[i]!)
    if (isTensed(words[i]!) && words[i]!.quote < 0) return false
  }
  return false
}
const CLAUSE = 40
const isTensed = (word: Word): boolean => word.tag === 'VBD' || word.tag === 'VBZ' || word.tag === 'VBP' || word.tag === 'MD'
const isClauseEdge = (word: Word): boolean =>
  word.low === ',' ||
  word.low === ';' ||
  word.low === ':' ||
  word.low === 'that' ||
  word.low === 'and' ||
  word.low === 'but' ||
  word.tag === 'WDT' ||
  word.tag === 'WP' ||
  word.tag === 'WRB'
