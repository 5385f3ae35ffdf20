import type { Attribution, Evidence, Report, SourceChain, Span, Voice } from '../model.js'
import { inReadingOrder } from '../text/span.js'
import type { Citation } from './citation.js'
import { keyOf, ownOutlet } from './outlet-name.js'

/** Where a report has it from, as far as it says so itself: an outlet, or whoever put it on record by themselves. */
export interface Source {
  readonly key: string
  readonly name: string
  readonly kind: Voice['kind']
  /** Every form of the name in the report. */
  readonly aliases: readonly string[]
  readonly evidence: Evidence
  /** The first speakers behind it, as this report tells it. */
  readonly roots: readonly Voice[]
  readonly rule: string
}

/** What a report says of where it has it from. */
export interface Sourcing {
  readonly sources: readonly Source[]
  /** The dateline or credit is the report's own: it says that it has it by itself. */
  readonly own: boolean
}

interface Told {
  readonly report: Report
  readonly citations: readonly Citation[]
  readonly attributions: readonly Attribution[]
  readonly frame: SourceChain | undefined
}

const OPENING = 4 // sentences: title, lead and the one after; what a report leans on as a whole is said there

/**
 * The rules in the order tried; the first that finds something is right, for an agency's dateline over a retold newspaper story
 * only says who passed it on.
 *
 *     1  an outlet that reports it, or that somebody told        Politico reports this · told Reuters
 *        … but a body that the outlet quotes put it on record    Al Noor reports, citing the Red Crescent
 *     2  a body or a document that says it                       the institute said in a new report
 *     3  an outlet's page that is linked
 *     4  an agency in the dateline or the credit                 CAIRO (AP) —
 *     5  a person who says it in the opening
 *     6  an outlet that is merely named in the opening
 */
export function findSources(told: Told): Sourcing {
  const own = ownOutlet(told.report)?.key,
    others = told.citations.filter(({ self, older }) => !self && !older),
    outlets = others.filter(({ how }) => how === 'told' || how === 'reports'),
    bodies = bodiesIn(told).filter(({ key }) => key !== own),
    speakers = speakersIn(told)
  const byRule: (() => Source[])[] = [
    () => [...fromOutlets(told, outlets, bodies), ...besides(told, outlets, bodies, speakers)],
    () => bodies.map(({ source }) => source),
    () =>
      grouped(
        told,
        others.filter(({ how }) => how === 'link'),
      ),
    () =>
      grouped(
        told,
        others.filter(({ how }) => how === 'dateline' || how === 'credit'),
      ),
    () => (told.citations.some(({ self, how }) => self && how === 'dateline') ? [] : speakers.slice(0, 1)),
    () =>
      grouped(
        told,
        others.filter(({ how, sentence }) => how === 'named' && sentence < OPENING),
      ),
  ]
  for (const rule of byRule) {
    const sources = rule()
    if (sources.length > 0) return { sources: unique(sources), own: false }
  }
  return { sources: [], own: told.citations.some(({ self, how }) => self && (how === 'dateline' || how === 'credit')) }
}

// ── Outlets ─────────────────────────────────────────────────────────────────

function fromOutlets(told: Told, outlets: readonly Citation[], bodies: readonly Body[]): Source[] {
  const framed = told.frame?.tellers.at(-1),
    sources = grouped(told, outlets),
    kept = sources.flatMap((source) => {
      const mine = outlets.filter(({ outlet }) => outlet.key === source.key)
      if (mine.some(({ how }) => how === 'told')) return [source]
      // "Al Noor reports, citing the Red Crescent": everything that the outlet is cited for, a body said in the same breath.
      const said = mine.map(({ sentence }) => bodies.find((body) => body.sentence === sentence))
      return said.every((body) => body !== undefined) ? said.map((body) => body!.source) : [source]
    })
  if (kept.length > 0 || framed?.kind !== 'outlet' || framed.implied) return kept
  const key = keyOf(framed.name)
  if (key === ownOutlet(told.report)?.key) return kept
  return [
    {
      key,
      name: framed.name,
      kind: 'outlet',
      aliases: [framed.name],
      evidence: framed.evidence,
      roots: told.frame?.tellers.slice(0, 1).filter((teller) => teller !== framed) ?? [],
      rule: 'frame',
    },
  ]
}

/** Whoever speaks for themselves beside the outlets: a body that denies it, a person who leads the report and whom no outlet quotes. */
function besides(told: Told, outlets: readonly Citation[], bodies: readonly Body[], speakers: readonly Source[]): Source[] {
  if (outlets.length === 0) return []
  const cited = new Set(outlets.map(({ sentence }) => sentence))
  const answering = bodies.filter(({ act, sentence }) => !cited.has(sentence) && (act === 'denies' || sentence < 2)),
    leading = speakers.filter(({ evidence }) => {
      const at = sentenceOf(told.report, evidence[0])
      return (
        at < 2 &&
        !cited.has(at) &&
        !told.citations.some(
          ({ how, sentence }) => (how === 'told' && sentence <= at + 2) || (how === 'dateline' && sentence <= at),
        )
      )
    })
  return [...answering.map(({ source }) => source), ...leading.slice(0, 1)]
}

