#!/usr/bin/env node
// Holds the house in order: imports go one way only, a stage never imports a stage, and the core knows no clock and no chance.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const src = join(dirname(fileURLToPath(import.meta.url)), '..', 'src')

/** What each place may import, besides itself. */
const MAY = {
  'core/model': [],
  'core/text': ['core/model'],
  'core/language': ['core/model', 'core/text'],
  'core/grammar': ['core/model', 'core/text', 'core/language'],
  'core/standing': ['core/model', 'core/text', 'core/language'],
  'core/stage': ['core/model', 'core/text', 'core/language', 'core/grammar', 'core/standing', 'core/in-words'],
  'core/in-words': ['core/model'],
  'core/assemble': ['core/model'],
  'core/pipeline': ['core/model', 'core/stage', 'core/standing', 'core/assemble'],
  'core/publish': ['core/model', 'core/stage', 'core/assemble'],
  'core/index': ['core/model', 'core/text', 'core/stage', 'core/standing', 'core/pipeline'],
  'core/markup': ['core/model', 'core/stage'],
  intake: ['core/index', 'core/markup'],
  testing: [],
  store: ['core/index', 'core/publish', 'intake'],
  work: ['core/index', 'core/publish', 'store', 'intake'],
  web: ['core/index', 'core/in-words', 'store', 'work', 'intake'],
  mcp: ['core/index', 'core/in-words', 'store', 'work', 'intake'],
  cli: ['core/index', 'core/publish', 'core/in-words', 'store', 'work', 'intake', 'web', 'mcp'],
}

function placeOf(path) {
  const parts = relative(src, path).split('/')
  if (parts[0] !== 'core') return parts[0]
  const second = (parts[1] ?? '').replace(/(\.slow)?(\.test)?\.(ts|js)$/, '')
  return /^\d-/.test(second) ? `core/${second}` : `core/${second}`
}
const kindOf = (place) => (/^core\/\d-/.test(place) ? 'core/stage' : place)

function* sourcesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (entry.name !== 'dist' && entry.name !== 'node_modules') yield* sourcesIn(path)
    } else if (/\.tsx?$/.test(entry.name) && !/\.d\.ts$/.test(entry.name)) yield path
  }
}

const wrong = []
for (const path of sourcesIn(src)) {
  const isTest = /\.test\.ts$/.test(path),
    place = placeOf(path),
    may = MAY[kindOf(place)]
  const text = readFileSync(path, 'utf8'),
    name = relative(src, path)
  if (!may && !isTest) {
    wrong.push(`${name}: nobody has said what ${place} may import (scripts/check-imports.mjs)`)
    continue
  }
  if (place.startsWith('core/') && !isTest && /\bDate\.now\b|\bMath\.random\b|\bnew Date\(\s*\)/.test(text))
    wrong.push(`${name}: the core knows no clock and no chance`)
  if (isTest) continue // a test may look at anything
  for (const [, from] of text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
    const target = placeOf(resolve(dirname(path), from))
    if (target === place || (place === 'web' && target === 'web')) continue
    if (!may.includes(kindOf(target)) || (kindOf(place) === 'core/stage' && kindOf(target) === 'core/stage'))
      wrong.push(`${name}: ${place} may not import ${target} (${from})`)
  }
}
for (const line of wrong) console.error(line)
if (wrong.length) process.exit(1)
console.log('imports: one way only')
