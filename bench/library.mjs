// A library end to end, on a generated pile of news of about 3 KB: read, told story by story, indexed, opened again and asked.
// `npm run bench -- library --reports 100000`, on a server with `--library postgres://…` (a database of its own, empty). What is measured runs in a
// process of its own, so that its memory is its own.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from './generate.mjs'

const HERE = fileURLToPath(import.meta.url)

export async function run({ reports = 2000, short = false, library } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  try {
    const pile = join(folder, 'pile.jsonl'),
      size = short ? Math.min(reports, 500) : reports,
      bytes = await write(pile, size)
    const child = spawn(process.execPath, [HERE, pile, library ?? join(folder, 'library')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text
    })
    const [code] = await once(child, 'close')
    if (code !== 0) throw new Error('what was measured has failed')
    return { reports: size, meanBytes: Math.round(bytes / size), on: library ? 'PostgreSQL' : 'a folder', ...JSON.parse(said) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** As a list of records, the way an archive is handed over. */
async function write(path, reports) {
  const file = createWriteStream(path)
  let bytes = 0
  for (const { id, outlet, published, sentences } of generate({ reports, news: true })) {
    const text = sentences.reduce((all, line, at) => `${all}${line}.${at % 3 === 2 ? '\n\n' : ' '}`, '').trim()
    bytes += Buffer.byteLength(text)
    if (!file.write(`${JSON.stringify({ id, outlet, published, title: sentences[0].slice(0, 70), text })}\n`))
      await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
  return bytes
}

async function measure(pile, path) {
  const { Library } = await import('../dist/store/index.js')
  const { finish, readInto, storyIn, withIndex } = await import('../dist/work/index.js')
  const { originals } = await import('../dist/intake/index.js')
  const seconds = {},
    began = performance.now()
  let phase = '',
    cpu = process.cpuUsage(),
    wall = performance.now()
  const next = (name) => {
    const { user, system } = process.cpuUsage(cpu)
    if (phase)
      seconds[phase] = { cpu: round((user + system) / 1e6), wall: round((performance.now() - wall) / 1e3), peakMB: peak() }
    phase = name
    cpu = process.cpuUsage()
    wall = performance.now()
  }
  const now = () => '2031-03-01T00:00:00Z',
    library = await Library.write(path)
  next('read and attribute')
  await readInto(library, originals([pile], { allowPrivate: false }), { now })
  const state = await finish(library, { onPhase: next })
  const told = (performance.now() - began) / 1e3
  next('index of words')
  await withIndex(library, async () => undefined)
  next('')
  const searched = await withIndex(library, (index) => timed(() => index.search({ words: 'minister said', most: 20 })))
  const asked = []
  for await (const { summary, ids } of library.shelf.pile().stories()) {
    asked.push([summary.id, ids.at(1 + summary.counts.reports) ?? summary.id])
    if (asked.length >= 5000) break
  }
  await library.close()
  const sample = asked.filter((_, at) => at % Math.ceil(asked.length / 50) === 0)
  const openings = []
  for (let i = 0; i < 3; i++)
    openings.push(
      await timed(async () => {
        const one = await Library.look(path)
        await storyIn(one, sample[0][0])
        await one.close()
      }),
    )
  const again = await Library.look(path),
    story = [],
    claim = []
  await storyIn(again, sample[0][0])
  for (const [id, of] of sample) {
    story.push(await timed(() => storyIn(again, id)))
    claim.push(await timed(() => storyIn(again, of)))
  }
  await again.close()
  const more = await Library.write(path),
    before = new Set(await more.shelf.pile().keys())
  let added
  const one = await timed(async () => {
    await readInto(more, oneMore(), { now })
    await finish(more)
    added = (await more.shelf.pile().keys()).filter((key) => !before.has(key)).length
  })
  await more.close()
  const all = Object.values(seconds),
    sum = (of) => round(all.reduce((total, one) => total + one[of], 0)),
    { reports } = state
  return {
    stories: state.stories,
    origins: state.origins,
    seconds,
    cpuSeconds: sum('cpu'),
    reportsPerCpuSecond: round(reports / sum('cpu')),
    reportsPerSecond: { told: round(reports / told), 'told and indexed': round(reports / sum('wall')) },
    peakMemoryMB: peak(),
    ms: { open: median(openings), story: median(story), claim: median(claim), search: searched, 'one report more': one },
    storiesToldForOneMore: added,
    load: loadavg().map(round),
  }
}

async function* oneMore() {
  yield {
    key: 'one-more.txt',
    bytes: Buffer.from('The harbour of Orle was closed on Monday, the mayor of Orle said. Some 40 ships wait.'),
  }
}
async function timed(work) {
  const began = performance.now()
  await work()
  return round(performance.now() - began)
}
const peak = () => Math.round(process.resourceUsage().maxRSS / 1024)
const round = (x) => Number(x.toFixed(2))
const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)]

if (process.argv[1] === HERE) console.log(JSON.stringify(await measure(process.argv[2], process.argv[3])))
