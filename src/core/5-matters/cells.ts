import type { Clause } from '../language/clauses.js'
import { FATE_SAID } from '../language/en/counted.js'
import { AHEAD, BEGINNINGS, DECIDED, NEGATIONS, RULE_WORDS } from '../language/en/matters.js'
import { SYNONYMS } from '../language/en/synonyms.js'
import { countedHead, stemOf } from '../language/meaning.js'
import type { Token } from '../language/tokens.js'
import type { Attribution, Figure, Matter, Moment, Span, Told } from '../model.js'
import { mentionsIn } from '../text/mentions.js'
import { firstFrom } from '../text/span.js'
import type { Known, Page } from './gather.js'
import type { Sighting } from './recognize.js'

export type Cells = { -readonly [Key in 'since' | 'size' | 'wants' | 'decides' | 'state' | 'next']: Matter[Key][number][] }

const WANTING = new Set(
  (SYNONYMS.find((line) => line.startsWith('want:')) ?? '')
    .slice(5)
    .split(',')
    .map((form) => stemOf(form.trim()))
    .filter((form) => form !== '' && !form.includes(' ')),
)
const COUNTED = new Set([
  '~soldier',
  '~people',
  '~kill',
  '~miss',
  '~hurt',
  '~homeless',
  'staff',
  'employee',
  'worker',
  'advis',
  'train',
  '~money',
  '~doctor',
])

/**
 * What a report tells of its matters, cell by cell, each with its words.
 *
 * A clause speaks of the matters named in it; when it names none, of the one its sentence names; a rule or a decision about
 * "the missions" speaks of all of them.
 */
export function fill(
  page: Page,
  of: ReadonlyMap<Sighting, Known>,
  matters: readonly Known[],
  principals: readonly Known[],
  attributions: readonly Attribution[],
  cells: ReadonlyMap<Known, Cells>,
): void {
  const byClause = new Map<Clause, Known[]>(),
    bySentence = new Map<number, Known[]>(),
    everything = new Set<Clause>()
  for (const sighting of page.sightings) {
    const known = of.get(sighting)
    if (known) {
      add(byClause, sighting.clause, known)
      add(bySentence, sighting.clause.sentence, known)
    } else if (sighting.plural) everything.add(sighting.clause)
  }
  const here = new Set(page.sightings.map((sighting) => of.get(sighting))),
    mine = matters.filter((known) => here.has(known)),
    underWay = mine.filter(({ type }) => type === 'mission' || type === 'force')
  let lately: Known | undefined
  for (const clause of page.clauses) {
    const named = byClause.get(clause),
      about = named ?? bySentence.get(clause.sentence)?.slice(-1) ?? (startsBack(page.tokens, clause) && lately ? [lately] : [])
    if (named) lately = named.at(-1)
    // What names nothing that is under way is told of what the story is about: who decides, what is decided, what is wanted and what is next.
    const open = about.length === 0 ? principals.find((one) => mine.includes(one)) : undefined,
      counted = open && (principals.find((one) => one.type === 'disaster' && mine.includes(one)) ?? open)
    if (clause.heading) continue
    const all = everything.has(clause) ? underWay : open ? [open] : about
    if (open) fillOpen(page, clause, open, cells.get(open), attributions)
    if (counted && SIZED.has(counted.type)) cells.get(counted)?.size.push(...size(page, clause, counted))
    for (const known of about) {
      const card = cells.get(known)
      if (!card) continue
      // A fire, a trial and a vote begin with themselves: what was opened in 1961 is the hotel.
      if (!EVENTS.has(known.type)) card.since.push(...since(page, clause))
      // Only where the sentence itself names it: "it has 900 soldiers" may speak of the country.
      const counted = (named ?? bySentence.get(clause.sentence) ?? []).filter(
        ({ type }) => SIZED.has(type) === SIZED.has(known.type),
      )
      if (counted.length === 1 && counted[0] === known) card.size.push(...size(page, clause, known))
      card.next.push(...next(page, clause))
      if (known.type === 'agreement' && !named) continue // what else the sentence tells is not wanted of the agreement
      const wanted = wants(page, clause, attributions)
      if (wanted && isPosition(wanted.value, known)) card.wants.push(wanted)
    }
    for (const known of all) {
      const card = cells.get(known)
      if (!card) continue
      const rule = decides(page, clause)
      if (rule) card.decides.push(rule)
      const stands = state(page, clause)
      if (stands) card.state.push(stands)
    }
  }
}

