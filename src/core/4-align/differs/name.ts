import { stemOf } from '../../language/meaning.js'
import type { Differs, Name } from '../../model.js'
import { fold } from '../../text/fold.js'
import { mentionsIn } from '../../text/mentions.js'
import { skeleton } from '../../text/skeleton.js'
import type { Alike, Told } from '../claim.js'
import { differ, type Side } from './version.js'

/**
 * One name spelled in two ways, told once for a story: on the claim that tells it most.
 *
 *     Lavrentyev said …     Lavrentiev said …
 *     ^^^^^^^^^^            ^^^^^^^^^^
 */
export function name(claims: readonly Alike[]): Differs<'name', Name>[] {
  const spelled = new Map<string, Spelling[]>()
  for (const alike of claims)
    for (const told of alike.told)
      for (const spelling of spellingsIn(told, alike)) {
        const list = spelled.get(spelling.bones)
        if (list) list.push(spelling)
        else spelled.set(spelling.bones, [spelling])
      }
  const found: Differs<'name', Name>[] = []
  for (const [, list] of [...spelled].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const forms = new Map<string, Set<string>>()
    for (const { form, report } of list) forms.set(form, (forms.get(form) ?? new Set()).add(report))
    if (forms.size < 2 || !areSpellings([...forms.keys()])) continue
    const made = differ(
      'name',
      mostTelling(list).claim,
      'wording',
      list.map(
        ({ form, name, words }): Side<Name> => ({
          key: form,
          value: name,
          at: { report: name.report, start: name.start, end: name.end },
          words,
        }),
      ),
      'one name, spelled in other ways',
    )
    if (made) found.push(made)
  }
  return found
}

interface Spelling {
  readonly bones: string
  /** The surname as spelled, folded. */
  readonly form: string
  readonly report: string
  readonly name: Name
  readonly words: string
  readonly alike: Alike
}

function spellingsIn({ telling }: Told, alike: Alike): Spelling[] {
  const { report, clause } = telling
  return mentionsIn(report, clause.start, clause.end).flatMap((mention) => {
    if (mention.kind !== 'name' || (mention.type !== 'person' && mention.type !== 'organization')) return []
    const words = report.text.slice(mention.start, mention.end),
      last = fold(words).split(/\s+/).at(-1) ?? '',
      form = last
        .replace(/'s?$/, '')
        .replace(/^(?:al|el)-/i, '')
        .toLowerCase()
    const bones = skeleton(form)
    // Short names meet by chance; an acronym is spelled in one way only.
    if (form.length < 5 || bones.length < 3 || form === form.toUpperCase() || /[^\p{L}-]/u.test(form)) return []
    return [{ bones, form, report: report.id, name: mention, words, alike }]
  })
}

/** Every two of them are near: Shukri, Shoukri. Inflections of one word ("German", "Germany") are not spellings of one name. */
function areSpellings(forms: readonly string[]): boolean {
  for (const a of forms)
    for (const b of forms) {
      if (a >= b) continue
      if (stemOf(a) === stemOf(b) || a.startsWith(b) || b.startsWith(a)) {
        if (!/^[iy]?y?$/.test(a.length > b.length ? a.slice(b.length) : b.slice(a.length))) return false
      }
      if (distance(a, b) > Math.max(2, Math.floor(Math.min(a.length, b.length) / 3))) return false
    }
  return true
}

/** Edits between two short words. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let k = 1; k <= b.length; k++)
      next.push(
        Math.min((row[k] as number) + 1, (next[k - 1] as number) + 1, (row[k - 1] as number) + (a[i - 1] === b[k - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] as number
}

function mostTelling(list: readonly Spelling[]): Alike {
  const counts = new Map<Alike, number>()
  for (const { alike } of list) counts.set(alike, (counts.get(alike) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a.claim.id < b.claim.id ? -1 : 1))[0]?.[0] as Alike
}
