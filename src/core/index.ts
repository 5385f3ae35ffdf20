/** What the library offers. */

export { textOfMarkup } from './1-read/html/fragment.js'
export { read, readAsGiven } from './1-read/index.js'
export { attribute } from './2-attribute/index.js'
export { relate } from './3-relate/index.js'
export { align } from './4-align/index.js'
export { findMatters } from './5-matters/index.js'
export { grade } from './6-grade/index.js'
export * from './7-publish/index.js'
export * from './model.js'
export {
  assemble,
  type Connected,
  combine,
  conclude,
  connect,
  connectStory,
  dossier,
  Edges,
  type Gist,
  type Grouping,
  groupedOf,
  judgeableIn,
  NOTHING_SAID,
  type Outline,
  Outlines,
  outlineOf,
  PAIRED,
  type Sketch,
  sketch,
  stories,
  storyIdOf,
  tellStory,
  tellUngraded,
} from './pipeline.js'
export { standingOf, type Telling, tellingsOf, voiceKey } from './standing.js'
export { fold, foldCase } from './text/fold.js'
