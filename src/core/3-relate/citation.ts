import {
  ASIDES,
  BEFORE_VERB,
  CREDIT,
  EXPECTED,
  GIVEN_TO,
  HAS_IT_FROM,
  ITS_WORK,
  KINDS_OF_OUTLET,
  MONTHS_SHORT,
  NO_ORIGIN,
  OLDER,
  OLDER_CUES,
  ONCE,
  PASSED_ON_BY,
  PICTURE,
  REPORTS,
  SPOKEN,
  THE_AGENCY,
  THE_OUTLET,
  TOLD_TO,
  VERB_FIRST,
  WHEN_TOLD,
} from '../language/en/citing.js'
import { outletNamed, outletOfDomain } from '../language/en/outlets.js'
import type { Credit, Report, Span } from '../model.js'
import { fold } from '../text/fold.js'
import { firstEndingAfter, span } from '../text/span.js'
import { keyOf, type NamedOutlet, outletsIn, ownOutlet } from './outlet-name.js'

/**
 * An outlet that a report names as where it has something from.
 *
 *     Politico reports this, citing four diplomats.        reports
 *     Four diplomats told Politico …                       told
 *     ASTANA, January 26 — RIA Novosti.                    dateline
 *     Source: Reuters                                      credit
 *     https://www.politico.eu/article/…                    link (or the page's own metadata)
 *     His words lead RIA News.                             named (nothing says more)
 */
export interface Citation {
  readonly how: 'told' | 'reports' | 'dateline' | 'credit' | 'link' | 'named'
  readonly outlet: { readonly name: string; readonly key: string; readonly agency: boolean }
  /** The outlet's name as it stands there. */
  readonly words: string
  readonly at: Span
  /** Index of the sentence. */
  readonly sentence: number
  /** It is the outlet the report came out in. */
  readonly self: boolean
  /** About something older: "Earlier, Reuters reported". */
  readonly older: boolean
  readonly rule: string
}

export interface Piece {
  readonly start: number
  readonly end: number
}

/** All citations of a report, in reading order. `sentences` are its sentences, in order. */
export function findCitations(
  report: Report,
  sentences: readonly Piece[] = report.sentences,
  names: readonly NamedOutlet[] = outletsIn(report.text, ownOutlet(report)?.name),
): Citation[] {
  const own = ownOutlet(report),
    text = fold(report.text),
    found: Citation[] = []
  let at = 0
  for (const [i, sentence] of sentences.entries()) {
    const here: NamedOutlet[] = []
    while (at < names.length && names[at]!.start < sentence.end) {
      if (names[at]!.start >= sentence.start && here.length < MOST) here.push(names[at]!)
      at++
    }
    if (here.length === 0) continue
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2000))
    if (isPicture(words)) continue
    const read = inSentence(
      words,
      sentence.start,
      here,
      i === 0 ? '' : text.slice(sentences[i - 1]!.start, sentences[i - 1]!.end),
      i,
    )
    const older = OLDER_SENTENCE.test(words)
    for (const { name, how, start, end, rule, isOlder } of withoutRelays(read, words, sentence.start, own?.key))
      found.push({
        how,
        outlet: { name: name.name, key: name.key, agency: name.agency },
        words: report.text.slice(name.start, name.end),
        at: span(report.id, start, end),
        sentence: i,
        self: own !== undefined && own.key === name.key,
        older: older || isOlder,
        rule,
      })
  }
  const inText = [...withAnaphora(found, sentences, text), ...links(report, sentences, own?.key)]
  return [...inText, ...beside(report, sentences, own?.key, inText)].sort(
    (a, b) => a.at.start - b.at.start || a.at.end - b.at.end,
  )
}

interface Found {
  readonly name: NamedOutlet
  readonly how: Citation['how']
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly isOlder: boolean
  readonly passedOn?: boolean
}

