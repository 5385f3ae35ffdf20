import { DENIED_REPORT, OBTAINED } from '../language/en/citing.js'
import { COUNTRY_NAMES } from '../language/en/governments.js'
import type { Report, Voice } from '../model.js'
import { fold } from '../text/fold.js'
import type { Body } from './body.js'
import { type Citation, ITS_WORK_RULE } from './citation.js'
import { keyOf } from './outlet-name.js'

import type { Reading, Source, Told } from './source.js'
import { fromBody, isOlder, OPENING, SAYS, sentenceOf } from './speaker.js'

export const fromOutlets = (told: Told, outlets: readonly Citation[], bodies: readonly Body[]): Source[] =>
  grouped(told, outlets).flatMap((source) => {
    const mine = outlets.filter(({ outlet }) => outlet.key === source.key)
    if (mine.some(({ how }) => how === 'told')) return [source]
    const from = passedOn(told, source.key)
    if (from.size > 0 && mine.every(({ sentence }) => from.has(sentence))) return []
    // "Al Noor reports, citing the Red Crescent": everything that the outlet is cited for, a body said in the same breath.
    const said = mine.flatMap(
      ({ sentence }) => bodies.find((body) => body.sentence === sentence && body.plain && !isObtained(told.report, body)) ?? [],
    )
    return said.length === mine.length ? said.map((body) => fromBody(body, told)) : [source]
  })

/** "citing intelligence from the foreign service", "citing officials of the Red Crescent": what the body did not put on record itself, the outlet did. */
function isObtained({ text, sentences }: Report, { evidence: [at], sentence }: Body): boolean {
  const from = Math.max(sentences[sentence]?.start ?? 0, at.start - BEFORE_BODY)
  return OBTAINED_WORD.test(text.slice(from, at.start))
}
const BEFORE_BODY = 60 // letters
const OBTAINED_WORD = new RegExp(`\\b(?:${OBTAINED.join('|')})\\b[^.;]{0,60}$`, 'i')

/**
 * The sentences in which an outlet only tells what another one told.
 *
 *     The report in Der Spiegel claims that the pier was sold, the Daily Mail reported.
 *                   ^^^^^^^^^^                                     ^^^^^^^^^^ passed it on
 */
function passedOn({ attributions, report }: Told, key: string): ReadonlySet<number> {
  const found = new Set<number>(),
    byIt = new Map(
      attributions.flatMap(({ id, source }) =>
        source?.kind === 'outlet' && keyOf(source.name) === key ? [[id, source] as const] : [],
      ),
    )
  if (byIt.size === 0) return found
  for (const { source, within } of attributions) {
    const outer = within === undefined ? undefined : byIt.get(within)
    if (outer && source?.kind === 'outlet' && keyOf(source.name) !== key) found.add(sentenceOf(report, outer.evidence[0].start))
  }
  return found
}

export const relaysOf = ({ told, outlets }: Reading, sources: readonly Source[]): Source[] =>
  grouped(told, outlets)
    .filter(({ key }) => !sources.some((source) => source.key === key))
    .map((source) => ({ ...source, rule: 'passed on by an outlet' }))

export function fromFrame(told: Told, own: string | undefined): Source[] {
  const framed = told.frame?.tellers.at(-1)
  if (
    !told.frame ||
    framed?.kind !== 'outlet' ||
    framed.implied ||
    keyOf(framed.name) === own ||
    told.citations.some(({ older, at }) => older && framed.evidence.some(({ start, end }) => at.start < end && start < at.end)) ||
    /^(?:the|this|that) \p{Ll}/iu.test(framed.name)
  )
    return []
  const { name, evidence } = framed
  return [
    {
      key: keyOf(name),
      name,
      kind: 'outlet',
      aliases: [name],
      evidence,
      roots: told.frame.tellers.slice(0, -1).slice(0, 1),
      rule: `frame: ${told.frame.rule}`,
    },
  ]
}

