import type { Id, Judgement, Passage, Report, Reuses } from '../model.js'
import { fingerprint, joined } from '../text/fingerprint.js'
import { idOf } from '../text/id.js'
import { span } from '../text/span.js'
import { isBefore } from './days.js'
import type { Digest } from './digest.js'
import { keyOf, ownOutlet } from './outlet-name.js'

/** The reports that say something nobody said before, each with those that print the very same words. */
export interface First {
  /** Index of the digest. */
  readonly at: number
  readonly copies: readonly Copy[]
}
export interface Copy {
  readonly report: Id<'report'>
  readonly edge: Reuses
}

/**
 * Takes word-for-word copies out before anything else is asked: they belong where their first stands, add no weight to what a story is
 * about, and can never add an origin.
 *
 *     first   the outlet that the text itself names ("… told Brenn Radio", in Brenn Radio); else the earliest; else by id
 */
export function withoutCopies(digests: readonly Digest[], verdicts: ReadonlyMap<string, Judgement['verdict']>): First[] {
  const groups = new Map<number | string, number[]>()
  for (const [i, digest] of digests.entries()) {
    const key = wordsKey(digest) ?? `alone ${i}`,
      group = groups.get(key)
    if (group) group.push(i)
    else groups.set(key, [i])
  }
  const firsts = [...groups.values()].flatMap((group): First[] => {
    const [at, ...others] = group.sort((a, b) => earlier(digests[a]!, digests[b]!) || a - b),
      copies = others.map((other) => ({ other, edge: copyEdge(digests[other]!.report, digests[at!]!.report) })),
      apart = copies.filter(({ edge }) => verdicts.get(edge.id) === 'wrong')
    return [
      {
        at: at!,
        copies: copies
          .filter((copy) => !apart.includes(copy))
          .map(({ other, edge }) => ({ report: digests[other]!.report.id, edge })),
      },
      ...apart.map(({ other }) => ({ at: other, copies: [] })),
    ]
  })
  return firsts.sort((a, b) => a.at - b.at)
}

const FEWEST = 8 // words: shorter texts are the same by chance ("No comment.")

function wordsKey({ lines }: Digest): number | undefined {
  let key = 0,
    count = 0
  for (const { words } of lines)
    for (const { folded } of words) {
      key = joined(key, fingerprint(folded))
      count++
    }
  return count < FEWEST ? undefined : key
}

const earlier = (a: Digest, b: Digest): number =>
  Number(namesItself(b.report)) - Number(namesItself(a.report)) ||
  (isBefore(a.days, b.days) ? -1 : isBefore(b.days, a.days) ? 1 : 0)

function namesItself(report: Report): boolean {
  const own = ownOutlet(report)
  return own !== undefined && ` ${keyOf(report.text)} `.includes(` ${own.key} `)
}

function copyEdge(here: Report, there: Report): Reuses {
  const passage: Passage = { here: whole(here), there: whole(there), how: 'verbatim' }
  return {
    id: idOf('derivation', 'reuses', here.id, there.id),
    how: 'reuses',
    report: here.id,
    from: there.id,
    passages: [passage],
    rule: 'a copy, word for word',
  }
}

const whole = ({ id, sentences, text }: Report) => span(id, sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? text.length)