function inSentence(words: string, offset: number, names: readonly NamedOutlet[], before: string, index: number): Found[] {
  const found: Found[] = []
  let last: Found | undefined
  for (const name of names) {
    const from = name.start - offset,
      to = name.end - offset,
      left = words.slice(Math.max(0, from - WINDOW), from),
      right = words.slice(to, to + WINDOW)
    const make = (how: Citation['how'], rule: string, start = name.start, end = name.end, passedOn = false): Found => ({
      name, how, rule, start, end, passedOn, isOlder: OLDER_NEAR.test(`${words.slice(Math.max(0, from - 3 * WINDOW), to)}${right.slice(0, 24)}`),
    }) // biome-ignore format: one thing
    const refused = NOT_ITS_OWN.test(words)
    const one = ((): Found | undefined => {
      if (isDateline(left, right, from, index)) return make('dateline', 'dateline')
      if (isCredit(words, from, to, before)) return make('credit', 'credit line')
      const told =
        TOLD.exec(left) ?? GIVEN.exec(left) ?? TO_ITS_OWN.exec(left) ?? (PROGRAMME.test(right) ? ON_AIR.exec(left) : null)
      if (told && !refused) return make('told', 'told to an outlet', name.start - left.length + told.index + lead(told), name.end)
      const passed = PASSED.exec(left)
      if (passed) {
        const from = name.start - left.length + passed.index + lead(passed)
        return WORDS_CARRIED.test(left.slice(0, passed.index + 1))
          ? make('reports', 'carried what was said', from)
          : make('reports', 'passed on by', from, name.end, true)
      }
      const its = refused ? null : ITS_PERSON.exec(right)
      if (its) return make('reports', 'an outlet’s journalist reports', name.start, name.end + its[0].length)
      if (CONTRIBUTED.test(right)) return make('credit', 'contributed')
      const after = AFTER.exec(right)
      if (after && POLL.test(after[0]) && FORESEEN.test(left)) return undefined
      if (after && !refused && !(STAFF.test(after[0]) && !isTelling(left, right.slice(after[0].length))))
        return make(
          'reports',
          after[1] === undefined || after[1] === ' reports' ? 'an outlet reports' : ITS_WORK_RULE,
          name.start,
          name.end + after[0].length,
        )
      const from_ = FROM.exec(left)
      if (from_ && !refused && !isItsSubject(left, from_))
        return make('reports', 'has it from an outlet', name.start - left.length + from_.index + lead(from_), name.end)
      if (/^\s*:/.test(right) && from <= 1 && words.length < 200) return make('reports', 'headline names an outlet')
      if (from > 20 && /[-|:] *$/.test(left) && to >= words.trimEnd().length && words.length < 200)
        return make('reports', 'headline names an outlet')
      if (last && last.how !== 'dateline' && JOIN.test(words.slice(last.name.end - offset, from)))
        return { ...make(last.how, last.rule), passedOn: last.passedOn ?? false }
      return name.doubtful || refused ? undefined : make('named', 'an outlet is named')
    })()
    if (one) found.push(one)
    if (one && one.how !== 'named') last = one
  }
  return found.map((one, k) => joined(one, found[k + 1], words, offset))
}

/** "The New York Times and the BBC reported": what the second does, the first does. */
function joined(one: Found, next: Found | undefined, words: string, offset: number): Found {
  const withNext =
    one.how === 'named' &&
    (next?.rule === 'an outlet reports' || next?.rule === ITS_WORK_RULE) &&
    JOIN.test(words.slice(one.name.end - offset, next.name.start - offset))
  return withNext ? { ...one, how: next.how, rule: next.rule } : one
}

