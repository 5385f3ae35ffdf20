import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { bin, hearsay, ownFolder } from './process.test.js'

const ROUNDS = 100
const NEW_EACH_ROUND = 6

const cwd = ownFolder(),
  pile = join(cwd, 'pile'),
  library = join(cwd, 'library')

/** A sequence that looks like chance and is the same every time. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

interface Line {
  readonly original: string
  readonly key: string
}

/** What was acknowledged: whole lines, each once, each with its original as it was. */
function acknowledged(): Map<string, string> {
  const path = join(library, 'register.jsonl')
  if (!existsSync(path)) return new Map()
  const text = readFileSync(path, 'utf8'),
    whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const found = new Map<string, string>()
  for (const line of whole.split('\n').filter(Boolean)) {
    const { original, key } = JSON.parse(line) as Line
    assert.ok(!found.has(key), `${key} was registered twice`)
    found.set(key, original)
  }
  return found
}

test(`${ROUNDS} times killed while reading: nothing acknowledged is missing, nothing is there twice, and the index is what a rebuild gives`, async () => {
  mkdirSync(pile)
  const chance = chances(20_310_313)
  let before = new Map<string, string>(),
    killed = 0,
    taken = 400 // ms: how long a reading takes here, learned from those that end
  for (let round = 0; round < ROUNDS; round++) {
    for (let n = 0; n < NEW_EACH_ROUND; n++)
      writeFileSync(
        join(pile, `${String(round).padStart(3, '0')}-${n}.txt`),
        `The ${round}th ferry of the line ${n} was late, the harbour office said on Monday.\n\nTwo captains denied it.\n`.repeat(
          1 + n,
        ),
      )
    const began = performance.now()
    const child = spawn(process.execPath, [bin, 'read', 'pile', '--library', library], { cwd, stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), chance() * taken * 1.2)
    const code = await new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
    clearTimeout(timer)
    if (code === null) killed++
    else {
      assert.equal(code, 0)
      taken = performance.now() - began
    }
    const now = acknowledged()
    for (const [key, original] of before) assert.equal(now.get(key), original, `${key} was acknowledged in an earlier round`)
    for (const [key, original] of now) {
      if (before.has(key)) continue
      const bytes = readFileSync(join(library, 'originals', original.slice(0, 2), original))
      assert.equal(createHash('sha256').update(bytes).digest('hex'), original)
      assert.deepEqual(bytes, readFileSync(join(cwd, key)))
    }
    before = now
  }
  assert.ok(killed > ROUNDS / 4, `only ${killed} were killed before they had ended`)
  const last = await hearsay(['read', 'pile', '--library', library, '--json'], { cwd })
  assert.equal(last.code, 0, last.stderr)
  assert.equal(acknowledged().size, ROUNDS * NEW_EACH_ROUND)
  // With an index of words, so that it is held against the stories as well.
  assert.equal((await hearsay(['search', 'harbour', '--library', library], { cwd })).code, 0)
  const verified = await hearsay(['verify', '--library', library], { cwd })
  assert.equal(verified.code, 0, verified.stderr)
  const dossier = await hearsay(['dossier', '--json', '--library', library], { cwd })
  assert.equal((await hearsay(['rebuild', '--library', library], { cwd })).code, 0)
  const rebuilt = await hearsay(['dossier', '--json', '--library', library], { cwd })
  assert.ok(dossier.stdout === rebuilt.stdout, 'the index is not what a rebuild gives')
})

test('of two that read into one library one is refused, clearly, and the other is not disturbed', async () => {
  const records = Array.from({ length: 1500 }, (_, n) =>
    JSON.stringify({ id: `r${n}`, text: `Ship ${n} has sunk, the coast guard said. `.repeat(40) }),
  ).join('\n')
  const both = join(cwd, 'both')
  const first = hearsay(['read', '-', '--from', 'jsonl', '--library', both, '--json'], { cwd, input: records })
  while (!existsSync(join(both, 'lock'))) await new Promise((resolve) => setTimeout(resolve, 5))
  const second = await hearsay(['read', 'pile', '--library', both], { cwd })
  const { code, stdout } = await first
  assert.equal(code, 0)
  assert.equal((JSON.parse(stdout) as { read: number }).read, 1500)
  if (second.code === 0) return // the first had ended within the second that a command waits
  assert.equal(second.code, 4)
  assert.match(second.stderr, /in use by process \d+ \(hearsay read -\): .*both; wait until it has finished/)
})

test('Ctrl-C saves, says how to go on and ends with 130', async () => {
  const records = Array.from({ length: 4000 }, (_, n) =>
    JSON.stringify({ id: `r${n}`, text: `Ship ${n} has sunk, the coast guard said. `.repeat(60) }),
  ).join('\n')
  writeFileSync(join(cwd, 'many.jsonl'), records)
  const stopped = join(cwd, 'stopped')
  const child = spawn(process.execPath, [bin, 'read', 'many.jsonl', '--library', stopped], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  while (!existsSync(join(stopped, 'register.jsonl')) || readFileSync(join(stopped, 'register.jsonl')).length === 0)
    await new Promise((resolve) => setTimeout(resolve, 5))
  child.kill('SIGINT')
  const code = await new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  assert.equal(code, 130, said)
  assert.match(said, /What was read is kept; run the same command again/)
  assert.ok(!existsSync(join(stopped, 'lock')))
  const again = await hearsay(['read', 'many.jsonl', '--library', stopped, '--json'], { cwd })
  assert.equal(again.code, 0, again.stderr)
  assert.equal((JSON.parse(again.stdout) as { reports: number }).reports, 4000)
})

test('Ctrl-C while the stories are told keeps those that were, and the same command goes on', async () => {
  const records = Array.from({ length: 900 }, (_, n) =>
    JSON.stringify({ id: `s${n}`, text: `Ferry ${n} has sunk off pier ${n * 7}, captain ${n} said on Monday. `.repeat(30) }),
  ).join('\n')
  writeFileSync(join(cwd, 'stories.jsonl'), records)
  const stopped = join(cwd, 'stopped-stories'),
    child = spawn(process.execPath, [bin, 'read', 'stories.jsonl', '--library', stopped], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  const parts = () => {
    const cache = join(stopped, 'cache')
    const files = existsSync(cache) ? readdirSync(cache).map((name) => join(cache, name, 'part.data')) : []
    return files.some((file) => existsSync(file) && statSync(file).size > 0)
  }
  while (!parts()) await new Promise((resolve) => setTimeout(resolve, 5))
  child.kill('SIGINT')
  assert.equal(await ended, 130, said)
  assert.match(said, /run the same command again/)
  assert.ok(!existsSync(join(stopped, 'lock')))
  const again = await hearsay(['read', 'stories.jsonl', '--library', stopped, '--json'], { cwd })
  assert.equal(again.code, 0, again.stderr)
  const { reports, known } = JSON.parse(again.stdout) as { reports: number; known: number }
  assert.deepEqual([reports, known], [900, 900])
})
