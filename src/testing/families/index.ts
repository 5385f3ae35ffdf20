import { DAM } from './dam.js'
import type { Family } from './family.js'
import { FERRY } from './ferry.js'
import { GAS_LETTER } from './gas-letter.js'
import { RESERVOIRS } from './reservoirs.js'

export type { Family } from './family.js'

export const FAMILIES: Readonly<Record<string, Family>> = { DAM, FERRY, GAS_LETTER, RESERVOIRS }
