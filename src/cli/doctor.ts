import { constants } from 'node:fs'
import { access, stat, statfs } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, resolve } from 'node:path'
import { isAddress, Library } from '../store/index.js'
import { DONE, FOUND } from './exit.js'
import { printList } from './list.js'
import type { Options } from './options.js'

interface Finding {
  readonly of: string
  readonly state: 'ok' | 'wrong'
  readonly what: string
}

/** Is everything in order with the machine and the library? Exit 1 when something is not. */
export async function run(options: Options): Promise<number> {
  const findings = [
    node(),
    cores(),
    ...(isAddress(options.library) ? [] : await disk(options.library)),
    ...(await library(options.library)),
  ]
  await printList(options, { one: 'finding', many: 'findings', none: '' }, findings, (finding) => finding, [
    { title: 'STATE', text: ({ state }) => state },
    { title: 'OF', text: ({ of }) => of },
    { title: 'WHAT', text: ({ what }) => what, fills: true },
  ])
  return findings.some(({ state }) => state === 'wrong') ? FOUND : DONE
}

const OLDEST = [20, 19] as const

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isNew = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
  return {
    of: 'node',
    state: isNew ? 'ok' : 'wrong',
    what: `${process.version}${isNew ? '' : `; ${OLDEST.join('.')} or newer is needed`}`,
  }
}

const cores = (): Finding => ({ of: 'cores', state: 'ok', what: `${availableParallelism()}` })

const LITTLE = 500_000_000 // bytes: a library of a few thousand reports with its cache

async function disk(path: string): Promise<Finding[]> {
  let at = resolve(path)
  while (!(await stat(at).catch(() => undefined)) && dirname(at) !== at) at = dirname(at)
  const { bavail, bsize } = await statfs(at),
    free = bavail * bsize
  const isWritable = await access(at, constants.W_OK).then(
    () => true,
    () => false,
  )
  return [
    { of: 'disk', state: free > LITTLE ? 'ok' : 'wrong', what: `${Math.round(free / 1e6)} MB free at ${at}` },
    {
      of: 'permission',
      state: isWritable ? 'ok' : 'wrong',
      what: isWritable ? `${at} may be written` : `${at} may not be written`,
    },
  ]
}

async function library(path: string): Promise<Finding[]> {
  let library: Library | undefined
  try {
    library = await Library.look(path)
  } catch (error) {
    return [{ of: 'library', state: 'wrong', what: error instanceof Error ? error.message : String(error) }]
  }
  if (!library) return [{ of: 'library', state: 'ok', what: `none in ${path} yet` }]
  const { entries, contents, unopened, log } = library
  const served = isAddress(path),
    mode = served ? 0 : (await stat(library.path)).mode & 0o077,
    name = library.path
  await library.close()
  const pages = [...contents.values()].reduce((sum, content) => sum + content.pages.length, 0)
  return [
    {
      of: 'library',
      state: 'ok',
      what: `${name}: ${entries.size} originals, ${pages} pages, ${log.length} lines in the analyst's log`,
    },
    {
      of: 'cache',
      state: 'ok',
      what: unopened.length
        ? `${unopened.length} originals are to be read again; the next command does it`
        : 'complete under the rules of this release',
    },
    served
      ? { of: 'tables', state: 'ok', what: 'as this release needs them' }
      : {
          of: 'privacy',
          state: mode ? 'wrong' : 'ok',
          what: mode ? `others may look into it; chmod -R go= ${path}` : 'for the owner only',
        },
  ]
}
