import type { Described } from './json-ld.js'
import type { Layout } from './layout.js'

/**
 * Who wrote it, as the page says:
 *
 *     <meta name="author" content="Jane Doe">     By <a rel="author">Jane Doe</a>     By Jane Doe and John Roe
 */
export function authorOf(layout: Layout, described: Described | undefined, titleAt: number): string | undefined {
  const told = described?.authors.map(cleaned).filter((name) => name !== undefined)
  if (told && told.length > 0) return [...new Set(told)].join(', ')
  for (const name of [
    'author',
    'article:author',
    'byl',
    'dc.creator',
    'parsely-author',
    'sailthru.author',
    'dcterms.creator',
    'article.author',
    'cxenseparse:author',
    'twitter:data1',
  ]) {
    const all = layout.metas.filter((one) => one.name === name).map(({ content }) => cleaned(content))
    const names = all.filter((one) => one !== undefined)
    if (names.length > 0 && (name !== 'twitter:data1' || /^(?:\p{Lu}\S+ ){1,3}\p{Lu}\S+$/u.test(names[0]!)))
      return [...new Set(names)].join(', ')
  }
  for (const wanted of [/\bauthor\b|p-author|\bvcard\b/i, /\bbyline\b|byline__name|author[-_]?name/i])
    for (const { names, text } of layout.properties) {
      const name = wanted.test(names) && text.length < 100 ? cleaned(text) : undefined
      if (name) return name
    }
  const from = Math.max(0, titleAt - 3)
  for (const { text } of layout.lines.slice(from, titleAt < 0 ? 40 : titleAt + 12)) {
    const by =
      text.length < 120
        ? /^(?:Story |Written |Words |Reported |Posted )?[Bb][Yy]:? (\p{Lu}[\p{L}.'’-]{1,30}(?: (?:and |de |van |von |al-|bin )?\p{Lu}[\p{L}.'’-]{0,30}){1,6})/u.exec(
            text,
          )?.[1]
        : undefined
    if (by) return by
  }
  return undefined
}

const LONGEST = 120
function cleaned(told: string): string | undefined {
  const name = told
    .replace(/\s+/g, ' ')
    .trim()
    .split(/ [|•·–—] |,? (?:updated|published|posted|last updated)\b/i, 1)[0]!
    .replace(/^(?:by|von|par|por|di|written by|posted by|author)[: ] ?/i, '')
    .trim()
  if (
    name.length < 2 ||
    name.length > LONGEST ||
    /^https?:|^@|[<>{}]|facebook\.com/i.test(name) ||
    /^(?:admin|administrator|editor|webmaster|staff|null|undefined|none|author|user)$/i.test(name)
  )
    return undefined
  return name
}
