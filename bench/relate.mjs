// RELATE alone, on a generated pile: how fast, and how right. `npm run bench -- relate --reports 100000`
import { relate } from '../dist/core/3-relate/index.js'
import { generate, toReport } from './generate.mjs'

/** Adjusted Rand index of two labelings: 1 when they part the reports alike, 0 when by chance. */
function adjustedRand(a, b) {
  const two = (n) => (n * (n - 1)) / 2,
    count = (labels) => {
      const counts = new Map()
      for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
      return [...counts.values()].reduce((sum, n) => sum + two(n), 0)
    }
  const both = count(a.map((label, i) => `${label} ${b[i]}`)),
    [left, right, all] = [count(a), count(b), two(a.length)],
    expected = (left * right) / all
  return (both - expected) / ((left + right) / 2 - expected)
}

function measure(reports) {
  const made = [],
    input = { reports: [], attributions: [], chains: [] }
  for (const one of generate({ reports })) {
    made.push({ id: one.id, family: one.family, how: one.how })
    input.reports.push(toReport(one))
  }
  const before = process.cpuUsage(),
    { stories, lineage } = relate(input, { reliability: [], judgements: [] }),
    { user, system } = process.cpuUsage(before)
  const family = new Map(made.map(({ id, family }) => [id, family])),
    story = new Map(stories.flatMap(({ id, reports }) => reports.map((report) => [report, id]))),
    size = new Map()
  for (const { family } of made) size.set(family, (size.get(family) ?? 0) + 1)
  const original = new Map(made.filter(({ how }) => how === 'original').map(({ id, family }) => [family, id])),
    found = (how) => {
      const all = made.filter((one) => one.how === how)
      return round(
        all.filter(({ id, family }) => story.get(id) === story.get(original.get(family))).length / Math.max(1, all.length),
      )
    },
    edges = lineage.derivations.filter(({ how }) => how === 'reuses'),
    right = edges.filter(({ report, from }) => family.get(report) === family.get(from)).length,
    seconds = (user + system) / 1e6
  return {
    reports,
    retellings: made.filter(({ how }) => how !== 'original').length,
    cpu_seconds: round(seconds),
    reports_per_cpu_second: Math.round(reports / seconds),
    heap_mb: Math.round(process.memoryUsage().heapUsed / 1e6),
    peak_mb: Math.round(process.resourceUsage().maxRSS / 1e3),
    recall: { verbatim: found('verbatim'), light: found('light'), rewritten: found('rewritten'), heavy: found('heavy') },
    adjusted_rand: round(
      adjustedRand(
        made.map(({ family }) => family),
        made.map(({ id }) => story.get(id)),
      ),
    ),
    edges: edges.length,
    edge_precision: round(right / Math.max(1, edges.length)),
  }
}

const round = (x) => Number(x.toFixed(4))

export function run({ reports = 20_000, short = false } = {}) {
  const most = short ? Math.min(reports, 5_000) : reports
  measure(1_000) // warm up
  const tenth = measure(Math.max(1_000, Math.round(most / 10))),
    all = measure(most)
  return { ...all, growth_exponent: round(Math.log(all.cpu_seconds / tenth.cpu_seconds) / Math.log(all.reports / tenth.reports)) }
}
