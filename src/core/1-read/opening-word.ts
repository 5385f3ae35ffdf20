import { ONES, TENS } from '../language/en/number-words.js'

/** Small words that a moment may begin with; all others are passed over at a glance. "Monday" and "May" have their capital. */
export const opensMoment = (folded: string): boolean => OPENS_MOMENT.has(folded) || PART.test(folded)

const OPENS_MOMENT: ReadonlySet<string> = new Set(
  [
    ...'today tonight yesterday tomorrow last this next a an spring summer autumn fall winter first second third fourth q1 q2 q3 q4'.split(
      ' ',
    ),
    ...ONES.keys(),
    ...TENS.keys(),
  ].flatMap((word) => [word, `${word}'s`]),
)
const PART = /^(?:mid|early|late)-/

/** Words that a figure may begin with: "four", "twenty-five", "a dozen", "half a million", "three-year". */
export const opensFigure = (folded: string): boolean =>
  folded === 'a' || folded === 'half' || ONES.has(folded) || TENS.has(folded) || folded.includes('-')
