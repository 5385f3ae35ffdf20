import { findOutlets } from '../language/en/outlets.js'
import type { Name } from '../model.js'
import { isAcronymOf } from './acronym.js'
import { isOrdinary, type NameSentence, type Run, runsIn } from './name-run.js'
import { known, type Part, parts } from './name-type.js'
import { type Token, unpossessed } from './token.js'

export type FoundName = Pick<Name, 'start' | 'end' | 'canonical' | 'type' | 'rule'>

/**
 * Who and what the report names, each under one canonical form for the whole report.
 *
 *     U.S. Deputy Secretary of Defense Lionel Archer … Archer said … the Kosovo Force (KFOR) … KFOR
 *     ^ office                         ^ person        ^ the same        ^ organization        ^ and its short form
 *
 * A capital at the beginning of a sentence is no evidence; what cannot be typed is left out.
 */
export function findNames(text: string, sentences: readonly NameSentence[]): FoundName[] {
  const found: FoundName[] = outletsIn(text, sentences)
  const lower = smallWords(sentences)
  const people = new People(),
    aliases = new Map<string, Part>()
  const unsettled: { run: Run; part: Part }[] = []
  for (const [at, sentence] of sentences.entries()) {
    if (isTitleCase(sentence)) continue
    for (const run of runsIn(sentence)) {
      for (const part of parts(text, run, lower)) {
        const named = settled(part, at, people, aliases)
        if (named.type === 'person') people.add(named.words, at)
        if (named.type === undefined) unsettled.push({ run, part: named })
        else found.push(toName(named))
        if (named.type !== undefined && named.type !== 'person') shortForm(sentence.words, part, named, aliases)
      }
    }
  }
  // What was met before it was explained: "KFOR … the Kosovo Force (KFOR)", "Colby … Elbridge Colby".
  for (const { part } of unsettled) {
    const full = people.fullName(part.words, -9),
      alias = aliases.size > 0 ? aliases.get(part.words.toLowerCase()) : undefined
    if (full) found.push(toName({ ...part, type: 'person', words: full, rule: 'surname' }))
    else if (alias) found.push(toName({ ...part, type: alias.type, words: alias.words, rule: 'short-form' }))
  }
  for (const sentence of sentences)
    if (sentence.heading && isTitleCase(sentence)) found.push(...inTitleCase(text, sentence, people, aliases))
  if (aliases.size === 0) return found
  return found.map((name) => {
    const alias = name.type === 'person' || name.type === 'outlet' ? undefined : aliases.get(name.canonical.toLowerCase())
    return alias?.type && alias.words !== name.canonical ? { ...name, canonical: alias.words, type: alias.type } : name
  })
}

/** "Archer" under the full name that was told before, "KFOR" under what it is short for. */
function settled(part: Part, at: number, people: People, aliases: ReadonlyMap<string, Part>): Part {
  const { start, end, to } = part
  const full = part.type === undefined || part.type === 'person' ? people.fullName(part.words, at) : undefined
  const alias = aliases.size > 0 ? aliases.get((full ?? part.words).toLowerCase()) : undefined
  if (alias) return { start, end, to, words: alias.words, type: alias.type, rule: 'short-form' }
  return full ? { start, end, to, words: full, type: 'person', rule: full === part.words ? part.rule : 'surname' } : part
}

const toName = ({ start, end, words, type, rule }: Part): FoundName => ({
  start,
  end,
  canonical: words,
  type: type as Name['type'],
  rule,
})

/** Outlets come from their own list; a doubtful one ("the Times") is left to those who know whether it is credited with news. */
function outletsIn(text: string, sentences: readonly NameSentence[]): FoundName[] {
  const found: FoundName[] = []
  const outlets = findOutlets(text).filter(({ doubtful }) => !doubtful)
  let at = 0
  for (const { words, taken } of sentences) {
    const end = words.at(-1)?.end ?? 0
    for (; at < outlets.length && outlets[at]!.start < end; at++) {
      const { start, end: stop, outlet } = outlets[at]!
      const from = words.findIndex((word) => word.end > start),
        to = words.findIndex((word) => word.end >= stop)
      if (from < 0 || to < 0 || words[from]!.start > start || stop > end) continue
      taken.fill(1, from, to + 1)
      found.push({ start, end: stop, canonical: outlet.name, type: 'outlet', rule: 'outlet' })
    }
  }
  return found
}

