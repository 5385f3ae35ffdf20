import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'hearsay-package-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const run = (command: string, args: readonly string[], cwd = folder) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 180_000 })
  return { status, stdout, stderr }
}

const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root)
const [tarball] = (packed.status === 0 ? JSON.parse(packed.stdout) : []) as {
  filename: string
  size: number
  unpackedSize: number
  files: { path: string }[]
}[]

test('the package holds what runs and what is read, and no test', (t) => {
  assert.ok(tarball, packed.stderr)
  t.diagnostic(`package: ${Math.round(tarball.size / 1024)} KB, unpacked ${Math.round(tarball.unpackedSize / 1024)} KB`)
  const paths = new Set(tarball.files.map(({ path }) => path))
  for (const path of [
    'bin/hearsay.mjs',
    'dist/core/index.js',
    'dist/core/index.d.ts',
    'dist/mcp/server.js',
    'schemas/dossier-1.schema.json',
    'docs/formats.md',
    'LICENSE',
  ])
    assert.ok(paths.has(path), path)
  assert.deepEqual(
    [...paths].filter((path) => /\.test\.|tsbuildinfo|^src\//.test(path)),
    [],
  )
})

if (tarball) writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}')
const installed = tarball
  ? run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=dev', `./${tarball.filename}`])
  : undefined
const unreachable = installed?.status === 0 ? false : 'the package registry cannot be reached from here'

test('installed into an empty folder it reads and briefs', { skip: unreachable }, () => {
  const names = readdirSync(join(folder, 'node_modules'))
  assert.ok(!names.includes('typescript') && !names.includes('vite') && !names.includes('ajv'), 'no dev dependencies')
  writeFileSync(
    join(folder, 'one.txt'),
    'The Federation wants to shrink the Lake Guard, the Morning Ledger reports, citing four envoys.\n',
  )
  writeFileSync(
    join(folder, 'two.txt'),
    'Four envoys told the Morning Ledger that the Federation is pushing to end the Lake Guard.\n',
  )
  const version = run('npx', ['--no-install', 'hearsay', '--version'])
  assert.equal(version.stdout.trim(), JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version)
  const read = run('npx', ['--no-install', 'hearsay', 'read', 'one.txt', 'two.txt'])
  assert.equal(read.status, 0, read.stderr)
  assert.ok(existsSync(join(folder, '.hearsay')))
  const brief = run('npx', ['--no-install', 'hearsay', 'brief', '-o', 'brief.md'])
  assert.equal(brief.status, 0, brief.stderr)
  assert.match(readFileSync(join(folder, 'brief.md'), 'utf8'), /^# Brief: /)
  assert.equal(run('npx', ['--no-install', 'hearsay', 'check', 'brief.md']).status, 0)
  const dossier = run('npx', ['--no-install', 'hearsay', 'dossier', '--json'])
  assert.equal(JSON.parse(dossier.stdout).schema, 'hearsay/dossier@1')
})

test('installed it can be imported, core and tools alike', { skip: unreachable }, () => {
  const script = `
    import { dossier, fromDossierJson, toDossierJson } from 'hearsay'
    import { TOOLS } from 'hearsay/mcp'
    import assert from 'node:assert/strict'
    const made = dossier([{ key: 'a', body: { kind: 'text', text: 'The envoy said on Monday that the guard will leave.' } }])
    assert.deepEqual(fromDossierJson(JSON.parse(JSON.stringify(toDossierJson(made)))), made)
    console.log(made.attributions.length, TOOLS.length)`
  const { status, stdout, stderr } = run(process.execPath, ['--input-type=module', '-e', script])
  assert.equal(status, 0, stderr)
  assert.match(stdout, /^[1-9]\d* 10\n$/)
})
