/** The three founding reports, where they lie beside the project: read by the program as a user runs it, held against their hand-made labels. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..'),
  shared = join(project, '..', 'shared'),
  folder = mkdtempSync(join(tmpdir(), 'hearsay-founding-'))
after(() => rmSync(folder, { recursive: true }))

const skip = existsSync(join(shared, 'seeds')) ? false : 'the founding reports are not beside the project (../shared/seeds)'

function hearsay(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'bin/hearsay.mjs'), ...args, '--library', join(folder, 'library')],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  )
  assert.equal(status, 0, stderr)
  return stdout
}

/** What the labels' own evaluator finds, "9/9" and the like, with everything it misses. */
function measure(): Record<string, unknown> {
  hearsay('read', join(shared, 'seeds'))
  const dossier = join(folder, 'dossier.json')
  writeFileSync(dossier, hearsay('dossier', '--json'))
  const evaluator = join(shared, 'bench', 'seeds.mjs')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [evaluator, join(shared, 'gold', 'seeds.json'), dossier, '--misses'],
    { encoding: 'utf8' },
  )
  assert.equal(status, 0, stderr)
  return JSON.parse(stdout)
}

test('three real reports: two stories, two origins, all that the labels name', { skip }, () => {
  const { misses, attributions_not_in_gold: extra, ...found } = measure()
  const said = JSON.stringify(
    (misses as object[]).filter((miss) => !('not_in_gold' in miss)),
    null,
    1,
  )
  for (const name of [
    'boilerplate_removed',
    'attributions_found',
    'chains_right',
    'frames_right',
    'stories_right',
    'origins_right',
    'shared_claims_right',
    'discrepancies_found',
    'matters_right',
  ]) {
    const [right, all] = String(found[name]).split('/')
    assert.equal(right, all, `${name}: ${found[name]}; missed: ${said}`)
  }
  assert.equal(found.origins_count, 2)
  assert.equal(found.inflation_found, true, 'one source here, “diplomats confirmed” there')
  assert.equal(typeof extra, 'number')
})

test('their brief says who stands behind what, in words anybody can check', { skip }, () => {
  hearsay('read', join(shared, 'seeds'))
  const brief = hearsay('brief')
  assert.match(brief, /2 reports · (outlets not known|\d outlets?) · 1 origin/)
  assert.match(brief, /fifth-hand/)
  assert.match(brief, /→ RIA (News|Novosti) → this report/)
  assert.match(brief, /return to factory settings[\s\S]*return to the previous status/)
  writeFileSync(join(folder, 'brief.md'), brief)
  hearsay('check', join(folder, 'brief.md'))
})
