import { BEFORE_HEADLINES, BOILERPLATE_BEGINNINGS, BOILERPLATE_LINES, HEADLINE_BEGINNINGS } from '../language/en/boilerplate.js'
import { fold } from '../text/fold.js'
import { isSentenceLike } from './heading.js'

/** Why this line is the site's and not the article's; undefined when it may be the article's. */
export function boilerplateReason(line: string): string | undefined {
  if (line.length > 300 || (line.length > LONGEST_LINE && isSentenceLike(line))) return undefined
  const plain = bare(line)
  if (plain === '') return 'no words'
  const exact = BOILERPLATE_LINES.get(plain)
  if (exact !== undefined && !(/\.$/.test(line) && plain.split(' ').length > 4)) return exact
  if (isSentenceLike(line)) return undefined
  if (TICKER.test(line) && line.split(/\s[|•·]\s/).length > 2) return VIEWS.test(line) ? 'counter' : 'ticker'
  if (COUNTER.test(plain)) return 'counter'
  for (const [beginning, because] of BOILERPLATE_BEGINNINGS) if (plain.startsWith(beginning)) return because
  return undefined
}

/** "Related Articles", "Previous Article": the lines after it are headlines of others. */
export const headlinesFollow = (line: string): { because: string; one?: true } | undefined =>
  line.length <= 60 ? BEFORE_HEADLINES.get(bare(line)) : undefined

/** "Read also: Ministers meet in Vienna" */
export function isHeadlineLink(line: string): boolean {
  if (line.length > 220 || /[.!]$/.test(line)) return false
  const plain = fold(line).toLowerCase()
  return HEADLINE_BEGINNINGS.some((beginning) => plain.startsWith(beginning)) && !plain.includes(' said')
}

/** Lower case, without marks and arrows at its edges: "« Previous Article", "Share:" */
const bare = (line: string): string => {
  const plain = fold(line).toLowerCase()
  let start = 0,
    end = plain.length
  while (start < end && !WORD.test(plain[start]!)) start++
  while (end > start && !WORD.test(plain[end - 1]!)) end--
  return plain.startsWith('©') ? `© ${plain.slice(start, end)}` : plain.slice(start, end)
}
/** No line of the dictionary is longer. */
const LONGEST_LINE = Math.max(...[...BOILERPLATE_LINES.keys()].map((line) => line.length)) + 6
const WORD = /[\p{L}\p{N}\ud800-\udfff]/u
const TICKER = /\s[|•·]\s/
const VIEWS = /\b\d+\s(?:views|comments|shares|reads)\b/
const COUNTER =
  /^(?:\d[\d,.k]*\s(?:views|comments?|shares|reads|likes|min read|minutes? read|minutes? ago|hours? ago|days? ago|min)|views\s\d[\d,.k]*|\d+\s?(?:min|minute)s? (?:to )?read|comments \(?\d+\)?)$/
