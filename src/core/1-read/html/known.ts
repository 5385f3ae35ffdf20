import type { Known } from './features.js'
import { type Described, describedBy } from './json-ld.js'
import type { Layout } from './layout.js'

/** What the page says of itself that helps to find its article. */
export function knownOf(layout: Layout, described: Described | undefined = describedBy(layout.jsonLd)): Known {
  const meta = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const found = layout.metas.find((one) => one.name === name && one.content.trim() !== '')
      if (found) return found.content
    }
    return undefined
  }
  return {
    articleBody: described?.body ?? '',
    title: meta('og:title', 'twitter:title') ?? described?.headline ?? layout.title ?? '',
    description: meta('og:description', 'description', 'twitter:description') ?? described?.description ?? '',
  }
}
