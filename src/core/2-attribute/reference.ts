import { TIMES } from '../language/en/adjuncts.js'
import { PRONOUN_OF } from '../language/en/he-and-she.js'
import { UNNAMED_PEOPLE } from '../language/en/unnamed.js'
import { OUTLET_WORDS, ROLE_WORDS } from '../language/en/voices.js'
import type { Voice } from '../model.js'
import { foldCase } from '../text/fold.js'
import { canSpeak } from './can-speak.js'
import { type Cast, lastOf } from './cast.js'
import type { Finding } from './finding.js'
import { type Phrase, phraseAt } from './noun-phrase.js'
import type { Reading, Word } from './unit.js'
import { type Described, describe, voiceOf } from './voice.js'

/**
 * Who is meant: pronouns, "the newspaper", "the minister", surnames and "another" get the name that stands for them elsewhere in the report.
 *
 *     Oana Lungescu, former NATO spokesperson, said … She added …       Politico reported … The newspaper noted …
 *     ^^^^^^^^^^^^^                                    ^^^               ^^^^^^^^            ^^^^^^^^^^^^^
 * What cannot be placed stays as told and unresolved.
 */
export function nameVoices(reading: Reading, found: readonly Finding[], cast: Cast): (Voice | undefined)[] {
  const { id } = reading.report
  const order = found.map((_, i) => i).sort((a, b) => (found[a]!.source?.start ?? 0) - (found[b]!.source?.start ?? 0))
  const voices: (Voice | undefined)[] = found.map(() => undefined)
  const spoken: Spoken[] = []
  for (const i of order) {
    const finding = found[i]!
    if (!finding.source) continue
    const at = finding.names ?? finding.source
    const described = describe(reading, finding.unit, at, cast)
    const meant = resolve(reading, finding, described, cast, spoken)
    const voice = voiceOf(id, finding.source, meant ?? described, meant !== undefined)
    voices[i] = voice
    if (finding.hearer) {
      const told = describe(reading, finding.unit, finding.hearer, cast)
      if (told.kind === 'outlet')
        spoken.push({
          voice: voiceOf(id, finding.hearer, told, false),
          unit: finding.unit,
          start: finding.hearer.start,
          told: told.name,
          heard: true,
        })
    }
    spoken.push({ voice, unit: finding.unit, start: at.start, told: foldCase(reading.text.slice(at.start, at.end)) })
  }
  return voices
}

interface Spoken {
  readonly voice: Voice
  readonly unit: number
  readonly start: number
  readonly told: string
  /** Was told, and did not tell. */
  readonly heard?: true
}

/** How many units back a pronoun may reach, to who spoke and to who was only named. */
const BACK = 6,
  NAMED_BACK = 3
const BEGINNING = 80 // letters

