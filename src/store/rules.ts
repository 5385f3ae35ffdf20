import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const code = join(dirname(fileURLToPath(import.meta.url)), '..')

/** What READ and ATTRIBUTE are made of; everything else may change without a report being read differently. */
const OF_ONE_REPORT = ['intake', 'core/1-read', 'core/2-attribute', 'core/grammar', 'core/language', 'core/text']

/** The version of the rules: a hash over their own code, so that a new release reads again what it reads differently, and only that. */
export async function versionsOfRules(): Promise<{ readonly one: string; readonly pile: string }> {
  const one = await hashOf(OF_ONE_REPORT.map((folder) => join(code, folder)))
  return { one, pile: await hashOf([join(code, 'core')], one) }
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
