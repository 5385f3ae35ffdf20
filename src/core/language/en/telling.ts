/** Words that say how a whole report came to its news. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*,\s*/))

/** What stands for the news itself: "Politico reports this", "The disclosure was reported by …". */
export const THE_NEWS = list(`
  this, it, that, so, the news, the information, this information, the disclosure, the report, the account, the story, the following, about this, the statement, these developments,
  his words, her words, their words, his statement, the words, the claim, the claims, the details, the move, the announcement, the corresponding information, corresponding information, such information
`)

/** Background begins: what follows comes from elsewhere. */
export const BACKGROUND = list(`
  earlier, previously, in another development, earlier in the year, earlier this year, earlier this month, earlier this week, last year, last month,
  as reported earlier, as previously reported, recall, recall that, it will be recalled, as a reminder, background, for context, in a separate development
`)