function resolve(
  reading: Reading,
  finding: Finding,
  described: Described,
  cast: Cast,
  spoken: readonly Spoken[],
): Pick<Described, 'kind' | 'name' | 'count'> | undefined {
  const at = finding.names ?? finding.source!
  switch (described.reference) {
    case 'full':
      return { kind: 'person', name: described.name, count: 1 }
    case 'seat':
      return { kind: 'office', name: described.name, count: 1 }
    case 'surname': {
      const last = lastOf(described.name)
      const full = cast.fullName(last)
      return full !== undefined && full !== described.name ? { kind: 'person', name: full, count: 1 } : undefined
    }
    case 'outlet': {
      const named = cast.outletBefore(at.start),
        outlets = lately(spoken).filter(
          ({ voice, start, told }) =>
            voice.kind === 'outlet' &&
            start < at.start &&
            !(voice.resolved === false && OUTLET_WORDS.has(told.split(' ').at(-1) ?? '')),
        ),
        near = (unit: number) => described.kind !== 'document' || finding.unit - unit <= 2
      // "The Guardian reported … told Fox News. … on the report": a report is whose who told
      const teller = described.kind === 'document' ? outlets.find(({ heard, unit }) => !heard && near(unit)) : undefined,
        told = teller ?? outlets[0]
      // Of the outlets that were only told, a report is nobody's.
      if (described.kind === 'document' && !teller && told?.heard && !cast.onlyOutlet) return undefined
      if (told && (teller || !named || told.start > named.start)) return near(told.unit) ? pick(told.voice) : undefined
      // "published by the US news company. … Buzzfeed reported": named only further on
      const meant = named ?? (described.kind === 'outlet' ? cast.onlyOutlet : undefined)
      return meant && near(meant.unit) ? { kind: 'outlet', name: meant.name, count: 1 } : undefined
    }
    case 'role': {
      const role = described.name
        .split(' ')
        .map(foldCase)
        .find((word) => ROLE_WORDS.has(word))
      if (!role) return undefined
      const speaker = lately(spoken).find(
        ({ voice, told }) => voice.kind === 'person' && told.includes(role) && voice.name.includes(' '),
      )
      if (speaker) return pick(speaker.voice)
      const named = cast.personsBefore(at.start).find(({ start }) =>
        foldCase(reading.text.slice(Math.max(0, start - 60), start))
          .split(/[^\p{L}-]+/u)
          .slice(-4)
          .includes(role),
      )
      return named && { kind: 'person', name: named.name, count: 1 }
    }
    case 'they': {
      const group = lately(spoken).find(({ voice, start }) => start < at.start && voice.count !== 1 && !voice.resolved)
      return group && finding.unit - group.unit <= BACK ? pick(group.voice) : undefined
    }
    case 'group': {
      const last = lately(spoken).find(({ voice, start }) => start < at.start && voice.kind === 'unnamed')
      const plural = described.count !== 1
      if (!last || finding.unit - last.unit > 2 || (last.voice.count !== 1) !== plural) return undefined
      return last.voice.name === described.name ? undefined : pick(last.voice)
    }
    case 'bare': {
      // "Another" follows one: "One diplomat said … Another noted"
      const others = lately(spoken)
      for (const { voice, start } of [...others.filter(({ voice }) => voice.count === 1 && described.count === 1), ...others]) {
        const noun = start < at.start && voice.kind === 'unnamed' ? lastNoun(voice.name) : undefined
        if (!noun) continue
        return {
          kind: 'unnamed',
          name: `${foldCase(described.name)} ${described.count === 1 ? singular(noun) : noun}`,
          count: described.count,
        }
      }
      return undefined
    }
    case 'pronoun':
      return described.kind === 'person'
        ? personBefore(reading, finding, cast, spoken)
        : (subjectMeant(reading, finding, cast, spoken) ?? officeBefore(finding, spoken))
    default:
      return undefined
  }
}

const pick = ({ kind, name, count }: Voice): Pick<Described, 'kind' | 'name' | 'count'> => ({ kind, name, count })

/** Those who spoke last, the nearest first; nobody is looked for further back. */
const lately = (spoken: readonly Spoken[]): Spoken[] => spoken.slice(-REACH).reverse()
const REACH = 24

