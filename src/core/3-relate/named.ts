import type { Report } from '../model.js'
import { fold } from '../text/fold.js'
import { span } from '../text/span.js'
import { ownOutlet } from './outlet-name.js'
import type { Source, Sourcing } from './source.js'

interface Told {
  readonly digest: { readonly report: Report }
  readonly sourcing: Sourcing
  /** Other outlets that printed it word for word: whoever comes first of them, all of them may be named. */
  readonly alsoIn?: readonly { readonly name: string; readonly key: string }[]
}

/** Who may be meant by a name in a story: the outlets of its reports, and whom they lean on. */
export type Namable = ReadonlyMap<string, Pick<Source, 'key' | 'name' | 'kind'>>

/** Every form of a name that some report of the story is known by or leans on. */
export function namableIn(tellers: readonly Told[]): Namable {
  const forms = new Map<string, Pick<Source, 'key' | 'name' | 'kind'>>()
  const add = (form: string, { key, name, kind }: Pick<Source, 'key' | 'name' | 'kind'>) => {
    const words = fold(form).replace(/^[Tt]he /, '')
    if (words.length >= SHORTEST && words.length <= LONGEST && /\p{Lu}/u.test(words) && !forms.has(words))
      forms.set(words, { key, name, kind })
  }
  for (const { digest, sourcing, alsoIn = [] } of tellers) {
    for (const outlet of [ownOutlet(digest.report) ?? [], ...alsoIn].flat()) add(outlet.name, { ...outlet, kind: 'outlet' })
    for (const source of sourcing.sources) if (source.kind !== 'person') for (const form of source.aliases) add(form, source)
  }
  return forms
}
const SHORTEST = 4,
  LONGEST = 60

/**
 * What of a story a report names in its opening, where its own words say nothing that is understood: it is in another language, or the
 * name is on no list.
 *
 *     … sagte Wasserminister Lawrentjew der Zeitung „Halm Gazette“.
 *                                                    ^^^^^^^^^^^^
 */
export function namedFrom(report: Report, namable: Namable): Source[] {
  const isEnglish = /^en(?:-|$)/.test(report.language),
    opening = fold(report.text.slice(0, Math.min(REACH, report.sentences[SENTENCES - 1]?.end ?? REACH))),
    own = ownOutlet(report)?.key,
    found = new Map<string, Source>()
  for (const [form, { key, name, kind }] of namable) {
    // In English what leans on somebody has words that are understood; left is the paper that no list knows.
    if (key === own || found.has(key) || (isEnglish && (kind !== 'outlet' || !form.includes(' ')))) continue
    const at = placeOf(opening, form)
    if (at < 0) continue
    const evidence = [span(report.id, at, at + form.length)] as const
    found.set(key, { key, name, kind, aliases: [name, form], evidence, roots: [], rule: 'named, and known from the story' })
  }
  return [...found.values()].sort((a, b) => a.evidence[0].start - b.evidence[0].start || (a.key < b.key ? -1 : 1)).slice(0, MOST)
}
const REACH = 1200, // letters
  SENTENCES = 5,
  MOST = 3

/** Where the words stand by themselves, not within others. */
function placeOf(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + words.length] ?? ' ')) return at
  return -1
}
const LETTER = /[\p{L}\p{N}]/u
