import type { Place, Stretch } from './finding.js'
import type { Subject } from './subject.js'
import type { Word } from './unit.js'

/** Who speaks, with the words that "who" stands for: "Mark Rutte, who". */
export const sourceOf = ({ start, end, antecedent }: Subject): Stretch =>
  antecedent && antecedent.end - antecedent.start <= LONGEST_NAME ? { start: antecedent.start, end } : { start, end }
const LONGEST_NAME = 9

/** The words that say who: for "who" those before it. */
export const namesOf = (subject: Subject | undefined): Stretch | undefined => subject?.antecedent ?? subject

export const place = (words: readonly Word[], { start, end }: Stretch): Place => ({
  start: words[start]!.start,
  end: words[end - 1]!.end,
})

/** Without the comma, dash or stop it ends on. */
export function trimEnd(words: readonly Word[], { start, end }: Stretch): Stretch | undefined {
  while (end > start && !words[end - 1]!.mark && /^[.,;:!?…—–-]+$/.test(words[end - 1]!.low)) end--
  while (start < end && !words[start]!.mark && /^[,;:—–-]+$/.test(words[start]!.low)) start++
  return end > start ? { start, end } : undefined
}
