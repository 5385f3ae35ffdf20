/** What is offered for a dossier that is made already: light to load, for it knows no grammar. All of it is in `index.ts` as well. */

export { grade } from './6-grade/index.js'
export * from './7-publish/index.js'
export { assemble } from './assemble.js'
export type * from './model.js'
