import { MONTHS_SHORT } from '../language/en/citing.js'
import { COUNTRIES, COUNTRY_NAMES, GOVERNED_FROM } from '../language/en/governments.js'
import { describedBody, parentBody, parentOf } from '../language/en/offices.js'
import {
  BEFORE_RECORD,
  BODY_NOUNS,
  FIRM_NOUNS,
  FIRM_SIGNS,
  ON_RECORD_BEFORE,
  PEOPLE_IN,
  PUBLIC_DOCUMENTS,
  PUTS_ON_RECORD,
} from '../language/en/on-record.js'
import { findOutlets, outletNamed } from '../language/en/outlets.js'
import type { Attribution, Evidence, Name, Report, Span, Voice } from '../model.js'
import { fold } from '../text/fold.js'
import { span } from '../text/span.js'
import { keyOf } from './outlet-name.js'

/**
 * A body or a public document that puts something on record by itself.
 *
 *     … according to new data that the Harbour Studies Institute of Arlin (HSIA) gave out on Monday.
 *                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export interface Body {
  readonly key: string
  readonly name: string
  readonly kind: Voice['kind']
  /** The name and the word that puts it on record. */
  readonly evidence: Evidence
  readonly sentence: number
  readonly act: Attribution['act']
  /** Its name and the word that puts it on record stand side by side. */
  readonly plain: boolean
  /** The body whose office it is, where the report calls it by that. */
  readonly calledBy?: string
  readonly rule: string
}

/** A filing stands for a court's only when it is said to. */
const DOCUMENTS = PUBLIC_DOCUMENTS.filter((words) => / /.test(words) && !/statement|press/.test(words))
  .sort((a, b) => b.length - a.length)
  .join('|')
