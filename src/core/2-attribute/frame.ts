import { outletNamed } from '../language/en/outlets.js'
import { THE_NEWS } from '../language/en/telling.js'
import { OUTLET_WORDS } from '../language/en/voices.js'
import type { Voice } from '../model.js'
import { foldCase } from '../text/fold.js'
import { answers, isSameSide, spokenOn, type Told } from './chain.js'
import type { Reading } from './unit.js'

/** What the report as a whole leans on. */
export interface Frame {
  readonly tellers: readonly Voice[]
  /** The last unit of the opening, where everything comes from the frame. */
  readonly lastUnit: number
  readonly rule: string
  /** Its text is the outlet's own: a dateline or a credit says so. */
  readonly credited?: true
}

const NOTHING: Frame = { tellers: [], lastUnit: -1, rule: 'the report names nobody' }

/** The opening of a report: so many blocks with words in them. */
const OPENING = 6
/** Whom somebody told something further down was told a detail: "‘We are afraid,’ she told Metro TV". */
const LEAD = 4

/**
 * Found in the opening: who reports "this", who was told, by whom the disclosure was reported.
 *
 *     Politico reports this, citing four NATO diplomats.      Four NATO diplomats told Politico that …      The disclosure was reported by RIA News.
 *     four NATO diplomats → Politico                          four NATO diplomats → Politico                … → RIA News
 */
export function frameOf(reading: Reading, told: readonly Told[]): Frame {
  const own = reading.report.outlet === undefined ? undefined : outletNamed(reading.report.outlet)?.name
  const lastBlock = blocksEnd(reading, OPENING),
    lead = blocksEnd(reading, LEAD)
  const lastUnit = reading.units.findLastIndex((unit) => unit.block <= lastBlock)
  const opening = told.map((_, i) => i).filter((i) => told[i]!.finding.unit <= lastUnit && !told[i]!.background),
    tellers = opening.filter((i) => told[i]!.attribution.act !== 'denies' && !answers(reading, told[i]!))
  const isOutlet = (voice: Voice | undefined): voice is Voice => voice?.kind === 'outlet' && voice.name !== own
  const [first, ...rest] = RULES
  const found = (rules: typeof RULES): Frame | undefined => {
    let best: { readonly i: number; readonly outlet: Voice; readonly rule: string } | undefined
    for (const [rule, pick] of rules) {
      const i = opening.find(
        (i) => isOutlet(pick(told[i]!, reading)) && (rule !== TOLD || reading.units[told[i]!.finding.unit]!.block <= lead),
      )
      // Whichever is told first: "The Courier reported …" in the lead counts more than whom somebody told something in the last paragraph.
      if (i !== undefined && (!best || told[i]!.finding.unit < told[best.i]!.finding.unit))
        best = { i, outlet: pick(told[i]!, reading)!, rule }
    }
    return best && { tellers: [...before(reading, told, tellers, best.i, best.outlet), best.outlet], lastUnit, rule: best.rule }
  }
  const news = found([first!])
  if (news) return news
  const credit = creditOf(reading, own)
  if (credit)
    return {
      tellers: [...longestRow(reading, told, tellers, credit, true), credit],
      lastUnit,
      rule: 'credited to the outlet',
      credited: true,
    }
  const outlet = found(rest)
  if (outlet) return outlet
  const body = opening.find((i) => i <= opening[0]! + 3 && isBody(told[i]!, reading))
  return body === undefined ? NOTHING : { tellers: [told[body]!.attribution.source!], lastUnit: -1, rule: 'a body tells first' }
}

/** "ASTANA, January 26 — RIA Novosti.": the outlet that the page itself credits, with the place where it says so. */
function creditOf({ report }: Reading, own: string | undefined): Voice | undefined {
  for (const { kind, name, span } of report.credits) {
    if ((kind !== 'dateline' && kind !== 'credit') || !span) continue
    const outlet = outletNamed(name)?.name
    if (outlet !== undefined && outlet !== own)
      return { kind: 'outlet', name: outlet, resolved: false, count: 1, evidence: [span] }
  }
  return undefined
}

/** "The Stockholm institute reported …": a body with a name, by itself, in the first sentences. */
const isBody = ({ attribution, finding, outer }: Told, { units }: Reading): boolean =>
  outer === undefined &&
  finding.unit <= (units[0]?.heading ? 2 : 1) &&
  attribution.source?.kind === 'office' &&
  !attribution.source.resolved &&
  /\p{Lu}\p{L}+.*\p{Lu}|^\p{Lu}{3,}$/u.test(attribution.source.name) &&
  /^(?:report|say|according|reveal|publish|announce|estimate|find)$/.test(finding.lemma)

