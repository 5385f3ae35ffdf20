import type { Attribution, Evidence, Report, SourceChain, Voice } from '../model.js'
import { fold, foldCase } from '../text/fold.js'
import type { Body } from './body.js'
import type { Citation } from './citation.js'
import { besides, fromFrame, fromOutlets, grouped, leadingBeside, relaysOf, wordsAt } from './cited-outlet.js'
import { keyOf, type NamedOutlet, ownOutlet } from './outlet-name.js'
import { bodiesIn, fromBody, OPENING, sentenceOf, speakersIn, unique } from './speaker.js'

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
  /** Outlets that only passed on what a body put on record. */
  readonly relays: readonly Source[]
  /** An outlet is cited: words shared with other reports do not overrule that. */
  readonly firm: boolean
  /** Who speaks in its opening: the roots, where the report itself is the origin. */
  readonly speakers: readonly Voice[]
  /** It speaks of the outlet that it came out in: what others print word for word is likeliest from there. */
  readonly namesItself: boolean
}

export interface Told {
  readonly report: Report
  /** All outlets that it names. */
  readonly names: readonly NamedOutlet[]
  readonly citations: readonly Citation[]
  readonly attributions: readonly Attribution[]
  readonly frame: SourceChain | undefined
}

const DEEP = 8 // sentences: what is told still further down is a detail of a report that opens with somebody on record

/**
 * The rules in the order tried; the first that finds something is right, for an agency's dateline over a retold newspaper story
 * only says who passed it on.
 *
 *     outlets    it reports, or somebody told it                   Politico reports this · told Reuters
 *                … but a body that it quotes put it on record      Al Noor reports, citing the Red Crescent
 *     on record  a body or a document in the opening               the institute said in a new report
 *     frame      what ATTRIBUTE found the whole to lean on
 *     linked     an outlet's page
 *     credited   an agency in the dateline or the credit           CAIRO (AP) —
 *     agency     one that is merely named where a person speaks    His words lead RIA News.
 *     person     who says it in the opening
 *     named      an outlet in the opening, or a body further down
 */
export function findSources(told: Told): Sourcing {
  const reading = readingOf(told),
    { own, citations, bodies, speakers, outlets } = reading,
    isOwn = reading.ownRecord || hasOwnDateline(told),
    toItself = grouped(
      told,
      told.citations.filter(({ self, older, how }) => self && !older && how === 'told'),
    ),
    by = (...hows: Citation['how'][]) =>
      grouped(
        told,
        citations.filter(({ how }) => hows.includes(how)),
      )
  const byRule: readonly (readonly [firm: boolean, find: () => Source[]])[] = [
    [true, () => (outlets.length === 0 ? [] : [...fromOutlets(told, outlets, bodies), ...besides(reading)])],
    [
      false,
      () =>
        bodies.some(({ sentence }) => reading.isOpening(sentence))
          ? [
              ...bodies.filter(({ sentence }) => !reading.isDeep(sentence)).map((body) => fromBody(body, told)),
              ...leadingBeside(reading),
            ]
          : [],
    ],
    [true, () => (reading.toldItself ? [] : fromFrame(told, own))],
    [false, () => by('link')],
    [false, () => by('dateline', 'credit')],
    [
      false,
      () =>
        speakers.length > 0
          ? grouped(
              told,
              citations.filter(({ how, outlet, sentence }) => how === 'named' && outlet.agency && reading.isOpening(sentence)),
            )
          : [],
    ],
    [false, () => (isOwn || reading.toldItself ? [] : speakers.slice(0, 1))],
    [
      false,
      () =>
        grouped(
          told,
          citations.filter(({ how, sentence }) => how === 'named' && reading.isOpening(sentence)),
        ),
    ],
    [false, () => (isOwn ? [] : bodies.map((body) => fromBody(body, told)))],
  ]
  for (const [firm, find] of byRule) {
    const sources = find()
    if (sources.length > 0)
      return {
        sources: unique([...sources, ...toItself]),
        own: false,
        firm,
        speakers: [],
        relays: relaysOf(reading, sources),
        namesItself: reading.namesItself,
      }
  }
  return {
    sources: toItself,
    own: isOwn,
    firm: toItself.length > 0,
    speakers: speakers.flatMap(({ roots }) => roots),
    relays: [],
    namesItself: reading.namesItself,
  }
}

/** "The Washington Post wrote about such a plan last week", after another outlet that is cited for the news. */
const isBackground = ({ citations, report }: Told, { sentence, outlet, how }: Citation): boolean =>
  how === 'reports' &&
  WEEKS_AGO.test(fold(wordsAt(report, sentence))) &&
  citations.some((other) => other.sentence < sentence && other.outlet.key !== outlet.key && other.how === 'reports') &&
  citations.every((other) => other.outlet.key !== outlet.key || other.sentence === sentence)
const WEEKS_AGO =
  /(?:^|\P{L})(?:last (?:week|month|year|spring|summer|autumn|fall|winter)|(?:weeks|months|years) ago|earlier this (?:month|year))(?!\p{L})/u