const WINDOW = 60
const phrases = (all: readonly string[]): string => [...all].sort((a, b) => b.length - a.length).join('|')
const AFTER = new RegExp(
  `^["')]*(?:\\s*\\([^()]{1,40}\\))?["')]*(?:'s?)?,?(?:\\s+(?:${phrases(BEFORE_RECORD)})){0,3}\\s+(?:${phrases(PUTS_ON_RECORD)})(?![\\p{L}])`,
  'u',
)
const BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${phrases(ON_RECORD_BEFORE)})(?:\\s+(?:the|a|an|its|their|new|latest|own|\\p{Lu}\\p{L}+))?(?:\\s+\\p{Lu}?[\\p{L}'-]+)?\\s+["'(]*$`,
  'iu',
)
/** "Mila Roth, president of the [Harbour Council], wrote": she does, unless she speaks for it. */
const IN_TITLE =
  /\p{Lu}[\p{L}'-]{1,40}, (?:the )?(?!spokes)\p{Ll}[\p{L}-]{1,20}(?: \p{Ll}[\p{L}-]{1,20}){0,3} (?:of|at|for) (?:the )?$/u
/** "citing two [EU] officials" */
const PEOPLE_OF = new RegExp(`^(?:'s?)? (?:\\p{Ll}[\\p{L}-]{1,20} ){0,2}(?:${PEOPLE_IN.join('|')})(?!\\p{L})`, 'u')
/** "Ukraine denies that …": a country that answers what is said of it goes on record. */
const ANSWERS = /^ (?:has |had |have )?(?:denied|denies|rejected|rejects|dismissed|dismisses)(?!\p{L})/u
const DENIES = /\b(?:deni|deny|reject|disown|refut|dismiss)/

/** Bodies named in the report whose own words or figures it gives, in reading order. `sentenceAt` tells in which sentence a place lies. */
export function findBodies(
  report: Report,
  attributions: readonly Attribution[],
  isOutlet: (at: { readonly start: number; readonly end: number }) => boolean,
  sentenceAt: (start: number) => number,
): Body[] {
  const text = fold(report.text),
    organizations = report.mentions.filter(
      (mention) =>
        mention.kind === 'name' && mention.type === 'organization' && !outletNamed(mention.canonical) && !isOutlet(mention),
    ),
    found: Body[] = []
  for (const [i, mention] of organizations.entries()) {
    const previous = organizations[i - 1]
    if (mention.kind !== 'name') continue
    // "the Stockholm Institute (SIRPI)": one body, its short form in brackets.
    if (previous && /^\s*\($/.test(text.slice(previous.end, mention.start))) continue
    const sentence = sentenceAt(mention.start),
      bounds = report.sentences[sentence]
    if (!bounds) continue
    const right = text.slice(mention.end, Math.min(bounds.end, mention.end + WINDOW)),
      left = text.slice(Math.max(bounds.start, mention.start - WINDOW), mention.start),
      after = AFTER.exec(right),
      before = after ? null : BEFORE.exec(left)
    if (!after && !before) continue
    if (before && PEOPLE_OF.test(right)) continue
    if (after && (IN_TITLE.test(left) || isAmong(attributions, mention, text))) continue
    const [start, end] = after
      ? [mention.start, mention.end + after[0].length]
      : [mention.start - left.length + before!.index + (/^\P{L}/u.test(before![0]) ? 1 : 0), mention.end]
    found.push(
      body(
        longestName(report, mention, text),
        'office',
        [span(report.id, start, end)],
        sentence,
        DENIES.test(text.slice(start, end)) ? 'denies' : 'says',
        after ? 'a body puts it on record' : 'a body’s own record is cited',
      ),
    )
  }
  for (const mention of report.mentions) {
    if (mention.kind !== 'name' || mention.type !== 'place') continue
    const name = mention.canonical.toLowerCase(),
      country = COUNTRY_NAMES.get(name) ?? GOVERNED_FROM.get(name),
      match = country === undefined ? null : ANSWERS.exec(text.slice(mention.end, mention.end + WINDOW))
    if (match)
      found.push(
        body(
          `${PEOPLE.get(country!) ?? country} government`,
          'office',
          [span(report.id, mention.start, mention.end + match[0].length)],
          sentenceAt(mention.start),
          'denies',
          'a country denies it',
        ),
      )
  }
  for (const { source, act, rule, within, cue } of attributions) {
    if (
      !source ||
      within ||
      (cue && NOT_SAID.test(text.slice(cue.start, cue.end))) ||
      source.evidence.some(isOutlet) ||
      (source.kind !== 'office' && source.kind !== 'document') ||
      !ON_RECORD.has(act)
    )
      continue
    const sentence = sentenceAt(source.evidence[0].start),
      named = organizations.find(
        (one) =>
          one.kind === 'name' &&
          !PEOPLE_OF.test(text.slice(one.end, one.end + WINDOW)) &&
          source.evidence.some(
            (at) =>
              at.start <= one.start && one.end <= at.end && !/,|\b(?:who|whose|which)\b/.test(text.slice(at.start, one.start)),
          ),
      ),
      name =
        describedBody(text.slice(source.evidence[0].start, source.evidence[0].end)) ??
        (named?.kind === 'name'
          ? longestName(report, named, text)
          : (nameOf(source, act) ?? (isFirm(source, report, cue) ? source.name.replace(/^[Tt]he /, '') : undefined)))
    if (name !== undefined) found.push(body(name, source.kind, source.evidence, sentence, act, `on record: ${rule}`))
  }
  for (const { source, act, within, cue } of attributions) {
    if (source?.kind !== 'person' || within || !ON_RECORD.has(act) || (cue && NOT_SAID.test(text.slice(cue.start, cue.end))))
      continue
    const at = source.evidence[0],
      [, name] = SPEAKS_FOR.exec(text.slice(at.start, at.end)) ?? []
    if (
      name !== undefined &&
      !outletNamed(name) &&
      !isPlace(report, name) &&
      !organizations.some((one) => at.start <= one.start && one.end <= at.end)
    )
      found.push(
        body(ownerOf(report, name, at), 'office', source.evidence, sentenceAt(at.start), act, 'on record: who speaks for it'),
      )
  }
  for (const match of text.matchAll(DOCUMENT)) {
    const [words, , cited, shown] = match,
      name = cited ?? shown
    if (name === undefined) continue
    const start = match.index + (/^\P{L}/u.test(words) ? 1 : 0)
    found.push(
      body(
        name,
        'document',
        [span(report.id, start, match.index + words.length)],
        sentenceAt(start),
        'says',
        'on record: a public document',
      ),
    )
  }
  return withOffices(
    found.sort((a, b) => a.evidence[0].start - b.evidence[0].start || a.evidence[0].end - b.evidence[0].end),
    report,
  )
}

/**
 * A body that speaks through the one office of it that this report has on record too, with the same figure, is that office.
 *
 *     … the dead that the United Nations had given. … OCHA had given 11,000 dead.
 *                         ^^^^^^^^^^^^^^              ^^^^
 */
function withOffices(bodies: readonly Body[], { mentions, sentences }: Report): Body[] {
  const figuresAt = (sentence: number): number[] => {
    const { start, end } = sentences[sentence]!
    return mentions.flatMap((one) => (one.kind === 'figure' && start <= one.start && one.end <= end ? [one.value] : []))
  }
  return bodies.map((one) => {
    const parent = parentBody(one.key)
    if (parent === undefined) return one
    const figures = figuresAt(one.sentence)
    const offices = new Map(
      bodies.flatMap((other) =>
        parentOf(other.key) === parent && figuresAt(other.sentence).some((value) => figures.includes(value))
          ? [[other.key, other]]
          : [],
      ),
    )
    const [office] = offices.values()
    return office && offices.size === 1 ? { ...one, key: office.key, name: office.name, calledBy: one.name } : one
  })
}

/** "[Gunmar] spokesman Jon Marlin said" */
const SPEAKS_FOR =
  /^(?:[Tt]he |[Aa] )?((?:\p{Lu}[\p{L}\p{N}&'-]{1,30} ?){1,4}) (?:spokes(?:man|woman|person)|press officer|press secretary)(?!\p{L})/u

/** "Special Counsel [Ada Ruk]'s spokesman": whom somebody speaks for, by name. */
function ownerOf({ mentions }: Report, name: string, at: Span): string {
  if (!/'s?$/.test(name)) return name
  const person = mentions.find(
    (one) => one.kind === 'name' && one.type === 'person' && at.start <= one.start && one.end <= at.start + name.length + 4,
  )
  return person?.kind === 'name' ? person.canonical : name.replace(/'s?$/, '')
}

const isPlace = ({ mentions }: Report, name: string): boolean =>
  mentions.some((one) => one.kind === 'name' && one.type === 'place' && one.canonical === name)

/** "…, [court documents showed] on Thursday", "according to a [court filing]", "in a [regulatory filing]" */
const DOCUMENT = new RegExp(
  `(?:^|\\P{L})(?:((?:according to|in|cited in|citing|from)(?: the| an?)? (?:new |public |federal )?)(${DOCUMENTS})(?!\\p{L})|(?:the |an? )?(${DOCUMENTS}) (?:show|shows|showed|said|says|reveal|reveals|revealed|indicate|indicates|indicated|seen)(?!\\p{L}))`,
  'gu',
)

/** "the [Treasury]" after "the Ostmark Treasury" is that one, whatever the word means elsewhere. */
function longestName({ mentions }: Report, { start, end, canonical }: Name, text: string): string {
  const words = text.slice(start, end)
  if (/ /.test(words)) return canonical
  const longer = mentions.find(
    (one) =>
      one.kind === 'name' &&
      one.type === 'organization' &&
      one.end < start &&
      text.slice(one.start, one.end).endsWith(` ${words}`),
  )
  return longer?.kind === 'name' ? longer.canonical : canonical
}

/** "have not confirmed", "would not say" */
const NOT_SAID = /(?:^|\P{L})(?:not|never|n't|declined|refused)(?!\p{L})/u

/** "Ann Roe, minister for Culture and [Cultural Industries], said": the words are a person's, unless one who speaks for it. */
const isAmong = (
  attributions: readonly Attribution[],
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
): boolean =>
  attributions.some(
    ({ source }) =>
      (source?.kind === 'person' || source?.kind === 'unnamed') &&
      source.evidence.some((at) => at.start < start && end <= at.end && !/spokes/i.test(text.slice(at.start, at.end))),
  )

const ON_RECORD: ReadonlySet<Attribution['act']> = new Set(['says', 'warns', 'denies', 'agrees'])

const body = (
  name: string,
  kind: Voice['kind'],
  evidence: readonly [Span, ...Span[]],
  sentence: number,
  act: Attribution['act'],
  rule: string,
): Body => ({ key: keyOf(name), name, kind, evidence, sentence, act, plain: rule.startsWith('a body'), rule })

/** What a voice that is no listed organization is called: a country that answers is its government, a public document itself. */
function nameOf(source: Voice, act: Attribution['act']): string | undefined {
  const words = fold(source.name)
    .split(/[,(]/)[0]!
    .trim()
    .replace(/^(?:the|a|an|new|this|its) /i, '')
  if (words.length < 2 || words.length > 80 || findOutlets(words).length > 0) return undefined
  if (source.kind === 'document') {
    if (PUBLIC_DOCUMENTS.includes(words.toLowerCase())) return words
    const [, from] = ISSUED_BY.exec(words) ?? []
    return from !== undefined && isBody(from) ? from : undefined
  }
  const country = COUNTRY_NAMES.get(words.toLowerCase()) ?? COUNTRY_NAMES.get(words.toLowerCase().replace(/\./g, ''))
  // "The US urged", "Iraq says": countries act in every report; one that answers what is said of it goes on record.
  if (/ government$/.test(words)) return act === 'denies' ? words : undefined
  if (country !== undefined) return act === 'denies' ? `${PEOPLE.get(country) ?? country} government` : undefined
  const [, kind, called] = /^((?:\p{Ll}[\p{L}-]{1,20} ){1,3})(\p{Lu}[\p{L}\p{N}&-]{2,30})$/u.exec(words) ?? []
  // "the statistics office KStat"
  if (
    kind !== undefined &&
    called !== undefined &&
    kind
      .trim()
      .split(' ')
      .some((word) => COMMON_HEADS.has(word))
  )
    return called
  return isBody(words) ? words : undefined
}

/** "[A] statement from [Surham police]" */
const ISSUED_BY =
  /^(?:press |written |joint |short |brief )?(?:statement|release|report|notice|message|letter|post|bulletin|note|tweet) (?:from|by|of|issued by) (?:the )?(.{2,60})$/i

/**
 * "Ostmark defence ministry", "Halm Port Authority", "TDCJ". One capitalised word that READ does not know for a body is as likely a place that is spoken
 * of, and one at the beginning of a sentence ("Groups of young people") no name at all.
 */
function isBody(words: string): boolean {
  if (/^\p{Lu}{2,}$/u.test(words)) return true
  if (MONTH.test(words) || / (?:by|with|from|who|which|that|to|as) /.test(words)) return false
  const all = words.split(' '),
    capitals = all.filter((word) => /^\p{Lu}/u.test(word)).length
  return (
    capitals > 1 ||
    (capitals === 1 && all.length > 1 && /^\p{Lu}/u.test(words) && COMMON_HEADS.has(all.at(-1)!.replace(/'s?$/, '')))
  )
}
/** "[Nordwerk] said on Monday it would buy its rival", where the text goes on about the company or its shares. */
const isFirm = ({ kind, name }: Voice, { text, mentions }: Report, cue: Span | undefined): boolean =>
  kind === 'office' &&
  /^(?:[Tt]he )?\p{Lu}[\p{L}\p{N}&'-]{2,30}$/u.test(name) &&
  (FIRM.test(text) || (cue !== undefined && FORMALLY.test(text.slice(cue.end, cue.end + WINDOW)))) &&
  !mentions.some((one) => one.kind === 'name' && one.type === 'place' && name.endsWith(text.slice(one.start, one.end)))
const FORMALLY = /^ in an? (?:[a-z]{1,20} ){0,2}(?:statement|filing|press release|post)(?![\p{L}])/u
const FIRM = new RegExp(`(?:^|\\P{L})(?:(?:[Tt]he|its) (?:${FIRM_NOUNS.join('|')})|${FIRM_SIGNS.join('|')})(?!\\p{L})`, 'u')
const MONTH = new RegExp(`^(?:${MONTHS_SHORT.join('|')})(?!\\p{L})`, 'iu')
const COMMON_HEADS = new Set(BODY_NOUNS)

/** Country → "Ukrainian". */
const PEOPLE = new Map(COUNTRIES.map(({ name, nationality }) => [name, nationality[0] ?? name]))