/** "He said the BBC had lied": it is what is spoken of. ", said the BBC" and "“No.” writes Bild": it speaks. */
function isItsSubject(left: string, cue: RegExpExecArray): boolean {
  const [, verb, next] = /(\p{L}+)(?: (\p{L}+))?/u.exec(cue[0]) ?? []
  if (verb === undefined || !TURNED.has(verb) || next === 'by' || next === 'in' || next === 'on') return false
  const before = left.slice(0, cue.index + lead(cue)).trimEnd()
  return before !== '' && !/(?:[,"'):;\u2013\u2014-]|\b(?:as|so|this|which|how))$/iu.test(before)
}
const TURNED = new Set(VERB_FIRST)

/** "She told El País, according to EFE": the second passed it on, unless it tells something of its own ("while EFE reported"). */
const isToldElsewhere = (one: Found, found: readonly Found[], words: string, offset: number): boolean =>
  one.how === 'reports' &&
  one.rule !== ITS_WORK_RULE &&
  found.some(
    (other) =>
      other.how === 'told' &&
      other.name.key !== one.name.key &&
      other.name.end <= one.start &&
      !OF_ITS_OWN.test(words.slice(other.name.end - offset, one.name.start - offset)),
  )
const OF_ITS_OWN = /(?:^|\P{L})(?:and|but|while|whereas|also)(?!\p{L})|;/u

/** "Al Noor reported, citing Reuters": the first passed it on. */
function withoutRelays(found: readonly Found[], words: string, offset: number, own: string | undefined): Found[] {
  return found.filter(
    (one) =>
      !one.passedOn &&
      (one.name.key === own || !isToldElsewhere(one, found, words, offset)) &&
      !found.some(
        (other) =>
          other.name.start >= one.name.end &&
          other.name.key !== one.name.key &&
          one.how === 'reports' &&
          /(?:citing|cited|quoting|quoted|referring to|with reference to|according to)[^.;]{0,40}$/.test(
            words.slice(Math.max(one.name.end, other.name.start - WINDOW) - offset, other.name.start - offset),
          ),
      ),
  )
}

/**
 * Named here, and told of as "the newspaper" in the sentences after it: it is where they have it from.
 *
 *     The Washington Post has the letter. The newspaper said it ran to three pages.
 *         ^^^^^^^^^^^^^^^
 */
function withAnaphora(found: readonly Citation[], sentences: readonly Piece[], text: string): Citation[] {
  return found.map((one, k) => {
    if (one.how !== 'named') return one
    const next = found[k + 1],
      last = Math.min(one.sentence + REACH, next ? next.sentence : Number.POSITIVE_INFINITY, sentences.length - 1)
    for (let i = one.sentence; i <= last; i++) {
      const from = i === one.sentence ? one.at.end : sentences[i]!.start,
        to = next?.sentence === i ? next.at.start : Math.min(sentences[i]!.end, from + 2000),
        match = (one.outlet.agency ? ANAPHOR_AGENCY : ANAPHOR).exec(text.slice(from, to))
      if (match && !NOT_ITS_OWN.test(text.slice(from, to))) return { ...one, how: 'reports', rule: 'the newspaper named before' }
    }
    return one
  })
}
const REACH = 2 // sentences: further on, "the paper" may be another

const MOST = 12 // outlets of one sentence: one that names more is a list, or an attack
const WINDOW = 90 // units to each side: "told the semi-official Russian state news agency RIA Novosti" fits
/** "published [on Tuesday] in", "first reported [last week] by" */
const WHEN = `(?: (?:on |late |early |late on )?(?:${WHEN_TOLD.join('|')}))?`
const alternatives = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replace(/[.?]/g, '\\$&')
        .replace('*', '(?:s|d|ed|es|ing)?')
        .replace(/ (?=(?:in|by|on|to|with)$)/, `${WHEN} `),
    )
    .join('|')
// Kinds of outlet, nationalities and short names in capitals may stand between the cue and the name: at most six words.
const BETWEEN = `(?:\\s+["'(]{0,2}(?:${alternatives(KINDS_OF_OUTLET)}|\\p{Lu}[\\p{L}'-]*(?:-(?:based|owned|run))?)){0,6}`
const before = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(eitherCase(phrases))})${BETWEEN}[\\s:]*["'(\\[]*$`, 'u')
/** A cue may open its sentence: "According to Reuters". */
function eitherCase(phrases: readonly string[]): string[] {
  return [...phrases, ...phrases.map((phrase) => phrase[0]!.toUpperCase() + phrase.slice(1))]
}
/** "shared [the memo] with", "gave [two letters] to" */
const GIVEN = new RegExp(
  `(?:^|[^\\p{L}])(?:${alternatives(GIVEN_TO.verbs)}) (?:(?:${GIVEN_TO.between.join('|')}) ){0,2}(?:\\p{Ll}[\\p{L}-]{1,20} ){1,3}(?:with|to)${BETWEEN}\\s+["'(]*$`,
  'u',
)
/** "told Bill Reno of Fox News", "On ABC News's “This Week,” he said" */
const TO_ITS_OWN = /(?:told|tells|to|with) (?:\p{Lu}[\p{L}'-]{1,20} ){1,3}(?:of|from|at) (?:the )?$/u
const ON_AIR = /^["']?On (?:the )?$/
const PROGRAMME = /^'s? (?:["']|\p{Lu})/u
const TOLD = before(TOLD_TO)
const FROM = before(HAS_IT_FROM)
const PASSED = before(PASSED_ON_BY)
export const ITS_WORK_RULE = 'an outlet’s work is named'
const AFTER = new RegExp(
  `^["')\\]]*(?:\\s*\\([^()]{1,30}\\))?["')\\]]*(?:((?:'s?)?(?:\\s+[\\p{L}-]+){0,1}?\\s+(?:${alternatives(ITS_WORK)}))|,?(?: (?:${ASIDES.join('|')}),)?(?:\\s+(?:${alternatives(BEFORE_VERB)})){0,3},?(?:\\s+\\p{Lu}\\p{Ll}+day)?\\s+(?:${alternatives(REPORTS)}))(?![\\p{L}])`,
  'u',
)
/** "The BBC's [Frances Hollis in Vell] says" */
const ITS_PERSON = new RegExp(
  `^'s (?:\\p{Lu}[\\p{L}.'-]{0,20} ){1,3}(?:in (?:\\p{Lu}[\\p{L}'-]{1,20} ){1,2})?(?:${alternatives(BEFORE_VERB)} )?(?:${alternatives(REPORTS)})(?![\\p{L}])`,
  'u',
)
const POLL = /(?:poll|survey|calculations|estimates)$/
const FORESEEN = new RegExp(`(?:^|[^\\p{L}])(?:${EXPECTED.join('|')})(?!\\p{L})`, 'iu')
const WORDS_CARRIED = new RegExp(`(?:^|[^\\p{L}])(?:${SPOKEN.join('|')})[^\\p{L}]*(?:was |were |being )?$`, 'u')
const CONTRIBUTED = /^(?: also)? contributed to (?:this|the) /
const ONCE_THERE = new RegExp(`(?:^|[^\\p{L}])(?:${ONCE.join('|')})[\\s-]+["'(]*$`, 'iu')
/** "A Reuters reporter [saw smoke]", not "the Reuters reporter was held" nor "a former Reuters reporter said". */
const isTelling = (left: string, right: string): boolean => !ONCE_THERE.test(left) && STAFF_TELLS.test(right)
const STAFF_TELLS = new RegExp(
  `^(?: (?:at|in|on|near|from) [^,.;]{1,30}| who [^,.;]{1,40},?)?(?:\\s+(?:${alternatives(BEFORE_VERB)})){0,2}\\s+(?:${alternatives(REPORTS)}|witnessed|watched)(?!\\p{L})`,
  'u',
)
const STAFF = /(?:journalist|correspondent|reporter)s?$/
const NOT_ITS_OWN = new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(NO_ORIGIN)})(?![\\p{L}])`, 'iu')
const OLDER_SENTENCE = new RegExp(`^["'\\s]*(?:as\\s+)?(?:${alternatives(OLDER)})(?![\\p{L}])`, 'iu')
/** "Earlier, …", "Before that …" */
export const isOlderSentence = (words: string): boolean => OLDER_SENTENCE.test(fold(words))
const OLDER_NEAR = new RegExp(
  `(?:^|[^\\p{L}])(?:${alternatives(OLDER_CUES)})(?![\\p{L}])|(?:^|[^\\p{L}])(?:earlier|previously)[,\\s]*$`,
  'iu',
)
const anaphor = (kinds: readonly string[]): RegExp => {
  const it = `(?:the|The) (?:${alternatives(kinds)})`
  return new RegExp(
    `(?:^|[^\\p{L}])(?:${it}(?:'s)?(?: (?:${alternatives([...BEFORE_VERB, ...ITS_WORK])})){0,2} (?:${alternatives(REPORTS)})|(?:told|tells|[Aa]ccording to|quoted by|cited by|reported by|spoke to|speaking to|interview with|seen by|obtained by) ${it})(?![\\p{L}])`,
    'u',
  )
}
const ANAPHOR = anaphor(THE_OUTLET)
const ANAPHOR_AGENCY = anaphor(THE_AGENCY)
const JOIN = /^["')]*\s*(?:,|and|or|&|\/|-|,\s*and)\s*(?:the\s+)?["'(]*$/u
const lead = (match: RegExpExecArray): number => (/^[^\p{L}]/u.test(match[0]) ? 1 : 0)

// ── Datelines, credits, pictures ────────────────────────────────────────────

const DATELINE_BEFORE = new RegExp(
  `^["'(/\\[\\s-]*(?:(?:\\p{Lu}[\\p{L}'.-]*|\\d{1,4}|${MONTHS_SHORT.join('|')})[\\s.,/()•|-]+){0,8}$`,
  'u',
)
/** "ASTANA, January 26 — [RIA Novosti].", "CAIRO ([AP]) —", "Sept. 15 ([UPI]) --", "/[TASS]/.", "[Reuters] | Updated" */
function isDateline(left: string, right: string, from: number, index: number): boolean {
  if (index > 4 || from > 70 || !DATELINE_BEFORE.test(left)) return false
  const opens = /[(/•|-]\s*$/.test(left)
  if (opens) return /^\s*(?:[)/]|[-•|]|\.\s|\.$)/.test(right)
  return from <= 1 && /^\s*(?:\||-\s|\/\s|•)/.test(right)
}

/** A line that holds nothing but a credit, or the last word of a paragraph: "Source: BBC", "- Reuters", "… in winter. REUTERS" */
function isCredit(words: string, from: number, to: number, before: string): boolean {
  const left = words.slice(0, from).trim(),
    right = words.slice(to).trim()
  if (words.length < 120 && CREDIT_LINE.test(left) && right.length < 60 && !/[.!?]$/.test(before.slice(-1) === ':' ? '' : right))
    return true
  if (isInBrackets(words, from, left, right)) return true
  if (/[[(]\s*(?:source|via|with inputs from)[:\s]*$/i.test(left) && /^[\])]/.test(right)) return true
  const nothingElse = right === '' || /^[)\].]+$/.test(right)
  return (
    nothingElse &&
    (left === '' ||
      /^[-(["'|/]+$/.test(left) ||
      /[.!?]["')]?\s*[-(|/]*$/.test(left) ||
      /[.!?]["')]?\s+(?:\(?with )?(?:inputs? from)$/.test(left))
  )
}
/** "The envoy leaves on Monday (Axios)." But not "the National Insurance Agency (ANI)", whose short form it is. */
const isInBrackets = (words: string, from: number, left: string, right: string): boolean =>
  /^[)\]]["']?[.!?]?["']?$/.test(right) &&
  /[\p{L}\p{N}"'%] ?[([]$/u.test(left) &&
  words.length > 25 &&
  !(/\p{Lu}[\p{L}'-]{0,40} ?[([]$/u.test(left) && /^\p{Lu}{2,6}[)\]]/u.test(words.slice(from)))
const CREDIT_LINE = new RegExp(`^[\\[("'-]*\\s*(?:${alternatives(CREDIT)})\\s*:?\\s*(?:\\p{L}+\\s*,\\s*){0,2}$`, 'iu')
const PICTURE_WORD = new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(PICTURE)})s?(?![\\p{L}])|©`, 'iu')
/** "Photo: AFP" and "(AFP/Getty Images)": where the picture is from, never the text. */
const isPicture = (words: string): boolean =>
  words.length < 160 && PICTURE_WORD.test(words) && !/\b(?:report|said|told|says|shows?\b|showed|aired|broadcast)/i.test(words)

/**
 * What the page says outside its sentences: a dateline, a credit line that was taken out of the text, a link, the page's own metadata.
 * Where it has no words in the text, the first sentence stands for the report as a whole.
 */
function beside(report: Report, sentences: readonly Piece[], own: string | undefined, inText: readonly Citation[]): Citation[] {
  return report.credits.flatMap(({ kind, name, url, span: at, rule }): Citation[] => {
    const how = HOW[kind],
      outlet = (url === undefined ? undefined : outletOfDomain(url)) ?? outletNamed(name),
      first = sentences[0]
    if (how === undefined || (how === 'link' && !outlet) || !(at ?? first)) return []
    const named = outlet?.name ?? name,
      key = keyOf(named)
    if (key === '' || inText.some((one) => one.outlet.key === key && one.how === how)) return []
    const place = at ?? span(report.id, first!.start, first!.end)
    const sentence = firstEndingAfter(sentences, place.start)
    return [
      {
        how,
        outlet: { name: named, key, agency: outlet?.kind === 'agency' },
        words: name,
        at: place,
        sentence,
        self: key === own,
        older: false,
        rule: `credited: ${rule}`,
      },
    ]
  })
}
const HOW: Readonly<Partial<Record<Credit['kind'], Citation['how']>>> = {
  dateline: 'dateline',
  credit: 'credit',
  link: 'link',
  metadata: 'link',
}

/** Addresses in the text that lead to a page of an outlet, other than the report's own. */
function links(report: Report, sentences: readonly Piece[], own: string | undefined): Citation[] {
  const found: Citation[] = []
  for (const match of report.text.matchAll(/https?:\/\/[^\s<>"')\]]{4,300}/g)) {
    const outlet = outletOfDomain(match[0])
    if (!outlet || !/^https?:\/\/[^/]+\/[^/]*[^/\s]/.test(match[0])) continue
    const key = keyOf(outlet.name)
    found.push({
      how: 'link',
      outlet: { name: outlet.name, key, agency: outlet.kind === 'agency' },
      words: outlet.name,
      at: span(report.id, match.index, match.index + match[0].length),
      sentence: firstEndingAfter(sentences, match.index),
      self: key === own,
      older: false,
      rule: 'link to an outlet',
    })
  }
  return found
}
