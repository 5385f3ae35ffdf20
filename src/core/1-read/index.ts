import type { Page, Report } from '../model.js'
import { idOf, sha256 } from '../text/id.js'
import { readHtml } from './html/index.js'

/** What does this page say? Clean text, with its sentences, figures, moments and names. */
export function read(page: Page): Report {
  const text = page.body.kind === 'text' ? page.body.text : page.body.html
  return {
    id: idOf('report', page.id, page.url, page.outlet, page.title, page.published, text),
    key: page.key,
    text,
    sha256: sha256(text),
    language: page.language ?? 'und',
    blocks: [],
    sentences: [],
    mentions: [],
    credits: [],
    removed: [],
  }
}
