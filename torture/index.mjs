#!/usr/bin/env node
// npm run torture                        every bad input we can think of, through the real program: a row per family; 1 when anything went wrong
// npm run torture -- --short             some of each, in a minute
// npm run torture -- FAMILY …            only these; `growth` and `program` are two more
// npm run torture -- --case FAMILY:SEED  one again, with all that is known of it
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FAMILIES } from './families/index.mjs'
import { grown } from './growth.mjs'
import { programRuns } from './program.mjs'
import { suffered } from './run.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false }, case: { type: 'string' } },
})
const known = [...FAMILIES.map(({ name }) => name), 'growth', 'program']
const [asked, seed] = values.case?.split(':') ?? []
const unknown = [...positionals, ...(asked === undefined ? [] : [asked])].find((name) => !known.includes(name))
if (unknown !== undefined || (asked !== undefined && !/^\d+$/.test(seed ?? ''))) {
  console.error(`usage: npm run torture -- [--short] [--case FAMILY:SEED] [${known.join('|')}]`)
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-torture-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const wanted = (name) => positionals.length === 0 || positionals.includes(name)
const MOST_SHORT = 18 // of a family, in the short form
/** All seeds of a family; in the short form some, spread over all its ways, or those that the family itself calls quick. */
const seedsOf = ({ seeds, quick }) => {
  if (!values.short) return Array.from({ length: seeds }, (_, seed) => seed)
  return quick ?? Array.from({ length: Math.min(seeds, MOST_SHORT) }, (_, at) => at)
}

let wrong = 0
const faults = (family, { seed: of, wrong: what }) => {
  wrong += what.length
  for (const one of what) console.error(`${family}:${of}  ${one}`)
}

if (asked !== undefined) {
  const family = FAMILIES.find(({ name }) => name === asked)
  for await (const outcome of suffered(family, [Number(seed)], folder)) {
    console.log(JSON.stringify(outcome, null, 1))
    faults(asked, outcome)
  }
} else {
  const row = (...cells) =>
    console.log(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(16) : String(cell).padStart(11))).join(''))
  row('family', 'inputs', 'reports', 'unreadable', 'crashes', 'hangs', 'wrong', 'worst ms', 'peak MB')
  let inputs = 0
  for (const family of FAMILIES.filter(({ name }) => wanted(name))) {
    const sum = { inputs: 0, reports: 0, unreadable: 0, crash: 0, hang: 0, wrong: 0, worst: 0, peak: 0, at: 0 },
      reasons = new Map()
    for await (const outcome of suffered(family, seedsOf(family), folder)) {
      sum.inputs++
      sum.reports += outcome.reports
      sum.unreadable += outcome.unreadable.length
      if (outcome.fatal) sum[outcome.fatal]++
      if (outcome.wrong.length) sum.wrong++
      if (outcome.cpu > sum.worst) [sum.worst, sum.at] = [outcome.cpu, outcome.seed]
      sum.peak = Math.max(sum.peak, outcome.peak)
      for (const because of outcome.unreadable) {
        const reason = because.replace(/\d+/g, 'n').slice(0, 90)
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
      }
      faults(family.name, outcome)
    }
    inputs += sum.inputs
    row(
      family.name,
      sum.inputs,
      sum.reports,
      sum.unreadable,
      sum.crash,
      sum.hang,
      sum.wrong,
      `${Math.round(sum.worst)}:${sum.at}`,
      Math.round(sum.peak),
    )
    if (!values.short)
      for (const [reason, times] of [...reasons].sort((a, b) => b[1] - a[1]).slice(0, 4))
        console.log(`    ${String(times).padStart(6)}  ${reason}`)
  }
  console.log(`${inputs} inputs`)
  if (wanted('program'))
    for await (const { name, said, wrong: what } of programRuns({ folder, families: FAMILIES, seedsOf, short: values.short })) {
      console.log(`program  ${name.padEnd(16)} ${said}`)
      faults(name, { seed: 'program', wrong: what })
    }
  if (wanted('growth'))
    for (const { name, said, wrong: what } of grown({ short: values.short })) {
      if (said) console.log(`growth   ${name.padEnd(28)} ${said}`)
      faults(name, { seed: 'growth', wrong: what })
    }
}
if (wrong) console.error(`${wrong} things went wrong; each can be had again with: npm run torture -- --case FAMILY:SEED`)
process.exitCode = wrong ? 1 : 0
