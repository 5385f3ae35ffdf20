/**
 * The program as a user has it, over the inputs of a whole family in one folder: the exit code is right, every trouble is a line of its own
 * with a next step, the rest is read, and nothing that a report says moves the cursor of a terminal.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Draw } from './chance.mjs'

const bin = fileURLToPath(new URL('../bin/hearsay.mjs', import.meta.url))
const GOOD = 'The good neighbour is still read, Marta Reinholt said on Monday.'
const LARGEST = 300_000 // bytes of one input: the large ones were looked at alone
const MOST = 60
const SECONDS = 300

export async function* programRuns({ folder, families, seedsOf, short }) {
  for (const family of short ? families.filter(({ name }) => name === 'places' || name === 'records') : families) {
    const place = join(folder, 'program', family.name),
      library = join(folder, 'library', family.name)
    mkdirSync(place, { recursive: true })
    let inputs = 0
    for (const seed of seedsOf(family).slice(0, MOST)) {
      const { files = {}, build } = family.make(new Draw(family.name, seed), seed)
      const own = join(place, String(seed))
      for (const [name, bytes] of Object.entries(files)) {
        if (bytes.length > LARGEST) continue
        mkdirSync(own, { recursive: true })
        writeFileSync(join(own, name), bytes)
        inputs++
      }
      if (build) {
        mkdirSync(own, { recursive: true })
        const undo = await build(own)
        if (typeof undo === 'function') undo()
        inputs++
      }
    }
    if (inputs === 0) continue
    writeFileSync(join(place, 'good.txt'), GOOD)
    const wrong = [],
      run = (...args) => ran([...args, '--library', library])
    const read = await run('read', place, '--json')
    let summary
    try {
      summary = JSON.parse(read.stdout)
    } catch {
      wrong.push(`read: no answer (${read.code}): ${read.stderr.slice(-300)}`)
      yield { name: family.name, said: `${inputs} inputs`, wrong }
      continue
    }
    const { unreadable } = summary
    if (read.code !== (unreadable.length ? 3 : 0))
      wrong.push(`read: ended with ${read.code} after ${unreadable.length} unreadable inputs`)
    const lines = read.stderr.split('\n').filter(Boolean)
    if (lines.length !== unreadable.length) wrong.push(`read: ${lines.length} lines for ${unreadable.length} troubles`)
    for (const line of lines)
      if (!/^hearsay: .+: .+; .+/.test(line) || /\bat \S+ \(|node:internal|\.js:\d/.test(line))
        wrong.push(`read: not a line to act on: ${line.slice(0, 200)}`)
    for (const args of [
      ['stories'],
      ['claims'],
      ['sources'],
      ['brief'],
      ['dossier', '--json'],
      ['export', '--format', 'csv', '-o', join(folder, 'tables', family.name)],
    ]) {
      const { code, stdout, stderr } = await run(...args)
      if (code !== 0) wrong.push(`${args[0]}: ended with ${code}: ${stderr.slice(0, 300)}`)
      if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(`${args[0] === 'dossier' ? '' : stdout}${stderr}`))
        wrong.push(`${args[0]}: a report moves the cursor`)
      if (args[0] === 'dossier' && !stdout.includes(GOOD)) wrong.push('the good neighbour was not read')
    }
    yield {
      name: family.name,
      said: `${inputs} inputs in one folder: ${summary.read} pages read, ${unreadable.length} named as unreadable, exit ${read.code}`,
      wrong,
    }
  }
}

function ran(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args], {
      env: { ...process.env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), SECONDS * 1000)
    let stdout = '',
      stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code: code ?? signal, stdout, stderr })
    })
  })
}
