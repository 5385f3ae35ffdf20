import { AUXILIARIES } from '../language/en/actions.js'
import type { Token } from '../language/tokens.js'
import type { Attribution, Claim, Dossier, Id, Report, Story, Wording } from '../model.js'
import { standingOf } from '../standing.js'
import { idOf } from '../text/id.js'
import { inReadingOrder } from '../text/span.js'
import type { Telling } from './telling.js'

/** A claim with what is known of each wording beyond the words: for the stages of comparison only. */
export interface Alike {
  readonly claim: Claim
  /** In the order of `claim.wordings`. */
  readonly told: readonly Told[]
}
export interface Told {
  readonly telling: Telling
  readonly wording: Wording
  readonly holder: Attribution | undefined
}

/** One claim from tellings that say the same. */
export function claimOf(story: Story, told: readonly Told[], pile: Pick<Dossier, 'reports' | 'lineage'>): Alike {
  const ordered = [...told].sort((a, b) => inReadingOrder(a.wording.evidence[0], b.wording.evidence[0])),
    [first, ...rest] = ordered.map(({ wording }) => wording)
  if (!first) throw new RangeError('a claim without a wording')
  const title = titleOf(ordered)
  return {
    claim: {
      id: idOf('claim', story.id, title),
      story: story.id,
      title,
      wordings: [first, ...rest],
      standing: standingOf([first, ...rest], pile),
    },
    told: ordered,
  }
}

/** Two claims of one story with the same title get ids that tell them apart, by their first words. */
export function apart(claims: readonly Alike[]): Alike[] {
  const seen = new Map<Id<'claim'>, number>()
  return claims.map((alike) => {
    const before = seen.get(alike.claim.id) ?? 0
    seen.set(alike.claim.id, before + 1)
    if (before === 0) return alike
    return { ...alike, claim: { ...alike.claim, id: idOf('claim', alike.claim.id, before) } }
  })
}

const POINTING = new Set('it he she they this that these those his her its their another which who and but also'.split(' '))
const LONGEST_TITLE = 200

/** The clearest wording's own words: it names what it speaks of, is neither short nor long, and does not begin by pointing back. */
function titleOf(told: readonly Told[]): string {
  let best: string | undefined,
    most = Number.NEGATIVE_INFINITY
  for (const { telling, wording } of told) {
    const { tokens, clause, report } = telling,
      words = clause.to - clause.from
    let clear = -Math.abs(words - 14) / 6
    let verb = false
    for (let i = clause.from; i < clause.to; i++) {
      const token = tokens[i] as Token
      if (token.kind === 'nation' || token.kind === 'name') clear += 0.4
      if (token.kind === 'figure' && token.term !== '') clear += 0.5
      if (AUXILIARIES.has(token.folded)) verb = true
    }
    const first = tokens[clause.from] as Token
    if (POINTING.has(first.folded)) clear -= 2
    if (first.capital) clear += 1
    if (verb) clear += 0.5
    if (wording.stance === 'asserts') clear += 0.3
    const words_ = shown(report.text.slice(clause.start, clause.end))
    if (clear > most || (clear === most && best !== undefined && words_ < best)) {
      most = clear
      best = words_
    }
  }
  return best ?? ''
}

const LEADING = /^(?:and|but|or|while|although|though|including|that|which|meanwhile,|separately,|however,) /i

/** One line, begun with a capital, without the marks that its sentence left at its edges. */
function shown(words: string): string {
  const line = words
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s"“”'‘’(—–,;:-]+/, '')
    .replace(LEADING, '')
  let end = line.length
  while (end > 0 && /[\s,;:.—–-]/.test(line[end - 1] as string)) end--
  let short = line.slice(0, end)
  if (short.length > LONGEST_TITLE) short = `${short.slice(0, short.lastIndexOf(' ', LONGEST_TITLE))} …`
  return (short[0] ?? '').toUpperCase() + short.slice(1)
}

/**
 * Which claim a place in a report belongs to: the wording it stands in, else the last one before it, else the report's first.
 * For what is found outside wordings, as the names of those who speak.
 */
export function claimAt(claims: readonly Alike[]): {
  readonly reports: readonly Report[]
  readonly of: (report: Report, place: number) => Alike
} {
  const told = new Map<Report, { start: number; alike: Alike }[]>()
  for (const alike of claims)
    for (const { telling } of alike.told) {
      const list = told.get(telling.report),
        one = { start: telling.clause.start, alike }
      if (list) list.push(one)
      else told.set(telling.report, [one])
    }
  for (const list of told.values()) list.sort((a, b) => a.start - b.start)
  return {
    reports: [...told.keys()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    of: (report, place) => {
      const list = told.get(report) ?? []
      let low = 0,
        high = list.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((list[middle]?.start ?? 0) <= place) low = middle + 1
        else high = middle
      }
      const found = list[Math.max(0, low - 1)]
      if (!found) throw new RangeError('a report without a wording was asked for its claims')
      return found.alike
    },
  }
}
