import { ROLE_WORDS } from '../language/en/voices.js'
import type { Voice } from '../model.js'
import { foldCase } from '../text/fold.js'
import { lastOf, type Named } from './cast.js'
import type { Finding } from './finding.js'
import type { Reading } from './unit.js'
import { type Described, describe, voiceOf } from './voice.js'

/**
 * Who is meant: pronouns, "the newspaper", "the minister", surnames and "another" get the name that stands for them elsewhere in the report.
 *
 *     Oana Lungescu, former NATO spokesperson, said … She added …       Politico reported … The newspaper noted …
 *     ^^^^^^^^^^^^^                                    ^^^               ^^^^^^^^            ^^^^^^^^^^^^^
 * What cannot be placed stays as told and unresolved.
 */
export function nameVoices(reading: Reading, found: readonly Finding[], cast: readonly Named[]): (Voice | undefined)[] {
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
    spoken.push({ voice, unit: finding.unit, start: at.start, told: foldCase(reading.text.slice(at.start, at.end)) })
  }
  return voices
}

interface Spoken {
  readonly voice: Voice
  readonly unit: number
  readonly start: number
  readonly told: string
}

/** How many units back a pronoun may reach. */
const BACK = 6

function resolve(
  reading: Reading,
  finding: Finding,
  described: Described,
  cast: readonly Named[],
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
      const full = cast.find((named) => named.kind === 'person' && named.last === last && named.name.includes(' '))
      return full && full.name !== described.name ? { kind: 'person', name: full.name, count: 1 } : undefined
    }
    case 'outlet': {
      const named = lastBefore(cast, at.start, (one) => one.kind === 'outlet')
      if (described.kind === 'document' && named && finding.unit - named.unit > 2) return undefined
      return named && { kind: 'outlet', name: named.name, count: 1 }
    }
    case 'role': {
      const role = described.name
        .split(' ')
        .map(foldCase)
        .find((word) => ROLE_WORDS.has(word))
      if (!role) return undefined
      for (let s = spoken.length - 1; s >= 0; s--)
        if (spoken[s]!.voice.kind === 'person' && spoken[s]!.told.includes(role) && spoken[s]!.voice.name.includes(' '))
          return pick(spoken[s]!.voice)
      for (let c = cast.length - 1; c >= 0; c--) {
        const named = cast[c]!
        if (named.start >= at.start || named.kind !== 'person') continue
        const around = foldCase(reading.text.slice(Math.max(0, named.start - 60), named.start)).split(/[^\p{L}-]+/u)
        if (around.slice(-4).includes(role)) return { kind: 'person', name: named.name, count: 1 }
      }
      return undefined
    }
    case 'they': {
      for (let s = spoken.length - 1; s >= 0; s--) {
        const { voice, unit, start } = spoken[s]!
        if (start >= at.start || finding.unit - unit > BACK) continue
        if (voice.count !== 1 && !voice.resolved) return pick(voice)
      }
      return undefined
    }
    case 'group': {
      const last = spoken.findLast(({ voice, start }) => start < at.start && voice.kind === 'unnamed')
      const plural = described.count !== 1
      if (!last || finding.unit - last.unit > 2 || (last.voice.count !== 1) !== plural) return undefined
      return last.voice.name === described.name ? undefined : pick(last.voice)
    }
    case 'bare': {
      for (let s = spoken.length - 1; s >= 0; s--) {
        const { voice, start } = spoken[s]!
        if (start >= at.start || voice.kind !== 'unnamed') continue
        const noun = lastNoun(voice.name)
        if (!noun) continue
        const single = described.count === 1
        return { kind: 'unnamed', name: `${foldCase(described.name)} ${single ? singular(noun) : noun}`, count: described.count }
      }
      return undefined
    }
    case 'pronoun':
      return described.kind === 'person' ? personBefore(reading, finding, cast, spoken) : officeBefore(finding, spoken)
    default:
      return undefined
  }
}

const pick = ({ kind, name, count }: Voice): Pick<Described, 'kind' | 'name' | 'count'> => ({ kind, name, count })

function lastBefore(cast: readonly Named[], place: number, is: (named: Named) => boolean): Named | undefined {
  for (let c = cast.length - 1; c >= 0; c--) if (cast[c]!.start < place && is(cast[c]!)) return cast[c]
  return undefined
}

/** The person who spoke last, or else the one named first in the sentence before. */
function personBefore(
  reading: Reading,
  finding: Finding,
  cast: readonly Named[],
  spoken: readonly Spoken[],
): Pick<Described, 'kind' | 'name' | 'count'> | undefined {
  const at = finding.names ?? finding.source!
  const she = /^(?:she|her|hers)$/i.test(reading.text.slice(at.start, at.end))
  const fits = (name: string): boolean => {
    const gender = genderOf(reading, name, cast)
    return gender === undefined || gender === (she ? 'she' : 'he')
  }
  for (let u = finding.unit; u >= Math.max(0, finding.unit - BACK); u--) {
    const speaker = spoken.findLast(
      (one) =>
        one.unit === u &&
        one.start < at.start &&
        one.voice.kind === 'person' &&
        one.voice.name.length > 3 &&
        !/^(?:he|she|i|we|his|her|you)$/i.test(one.voice.name) &&
        fits(one.voice.name),
    )
    const named = cast.filter(
      (one) => one.unit === u && one.kind === 'person' && one.start < at.start && !one.quoted && fits(one.name),
    )
    if (speaker) return pick(speaker.voice)
    const first = named[0]
    if (first) {
      const full = cast.find((one) => one.kind === 'person' && one.last === first.last && one.name.includes(' '))
      return { kind: 'person', name: full?.name ?? first.name, count: 1 }
    }
  }
  return undefined
}

/** "Mr." and "Mrs." before the name anywhere in the report say which pronoun fits. */
function genderOf(reading: Reading, name: string, cast: readonly Named[]): 'he' | 'she' | undefined {
  const last = lastOf(name)
  for (const one of cast) {
    if (one.kind !== 'person' || one.last !== last) continue
    const before = reading.text.slice(Math.max(0, one.start - 6), one.start + 5)
    if (/\b(?:Mrs|Ms|Miss)\b/.test(before)) return 'she'
    if (/\bMr\b/.test(before)) return 'he'
  }
  return undefined
}

/** "It said": the office or document that spoke last. */
function officeBefore(finding: Finding, spoken: readonly Spoken[]): Pick<Described, 'kind' | 'name' | 'count'> | undefined {
  const at = finding.names ?? finding.source!
  const last = spoken.findLast(
    (one) =>
      one.start < at.start &&
      finding.unit - one.unit <= 2 &&
      (one.voice.kind === 'office' || one.voice.kind === 'document' || one.voice.kind === 'outlet'),
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
