import type { Claim, Dossier, Origin, Report, Story } from '../core/publish.js'
import { WrongUse } from './exit.js'

/** What an argument means: an id, the beginning of one, or for a report its key or the end of its path. */
export function pick<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  reference: string,
  what: string,
  list: string,
  names: (thing: Thing) => readonly string[] = () => [],
): Thing {
  const found =
    one(things.filter(({ id }) => id === reference)) ??
    one(things.filter((thing) => names(thing).includes(reference))) ??
    (reference.length >= 4 ? one(things.filter(({ id }) => id.startsWith(reference))) : undefined) ??
    one(things.filter((thing) => names(thing).some((name) => name.endsWith(`/${reference}`) || bare(name) === bare(reference))))
  if (found) return found
  const many = things.filter(({ id }) => reference.length > 0 && id.startsWith(reference)).length
  throw new WrongUse(
    many > 1 ? `"${reference}" begins the ids of ${many} ${list}` : `there is no ${what} "${reference}"`,
    many > 1 ? 'give more of the id' : `see them all with: hearsay ${list}`,
  )
}

const one = <Thing>(found: readonly Thing[]): Thing | undefined => (found.length === 1 ? found[0] : undefined)
const bare = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]{2,5}$/i, '')

export const pickStory = ({ stories }: Dossier, reference: string): Story =>
  pick(stories, reference, 'story', 'stories', ({ title }) => [title])
export const pickReport = ({ reports }: Dossier, reference: string): Report =>
  pick(reports, reference, 'report', 'stories', ({ key }) => [key])
export const pickClaim = ({ claims }: Dossier, reference: string): Claim => pick(claims, reference, 'claim', 'claims')
export const pickOrigin = ({ lineage }: Dossier, reference: string): Origin =>
  pick(lineage.origins, reference, 'origin', 'origins', ({ name }) => [name])
