/** What the library offers. */

export { read } from './1-read/index.js'
export { attribute } from './2-attribute/index.js'
export * from './7-publish/index.js'
export * from './model.js'
export { combine, dossier, NOTHING_SAID } from './pipeline.js'
export { standingOf, type Telling, tellingsOf, voiceKey } from './standing.js'