const TOLD = 'told the outlet'
/** How each opening attribution may name the outlet, best first. */
const RULES: readonly (readonly [string, (told: Told, reading: Reading) => Voice | undefined])[] = [
  [
    'reports this',
    ({ attribution, finding }, { text }) =>
      isTheNews(finding.content.map((c) => text.slice(c.start, c.end)).join(' ')) ? attribution.source : undefined,
  ],
  [TOLD, ({ hearer }) => hearer],
  ['the outlet tells', ({ attribution }) => attribution.source],
]

const isTheNews = (words: string): boolean => THE_NEWS.has(foldCase(words).trim())

/** The last block of so many with words in them. */
function blocksEnd({ units }: Reading, blocks: number): number {
  let last = -1
  let count = 0
  for (const unit of units) {
    if (unit.heading || unit.block === last) continue
    last = unit.block
    if (++count === blocks) break
  }
  return last
}

/**
 * Who told the outlet: whom it cites in the same sentence, or in another of the opening; else the longest row of tellers there.
 *
 *     "…, The Continental reported. … , the newspaper wrote, citing three diplomats."    three diplomats → The Continental
 */
function before(reading: Reading, told: readonly Told[], opening: readonly number[], i: number, outlet: Voice): Voice[] {
  const cited = citedBy(told, i, outlet)
  if (cited) return [cited]
  if (told[i]!.hearer?.name === outlet.name) {
    const { source } = told[i]!.attribution
    return source ? [source] : []
  }
  for (const j of opening) {
    const elsewhere = told[j]!.attribution.source?.name === outlet.name ? citedBy(told, j, outlet) : undefined
    if (elsewhere) return [elsewhere]
  }
  return longestRow(reading, told, opening, outlet)
}

/** "citing three diplomats", in the sentence of a telling. */
const citedBy = (told: readonly Told[], i: number, outlet: Voice): Voice | undefined =>
  told.find(
    ({ finding, attribution }) =>
      finding.unit === told[i]!.finding.unit &&
      finding.lemma === 'cite' &&
      attribution.source !== undefined &&
      attribution.source.name !== outlet.name,
  )?.attribution.source

function longestRow(
  reading: Reading,
  told: readonly Told[],
  opening: readonly number[],
  outlet: Voice,
  isItsOwnText = false,
): Voice[] {
  let best: Voice[] = []
  for (const j of opening) {
    const all = spokenOn(told, j)
    // What somebody told another outlet, this one did not have from there.
    if (all.some(({ kind, name }) => kind === 'outlet' && name !== outlet.name)) continue
    const row = all.filter((teller) => teller.name !== outlet.name && !isOutletToo(teller))
    // One who is named and speaks elsewhere need not have told the outlet.
    const toldIt = isItsOwnText || row.length > 1 || row[0]?.kind === 'unnamed' || isBeside(reading, told, j, outlet)
    if (toldIt && row.length > best.length) best = row
  }
  return best.map((voice) => fullest(voice, told, opening))
}

/** The outlet tells, or is told, in the same sentence, or tells in the next what the one before it said: "His words lead RIA News." */
const isBeside = ({ text }: Reading, told: readonly Told[], j: number, outlet: Voice): boolean =>
  told.some(({ finding, attribution, hearer }) => {
    const apart = finding.unit - told[j]!.finding.unit,
      [first] = finding.content
    return (
      (attribution.source?.name === outlet.name || hearer?.name === outlet.name) &&
      (apart === 0 ||
        (apart === 1 && first !== undefined && /^(?:his|her|their)\b/i.test(text.slice(first.start, first.start + 6))))
    )
  })

/** "A newspaper in France" is no teller before the newspaper. */
const isOutletToo = ({ kind, name }: Voice): boolean =>
  kind === 'outlet' ||
  (kind === 'unnamed' &&
    foldCase(name)
      .split(' ')
      .slice(0, 4)
      .some((word) => OUTLET_WORDS.has(word)))

/** "their Russian interlocutors" are the "senior Russian officials handling Syria-related affairs" of the sentence before. */
function fullest(voice: Voice, told: readonly Told[], opening: readonly number[]): Voice {
  let best = voice
  for (const j of opening) {
    const other = told[j]!.attribution.source
    if (
      other &&
      other.kind === voice.kind &&
      !other.resolved &&
      isSameSide(voice.name, other.name) &&
      other.name.length > best.name.length &&
      told[j]!.finding.rule === 'attributed to'
    )
      best = other
  }
  return best
}
