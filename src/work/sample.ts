import { fileURLToPath } from 'node:url'
import { isUnreadable, type Original, originals, type Unreadable } from '../intake/index.js'

const piles = fileURLToPath(new URL('../../piles/', import.meta.url))

/** The project's own pile of invented reports. Their keys say where they lie in the pile, not where this program is installed. */
export async function* sample(): AsyncGenerator<Original | Unreadable> {
  for await (const original of originals([`${piles}demo`], { stdin: async () => new Uint8Array() }))
    yield isUnreadable(original) ? original : { ...original, key: original.key.slice(piles.length) }
}
