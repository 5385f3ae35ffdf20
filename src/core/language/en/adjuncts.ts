/** Words for when something was said, and words that lead in to a main clause. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

export const DAYS = list('monday tuesday wednesday thursday friday saturday sunday')

/** May stand alone between a verb and what it brings in: "said Monday that". */
export const TIMES: ReadonlySet<string> = new Set([...DAYS, 'today', 'yesterday', 'tonight', 'tomorrow'])

/** Head of a stretch of time: "last week", "this morning". */
export const TIME_UNITS: ReadonlySet<string> = new Set([
  ...TIMES,
  ...list('week month year night morning afternoon evening time day spring summer fall winter weekend'),
])

/** The same with the plurals and months that stand behind a tag: "she said in May", "two days". */
export const TIME_WORDS: ReadonlySet<string> = new Set([
  ...TIME_UNITS,
  ...list('hour hours days january february march april may june july august september october november december'),
])

/** Begins a clause that hangs on another: "When the ferry came, …" */
export const BEGINS_CLAUSE = list('as while when after if although though because since before once until unless whereas')

/** The same, and what else leads in to a main clause with a verb in it: "By saying so, …" */
export const LEADS_IN: ReadonlySet<string> = new Set([...BEGINS_CLAUSE, 'by', 'despite', 'in', 'without'])

/** The same, and participles that open a sentence: "Asked about the pier, …" */
export const OPENS_ASIDE: ReadonlySet<string> = new Set([...BEGINS_CLAUSE, 'asked', 'given'])
