import type { Evidence, Report } from '../model.js'
import { span } from '../text/span.js'
import { isBefore } from './days.js'
import { keyOf, ownOutlet } from './outlet-name.js'
import type { Source } from './source.js'
import { mergedSources } from './speaker.js'

import { byOutlet, type Step, type Teller } from './trail.js'

/** Where a report's trails end: who is there, and which report was the last one on the way. */
export interface End {
  readonly source: Source
  /** The words in the report itself that lead there. */
  readonly evidence: Evidence
}

/** The ends of every report's trails, and the circles that were met on the way. */
export function followed(
  tellers: readonly Teller[],
  steps: readonly (readonly Step[])[],
): { readonly ends: readonly (readonly End[])[]; readonly circles: readonly (readonly number[])[] } {
  const circles = findCircles(steps.map((all) => all.flatMap(({ to }) => (to.kind === 'report' ? [to.at] : [])))),
    inCircle = new Map(circles.flatMap((circle) => circle.map((at) => [at, circle] as const))),
    ends: (readonly End[] | undefined)[] = tellers.map(() => undefined)
  const stack: number[] = []
  for (let i = 0; i < tellers.length; i++) {
    stack.push(i)
    for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
      if (ends[at]) {
        stack.pop()
        continue
      }
      const circle = inCircle.get(at) ?? [at],
        outward = circle.flatMap((member) => steps[member]!.filter(({ to }) => to.kind === 'source' || !circle.includes(to.at))),
        waiting = outward.flatMap(({ to }) => (to.kind === 'report' && !ends[to.at] ? [to.at] : []))
      if (waiting.length > 0) {
        stack.push(...waiting)
        continue
      }
      for (const member of circle) ends[member] = endsOf(tellers, member, circle, outward, steps, ends)
      stack.pop()
    }
  }
  return { ends: ends.map((end) => end ?? []), circles }
}

function endsOf(
  tellers: readonly Teller[],
  at: number,
  circle: readonly number[],
  outward: readonly Step[],
  steps: readonly (readonly Step[])[],
  ends: readonly (readonly End[] | undefined)[],
): End[] {
  const own = steps[at]!,
    found: End[] = []
  for (const step of outward) {
    // What the report itself says is its evidence; what another of the circle says reaches it by its own step into the circle.
    const evidence = own.includes(step) ? step.evidence : (own[0]?.evidence ?? step.evidence)
    if (step.to.kind === 'source') found.push({ source: step.to.source, evidence })
    else for (const end of ends[step.to.at] ?? []) found.push({ source: aliased(end.source, step.to.source), evidence })
  }
  if (found.length === 0)
    found.push({ source: ownSource(tellers, circle), evidence: own[0]?.evidence ?? ownEvidence(tellers[at]!.digest.report) })
  const byKey = new Map<string, End>()
  for (const end of found) if (!byKey.has(end.source.key)) byKey.set(end.source.key, end)
  return [...byKey.values()]
}

/** The cited name is one more form of the end's name when both are the same outlet. */
const aliased = (end: Source, cited: Source | undefined): Source =>
  cited && cited.key === end.key ? mergedSources(cited, end) : end

/** A trail that ends in the report itself, or in a circle: then in whichever of it came first. */
function ownSource(tellers: readonly Teller[], circle: readonly number[]): Source {
  const first = [...circle].sort((a, b) => {
    const [x, y] = [tellers[a]!.digest, tellers[b]!.digest]
    return isBefore(x.days, y.days) ? -1 : isBefore(y.days, x.days) ? 1 : a - b
  })[0]!
  const { digest, sourcing, alsoIn } = tellers[first]!,
    { report } = digest,
    own = ownOutlet(report),
    known = knownIn(tellers),
    // Printed word for word in several: the one that the text names for its own, else the one that tells most of this story or is most
    // cited in it, as the likeliest to have it itself.
    [outlet] =
      own && sourcing.namesItself
        ? [own]
        : [own ?? [], alsoIn].flat().sort((a, b) => (known.get(b.key) ?? 0) - (known.get(a.key) ?? 0) || (a.key < b.key ? -1 : 1))
  return {
    key: outlet?.key ?? `report ${report.id}`,
    name: outlet?.name ?? report.title ?? report.key,
    kind: 'outlet',
    aliases: [...new Set([outlet?.name ?? report.title ?? report.key, ...(report.outlet === undefined ? [] : [report.outlet])])],
    evidence: ownEvidence(report),
    roots: sourcing.speakers,
    rule: circle.length > 1 ? 'a circle: nobody outside it is named' : 'names no source',
  }
}

function ownEvidence(report: Report): Evidence {
  const first = report.sentences[0]
  return [span(report.id, first?.start ?? 0, Math.max(first?.end ?? report.text.length, 1))]
}

export const sourceKey = (name: string): string => keyOf(name)

/** Groups of indexes that lead to each other: strongly connected, more than one, each in order. Iterative, for a chain may be long. */
export function findCircles(next: readonly (readonly number[])[]): number[][] {
  const order = new Int32Array(next.length).fill(-1),
    low = new Int32Array(next.length),
    onPath = new Uint8Array(next.length),
    path: number[] = [],
    circles: number[][] = []
  let clock = 0
  for (let root = 0; root < next.length; root++) {
    if (order[root] !== -1) continue
    const calls: [at: number, edge: number][] = [[root, 0]]
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const [at, edge] = call
      if (edge === 0 && order[at] === -1) {
        order[at] = low[at] = clock++
        path.push(at)
        onPath[at] = 1
      }
      const to = next[at]![edge]
      if (to !== undefined) {
        call[1]++
        if (order[to] === -1) calls.push([to, 0])
        else if (onPath[to]) low[at] = Math.min(low[at]!, order[to]!)
        continue
      }
      calls.pop()
      const caller = calls.at(-1)
      if (caller) low[caller[0]] = Math.min(low[caller[0]]!, low[at]!)
      if (low[at] !== order[at]) continue
      const circle: number[] = []
      for (let member = path.pop()!; ; member = path.pop()!) {
        onPath[member] = 0
        circle.push(member)
        if (member === at) break
      }
      if (circle.length > 1) circles.push(circle.sort((a, b) => a - b))
    }
  }
  return circles.sort((a, b) => a[0]! - b[0]!)
}

/** In how many reports of the story an outlet is cited or printed. */
function knownIn(tellers: readonly Teller[]): ReadonlyMap<string, number> {
  const known = KNOWN_IN.get(tellers)
  if (known) return known
  const counts = new Map([...byOutlet(tellers)].map(([key, all]) => [key, all.length]))
  for (const { sourcing } of tellers)
    for (const key of new Set([...sourcing.sources, ...sourcing.relays].map((source) => source.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  KNOWN_IN.set(tellers, counts)
  return counts
}
const KNOWN_IN = new WeakMap<readonly Teller[], ReadonlyMap<string, number>>()
