/** Reads and attributes, report by report; and takes a library's pile together. */
export { withIndex } from './asked.js'
export { dossierOf, nameOf, pagesIn } from './pile.js'
export { type Reading, readAgain, readInto } from './read.js'
export { type Damage, type Verified, verify } from './verify.js'
