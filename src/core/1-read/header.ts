import { outletNamed } from '../language/en/outlets.js'
import type { Credit, Edtf } from '../model.js'
import { parseDay } from './calendar.js'
import { findMoments } from './moment.js'
import { type Token, tokensOf } from './token.js'

/** What a line says of the report itself: when it came out, who wrote it, where it has its words from. */
export interface Header {
  readonly published?: Edtf
  readonly updated?: Edtf
  readonly author?: string
  readonly credits: readonly {
    readonly kind: Credit['kind']
    readonly name: string
    readonly url?: string
    readonly rule: string
    readonly within?: { readonly start: number; readonly end: number }
  }[]
  /** The part of the line that goes, with the reason, and the part that stays. */
  readonly removed?: string
  readonly because?: string
  readonly kept?: string
}
interface Place {
  readonly top: boolean
  readonly bottom: boolean
  readonly published: string | undefined
}
type Rule = (line: string, place: Place) => Header | undefined

export function readHeader(line: string, place: Place): Header | undefined {
  for (const rule of RULES) {
    const header = rule(line, place)
    if (header) return header
  }
  return undefined
}

/** "date 2026-02-19 $43.29 The ministers met": the stamp of an archive before the first words. */
const stamp: Rule = (line) => {
  const match = /^date[:\s]{1,3}(\d{4}-\d\d-\d\d)(?:T[\d:.Z+-]{1,20})?(?:\s\$?\d[\d.,]{0,12})?(?=\s|$)/i.exec(line)
  if (!match) return undefined
  const kept = line.slice(match[0].length).trim()
  return { published: match[1] as Edtf, credits: [], removed: match[0], because: 'date header', ...(kept ? { kept } : {}) }
}

/** "March 12, 2031 06:40 AM GMT+03:00", "Posted: 22nd February 2026", "19.02.2026.", "Reuters | Updated 3 May 2024" */
const dateLine: Rule = (line, { top, bottom, published }) => {
  if (line.length > 90 || !/\d/.test(line)) return undefined
  const tokens = tokensOf(line)
  const dates = findMoments(tokens, parseDay(published)).filter(
    ({ date, implied }) => implied.length === 0 && /^\d{4}(?:-\d\d){0,2}$/.test(date),
  )
  const date = dates[0]
  if (!date)
    return /^(?:last )?(?:updated|published|posted)\b/i.test(line) && tokens.every(isDateWord)
      ? { credits: [], removed: line, because: 'date line' }
      : undefined
  const labelled = /\b(?:updated|published|posted|modified|date|created|edited)\b/i.test(line)
  if (!(top || bottom || labelled)) return undefined
  let other = 0,
    agency: string | undefined
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (isDateWord(token) || dates.some(({ from, to }) => i >= from && i < to)) continue
    other++
    agency ??= token.capital ? line.slice(token.start, token.end) : undefined
  }
  const bar = /[|•·]/.test(line)
  if (other > (bar ? 4 : 0)) return undefined
  if (date.date.length < 10 && !labelled) return undefined
  const updated = /\b(?:updated|modified|edited)\b/i.test(line.slice(0, tokens[date.from]!.start))
    ? date
    : dates.length > 1 && /\b(?:updated|modified|edited)\b/i.test(line)
      ? dates.at(-1)
      : undefined
  return {
    published: date.date,
    ...(updated ? { updated: updated.date } : {}),
    credits: bar && agency && other <= 3 ? [whoseBar(line)] : [],
    removed: line,
    because: 'date line',
  }
}

const isDateWord = ({ kind, folded }: Token): boolean => kind !== 'word' || DATE_WORDS.has(folded) || /^t\d/.test(folded)

/** The first part of "Orbis | Updated 3 May 2024": an outlet, or whoever wrote it. */
function whoseBar(line: string): Header['credits'][number] {
  const name = line.split(/\s?[|•·]\s?/)[0]!.trim()
  return { kind: outletNamed(name) ? 'credit' : 'byline', name, rule: 'date-bar' }
}

/** "March 8, 2023 12:50 pm [Source: Orbis]" */
const dateWithSource: Rule = (line, place) => {
  const source = line.length <= 140 ? /^(.{6,90}?)\s?[[(|]\s?source\s?:\s?([^\])|]{2,40})[\])]?$/i.exec(line) : undefined
  const header = source ? dateLine(source[1]!, place) : undefined
  if (!source || !header) return undefined
  return {
    ...header,
    credits: [...header.credits, { kind: 'credit', name: source[2]!.trim(), rule: 'source-line' }],
    removed: line,
  }
}

