import type { Edtf } from '../../model.js'
import type { Described } from './json-ld.js'
import type { Layout } from './layout.js'
import type { Element } from './scan.js'
import { findDays, parseDay, type WrittenDay } from './written-date.js'

/**
 * When a page came out, as far as it tells; never today by default.
 *
 *     JSON-LD datePublished, <meta article:published_time>, /2026/01/26/ in the address,
 *     <time pubdate datetime="2026-01-26">, "Published: 26 January 2026"
 *
 * Machines are asked first. When what they say differs by a day from what the page shows its readers, the readers are right:
 * the rest is a time zone.
 */
export interface Publication {
  readonly published: Edtf | undefined
  readonly updated: Edtf | undefined
}

interface Candidate extends WrittenDay {
  readonly rule: string
}

const PUBLISHED_METAS =
  `article:published_time og:article:published_time og:published_time article:published datepublished publisheddate published_date
  publish_date publishdate pubdate pub_date publication_date publication-date date_published article_date_original originalpublicationdate
  sailthru.date parsely-pub-date cxenseparse:recs:publishtime cxenseparse:publishtime dc.date.issued dcterms.issued dc.date.created dcterms.created
  dcterms.date dc.date dcterms.available article.published article.created displaydate dateposted datecreated date-created shareaholic:article_published_time vr:published_time
  rnews:datepublished eomportal-firstpub citation_publication_date citation_date citation_online_date prism.publicationdate lp.article:published_time
  bt:pubdate ptime published-date cre_date doc_date date created release_date article:post_date video:release_date issued dcsext.pubdate
  gentime publish-date first_publish_date timestamp time weibo: article:create_at`.split(/\s+/)
const MODIFIED_METAS =
  `article:modified_time og:updated_time og:article:modified_time article:modified datemodified dateupdated date_modified lastmodified last-modified
  last_modified modified dc.date.modified dcterms.modified revised updated_time og:modified_time last-updated lastupdate date-revised modificationdate`.split(
    /\s+/,
  )

export function publicationOf(
  layout: Layout,
  described: Described | undefined,
  url: string | undefined,
  html: string,
  titleAt: number,
): Publication {
  const monthFirst = isMonthFirst(layout, url)
  const machines = publishedByMachines(layout, described, url, html, monthFirst)
  const shown = shownDays(layout, titleAt, monthFirst)
  const modified = modifiedByMachines(layout, described, monthFirst)
  const published = decide(machines, shown, modified)
  const updated = modified[0]
  return {
    published: published && toEdtf(published),
    updated: updated && (!published || sortable(updated) >= sortable(published)) ? toEdtf(updated) : undefined,
  }
}

function decide(
  machines: readonly Candidate[],
  shown: readonly Candidate[],
  modified: readonly Candidate[],
): Candidate | undefined {
  const first = machines[0]
  if (!first) return shown[0] ?? modified[0]
  const labelled = shown.filter(({ rule }) => rule !== 'shown elsewhere')
  const sameDay = labelled.some((day) => daysApart(day, first) === 0)
  if (sameDay) return first
  return labelled.find((day) => Math.abs(daysApart(day, first)) === 1) ?? first
}

