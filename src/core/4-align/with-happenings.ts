import type { Happening, Mention } from './happening.js'
import type { Telling } from './telling.js'
import { shared } from './terms.js'

/** What becomes one claim: tellings that say the same, and mentions of what they tell. */
export interface Assertion {
  readonly same: readonly (readonly Telling[])[]
  readonly mentions: readonly Mention[]
}

/**
 * Groups of tellings and happenings as claims.
 *
 * A happening and a group that are mostly the same tellings are one claim. A telling that stands in no other report's company and is about the
 * happening belongs to it; a group that says more of it than that it happened stays a claim beside it.
 */
export function withHappenings(groups: readonly (readonly Telling[])[], happenings: readonly Happening[]): Assertion[] {
  const groupOf = new Map(groups.flatMap((group) => group.map((telling) => [telling, group] as const))),
    taken = new Set<readonly Telling[]>(),
    told: Assertion[] = []
  for (const { mentions } of happenings) {
    const held = new Set(mentions.map(({ telling }) => telling)),
      about = mentions.filter(({ telling, words }) => telling === words).map(({ telling }) => telling),
      home = about
        .map((telling) => groupOf.get(telling))
        .find(
          (group) =>
            group && !taken.has(group) && isMostly(group, held) && reportsOf(group) > 1 && 2 * sizeOf(group) >= sizeOf([...held]),
        )
    const alone = unique(about.map((telling) => groupOf.get(telling))).filter(
      (group) =>
        group !== undefined && group !== home && !taken.has(group) && reportsOf(group) < 2 && group.every((one) => held.has(one)),
    ) as (readonly Telling[])[]
    const same = home ? [home, ...alone] : alone
    for (const group of same) taken.add(group)
    const whole = new Set(same.flat())
    // What all mention and nobody tells has no words of its own to be called by.
    if (about.length > 0) told.push({ same, mentions: mentions.filter(({ telling }) => !whole.has(telling)) })
  }
  return [...told, ...groups.filter((group) => !taken.has(group)).map((group) => ({ same: [group], mentions: [] }))]
}

/**
 * A telling that is about the happening says what the claim says where it shares enough words of its own with it; else it says something else
 * of the happening.
 *
 *     The number of dead has risen to 113.      The toll stands at 113 dead.      says as much
 *                                               The dead were mourned at sea.     does not
 */
export function saysAsMuch(telling: Telling, says: readonly Telling[]): boolean {
  return says.some(({ own }) => shared(telling.own, own, SHARED) >= SHARED)
}
/** reuse: the happening itself and two words more. */
const SHARED = 3

// Copies count once: by their texts, not by their ids.
const reportsOf = (group: readonly Telling[]): number => new Set(group.map(({ report }) => report.sha256)).size
const sizeOf = (group: readonly Telling[]): number =>
  new Set(group.map(({ report, clause }) => `${report.sha256} ${clause.start}`)).size
const isMostly = (group: readonly Telling[], held: ReadonlySet<Telling>): boolean =>
  2 * sizeOf(group.filter((telling) => held.has(telling))) >= sizeOf(group)
const unique = <Thing>(things: readonly Thing[]): Thing[] => [...new Set(things)]
