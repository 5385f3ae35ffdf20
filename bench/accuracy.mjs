// Precision, recall and F1 on the labelled corpora beside the project, as their own evaluators count them.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { attribute, dossier, readAsGiven, toAttributionsJson, toDossierJson } from '../dist/core/index.js'
import { at, evaluate, keep } from './evaluate.mjs'
import { run as pages } from './pages.mjs'

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
      ...(!short && { ecb: ecb(folder), pages: await pages() }),
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

function pageOf({ id, text, html, ...known }) {
  const given = Object.entries(known).filter(
    ([name, value]) => value !== null && ['url', 'outlet', 'title', 'published', 'language'].includes(name),
  )
  return { key: id, id, ...Object.fromEntries(given), body: html === undefined ? { kind: 'text', text } : { kind: 'html', html } }
}

const round = (share) => Math.round(share * 1000) / 1000