function grouped(told: Told, citations: readonly Citation[]): Source[] {
  const byKey = new Map<string, Citation[]>()
  for (const citation of citations) byKey.set(citation.outlet.key, [...(byKey.get(citation.outlet.key) ?? []), citation])
  return [...byKey].map(([key, all]) => {
    const [first, ...rest] = all as [Citation, ...Citation[]]
    return {
      key,
      name: first.outlet.name,
      kind: 'outlet',
      aliases: [...new Set(all.map(({ words }) => words))],
      evidence: [first.at, ...rest.map(({ at }) => at)],
      roots: rootsNear(told, all),
      rule: first.rule,
    }
  })
}

/** Who told the outlet: the frame's first teller, and the named who speak in the sentences where it is cited. */
function rootsNear(told: Told, citations: readonly Citation[]): Voice[] {
  const keys = new Set(citations.map(({ outlet }) => outlet.key)),
    framed = told.frame?.tellers ?? [],
    ofFrame = framed.length > 1 && keys.has(keyOf(framed.at(-1)!.name)) ? framed.slice(0, 1) : [],
    all = citations.some(({ how }) => how === 'dateline' || how === 'credit'),
    sentences = new Set(citations.map(({ sentence }) => sentence))
  const near = told.attributions.flatMap(({ source, act }) => {
    if (!source || source.kind === 'outlet' || !SAYS.has(act)) return []
    const at = sentenceOf(told.report, source.evidence[0])
    return sentences.has(at) || (all && at < OPENING) ? [source] : []
  })
  return [...ofFrame, ...near]
}

// ── Bodies, documents, persons ──────────────────────────────────────────────

interface Body {
  readonly key: string
  readonly source: Source
  readonly sentence: number
  readonly act: Attribution['act']
}

const SAYS: ReadonlySet<Attribution['act']> = new Set(['says', 'warns', 'denies', 'agrees'])

/** Bodies and documents that say something in the report's own voice, each once, in reading order. */
function bodiesIn(told: Told): Body[] {
  const inside = new Map(told.attributions.map((attribution) => [attribution.id, attribution]))
  return told.attributions.flatMap((attribution) => {
    const { source, act, within, rule } = attribution,
      outer = within && inside.get(within)?.source
    if (!source || (source.kind !== 'office' && source.kind !== 'document') || !SAYS.has(act)) return []
    if (outer && outer.kind !== 'outlet') return []
    const sentence = sentenceOf(told.report, source.evidence[0])
    if (told.citations.some((citation) => citation.sentence === sentence && (citation.older || citation.how === 'told')))
      return []
    return [{ key: keyOf(source.name), sentence, act, source: { ...voiced(source, told), rule: `on record: ${rule}` } }]
  })
}

/** Named persons who say something, first the one who speaks first. */
function speakersIn(told: Told): Source[] {
  return told.attributions.flatMap(({ source, act, rule, within }) =>
    source?.kind === 'person' && SAYS.has(act) && !within && sentenceOf(told.report, source.evidence[0]) < OPENING
      ? [{ ...voiced(source, told), rule: `on record: ${rule}` }]
      : [],
  )
}

const voiced = (voice: Voice, { report }: Told): Omit<Source, 'rule'> => ({
  key: keyOf(voice.name),
  name: voice.name,
  kind: voice.kind,
  aliases: [...new Set([voice.name, ...voice.evidence.map(({ start, end }) => report.text.slice(start, end))])],
  evidence: voice.evidence,
  roots: [voice],
})

function sentenceOf({ sentences }: Report, at: Span): number {
  let low = 0,
    high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= at.start) low = middle + 1
    else high = middle
  }
  return low
}

/** One source, one entry, with all its evidence. */
function unique(sources: readonly Source[]): Source[] {
  const byKey = new Map<string, Source>()
  for (const source of sources) {
    const known = byKey.get(source.key)
    byKey.set(source.key, known ? mergedSources(known, source) : source)
  }
  return [...byKey.values()]
}

export function mergedSources(a: Source, b: Source): Source {
  const spans = [...a.evidence, ...b.evidence]
    .sort(inReadingOrder)
    .filter((span, i, all) => i === 0 || inReadingOrder(all[i - 1]!, span) !== 0)
  return {
    ...a,
    aliases: [...new Set([...a.aliases, ...b.aliases])],
    evidence: [spans[0]!, ...spans.slice(1)],
    roots: [...a.roots, ...b.roots],
  }
}
