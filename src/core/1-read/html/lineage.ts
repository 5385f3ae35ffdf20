import type { PageBlock, PageCredit } from './index.js'
import type { Described } from './json-ld.js'
import { hostOf } from './outlet.js'

/**
 * Where a page itself says it has its words from, beside its sentences:
 *
 *     "isBasedOn": "https://politico.example/…"        As <a href="https://politico.example/…">Politico reported</a>
 */
export function lineageOf(
  described: Described | undefined,
  blocks: readonly PageBlock[],
  host: string | undefined,
): PageCredit[] {
  const credits: PageCredit[] = []
  const seen = new Set<string>()
  const add = (credit: PageCredit) => {
    const key = `${credit.kind} ${credit.url ?? credit.name}`
    if (seen.has(key) || credits.length >= MOST) return
    seen.add(key)
    credits.push(credit)
  }
  for (const { property, name, url } of described?.sources ?? []) {
    if (property === 'provider' && hostOf(url) === host) continue
    add({ kind: 'metadata', name, ...(url === undefined ? {} : { url }), rule: `JSON-LD ${property}` })
  }
  for (const { text, links } of blocks)
    for (const { href, start, end } of links) {
      const to = hostOf(href)
      if (!to || to === host || isSameSite(to, host) || SHARING.test(to)) continue
      const name = text.slice(start, end).trim()
      if (name !== '') add({ kind: 'link', name, url: href, rule: 'link in the text' })
    }
  return credits
}

const MOST = 200
const SHARING =
  /(?:^|\.)(?:facebook|pinterest|linkedin|whatsapp|addtoany|reddit|tumblr|google|apple|amazon|bit|youtube)\.(?:com|ly)$/

const isSameSite = (a: string, b: string | undefined): boolean => b !== undefined && (a.endsWith(`.${b}`) || b.endsWith(`.${a}`))
