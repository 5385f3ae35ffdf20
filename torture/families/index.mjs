import { families as bytes } from './bytes.mjs'
import { families as markup } from './markup.mjs'
import { families as packed } from './packed.mjs'
import { families as parsers } from './parsers.mjs'
import { families as places } from './places.mjs'
import { families as records } from './records.mjs'
import { families as words } from './words.mjs'

/**
 * A family makes a case from a seed, always the same:
 *
 *     { files: { name: bytes }, build?(folder) }     a folder to be read, as `hearsay read` reads it
 *     { page, check?(holds) }                        a page for READ and all after it, and what else must hold
 */
export const FAMILIES = [...bytes, ...packed, ...markup, ...words, ...records, ...places, ...parsers]
