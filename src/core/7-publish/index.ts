/** How do I use it? The dossier as files for people and for programs. */
export { asTold } from './as-told.js'
export { type BriefOptions, briefOf, briefPageOf } from './brief.js'
export { type Checked, checkBrief, type Fault } from './check.js'
export { type ComparisonJson, compareReports, type Row, toComparisonJson } from './compare.js'
export { EXPORT_FORMATS, type ExportedFile, type ExportFormat, exportAs } from './export.js'
export {
  type BrokenFootnote,
  type Footnote,
  findFootnotes,
  findQuotations,
  isBroken,
  type Quotation,
  quotes,
  stands,
} from './footnote.js'
export { fromDossierJson, isUnreadable, type UnreadableDossier } from './from-json.js'
export { mergedSources, type SourcesJson, toSourcesJson } from './json/sources.js'
export { newestFirst, type StoriesJson, type StoryJson, toStoriesJson } from './json/stories.js'
export { type StoryPageJson, toStoryPageJson } from './json/story-page.js'
export { type AttributionsJson, type DossierJson, type PageJson, toAttributionsJson, toDossierJson, toPageJson } from './json.js'
export { partOf } from './part.js'
