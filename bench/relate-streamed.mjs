// RELATE of a pile that is never held: report by report its sketch, from the sketches which reports tell one story, and story by story the rest. The
// pile is written to a file first, its stories spread over all of it; what is measured runs in a process of its own. Reading the reports is READ's and
// is not counted; writing and reading the sketches is.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, createReadStream, createWriteStream, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { generateSpread, toReport } from './generate.mjs'

const HERE = fileURLToPath(import.meta.url)

export async function streamed(reports) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  try {
    const pile = join(folder, 'pile.jsonl'),
      file = createWriteStream(pile)
    let waiting = ''
    for (const one of generateSpread({ reports })) {
      waiting += `${JSON.stringify(one)}\n`
      if (waiting.length < 1 << 20) continue
      if (!file.write(waiting)) await once(file, 'drain')
      waiting = ''
    }
    file.end(waiting)
    await once(file, 'close')
    const child = spawn(process.execPath, [HERE, pile, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text
    })
    const [code] = await once(child, 'close')
    if (code !== 0) throw new Error('what was measured has failed')
    return JSON.parse(said)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const AT_ONCE = 500 // reports between two looks at the clock

async function measure(path, folder) {
  const { sketch } = await import('../dist/core/index.js')
  const { relateStory } = await import('../dist/core/3-relate/index.js')
  const { atOnce, PileGroups } = await import('../dist/work/grouping.js')
  const { sketchIn, toBytes } = await import('../dist/work/sketch-bytes.js')
  const { SketchFile } = await import('../dist/work/sketch-file.js')
  const seconds = { sketches: 0, groups: 0, stories: 0 },
    timed = (phase, work) => {
      const before = process.cpuUsage(),
        made = work(),
        { user, system } = process.cpuUsage(before)
      seconds[phase] += (user + system) / 1e6
      return made
    }
  // What is known of the pile besides: where each report lies, and what is right.
  const begins = [0],
    family = [],
    how = []
  const sketches = new SketchFile(folder),
    pile = new PileGroups(),
    hashes = []
  let some = []
  const flush = () => {
    const reports = some
    some = []
    timed('sketches', () => {
      for (const report of reports) {
        const bytes = toBytes(sketch({ reports: [report], attributions: [], chains: [] }))
        pile.add(report.id, bytes)
        sketches.add(bytes)
      }
    })
  }
  for await (const line of createInterface({ input: createReadStream(path, { highWaterMark: 1 << 20 }) })) {
    const one = JSON.parse(line)
    begins.push(begins.at(-1) + Buffer.byteLength(line) + 1)
    hashes.push(one.id)
    family.push(Number(one.family.slice(1)))
    how.push(one.how)
    some.push(toReport(one))
    if (some.length >= AT_ONCE) flush()
  }
  flush()
  const groups = timed('groups', () => atOnce(pile.groups(hashes, [], sketches.gistAt))),
    file = openSync(path),
    reportAt = (row) => {
      const bytes = Buffer.allocUnsafe(begins[row + 1] - begins[row])
      readSync(file, bytes, 0, bytes.length, begins[row])
      return toReport(JSON.parse(bytes.toString('utf8')))
    }
  const rowOf = (id) => Number(id.slice(1)),
    storyOf = new Uint32Array(hashes.length)
  let edges = 0,
    right = 0
  for (let at = 0; at < groups.length; ) {
    const stories = []
    for (let size = 0; at < groups.length && size < AT_ONCE; size += groups[at++].pages.length)
      stories.push(groups[at].pages.map((id) => [rowOf(id), reportAt(rowOf(id))]))
    const told = timed('stories', () =>
      stories.map((reports) =>
        relateStory(
          reports.map(([row, report]) => sketchIn(sketches.at(row), report)),
          { reliability: [], judgements: [] },
        ),
      ),
    )
    for (const { stories, lineage } of told) {
      for (const { reports } of stories) for (const id of reports) storyOf[rowOf(id)] = rowOf(reports[0])
      for (const { how, report, from } of lineage.derivations) {
        if (how !== 'reuses') continue
        edges++
        if (family[rowOf(report)] === family[rowOf(from)]) right++
      }
    }
  }
  closeSync(file)
  sketches.close()
  const all = Object.values(seconds).reduce((sum, one) => sum + one, 0)
  return {
    reports: hashes.length,
    retellings: how.filter((one) => one !== 'original').length,
    cpu_seconds: round(all),
    of_these: Object.fromEntries(Object.entries(seconds).map(([phase, one]) => [phase, round(one)])),
    reports_per_cpu_second: Math.round(hashes.length / all),
    peak_mb: Math.round(process.resourceUsage().maxRSS / 1e3),
    ...scores(family, how, storyOf),
    edges,
    edge_precision: round(right / Math.max(1, edges)),
  }
}

/** How many retellings stand in the story of their original, and the adjusted Rand index: 1 when reports are parted as they should be, 0 when by chance. */
export function scores(family, how, storyOf) {
  const original = new Map(),
    found = {},
    two = (n) => (n * (n - 1)) / 2,
    pairs = (labels) => {
      const counts = new Map()
      for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
      let sum = 0
      for (const n of counts.values()) sum += two(n)
      return sum
    }
  for (const [at, one] of how.entries()) if (one === 'original') original.set(family[at], at)
  for (const [at, one] of how.entries()) {
    if (one === 'original') continue
    found[one] ??= [0, 0]
    found[one][1]++
    if (storyOf[at] === storyOf[original.get(family[at])]) found[one][0]++
  }
  const places = new Map(),
    number = (label) => places.get(label) ?? places.set(label, places.size).get(label),
    families = family.map(number),
    both = pairs(families.map((one, at) => one * 0x4000000 + storyOf[at])),
    [left, right, all] = [pairs(families), pairs(storyOf), two(family.length)],
    expected = (left * right) / all
  return {
    recall: Object.fromEntries(
      ['verbatim', 'light', 'rewritten', 'heavy'].flatMap((one) =>
        found[one] ? [[one, round(found[one][0] / found[one][1])]] : [],
      ),
    ),
    adjusted_rand: round((both - expected) / ((left + right) / 2 - expected)),
  }
}

export const round = (x) => Number(x.toFixed(4))

if (process.argv[1] === HERE) console.log(JSON.stringify(await measure(process.argv[2], process.argv[3])))
