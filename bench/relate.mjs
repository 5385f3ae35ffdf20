// RELATE alone, on a generated pile: how fast, and how right. `npm run bench -- relate --reports 100000`
//
// Up to a hundred thousand reports the pile is held and related at once, as `dossier` does; of any size it is related as a library does, with no more
// than a story held (`streamed`).
import { relate } from '../dist/core/3-relate/index.js'
import { generate, toReport } from './generate.mjs'
import { round, scores, streamed } from './relate-streamed.mjs'

const HELD = 100_000

function measure(reports) {
  const family = [],
    how = [],
    input = { reports: [], attributions: [], chains: [] }
  for (const one of generate({ reports })) {
    family.push(Number(one.family.slice(1)))
    how.push(one.how)
    input.reports.push(toReport(one))
  }
  const before = process.cpuUsage(),
    { stories, lineage } = relate(input, { reliability: [], judgements: [] }),
    { user, system } = process.cpuUsage(before)
  const at = (id) => Number(id.slice(1)),
    storyOf = new Uint32Array(reports),
    edges = lineage.derivations.filter(({ how }) => how === 'reuses'),
    right = edges.filter(({ report, from }) => family[at(report)] === family[at(from)]).length,
    seconds = (user + system) / 1e6
  for (const { reports } of stories) for (const id of reports) storyOf[at(id)] = at(reports[0])
  return {
    reports,
    retellings: how.filter((one) => one !== 'original').length,
    cpu_seconds: round(seconds),
    reports_per_cpu_second: Math.round(reports / seconds),
    heap_mb: Math.round(process.memoryUsage().heapUsed / 1e6),
    peak_mb: Math.round(process.resourceUsage().maxRSS / 1e3),
    ...scores(family, how, storyOf),
    edges: edges.length,
    edge_precision: round(right / Math.max(1, edges.length)),
  }
}

const growth = (less, more) => round(Math.log(more.cpu_seconds / less.cpu_seconds) / Math.log(more.reports / less.reports))

export async function run({ reports = 20_000, short = false } = {}) {
  const most = short ? Math.min(reports, 5_000) : reports,
    less = Math.max(1_000, Math.round(most / 10))
  measure(1_000) // warm up
  const held = most <= HELD ? { less: measure(less), more: measure(most) } : undefined,
    few = await streamed(Math.min(less, 10_000)),
    many = await streamed(most)
  return {
    ...(held && { ...held.more, growth_exponent: growth(held.less, held.more) }),
    streamed: { ...many, growth_exponent: growth(few, many), growth_from: few.reports },
  }
}
