import type { Token } from './grammar.js'

/** Questions that everybody asks of a parsed sentence. Words are meant by their place in it. */

/** What hangs on a word, in order; with `relations` only those, "nsubj" meaning also "nsubj:pass". */
export function dependentsOf(tokens: readonly Token[], head: number, ...relations: readonly string[]): number[] {
  const { first, next } = linksOf(tokens),
    found: number[] = []
  for (let i = first[head] ?? -1; i >= 0; i = next[i] as number)
    if (relations.length === 0 || isRelation((tokens[i] as Token).relation, relations)) found.push(i)
  return found
}

/** The first of what hangs on a word with one of these relations. */
export function dependentOf(tokens: readonly Token[], head: number, ...relations: readonly string[]): number | undefined {
  const { first, next } = linksOf(tokens)
  for (let i = first[head] ?? -1; i >= 0; i = next[i] as number)
    if (isRelation((tokens[i] as Token).relation, relations)) return i
  return undefined
}

/** For each word the first that hangs on it, and the next that hangs on the same head; -1 for none. Made once for a sentence. */
interface Links {
  readonly first: Int32Array
  readonly next: Int32Array
}
const LINKS = new WeakMap<readonly Token[], Links>()
function linksOf(tokens: readonly Token[]): Links {
  const known = LINKS.get(tokens)
  if (known) return known
  const made = { first: new Int32Array(tokens.length).fill(-1), next: new Int32Array(tokens.length).fill(-1) }
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { head } = tokens[i] as Token
    if (head < 0) continue
    made.next[i] = made.first[head] as number
    made.first[head] = i
  }
  LINKS.set(tokens, made)
  return made
}

const isRelation = (relation: string, wanted: readonly string[]): boolean =>
  wanted.includes(relation) || wanted.includes(relation.slice(0, Math.max(0, relation.indexOf(':'))))

/** Words [first, last): `last` is not in it. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/**
 * All that hangs on a word, however deep, from its first word to its last.
 *
 *     The mission will end, said two diplomats who asked not to be named.
 *                                    ^^^^^^^^^ → two diplomats who asked not to be named
 */
export function subtreeOf(tokens: readonly Token[], word: number): Stretch {
  return spreadOf(tokens, word, () => true)
}

/** The same without the branches of the word itself that `keeps` refuses. */
function spreadOf(tokens: readonly Token[], word: number, keeps: (token: Token, i: number) => boolean): Stretch {
  const { first: firstOf, next } = linksOf(tokens),
    open = [word]
  let first = word,
    last = word + 1
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at < first) first = at
    if (at >= last) last = at + 1
    for (let i = firstOf[at] ?? -1; i >= 0; i = next[i] as number) if (at !== word || keeps(tokens[i] as Token, i)) open.push(i)
  }
  return { first, last }
}

/**
 * The noun and what describes it, without clauses, appositions, further nouns by "and", and the preposition before it.
 *
 *     according to two senior diplomats from Riga, who asked not to be named
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function nounPhraseOf(tokens: readonly Token[], head: number): Stretch {
  return trimPunctuation(
    tokens,
    spreadOf(tokens, head, ({ relation }) => !OUTSIDE_NOUN.has(relation)),
  )
}
const OUTSIDE_NOUN = new Set([
  'case', 'mark', 'cc', 'cc:preconj', 'conj', 'appos', 'acl:relcl', 'acl', 'parataxis', 'punct', 'cop', 'nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'aux', 'advcl', 'advcl:relcl',
  'advmod', 'obl', 'discourse', 'vocative', 'list', 'dep', 'reparandum', 'ccomp', 'expl', 'orphan', 'dislocated', 'obl:unmarked',
]) // biome-ignore format: a table

/** All of the clause of a verb, without the punctuation at its edges and without what only introduces it ("that", "and", "but"). */
export function clauseOf(tokens: readonly Token[], verb: number): Stretch {
  return trimPunctuation(
    tokens,
    spreadOf(
      tokens,
      verb,
      ({ relation, lemma }, i) => !(i < verb && (relation === 'cc' || (relation === 'mark' && lemma === 'that'))),
    ),
  )
}

function trimPunctuation(tokens: readonly Token[], { first, last }: Stretch): Stretch {
  while (first < last - 1 && (tokens[first] as Token).relation === 'punct') first++
  while (last - 1 > first && (tokens[last - 1] as Token).relation === 'punct') last--
  return { first, last }
}

/** Offsets of a stretch of words in the text. */
export function placeOf(tokens: readonly Token[], { first, last }: Stretch): { start: number; end: number } {
  return { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end }
}

/** A verb with its auxiliaries: "has not been decided". */
export interface VerbGroup extends Stretch {
  /** Has tense: "decides", "will decide", "has decided"; not "to decide", "deciding", nor "decided" in "the plan decided last year". */
  readonly isFinite: boolean
  readonly isNegated: boolean
  readonly isPassive: boolean
  /** "may", "could", "will" …, the lemma. */
  readonly modal?: string
}

/** The verb group around a verb, or around what a copula makes a predicate ("is ready"). */
export function verbGroupOf(tokens: readonly Token[], verb: number): VerbGroup {
  let first = verb,
    hasTense = FINITE.has((tokens[verb] as Token).tag),
    isNegated = false,
    isPassive = false,
    modal: string | undefined,
    hasTo = false
  for (const i of dependentsOf(tokens, verb)) {
    const { relation, tag, lemma } = tokens[i] as Token
    if (relation === 'aux' || relation === 'aux:pass' || relation === 'cop') {
      if (i < first) first = i
      if (FINITE.has(tag)) hasTense = true
      if (relation === 'aux:pass') isPassive = true
      if (tag === 'MD') modal ??= lemma
    } else if (relation === 'mark' && tag === 'TO') hasTo = true
    else if (lemma === 'not' || lemma === 'never') isNegated = true
    else if (relation === 'nsubj:pass') isPassive = true
  }
  return {
    first,
    last: Math.max(verb, first) + 1,
    isFinite: hasTense && !hasTo,
    isNegated,
    isPassive,
    ...(modal === undefined ? {} : { modal }),
  }
}
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
