import type { Clause } from '../language/clauses.js'
import { TIMES } from '../language/en/adjuncts.js'
import { MATTER_HEADS, NO_PART, SHORT, VAGUE_HEADS } from '../language/en/matters.js'
import type { Token } from '../language/tokens.js'
import type { Matter, Report, Span } from '../model.js'
import { mentionsIn, mentionsOver } from '../text/mentions.js'

export type Type = Matter['type']

/** One place that names a matter, or points back to one ("the mission"). */
export interface Sighting {
  readonly type: Type
  readonly head: string
  readonly at: Span
  /** Names and places that say which it is, by term, with the words as they stand here. */
  readonly which: ReadonlyMap<string, string>
  readonly place: string | undefined
  readonly owner: string | undefined
  readonly acronym: string | undefined
  readonly plural: boolean
  readonly clause: Clause
  readonly index: number
  /** Its words as they stand here, without an article: "parliamentary election". */
  readonly called: string
}

/** "mission", "missions": each word that may name a matter, by how it is written. */
const HEADS = new Map<string, { readonly head: string; readonly type: Type; readonly plural: boolean }>()
for (const [type, heads] of Object.entries(MATTER_HEADS))
  for (const head of heads.split(' ')) HEADS.set(head, { head, type: type as Type, plural: false })
for (const { head, type } of [...HEADS.values()]) if (!head.endsWith('s')) HEADS.set(`${head}s`, { head, type, plural: true })
const POINTING = new Set('these those such both'.split(' '))
const STRIKES = new Set('struck hit hits strikes rocked shook shakes devastated battered'.split(' '))
const LEADING = new Set('in of for on at from with near inside over between'.split(' '))

/**
 * Everything in a report that names something under way.
 *
 *     NATO supports an advisory mission in Iraq …  The operation was set up in 2018.
 *                      ^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^ points back
 */
export function sightings(report: Report, tokens: readonly Token[], clauses: readonly Clause[]): Sighting[] {
  const found: Sighting[] = []
  for (const clause of clauses)
    for (let i = clause.from; i < clause.to; i++) {
      const one =
        sightingAt(report, tokens, clause, i) ?? caseAt(report, tokens, clause, i) ?? disasterAt(report, tokens, clause, i)
      if (one) found.push(one)
    }
  return found
}