function publishedByMachines(
  layout: Layout,
  described: Described | undefined,
  url: string | undefined,
  html: string,
  monthFirst: boolean,
): Candidate[] {
  const found: Candidate[] = []
  const add = (value: string | undefined, rule: string) => {
    const day = value === undefined ? undefined : parseDay(value, monthFirst)
    if (day) found.push({ ...day, rule })
  }
  add(described?.published, 'JSON-LD datePublished')
  for (const name of PUBLISHED_METAS) for (const meta of layout.metas) if (meta.name === name) add(meta.content, `meta ${name}`)
  for (const { names, value, text } of layout.properties)
    if (/\b(?:datepublished|datecreated|pubdate)\b/i.test(names)) add(value ?? text, 'property datePublished')
  for (const time of layout.times) if (time.element.attributes.has('pubdate')) add(time.value || time.text, 'time pubdate')
  const address = url ?? addressOf(layout)
  const inAddress = address === undefined ? undefined : dayInAddress(address)
  if (inAddress) found.push({ ...inAddress, rule: 'address' })
  if (found.length === 0) {
    for (const { names, value, text } of layout.properties)
      if (
        value !== undefined &&
        /\b(?:entry-date|published|post-date|article-date|dtreviewed|published-date|posted-on|entry-time|publish-date)\b/i.test(
          names,
        ) &&
        !/updated\b(?!.*published)/i.test(names)
      )
        add(value || text, 'class published')
  }
  if (found.length === 0)
    for (const [, value] of html.matchAll(
      /"(?:datePublished|published_?(?:at|time|date)|publish_?(?:date|time)|pub_?date|dateCreated|publicationDate|firstPublished|first_published)"\s?:\s?"([^"]{8,40})"/gi,
    )) {
      add(value, 'script')
      if (found.length > 0) break
    }
  return found
}

function modifiedByMachines(layout: Layout, described: Described | undefined, monthFirst: boolean): Candidate[] {
  const found: Candidate[] = []
  const add = (value: string | undefined, rule: string) => {
    const day = value === undefined ? undefined : parseDay(value, monthFirst)
    if (day) found.push({ ...day, rule })
  }
  add(described?.modified, 'JSON-LD dateModified')
  for (const name of MODIFIED_METAS) for (const meta of layout.metas) if (meta.name === name) add(meta.content, `meta ${name}`)
  for (const { names, value, text } of layout.properties)
    if (/\bdatemodified\b/i.test(names)) add(value ?? text, 'property dateModified')
  return found
}

/** The days that a reader sees near the title or in a place for dates, the likeliest first. */
function shownDays(layout: Layout, titleAt: number, monthFirst: boolean): Candidate[] {
  const scored: { candidate: Candidate; score: number; order: number }[] = []
  const { lines } = layout
  for (let i = 0; i < lines.length; i++) {
    const { text, element } = lines[i]!
    if (text.length > 300 && i > 400) continue
    const beginning = text.length > 220 ? text.slice(0, 220) : text
    const days = findDays(beginning, monthFirst)
    if (days.length === 0) continue
    const names = namesAround(element)
    for (const [k, day] of days.entries()) {
      const before = beginning.slice(Math.max(0, day.start - 40), day.start)
      let score = 0
      if (PUBLISHED_WORD.test(before)) score += 4
      if (
        /\b(?:updated?|modified|aktualisiert|actualizado|mis à jour|modifié|revised|edited|обновлено|stand|accessed|retrieved)\b/i.test(
          before,
        )
      )
        score -= 2
      if (/(?:date|time|publi|posted|meta|byline|fecha|datum|dateline)/i.test(names)) score += 3
      if (
        /(?:comment|sidebar|related|footer|widget|recent|popular|calendar|archive|event|copyright|teaser|menu|nav)/i.test(names)
      )
        score -= 5
      if (titleAt >= 0) {
        const away = i - titleAt
        score += away >= -3 && away <= 8 ? 3 : away > 8 && away <= 20 ? 1 : away < -3 ? -1 : 0
      } else if (i < lines.length / 3) score += 1
      if (beginning.length - (day.end - day.start) < 40) score += 2
      else if (text.length > 200) score -= 2
      if (element.tag === 'time' || isInTime(element)) score += 1
      if (/©|copyright|\(c\)/i.test(before)) score -= 6
      score -= k * 0.1
      scored.push({ candidate: { ...day, rule: score >= 3 ? 'shown' : 'shown elsewhere' }, score, order: i })
    }
  }
  for (const { value, text, element } of layout.times) {
    if (!value) continue
    const day = parseDay(value, monthFirst)
    if (!day) continue
    const names = namesAround(element)
    let score = 2
    if (/(?:date|time|publi|posted|meta|byline|entry)/i.test(names)) score += 2
    if (/(?:comment|sidebar|related|footer|widget|recent|popular|calendar|archive|event|teaser|menu|nav|card|list)/i.test(names))
      score -= 5
    if (/updat|modif/i.test(`${element.attributes.get('class') ?? ''} ${element.attributes.get('itemprop') ?? ''} ${text}`))
      score -= 3
    const title = layout.lines[titleAt]
    if (title) score += element.start > title.start - 2000 && element.start < title.start + 6000 ? 3 : 0
    scored.push({
      candidate: { ...day, rule: score >= 3 ? 'time' : 'shown elsewhere' },
      score,
      order: lineAfter(lines, element.start),
    })
  }
  scored.sort((a, b) => b.score - a.score || a.order - b.order)
  return scored.filter(({ score }) => score > -3).map(({ candidate }) => candidate)
}