/** Whoever speaks for themselves beside the outlets: a body that denies it, a body or a person who leads the report and whom no outlet quotes. */
export function besides({ told, outlets, bodies, speakers, isLead, isOpening }: Reading): Source[] {
  // "She spoke of the newspaper's article": that is her answer to it, not what she told it.
  const cited = new Set(
      outlets
        .filter(({ rule, sentence }) => rule !== ITS_WORK_RULE && !ANSWERS.test(fold(wordsAt(told.report, sentence))))
        .map(({ sentence }) => sentence),
    ),
    quoted = fold([...cited].map((i) => wordsAt(told.report, i)).join(' ')),
    answering = bodies.filter(
      (body) =>
        (!cited.has(body.sentence) &&
          (body.act === 'denies' || isLead(body.sentence) || (isOpening(body.sentence) && isFormal(told, body)))) ||
        deniesReport(told, body, outlets),
    ),
    // "The speaker has denied a Bloomberg report. “This is fiction,” Umar Beko wrote": who is named next speaks for the denial.
    isDenied =
      answering.length === 0 &&
      told.report.sentences.some((_, i) => isLead(i) && DENIES_REPORT.test(fold(wordsAt(told.report, i)))),
    leading = speakers.filter(({ evidence, name }) => {
      const at = sentenceOf(told.report, evidence[0].start),
        last = fold(name).split(' ').at(-1)!
      return (
        (isLead(at) || isDenied) &&
        !cited.has(at) &&
        !quoted.includes(last) &&
        !told.citations.some(({ how, self, sentence }) => how === 'dateline' && !self && sentence <= at)
      )
    })
  return [...answering.map((body) => fromBody(body, told)), ...leading.slice(0, 1)]
}

/** "Toyama said in a statement that nothing had been decided" */
const isFormal = ({ report }: Told, { sentence, evidence: [at] }: Body): boolean =>
  FORMAL.test(fold(report.text.slice(at.start, Math.min(report.sentences[sentence]!.end, at.end + FORMAL_REACH))))
const FORMAL =
  /(?:^|\P{L})(?:in|issued|released|published) an? (?:\p{Ll}{1,20} ){0,2}(?:statement|filing|press release|communique|post|notice)(?!\p{L})/u
const FORMAL_REACH = 60 // letters

/** "A drone hit the port, governor Oleh Kip said", before a ministry is told to have shot others down: a person who leads the report, and no body's. */
export const leadingBeside = ({ told, bodies, speakers, isLead }: Reading): Source[] =>
  speakers
    .filter(({ evidence: [at] }) => {
      const sentence = sentenceOf(told.report, at.start)
      return (
        isLead(sentence) &&
        !bodies.some((body) => body.sentence === sentence) &&
        !/spokes/i.test(told.report.text.slice(at.start, at.end)) &&
        !told.citations.some(({ how, self, sentence: other }) => how === 'dateline' && !self && other <= sentence)
      )
    })
    .slice(0, 1)

/** "The ministry on Wednesday denied a report by the Arlin Lantern": an answer to it, though it stands in one sentence with it. */
const deniesReport = ({ report }: Told, { evidence: [at], sentence }: Body, outlets: readonly Citation[]): boolean =>
  outlets.some(
    (one) =>
      one.sentence === sentence &&
      at.start < one.at.start &&
      DENIES_REPORT.test(fold(report.text.slice(at.start, one.at.start + REPORT_CUE))),
  )
const ANSWERS = new RegExp(`(?:^|\\P{L})(?:${[...DENIED_REPORT.answers, ...DENIED_REPORT.verbs].join('|')}) (?:[\\p{L}-]{1,20} ){0,4}(?:${DENIED_REPORT.nouns.join('|')})s?(?!\\p{L})`, 'iu') // biome-ignore format: one thing
const DENIES_REPORT = new RegExp(`\\b(?:${DENIED_REPORT.verbs.join('|')}) (?:[\\p{L}-]{1,20} ){0,4}(?:${DENIED_REPORT.nouns.join('|')})s?(?!\\p{L})`, 'u') // biome-ignore format: one thing
const REPORT_CUE = 12 // letters: the cue before the outlet may be "report by"

export const wordsAt = ({ text, sentences }: Report, i: number): string =>
  text.slice(sentences[i]?.start ?? 0, sentences[i]?.end ?? 0)

export function grouped(told: Told, citations: readonly Citation[]): Source[] {
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
    if (!source || source.kind === 'outlet' || !SAYS.has(act) || isCountry(source.name) || keys.has(keyOf(source.name))) return []
    const at = sentenceOf(told.report, source.evidence[0].start)
    return (sentences.has(at) || (all && at < OPENING)) && !isOlder(told.report, at) ? [shortened(source)] : []
  })
  return [...ofFrame, ...near]
}

/** "Iraq told Russia": a country is what is spoken of more often than who spoke. */
const isCountry = (name: string): boolean =>
  COUNTRY_NAMES.has(fold(name).toLowerCase().replace(/^the /, '').replace(/\./g, '')) || / government$/.test(name)

/** "Farhan Haq, deputy spokesman of …" is Farhan Haq. */
const shortened = (voice: Voice): Voice => {
  const name = voice.name.split(/,| \(/)[0]!.trim()
  return name === '' || /^(?:its|his|her|their) /i.test(name) ? voice : { ...voice, name }
}