function sightingAt(report: Report, tokens: readonly Token[], clause: Clause, i: number): Sighting | undefined {
  const token = tokens[i] as Token,
    known = HEADS.get(token.folded)
  if (!known || isOfPerson(report, token)) return undefined
  const { head, type, plural } = known
  if (type === 'disaster' && (isSurname(report, tokens, clause, i) || isOfBody(report, token))) return undefined
  // "an operation to free him" is none under way; "operations" are only when something points at them: "any of these operations".
  if (head === 'operation' && (tokens[i + 1]?.folded === 'to' || (plural && !POINTING.has(tokens[i - 1]?.folded ?? ''))))
    return undefined
  const which = new Map<string, string>()
  let place: string | undefined,
    owner: string | undefined,
    start = i
  // Before the head: "NATO advisory ‹mission›", "Iraq ‹mission›", "NATO-led Kosovo ‹Force›".
  for (let k = i - 1; k >= clause.from && i - k <= 5; k--) {
    const before = tokens[k] as Token,
      after = tokens[k + 1] as Token
    if (!touches(report.text, before.end, after.start)) break
    if (isWhich(report, before, report.sentences[clause.sentence]?.start === before.start)) {
      which.set(before.term, wordsAt(report, before))
      if (before.kind === 'nation' || (before.capital && !isAcronym(report, before))) place ??= before.term
      start = k
    } else if (before.kind === 'month') {
      start = k
    } else if (before.kind === 'function' || NO_PART.has(before.folded) || before.weight < 0.3) {
      if (before.folded !== '' && before.kind === 'function' && before.term === '' && !before.capital) break
    } else if (!before.capital && before.kind === 'word' && k === i - 1) start = k
    else if (!before.capital) break
  }
  // After it: "‹mission› in Iraq", "‹summit› in Ankara"; an acronym in brackets: "‹Force› (KFOR)".
  let end = i + 1,
    acronym: string | undefined
  for (let k = i + 1; k < clause.to && k <= i + 6; k++) {
    const next = tokens[k] as Token
    if (isAcronym(report, next) && report.text[next.start - 1] === '(') {
      acronym = wordsAt(report, next)
      break
    }
    // "an earthquake ‹struck› the Sorrel islands"
    if (k === i + 1 && !LEADING.has(next.folded) && !(type === 'disaster' && STRIKES.has(next.folded))) break
    if (isWhich(report, next, false)) {
      const whole = next.kind === 'nation' ? undefined : nameAt(report, next)
      if (whole) {
        // "in the ‹Hotel Aurora›" is one name.
        which.set(next.term, report.text.slice(whole.start, whole.end))
        place = next.term
        end = k + 1
        while (end < clause.to && (tokens[end] as Token).end <= whole.end) end++
        break
      }
      which.set(next.term, wordsAt(report, next))
      if ((isAcronym(report, next) && next.kind !== 'nation') || (type === 'disaster' && !isPlace(report, tokens, k))) {
        // "the mission in NATO", "the blast at the ‘Street Bar’" are in no place.
      } else if (next.capital && LEADING.has((tokens[k - 1] as Token).folded) && tokens[k - 1]?.folded !== 'of') place = next.term
      else place ??= next.term
      end = k + 1
      if (!(tokens[k + 1]?.capital && touches(report.text, next.end, tokens[k + 1]!.start))) break
    } else if (next.kind !== 'function' && !NO_PART.has(next.folded)) break
  }
  if (!acronym && report.text[(tokens[i] as Token).end + 1] === '(' && tokens[i + 1] && isAcronym(report, tokens[i + 1] as Token))
    acronym = wordsAt(report, tokens[i + 1] as Token)
  if (type === 'force' && (head === 'troops' || head === 'soldiers')) {
    const nations = nationsIn(tokens, clause)
    owner = nations[0]
    const there = place && place !== owner ? place : nations.find((nation) => nation !== owner)
    place = there
    if (!owner || !place) return undefined
  }
  if (
    which.size === 0 &&
    !acronym &&
    VAGUE_HEADS.has(head) &&
    !(POINTED_AT.has(head) && isPointedAt(tokens, i)) &&
    type !== 'mission' &&
    type !== 'force'
  )
    return undefined
  return {
    type,
    head,
    at: { report: report.id, start: (tokens[start] as Token).start, end: (tokens[Math.min(end, clause.to) - 1] as Token).end },
    which,
    place,
    owner,
    acronym,
    plural,
    clause,
    index: i,
    called: report.text
      .slice((tokens[Math.max(start, i - 2)] as Token).start, (tokens[Math.min(end, clause.to) - 1] as Token).end)
      .replace(/\s+/g, ' ')
      .replace(/^(?:the|an?|this|that|its|their|his|her) /i, ''),
  }
}

const nameAt = (report: Report, { start, end }: Token): Span | undefined =>
  mentionsIn(report, start, end).find(
    (one) =>
      one.kind === 'name' &&
      (one.type === 'place' || one.type === 'organization') &&
      one.start === start &&
      one.end > end &&
      !/['’ʼ]s?$/.test(report.text.slice(one.start, one.end)),
  )

/** "‹the inquiry›", "opened ‹an inquiry›": of which it is, the story tells. */
const POINTED_AT = new Set(
  'inquiry investigation probe sinking collision disaster fire blaze strike walkout agreement crash deal storm explosion talks appeal'.split(
    ' ',
  ),
)
const isPointedAt = (tokens: readonly Token[], i: number): boolean =>
  ['the', 'an', 'a', 'this', 'its'].includes(tokens[i - 1]?.folded ?? '')

/** "Bruno Keller was ‹sentenced›", "‹convicted› former mayor Bruno Keller": a case, by whose it is. */
export function caseAt(report: Report, tokens: readonly Token[], clause: Clause, i: number): Sighting | undefined {
  const token = tokens[i] as Token
  if (!COURT.has(token.folded)) return undefined
  const who = mentionsIn(report, clause.start, clause.end).find((one) => one.kind === 'name' && one.type === 'person')
  if (who?.kind !== 'name') return undefined
  const last = who.canonical.split(' ').at(-1) as string
  return {
    type: 'case',
    head: 'case',
    at: { report: report.id, start: token.start, end: token.end },
    which: new Map([[last.toLowerCase(), last]]),
    place: last.toLowerCase(),
    owner: undefined,
    acronym: undefined,
    plural: false,
    clause,
    index: i,
    called: `case of ${who.canonical}`,
  }
}
const COURT = new Set('sentenced convicted acquitted jailed indicted charged pleaded'.split(' '))

/** "The ferry ‹capsized› off the cape": a disaster, by the verb. */
function disasterAt(report: Report, tokens: readonly Token[], clause: Clause, i: number): Sighting | undefined {
  const token = tokens[i] as Token,
    head = HAPPENED.get(token.folded)
  if (head === undefined) return undefined
  const at = { report: report.id, start: token.start, end: token.end }
  return {
    type: 'disaster',
    head,
    at,
    which: new Map(),
    place: undefined,
    owner: undefined,
    acronym: undefined,
    plural: false,
    clause,
    index: i,
    called: head,
  }
}
const HAPPENED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    capsized: 'sinking',
    sank: 'sinking',
    sinks: 'sinking',
    capsizes: 'sinking',
    derailed: 'derailment',
    collided: 'collision',
    exploded: 'explosion',
    erupted: 'eruption',
    crashed: 'crash',
  }),
)