function fillOpen(page: Page, clause: Clause, known: Known, card: Cells | undefined, attributions: readonly Attribution[]): void {
  if (!card) return
  card.next.push(...next(page, clause).filter(({ value }) => value.when !== undefined))
  const wanted = wants(page, clause, attributions)
  if (wanted && isPosition(wanted.value, known)) card.wants.push(wanted)
}

const EVENTS = new Set(['disaster', 'case', 'election', 'summit'])

/** A mission that aims at something wants nothing, and "those requests" say nothing. */
function isPosition({ who, what }: { readonly who: string; readonly what: string }, { name, sightings }: Known): boolean {
  const own = who.toLowerCase(),
    words = own.split(' ')
  return (
    !own.includes(name.toLowerCase()) &&
    !sightings.some(({ head }) => words.includes(head)) &&
    what.split(' ').length > 2 &&
    !/^(?:it|them|that|this|so)\b(?: \w+){0,2}$/.test(what)
  )
}

/** What has a strength or a toll; the rest has at most a price. */
const SIZED = new Set(['mission', 'force', 'disaster', 'election', 'case', 'other'])

function add<Key, Thing>(map: Map<Key, Thing[]>, key: Key, thing: Thing): void {
  const list = map.get(key)
  if (!list) map.set(key, [thing])
  else if (!list.includes(thing)) list.push(thing)
}

const BACK = new Set('it its they this that these those which'.split(' '))
const startsBack = (tokens: readonly Token[], clause: Clause): boolean => {
  for (let i = clause.from; i < Math.min(clause.to, clause.from + 4); i++) {
    const { folded } = tokens[i] as Token,
      next = tokens[i + 1]
    if (!BACK.has(folded)) continue
    // "These efforts" point back to efforts, not to the mission named last.
    if (POINTS.has(folded) && next && i + 1 < clause.to && next.kind === 'word' && next.term !== '') return false
    return true
  }
  return false
}
const POINTS = new Set('this that these those'.split(' '))

const spanOf = (page: Page, clause: Clause): Span => ({ report: page.report.id, start: clause.start, end: clause.end })
const wordsOf = (page: Page, at: { start: number; end: number }): string => line(page.report.text.slice(at.start, at.end))
function line(words: string): string {
  const flat = words.replace(/[\s\u00a0]+/g, ' ')
  let end = flat.length
  while (end > 0 && ' ,;:.—–-'.includes(flat[end - 1] as string)) end--
  return flat.slice(0, end)
}
const some = (tokens: readonly Token[], clause: Clause, words: ReadonlySet<string>): boolean => {
  for (let i = clause.from; i < clause.to; i++) if (words.has((tokens[i] as Token).folded)) return true
  return false
}

/** "established in 1999", "since 2018" */
function since(page: Page, clause: Clause): Told<Moment>[] {
  if (!some(page.tokens, clause, BEGINNINGS)) return []
  // "since taking office in 2024" is when somebody began, not the matter.
  for (let i = clause.from; i < clause.to - 1; i++)
    if (page.tokens[i]?.folded === 'since' && page.tokens[i + 1]?.folded.endsWith('ing')) return []
  return momentsIn(page, clause)
    .filter(({ date }) => /^\d{4}/.test(date) || date.endsWith('/..'))
    .slice(0, 1)
    .map((moment) => ({ value: moment, evidence: [spanOf(page, clause)] as const }))
}

const MONEYS = new Set('crown dollar euro pound krona krone yen yuan ruble rouble'.split(' '))
const TURNOUT = /turnout/i
const isTerm = ({ report: { text } }: Page, { start, end, of }: Figure): boolean =>
  of !== undefined &&
  /^(?:years?|months?)$/.test(of) &&
  /(?:jail|prison|sentence|gets)/.test(text.slice(Math.max(0, start - 40), end + 20))
