import { type Dossier, partOf } from '../core/publish.js'
import { asTrouble, Library, Trouble } from '../store/index.js'
import { lookFinished as finished, isRefusal } from '../work/finished.js'
import { dossierOf, pagesIn, storyIn } from '../work/pile.js'
import { INTERRUPTED, WrongUse } from './exit.js'
import { muchOf, reportsIn } from './how-much.js'
import type { Options } from './options.js'
import { say, warnOf } from './out.js'
import { progress } from './progress.js'
import { pickStory } from './reference.js'
import { stopOnInterrupt } from './stop.js'

export const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z')

const MANY = 5000 // pages: a pile that nobody has taken together yet is told in memory

const MAY_NOT = 'not all of the library is read yet, and it may not be written'

/** The library to look into; brought up to date first, when the rules have changed since it was last read. */
export async function look(options: Options): Promise<Library> {
  const { library: path } = options,
    library = await Library.look(path).catch((error) => asTrouble(error, path, 'read'))
  if (!library) throw noLibrary(path)
  if (library.unopened.length === 0) return library
  await library.close()
  const writer = await Library.write(path).catch(async (error) => {
    const because = error instanceof Trouble && error.what.includes('in use') ? error.what : isRefusal(error) && MAY_NOT
    const now = because ? await Library.look(path) : undefined
    if (!now || pagesIn(now).length > MANY) asTrouble(error, path)
    say(`hearsay: ${because}: what is told by now is shown`)
    return now
  })
  if (!writer.mayWrite) return writer
  try {
    await readRest(writer, options)
  } finally {
    await writer.close()
  }
  return (await Library.look(path)) as Library
}

/** Reads what was registered and not yet read, after a crash or under new rules. */
async function readRest(library: Library, options: Options): Promise<void> {
  const { readAgain } = await import('../work/index.js')
  const bar = progress(options),
    stop = stopOnInterrupt(),
    much = muchOf(library.unopened.map(([, entry]) => entry))
  try {
    const { stopped } = await readAgain(library, {
      now,
      signal: stop.signal,
      onPage: (reading, key) => bar.at(reading.pages, key, reportsIn(much, reading)),
      onUnreadable: (unreadable) => bar.aside(() => warnOf(unreadable)),
    })
    if (stopped) throw stoppedNow()
  } finally {
    bar.done()
    stop.off()
  }
}

const stoppedNow = (): WrongUse => new WrongUse('stopped', 'what was done is kept; the same command goes on', INTERRUPTED)

/** For a command that writes: says so when there is no library, instead of making one. */
export async function mustBeThere({ library: path }: Options): Promise<void> {
  if (!(await Library.exists(path).catch((error) => asTrouble(error, path)))) throw noLibrary(path)
}

const noLibrary = (path: string): WrongUse =>
  new WrongUse(
    `there is no library in ${path}`,
    'read reports first: hearsay read <file|folder>; or name a library with --library DIR',
  )

/** The same as `look`, its pile told. */
export async function lookFinished(options: Options): Promise<Library> {
  const bar = progress(options),
    stop = stopOnInterrupt()
  try {
    const library = await finished(await look(options), { signal: stop.signal, onStep: bar.step })
    if (library === 'stopped') throw stoppedNow()
    return library
  } finally {
    bar.done()
    stop.off()
  }
}

const WHOLE_ID = 16

/** What is known of the whole pile; or of one story of it; or of the story that holds something, where that is enough. */
export async function withPile<Answer>(
  options: Options,
  use: (dossier: Dossier, library: Library) => Promise<Answer>,
  story?: string,
  holding?: string,
): Promise<Answer> {
  const library = await lookFinished(options),
    asked = story ?? (holding?.length === WHOLE_ID ? holding : undefined)
  try {
    const part = asked === undefined ? undefined : await storyIn(library, asked)
    if (part) return await use(part, library)
    const dossier = await dossierOf(library)
    return await use(story === undefined ? dossier : partOf(dossier, pickStory(dossier, story).id), library)
  } finally {
    await library.close()
  }
}
