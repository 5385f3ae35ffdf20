import type { Attribution, SourceChain, Teller, Voice } from '../model.js'
import { foldCase } from '../text/fold.js'
import { idOf } from '../text/id.js'
import { remembered } from '../text/remember.js'
import type { Finding } from './finding.js'
import type { Frame } from './frame.js'
import type { Reading } from './unit.js'

/** A finding with what has been made of it. */
export interface Told {
  readonly finding: Finding
  readonly attribution: Attribution
  /** Who was told, as a voice: "told Politico". */
  readonly hearer: Voice | undefined
  readonly outer: number | undefined
  readonly background: boolean
}

/**
 * The way each content took to the reader, first teller first, and the way of the report as a whole.
 *
 *     Kestrian officials told their Sorvian counterparts that the ambassador had informed the government of a readiness to begin.
 *     ambassador → the government → their Sorvian counterparts → the agency (implied)
 *
 * What somebody wants or believes is not yet told: those who tell of it are the tellers. Unnamed voices spoke to somebody: to the outlet the report leans on.
 */
export function chainsOf(reading: Reading, told: readonly Told[], frame: Frame): SourceChain[] {
  const { id } = reading.report
  const implied = frame.tellers.map((teller) => tellerOf(teller, true))
  const chains = told.map(({ attribution }, i): SourceChain => {
    const own = spokenOn(told, i)
    const { tellers, rule } = withFrame(own, told[i]!, implied, frame.lastUnit, !frame.credited && answers(reading, told[i]!))
    return { id: idOf('chain', id, attribution.id), report: id, attribution: attribution.id, tellers, rule }
  })
  chains.push({
    id: idOf('chain', id, 'frame'),
    report: id,
    tellers: frame.tellers.map((teller) => tellerOf(teller, false)),
    rule: frame.rule,
  })
  return chains
}

/** The tellers that the words name: from the innermost outwards, each with those whom it told. */
export function spokenOn(told: readonly Told[], from: number): Teller[] {
  const tellers: Teller[] = []
  let i: number | undefined = from
  // who was told goes on telling: "the Kestrian government" through "Kestrian officials"
  let passed = false
  for (let guard = 0; i !== undefined && guard < 12; guard++) {
    const { attribution, hearer, outer }: Told = told[i]!
    const { source, act } = attribution
    const speaks =
      (act === 'says' && !isShown(told[i]!.finding)) ||
      act === 'warns' ||
      act === 'denies' ||
      SPOKEN_WANTS.has(told[i]!.finding.lemma)
    // Whoever disputes a report that claims something is no teller of what it claims.
    if (i !== from && act === 'denies') {
      i = outer
      continue
    }
    if (source && speaks && !isBackReference(source) && !(passed && isSameSide(tellers.at(-1)!.name, source.name)))
      add(tellers, tellerOf(source, false))
    passed = false
    // who was told goes on telling when somebody further out has it from there, or when it is an outlet
    if (hearer && (hearer.kind === 'outlet' || hearer.kind === 'office' || RELAYS.has(told[i]!.finding.lemma))) {
      add(tellers, tellerOf(hearer, false))
      passed = true
    }
    i = outer
  }
  return tellers
}

const tellerOf = ({ kind, name, resolved, count, evidence }: Voice, implied: boolean): Teller => ({
  kind,
  name,
  resolved,
  count,
  evidence,
  implied,
})

/** "According to this account": whoever gave the account is a teller, the account is not one more. */
const isBackReference = ({ kind, resolved, name }: Voice): boolean =>
  kind === 'document' &&
  !resolved &&
  /^(?:this|that|the|these|their|his|her) (?:account|accounts|report|reports|statement|disclosure|information|announcement|news)$/i.test(
    name,
  )

/** "indicates a readiness": deeds show it, nobody says it. */
const isShown = ({ lemma, rule }: Finding): boolean =>
  rule === 'noun' && /^(?:indicate|signal|show|suggest|underscore|highlight)$/.test(lemma)

