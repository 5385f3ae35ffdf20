import type { Edtf } from '../../model.js'
import { firstFrom } from '../../text/span.js'
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

/** Whatever could be the day, each list with the likeliest first: told to machines, shown to readers, told as the day of a change. */
export function candidatesOf(
  layout: Layout,
  described: Described | undefined,
  url: string | undefined,
  html: string,
  titleAt: number,
): readonly [readonly Candidate[], readonly Shown[], readonly Candidate[]] {
  const monthFirst = isMonthFirst(layout, url)
  return [
    publishedByMachines(layout, described, url, html, monthFirst),
    shownDays(layout, titleAt, monthFirst),
    modifiedByMachines(layout, described, monthFirst),
  ]
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
  publish-date first_publish_date article:create_at`.split(/\s+/)
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
  const [machines, shown, modified] = candidatesOf(layout, described, url, html, titleAt)
  const published = decide(machines, shown, modified)
  const updated = modified[0]
  return {
    published: published && toEdtf(published),
    updated: updated && (!published || sortable(updated) >= sortable(published)) ? toEdtf(updated) : undefined,
  }
}

/** Metas that some makers fill with the day the page was built. */
const WEAK =
  /^meta (?:date|dc\.date|dcterms\.date|created|datecreated|dc\.date\.created|dcterms\.created|dcterms\.available|date-created|creation_date)$/

function decide(machines: readonly Candidate[], shown: readonly Shown[], modified: readonly Candidate[]): Candidate | undefined {
  const first = machines[0]
  if (!first) return shown[0]?.candidate ?? modified[0]
  const seen = shown.find(({ candidate, score }) => score >= LABELLED && Math.abs(daysApart(candidate, first)) <= 1)
  const same = shown.find(({ candidate }) => daysApart(candidate, first) === 0)
  if (seen && same && seen.score < same.score + CLEARLY) return first
  if (seen) return seen.candidate
  // Nothing shown near it: the address is shown to readers, too.
  const inAddress = machines.find(({ rule }) => rule === 'address')
  if (inAddress && Math.abs(daysApart(inAddress, first)) === 1) return inAddress
  const best = shown[0]
  if (WEAK.test(first.rule) && best && best.score >= UNDER_TITLE) return best.candidate
  // No page is changed before it comes out.
  const changed = modified.find((day) => daysApart(day, first) === -1)
  return same ? first : (changed ?? first)
}

const LABELLED = 3
const UNDER_TITLE = 5
const CLEARLY = 4

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
  // An address keeps the day it was made; what a content system writes may be the day of its last move.
  if (inAddress)
    found[found.some((day) => Math.abs(daysApart(day, inAddress)) <= 1) ? 'push' : 'unshift']({ ...inAddress, rule: 'address' })
  if (found.length === 0) {
    for (const { names, value, text } of layout.properties)
      if (
        value !== undefined &&
        /\b(?:entry-date|published|post-date|article-date|dtreviewed|published-date|posted-on|entry-time|publish-date)\b/i.test(
          names,
        ) &&
        !isUpdate(names)
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

interface Shown {
  readonly candidate: Candidate
  readonly score: number
  readonly order: number
}

const DATE_PLACE = /(?:date|time|publi|posted|meta|byline|fecha|datum|dateline)/i
const OTHER_PLACE =
  /(?:comment|kommentar|sidebar|related|(?<!(?:post|entry|article|news)[-_]{0,2})footer|widget|recent|popular|calendar|archive|event|copyright|teaser|recommend|\bnav|menu|(?<!(?:post|entry|article|news|story|content|page)[-_]{0,2}(?:[a-z]{0,12}[-_])?)(?:header[-_]?date|date[-_]?in[-_]?header|current[-_]?date|today|topbar|top[-_]?date))/i
const PUBLISHED_WORD =
  /(?:publi|posted|gepost|veröffentlicht|erschienen|erstellt|datum|\bdate|fecha|\bdata\b|opublikowan|dodan|geplaatst|yayın|опубликован|дата|created|released|issued|\bfirst\b|发布|时间)/i
const UPDATED_WORD =
  /(?:updated?\b|modified|aktualisier|änderung|actualizado|mis à jour|modifié|revised|edited|обновлено|\bstand\b|accessed|retrieved|registriert|joined|uhrzeit|aktuelle zeit)/i

/** The days that a reader sees near the title or in a place for dates, the likeliest first. */
function shownDays(layout: Layout, titleAt: number, monthFirst: boolean): Shown[] {
  const scored: Shown[] = []
  const { lines } = layout
  const add = (day: WrittenDay, score: number, order: number) =>
    scored.push({ candidate: { ...day, rule: score >= LABELLED ? 'shown' : 'shown elsewhere' }, score, order })
  const nearTitle = (order: number): number => {
    if (titleAt < 0) return order < lines.length / 3 ? 1 : 0
    const away = order - titleAt
    return away >= -3 && away <= 8 ? 3 : away > 8 && away <= 20 ? 1 : away < -3 ? -1 : 0
  }
  for (let i = 0; i < lines.length && i < MOST_LINES; i++) {
    const { text, element } = lines[i]!
    if (text.length > LONGEST_LINE && text.lastIndexOf('\n', LONGEST_LINE) < 0) continue // a paragraph: its days are the story's
    const beginning = text.length > 220 ? text.slice(0, 220) : text
    const days = findDays(beginning, monthFirst)
    if (days.length === 0) continue
    const names = namesAround(element)
    for (const [k, day] of days.entries()) {
      const start = Math.max(
          beginning.lastIndexOf('\n', day.start) + 1,
          beginning.lastIndexOf('|', day.start) + 1,
          day.start - 40,
        ),
        before = beginning.slice(start, day.start)
      let score = nearTitle(i) - k * 0.1
      if (text.length > 110 && !beginning.includes('\n'))
        score -= 4 // a day of the story, not of its printing
      else if (UPDATED_WORD.test(before)) score -= 2
      else if (PUBLISHED_WORD.test(before)) score += 4
      else if (/\b(?:vom|am|le|on)\b/i.test(before)) score += 1
      if (DATE_PLACE.test(names)) score += 3
      if (OTHER_PLACE.test(names)) score -= 5
      if (beginning.length - (day.end - day.start) < 40) score += 2
      else if (text.length > 200) score -= 2
      if (element.tag === 'time' || element.parent?.tag === 'time') score += 1
      if (/©|copyright|\(c\)/i.test(before)) score -= 6
      add(day, score, i)
    }
  }
  for (const { value, text, element } of layout.times) {
    const day = value ? parseDay(value, monthFirst) : undefined
    if (!day) continue
    const names = namesAround(element),
      order = lineAfter(lines, element.start)
    let score = 1 + nearTitle(order)
    if (DATE_PLACE.test(names)) score += 2
    if (OTHER_PLACE.test(names) || /\b(?:card|list)/i.test(names)) score -= 5
    if (/updat|modif/i.test(`${element.attributes.get('class') ?? ''} ${element.attributes.get('itemprop') ?? ''} ${text}`))
      score -= 3
    add(day, score, order)
  }
  // "Apr", "04" and "2013" in three elements side by side are one day, though they touch on the line.
  for (const { names, text, element } of layout.properties) {
    if (text.length > 60 || !DATE_PLACE.test(names)) continue
    const day = findDays(text, monthFirst)[0]
    if (!day) continue
    const order = lineAfter(lines, element.start)
    add(
      day,
      nearTitle(order) +
        2 -
        (OTHER_PLACE.test(`${names} ${namesAround(element)}`) ? 5 : 0) -
        (/updat|modif/i.test(names) || UPDATED_WORD.test(text) ? 2 : 0),
      order,
    )
  }
  scored.sort((a, b) => b.score - a.score || a.order - b.order)
  return scored.filter(({ score }) => score > -4)
}

const MOST_LINES = 5000
const LONGEST_LINE = 160

const lineAfter = (lines: Layout['lines'], place: number): number => firstFrom(lines, place, ({ start }) => start)

const namesAround = (element: Element): string => {
  let names = ''
  for (let holder: Element | undefined = element, i = 0; holder && i < 4 && holder.tag !== 'body'; holder = holder.parent, i++)
    names += ` ${holder.tag === 'time' || holder.tag === 'footer' || holder.tag === 'nav' ? holder.tag : ''} ${holder.attributes.get('class') ?? ''} ${holder.attributes.get('id') ?? ''} ${holder.attributes.get('itemprop') ?? ''}`
  return names
}

/** "updated" with no "published" after it. */
const isUpdate = (names: string): boolean =>
  /updated\b/i.test(names.slice(Math.max(0, names.toLowerCase().lastIndexOf('published'))))

/** "/2026/01/26/", "/2026-01-26-", "/20260126/": the day that an address carries. */
export function dayInAddress(url: string): WrittenDay | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]{1,200}/i, '')
  const parts =
    /(?:^|[/_.-])((?:19|20)\d\d)[/_.-]?(0?[1-9]|1[0-2])[/_.-](0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path) ??
    /[/_.-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path)
  if (parts) return findDays(`${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}`, false)[0]
  const dayFirst = /[/_-](0?[1-9]|[12]\d|3[01])[-_.](0?[1-9]|1[0-2])[-_.]((?:19|20)\d\d)(?=[/_.-]|$)/.exec(path)
  if (dayFirst) return findDays(`${dayFirst[3]}-${dayFirst[2]!.padStart(2, '0')}-${dayFirst[1]!.padStart(2, '0')}`, false)[0]
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
