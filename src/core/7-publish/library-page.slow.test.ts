import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const examples = readFileSync(`${root}docs/library.md`, 'utf8')
  .split(/^```js$/m)
  .slice(1)
  .map((rest) => rest.slice(0, rest.indexOf('\n```')))

// In the package's own folder 'hearsay' is the package itself.
const ran = examples.map((example) =>
  spawnSync(process.execPath, ['--input-type=module', '-e', example], { cwd: root, encoding: 'utf8' }),
)

test('every example of docs/library.md runs', () => {
  assert.equal(ran.length, 6)
  for (const [nth, { status, stderr, stdout }] of ran.entries()) {
    assert.equal(status, 0, `${stderr}\n${examples[nth]}`)
    assert.ok(stdout.trim() !== '', examples[nth])
  }
})

test('what the examples say comes out', () => {
  assert.match(ran[0]!.stdout, /^2 reports\n/)
  assert.match(ran[1]!.stdout, / 2 1 dependent\n$/)
  assert.match(ran[2]!.stdout, /^\[\]\n/)
  assert.equal(ran[4]!.stdout, 'true\n', 'a pile told story by story is the pile told at once')
})
