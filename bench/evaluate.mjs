// The labelled data beside the project, and its own evaluators.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const shared = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'shared')

export const at = (...path) => join(shared, ...path)

export function keep(folder, name, content) {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

export function evaluate(script, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at('bench', script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr.slice(0, 400)}`)
  return JSON.parse(stdout)
}