/** "By Jane Doe", "By Jane Doe and John Roe, Reuters", "Written by …" */
const byline: Rule = (line, { top, bottom }) => {
  if (!(top || bottom) || line.length > 100) return undefined
  const match = /^(?:(?:written |reported |posted |story |words )?by|author:?|reporter:?)\s{1,3}(\p{Lu}[^.!?]{2,90})$/iu.exec(
    line,
  )
  const name = match?.[1]
  if (!name || !/^\p{Lu}/u.test(name)) return undefined
  const words = name.split(/[\s,]+/).filter((word) => /^\p{L}/u.test(word))
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word) || BYLINE_WORDS.has(word.toLowerCase())).length
  if (capitals < words.length || words.length > 12) return undefined
  const author = name.split(/\s?[|•·]\s?|,\s|\s[-–—]\s?(?=\d)|\s(?=\d{4}-\d)/)[0]!.trim()
  return { author, credits: [{ kind: 'byline', name: author, rule: 'byline' }], removed: line, because: 'byline' }
}

/** "Photo: AFP", "(Image: Getty)", "AP Photo/Jane Doe": a picture's credit is never a text's origin. */
const photo: Rule = (line) => {
  if (line.length > 160 || /[.!?]["”’')]?$/.test(line.replace(/\)$/, ''))) return undefined
  const match =
    /^\(?(?:photo|photos|image|picture|file photo|photograph|photo credit|image credit|picture credit|photo by|image by|video|illustration|photo source|image source)s?(?:\s(?:by|credit|courtesy(?: of)?|from))?\s?[:/]\s?([^)]{2,120})\)?$/i.exec(
      line,
    )
  const slash = match
    ? undefined
    : /^\(?((?:AP Photo|AFP|Reuters|EPA|Getty Images|Shutterstock)\s?\/\s?[^)]{2,80})\)?$/.exec(line)
  const name = (match?.[1] ?? slash?.[1])?.trim()
  return name ? { credits: [{ kind: 'photo', name, rule: 'photo-credit' }], removed: line, because: 'photo credit' } : undefined
}

