#!/usr/bin/env node
// npm run readme             writes what the README shows: the first lines of the sample pile's brief, and the measured figures where the data is there
// npm run readme -- --check  fails when the README shows another brief than the program prints
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..'),
  path = join(root, 'README.md'),
  isCheck = process.argv.includes('--check')

function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}

/** Everything of the first story up to its claims, long table cells and all: what a reader sees first. */
function beginning(brief) {
  const lines = brief.split('\n')
  const end = lines.findIndex((line) => line.startsWith('### Claims'))
  return lines
    .slice(0, end < 0 ? 40 : end)
    .join('\n')
    .trim()
}

function table({ seeds, attribution, retellings, ecb, pages }) {
  const pair = ({ precision, recall, f1 }) => `${percent(precision)} / ${percent(recall)} / **${percent(f1)}**`
  const rows = [
    ['the words that are attributed', 'PolNeAR dev', pair(attribution.content)],
    ['source, cue and content together', 'PolNeAR dev', pair(attribution.relation)],
    ['… of quotations', 'PolNeAR dev', pair(attribution['relation.quoted'])],
    ['… of reported speech', 'PolNeAR dev', pair(attribution['relation.reporting'])],
    ['stories, among look-alike pairs (B³)', 'ECB+ †', pair(ecb.stories_b3)],
    ['sentences of one event', 'ECB+ †', pair(ecb.same_event)],
    ['stories (B³)', 'retellings †', pair(retellings.stories_b3)],
    ['the origins of each report', 'retellings †', pair(retellings.document_origins)],
    ['article text of news pages', 'Zyte †', pair(pages.zyte)],
    ['segments in and out, any language', 'trafilatura †', pair(pages.trafilatura)],
  ]
  return [
    '| what | on | precision / recall / F1 |',
    '|---|---|---|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
    '† read by us while the rules were made, so expect somewhat less on other text; of PolNeAR dev no text was read, only misses counted.',
    '',
    `Publication dates: right on ${percent(pages.dates.accuracy)} % of 488 pages. Claims of real retellings found: ${percent(retellings.claims_found_at_jaccard_half)} %; their labelled discrepancies: ${percent(retellings.discrepancy_recall)} %.`,
    `On the three founding reports: attributions ${seeds.attributions_found}, chains ${seeds.chains_right}, shared claims ${seeds.shared_claims_right}, discrepancies ${seeds.discrepancies_found}, matters ${seeds.matters_right}.`,
  ].join('\n')
}
const percent = (share) => (100 * share).toFixed(1)

const fill = (text, name, content) => {
  const [before, rest] = text.split(new RegExp(`(?<=<!-- ${name}[^>]*-->\\n)`)),
    end = rest?.indexOf(`<!-- /${name} -->`) ?? -1
  if (before === undefined || end < 0) throw new Error(`README.md has no place for ${name}`)
  return `${before}${content}\n${rest.slice(end)}`
}

const old = readFileSync(path, 'utf8')
const brief = beginning(run('bin/hearsay.mjs', 'demo', '--no-open', '--quiet'))
let text = fill(old, 'demo', `\`\`\`\`markdown\n${brief}\n\`\`\`\``)
if (isCheck) {
  if (text !== old) {
    console.error('README.md shows another brief of the sample pile than the program prints: npm run readme, and read the change')
    process.exit(1)
  }
  console.log('README: shows what the program prints')
} else {
  const { accuracy } = JSON.parse(run('bench/index.mjs', 'accuracy'))
  if (accuracy.measured) text = fill(text, 'figures', table(accuracy))
  writeFileSync(path, text)
}
