import { SEASONS } from '../language/en/months.js'
import type { DateRule } from './date-parts.js'
import { isYear } from './year.js'

/** "spring 2023", "in the summer of 2024", "the first half of 2025", "Q3 2024" */
export const partOfYear: DateRule = (tokens, i) => {
  const word = tokens[i]!.folded
  const season = SEASONS.get(word)
  if (season !== undefined) {
    const at = tokens[i + 1]?.folded === 'of' ? i + 2 : i + 1
    return isYear(tokens, at)
      ? { from: i, to: at + 1, date: `${tokens[at]!.folded}-${season}`, implied: [], rule: 'season' }
      : undefined
  }
  const quarter = /^q([1-4])$/.exec(word)
  if (quarter) {
    const at = tokens[i + 1]?.folded === 'of' ? i + 2 : i + 1
    return isYear(tokens, at)
      ? { from: i, to: at + 1, date: `${tokens[at]!.folded}-${32 + Number(quarter[1])}`, implied: [], rule: 'quarter' }
      : undefined
  }
  const which = ORDINALS.get(word),
    part = tokens[i + 1]?.folded
  if (which === undefined || (part !== 'quarter' && part !== 'half')) return undefined
  const at = tokens[i + 2]?.folded === 'of' ? i + 3 : i + 2
  if (!isYear(tokens, at) || (part === 'half' && which > 2)) return undefined
  return { from: i, to: at + 1, date: `${tokens[at]!.folded}-${(part === 'half' ? 39 : 32) + which}`, implied: [], rule: part }
}

/** "mid-2024", "mid-July", "mid-1990s" */
export const midYear: DateRule = (tokens, i) => {
  const year = /^(?:mid|early|late)-((?:19|20)\d\d)(s?)$/.exec(tokens[i]!.folded)
  if (!year) return undefined
  return {
    from: i,
    to: i + 1,
    date: year[2] ? `${year[1]!.slice(0, 3)}X` : year[1]!,
    implied: [],
    rule: year[2] ? 'decade' : 'year',
  }
}

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 4],
])
