// Precision, recall and F1 on the labelled corpora beside the project, as their own evaluators count them.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { attribute, dossier, read, readAsGiven, toAttributionsJson, toDossierJson, toPageJson } from '../dist/core/index.js'

const shared = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'shared')
const at = (...path) => join(shared, ...path)
const json = (path) => JSON.parse(readFileSync(path, 'utf8'))

export async function run({ short = false } = {}) {
  if (!existsSync(at('data'))) return { measured: false, because: 'the labelled data is not beside the project (../shared)' }
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  try {
    return {
      measured: true,
      seeds: seeds(folder),
      attribution: attribution(folder),
      retellings: retellings(folder),
      ...(!short && { ecb: ecb(folder), pages: pages(folder) }),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function seeds(folder) {
  const texts = readdirSync(at('seeds')).filter((name) => name.endsWith('.txt'))
  const made = dossier(
    texts.map((name) => ({ key: name, body: { kind: 'text', text: readFileSync(at('seeds', name), 'utf8') } })),
  )
  return evaluate('seeds.mjs', at('gold', 'seeds.json'), keep(folder, 'seeds.json', toDossierJson(made)))
}

function attribution(folder) {
  const gold = json(at('data', 'polnear', 'dev.json'))
  const lines = (gold.docs ?? gold).map(({ id, text }) => {
    const report = readAsGiven({ key: id, body: { kind: 'text', text } })
    return JSON.stringify(toAttributionsJson(id, report, attribute({ reports: [report] }).attributions))
  })
  const measures = evaluate(
    'attribution.mjs',
    at('data', 'polnear', 'dev.json'),
    keep(folder, 'polnear.ndjson', lines.join('\n')),
    '--json',
  )
  return Object.fromEntries(
    Object.entries(measures).map(([name, { p, r, f1 }]) => [name, { precision: round(p), recall: round(r), f1: round(f1) }]),
  )
}

function retellings(folder) {
  const records = readFileSync(at('data', 'retellings', 'reports.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
  const made = dossier(records.map((line) => pageOf(JSON.parse(line))))
  return evaluate('retellings.mjs', at('data', 'retellings', 'gold.json'), keep(folder, 'retellings.json', toDossierJson(made)))
}

function ecb(folder) {
  const gold = at('data', 'ecb', 'train.json')
  const made = dossier(json(gold).docs.map(({ id, text }) => pageOf({ id, text })))
  return evaluate('ecb.mjs', gold, keep(folder, 'ecb.json', toDossierJson(made)))
}

function pages(folder) {
  const html = at('data', 'pages', 'html')
  const lines = readdirSync(html).map((name) => {
    const page = { key: name, body: { kind: 'html', html: gunzipSync(readFileSync(join(html, name))).toString('utf8') } }
    return JSON.stringify(toPageJson(name, read(page)))
  })
  const made = keep(folder, 'pages.ndjson', lines.join('\n'))
  const { worst: _, ...zyte } = evaluate('pages.mjs', at('data', 'pages', 'zyte'), made)
  return {
    zyte,
    trafilatura: evaluate('page-segments.mjs', at('data', 'pages', 'trafilatura', 'segments.json'), made),
    dates: evaluate('page-dates.mjs', at('data', 'pages', 'dates', 'dates.json'), made),
  }
}

function pageOf({ id, text, html, ...known }) {
  const given = Object.entries(known).filter(
    ([name, value]) => value !== null && ['url', 'outlet', 'title', 'published', 'language'].includes(name),
  )
  return { key: id, id, ...Object.fromEntries(given), body: html === undefined ? { kind: 'text', text } : { kind: 'html', html } }
}

function keep(folder, name, content) {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

function evaluate(script, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at('bench', script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr.slice(0, 400)}`)
  return JSON.parse(stdout)
}

const round = (share) => Math.round(share * 1000) / 1000
