#!/usr/bin/env node
// Holds the documents to the program: every field of the dossier's JSON, every kind of discrepancy and every command must be written of in docs/.
// A field counts as written of when it stands in back quotes (`field`, `claims[].field`, or in a block of code).
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const docs = readdirSync(join(root, 'docs'), { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.md') && !name.startsWith('decisions'))
  .map((name) => readFileSync(join(root, 'docs', name), 'utf8'))
const inCode = docs.flatMap((text) => text.split('`').filter((_, index) => index % 2 === 1)).join('\n')
const blocks = docs.flatMap((text) => text.split(/^```.*$/m).filter((_, index) => index % 2 === 1)).join('\n')
const written = new Set(`${inCode}\n${blocks}`.match(/[A-Za-z][\w-]*/g) ?? [])

const missing = []
const schema = JSON.parse(readFileSync(join(root, 'schemas/dossier-1.schema.json'), 'utf8'))

const fields = new Map()
const look = (part, path) => {
  if (Array.isArray(part)) for (const item of part) look(item, path)
  else if (part && typeof part === 'object')
    for (const [key, value] of Object.entries(part)) {
      if (key === 'properties' || key === '$defs')
        for (const [name, inner] of Object.entries(value)) {
          const here = key === '$defs' ? name : `${path}.${name}`
          if (key === 'properties' && !fields.has(name)) fields.set(name, here)
          look(inner, here)
        }
      else look(value, path)
    }
}
look(schema, 'dossier')
for (const [name, where] of fields) if (!written.has(name)) missing.push(`the field ${where} of the dossier's JSON`)

for (const form of schema.$defs.discrepancy.oneOf) {
  const { kind } = form.properties
  for (const name of kind.enum ?? [kind.const]) if (!written.has(name)) missing.push(`the kind of discrepancy ‘${name}’`)
}

let commands = 0
if (existsSync(join(root, 'dist/cli/index.js'))) {
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'bin/hearsay.mjs'), '--help'], { encoding: 'utf8' })
  if (status !== 0) missing.push('`hearsay --help` itself: it does not answer')
  const list = stdout
  for (const [, name] of list.matchAll(/^ {2}([a-z][a-z-]*)/gm)) {
    commands++
    if (name !== 'help' && !docs.some((text) => text.includes(`hearsay ${name}`))) missing.push(`the command ‘hearsay ${name}’`)
  }
}

for (const what of missing) console.error(`docs/ says nothing of ${what}`)
if (missing.length) process.exit(1)
console.log(`docs: ${fields.size} fields, ${commands} commands written of`)