const SEATS = new Set(['seat', '~election', 'mandate'])
const LISTED = new Set([
  'worker',
  '~soldier',
  'docker',
  'nurse',
  'teacher',
  'driver',
  'pilot',
  '~doctor',
  'employe',
  'staff',
  '~official',
  '~company',
  'individual',
  'entit',
  '~people',
  'vessel',
  'ship',
  'bank',
])
/** "about 4,500 troops", "11,300 dead" */
function size(page: Page, clause: Clause, known: Known): Told<Figure>[] {
  const out: Told<Figure>[] = []
  for (const mention of mentionsIn(page.report, clause.start, clause.end)) {
    if (mention.kind !== 'figure' || mention.value < 5 || isOfAnother(page, mention)) continue
    if (!counts(page, mention, known)) continue
    const value = known.type === 'disaster' ? withFate(page, clause, mention) : mention
    out.push({ value, evidence: [{ report: mention.report, start: mention.start, end: mention.end }] })
  }
  return out
}
/** "More than ‹400› are missing": 400 people missing, and no more of the ‹131› who were killed. */
function withFate({ tokens }: Page, clause: Clause, figure: Figure): Figure {
  const own = FATE_SAID[countedHead(figure.of ?? '')],
    at = firstFrom(tokens, figure.start, (token) => token.start),
    behind = firstFrom(tokens, figure.end, (token) => token.start)
  let fate = own,
    nearest = FATE_REACH
  for (let i = Math.max(clause.from, at - FATE_REACH); !own && i < Math.min(clause.to, behind + FATE_REACH); i++) {
    const said = FATE_SAID[(tokens[i] as Token).term]
    // What stands behind the amount is told of it rather than what stands before: "the mayor was killed and 12 were hurt".
    const far = i < at ? 2 * (at - i) : i - behind + 1
    if (said && far < nearest) {
      nearest = far
      fate = said
    }
  }
  return fate ? { ...figure, of: own ? `people ${fate}` : `${figure.of} ${fate}` } : figure
}
const FATE_REACH = 8 // words

/** "magnitude ‹7.1›", "‹in 2019› a quake killed 310" */
function isOfAnother({ report }: Page, { start, end }: Figure): boolean {
  if (/magnitude (?:of )?$/.test(report.text.slice(Math.max(0, start - 16), start))) return true
  const sentence = report.sentences.find((one) => one.start <= start && end <= one.end),
    year = report.published?.slice(0, 4)
  if (!sentence || !year) return false
  return mentionsIn(report, sentence.start, sentence.end).some(
    (one) =>
      one.kind === 'moment' &&
      !one.implied.includes('year') &&
      /^\d{4}$/.test(one.date) &&
      one.date < year &&
      /^In $/.test(report.text.slice(one.start - 3, one.start)),
  )
}
function counts(page: Page, figure: Figure, known: Known): boolean {
  const of = figure.of === undefined ? '' : countedHead(figure.of)
  if (known.type === 'agreement' || known.type === 'project')
    return /^[A-Z]{3}$/.test(figure.of ?? '') || MONEYS.has(of) || of === '~job'
  if (known.type === 'election')
    return figure.of === '%' ? TURNOUT.test(page.report.text.slice(figure.start - 40, figure.start)) : SEATS.has(of)
  if (known.type === 'case') return isTerm(page, figure) || /^[A-Z]{3}$/.test(figure.of ?? '') || MONEYS.has(of)
  if (known.type === 'other') return figure.of !== undefined && figure.of !== '%' && LISTED.has(of)
  return figure.of !== undefined && figure.of !== '%' && countsPeople(page.tokens, figure)
}

/** "about 4,500 ‹troops›": among the words of the amount or just behind it. */
function countsPeople(tokens: readonly Token[], { start, end }: Figure): boolean {
  for (let i = firstFrom(tokens, start, (token) => token.start); i < tokens.length && (tokens[i] as Token).start < end + 12; i++)
    if (COUNTED.has((tokens[i] as Token).term)) return true
  return false
}

