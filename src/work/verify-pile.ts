import { asTrouble, type KeptStory, type Library, PileIndex, parse, sha256Of } from '../store/index.js'
import { groupsNow } from './finish.js'
import { isFinished, ungradedPartsOf } from './pile.js'
import type { Damage } from './verify.js'

const NEXT = 'run `hearsay rebuild`'
const AT_ONCE = 200

/**
 * Holds what was taken together against what it was taken from: the stories are those that a rebuild gives, what was found in each is what was
 * put down, and the index of words says of every report what its story says. A pile that is to be told again anyway is passed over.
 */
export async function verifyPile(library: Library): Promise<Damage[]> {
  const { shelf } = library,
    state = await shelf.pile().state()
  if (!state || !(await isFinished(library))) return []
  const { damages, told } = await lost(library)
  const now = (await groupsNow(library)).map((pages) => JSON.stringify(pages))
  if (now.length !== told.size || !now.every((pages) => told.has(pages)))
    damages.push({ where: library.path, because: 'the pile has other stories than its reports make', next: NEXT })
  if (damages.length > 0 || !library.mayWrite || !(await shelf.hasIndex())) return damages
  const open = await library.index().catch((error) => asTrouble(error, library.path))
  try {
    const index = new PileIndex(open.sql)
    if ((await index.name()) !== state.name) return damages // the next search brings it here
    for (const report of await index.differing(ungradedPartsOf(library)))
      damages.push({ where: report, because: 'the index of words says of this report what its story does not', next: NEXT })
    return damages
  } finally {
    await open.close()
  }
}

/** Stories of which a piece is missing or is not what was put down; and the pages of the others. */
async function lost(library: Library): Promise<{ readonly damages: Damage[]; readonly told: ReadonlySet<string> }> {
  const { shelf } = library,
    keys = await shelf.pile().keys(),
    [stories, parts] = [await shelf.pieces('story'), await shelf.pieces('part')],
    isTold = await (await library.told()).knows(),
    damages: Damage[] = [],
    told = new Set<string>()
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const some = keys.slice(at, at + AT_ONCE),
      kept = new Map<string, KeptStory>(),
      whole = new Set<string>()
    for await (const [key, piece] of stories.many(some)) {
      const story = parse<KeptStory>(piece.toString('utf8'))
      if (story?.key === key && story.pages.every(([hash]) => isTold(hash))) kept.set(key, story)
    }
    for await (const [key, piece] of parts.many(some)) if (kept.get(key)?.sha256 === sha256Of(piece)) whole.add(key)
    for (const key of some) {
      const story = kept.get(key)
      if (story) told.add(JSON.stringify(story.pages))
      if (!whole.has(key))
        damages.push({
          where: story?.summary.id ?? key,
          because: 'what was found in this story is not what was put down',
          next: NEXT,
        })
    }
  }
  return { damages, told }
}
