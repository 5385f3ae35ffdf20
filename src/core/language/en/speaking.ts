/** Verbs that follow a quotation and name its speaker: enough to know that the sentence goes on (the cues of ATTRIBUTE are a longer list). */
export const SPEAKING: ReadonlySet<string> = new Set(
  (
    'said says say asked asks told tells wrote writes added adds replied shouted tweeted wondered continued noted quipped joked exclaimed demanded ' +
    'responded recalled declared insisted explained warned remarked posted stated yelled cried argued concluded admitted answered inquired'
  ).split(' '),
)
