import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { hearsay, ownFolder } from './process.test.js'

const cwd = ownFolder()
mkdirSync(join(cwd, 'pile', 'inner'), { recursive: true })
writeFileSync(join(cwd, 'pile', 'first.txt'), 'Two bridges over the Orle will close in June, the mayor said on Monday.\n')
writeFileSync(join(cwd, 'pile', 'inner', 'second.md'), 'The mayor denied that the bridges are unsafe.\n')
const records = [
  {
    id: 'r1',
    outlet: 'Orle Post',
    published: 'Mon, 3 Mar 2031 08:00:00 GMT',
    text: 'The bridges stay open, a council member said.',
    mood: { any: 1 },
  },
  { id: 7, url: 'https://orle.example/7', text: 'Work on the bridges costs 3 million, according to two engineers.' },
]
  .map((record) => JSON.stringify(record))
  .join('\n')

interface Document {
  readonly reports: readonly {
    readonly key: string
    readonly outlet: string | null
    readonly published: string | null
    readonly url: string | null
  }[]
}
const dossier = async (library: string): Promise<Document> => {
  const ended = await hearsay(['dossier', '--json', '--library', library], { cwd })
  assert.equal(ended.code, 0, ended.stderr)
  return JSON.parse(ended.stdout) as Document
}

test('folders, files and records on standard input become reports under their keys', async () => {
  const library = join(cwd, 'keys')
  assert.equal((await hearsay(['read', 'pile', '--library', library], { cwd })).code, 0)
  assert.equal((await hearsay(['read', '-', '--from', 'jsonl', '--library', library], { cwd, input: records })).code, 0)
  const { reports } = await dossier(library)
  assert.deepEqual(reports.map(({ key }) => key).sort(), ['7', 'pile/first.txt', 'pile/inner/second.md', 'r1'])
})

test('a second reading changes nothing, in whatever order', async () => {
  const files = ['pile/first.txt', 'pile/inner/second.md']
  const outputs: string[] = []
  for (const [library, order] of [
    ['once', files],
    ['turned', [...files].reverse()],
  ] as const) {
    await hearsay(['read', ...order, '--library', library], { cwd })
    const first = await hearsay(['dossier', '--json', '--library', library], { cwd })
    const register = readFileSync(join(cwd, library, 'register.jsonl'))
    const again = await hearsay(['read', ...order, '--library', library, '--json'], { cwd })
    assert.equal((JSON.parse(again.stdout) as { known: number }).known, 2)
    assert.deepEqual(readFileSync(join(cwd, library, 'register.jsonl')), register)
    assert.equal((await hearsay(['dossier', '--json', '--library', library], { cwd })).stdout, first.stdout)
    outputs.push(first.stdout)
  }
  assert.equal(outputs[0], outputs[1])
})

test('a rebuild gives the same dossier byte for byte, and verify finds what was changed', async () => {
  const library = join(cwd, 'rebuilt')
  await hearsay(['read', 'pile', '--library', library], { cwd })
  const before = await hearsay(['dossier', '--json', '--library', library], { cwd })
  assert.equal((await hearsay(['rebuild', '--library', library], { cwd })).code, 0)
  assert.equal((await hearsay(['dossier', '--json', '--library', library], { cwd })).stdout, before.stdout)
  assert.equal((await hearsay(['verify', '--library', library], { cwd })).code, 0)
  const [folder] = readdirSync(join(library, 'originals')).sort(),
    [name] = readdirSync(join(library, 'originals', folder as string))
  writeFileSync(join(library, 'originals', folder as string, name as string), 'Something else was said.')
  const damaged = await hearsay(['verify', '--library', library], { cwd })
  assert.equal(damaged.code, 4)
  assert.match(damaged.stderr, /is not what was read; restore/)
})

test('nobody else may look into a library', async () => {
  const library = join(cwd, 'private')
  await hearsay(['read', 'pile', '--library', library], { cwd })
  const files = readdirSync(library, { recursive: true, encoding: 'utf8' })
  assert.ok(files.length > 6)
  for (const name of ['', ...files]) assert.equal(statSync(join(library, name)).mode & 0o077, 0, name)
})

