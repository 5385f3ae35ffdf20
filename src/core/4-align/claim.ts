import type { Attribution, Claim, Dossier, Id, Report, Story, Wording } from '../model.js'
import { standingOf } from '../standing.js'
import { idOf } from '../text/id.js'
import { inReadingOrder, ordered } from '../text/span.js'
import type { Deed } from './differs/action.js'
import type { Amount } from './differs/count.js'
import type { Quote } from './differs/quote.js'
import type { Telling } from './telling.js'
import { titleOf } from './title.js'

/** A claim with what is known of each wording beyond the words: for the stages of comparison only. */
export interface Alike {
  readonly claim: Claim
  /** In the order of `claim.wordings`. */
  readonly told: readonly Told[]
  /** The wordings that say the same, group by group: only these are held against each other. An aside is in none. */
  readonly compared: readonly (readonly Told[])[]
}
export interface Told {
  readonly telling: Telling
  readonly wording: Wording
  readonly holder: Attribution | undefined
  /** What was found in it, for all who ask. Beside it and not in weak maps, of which the collector looks through every entry. */
  readonly kept: { quotes?: readonly Quote[]; deeds?: readonly Deed[]; amounts?: readonly Amount[] }
}

/**
 * One claim from tellings that say the same, and from asides, which mention it on the way to something else: they neither name the claim nor
 * are compared, and nothing of it stands on them. `compared` are the groups of tellings that are held against each other.
 *
 *     told    Bellan died of typhoid, the paper says.       aside    The ministry could not confirm the report of Bellan's death.
 */
export function claimOf(
  story: Story,
  told: readonly Told[],
  asides: readonly Told[],
  compared: readonly (readonly Told[])[],
  pile: Pick<Dossier, 'reports' | 'lineage'>,
): Alike {
  const tellings = inOrder(told),
    passing = inOrder(asides).map((one): Told => ({ ...one, wording: { ...one.wording, aside: true }, kept: {} })),
    all = passing.length > 0 ? [...tellings, ...passing] : tellings,
    wordings = all.map(({ wording }) => wording)
  if (!isSome(wordings) || tellings.length === 0) throw new RangeError('a claim without a wording')
  const title = titleOf(tellings)
  return {
    claim: {
      id: idOf('claim', story.id, title),
      story: story.id,
      title,
      wordings,
      standing: standingOf(passing.length > 0 ? tellings.map(({ wording }) => wording) : wordings, pile),
    },
    told: all,
    compared: compared.map((group) => (group === told ? tellings : inOrder(group))),
  }
}
const isSome = (wordings: readonly Wording[]): wordings is Claim['wordings'] => wordings.length > 0

const inOrder = (told: readonly Told[]): readonly Told[] =>
  ordered(told, (a, b) => inReadingOrder(a.wording.evidence[0], b.wording.evidence[0]))

/** Two claims of one story with the same title get ids that tell them apart, by their first words. */
export function apart(claims: readonly Alike[]): Alike[] {
  const seen = new Map<Id<'claim'>, number>()
  return claims.map((alike) => {
    const before = seen.get(alike.claim.id) ?? 0
    seen.set(alike.claim.id, before + 1)
    if (before === 0) return alike
    return { ...alike, claim: { ...alike.claim, id: idOf('claim', alike.claim.id, before) } }
  })
}

/**
 * Which claim a place in a report belongs to: the wording it stands in, else the last one before it, else the report's first.
 * For what is found outside wordings, as the names of those who speak.
 */
export function claimAt(claims: readonly Alike[]): ClaimAt {
  let at = KNOWN.get(claims)
  if (!at) {
    at = placed(claims)
    KNOWN.set(claims, at)
  }
  return at
}
interface ClaimAt {
  readonly reports: readonly Report[]
  readonly of: (report: Report, place: number) => Alike
}
/** Asked for the same claims by everything that is looked for in them. */
const KNOWN = new WeakMap<readonly Alike[], ClaimAt>()

function placed(claims: readonly Alike[]): ClaimAt {
  const told = new Map<Report, { start: number; alike: Alike }[]>()
  for (const alike of claims)
    for (const { telling } of alike.told) {
      const list = told.get(telling.report),
        one = { start: telling.clause.start, alike }
      if (list) list.push(one)
      else told.set(telling.report, [one])
    }
  for (const list of told.values()) list.sort((a, b) => a.start - b.start)
  return {
    reports: [...told.keys()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    of: (report, place) => {
      const list = told.get(report) ?? []
      let low = 0,
        high = list.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((list[middle]?.start ?? 0) <= place) low = middle + 1
        else high = middle
      }
      const found = list[Math.max(0, low - 1)]
      if (!found) throw new RangeError('a report without a wording was asked for its claims')
      return found.alike
    },
  }
}