/** The person who spoke last, or else the one named first in the sentence before. */
function personBefore(
  reading: Reading,
  finding: Finding,
  cast: Cast,
  spoken: readonly Spoken[],
): Pick<Described, 'kind' | 'name' | 'count'> | undefined {
  const at = finding.names ?? finding.source!
  const she = /^(?:she|her|hers)$/i.test(reading.text.slice(at.start, at.end))
  const fits = (name: string): boolean => {
    // Of two who share a surname each has a first name of their own.
    const pronoun =
      (name.includes(' ') ? PRONOUN_OF.get(foldCase(name.slice(0, name.indexOf(' ')))) : undefined) ??
      cast.pronounOf(lastOf(name))
    return pronoun === undefined || pronoun === (she ? 'she' : 'he')
  }
  const before = lately(spoken).filter(
    ({ start, unit, voice }) =>
      start < at.start &&
      unit >= finding.unit - BACK &&
      ((voice.kind === 'person' &&
        voice.name.length > 3 &&
        !/^(?:he|she|i|we|his|her|you)$/i.test(voice.name) &&
        fits(voice.name)) ||
        // "a senior official said … He also said": the official, and nobody who was only spoken of
        (voice.kind === 'unnamed' && voice.count === 1 && isSomebody(voice.name))),
  )
  for (let u = finding.unit; u >= Math.max(0, finding.unit - BACK); u--) {
    const speaker = before.find(({ unit }) => unit === u)
    if (speaker) return pick(speaker.voice)
    if (u < finding.unit - NAMED_BACK) continue
    const named = cast.inUnit(u).filter(
        (one) =>
          one.kind === 'person' &&
          one.start < at.start &&
          !one.quoted &&
          fits(one.name) &&
          // "Obama's predecessor" names somebody else
          !/^['’ʼ]s?\s/.test(reading.text.slice(one.end, one.end + 3)),
      ),
      // Whom a sentence begins with it is about; of several further on none is meant more than another.
      first =
        named.find(({ start }) => start < reading.units[u]!.start + BEGINNING) ?? (named.length === 1 ? named[0] : undefined)
    if (first) return { kind: 'person', name: cast.fullName(first.last) ?? first.name, count: 1 }
  }
  return undefined
}

/** "The newspaper printed what ‹it› said was a copy": what the sentence itself is about. */
function subjectMeant(
  reading: Reading,
  finding: Finding,
  cast: Cast,
  spoken: readonly Spoken[],
): Pick<Described, 'kind' | 'name' | 'count'> | undefined {
  const { words } = reading.units[finding.unit]!,
    phrase = withoutTime(words, phraseAt(words, 0)),
    at = finding.names ?? finding.source!
  if (!phrase || words[phrase.head]!.end > at.start || !canSpeak(words, phrase) || words[phrase.head]!.tag.endsWith('S'))
    return undefined
  // "The French daily Nord-Kurier", "The newspaper"
  const apposed = words[phrase.end]?.low === ',' ? phraseAt(words, phrase.end + 1) : undefined,
    wide = { start: words[0]!.start, end: words[(apposed ?? phrase).end - 1]!.end },
    described = [wide, { ...wide, end: words[phrase.end - 1]!.end }]
      .map((place) => describe(reading, finding.unit, place, cast))
      .find(({ kind }) => kind !== 'person' && (kind !== 'unnamed' || OUTLET_WORDS.has(words[phrase.head]!.lemma)))
  if (!described || described.kind === 'person') return undefined
  if (described.reference === 'outlet') return resolve(reading, { ...finding, names: wide }, described, cast, spoken) ?? described
  return described
}

/** "A newspaper yesterday": the day is no part of it. */
const withoutTime = (words: readonly Word[], phrase: Phrase | undefined): Phrase | undefined =>
  phrase && phrase.head > phrase.start && TIMES.has(words[phrase.head]!.low)
    ? { start: phrase.start, end: phrase.head, head: phrase.head - 1 }
    : phrase

/** "a senior official", "another diplomat", "one of the divers" */
const isSomebody = (name: string): boolean => {
  const noun = lastNoun(name)
  return noun !== undefined && UNNAMED_PEOPLE.has(foldCase(noun))
}

/** "It said": the office or document that spoke last. */
function officeBefore(finding: Finding, spoken: readonly Spoken[]): Pick<Described, 'kind' | 'name' | 'count'> | undefined {
  const at = finding.names ?? finding.source!
  const last = lately(spoken).find(
    ({ start, unit, voice }) =>
      start < at.start &&
      finding.unit - unit <= 2 &&
      (voice.kind === 'office' || voice.kind === 'document' || voice.kind === 'outlet'),
  )
  return last && pick(last.voice)
}

const NOUNS_AFTER = /\b([\p{L}-]+)$/u
function lastNoun(name: string): string | undefined {
  const short = name.split(/ (?:of|in|at|from|with|close|familiar|who|that|briefed|handling|to|on) /)[0] ?? name
  const noun = NOUNS_AFTER.exec(short)?.[1]
  return noun && /^(?:one|another|others|some|many|they|two|three|four)$/i.test(noun) ? undefined : noun
}
const singular = (noun: string): string => (/[^s]s$/.test(noun) ? noun.slice(0, -1) : noun)
