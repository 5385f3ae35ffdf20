import { PERSIAN, SCRIPTS, URDU } from '../language/common-words.js'
import type { Token } from './token.js'

/**
 * The language of a text as BCP 47; "und" when it cannot be told.
 *
 * The script decides where one language has it to itself; else the small words do ("the of and", "der die und"). Nothing is loaded for
 * this: a detector with n-gram tables takes a quarter of a second to start, longer than reading the reports.
 */
export function languageOf(text: string, tokens: readonly Token[]): string {
  const script = scriptOf(text)
  return script === 'letters' ? (bySmallWords(tokens) ?? 'und') : script
}

/**
 * What a page declares holds, unless it is English that it declares or hides: templates say "en" of everything, and for near languages
 * (Danish and Norwegian, Malay and Indonesian) the page knows better than its small words.
 */
export function languageWithin(declared: string | undefined, text: string, tokens: readonly Token[]): string {
  const told = languageOf(text, tokens)
  if (declared === undefined) return told
  const isEnglish = /^en(?:-|$)/i.test(declared)
  return told !== 'und' && isEnglish !== (told === 'en') ? told : declared
}

/** How much of the text is looked at. */
const SAMPLE = 2000
const WORDS = 250

/** "ja", "el" …; "letters" for Latin and Cyrillic. */
function scriptOf(text: string): string {
  const counts = new Map<string, number>()
  let letters = 0,
    persian = 0,
    urdu = 0
  const end = Math.min(text.length, SAMPLE)
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x0370 || (unit >= 0x0400 && unit <= 0x052f)) {
      if ((unit | 32) >= 97 && (unit | 32) <= 122) letters++
      else if (unit >= 0xc0) letters++
      continue
    }
    if (unit >= 0x2000 && unit < 0x3000) continue // quotation marks, dashes, signs: of no script
    const script = SCRIPTS.find(([, from, to]) => unit >= from && unit <= to)?.[0]
    if (script === undefined) continue
    counts.set(script, (counts.get(script) ?? 0) + 1)
    if (script !== 'ar') continue
    if (PERSIAN.includes(text[at]!)) persian++
    if (URDU.includes(text[at]!)) urdu++
  }
  let most = 'letters',
    count = letters / 2 // a word of Chinese is two signs, one of English five letters
  for (const [script, n] of counts)
    if (n > count) {
      most = script
      count = n
    }
  if (
    (most === 'zh' || most === 'letters') &&
    (counts.get('ja') ?? 0) * 10 > (counts.get('zh') ?? 0) &&
    (counts.get('ja') ?? 0) * 2 > count
  )
    return 'ja'
  if (most === 'zh' && (counts.get('ja') ?? 0) * 10 > count) return 'ja'
  if (most === 'ar') return urdu * 20 > count ? 'ur' : persian * 20 > count ? 'fa' : 'ar'
  return most
}

/** The language whose small words fill the text: at least one word in twenty-four, and a tenth more than the next. */
function bySmallWords(tokens: readonly Token[]): string | undefined {
  const scores: { readonly language: string; score: number }[] = []
  let all = 0
  for (const { kind, form } of tokens) {
    if (kind !== 'word') continue
    if (++all > WORDS) break
    if (!form.languages) continue
    for (const language of form.languages) {
      let at = 0
      while (at < scores.length && scores[at]!.language !== language) at++
      if (at === scores.length) scores.push({ language, score: 0 })
      scores[at]!.score += 1 / form.languages.length // a word of two languages counts half for each: what is common says less
    }
  }
  const [best, next] = scores.sort((a, b) => b.score - a.score || (a.language < b.language ? -1 : 1))
  if (!best || all < 3 || best.score * 24 < all) return undefined
  return next && next.score * 1.1 > best.score && all < 30 ? undefined : best.language
}
