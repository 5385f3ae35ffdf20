import { DENIALS } from '../../language/en/doubts.js'
import { NEGATIONS } from '../../language/en/matters.js'
import type { Token } from '../../language/tokens.js'
import type { Differs, Wording } from '../../model.js'
import type { Alike, Told } from '../claim.js'
import { doubtIn } from '../stance.js'
import { COMPARED, saySame, shareOf } from './same.js'
import { differ, type Side } from './version.js'

/**
 * Doubted here, flatly told there, or denied.
 *
 *     The dam may have failed, officials said.     The dam failed, officials said.
 *             ^^^
 */
export function hedging(alike: Alike): Differs<'hedging', Wording['stance']>[] {
  return [
    made(alike, 'hedges', 'wording', 'doubted here, told flatly there'),
    made(alike, 'denies', 'conflict', 'told here, denied there'),
  ].filter((one) => one !== undefined)
}

function made(alike: Alike, stance: Wording['stance'], nature: 'wording' | 'conflict', rule: string) {
  const flat = alike.told.filter(({ wording }) => wording.stance === 'asserts').slice(0, COMPARED),
    doubting = alike.told.filter(({ wording }) => wording.stance === stance).slice(0, COMPARED)
  const apart = new Set([
    ...flat.filter((one) => doubting.some((other) => areApart(one, other, stance))),
    ...doubting.filter((one) => flat.some((other) => areApart(one, other, stance))),
  ])
  const sides = alike.told.filter((one) => apart.has(one))
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
  if (flat.wording.stance !== 'asserts' || other.wording.stance !== stance) return false
  if (!isOfIt(other, flat, stance)) return false
  if (stance === 'denies') return !isNegative(flat) && saySame(a, b, 0.4) && shareOf(a, b) >= ABOUT_IT
  return saySame(a, b, 0.6, 3) && shareOf(a, b) >= ALIKE
}

/**
 * What is doubted or denied is what the other tells: the word that follows the doubt stands there too.
 *
 *     The dam may have ‹failed›.     The dam ‹failed›.          but: He may ‹appeal› after the dam failed.
 */
function isOfIt({ telling: { tokens, clause }, holder }: Told, flat: Told, stance: Wording['stance']): boolean {
  let at = clause.from
  const hedge = holder?.hedges.find(({ start, end }) => start >= clause.start && end <= clause.end)
  const doubt = stance === 'hedges' ? (doubtIn(clause, tokens) ?? hedge) : denialIn(clause, tokens)
  // A doubt outside the clause, "the paper claims that …", is of all that the clause tells.
  if (!doubt) return true
  while (at < clause.to && (tokens[at] as Token).start < doubt.end) at++
  for (; at < clause.to; at++) {
    const { kind, weight, term } = tokens[at] as Token
    if (weight >= CARRIES && (kind === 'word' || kind === 'concept')) return flat.telling.own.has(term)
  }
  return false
}
const CARRIES = 0.4

function denialIn(clause: Told['telling']['clause'], tokens: readonly Token[]): { readonly end: number } | undefined {
  for (let i = clause.from; i < clause.to; i++) if (DENIALS.has((tokens[i] as Token).folded)) return tokens[i]
  return undefined
}

/** Below this a doubt in one wording is mostly about something that the other does not tell. */
const ALIKE = 0.45
/** A denial says less of what it denies. */
const ABOUT_IT = 0.25

function isNegative({ telling: { tokens, clause } }: Told): boolean {
  for (let i = clause.from; i < clause.to; i++) if (NEGATIONS.has((tokens[i] as Token).folded)) return true
  return false
}
