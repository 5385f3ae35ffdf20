import { parentBody } from '../language/en/offices.js'
import type { Cites, Derivation, Evidence, Id, Origin, Voice } from '../model.js'
import { voiceKey } from '../standing.js'
import { fold } from '../text/fold.js'
import { idOf } from '../text/id.js'
import type { Copy } from './copy.js'
import type { End } from './followed.js'
import { keyOf, ownOutlet } from './outlet-name.js'
import type { Source } from './source.js'
import type { Step, Teller } from './trail.js'

/** The origins of one story, each counted once, and the derivations that lead to them. */
export function originsOf(
  story: Id<'story'>,
  tellers: readonly Teller[],
  steps: readonly (readonly Step[])[],
  ends: readonly (readonly End[])[],
  copies: readonly (readonly Copy[])[],
): { origins: Origin[]; derivations: Derivation[] } {
  const same = oneKey(ends.flatMap((all) => all.map(({ source }) => source))),
    byKey = new Map<string, { sources: Source[]; own: Source[]; reports: Map<number, Evidence> }>()
  for (const [i, all] of ends.entries())
    for (const { source, evidence } of all) {
      const key = same(source),
        known = byKey.get(key) ?? { sources: [], own: [], reports: new Map<number, Evidence>() }
      known.sources.push(source)
      if (ownOutlet(tellers[i]!.digest.report)?.key === key) known.own.push(source)
      if (!known.reports.has(i)) known.reports.set(i, evidence)
      byKey.set(key, known)
    }
  const idFor = (key: string): Id<'origin'> => idOf('origin', story, key)
  const origins = [...byKey].map(([key, { sources, own, reports }]): Origin => {
    const name = clearest(sources),
      kind = sources.find((source) => source.name === name)!.kind,
      ids = [...reports.keys()]
        .sort((a, b) => a - b)
        .flatMap((i) => [tellers[i]!.digest.report.id, ...copies[i]!.map(({ report }) => report)])
        .sort(),
      [first, ...rest] = ids
    if (first === undefined) throw new Error('an origin that no report leads to')
    const evidence = reports.get([...reports.keys()].sort((a, b) => a - b)[0]!)!
    return {
      id: idFor(key),
      story,
      name,
      aliases: [...new Set([name, ...sources.flatMap(({ aliases }) => aliases)])].sort(),
      teller: { kind, name, resolved: false, count: 1, evidence },
      reports: [first, ...rest],
      roots: rootsOf(own.some(({ roots }) => roots.length > 0) ? own : sources),
    }
  })
  const derivations = steps.flatMap((all, i) =>
    all.map(
      (step): Derivation =>
        step.edge ?? cites(tellers[i]!.digest.report.id, step, idFor(same((step.to as { source: Source }).source))),
    ),
  )
  return { origins: origins.sort((a, b) => (a.id < b.id ? -1 : 1)), derivations }
}

const cites = (report: Cites['report'], { to, evidence }: Step, from: Id<'origin'>): Cites => {
  const source = to.source!
  return { id: idOf('derivation', 'cites', report, source.key), how: 'cites', report, from, evidence, rule: source.rule }
}

/** The name that most reports use; of equals the longer, for "OCHA" says less than its full name. */
function clearest(sources: readonly Source[]): string {
  const counts = new Map<string, number>()
  for (const { name } of sources) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))[0]![0]
}

/**
 * The first speakers, as far as the origin has it: where its own report is held, those whom that names; a retelling may say who spoke before
 * them, and is asked only where it is all there is.
 */
function rootsOf(sources: readonly Source[]): Voice[] {
  const byKey = new Map<string, Voice>()
  const all = sources.flatMap(({ roots }) => roots)
  all.sort((a, b) =>
    a.evidence[0].report < b.evidence[0].report
      ? -1
      : a.evidence[0].report > b.evidence[0].report
        ? 1
        : a.evidence[0].start - b.evidence[0].start,
  )
  for (const root of all) {
    const key = `${voiceKey(root)}${root.kind === 'unnamed' ? ` ${root.count}` : ''}`
    if (!byKey.has(key)) byKey.set(key, root)
  }
  return [...byKey.values()]
}

/**
 * One key for all the names of one body in a story: "OCHA" and "UN Office for the Coordination of Humanitarian Affairs" by their initials,
 * "Red Crescent" and "Libyan Red Crescent" by their words. Outlets have one key already.
 */
function oneKey(sources: readonly Source[]): (source: Source) => string {
  const bodies = [
    ...new Map(sources.filter(({ kind }) => kind !== 'outlet').map((source) => [source.key, source])).values(),
  ].sort((a, b) => b.key.length - a.key.length || (a.key < b.key ? -1 : 1))
  const to = new Map<string, string>()
  for (const [i, body] of bodies.entries()) {
    const longer = bodies.slice(0, i).find((other) => !to.has(other.key) && isShortFor(body.name, other.name))
    if (longer) to.set(body.key, longer.key)
  }
  for (const { key } of bodies) {
    const office = to.has(key) ? undefined : officeOf(key, sources, to)
    if (office !== undefined) to.set(key, office)
  }
  return ({ key }) => to.get(key) ?? key
}

/** "The United Nations" here is OCHA, where another report of the story gives the one for the other and for no second office. */
function officeOf(key: string, sources: readonly Source[], to: ReadonlyMap<string, string>): string | undefined {
  if (parentBody(key) === undefined) return undefined
  const offices = new Set(
    sources.flatMap((source) =>
      source.key !== key && source.aliases.some((alias) => keyOf(alias) === key) ? [to.get(source.key) ?? source.key] : [],
    ),
  )
  return offices.size === 1 ? [...offices][0] : undefined
}

/** "OCHA" for its full name, "Red Crescent" for "Libyan Red Crescent", "Stefanishyna" for "Olha Stefanishyna". */
export function isShortFor(short: string, long: string): boolean {
  const [few, many] = [wordsOf(short), wordsOf(long)]
  if (few.length === 0 || few.length > many.length) return false
  if (few.length === 1 && /^\p{Lu}{2,}$/u.test(few[0]!)) {
    const initials = many
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('')
    if (initials.includes(few[0]!) || many.includes(few[0]!)) return true
  }
  const last = few.at(-1)!.toLowerCase()
  return (
    few.length < many.length &&
    few.every((word) => many.some((other) => other.toLowerCase() === word.toLowerCase())) &&
    many.at(-1)!.toLowerCase() === last
  )
}

const wordsOf = (name: string): string[] =>
  (fold(name).match(/[\p{L}\p{N}]+(?:[.'][\p{L}\p{N}]+)*/gu) ?? []).filter(
    (word) => word !== 'the' && word !== 'The' && word !== 's',
  )
