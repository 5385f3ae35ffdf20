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
  return differ(
    'action',
    alike.claim,
    'conflict',
    best.map(
      ({ kind, told, start, end }): Side<string> => ({
        key: kind,
        value: kind,
        at: { report: told.telling.report.id, start, end },
        words: told.telling.report.text.slice(start, end),
      }),
    ),
    'another action on the same object',
  )
}

interface Deed {
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

/** How many words on an object may stand: "scale back the costly and unpopular ‹mission›". */
const REACH = 10

export function deedsIn(told: Told): Deed[] {
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
    if (objects.length > 0) out.push({ kind, told, start: token.start, end, objects })
  }
  return out
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
