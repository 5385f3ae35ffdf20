import { DENIALS, DISTANCING, DOUBTS, NOT_FLAT } from '../../language/en/doubts.js'
import { HEDGES } from '../../language/en/hedges.js'
import { NEGATIONS } from '../../language/en/matters.js'
import type { Token } from '../../language/tokens.js'
import type { Differs, Wording } from '../../model.js'
import { foldCase } from '../../text/fold.js'
import type { Alike, Told } from '../claim.js'
import { doubtIn } from '../stance.js'
import { CITING, verbsIn } from '../tag.js'
import { COMPARED, saySame, shareOf } from './same.js'
import { differ, type Side } from './version.js'

/**
 * Doubted here, flatly told there, or denied.
 *
 *     The dam may have failed, officials said.     The dam failed, officials said.
 *             ^^^
 */
export function hedging(alike: Alike): Differs<'hedging', Wording['stance']>[] {
  const { stance } = alike.told[0]?.wording ?? {}
  if (alike.told.every(({ wording }) => wording.stance === stance)) return []
  return [
    made(alike, 'hedges', 'wording', 'doubted here, told flatly there'),
    made(alike, 'denies', 'conflict', 'told here, denied there'),
  ].filter((one) => one !== undefined)
}

function made(alike: Alike, stance: Wording['stance'], nature: 'wording' | 'conflict', rule: string) {
  const flat = alike.told.filter((one) => isFlat(one, stance)).slice(0, COMPARED),
    doubting = alike.told.filter(({ wording }) => wording.stance === stance).slice(0, COMPARED)
  const apart = new Set([
    ...flat.filter((one) => doubting.some((other) => areApart(one, other, stance))),
    ...doubting.filter((one) => flat.some((other) => areApart(one, other, stance))),
  ])
  const sides = clearest([...apart], stance)
  if (sides.length < 2) return undefined
  return differ(
    'hedging',
    alike.claim,
    nature,
    sides.map(
      ({ wording, telling, holder }): Side<Wording['stance']> => ({
        key: wording.stance,
        value: wording.stance,
        ...doubted(wording, telling, holder),
      }),
    ),
    rule,
  )
}

/** Of more than these, the first of each report is shown. */
const FEW = 40

/** Of several wordings of one report that stand on one side, the one that is nearest to what it differs from. */
function clearest(apart: readonly Told[], stance: Wording['stance']): Told[] {
  if (apart.length > FEW) return [...apart]
  const best = new Map<string, { one: Told; near: number }>()
  for (const one of apart) {
    const key = `${one.telling.report.id} ${one.wording.stance}`,
      near = Math.max(...apart.map((other) => (areApart(one, other, stance) ? shareOf(one, other) : 0)))
    if (near > (best.get(key)?.near ?? -1)) best.set(key, { one, near })
  }
  return [...best.values()].map(({ one }) => one)
}

/** With the cue that doubts, where it is the cue: "the paper ‹claims that the dam failed›". */
function doubted({ evidence: [at], stance }: Wording, { report }: Told['telling'], holder: Told['holder']) {
  const cue = stance === 'asserts' ? undefined : holder?.cue
  const near = cue !== undefined && Math.abs(cue.start - at.start) < NEAR,
    start = near ? Math.min(cue.start, at.start) : at.start,
    end = near ? Math.max(cue.end, at.end) : at.end
  return { at: { report: report.id, start, end }, words: report.text.slice(start, end) }
}
/** A cue farther away stands in another sentence. */
const NEAR = 200

/** Two reports, the same words but for the doubt; a flat telling with a "not" in it agrees with a denial. */
function areApart(a: Told, b: Told, stance: Wording['stance']): boolean {
  if (a.telling.report === b.telling.report) return false
  const [flat, other] = a.wording.stance === 'asserts' ? [a, b] : [b, a]
  if (other.wording.stance !== stance || flat.wording.stance !== 'asserts') return false
  if (!isOfIt(other, flat, stance, stance === 'denies' ? ABOUT_IT : MOST_OF_IT)) return false
  if (stance === 'denies')
    return !isOver(other) && isNegative(flat) === isNegative(other) && saySame(a, b, 0.4) && shareOf(a, b) >= ABOUT_IT
  return (saySame(a, b, 0.6, 3) && shareOf(a, b) >= ALIKE) || (saySame(a, b, 0.6, 3, true) && shareOf(a, b) >= ALL_ALIKE)
}

/**
 * It asserts, and does so with a verb of its own. Not flat: "the bill is ‹expected› to pass", "he is ‹charged› with arson", "‹to carry› the load",
 * "‹hitting› several cars".
 */
