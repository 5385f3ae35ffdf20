import { accordingTo } from './according.js'
import { asSaying } from './as-saying.js'
import { askedOrExpected } from './asked.js'
import { besideSpeech } from './beside-speech.js'
import { verbFinding } from './by-verb.js'
import { nameAndColon } from './colon.js'
import { nounCues } from './cue-noun.js'
import { cuePhrase } from './cue-phrase.js'
import type { Finding } from './finding.js'
import { inView } from './in-view.js'
import { isNotYet } from './not-yet.js'
import { passives } from './passive.js'
import { findSubjects } from './subject-of-verb.js'
import type { Reading, Unit, Word } from './unit.js'
import { findVerbGroups, type VerbGroup } from './verb-group.js'
import { verbless } from './verbless.js'

/** All that the rules find in one unit. */
export function findInUnit(reading: Reading, index: number): Finding[] {
  const unit = reading.units[index]!
  const { words } = unit
  if (words.length < 2) return []
  const groups = findVerbGroups(words)
  const subjects = findSubjects(words, groups)
  const found: Finding[] = []
  const speech = speechQuotes(unit)
  found.push(...asSaying(reading, index, groups, subjects))
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g]!
    if (isNotYet(words, group)) continue
    if (found.length > 0 && isWithinCue(words, group, found)) continue
    const quote = words[group.head]!.quote
    if (quote >= 0 && speech.has(quote)) continue
    const finding = verbFinding(reading, index, group, subjects[g], found) ?? cuePhrase(reading, index, group, subjects[g])
    if (finding && !(group.form === 'infinitive' && found.some((other) => onlyWants(other, finding)))) found.push(finding)
  }
  found.push(...accordingTo(reading, index, speech))
  found.push(...inView(reading, index, speech))
  found.push(...passives(reading, index, groups, speech))
  found.push(
    ...nameAndColon(reading, index).filter(
      (colon) =>
        !found.some((other) =>
          other.content.some((c) =>
            colon.content.some((d) => c.start < d.end && d.start < c.end && d.end - d.start < 2 * (c.end - c.start)),
          ),
        ),
    ),
  )
  found.push(...askedOrExpected(reading, index, groups, speech))
  const unsaid = new Set(groups.filter((group) => isNotYet(words, group)).map(({ first }) => words[first]!.start))
  for (const noun of nounCues(reading, index, groups, subjects, speech))
    if (!(noun.cue && unsaid.has(noun.cue.start)) && !found.some((verb) => isObjectOf(noun, verb))) found.push(noun)
  found.push(...besideSpeech(reading, index, found, groups, subjects))
  found.push(...verbless(reading, index, found))
  return found
}

/** "quoted Lavrentyev as saying": "saying" is part of the cue. */
const isWithinCue = (words: readonly Word[], { first, last }: VerbGroup, found: readonly Finding[]): boolean =>
  found.some(({ rule, cue }) => rule === 'quoted as saying' && cue!.start <= words[first]!.start && words[last]!.end <= cue!.end)

/** "declined to comment on the case", "hopes to persuade voters of it": nothing has been said yet. */
const onlyWants = (wish: Finding, saying: Finding): boolean =>
  wish.rule === 'to' &&
  saying.cue !== undefined &&
  wish.content[0]!.start === saying.cue.start &&
  wish.source?.start === saying.source?.start

/** "has signaled its desire to end it": the desire is the content of the signal already. */
const isObjectOf = (noun: Finding, verb: Finding): boolean =>
  verb.rule === 'noun' &&
  noun.source !== undefined &&
  noun.cue !== undefined &&
  verb.content[0]!.start === noun.source.start &&
  noun.cue.end <= verb.content[0]!.end

const NONE: ReadonlySet<number> = new Set()

/** Quotations long enough to hold a sentence: verbs in them are the speaker's own. */
function speechQuotes(unit: Unit): ReadonlySet<number> {
  if (unit.quotes.length === 0) return NONE
  const speech = new Set<number>()
  for (const { quote, mark } of unit.words) if (quote >= 0 && !mark) speech.add(quote)
  return speech
}
