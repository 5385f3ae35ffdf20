import { daysBetween } from './days.js'
import { type Gist, nearness, shareIn } from './digest.js'

// Average nearness at which two groups of reports are one story. On look-alike pairs of events (ECB+) the best value lies between 0.22 and
// 0.26 whether it is chosen on the odd or on the even topics; retellings of one story stay together up to 0.26.
export const SAME_STORY = 0.24
export const DAYS = 7 // "the same days": a story is retold for about a week; what comes later is its sequel
const COPY = 0.9 // so near that it is the same text, whenever it came out
const SAME_YEAR = 1.1 // two undated reports that speak of one year, and no later one
const OTHER_YEAR = 0.6 // two undated reports of which one speaks of a later year: likelier the next edition of the same thing
const OTHER_ACTORS = 0.7
const LONG = 60 // words of its own: in so long a report what happened is told in more than names
const OTHER_WORDS = 0.012 // of 1; of two reports of one event, one pair in a hundred shares no more
const OTHER_MATTER = 0.7
const SAME_OUTLET = 1.3 // both lean on one outlet: that much likelier to retell one story of it
const QUOTED = 2 // a word kept from another language is a quotation, and says twice what it says in one's own

/** How near two reports are as tellings of one happening: 0 to 1, and the same in any pile. */
export function sameness(a: Gist, b: Gist): number {
  const isSame = isSameLanguage(a, b),
    near = isSame ? nearness(a.terms, b.terms) : abroad(a, b)
  if (isSame && near >= COPY) return near
  if (daysBetween(a.days, b.days) > DAYS) return 0
  const shared = a.leansOn.some((key) => b.leansOn.includes(key)) ? SAME_OUTLET : 1
  const undated = !(a.days && b.days) && a.year !== undefined && b.year !== undefined
  return near * shared * actors(a, b) * matter(a, b, near) * (undated ? (a.year === b.year ? SAME_YEAR : OTHER_YEAR) : 1)
}

/**
 * In two languages: names and numbers, in any spelling; and what else stands there in the same words, for that is a quotation left as it was.
 *
 *     „They could repair Grona in nine days“, sagte einer von ihnen.
 */
function abroad(a: Gist, b: Gist): number {
  const names = nearness(a.names, b.names),
    quoted = nearness(a.terms, b.terms) - ofNames(a) * ofNames(b) * names
  return Math.min(1, names + QUOTED * Math.max(0, quoted))
}

/**
 * Look-alike events share the league, the charge and the verb, but not who did it where. Each report's first sentences name its own; when
 * half of these stand anywhere in the other there is no doubt, when none do the two are that much less alike.
 */
function actors(a: Gist, b: Gist): number {
  if (a.leadNames.length < 2 || b.leadNames.length < 2) return 1
  const known = Math.min(shareIn(a.leadNames, b.terms), shareIn(b.leadNames, a.terms))
  return OTHER_ACTORS + (1 - OTHER_ACTORS) * Math.min(1, 2 * known)
}

/**
 * The same actors, another matter: names aside, two long reports share next to no words.
 *
 *     Kolev opened the Halm dam to visitors on Sunday.       Kolev's wife sued the Halm Courier over her tax returns.
 */
function matter(a: Gist, b: Gist, near: number): number {
  if (a.terms.keys.length < LONG || b.terms.keys.length < LONG || !isSameLanguage(a, b)) return 1
  return near - ofNames(a) * ofNames(b) * nearness(a.names, b.names) < OTHER_WORDS ? OTHER_MATTER : 1
}

/** How much of what a report is about are names and numbers: 0 to 1. */
function ofNames({ terms, names }: Gist): number {
  const first = names.keys[0],
    at = first === undefined ? -1 : terms.keys.indexOf(first)
  return at < 0 ? 0 : terms.weights[at]! / names.weights[0]!
}

const isSameLanguage = (a: Gist, b: Gist): boolean => {
  const [one, other] = [a.language.slice(0, 2), b.language.slice(0, 2)]
  return one === other || one === 'un' || other === 'un'
}
