/** Reads and attributes, report by report; and takes a library's pile together. */

export { aboutOf } from './about.js'
export { withIndex } from './asked.js'
export { briefIn } from './brief.js'
export { dossierOf, nameOf, pagesIn } from './pile.js'
export { type Reading, readAgain, readInto } from './read.js'
export { sample } from './sample.js'
export { type PageSeen, type Seen, seen } from './seen.js'
export { type Damage, type Verified, verify } from './verify.js'
