import { readFileSync } from 'node:fs'
import { link, open, readFile, rename, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { OWNER_ONLY } from './durable.js'
import { parse } from './lines.js'
import { Trouble } from './trouble.js'

/** Who writes in a library. `born` tells a process from a later one that was given the same number. */
interface Owner {
  readonly pid: number
  readonly host: string
  readonly born?: string
  readonly command: string
}

export interface Lock {
  release(): Promise<void>
}

/** The one right to write in the library, or trouble when another process has it. The lock of a dead owner is taken over. */
export async function takeLock(library: string, { patience = 0 } = {}): Promise<Lock> {
  const path = join(library, 'lock'),
    until = performance.now() + patience
  for (;;) {
    if (await claim(path)) return { release: () => rm(path, { force: true }) }
    const owner = await ownerIn(path)
    if (owner === undefined) continue // it was released just now
    if (!isAlive(owner)) await removeDead(path, owner)
    else if (performance.now() >= until)
      throw new Trouble(
        `the library is in use by process ${owner.pid}${owner.host === hostname() ? '' : ` on ${owner.host}`} (${owner.command})`,
        library,
        'wait until it has finished, or name another library with --library DIR',
      )
    else await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** One process may try from two places at once, as the page does: each writes a file of its own. */
let tries = 0

async function claim(path: string): Promise<boolean> {
  const owner: Owner = { pid: process.pid, host: hostname(), ...born(process.pid), command: commandLine() }
  const mine = `${path}.${process.pid}.${tries++}`
  const file = await open(mine, 'w', OWNER_ONLY)
  try {
    await file.writeFile(JSON.stringify(owner))
  } finally {
    await file.close()
  }
  try {
    await link(mine, path) // whole from its first moment, and only where there is none
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(mine, { force: true })
  }
}

async function ownerIn(path: string): Promise<Owner | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  return parse<Owner>(text) ?? { pid: -1, host: hostname(), command: 'unknown' }
}

/** An owner on another machine cannot be asked: it counts as alive. */
function isAlive({ pid, host, born: then }: Owner): boolean {
  if (host !== hostname()) return true
  if (pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const now = born(pid).born
  return then === undefined || now === undefined || then === now
}

/** Two may find the same dead owner: only the lock that was seen is removed, and one that is put there in between is put back. */
async function removeDead(path: string, seen: Owner): Promise<void> {
  const aside = `${path}.dead.${process.pid}.${tries++}`
  await rename(path, aside).catch(() => undefined)
  const owner = await ownerIn(aside)
  if (owner && JSON.stringify(owner) !== JSON.stringify(seen)) await link(aside, path).catch(() => undefined)
  await rm(aside, { force: true })
}

/** When the process began, as far as the system tells (Linux: field 22 of its stat). */
function born(pid: number): { born?: string } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const began = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return began === undefined ? {} : { born: began }
  } catch {
    return {}
  }
}

const commandLine = (): string => `hearsay ${process.argv.slice(2, 4).join(' ')}`.trim()
