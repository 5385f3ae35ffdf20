import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const code = join(dirname(fileURLToPath(import.meta.url)), '..')

/** What READ and ATTRIBUTE are made of; everything else may change without a report being read differently. */
const OF_ONE_REPORT = ['intake', 'core/1-read', 'core/2-attribute', 'core/grammar', 'core/language', 'core/text']

export interface Rules {
  /** Of READ and ATTRIBUTE. */
  readonly one: string
  /** Of all stages. */
  readonly pile: string
}

const ALL = ['intake', 'core']

/** Written at build time, with the time of the newest file then: what is newer was built since, and is hashed again. */
const MADE = join(code, 'rules.json')

/** The version of the rules: a hash over their own code, so that a new release reads again what it reads differently, and only that. */
export async function versionsOfRules(): Promise<Rules> {
  const made = await readFile(MADE, 'utf8').then(
    (text) => JSON.parse(text) as Rules & State,
    () => undefined,
  )
  if (made) {
    const { files, newest } = await stateOf(ALL)
    if (files === made.files && newest <= made.newest) return { one: made.one, pile: made.pile }
  }
  return hashedRules()
}

async function hashedRules(): Promise<Rules> {
  const one = await hashOf(OF_ONE_REPORT.map((folder) => join(code, folder)))
  return { one, pile: await hashOf([join(code, 'core')], one) }
}

/** For the build. */
export async function writeRules(): Promise<void> {
  await writeFile(MADE, JSON.stringify({ ...(await hashedRules()), ...(await stateOf(ALL)) }))
}

/** A change shows in the time of a file or in how many there are; folders have the time at which they were installed. */
async function stateOf(folders: readonly string[]): Promise<State> {
  const paths = new Set<string>()
  for (const folder of folders)
    for (const name of await readdir(join(code, folder), { recursive: true }).catch(() => [] as string[]))
      if (name.endsWith('.js') && !name.endsWith('.test.js')) paths.add(join(code, folder, name))
  return { files: paths.size, newest: Math.max(0, ...[...paths].map((path) => statSync(path).mtimeMs)) }
}

interface State {
  readonly files: number
  readonly newest: number
}

async function hashOf(folders: readonly string[], seed = ''): Promise<string> {
  const hash = createHash('sha256').update(seed)
  for (const folder of folders) {
    const names = await readdir(folder, { recursive: true }).catch(() => [] as string[])
    const files = names.filter((name) => name.endsWith('.js') && !name.endsWith('.test.js')).sort()
    const texts = await Promise.all(files.map((name) => readFile(join(folder, name))))
    for (const [index, text] of texts.entries())
      hash.update(`${relative(code, join(folder, files[index] as string))}\n`).update(text)
  }
  return hash.digest('hex').slice(0, 16)
}
