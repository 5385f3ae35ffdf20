/** Reads and attributes, report by report. */
export { dossierOf, pagesIn } from './pile.js'
export { type Reading, readAgain, readInto } from './read.js'
export { tell } from './tell.js'
