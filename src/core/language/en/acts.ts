/** What a verb or noun of saying does, where it does more than say. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

export const WANTS = list(`
  want ask urge demand request call call-on press pressure push seek intend plan aim hope wish desire plead beg appeal order instruct require propose
  recommend advocate vow pledge promise threaten prefer favor favour encourage invite beseech implore lobby campaign direct yearn long need offer
  refuse decline decide commit expect try strive attempt willing eager reluctant unwilling determined keen anxious ready prepared inclined
  decision plan promise refusal proposal willingness intention commitment wish goal reluctance determination intent bid invitation
  eagerness unwillingness readiness support endorse back oppose opposition endorsement suggest pray apply petition push-for bid
`)
export const BELIEVES = list(`
  believe think feel fear hope worry doubt suspect assume presume guess reckon figure imagine expect consider deem regard view see know realize
  realise recognize recognise understand find conclude estimate predict project forecast anticipate foresee envision judge rate suppose trust
  speculate belief fear concern hope expectation prediction conclusion conviction impression opinion assessment doubt suspicion view worry
  confident worried concerned hopeful certain sure convinced aware afraid fearful optimistic pessimistic doubtful skeptical sceptical wary proud angry upset
  love hate like dislike admire respect resent regret enjoy despise learn discover remember wonder
`)
export const WARNS = list('warn caution alert threaten warning caution')
export const DENIES = list(
  'deny reject dispute refute rebut repudiate disavow denial rejection dismiss contest debunk rule-out contradict disagree',
)
export const AGREES = list(
  'agree concur accept concede acknowledge admit confirm agreement echo side acquiesce admission acknowledgment acknowledgement',
)