/** Agreeing or confirming in public is telling. */
const SPOKEN_WANTS = new Set([
  'confirm',
  'admit',
  'acknowledge',
  'concede',
  'pledge',
  'vow',
  'promise',
  'announce',
  'deny',
  'conclude',
  'predict',
  'estimate',
  'find',
  'call-for',
  'press',
])
/** "conveyed to their interlocutors": those pass it on. */
const RELAYS = new Set(['convey', 'communicate', 'relay', 'inform', 'notify', 'brief'])

/** The same voice twice in a row counts once: "Iraqi colleagues" told and "Iraqi authorities" were told are one side. */
function add(tellers: Teller[], teller: Teller): void {
  const last = tellers.at(-1)
  if (last && isSameVoice(last, teller)) return
  tellers.push(teller)
}

const nameOf = remembered(foldCase)

export function isSameVoice(a: Voice, b: Voice): boolean {
  if (a.name === b.name || nameOf(a.name) === nameOf(b.name)) return true
  if (a.kind === 'outlet' || b.kind === 'outlet' || a.kind === 'person' || b.kind === 'person') return false
  if (a.kind !== b.kind) return isSameSide(a.name, b.name) && /colleagues|counterparts/.test(a.name + b.name)
  return isSameSide(a.name, b.name)
}

/** "Iraqi authorities" and "Iraqi colleagues", "their Russian interlocutors" and "senior Russian officials": one adjective of a people, general words beside it. */
export function isSameSide(a: string, b: string): boolean {
  const people = peopleOf(a)
  return people !== undefined && people === peopleOf(b)
}
const peopleOf = remembered((name: string): string | undefined => (GENERAL.test(name) ? PEOPLE.exec(name)?.[0] : undefined))
const PEOPLE = /\b\p{Lu}\p{L}+(?:i|an|ish|ese|ch|sh|k|se)\b/u
const GENERAL =
  /\b(?:authorities|officials|colleagues|interlocutors|counterparts|side|government|leadership|representatives|partners|diplomats|officials)\b/i

/** "The ministry said the report could not be confirmed": who speaks of the report that the outlet made did not make it with the outlet. */
export function answers({ text }: Reading, { finding }: Told): boolean {
  const [first] = finding.content
  return first !== undefined && OF_THE_REPORT.test(text.slice(first.start, Math.min(first.end, first.start + ANSWERED)))
}
const ANSWERED = 200 // letters: what is answered is named at the beginning of the answer
const OF_THE_REPORT =
  /\b(?:the|this|that|these|those|newspaper|news|media|press) (?:reports?|reporting|story|stories|article|leak|publication|claims?|allegations?|information published)\b/i

function withFrame(
  own: Teller[],
  told: Told,
  implied: readonly Teller[],
  lastUnit: number,
  isAnswer: boolean,
): { tellers: readonly Teller[]; rule: string } {
  if (implied.length === 0 || told.background) {
    const { source } = told.attribution
    if (own.length > 0 || !source) return { tellers: own, rule: own.length > 0 ? 'as told' : 'nobody told' }
    return { tellers: [tellerOf(source, false)], rule: 'nobody told but the one whom it is about' }
  }
  if (own.length === 0) return { tellers: implied, rule: 'frame of the report' }
  const last = own.at(-1)!
  const outlet = implied.at(-1)!
  if (outlet.kind !== 'outlet') return { tellers: own, rule: 'as told' }
  if (isAnswer || own.some((teller) => teller.kind === 'outlet')) return { tellers: own, rule: 'as told' }
  // the frame's own tellers further on: those whom "Russian authorities" sent, or the same people by another word
  const same = implied.findIndex((teller) => isSameVoice(teller, last)),
    side = implied.findIndex((teller) => isSameSide(teller.name, last.name))
  if (same >= 0) return { tellers: [...own, ...implied.slice(same + 1)], rule: 'as told, through the frame' }
  if (side >= 0) return { tellers: [...own, ...implied.slice(side)], rule: 'as told, through the frame' }
  if (last.kind === 'unnamed' || told.finding.unit <= lastUnit)
    return { tellers: [...own, outlet], rule: 'as told, to the outlet of the frame' }
  return { tellers: own, rule: 'as told' }
}
