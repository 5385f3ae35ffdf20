import type { Token } from '../../language/tokens.js'
import type { Differs, Discrepancy, Figure, Report, Wording } from '../../model.js'
import type { Alike, Told } from '../claim.js'
import { type Count, countsIn, FATES } from './count.js'
import { boundsMeet, side as figureSide, near, ofOthers } from './figure.js'
import { isFlat, isNegative, isOfIt } from './hedging.js'
import { saySame, shareOf } from './same.js'
import { isOtherScope, isPart } from './scope.js'
import { differ, type Side } from './version.js'

/**
 * One report against itself: its headline against its text, and what it tells twice, differently.
 *
 *     ‹Ferry sinks, 15 dead›          At least ‹12 people› drowned when the ferry sank …
 *     ‹Mayor took bribes›             The mayor ‹may have taken› bribes …
 *     It will cut ‹1,800 jobs› …      … in all, ‹8,100 jobs› will be cut.
 */
export function within(claims: readonly Alike[]): Discrepancy[] {
  const byReport = new Map<Report, Held[]>()
  for (const alike of claims)
    for (const told of alike.told) {
      if (told.wording.aside) continue
      const { report } = told.telling,
        list = byReport.get(report) ?? []
      list.push({ alike, told })
      byReport.set(report, list)
    }
  return [...byReport.values()].flatMap((held) => {
    const headings = held.filter(({ told }) => told.telling.clause.heading),
      text = held.filter(({ told }) => !told.telling.clause.heading).slice(0, MOST)
    return [...headings.flatMap((heading) => [...figures(heading, text), ...doubts(heading, text)]), ...twice(text)]
  })
}

interface Held {
  readonly alike: Alike
  readonly told: Told
}
/** Tellings of one report that are held against each other: more of them are a book. */
const MOST = 300

/** What the headline counts and the text counts too, but never with that number. */
function figures({ alike, told }: Held, text: readonly Held[]): Differs<'figure', Figure>[] {
  return countsIn(told, alike).flatMap((head) => {
    const same = text
      .flatMap((one) => countsIn(one.told, one.alike))
      .filter(
        (count) =>
          count.of === head.of &&
          !count.past &&
          !count.elsewhere &&
          !isPart(count) &&
          (FATES.has(head.of) || isAlike(head, count)),
      )
    if (same.length === 0 || same.some((count) => agree(head, count)) || isSum(head, same)) return []
    const made = differ(
      'figure',
      alike.claim,
      'conflict',
      [head, ...same].map(figureSide),
      'the headline counts otherwise than its text',
    )
    return made ? [made] : []
  })
}

const isAlike = (a: Count, b: Count): boolean => shareOf(a.told, b.told) >= 0.5 && !isOtherScope(a, b)
const agree = (a: Count, b: Count): boolean =>
  near(Math.min(a.figure.value, b.figure.value), Math.max(a.figure.value, b.figure.value)) || boundsMeet([a, b])
/** "43 dead": twelve here and thirty-one there. */
const isSum = (head: Count, parts: readonly Count[]): boolean =>
  parts.some((one, i) => parts.slice(i + 1).some((other) => one.figure.value + other.figure.value === head.figure.value))

/** The headline asserts what the text only tells with doubt, or denies. */
function doubts(heading: Held, text: readonly Held[]): Differs<'hedging', Wording['stance']>[] {
  if (!isFlat(heading.told, 'hedges')) return []
  const same = text.filter(
    ({ told }) => saySame(heading.told, told, 0.6, 3) && shareOf(heading.told, told) >= 0.4 && isOf(told, heading.told),
  )
  if (same.length === 0 || same.some(({ told }) => told.wording.stance === 'asserts')) return []
  const made = differ(
    'hedging',
    heading.alike.claim,
    same.some(({ told }) => told.wording.stance === 'denies') ? 'conflict' : 'wording',
    [heading, ...same].map(
      ({ told: { wording, telling } }): Side<Wording['stance']> => ({
        key: wording.stance,
        value: wording.stance,
        at: wording.evidence[0],
        words: telling.report.text.slice(wording.evidence[0].start, wording.evidence[0].end),
      }),
    ),
    'the headline asserts what its text does not',
  )
  return made ? [made] : []
}

/** A doubt or a denial of what the headline says; what the headline denies itself is not denied once more. */
function isOf(told: Told, heading: Told): boolean {
  const { stance } = told.wording
  if (stance === 'asserts') return true
  if (stance === 'denies' && (isNegative(heading) || heading.telling.own.has('~refuse'))) return false
  return isOfIt(told, heading, stance, IN_SHORT)
}

/** reuse: a headline tells so much of what its text doubts. */
const IN_SHORT = 0.3

/** The same said twice, with another number. Where two places differ in more than one number they count two things. */
function twice(text: readonly Held[]): Differs<'figure', Figure>[] {
  const counts = text
      .flatMap(({ told, alike }) => countsIn(told, alike))
      .filter((one) => !one.past && !one.elsewhere && !isPart(one) && !isOfChange(one)),
    found: { readonly pair: readonly [Told, Told]; readonly made: Differs<'figure', Figure> }[] = []
  for (const [i, one] of counts.entries())
    for (const other of counts.slice(i + 1)) {
      if (one.of !== other.of || agree(one, other) || isOtherScope(one, other) || ofOthers(one, other)) continue
      if (one.told.telling.clause.sentence === other.told.telling.clause.sentence) continue
      if (shareOf(one.told, other.told) < TOLD_AGAIN || !saySame(one.told, other.told, TOLD_AGAIN, 3)) continue
      const made = differ(
        'figure',
        one.alike.claim,
        'conflict',
        [one, other].map(figureSide),
        'told twice in one report, with another number',
      )
      if (made) found.push({ pair: [one.told, other.told], made })
    }
  return found
    .filter(({ pair: [a, b] }, i) => !found.some(({ pair }, k) => k !== i && pair[0] === a && pair[1] === b))
    .map(({ made }) => made)
}
/** reuse: nearly all of it is the same. */
const TOLD_AGAIN = 0.7

/** "rose to 19", "compared with 12 last year": two numbers of one thing at two times. */
function isOfChange({ told: { telling } }: Count): boolean {
  const { tokens, clause } = telling
  for (let i = clause.from; i < clause.to; i++) if (CHANGE.has((tokens[i] as Token).folded)) return true
  return false
}
const CHANGE = new Set(
  'rose risen rises rise fell fallen climbed increased grew grown dropped declined earlier previously compared from initially revised last another more other second first'.split(
    ' ',
  ),
)