/** Words that the report writes small somewhere: at the start of a sentence their capital says nothing. */
function smallWords(sentences: readonly NameSentence[]): ReadonlySet<string> {
  const small = new Set<string>()
  for (const { words } of sentences) for (const word of words) if (word.kind === 'word' && !word.capital) small.add(word.folded)
  return small
}

/** "Kosovo Force (KFOR)": from here on the letters in brackets are the same. */
function shortForm(words: readonly Token[], part: Part, named: Part, aliases: Map<string, Part>): void {
  const open = words[part.to],
    short = words[part.to + 1],
    close = words[part.to + 2]
  if (open?.folded !== '(' || !short?.capital || close?.folded !== ')' || short.end - short.start < 2) return
  const letters = unpossessed(short.folded)
  if (!isAcronymOf(letters, part.words)) return
  const canonical = { ...named, words: known(letters)?.words ?? named.words }
  aliases.set(letters, canonical)
  aliases.set(part.words.toLowerCase(), canonical)
}

/** The people of one report: a surname stands for the full name told in this sentence or the one before, else for the first that was told. */
class People {
  readonly #byLast = new Map<string, { words: string; at: number }[]>()
  add(words: string, at: number): void {
    const names = words.split(' ')
    if (names.length < 2) return
    const last = names.at(-1)!.toLowerCase(),
      all = this.#byLast.get(last) ?? []
    const same = all.find((one) => one.words === words || one.words.startsWith(`${names[0]} `))
    if (!same) this.#byLast.set(last, [...all.slice(-8), { words, at }])
    else {
      same.at = at
      if (words.length > same.words.length) same.words = words
    }
  }
  fullName(words: string, at: number): string | undefined {
    const space = words.lastIndexOf(' ')
    const all = this.#byLast.get(words.slice(space + 1).toLowerCase())
    if (!all) return undefined
    if (space >= 0) return all.find((one) => one.words.startsWith(words.slice(0, words.indexOf(' ') + 1)))?.words
    return (all.findLast((one) => one.at === at || one.at === at - 1) ?? all[0])?.words
  }
}

/** Every word that a title capitalises has its capital: capitals say nothing of names here. Headings may have a few small ones. */
function isTitleCase({ words, first, heading }: NameSentence): boolean {
  let capitals = 0,
    small = 0
  for (let i = first + 1; i < words.length; i++) {
    const word = words[i]!
    if (word.kind !== 'word') continue
    if (word.capital) capitals++
    else if (!SMALL_IN_TITLES.has(word.folded)) small++
  }
  return capitals > 3 && (heading ? capitals > 2 * small : small === 0)
}
const SMALL_IN_TITLES: ReadonlySet<string> = new Set('a an the of in on at to for by and or with from as vs but nor s'.split(' '))

/** Only what is known already: countries, well-known bodies, and the names that the report itself tells. */
function inTitleCase(
  text: string,
  { words, taken }: NameSentence,
  people: People,
  aliases: ReadonlyMap<string, Part>,
): FoundName[] {
  const found: FoundName[] = []
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.capital || taken[i] === 1) continue
    for (let to = Math.min(words.length, i + 5); to > i; to--) {
      if (!words[to - 1]!.capital) continue
      const end = words[to - 1]!.end - (words[to - 1]!.folded.endsWith("'s") ? 2 : 0)
      const form = text.slice(words[i]!.start, end).replace(/\s+/g, ' ')
      const person = people.fullName(form, -9),
        other = aliases.get(form.toLowerCase()) ?? known(form)
      if (!person && !other?.type) continue
      if (!person && to === i + 1 && isOrdinary(words[i]!)) continue
      found.push({
        start: words[i]!.start,
        end,
        canonical: person ?? other!.words,
        type: person ? 'person' : other!.type!,
        rule: 'in-title',
      })
      i = to - 1
      break
    }
  }
  return found
}

export type { NameSentence }
