import { ACTIONS } from '../../language/en/actions.js'
import { stem } from '../../language/en/inflection.js'
import type { Token } from '../../language/tokens.js'
import type { Differs } from '../../model.js'
import type { Alike, Told } from '../claim.js'
import { differ, type Side } from './version.js'

/**
 * Another thing done to the same object.
 *
 *     Washington wants to reduce the Lake Force.     Washington wants to end the Lake Force.
 *                         ^^^^^^                                         ^^^
 */
export function action(alike: Alike): Differs<'action', string> | undefined {
  const deeds = alike.told.map((told) => deedsIn(told))
  if (!areOfTwoKinds(deeds)) return undefined
  const objects = new Map<string, Deed[]>()
  for (const list of deeds)
    for (const deed of list)
      for (const object of deed.objects) {
        const at = objects.get(object)
        if (at) at.push(deed)
        else objects.set(object, [deed])
      }
  let best: Deed[] | undefined
  for (const [, list] of [...objects].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const told = apartDeeds(list)
    if (told && (!best || told.length > best.length)) best = told
  }
  if (!best) return undefined
  return differ('action', alike.claim, 'conflict', best.map(side), 'another action on the same object')
}

/** The same across claims, of what has a name: "reduce the Lake Force" here, "end the Lake Force" there, where both want something of it. */
export function actionsApart(claims: readonly Alike[]): Differs<'action', string>[] {
  const byObject = new Map<string, { deed: Deed; alike: Alike }[]>()
  for (const alike of claims)
    for (const told of alike.told) {
      const deeds = deedsIn(told)
      if (deeds.length === 0 || (told.holder?.act !== 'wants' && !isWanted(told))) continue
      for (const deed of deeds)
        for (const object of deed.objects) {
          if (object.startsWith('~') || object.startsWith('=')) continue
          const list = byObject.get(object)
          if (list) list.push({ deed, alike })
          else byObject.set(object, [{ deed, alike }])
        }
    }
  const found: Differs<'action', string>[] = []
  for (const [, list] of [...byObject].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const told = apartDeeds(list.map(({ deed }) => deed)),
      first = list.find(({ deed }) => told?.includes(deed))
    if (!told || !first || new Set(list.map(({ alike }) => alike.claim)).size < 2) continue
    const made = differ('action', first.alike.claim, 'conflict', told.map(side), 'another action on the same object')
    if (made) found.push(made)
  }
  return found
}

/** "wants to end", "has signalled a reduction", "plans to close": something is to be done, and is not done yet. */
function isWanted({ telling: { tokens, clause } }: Told): boolean {
  for (let i = clause.from; i < clause.to; i++) if (WANTING.has((tokens[i] as Token).base)) return true
  return false
}
const WANTING = new Set('want wish seek plan intend signal urge press demand ask propos call push aim'.split(' ').map(stem))

const side = ({ kind, told, start, end }: Deed): Side<string> => ({
  key: kind,
  value: kind,
  at: { report: told.telling.report.id, start, end },
  words: told.telling.report.text.slice(start, end),
})

export interface Deed {
  readonly kind: string
  readonly told: Told
  readonly start: number
  readonly end: number
  readonly objects: readonly string[]
}

/** Kinds that cannot both be exact of one object at one time. */
const APART = new Set(['end|reduce', 'end|keep', 'end|grow', 'grow|reduce', 'begin|end', 'delay|end', 'begin|delay'])

const WORDS = new Map<string, string>(),
  PHRASES = new Map<string, { second: string; kind: string }[]>()
for (const line of ACTIONS) {
  const kind = line.slice(0, line.indexOf(':'))
  for (const form of line.slice(line.indexOf(':') + 1).split(',')) {
    const [first = '', second] = form.trim().split(' ')
    if (second === undefined) WORDS.set(stem(first), kind)
    else PHRASES.set(stem(first), [...(PHRASES.get(stem(first)) ?? []), { second, kind }])
  }
}

const ARTICLES = new Set(['a', 'the'])
const TOPIC = new Set('on of for about concerning regarding the'.split(' '))
/** How many words on an object may stand: "scale back the costly and unpopular ‹mission›". */
const REACH = 10

/** Found once for all who ask. */
function deedsIn(told: Told): readonly Deed[] {
  told.kept.deeds ??= find(told)
  return told.kept.deeds
}

function find(told: Told): Deed[] {
  const { tokens, clause } = told.telling,
    out: Deed[] = []
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i] as Token,
      base = token.base,
      phrase = PHRASES.get(base)?.find(({ second }) => tokens[i + 1]?.folded === second && i + 1 < clause.to),
      kind = phrase?.kind ?? WORDS.get(base)
    if (kind === undefined || tokens[i + 1]?.folded === 'with') continue
    const objects: string[] = []
    let end = token.end
    for (let k = i + 1; k < Math.min(clause.to, i + REACH); k++) {
      const next = tokens[k] as Token
      if (WORDS.has(next.base)) break
      if (next.kind === 'name' || next.kind === 'nation' || next.term === '~mission' || next.term === '~soldier') {
        objects.push(next.term)
        end = next.end
      }
    }
    // "On the Lake Force, … Ostmark has signalled a ‹reduction›": what a noun is done to may stand before it.
    if (objects.length === 0 && ARTICLES.has(tokens[i - 1]?.folded ?? ''))
      for (let k = clause.from; k < i; k++) {
        const before = tokens[k] as Token
        if (before.kind === 'name' && tokens[k - 1] !== undefined && TOPIC.has((tokens[k - 1] as Token).folded))
          objects.push(before.term)
      }
    if (objects.length > 0) out.push({ kind, told, start: token.start, end, objects })
  }
  return out
}

function areOfTwoKinds(deeds: readonly (readonly Deed[])[]): boolean {
  let first: string | undefined
  for (const list of deeds)
    for (const { kind } of list) {
      first ??= kind
      if (kind !== first) return true
    }
  return false
}

/** The deeds on one object when different reports tell kinds that exclude each other, and no report tells both. */
function apartDeeds(deeds: readonly Deed[]): Deed[] | undefined {
  const kinds = new Map<string, Set<string>>()
  for (const { kind, told } of deeds) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(told.telling.report.id))
  const names = [...kinds.keys()].sort()
  for (const a of names)
    for (const b of names) {
      if (a >= b || !APART.has(`${a}|${b}`)) continue
      const both = [...(kinds.get(a) as Set<string>)].some((report) => (kinds.get(b) as Set<string>).has(report))
      if (!both) return deeds.filter(({ kind }) => kind === a || kind === b)
    }
  return undefined
}
