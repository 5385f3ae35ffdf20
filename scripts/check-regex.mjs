#!/usr/bin/env node
// No regular expression of ours may take time that grows faster than the text it looks at: whoever writes a report could stop us with it.
// Every literal in what was built is put before an automaton checker (recheck) that either proves it or finds a text that is an attack.
// What was proved once is remembered in scripts/regex-proved.json; `--update` writes it anew, `--all` believes nothing of it.
// Expressions that the checker calls slow, or cannot judge, must stand in ALLOWED with the reason why they are harmless where they are used.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { ALLOWED } from './regex-allowed.mjs'

process.env.RECHECK_BACKEND = 'pure'
const { checkSync } = await import('recheck')

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
const REMEMBERED = join(root, 'scripts/regex-proved.json')

/** Every regular expression of what was built, with the file it stands in first. What the page runs is bundled and looked at in its source's place. */
function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (path !== join(dist, 'web/page')) yield* filesIn(path)
    } else if (/\.js$/.test(entry.name) && !/\.test\.js$|\.model\.js$/.test(entry.name)) yield path
  }
}
function* nodesOf(program) {
  const waiting = [program]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node !== 'object' || node === null || node instanceof RegExp) continue
    if (typeof node.type === 'string') yield node
    for (const inner of Object.values(node)) if (typeof inner === 'object') waiting.push(inner)
  }
}
const literals = new Map()
for (const path of [...filesIn(dist)].sort()) {
  const { program } = parseSync(path, readFileSync(path, 'utf8'))
  for (const { regex } of nodesOf(program))
    if (regex && !literals.has(`/${regex.pattern}/${regex.flags}`))
      literals.set(`/${regex.pattern}/${regex.flags}`, { ...regex, path: path.slice(dist.length + 1) })
}

/**
 * Those that are made of lists of words when a module is loaded: looked at with `--all`. What is long cannot be judged in time and is left to
 * the growth runs of `npm run torture`.
 */
const made = new Set()
if (process.argv.includes('--all')) {
  const Native = RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(_, [from, flags = '']) {
      const one = new Native(from, flags)
      made.add(String(one))
      literals.set(String(one), { pattern: one.source, flags: one.flags, path: 'made of words' })
      return one
    },
  })
  await import(join(dist, 'core/index.js'))
  globalThis.RegExp = Native
}

const known = new Set(
  existsSync(REMEMBERED) && !process.argv.includes('--all') ? JSON.parse(readFileSync(REMEMBERED, 'utf8')) : [],
)
const wrong = [],
  proved = []
for (const [literal, { pattern, flags, path }] of literals) {
  if (known.has(literal)) {
    proved.push(literal)
    continue
  }
  if (Object.hasOwn(ALLOWED, literal)) continue
  const found = checkSync(pattern, flags.replace(/[dv]/g, ''), { checker: 'automaton', timeout: 10_000 })
  if (found.status === 'safe') {
    if (!made.has(literal)) proved.push(literal)
  } else if (found.status === 'vulnerable' || !made.has(literal))
    wrong.push(
      found.status === 'vulnerable'
        ? `${path}: ${literal} takes ${found.complexity.summary} time, for example with ${JSON.stringify(found.attack.pattern).slice(0, 200)}`
        : `${path}: ${literal} cannot be judged (${found.error?.kind ?? 'unknown'})`,
    )
}
for (const literal of Object.keys(ALLOWED))
  if (!literals.has(literal)) wrong.push(`scripts/regex-allowed.mjs allows ${literal}, which stands nowhere any more`)
if (process.argv.includes('--update')) writeFileSync(REMEMBERED, `${JSON.stringify(proved.sort(), null, 1)}\n`)
for (const line of wrong) console.error(line)
if (wrong.length) {
  console.error(
    'Bound the repetition, split the work, or say in scripts/regex-allowed.mjs why no text can make it slow where it is used.',
  )
  process.exit(1)
}
console.log(`regular expressions: ${proved.length} proved linear, ${Object.keys(ALLOWED).length} allowed with a reason`)
