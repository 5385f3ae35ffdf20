import { stem } from './inflection.js'

/** Words of decisions, rules, refusals and denials: what a retelling should not lose. Stems. */
export const WEIGHTY: ReadonlySet<string> = new Set(
  `decide decision undecided must require approve approval unanimous unanimously consensus vote veto ratify agree consent permission allow
  cancel refuse reject deny denial withdraw correct correction retract dispute admit confess confirm condition deadline ban forbid
  all every no nothing none not only never`
    .split(/\s+/)
    .filter(Boolean)
    .map(stem),
)
