/** Words for people whom a report does not name. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** "four NATO diplomats", "officials familiar with the matter", "a source close to the talks" (singular forms) */
export const UNNAMED_PEOPLE = list(`
  source diplomat official person people adviser advisor aide insider staffer employee executive lawmaker legislator senator congressman
  analyst expert observer critic supporter opponent ally spokesman spokeswoman spokesperson representative interlocutor colleague counterpart
  witness resident neighbor neighbour survivor relative friend lawyer attorney investigator prosecutor officer soldier commander general
  minister deputy ambassador envoy negotiator delegate member participant attendee leader politician operative strategist donor economist trader
  banker scientist researcher doctor worker activist protester voter candidate reporter journalist correspondent editor author judge
  informant whistleblower veteran man woman student teacher one other another someone somebody some many several others most few
  authority staff personnel guest colleague partner manager director chief chairman secretary captain pilot engineer
`)

/** Numbers and words for numbers of people. */
export const COUNTS: ReadonlyMap<string, number | 'several'> = new Map<string, number | 'several'>(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    another: 1,
    each: 1,
    someone: 1,
    somebody: 1,
    two: 2,
    both: 2,
    couple: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    dozen: 12,
    some: 'several',
    several: 'several',
    many: 'several',
    most: 'several',
    few: 'several',
    multiple: 'several',
    numerous: 'several',
    various: 'several',
    dozens: 'several',
    hundreds: 'several',
    scores: 'several',
    others: 'several',
  } as const),
)

/** "a third diplomat" is one. */
export const ORDINALS = list('first second third fourth fifth sixth seventh eighth ninth tenth 1st 2nd 3rd 4th 5th')
