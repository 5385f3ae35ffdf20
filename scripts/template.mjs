#!/usr/bin/env node
// Packs a fresh PGlite data directory beside the compiled store, once per version of PGlite: making one takes some seconds, unpacking it one.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..'),
  made = join(root, 'dist/store/sql/template.tar.gz'),
  note = `${made}.version`
const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@electric-sql/pglite/package.json'), 'utf8'))

if (!existsSync(made) || !existsSync(note) || readFileSync(note, 'utf8') !== version) {
  const { PGlite } = await import('@electric-sql/pglite')
  const database = await PGlite.create()
  const packed = await database.dumpDataDir('gzip')
  await database.close()
  mkdirSync(dirname(made), { recursive: true })
  writeFileSync(`${made}.part`, Buffer.from(await packed.arrayBuffer()))
  renameSync(`${made}.part`, made)
  writeFileSync(note, version)
}
