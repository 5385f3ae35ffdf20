/** What the intake needs of the core: light to load, for it knows no grammar. All of it is in `index.ts` as well. */

export { textOfMarkup } from './1-read/html/fragment.js'
export type * from './model.js'