export function isFlat({ wording, holder, telling: { tokens, clause, report } }: Told, against: Wording['stance']): boolean {
  if (wording.stance !== 'asserts' || holder?.hedges.some(({ end }) => end <= clause.start)) return false
  const first = (tokens[clause.from] as Token).folded,
    // What is denied may have been wanted, planned or charged all the same.
    no = (folded: string): boolean =>
      NOT_FLAT.has(folded) || HEDGES.has(folded) || DISTANCING.has(folded) || DOUBTS.words.has(folded)
  if (HANGS.has(first) || (first.endsWith('ing') && !(tokens[clause.from] as Token).capital)) return false
  if (report.text[clause.end - 1] === '?') return false
  // "CNN says the lawyer, Mark Heller": nothing is asserted but that somebody says it.
  if (!clause.heading && verbsIn(tokens, clause.from, clause.to).every(({ folded }) => CITING.has(folded))) return false
  // "a man who purportedly told them that ‹he was threatened›"
  const sentence = report.sentences[clause.sentence]
  for (
    let i = clause.from - 1;
    i >= 0 && sentence && (tokens[i] as Token).start >= sentence.start && clause.from - i <= BEFORE;
    i--
  ) {
    const { folded, capital } = tokens[i] as Token
    if (DOUBTS.words.has(folded) && folded.endsWith('ly') && !capital) return false
  }
  // "charged with ‹arson after the fire in Varn›"
  const cue = holder?.cue
  if (cue && foldCase(report.text.slice(cue.start, cue.end)).split(' ').some(no)) return false
  for (let i = clause.from; i < clause.to; i++) {
    const { folded, capital } = tokens[i] as Token
    if (no(folded) && !(folded === 'may' && capital) && !(against === 'denies' && REPORTED.has(folded))) return false
  }
  return true
}
const BEFORE = 10
/** "denied it for years, ‹until› he came forward" */
function isOver({ telling: { tokens, clause } }: Told): boolean {
  for (let i = clause.from; i < clause.to; i++) if (OVER.has((tokens[i] as Token).folded)) return true
  return false
}
const OVER = new Set('until once years formerly initially long'.split(' '))
const HANGS = new Set('to while after until before because since if whether as when'.split(' '))
const REPORTED = new Set(['reported', 'estimated', 'estimate', 'estimates'])

/**
 * What is doubted or denied is what the other tells: the words that follow the doubt, up to the next turn of the sentence, stand there too.
 *
 *     The dam may have ‹failed›.     The dam ‹failed›.          but: He may ‹appeal› after the dam failed.
 *     No one is believed to have been ‹hurt› in the fire, which …     … tackled the fire …
 */
export function isOfIt(
  { telling: { tokens, clause }, holder }: Told,
  flat: Told,
  stance: Wording['stance'],
  most = MOST_OF_IT,
): boolean {
  let at = clause.from
  const hedge = holder?.hedges.find(({ start, end }) => start >= clause.start && end <= clause.end)
  const doubt = stance === 'hedges' ? (doubtIn(clause, tokens) ?? hedge) : denialIn(clause, tokens)
  const cue = stance === 'hedges' && !doubt && holder?.cue && holder.cue.start >= clause.start ? holder.cue : undefined,
    after = doubt ?? cue
  if (after) while (at < clause.to && (tokens[at] as Token).start < after.end) at++
  // A doubt outside the clause, "the paper claims that …", is of all that the clause tells.
  let first: boolean | undefined,
    both = 0,
    all = 0
  for (; at < clause.to; at++) {
    const { kind, weight, term, folded } = tokens[at] as Token
    if (first !== undefined && TURNS.has(folded)) break
    if (weight < CARRIES) continue
    const told = flat.telling.own.has(term)
    if (kind === 'word' || kind === 'concept') first ??= told
    all += weight
    if (told) both += weight
  }
  if (all === 0) return false
  return first === true && both >= most * all
}
/** reuse: of what is doubted, so much stands in the flat telling. */
const MOST_OF_IT = 0.6
const TURNS = new Set('which who while after before but until as when because where'.split(' '))
const CARRIES = 0.4

function denialIn(clause: Told['telling']['clause'], tokens: readonly Token[]): { readonly end: number } | undefined {
  for (let i = clause.from; i < clause.to; i++) if (DENIALS.has((tokens[i] as Token).folded)) return tokens[i]
  return undefined
}

/** Below this a doubt in one wording is mostly about something that the other does not tell. */
const ALIKE = 0.45
const ALL_ALIKE = 0.8
/** A denial says less of what it denies. */
const ABOUT_IT = 0.25

export function isNegative({ telling: { tokens, clause } }: Told): boolean {
  for (let i = clause.from; i < clause.to; i++) if (NEGATIONS.has((tokens[i] as Token).folded)) return true
  return false
}
