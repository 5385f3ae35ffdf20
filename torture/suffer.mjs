/**
 * Runs in a process of its own: takes cases one by one from its parent and sends each through the real program, from the folder to the
 * brief. Says before each which it is at, so that a parent knows what it was when nothing more is heard.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { briefOf, briefPageOf, combine, exportAs, NOTHING_SAID, toDossierJson } from '../dist/core/index.js'
import { isUnreadable, originals, pagesOf } from '../dist/intake/index.js'
import { hashOfPage } from '../dist/store/index.js'
import { Pool } from '../dist/work/pool.js'
import { Draw } from './chance.mjs'
import { FAMILIES } from './families/index.mjs'
import { SECRET } from './families/places.mjs'
import { checkDossier, checkTold, holds } from './laws.mjs'

const [folder] = process.argv.slice(2)
/** What one report may take, of the processor; by the clock three times as much, for the machine may have other things to do. */
const LIMIT = 20_000
const pool = new Pool({ size: 1, limit: 3 * LIMIT, script: new URL('../dist/work/tell-worker.js', import.meta.url) })
export const GOOD = 'The good neighbour is still read, Marta Reinholt said on Monday.'

process.on('message', async ({ family: name, seed }) => {
  const family = FAMILIES.find((one) => one.name === name)
  const cpu = process.cpuUsage(),
    start = performance.now()
  const found = { seed, pages: 0, reports: 0, unreadable: [], wrong: [] }
  const made = family.make(new Draw(name, seed), seed)
  try {
    if (made.files) await suffer(made, found, join(folder, name, String(seed)))
    else {
      if (made.page) await tell([made.page], found)
      made.check?.(holds)
    }
  } catch (error) {
    found.wrong.push(error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : String(error))
  }
  const { user, system } = process.cpuUsage(cpu),
    took = (user + system) / 1000
  if (took > LIMIT) found.wrong.push(`it took ${Math.round(took)} ms of the processor`)
  process.send({
    ...found,
    ms: performance.now() - start,
    cpu: took,
    peak: process.resourceUsage().maxRSS / 1024,
  })
})

async function suffer({ files, build }, found, place) {
  mkdirSync(place, { recursive: true })
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(place, name), bytes)
  const undo = await build?.(place)
  writeFileSync(join(place, 'zz-good.txt'), GOOD)
  const pages = new Map(),
    seen = new Set()
  for await (const original of originals([place], { stdin: async () => new Uint8Array() })) {
    if (isUnreadable(original)) {
      seen.add(original.page)
      bad(original, found)
      continue
    }
    seen.add(original.key)
    let any = false
    for await (const arrival of pagesOf(original)) {
      any = true
      if (isUnreadable(arrival)) bad(arrival, found)
      else pages.set(hashOfPage(arrival), arrival) // the same words again are told once, as in a library
    }
    if (!any) found.wrong.push(`nothing was said of ${original.key}`)
  }
  for (const name of Object.keys(files))
    if (!seen.has(join(place, name))) isKnown(name) && found.wrong.push(`${name} was passed over in silence`)
  if (build)
    for (const name of readdirSync(place))
      if (name.endsWith('.txt') && !seen.has(join(place, name)) && !isFolder(place, name))
        found.wrong.push(`${JSON.stringify(name)} was passed over in silence`)
  if (typeof undo === 'function') undo()
  const told = await tell([...pages.values()], found)
  if (!told.some(({ report }) => report.text === GOOD)) found.wrong.push('the good neighbour was not read')
  if (build && told.some(({ report }) => report.text.includes(SECRET) || report.text.includes('root:')))
    found.wrong.push('a file outside the folder was read')
  if (existsSync('/tmp/hearsay-torture-out.warc')) found.wrong.push('a file was written outside')
  rmSync(place, { recursive: true, force: true })
}

const KNOWN = /\.(?:txt|html?|xhtml|json|jsonl|xml|rss|atom|md|eml|pdf|warc|wacz|opml|gz)$/
const isKnown = (name) => KNOWN.test(name)
const isFolder = (place, name) => existsSync(join(place, name, '.'))

/** READ and ATTRIBUTE in threads that can be replaced, then the pile as a whole, in all its forms. */
async function tell(pages, found) {
  const outcomes = await pool.run(pages),
    told = []
  for (const [at, outcome] of outcomes.entries()) {
    found.pages++
    if ('told' in outcome) {
      found.reports++
      told.push(JSON.parse(Buffer.from(outcome.told).toString()))
    } else bad({ page: pages[at].key, because: outcome.because, next: 'give the text of the article alone' }, found)
  }
  for (const one of told) checkTold(one)
  const dossier = combine(
    {
      reports: told.map(({ report }) => report),
      attributions: told.flatMap(({ attributions }) => attributions),
      chains: told.flatMap(({ chains }) => chains),
    },
    NOTHING_SAID,
  )
  checkDossier(dossier)
  for (const shown of [briefOf(dossier), briefPageOf(dossier)]) {
    holds(
      !/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069]/.test(shown),
      'a brief has no mark that moves or hides what stands around it',
    )
    holds(shown.isWellFormed?.() ?? true, 'a brief is well-formed')
  }
  JSON.stringify(toDossierJson(dossier))
  exportAs('csv', dossier)
  return told
}

/** A reason that a user can act on: one line, with a next step, without our insides. */
function bad({ page, because, next }, found) {
  found.unreadable.push(because)
  if (!because || !next || /\n|\bat \S+ \(|node:|\.js:\d/.test(because)) found.wrong.push(`not a reason to act on: ${because}`)
  // That a parser of others needs too long is said and borne; that one of ours does is a fault.
  if (/our rules fell over|reading it takes/.test(because)) found.wrong.push(`${page.slice(-80)}: ${because}`)
}
