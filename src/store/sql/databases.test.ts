/** The databases that tests of SQL run on: PGlite always, a PostgreSQL of our own where Debian's package is installed. */
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { openEmbedded } from './embedded.js'
import { openServed } from './served.js'
import type { Sql } from './sql.js'

const PLACE = '/usr/lib/postgresql'
const programs = existsSync(PLACE)
  ? readdirSync(PLACE)
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(PLACE, version, 'bin'))
      .find((folder) => existsSync(join(folder, 'initdb')))
  : undefined

/** Why the tests against a server are left out; false when they run. */
export const noServer: string | false =
  programs === undefined ? 'no PostgreSQL here: install it with `apt-get install postgresql`' : false

/** PostgreSQL refuses to run as root, so root lends it the account "nobody". */
const account = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {}
function idOf(flag: string): number {
  return Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
}

/** A server on a local socket, gone after the tests. Gives the address of a fresh database each time. */
export async function startServer(): Promise<() => string> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-pg-')),
    data = join(folder, 'data')
  mkdirSync(data)
  if (account.uid !== undefined) for (const path of [folder, data]) chownSync(path, account.uid, account.gid)
  chmodSync(folder, 0o700)
  const bin = programs as string
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'hearsay', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'], {
    ...account,
    stdio: 'ignore',
    cwd: folder,
  })
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'], {
    ...account,
    stdio: 'ignore',
    cwd: folder,
  })
  after(async () => {
    server.kill('SIGINT')
    await new Promise((resolve) => server.once('exit', resolve))
    rmSync(folder, { recursive: true, force: true })
  })
  const psql = (sql: string) =>
    execFileSync(join(bin, 'psql'), ['-h', folder, '-U', 'hearsay', '-d', 'postgres', '-qc', sql], { stdio: 'pipe' })
  for (let waited = 0; ; waited++)
    try {
      psql('select 1')
      break
    } catch (error) {
      if (waited > 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  let made = 0
  return () => {
    const name = `pile${++made}`
    psql(`create database ${name}`)
    return `postgres://hearsay@/${name}?host=${encodeURIComponent(folder)}`
  }
}

export async function openInFolder(): Promise<Sql> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-pglite-'))
  const sql = await openEmbedded(folder)
  after(async () => {
    await sql.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return sql
}

export async function openOn(address: string): Promise<Sql> {
  const sql = await openServed(address)
  after(() => sql.close())
  return sql
}