/** What the rules look at. */
export interface Reading {
  readonly told: Told
  readonly own: string | undefined
  /** Neither the report's own outlet nor about something older. */
  readonly citations: readonly Citation[]
  /** Those of outlets that report it or were told it. */
  readonly outlets: readonly Citation[]
  readonly bodies: readonly Body[]
  readonly speakers: readonly Source[]
  /** It came out with the body that speaks in it: its own statement. */
  readonly ownRecord: boolean
  readonly namesItself: boolean
  /** Somebody told it to the outlet that it came out in, and it opens with that. */
  readonly toldItself: boolean
  isOpening(sentence: number): boolean
  isLead(sentence: number): boolean
  /** So far down that what somebody says there is a detail. */
  isDeep(sentence: number): boolean
}

function readingOf(told: Told): Reading {
  const { report } = told,
    own = ownOutlet(report)?.key,
    citations = told.citations.filter((one) => !one.self && !one.older && !isBackground(told, one)),
    all = bodiesIn(told),
    bodies = all.filter(({ key }) => key !== own),
    ownRecord = all.length > bodies.length || isOfItself(told, own),
    full = report.sentences.flatMap(({ start, end }, i) => (hasWords(report.text, start, end) ? [i] : [])),
    text = full.filter((i) => report.blocks[report.sentences[i]!.block]?.kind !== 'heading'),
    isOpening = (sentence: number) => sentence <= (full[OPENING - 1] ?? report.sentences.length),
    isLead = (sentence: number) => sentence <= (text[0] ?? report.sentences.length),
    isDeep = (sentence: number) => sentence > (full[DEEP - 1] ?? report.sentences.length),
    speakers = speakersIn(told, isOpening),
    reporting = citations.filter(({ how }) => how === 'told' || how === 'reports'),
    opened = speakers.length > 0 || bodies.some(({ sentence }) => isOpening(sentence)),
    early = new Set(reporting.filter(({ sentence }) => isOpening(sentence)).map(({ outlet }) => outlet.key))
  // What an outlet reports further down in a report that opens with somebody on record is a detail, not what the report leans on.
  const leads = (sentence: number) => isLead(sentence) || sentence <= (full[1] ?? 0),
    inLead = [
      ...speakers.map(({ evidence }) => sentenceOf(report, evidence[0].start)),
      ...bodies.map(({ sentence }) => sentence),
    ],
    isLed = inLead.some(leads)
  const isDetail = ({ how, outlet, sentence }: Citation): boolean =>
    how === 'told'
      ? isDeep(sentence) || (isLed && hasOwnDateline(told) && !leads(sentence) && isAnothers(told, sentence, bodies))
      : !early.has(outlet.key) || (isLed && !leads(sentence) && isAside(told, sentence, outlet.key))
  const outlets = reporting.filter((one) => !opened || !isDetail(one))
  return {
    told,
    own,
    citations,
    outlets,
    bodies,
    speakers,
    ownRecord,
    toldItself: told.citations.some(({ self, older, how, sentence }) => self && !older && how === 'told' && isOpening(sentence)),
    namesItself: ownRecord || told.citations.some(({ self }) => self) || speaksOf(report.text, own),
    isOpening,
    isLead,
    isDeep,
  }
}

/** "Mayor Kolev told Sky News" where none of the bodies on record is spoken of, and nobody has spoken of him before. */
function isAnothers(told: Told, sentence: number, bodies: readonly Body[]): boolean {
  const here = fold(wordsAt(told.report, sentence)),
    before = fold(told.report.text.slice(0, told.report.sentences[sentence]!.start)),
    said = voicesAt(told, sentence)
  return (
    said.length > 0 &&
    said.every(({ kind, name }) => kind === 'person' && !before.includes(fold(name).split(' ').at(-1)!)) &&
    !bodies.some(({ name }) => here.includes(fold(name).split(' ').at(-1)!))
  )
}

/** "“Within seconds” it rose, a survivor said, Al Noor reported": a voice beside what the report is about, and the outlet named for that only. */
const isAside = (told: Told, sentence: number, key: string): boolean =>
  told.citations.every(({ outlet, sentence: other }) => outlet.key !== key || other === sentence) &&
  told.attributions.some(
    ({ source, quotation }) =>
      source?.kind === 'unnamed' &&
      source.count === 1 &&
      quotation !== 'indirect' &&
      sentenceOf(told.report, source.evidence[0].start) === sentence,
  )

const voicesAt = (told: Told, sentence: number): Voice[] =>
  told.attributions.flatMap(({ source }) =>
    source && source.kind !== 'outlet' && sentenceOf(told.report, source.evidence[0].start) === sentence ? [source] : [],
  )

/** "Sept. 15 (UPI) --" in UPI. */
const hasOwnDateline = ({ citations }: Told): boolean =>
  citations.some(({ self, how }) => self && (how === 'dateline' || how === 'credit'))

/** What came out with a body that the text names: a ministry's own statement. */
const isOfItself = ({ report }: Told, own: string | undefined): boolean =>
  own !== undefined &&
  report.mentions.some((one) => one.kind === 'name' && one.type === 'organization' && keyOf(one.canonical) === own)

function speaksOf(text: string, own: string | undefined): boolean {
  if (own === undefined) return false
  const folded = foldCase(text)
  // Keys have no accents: only where the text has none either can its letters be looked for as they are.
  return (!ASCII.test(folded) || folded.includes(own.split(' ')[0]!)) && ` ${keyOf(text)} `.includes(` ${own} `)
}
const ASCII = /^[\x00-\x7f]*$/

/** A line of a few words ("dpa", "Details") opens nothing. */
const hasWords = (text: string, start: number, end: number): boolean =>
  end - start > 40 || text.slice(start, end).trim().split(/\s+/).length >= 6