/** "Source: Reuters", "(Reporting by Jane Doe; Editing by John Roe)" */
const credit: Rule = (line, { top, bottom }) => {
  const source =
    line.length <= 120
      ? /^(?:sources?|quelle|zdroj|źródło|источник|джерело|fuente|kaynak|via|originally published (?:by|in|on|at)|first published (?:by|in|on|at)|this article (?:was )?(?:originally )?(?:appeared|published) (?:in|on|at))\s?:?\s{1,2}([^.!?]{2,80})\.?$/i.exec(
          line,
        )
      : undefined
  if (
    source &&
    source[1]!.split(' ').length <= 5 &&
    (top || bottom) &&
    (/^[\p{L}]{5,9}\s?:/u.test(line) || !/^sources?/i.test(line)) &&
    /^["“]?[\p{Lu}\d]|^https?:|^www\./u.test(source[1]!)
  ) {
    const name = source[1]!.trim()
    return {
      credits: [{ kind: 'credit', name, ...(URL.test(name) ? { url: name } : {}), rule: 'source-line' }],
      removed: line,
      because: 'credit line',
    }
  }
  const reporting =
    line.length <= 240
      ? /^[([]\s?(?:additional )?(?:reporting|writing|editing|compiled|with reporting)\s(?:by|from)\s([^;)\]]{2,120})/i.exec(line)
      : undefined
  return reporting
    ? { credits: [{ kind: 'byline', name: reporting[1]!.trim(), rule: 'reporting-by' }], removed: line, because: 'credit line' }
    : undefined
}

/** "https://www.politico.eu/article/…" on a line of its own, also with the spaces of a machine. */
const bareLink: Rule = (line) => {
  if (!/^(?:https?\s?:|www\s?\.)/.test(line) || line.length > 2000) return undefined
  const url = /\s\/\s/.test(line) ? line.replace(/\s/g, '') : line
  return URL.test(url)
    ? { credits: [{ kind: 'link', name: hostOf(url), url, rule: 'bare-link' }], removed: line, because: 'bare link' }
    : undefined
}

/** "- Reuters", "(AFP)", "dpa": an agency alone on the first or the last lines. */
const signature: Rule = (line, { top, bottom }) => {
  if (!(top || bottom) || line.length > 40 || /[.!?:]$/.test(line)) return undefined
  const name = /^[-–—([/]{0,2}\s?(\S[^()[\]/]{1,30}?)[)\]/]?$/.exec(line)?.[1]
  const outlet = name === undefined ? undefined : outletNamed(name)
  if (!name || outlet?.kind !== 'agency') return undefined
  return { credits: [{ kind: 'credit', name, rule: 'signature' }], removed: line, because: 'credit line' }
}

/**
 * The agency at the head of the first sentence; its words stay in the text.
 *
 *     (CNN/AP) – · ST. PETERSBURG (UrduPoint News / Sputnik - 02nd April, 2023) · (Fox News) The special counsel …
 *     ASTANA, January 26 — RIA Novosti. · CAIRO (AP) — · MOSCOW, (Sputnik) - · ASTANA, January 25. /TASS/. · Sept. 15 (UPI) --
 *                          ^^^^^^^^^^^          ^^                 ^^^^^^^                            ^^^^              ^^^
 */
const dateline: Rule = (line, { top }) => {
  if (!top) return undefined
  const head = line.slice(0, 110)
  if (!/[(/–—-]/.test(head)) return undefined // no pattern does without
  for (const { pattern, rule } of DATELINES) {
    const match = pattern.exec(head)
    const names = match?.[1]
    if (!match || !names || (rule === BARE && !outletNamed(names))) continue
    // "(CNN/AP)" credits two.
    let start = match[0].lastIndexOf(names)
    const credits = names.split('/').map((part) => {
      const name = part.trim(),
        from = start + part.indexOf(name)
      start += part.length + 1
      return { kind: 'dateline' as const, name, rule, within: { start: from, end: from + name.length } }
    })
    if (credits.every(({ name }) => name !== '')) return { credits, kept: line }
  }
  return undefined
}

const PLACE = String.raw`(?:[\p{Lu}][\p{L}.'’-]{0,24}(?:[ ,/]{1,2}[\p{Lu}][\p{L}.'’-]{0,24}){0,4},?)`
const DAY = String.raw`(?:(?:[\p{Lu}][\p{L}]{2,9}\.? \d{1,2}|\d{1,2} [\p{Lu}][\p{L}]{2,9})(?:, \d{4})?[.,]?)`
/** "(Fox News) The special counsel …": nothing but a name that is known tells it from an aside. */
const BARE = 'agency-alone'
const DATELINES = [
  {
    rule: 'place-agency-dash',
    pattern: new RegExp(
      String.raw`^(?:${PLACE}\s?)?(?:${DAY}\s?)?\(([\p{Lu}][\p{L}.&'’ /-]{1,30})\)\s?(?:[-–—]{1,2}|\.|:)\s`,
      'u',
    ),
  },
  {
    rule: 'place-slashed-agency',
    pattern: new RegExp(String.raw`^${PLACE}\s?(?:${DAY}\s?)?/([\p{Lu}][\p{L}. -]{1,30})/\s?[.:–—-]`, 'u'),
  },
  {
    rule: 'place-date-agency',
    pattern: new RegExp(
      String.raw`^${PLACE}\s${DAY}\s?[-–—]{1,2}\s([\p{Lu}][\p{L}-]{1,20}(?: [\p{Lu}][\p{L}-]{1,20}){0,2})\.\s`,
      'u',
    ),
  },
  {
    rule: 'place-agency-day',
    pattern: new RegExp(
      String.raw`^${PLACE}\s\(([\p{Lu}][\p{L}.&'’ /]{1,40}) [-–—] \d{1,2}(?:st|nd|rd|th)? [\p{Lu}][\p{L}]{2,9},? \d{4}\)\s`,
      'u',
    ),
  },
  { rule: BARE, pattern: /^\(([\p{Lu}][\p{L}.&'’ ]{1,30})\)\s(?=\p{Lu})/u },
  { rule: 'outlet-slash', pattern: /^([\p{Lu}][\p{L}]{1,20}(?: [\p{Lu}][\p{L}]{1,20}){0,2}) \/ (?=\p{Lu})/u },
] as const

/** In the order in which they are tried. */
const RULES: readonly Rule[] = [stamp, bareLink, dateWithSource, dateLine, byline, photo, credit, signature, dateline]

const URL = /^(?:https?:\/\/|www\.)\S{3,2000}$/
const hostOf = (url: string): string => /^(?:https?:\/\/)?(?:www\.)?([^/?#\s]+)/.exec(url)?.[1] ?? url
/** Words of a date line that say nothing else. */
const DATE_WORDS: ReadonlySet<string> = new Set(
  (
    'z updated published posted modified date on at am pm a p m gmt utc est edt et cet cest bst msk ist last first created edited time local of the by edition monday tuesday wednesday ' +
    'thursday friday saturday sunday mon tue wed thu fri sat sun hrs h hours issued release released'
  ).split(' '),
)
const BYLINE_WORDS: ReadonlySet<string> = new Set(
  'and in de van von der al el bin la le di da with for of the & correspondent reporter editor staff writer'.split(' '),
)
