/** How do I use it? The dossier as files for people and for programs. */
export { type BriefOptions, briefOf, briefPageOf } from './brief.js'
export { EXPORT_FORMATS, type ExportedFile, type ExportFormat, exportAs } from './export.js'
export { type BrokenFootnote, type Footnote, findFootnotes, isBroken } from './footnote.js'
export { fromDossierJson, isUnreadable, type UnreadableDossier } from './from-json.js'
export { type StoriesJson, type StoryJson, toStoriesJson } from './json/stories.js'
export { type AttributionsJson, type DossierJson, type PageJson, toAttributionsJson, toDossierJson, toPageJson } from './json.js'
export { partOf } from './part.js'
