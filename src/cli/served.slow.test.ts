import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { noServer, openOn, startServer } from '../store/sql/databases.test.js'
import { bin, hearsay, ownFolder, root } from './process.test.js'

const PARTS = 'ka lo mi tu re va no sel dor fe ga hu bri pon zu wer tai mol che lan gri os um'.split(' '),
  THINGS = ['ferry', 'mill', 'depot', 'chapel', 'tannery', 'theatre', 'granary']
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10))

describe('a library on a PostgreSQL server', { skip: noServer }, () => {
  const cwd = ownFolder(),
    pile = join(root, 'piles', 'demo'),
    server = noServer ? undefined : startServer()
  const fresh = async () => (await server!)()

  test('answers as one in a folder does', async () => {
    const address = await fresh(),
      folder = join(cwd, 'folder')
    for (const library of [address, folder])
      assert.notEqual((await hearsay(['read', pile, '--library', library], { cwd })).code, 70)
    for (const args of [
      ['dossier', '--json'],
      ['stories', '--json'],
      ['sources', '--json'],
      ['verify', '--json'],
    ]) {
      const [one, other] = [
        await hearsay([...args, '--library', address], { cwd }),
        await hearsay([...args, '--library', folder], { cwd }),
      ]
      assert.equal(one.code, 0, one.stderr)
      assert.ok(one.stdout.length > 20)
      assert.equal(one.stdout, other.stdout, args.join(' '))
    }
    // Where a snippet is cut is the database's own, and differs between its releases.
    const hits = async (library: string) => {
      const { stdout } = await hearsay(['search', 'dam', '--json', '--library', library], { cwd })
      return (JSON.parse(stdout) as { hits: { id: string; rank: number }[] }).hits.map(({ id, rank }) => [id, rank])
    }
    const found = await hits(address)
    assert.ok(found.length > 0)
    assert.deepEqual(found, await hits(folder))
  })

  test('keeps judgements, and is the same after a rebuild', async () => {
    const library = await fresh()
    await hearsay(['read', pile, '--library', library], { cwd })
    assert.equal(
      (await hearsay(['grade', 'Tarn Press', 'B', '--because', 'it is careful', '--library', library], { cwd })).code,
      0,
    )
    const before = await hearsay(['dossier', '--json', '--library', library], { cwd })
    assert.notEqual((await hearsay(['rebuild', '--library', library], { cwd })).code, 70)
    assert.equal((await hearsay(['dossier', '--json', '--library', library], { cwd })).stdout, before.stdout)
    const { stdout } = await hearsay(['sources', '--plain', '--library', library], { cwd })
    assert.match(stdout, /^B\t\d+\tTarn Press\tit is careful$/m)
  })

  test('takes what several read into it at once, each report once', async () => {
    const library = await fresh()
    const records = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, n) =>
        JSON.stringify({ id: `r${from + n}`, text: `Ship ${from + n} has sunk, the coast guard said.` }),
      ).join('\n')
    writeFileSync(join(cwd, 'a.jsonl'), records(0, 60))
    writeFileSync(join(cwd, 'b.jsonl'), records(40, 100))
    const ended = await Promise.all(
      ['a', 'b', 'a'].map((name) => hearsay(['read', `${name}.jsonl`, '--library', library], { cwd })),
    )
    for (const { code, stderr } of ended) assert.equal(code, 0, stderr)
    const { stdout } = await hearsay(['dossier', '--json', '--library', library], { cwd })
    assert.equal((JSON.parse(stdout) as { reports: unknown[] }).reports.length, 100)
  })

  test('several workers share the reading and the stories; of those that are killed nothing is missing', async () => {
    const library = await fresh(),
      sql = await openOn(library)
    const count = async (what: string) =>
      (await sql.query<{ n: number }>(`select count(*)::integer as n from ${what}`))[0]?.n ?? 0
    /** A happening of its own each: "The ferry Kabolu ran aground off Tovane …" */
    const name = (n: number) =>
      `${PARTS[n % 17]}${PARTS[(n * 7 + 3) % 19]}${PARTS[(n * 5 + 11) % 23]}`.replace(/^./, (first) => first.toUpperCase())
    const report = (n: number) =>
      `The ${name(n)} ${THINGS[n % 7]} near ${name(n + 400)} burned down in ${2 + (n % 300)} minutes, captain ${name(n + 800)} said. Keeper ${name(n + 1200)} of ${name(n + 400)} denied it.`
    writeFileSync(
      join(cwd, 'queue.jsonl'),
      Array.from({ length: 300 }, (_, n) => JSON.stringify({ id: `q${n}`, text: report(n) })).join('\n'),
    )
    const few = join(cwd, 'few')
    mkdirSync(few)
    for (let n = 300; n < 400; n++) writeFileSync(join(few, `${n}.txt`), report(n))
    assert.equal((await hearsay(['read', 'queue.jsonl', few, pile, '--queue', '--library', library], { cwd })).code, 0)
    /** A worker that is killed as soon as there is more of something than there was. */
    const killedAt = async (what: string) => {
      const before = await count(what),
        victim = spawn(process.execPath, [bin, 'work', '--task', '0.02', '--library', library], { cwd, stdio: 'ignore' }),
        ended = new Promise((resolve) => victim.once('exit', (_, signal) => resolve(signal)))
      while ((await count(what)) <= before && victim.exitCode === null) await soon()
      victim.kill('SIGKILL')
      assert.equal(await ended, 'SIGKILL', `it had ended before it was killed at ${what}`)
    }
    await killedAt(`task where done`)
    await killedAt(`piece where kind = 'part'`)
    const left = await count('task where not done')
    assert.ok(left > 10, `${left} tasks of stories are left`)
    const started = () => {
      const child = spawn(process.execPath, [bin, 'work', '--task', '0.02', '--json', '--library', library], { cwd })
      let said = ''
      for (const out of [child.stdout, child.stderr])
        out.setEncoding('utf8').on('data', (text: string) => {
          said += text
        })
      return { child, ended: new Promise<string>((resolve) => child.once('close', () => resolve(said))) }
    }
    // The first takes the pile together and stands still; the second tells what the first has put into the queue.
    const first = started(),
      told = await count(`piece where kind = 'part'`)
    while ((await count(`piece where kind = 'part'`)) <= told && first.child.exitCode === null) await soon()
    first.child.kill('SIGSTOP')
    const second = started()
    while ((await count('task where not done')) > 1 && second.child.exitCode === null) await soon()
    first.child.kill('SIGCONT')
    for (const { ended } of [first, second]) {
      const { stories } = JSON.parse(await ended) as { stories: number }
      assert.ok(stories > 0, 'each has told stories')
    }
    assert.equal(await count('task where not done'), 0)
    const folder = join(cwd, 'alone')
    await hearsay(['read', 'queue.jsonl', few, pile, '--library', folder], { cwd })
    const dossierOf = async (where: string) => (await hearsay(['dossier', '--json', '--library', where], { cwd })).stdout
    assert.ok((await dossierOf(library)) === (await dossierOf(folder)), 'it is the dossier of one process')
    const { stdout } = await hearsay(['verify', '--json', '--library', library], { cwd })
    assert.deepEqual((JSON.parse(stdout) as { damages: unknown[] }).damages, [])
  })

  test('a server that is not there is said so, without the password', async () => {
    const { code, stderr } = await hearsay(['stories', '--library', 'postgres://me:secret@127.0.0.1:9/none'], { cwd })
    assert.equal(code, 4)
    assert.match(stderr, /does not let us in .*postgres:\/\/me:…@127\.0\.0\.1:9\/none; check/)
    assert.doesNotMatch(stderr, /secret/)
  })
})
