import type { Described } from './json-ld.js'
import type { Layout } from './layout.js'

/**
 * Whose page it is: the name that the site gives itself, or what stands after the title, or the host's own name.
 *
 *     <meta property="og:site_name" content="The Daily Example">
 */
export function outletOf(layout: Layout, described: Described | undefined, url: string | undefined): string | undefined {
  const meta = (name: string) => named(layout.metas.find((one) => one.name === name && one.content.trim() !== '')?.content)
  return (
    meta('og:site_name') ??
    named(described?.publisher) ??
    meta('application-name') ??
    meta('publisher') ??
    meta('dc.publisher') ??
    meta('apple-mobile-web-app-title') ??
    meta('twitter:site')?.replace(/^@/, '') ??
    hostOf(url)
  )
}

const LONGEST = 80
function named(told: string | undefined): string | undefined {
  const name = told?.trim()
  return name && name.length <= LONGEST && !/^https?:/i.test(name) ? name : undefined
}

/** "https://www.daily.example/news/…" → "daily.example". */
export const hostOf = (url: string | undefined): string | undefined =>
  /^https?:\/\/(?:[^/@]{1,100}@)?(?:www\.)?([^/:?#]{1,253})/i.exec(url ?? '')?.[1]?.toLowerCase()