/** "Ostmark has told allies to close the mission by October": who, what, by when. */
function wants(page: Page, clause: Clause, attributions: readonly Attribution[]): Matter['wants'][number] | undefined {
  const holder = attributions.find(
    ({ act, source, content }) =>
      act === 'wants' &&
      source !== undefined &&
      content.some(({ start, end }) => start < clause.end && clause.start < end && end - start < 600),
  )
  // Whoever rules out, refuses or opposes wants something not to be: that is told by the words of others.
  if (holder?.cue && AGAINST.test(page.report.text.slice(holder.cue.start, holder.cue.end))) return undefined
  if (holder?.source) {
    const at = holder.content[0]
    return told(page, holder.source.name, wordsOf(page, at), [holder.source.evidence[0], at], momentsAt(page, at.start, at.end))
  }
  for (let i = clause.from + 1; i < clause.to - 1; i++) {
    const token = page.tokens[i] as Token
    if (!WANTING.has(token.base) || token.capital || token.folded === 'aimed' || token.base.startsWith('threat')) continue
    if (!asksFor(page.tokens, i, clause)) continue
    const who = subject(page, clause, i) ?? speaker(clause, attributions)
    if (!who) continue
    const at = { report: page.report.id, start: token.end + 1, end: clause.end }
    if (at.end - at.start < 8) return undefined
    return told(page, wordsOf(page, who), wordsOf(page, at), [who, at], momentsAt(page, clause.start, clause.end))
  }
  return undefined
}
const AGAINST = /\b(?:oppos|ruled? out|rules out|order|reject|refus|declin|deny|denie)/i
/** "wants ‹to› leave", "presses allies ‹to› leave", "calls ‹for› a vote"; a noun ("the US request") asks for nothing by itself. */
function asksFor(tokens: readonly Token[], verb: number, clause: Clause): boolean {
  const before = (tokens[verb - 1] as Token).folded
  if (DETERMINERS.has(before) && !(POSSESSIVES.has(before) && (tokens[verb + 1] as Token).folded === 'to')) return false
  for (let i = verb + 1; i < Math.min(clause.to - 1, verb + 7); i++) {
    const { folded } = tokens[i] as Token
    if (folded === 'to' || (folded === 'for' && i === verb + 1)) return true
  }
  return false
}
const POSSESSIVES = new Set('its their his her'.split(' '))
const DETERMINERS = new Set('the a an this that its their his her no any every'.split(' '))
function told(
  page: Page,
  who: string,
  what: string,
  spans: readonly [Span, Span],
  moments: readonly Moment[],
): Matter['wants'][number] {
  const [a, b] = spans[0].report === page.report.id && spans[0].start <= spans[1].start ? spans : [spans[1], spans[0]],
    by = moments.length === 1 ? moments[0] : undefined
  return { value: { who: who.replace(/['’ʼ]s?$/, ''), what, ...(by ? { by } : {}) }, evidence: [a, b] }
}

/** "The United States has signalled ‹its› desire to …": who says it is who wants it. */
function speaker(clause: Clause, attributions: readonly Attribution[]): Span | undefined {
  let best: Attribution | undefined,
    least = Number.POSITIVE_INFINITY
  for (const attribution of attributions) {
    const { source, content } = attribution,
      [at] = content
    if (!source || source.kind === 'unnamed' || at.start > clause.start || at.end < clause.end - 2) continue
    if (at.end - at.start >= least) continue
    best = attribution
    least = at.end - at.start
  }
  return best?.source?.evidence[0]
}

/** The nearest name or nation before a verb, with the words in between only small ones. */
function subject(page: Page, clause: Clause, verb: number): Span | undefined {
  for (let k = verb - 1; k >= clause.from && verb - k <= 6; k--) {
    const token = page.tokens[k] as Token
    if (token.kind === 'nation' || token.kind === 'name' || (token.capital && token.kind === 'word')) {
      let from = k
      while (from > clause.from && isNamed(page.tokens[from - 1] as Token)) from--
      return { report: page.report.id, start: (page.tokens[from] as Token).start, end: token.until }
    }
  }
  return undefined
}
const isNamed = (token: Token): boolean => token.kind === 'name' || (token.capital && token.kind === 'nation')

/** "All 32 members must approve …": who decides, and the rule in its words. */
function decides(page: Page, clause: Clause): Matter['decides'][number] | undefined {
  let rules = 0,
    modal: number | undefined
  for (let i = clause.from; i < clause.to; i++) {
    const token = page.tokens[i] as Token
    if (!RULE_WORDS.has(token.folded)) continue
    rules++
    if (modal === undefined && /^(?:must|need|needs|requires?|required)$/.test(token.folded)) modal = i
  }
  if (rules < 2 && !(modal !== undefined && some(page.tokens, clause, AGREEING))) return undefined
  if (modal === undefined || modal === clause.from) return undefined
  const who = consenting(page, clause, modal) ?? { start: startOf(page, clause), end: (page.tokens[modal - 1] as Token).end }
  return { value: { who: wordsOf(page, who), rule: wordsOf(page, clause) }, evidence: [spanOf(page, clause)] }
}
/** "needs the approval ‹of two thirds of the owners›", "requires the consent ‹of the eleven members›": who approves stands behind it. */
function consenting(page: Page, clause: Clause, modal: number): { start: number; end: number } | undefined {
  for (let i = modal + 1; i < Math.min(clause.to - 2, modal + 6); i++) {
    const next = page.tokens[i + 1] as Token
    const here = page.tokens[i] as Token
    // "must be ratified ‹by both parliaments› before April 1"
    if (here.folded.endsWith('ed') && next.folded === 'by' && !(page.tokens[i + 2] as Token).capital) {
      let to = i + 3
      while (to < clause.to && !DATED.has((page.tokens[to] as Token).folded)) to++
      return { start: (page.tokens[i + 2] as Token).start, end: (page.tokens[to - 1] as Token).end }
    }
    if (CONSENT.has(here.folded) && (next.folded === 'of' || next.folded === 'from'))
      return { start: (page.tokens[i + 2] as Token).start, end: clause.end }
  }
  return undefined
}
const DATED = new Set(['before', 'by', 'in', 'on', 'until'])
const CONSENT = new Set('approval consent agreement backing vote majority'.split(' '))
/** Without "and" and "but" in front. */
function startOf(page: Page, clause: Clause): number {
  const first = page.tokens[clause.from] as Token
  return JOINS.has(first.folded) && clause.from + 1 < clause.to ? (page.tokens[clause.from + 1] as Token).start : clause.start
}
const JOINS = new Set(['and', 'but', 'or', 'that'])
const AGREEING = new Set('agree decide vote sign consent back endorse'.split(' '))

/** What must, would or could be decided is not. */
const NOT_YET = new Set('must need needs require requires required will would could should may might if whether'.split(' '))

/** "No decision has been made", "has decided not to organise a forum" */
function state(page: Page, clause: Clause): Matter['state'][number] | undefined {
  if (!some(page.tokens, clause, DECIDED)) return undefined
  const first = page.tokens.slice(clause.from, Math.min(clause.to, clause.from + 12))
  const at = first.findIndex(({ folded }) => DECIDED.has(folded))
  if (at < 0) return undefined
  const open = first.slice(0, at + 1).some(({ folded }) => NEGATIONS.has(folded))
  if (!open && some(page.tokens, clause, NOT_YET)) return undefined
  return { value: { decided: !open, what: wordsOf(page, clause) }, evidence: [spanOf(page, clause)] }
}

/** "will host a forum in July", "scheduled for July" */
function next(page: Page, clause: Clause): Matter['next'][number][] {
  const moments = momentsIn(page, clause)
  if (
    !some(page.tokens, clause, AHEAD) ||
    (some(page.tokens, clause, NEGATIONS) && some(page.tokens, clause, DECIDED) && !some(page.tokens, clause, WILL))
  )
    return []
  const after = moments.filter(({ date }) => isAhead(date, page.report.published))
  if (after.length === 0 && !some(page.tokens, clause, WILL)) return []
  const when = after.length === 1 ? after[0] : undefined
  const whole = withSubject(page, clause)
  return [{ value: { what: wordsOf(page, whole), ...(when ? { when } : {}) }, evidence: [whole] }]
}
/** "‹The deal needs the approval of the shareholders›, who will vote on June 18": what begins with a joint is told with its sentence, where that is short. */
function withSubject(page: Page, clause: Clause): Span {
  const first = page.tokens[clause.from] as Token,
    sentence = page.report.sentences[clause.sentence]
  if (!sentence || !HANGING.has(first.folded) || clause.end - sentence.start > LONG)
    return { ...spanOf(page, clause), start: startOf(page, clause) }
  return { report: page.report.id, start: sentence.start, end: clause.end }
}
const HANGING = new Set('who which and but that to is are will'.split(' '))
const LONG = 220
const WILL = new Set(['will'])
const isAhead = (date: string, published: string | undefined): boolean => {
  const bare = date.replace(/^\.\.\//, '')
  return published === undefined ? !/^\d{4}$/.test(bare) : bare.slice(0, 10) >= published.slice(0, bare.length)
}

const momentsIn = (page: Page, clause: Clause): Moment[] => momentsAt(page, clause.start, clause.end)
const momentsAt = (page: Page, start: number, end: number): Moment[] =>
  mentionsIn(page.report, start, end).filter((mention): mention is Moment => mention.kind === 'moment')
