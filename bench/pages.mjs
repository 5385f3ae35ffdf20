// READ on the saved pages beside the project: opened by the intake, as the commands open them; measured by the evaluators of their sets.
// Speed is that of the whole of READ (bytes to report), per second of processor time.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, toPageJson } from '../dist/core/index.js'
import { isUnreadable, pagesOf } from '../dist/intake/index.js'
import { at, evaluate, keep } from './evaluate.mjs'

export async function run() {
  const html = at('data', 'pages', 'html')
  if (!existsSync(html)) return { measured: false, because: 'the labelled data is not beside the project (../shared)' }
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  try {
    const names = readdirSync(html),
      lines = []
    for (const name of names)
      for (const report of await reportsOf(html, name)) lines.push(JSON.stringify(toPageJson(name, report)))
    const made = keep(folder, 'pages.ndjson', lines.join('\n'))
    const set = (script, ...path) => {
      const { worst: _, ...measures } = evaluate(script, at('data', 'pages', ...path), made)
      return measures
    }
    return {
      measured: true,
      zyte: set('pages.mjs', 'zyte'),
      trafilatura: set('page-segments.mjs', 'trafilatura', 'segments.json'),
      wcxbLearnedFrom: set('pages.mjs', 'wcxb'),
      dates: set('page-dates.mjs', 'dates', 'dates.json'),
      pagesPerCpuSecond: await speed(html, names),
      peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function reportsOf(folder, name) {
  const reports = []
  for await (const page of pagesOf({ key: name, bytes: readFileSync(join(folder, name)) }))
    if (!isUnreadable(page)) reports.push(read(page))
  return reports
}

/** The best of some rounds over every tenth page: other processes take the caches away, and never give time. */
async function speed(folder, names) {
  const some = names.filter((_, i) => i % 10 === 0)
  let best = 0
  for (let round = 0; round < 6; round++) {
    const before = process.cpuUsage()
    for (const name of some) await reportsOf(folder, name)
    const { user, system } = process.cpuUsage(before)
    best = Math.max(best, some.length / ((user + system) / 1e6))
  }
  return Math.round(best)
}