const PUBLISHED_WORD =
  /(?:publi|posted|gepost|veröffentlicht|erstellt|vom\b|am\b|le\b|datum|date|fecha|data|opublikowan|dodan|geplaatst|yayın|опубликован|дата|created|released|issued|first|\bon\b|发布|时间)/i

function lineAfter(lines: Layout['lines'], start: number): number {
  let low = 0,
    high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

const namesAround = (element: Element): string => {
  let names = ''
  for (let holder: Element | undefined = element, i = 0; holder && i < 4 && holder.tag !== 'body'; holder = holder.parent, i++)
    names += ` ${holder.tag === 'time' || holder.tag === 'footer' || holder.tag === 'nav' ? holder.tag : ''} ${holder.attributes.get('class') ?? ''} ${holder.attributes.get('id') ?? ''} ${holder.attributes.get('itemprop') ?? ''}`
  return names
}
const isInTime = (element: Element): boolean => element.parent?.tag === 'time'

/** "/2026/01/26/", "/2026-01-26-", "/20260126/": the day that an address carries. */
export function dayInAddress(url: string): WrittenDay | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]{1,200}/i, '')
  const parts =
    /(?:^|[/_.-])((?:19|20)\d\d)[/_.-]?(0?[1-9]|1[0-2])[/_.-](0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path) ??
    /[/_.-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path)
  if (parts) return findDays(`${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}`, false)[0]
  const named = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})\//i.exec(path)
  return named ? findDays(`${named[3]} ${named[2]} ${named[1]}`, false)[0] : undefined
}

const addressOf = (layout: Layout): string | undefined =>
  layout.links.find(({ rel }) => rel === 'canonical')?.href ?? layout.metas.find(({ name }) => name === 'og:url')?.content

/** 03/04/2026 is a day in March only where Americans write. */
function isMonthFirst(layout: Layout, url: string | undefined): boolean {
  const language = (layout.language ?? layout.metas.find(({ name }) => name === 'og:locale')?.content ?? '')
    .toLowerCase()
    .replace('_', '-')
  if (/^en-(?:gb|au|nz|ie|in|za)/.test(language)) return false
  const host = /^[a-z]+:\/\/([^/:]{1,200})/i.exec(url ?? addressOf(layout) ?? '')?.[1]?.toLowerCase() ?? ''
  if (/\.(?:uk|au|nz|ie|in|za|de|fr|es|it|pl|nl|eu|at|ch|be|pt|br|ru|ua|tr|gr|cz|se|dk|fi|no|hu|ro)$/.test(host)) return false
  return language === '' || language.startsWith('en')
}

const daysApart = (a: WrittenDay, b: WrittenDay): number =>
  Math.round((Date.UTC(a.year, a.month - 1, a.day) - Date.UTC(b.year, b.month - 1, b.day)) / 86_400_000)
const sortable = (day: WrittenDay): number => day.year * 10_000 + day.month * 100 + day.day
const two = (n: number): string => String(n).padStart(2, '0')
const toEdtf = ({ year, month, day, time }: WrittenDay): Edtf =>
  `${year}-${two(month)}-${two(day)}${time ? `T${time}` : ''}` as Edtf
