import { DENIED_REPORT, OBTAINED } from '../language/en/citing.js'
import { COUNTRY_NAMES } from '../language/en/governments.js'
import type { Attribution, Evidence, Report, SourceChain, Voice } from '../model.js'
import { fold, foldCase } from '../text/fold.js'
import { inReadingOrder, span } from '../text/span.js'
import { type Body, findBodies } from './body.js'
import { type Citation, ITS_WORK_RULE, isOlderSentence } from './citation.js'
import { keyOf, type NamedOutlet, overlapping, ownOutlet } from './outlet-name.js'
import { standingLines } from './standing-line.js'

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

interface Told {
  readonly report: Report
  /** All outlets that it names. */
  readonly names: readonly NamedOutlet[]
  readonly citations: readonly Citation[]
  readonly attributions: readonly Attribution[]
  readonly frame: SourceChain | undefined
}

const DEEP = 8 // sentences: what is told still further down is a detail of a report that opens with somebody on record
const OPENING = 4 // sentences: title, lead and the one after; what a report leans on as a whole is said there

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
interface Reading {
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

// ── Outlets ─────────────────────────────────────────────────────────────────

const fromOutlets = (told: Told, outlets: readonly Citation[], bodies: readonly Body[]): Source[] =>
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

const relaysOf = ({ told, outlets }: Reading, sources: readonly Source[]): Source[] =>
  grouped(told, outlets)
    .filter(({ key }) => !sources.some((source) => source.key === key))
    .map((source) => ({ ...source, rule: 'passed on by an outlet' }))

function fromFrame(told: Told, own: string | undefined): Source[] {
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
function besides({ told, outlets, bodies, speakers, isLead, isOpening }: Reading): Source[] {
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
const leadingBeside = ({ told, bodies, speakers, isLead }: Reading): Source[] =>
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

const wordsAt = ({ text, sentences }: Report, i: number): string => text.slice(sentences[i]?.start ?? 0, sentences[i]?.end ?? 0)

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

// ── Bodies, documents, persons ──────────────────────────────────────────────

const SAYS: ReadonlySet<Attribution['act']> = new Set(['says', 'warns', 'denies', 'agrees'])

/** Whether a voice's words begin with an outlet's name, its article aside. */
const isOutletIn = ({ names, report }: Told): ((at: { readonly start: number; readonly end: number }) => boolean) => {
  const nameAt = overlapping(names)
  return ({ start }) => {
    const from = /^the $/i.test(report.text.slice(start, start + 4)) ? start + 4 : start
    return nameAt({ start: from, end: from + 1 }) !== undefined
  }
}

/** Bodies and documents on record here, but not in what is older, and not where it is an outlet that they told. */
const bodiesIn = (told: Told): Body[] =>
  findBodies(told.report, told.attributions, isOutletIn(told), (start) => sentenceOf(told.report, start)).filter(
    ({ sentence }) =>
      !standingLines(told.report).has(sentence) &&
      !told.citations.some((citation) => citation.sentence === sentence && (citation.older || citation.how === 'told')) &&
      !isOlder(told.report, sentence),
  )

const isOlder = ({ text, sentences }: Report, sentence: number): boolean => {
  const at = sentences[sentence]
  return at !== undefined && isOlderSentence(text.slice(at.start, at.start + 60))
}

const fromBody = ({ key, name, kind, evidence, calledBy, rule }: Body, { report }: Told): Source => ({
  key,
  name,
  kind,
  aliases: calledBy === undefined ? [name] : [name, calledBy],
  evidence,
  roots: [{ kind, name, resolved: false, count: 1, evidence: [span(report.id, evidence[0].start, evidence[0].end)] }],
  rule,
})

/** Named persons who say something in the opening, first the one who speaks first. */
function speakersIn(told: Told, isOpening: (sentence: number) => boolean): Source[] {
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

function sentenceOf({ sentences }: Report, start: number): number {
  let low = 0,
    high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= start) low = middle + 1
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
