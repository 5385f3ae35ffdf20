#!/usr/bin/env node
// npm run bench                          speed and accuracy, stage by stage, and the size of the package, as one JSON document on stdout
// npm run bench -- --short               the same on less text, in under a minute
// npm run bench -- speed|accuracy|relate|read|library|pages|package only that part; --reports N says how many, --library postgres://… where
//
// Accuracy needs the labelled data that lies beside the project (../shared); where it is missing, the document says so.
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false }, reports: { type: 'string' }, library: { type: 'string' } },
})
const PARTS = {
  speed: () => import('./speed.mjs'),
  accuracy: () => import('./accuracy.mjs'),
  relate: () => import('./relate.mjs'),
  read: () => import('./read.mjs'),
  library: () => import('./library.mjs'),
  pages: () => import('./pages.mjs'),
  package: () => import('./package.mjs'),
}
const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name))
const reports = values.reports === undefined ? undefined : Number(values.reports)
if (unknown.length || (reports !== undefined && !(Number.isInteger(reports) && reports > 0))) {
  console.error(`usage: npm run bench -- [${Object.keys(PARTS).join('|')}] [--short] [--reports N] [--library postgres://…]`)
  process.exit(2)
}

const wanted = positionals.length ? positionals : ['speed', 'accuracy', 'package']
const result = { schema: 'hearsay/bench@1', node: process.version, short: values.short }
for (const name of wanted) {
  const { run } = await PARTS[name]()
  result[name] = await run({
    short: values.short,
    ...(reports !== undefined && { reports }),
    ...(values.library !== undefined && { library: values.library }),
  })
}
console.log(JSON.stringify(result, null, 1))
