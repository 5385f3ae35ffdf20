#!/usr/bin/env node
// Bundles the page into dist/web/page, when anything that goes into it is newer than the bundle.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..'),
  page = join(root, 'src/web/page'),
  made = join(root, 'dist/web/page/index.html')

const newest = (folder) =>
  Math.max(0, ...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, String(name))).mtimeMs))

if (
  !existsSync(made) ||
  Math.max(newest(page), newest(join(root, 'src/core/7-publish')), statSync(join(root, 'package.json')).mtimeMs) >
    statSync(made).mtimeMs
) {
  const { build } = await import('vite')
  await build({ configFile: join(page, 'vite.config.mjs') })
}
