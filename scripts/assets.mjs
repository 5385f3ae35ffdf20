#!/usr/bin/env node
// Copies what tsc does not: trained models (`*.model.js`, typed by the `.d.ts` beside them) from src to dist.
import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else yield path
  }
}

const isNewer = (a, b) => {
  try {
    return statSync(a).mtimeMs > statSync(b).mtimeMs
  } catch {
    return true
  }
}

for (const path of filesIn(join(root, 'src'))) {
  if (!/\.model\.(js|d\.ts)$/.test(path)) continue
  const copy = join(root, 'dist', relative(join(root, 'src'), path))
  if (!isNewer(path, copy)) continue
  mkdirSync(dirname(copy), { recursive: true })
  copyFileSync(path, copy)
}