/** "Helga ‹Storm› said": a capital behind a capital, and no "‹Storm› Daniel". */
function isSurname(report: Report, tokens: readonly Token[], clause: Clause, i: number): boolean {
  const before = tokens[i - 1],
    { capital, start } = tokens[i] as Token
  return (
    !clause.heading &&
    capital &&
    i > clause.from &&
    before?.capital === true &&
    before.kind !== 'nation' &&
    touches(report.text, before.end, start) &&
    tokens[i + 1]?.capital !== true
  )
}

/** Part of somebody's name: "chief executive Helga ‹Storm›". */
const isOfPerson = (report: Report, { start, end, capital }: Token): boolean =>
  capital && mentionsOver(report, start, end).some((one) => one.kind === 'name' && one.type === 'person')

/** Part of a body's name: "the National ‹Disaster› Agency". */
const isOfBody = (report: Report, { start, end, capital }: Token): boolean =>
  capital &&
  mentionsOver(report, start, end).some(
    (one) => one.kind === 'name' && one.type === 'organization' && one.end - one.start > end - start,
  )

/** "in Halm", "near the Russian city"; neither "St" of a saint's town nor words in quotation marks. */
function isPlace(report: Report, tokens: readonly Token[], k: number): boolean {
  const { kind, start, end, quoted } = tokens[k] as Token
  if (kind === 'nation') return true
  if (mentionsOver(report, start, end).some((one) => one.kind === 'name' && one.type === 'place')) return true
  return WHERE.has(tokens[k - 1]?.folded ?? '') && !quoted && end - start > 2
}

const WHERE = new Set(['in', 'at', 'near', 'off', 'outside'])

/** A capital at the beginning of a sentence names nothing: "‹Strong› quake shakes Sorrel". */
const isWhich = (report: Report, token: Token, opens: boolean): boolean =>
  token.term !== '' &&
  !TIMES.has(token.folded) &&
  !isOfPerson(report, token) &&
  (token.kind === 'nation' || token.kind === 'name' || (token.capital && token.kind === 'word' && !opens))
const isAcronym = (report: Report, token: Token): boolean => /^[A-Z][A-Z0-9-]{1,7}$/.test(wordsAt(report, token))
const wordsAt = (report: Report, token: Token): string => report.text.slice(token.start, token.end).replace(/['’ʼ]s$/, '')
const touches = (text: string, end: number, start: number): boolean => {
  const gap = text.slice(end, start)
  return gap === ' ' || gap === '-' || gap === '\u00a0'
}
function nationsIn(tokens: readonly Token[], clause: Clause): string[] {
  const found: string[] = []
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'nation' && !found.includes(token.term)) found.push(token.term)
  }
  return found
}

/** "=united states" → "US", "=iraq" → "Iraq": for names that we put together from words that stand apart. */
export function display(term: string): string {
  const bare = term.replace(/^=/, '')
  return SHORT[bare] ?? bare.replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
}

/** "‹LOSFOR› was created in 2016": an acronym that some report of the story has explained names its matter by itself. */
export function acronymSightings(
  report: Report,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  explained: ReadonlyMap<string, Sighting>,
  before: readonly Sighting[],
): Sighting[] {
  if (explained.size === 0) return [...before]
  const taken = new Set(before.map(({ index }) => index)),
    found: Sighting[] = [...before]
  for (const clause of clauses)
    for (let i = clause.from; i < clause.to; i++) {
      const token = tokens[i] as Token
      if (!token.capital || taken.has(i) || report.text[token.start - 1] === '(') continue
      const known = explained.get(wordsAt(report, token))
      if (known)
        found.push({
          ...known,
          at: { report: report.id, start: token.start, end: token.end },
          which: new Map(),
          owner: undefined,
          plural: false,
          clause,
          index: i,
        })
    }
  return found.sort((a, b) => a.index - b.index)
}
