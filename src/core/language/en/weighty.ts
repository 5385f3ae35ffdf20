import { stem } from './inflection.js'

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean).map(stem))

/** Words of decisions, rules, refusals and denials: what a retelling should not lose. Stems. */
export const WEIGHTY: ReadonlySet<string> = stems(
  `decide decision undecided must require approve approval unanimous unanimously consensus vote veto ratify agree consent
  cancel refuse reject deny denial correct correction retract withdrawn dispute admit confess deadline ban forbid`,
)
/** Words that make such a statement whole: "no decision", "all members". Alone they weigh nothing much. */
export const QUANTIFYING: ReadonlySet<string> = stems('all every no nothing none not only never confirm yet need')
