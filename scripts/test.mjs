#!/usr/bin/env node
// Runs the compiled tests with node's own runner; a test that hangs is ended after ten minutes. `npm test -- core/1-read` runs what lies under that path, `--quick` leaves out `*.slow.test`.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist')
const src = join(dist, '..', 'src')
const args = process.argv.slice(2),
  quick = args.includes('--quick'),
  under = args.filter((arg) => !arg.startsWith('--'))

function* testsIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* testsIn(path)
    else if (/\.test\.js$/.test(entry.name)) yield path
  }
}
// A compiled test whose source is gone is left over from an older build.
const hasSource = (path) =>
  statSync(join(src, relative(dist, path)).replace(/\.js$/, '.ts'), { throwIfNoEntry: false }) !== undefined
const files = [...testsIn(dist)]
  .filter(hasSource)
  .filter((path) => !quick || !path.endsWith('.slow.test.js'))
  .filter((path) => under.length === 0 || under.some((part) => relative(dist, path).includes(part)))
  .sort()
if (files.length === 0) {
  console.error('no test file found: run `npm run build` first, or check the path given')
  process.exit(2)
}
const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', '--test-timeout=600000', ...files], {
  stdio: 'inherit',
})
process.exit(status ?? 1)
