import { briefOf, briefPageOf, type Dossier } from '../core/publish.js'
import type { Library } from '../store/index.js'
import { daysRead } from './days.js'
import { version } from './version.js'

/** The brief of a library's pile, or of one story of it: as Markdown, or as one HTML file; its footnotes say when each report was read. */
export function briefIn(
  dossier: Dossier,
  library: Library,
  { story, html = false }: { readonly story?: string; readonly html?: boolean } = {},
): string {
  const how = { version, read: daysRead(dossier, library), ...(story === undefined ? {} : { story }) }
  return html ? briefPageOf(dossier, how) : briefOf(dossier, how)
}
