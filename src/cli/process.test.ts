/** Runs the command as a user does: its own process, its own folder, its own library. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'

export const bin = fileURLToPath(new URL('../../bin/hearsay.mjs', import.meta.url))
export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder of its own for the tests of a file, taken away afterwards. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-test-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function hearsay(
  args: readonly string[],
  {
    cwd,
    input = '',
    env = {},
  }: { readonly cwd: string; readonly input?: string | Uint8Array; readonly env?: Readonly<Record<string, string>> },
): Promise<Ended> {
  const { HEARSAY_LIBRARY: _library, ...outside } = process.env
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: { ...outside, NO_COLOR: '1', HEARSAY_BY: 'tester', ...env } })
  child.stdin.on('error', () => undefined) // a command that reads nothing closes it
  child.stdin.end(input)
  let stdout = '',
    stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}
