import type { Attribution, Page, Report, SourceChain } from '../core/publish.js'
import { sha256Of } from './archive.js'

/** What READ and ATTRIBUTE make of one page. */
export interface Told {
  readonly report: Report
  readonly attributions: readonly Attribution[]
  readonly chains: readonly SourceChain[]
}

/** The page's content: everything but the key, which only says where it lay. */
export function hashOfPage({ id, url, outlet, title, author, published, language, body, credits }: Page): string {
  const words = body.kind === 'text' ? ['text', body.text] : ['html', body.html]
  return sha256Of(JSON.stringify([id, url, outlet, title, author, published, language, words, credits])).slice(0, 32)
}
