/** Reads and attributes, report by report; and takes a library's pile together. */

export { aboutOf } from './about.js'
export { withIndex } from './asked.js'
export { briefIn } from './brief.js'
export { type Finishing, finish } from './finish.js'
export { lookFinished } from './finished.js'
export { dossierOf, isFinished, nameOf, pagesIn, partsOf, storiesOf, storyIn, ungradedPartsOf } from './pile.js'
export { type Reading, readAgain, readInto } from './read.js'
export { sample } from './sample.js'
export { type PageSeen, type Seen, seen } from './seen.js'
export { type Damage, type Verified, verify } from './verify.js'
