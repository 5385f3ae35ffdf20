import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Ended, hearsay, ownFolder } from './process.test.js'

const cwd = ownFolder()
const good = 'Ferry service on the lake stops in May, the harbour office said.\n'
writeFileSync(join(cwd, 'good.txt'), good)
writeFileSync(join(cwd, 'empty.txt'), '')
writeFileSync(join(cwd, 'blank.txt'), ' \n\t\n')
writeFileSync(join(cwd, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 13]))
writeFileSync(join(cwd, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 13]))
writeFileSync(join(cwd, 'broken.json'), '{"text": "The lake')
writeFileSync(
  join(cwd, 'records.jsonl'),
  `{"id":"a","text":"The minister resigned, her office said."}\n{"id":"b","title":"no text"}\nnot json\n\n"bare"\n`,
)
mkdirSync(join(cwd, 'none'))
writeFileSync(join(cwd, 'none', 'notes.xyz'), 'not a known ending')
mkdirSync(join(cwd, 'round'))
writeFileSync(join(cwd, 'round', 'one.txt'), good)
symlinkSync('..', join(cwd, 'round', 'up'))

/** One line a trouble, each with what, why and what to do; and nothing of our insides. */
function saysItOnce({ stderr }: Ended, ...lines: readonly RegExp[]): void {
  const said = stderr.trim().split('\n').filter(Boolean)
  assert.equal(said.length, lines.length, stderr)
  for (const [at, line] of lines.entries()) assert.match(said[at] ?? '', line)
  assert.doesNotMatch(stderr, /\bat \S+ \(|node:|\.js:\d+/)
}

const cases: readonly (readonly [what: string, args: readonly string[], code: number, ...lines: RegExp[]])[] = [
  ['an empty file', ['empty.txt'], 3, /empty\.txt: the file is empty; check/],
  ['nothing but white space', ['blank.txt'], 3, /blank\.txt: it is empty; check/],
  ['a binary by its own name', ['picture.png'], 3, /picture\.png: .*binary.*; give/],
  ['a binary that calls itself text', ['picture.txt'], 3, /picture\.txt: .*binary.*; give/],
  ['a folder without reports', ['none'], 3, /none: the folder holds no report; put \.txt/],
  ['a path that is not there', ['nowhere'], 3, /nowhere: there is no such file or folder; check/],
  ['JSON that breaks off', ['broken.json'], 3, /broken\.json: it is not JSON.*; repair/],
  [
    'records without words, lines that are none',
    ['records.jsonl'],
    3,
    /records\.jsonl:2 \(b\): the record has neither "text" nor "html"; a record is/,
    /records\.jsonl:3: the line is not JSON.*; repair/,
    /records\.jsonl:5: .*bare value; a record is/,
  ],
  ['a format that is not known', ['--from', 'docx', 'good.txt'], 2, /no input format "docx"; use one of/],
]
for (const [what, args, code, ...lines] of cases)
  test(`${what} is said on one line with the next step, and the rest is read`, async () => {
    const library = join(cwd, `library-${args.join('-').replace(/\W+/g, '-')}`)
    const ended = await hearsay(['read', ...args, 'good.txt', '--library', library, '--json'], { cwd })
    assert.equal(ended.code, code, ended.stderr)
    saysItOnce(ended, ...lines)
    if (code === 3) {
      const { reports, unreadable } = JSON.parse(ended.stdout) as { reports: number; unreadable: unknown[] }
      assert.equal(reports, what.startsWith('records') ? 2 : 1)
      assert.equal(unreadable.length, lines.length)
    }
  })

test('a link that leads back up is not followed', async () => {
  const ended = await hearsay(['read', 'round', '--library', 'round-library', '--json'], { cwd })
  assert.equal(ended.code, 0, ended.stderr)
  assert.equal((JSON.parse(ended.stdout) as { reports: number }).reports, 1)
})

test('a file that may not be read', { skip: process.getuid?.() === 0 ? 'root may read everything' : false }, async () => {
  writeFileSync(join(cwd, 'secret.txt'), good)
  chmodSync(join(cwd, 'secret.txt'), 0)
  const ended = await hearsay(['read', 'secret.txt', 'good.txt', '--library', 'secret-library'], { cwd })
  assert.equal(ended.code, 3)
  saysItOnce(ended, /secret\.txt: you may not read it; /)
})

test('nothing on standard input', async () => {
  const ended = await hearsay(['read', '-'], { cwd })
  assert.equal(ended.code, 3)
  saysItOnce(ended, /nothing came in on standard input/)
})

test('wrong use is 2, and a typo gets a suggestion', async () => {
  for (const [args, said] of [
    [['raed', 'good.txt'], /Did you mean read\?/],
    [['dossier', '--jsno'], /Did you mean --json\?/],
    [['stories', '--json', '--plain'], /exclude each other/],
    [['stories', '--library', 'not-there'], /no library in not-there; read reports first/],
    [['story'], /missing required argument/],
  ] as const) {
    const ended = await hearsay(args, { cwd })
    assert.equal(ended.code, 2, `${args.join(' ')}: ${ended.stderr}`)
    assert.match(ended.stderr, said)
    assert.equal(ended.stdout, '')
    assert.doesNotMatch(ended.stderr, /\bat \S+ \(|\.js:\d+/)
  }
})

test('a file where the library should be is 4', async () => {
  const ended = await hearsay(['read', 'good.txt', '--library', 'good.txt'], { cwd })
  assert.equal(ended.code, 4)
  saysItOnce(ended, /good\.txt; name a folder with --library/)
})
