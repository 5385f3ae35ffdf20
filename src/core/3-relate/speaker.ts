import type { Attribution, Report, Voice } from '../model.js'
import { firstEndingAfter, inReadingOrder, span } from '../text/span.js'
import { type Body, findBodies } from './body.js'
import { isOlderSentence } from './citation.js'
import { keyOf, overlapping, ownOutlet } from './outlet-name.js'
import type { Source, Told } from './source.js'
import { standingLines } from './standing-line.js'

export const OPENING = 4 // sentences: title, lead and the one after; what a report leans on as a whole is said there

export const SAYS: ReadonlySet<Attribution['act']> = new Set(['says', 'warns', 'denies', 'agrees'])

/** Whether a voice's words begin with an outlet's name, its article aside. */
const isOutletIn = ({ names, report }: Told): ((at: { readonly start: number; readonly end: number }) => boolean) => {
  const nameAt = overlapping(names)
  return ({ start }) => {
    const from = /^the $/i.test(report.text.slice(start, start + 4)) ? start + 4 : start
    return nameAt({ start: from, end: from + 1 }) !== undefined
  }
}

/** Bodies and documents on record here, but not in what is older, and not where it is an outlet that they told. */
export const bodiesIn = (told: Told): Body[] =>
  findBodies(told.report, told.attributions, isOutletIn(told), (start) => sentenceOf(told.report, start)).filter(
    ({ sentence }) =>
      !standingLines(told.report).has(sentence) &&
      !told.citations.some((citation) => citation.sentence === sentence && (citation.older || citation.how === 'told')) &&
      !isOlder(told.report, sentence),
  )

export const isOlder = ({ text, sentences }: Report, sentence: number): boolean => {
  const at = sentences[sentence]
  return at !== undefined && isOlderSentence(text.slice(at.start, at.start + 60))
}

export const fromBody = ({ key, name, kind, evidence, calledBy, rule }: Body, { report }: Told): Source => ({
  key,
  name,
  kind,
  aliases: calledBy === undefined ? [name] : [name, calledBy],
  evidence,
  roots: [{ kind, name, resolved: false, count: 1, evidence: [span(report.id, evidence[0].start, evidence[0].end)] }],
  rule,
})

/** Named persons who say something in the opening, first the one who speaks first. */
export function speakersIn(told: Told, isOpening: (sentence: number) => boolean): Source[] {
  const isOutlet = isOutletIn(told),
    own = ownOutlet(told.report)?.key
  return told.attributions.flatMap(({ source, act, rule, within }) => {
    if (
      source?.kind !== 'person' ||
      keyOf(source.name) === own ||
      source.evidence.some(isOutlet) ||
      !SAYS.has(act) ||
      within ||
      !isOpening(sentenceOf(told.report, source.evidence[0].start))
    )
      return []
    const name = nameOf(told.report, source) ?? personal(source.name)
    return name === undefined ? [] : [{ ...voiced({ ...source, name }, told), rule: `on record: ${rule}` }]
  })
}

/** The person's name as READ knows it, without titles: "Olha Stefanishyna" of "Deputy Prime Minister Olha Stefanishyna". */
function nameOf({ mentions, text }: Report, { name, evidence }: Voice): string | undefined {
  const found = mentions.flatMap((mention) =>
    mention.kind === 'name' &&
    mention.type === 'person' &&
    evidence.some((at) => at.start <= mention.start && mention.end <= at.end) &&
    name.includes(text.slice(mention.start, mention.end))
      ? [mention.canonical]
      : [],
  )
  // "Troy police Lt. Gerry Scherl": the whole name, not the town.
  return found.find((one) => one.includes(' ')) ?? found[0]
}

/** "Farhan Haq, deputy spokesman" and "Prime Minister Olha Stefanishyna" are named; "he" and "the mayor" are not. */
function personal(name: string): string | undefined {
  const words = (name.split(/[,(]| of the /)[0] ?? '').trim()
  return /\p{Lu}\p{L}+ (?:[\p{L}'’-]+ )*\p{Lu}/u.test(words) || /^\p{Lu}\p{L}{3,}$/u.test(words) ? words : undefined
}

const voiced = (voice: Voice, { report }: Told): Omit<Source, 'rule'> => ({
  key: keyOf(voice.name),
  name: voice.name,
  kind: voice.kind,
  aliases: [...new Set([voice.name, ...voice.evidence.map(({ start, end }) => report.text.slice(start, end))])],
  evidence: voice.evidence,
  roots: [voice],
})

/** In which sentence of a report a place lies, by its number. */
export const sentenceOf = ({ sentences }: Report, start: number): number => firstEndingAfter(sentences, start)

/** One source, one entry, with all its evidence. */
export function unique(sources: readonly Source[]): Source[] {
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
