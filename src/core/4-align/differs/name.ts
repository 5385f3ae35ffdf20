import { ALIASES, PLACE_ALIASES } from '../../language/en/aliases.js'
import { FIRST_NAMES } from '../../language/en/first-names.js'
import { stemOf } from '../../language/meaning.js'
import type { Differs, Name, Report } from '../../model.js'
import { fold } from '../../text/fold.js'
import { skeleton } from '../../text/skeleton.js'
import { type Alike, claimAt } from '../claim.js'
import { differ, type Side } from './version.js'

/**
 * One name spelled in two ways, told once for a story: on the claim that tells it most.
 *
 *     Lavrentyev said …     Lavrentiev said …
 *     ^^^^^^^^^^            ^^^^^^^^^^
 */
export function name(claims: readonly Alike[]): Differs<'name', Name>[] {
  const spelled = new Map<string, Spelling[]>()
  const at = claimAt(claims)
  for (const report of at.reports)
    for (const spelling of spellingsIn(report, at.of)) {
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
  found.push(...otherNames(claims))
  return found
}

/** "RIA News" and "RIA Novosti", "Daesh" and "Islamic State": one body, called differently; short for and part of are no difference. */
function otherNames(claims: readonly Alike[]): Differs<'name', Name>[] {
  const called = new Map<string, Spelling[]>()
  const at = claimAt(claims)
  for (const report of at.reports)
    for (const mention of report.mentions) {
      if (mention.kind !== 'name' || mention.type === 'person') continue
      const words = report.text.slice(mention.start, mention.end),
        form = fold(words).toLowerCase().replace(/^the /, '').replace(/'s?$/, ''),
        bones = mention.type === 'place' ? ONE_PLACE.get(form) : (ONE_BODY.get(form) ?? mention.canonical)
      if (bones === undefined) continue
      const one = { bones, form, report: report.id, name: mention, words, alike: at.of(report, mention.start) }
      const list = called.get(bones)
      if (list) list.push(one)
      else called.set(bones, [one])
    }
  return [...called]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) => {
      const forms = [...new Set(list.map(({ form }) => form))]
      const apart = forms.filter((form) => forms.some((other) => other !== form && isOtherName(form, other)))
      if (apart.length < 2) return []
      const made = differ(
        'name',
        mostTelling(list).claim,
        'wording',
        list
          .filter(({ form }) => apart.includes(form))
          .map(
            ({ form, name, words }): Side<Name> => ({
              key: form,
              value: name,
              at: { report: name.report, start: name.start, end: name.end },
              words,
            }),
          ),
        'one body, called by another name',
      )
      return made ? [made] : []
    })
}

const byForm = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(lines.flatMap((line) => line.split('|').map((form) => [form, line] as const)))
const ONE_BODY = byForm(ALIASES),
  ONE_PLACE = byForm(PLACE_ALIASES)

/** Neither short for the other nor a part of it. */
function isOtherName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.includes(short) && !(ONE_PLACE.has(short) && ONE_PLACE.get(short) === ONE_PLACE.get(long))) return false
  for (const one of [ONE_BODY, ONE_PLACE]) if (one.has(short) && one.get(short) === one.get(long)) return true
  if (short.length <= 6 && !short.includes(' ')) return false
  return !initialsIn(a, b) && !initialsIn(b, a) && distance(short, long) > 2
}

/** "the news agency ‹AFP›" is short for "Agence France-Presse". */
function initialsIn(a: string, b: string): boolean {
  const initials = b
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
  return a.split(/\s+/).some((word) => word.length >= 2 && initials.includes(word))
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

function spellingsIn(report: Report, claimOf: (report: Report, place: number) => Alike): Spelling[] {
  return report.mentions.flatMap((mention) => {
    if (mention.kind !== 'name' || (mention.type !== 'person' && mention.type !== 'organization')) return []
    const words = report.text.slice(mention.start, mention.end),
      last = fold(words).split(/\s+/).at(-1) ?? '',
      form = last
        .replace(/'s?$/, '')
        .replace(/^(?:al|el)-/i, '')
        .toLowerCase()
    const bones = skeleton(form)
    // Short names meet by chance; an acronym is spelled in one way only.
    if (!words.includes(' ') && FIRST_NAMES.has(form)) return []
    if (
      form.length < (mention.type === 'person' && words.includes(' ') ? 4 : 5) ||
      bones.length < 3 ||
      form === form.toUpperCase() ||
      /[^\p{L}-]/u.test(form)
    )
      return []
    return [{ bones, form, report: report.id, name: mention, words, alike: claimOf(report, mention.start) }]
  })
}

/** Every two of them are near: Shukri, Shoukri. Inflections of one word ("German", "Germany") are not spellings of one name. */
function areSpellings(forms: readonly string[]): boolean {
  for (const a of forms)
    for (const b of forms) {
      if (a >= b) continue
      if (houseSpelling(a) === houseSpelling(b)) return false
      if (stemOf(a) === stemOf(b) || a.startsWith(b) || b.startsWith(a)) {
        if (!/^[iy]?y?$/.test(a.length > b.length ? a.slice(b.length) : b.slice(a.length))) return false
      }
      if (distance(a, b) > Math.max(2, Math.floor(Math.min(a.length, b.length) / 3))) return false
    }
  return true
}

/** "Centre" and "Center", "Labour" and "Labor": a house's spelling of a word, not of a name. */
const houseSpelling = (form: string): string => form.replace(/re$/, 'er').replace('our', 'or').replaceAll('s', 'z')

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
