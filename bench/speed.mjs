// Reports a second, stage by stage, on one core, over a pile made of the sample pile's own texts (about 3 KB each, figures and names varied so
// that no two are alike). The first round is thrown away: it warms the compiler and loads the models.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { align, attribute, findMatters, grade, NOTHING_SAID, read, relate } from '../dist/core/index.js'

const piles = join(dirname(fileURLToPath(import.meta.url)), '..', 'piles', 'demo')

export async function run({ short = false, reports: wanted = short ? 200 : 2000 } = {}) {
  stages(pile(Math.min(wanted, 100)))
  return { reports: wanted, ...stages(pile(wanted)) }
}

function stages(pages) {
  const bytes = pages.reduce((sum, { body }) => sum + Buffer.byteLength(body.text), 0)
  const timed = {}
  const time = (name, work) => {
    const before = process.cpuUsage(),
      result = work(),
      { user, system } = process.cpuUsage(before)
    timed[name] = Math.round(pages.length / ((user + system) / 1e6))
    return result
  }
  const reports = time('read', () => pages.map(read))
  const told = time('attribute', () => {
    const parts = reports.map((report) => attribute({ reports: [report] }))
    return { reports, attributions: parts.flatMap((part) => part.attributions), chains: parts.flatMap((part) => part.chains) }
  })
  const related = { ...told, ...time('relate', () => relate(told, NOTHING_SAID)) }
  const aligned = { ...related, ...time('align', () => align(related, NOTHING_SAID)) }
  time('matters', () => findMatters(aligned))
  time('grade', () => grade(aligned, NOTHING_SAID))
  const together = (...names) => Math.round(1 / names.reduce((sum, name) => sum + 1 / timed[name], 0))
  return {
    meanBytes: Math.round(bytes / pages.length),
    reportsPerCpuSecond: {
      ...timed,
      'read + attribute': together('read', 'attribute'),
      'align + matters + grade': together('align', 'matters', 'grade'),
    },
    peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

/** Stories of ten reports: the sample pile's texts, three to a report, with the figures and a few names changed from story to story. */
function pile(size) {
  const texts = []
  for (const name of readdirSync(piles)) {
    const content = readFileSync(join(piles, name), 'utf8')
    if (name.endsWith('.jsonl')) for (const line of content.split('\n').filter(Boolean)) texts.push(JSON.parse(line).text)
    else if (name.endsWith('.txt')) texts.push(content)
  }
  return Array.from({ length: size }, (_, index) => {
    const story = Math.floor(index / 10)
    const parts = [0, 1, 2].map((step) => texts[(index * 3 + step) % texts.length])
    const text = parts
      .join('\n\n')
      .replace(/\d{3,}/g, (digits) => String(Number(digits) + story))
      .replace(/Kestria|Brennhaven|Arlin|Vell/g, (name) => `${name}${NAMES[story % NAMES.length]}`)
    return {
      key: String(index),
      id: String(index),
      published: `20${31 + (story % 60)}-03-1${index % 10}`,
      body: { kind: 'text', text },
    }
  })
}
const NAMES = ['', 'burg', 'stad', 'mouth', 'ford', 'ville', 'grad', 'holm', 'by', 'minster', 'hall', 'wick']
