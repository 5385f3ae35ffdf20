import { languageWithin } from '../language.js'
import { tokensOf } from '../token.js'
import type { Layout } from './layout.js'
import { wordsOfLine } from './phrase.js'
import type { Element } from './scan.js'

/**
 * The lines that sum the story up under its title, in a place of their own:
 *
 *     <h1>Ferries stay in port</h1> <p class="dek">The strike spreads to the islands</p> <time>3 May</time>
 *                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * In English a standfirst is display type, written by an editor beside the story, and the story begins again below it: it is kept apart.
 * In German, Spanish, French and most other languages the Vorspann, entradilla or chapeau is the story's first paragraph.
 */
export interface Standfirst {
  readonly line: number
  readonly isText: boolean
}

/** It says what the page tells machines in its description, or its makers call it a lead, or it is a sentence right below the title. */
export function standfirstOf(
  { lines, language }: Layout,
  verdict: readonly { readonly keep: boolean; readonly because: string | undefined }[],
  words: readonly number[],
  title: number,
  description: string,
): Standfirst | undefined {
  if (!lines[title]?.heading) return undefined
  const first = verdict.findIndex(({ keep }, i) => keep && i > title && words[i]! >= FEWEST)
  if (first < 0) return undefined
  let told: ReadonlySet<string> | undefined
  for (let i = title + 1; i < first && i <= title + FARTHEST; i++) {
    const { text, element, isHidden, linked } = lines[i]!
    if (verdict[i]!.keep || verdict[i]!.because || words[i]! < FEWEST || words[i]! > MOST) continue
    if (isHidden || linked > text.length * MOST_LINKED) continue
    told ??= new Set(wordsOfLine(description))
    if (!(saysWhat(text, told) || isNamed(element) || (i <= title + RIGHT_BELOW && SENTENCE.test(text)))) continue
    const sample = `${text}\n${lines[first]!.text}`.slice(0, SAMPLE)
    return { line: i, isText: !/^(?:en|und)(?:-|$)/i.test(languageWithin(language, sample, tokensOf(sample))) }
  }
  return undefined
}

const FEWEST = 8
const MOST = 90
const FARTHEST = 12
const RIGHT_BELOW = 3
const MOST_LINKED = 0.3
const SAMPLE = 1200
const SENTENCE = /[.!?…]["”’»]?$/

const NAMED =
  /(?:^|[\s_-])(?:dek|deck|standfirst|stand-first|subtitle|sub-title|subhead(?:line|er|ing)?|sub-head(?:line|er|ing)?|lead|lede|intro|introduction|teaser|abstract|excerpt|summary|chapo|chapeau|bajada|entradilla|copete|sumario|vorspann|sottotitolo|sommario|ingress)(?:$|[\s_-])/i

function isNamed(element: Element): boolean {
  for (let holder: Element | undefined = element, i = 0; holder && i < 2; holder = holder.parent, i++) {
    const names = holder.attributes.get('class')
    if (names !== undefined && NAMED.test(names)) return true
  }
  return false
}

/** Most of the description's words are the line's, or most of the line's the description's. */
function saysWhat(text: string, told: ReadonlySet<string>): boolean {
  if (told.size < FEWEST) return false
  const own = new Set(wordsOfLine(text))
  let shared = 0
  for (const word of own) if (told.has(word)) shared++
  return shared >= FEWEST * 0.75 && shared >= Math.min(own.size, told.size) * 0.8
}
