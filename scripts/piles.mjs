#!/usr/bin/env node
// npm run piles               holds what is read of our own piles against piles/expected, line by line; the difference is meant to be read like prose
// npm run piles -- --update   writes what is read now as what is expected
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..'),
  path = join(root, 'piles/expected/demo.md')

const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/hearsay.mjs', 'demo', '--no-open', '--quiet'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 26,
})
if (status !== 0) throw new Error(stderr)
// The day on which it was read is the only thing that is another every day.
const brief = stdout.replace(/, read \d{1,2} [A-Z][a-z]+ \d{4}\b/g, ', read today')

if (process.argv.includes('--update')) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, brief)
  console.log('piles: what is read now is what is expected')
} else if (readFileSync(path, 'utf8') === brief) console.log('piles: read as expected')
else {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-pile-'))
  writeFileSync(join(folder, 'demo.md'), brief)
  spawnSync('git', ['--no-pager', 'diff', '--no-index', '--word-diff=plain', '--unified=0', path, join(folder, 'demo.md')], {
    stdio: 'inherit',
  })
  rmSync(folder, { recursive: true })
  console.error(
    'piles: the sample pile is read differently now. If that is better, npm run piles -- --update, and say in CHANGELOG.md which sentence changed',
  )
  process.exit(1)
}