test('a torn last line was never acknowledged: the next reading goes on without it', async () => {
  const library = join(cwd, 'torn'),
    register = join(library, 'register.jsonl')
  await hearsay(['read', 'pile/first.txt', '--library', library], { cwd })
  const whole = readFileSync(register, 'utf8')
  writeFileSync(register, `${whole}{"at":"2031-03-03T08:00:00Z","orig`)
  assert.equal((await dossier(library)).reports.length, 1)
  assert.equal((await hearsay(['read', 'pile', '--library', library], { cwd })).code, 0)
  assert.equal((await dossier(library)).reports.length, 2)
  const lines = readFileSync(register, 'utf8').trim().split('\n')
  assert.equal(lines.length, 2)
  for (const line of lines) JSON.parse(line)
})

test('ratings and judgements are kept with their history and can be taken back', async () => {
  const library = join(cwd, 'judged')
  await hearsay(['read', 'pile', '--library', library], { cwd })
  const grade = (letter: string) =>
    hearsay(['grade', 'Orle Post', letter, '--because', 'it checks twice', '--library', library], { cwd })
  assert.equal((await grade('B')).code, 0)
  assert.equal((await grade('C')).code, 0)
  assert.equal((await grade('G')).code, 2)
  assert.equal((await hearsay(['grade', 'Orle Post', 'A', '--library', library], { cwd })).code, 2)
  const sources = async () => {
    const { stdout } = await hearsay(['sources', '--json', '--library', library], { cwd })
    return (JSON.parse(stdout) as { sources: { name: string; reliability: string; history: { by: string }[] }[] }).sources.filter(
      ({ name }) => name === 'Orle Post',
    )
  }
  assert.deepEqual(
    (await sources()).map(({ name, reliability, history }) => [name, reliability, history.map(({ by }) => by)]),
    [['Orle Post', 'C', ['tester', 'tester']]],
  )
  assert.equal((await hearsay(['judge', '--undo', '--library', library], { cwd })).code, 0)
  assert.equal((await sources())[0]?.reliability, 'B')
  assert.equal(readFileSync(join(library, 'log.jsonl'), 'utf8').trim().split('\n').length, 3)
})

test('attribute counts in the text as it was given, and gives ids back', async () => {
  const text = 'Skip to content\n\n\n  The harbour  closes on Friday, the port authority said.\n\nShare this article\n'
  const ended = await hearsay(['attribute', '--ndjson', '--from', 'jsonl'], {
    cwd,
    input: `${JSON.stringify({ id: 'x1', text })}\n${JSON.stringify({ id: 'x2', text: 'No news.' })}`,
  })
  assert.equal(ended.code, 0, ended.stderr)
  const lines = ended.stdout
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as {
          schema: string
          id: string
          attributions: { content: { start: number; end: number; text: string }[] }[]
        },
    )
  assert.deepEqual(
    lines.map(({ schema, id }) => [schema, id]),
    [
      ['hearsay/attributions@1', 'x1'],
      ['hearsay/attributions@1', 'x2'],
    ],
  )
  for (const { content } of lines[0]?.attributions ?? [])
    for (const place of content) assert.equal(text.slice(place.start, place.end), place.text)
})

test('what an earlier reading was killed over is read with the next, whatever that reads', async () => {
  const library = join(cwd, 'left')
  assert.equal((await hearsay(['read', 'pile', '--library', library], { cwd })).code, 0)
  rmSync(join(library, 'cache'), { recursive: true })
  writeFileSync(join(cwd, 'third.txt'), 'The ferries of Orle will sail again on Friday, the harbour office said.\n')
  const { code, stdout, stderr } = await hearsay(['read', 'third.txt', '--library', library], { cwd })
  assert.equal(code, 0, stderr)
  assert.match(stderr, /^2 reports of earlier readings read as well\.$/m)
  assert.match(stdout, /The library holds 3 reports/)
})
