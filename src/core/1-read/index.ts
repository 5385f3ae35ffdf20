import type { Block, Page, Report } from '../model.js'
import { idOf, sha256 } from '../text/id.js'
import { readHtml } from './html/index.js'

/** What does this page say? Clean text, with its sentences, figures, moments and names. */
export function read(page: Page): Report {
  const html = page.body.kind === 'html' ? readHtml(page.body.html, page.url) : undefined
  const text = page.body.kind === 'text' ? page.body.text : (html?.blocks ?? []).map((block) => block.text).join('\n\n')
  const { outlet, url, title, author, published, updated } = { ...defined(html ?? {}), ...defined(page) } as Partial<Report>
  const id = idOf('report', page.id, url, outlet, title, published, text)
  const blocks: Block[] = []
  let start = 0
  for (const block of html?.blocks ?? []) {
    blocks.push({ report: id, kind: block.kind, start, end: start + block.text.length })
    start += block.text.length + 2
  }
  return {
    id,
    key: page.key,
    text,
    sha256: sha256(text),
    ...defined({ outlet, url, title, author, published, updated }),
    language: page.language ?? html?.language ?? 'und',
    blocks,
    sentences: [],
    mentions: [],
    credits: (html?.credits ?? []).map((credit) => credit),
    removed: (html?.removed ?? []).map(({ text, because }) => ({ text, because })),
  }
}

/** Without the fields that are undefined: what the outside does not say does not hide what the page says. */
function defined<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>
  }
}
