import type { Differs, Voice } from '../../model.js'
import type { Alike } from '../claim.js'
import { COMPARED, saySame } from './same.js'
import { differ, type Side } from './version.js'

/**
 * Fewer voices here, more there, for the same words.
 *
 *     One source said most members agree.     Diplomats confirmed that most members agree.
 *     ^^^^^^^^^^                              ^^^^^^^^^
 */
export function inflation(alike: Alike): Differs<'inflation', Voice> | undefined {
  const told = alike.told.filter(({ holder }) => holder?.source?.kind === 'unnamed' && holder.act !== 'wants'),
    [first] = told
  if (told.every(({ holder }) => holder?.source?.count === first?.holder?.source?.count)) return undefined
  const heard = told.flatMap((told) => {
    const voice = told.holder?.source
    if (!voice) return []
    const [at] = voice.evidence,
      text = told.telling.report.text
    if (at.report !== told.telling.report.id) return []
    const words = text.slice(at.start, at.end)
    if (!WHO.test(words) || THING.test(words)) return []
    return [
      { told, side: { key: voice.count === 1 ? `1 ${words.toLowerCase()}` : String(voice.count), value: voice, at, words } },
    ]
  })
  const compared = heard.slice(0, COMPARED)
  const sides = compared.filter((one) =>
    compared.some(
      (other) => other !== one && grows(one.side.value, other.side.value) && saySame(one.told, other.told, 0.6, 3, true),
    ),
  )
  if (sides.length < 2) return undefined
  return differ(
    'inflation',
    alike.claim,
    'conflict',
    sides.map(({ side }): Side<Voice> => side),
    'more voices for the same words',
  )
}

/** Words for people who tell. */
const WHO =
  /\b(?:sources?|officials?|diplomats?|aides?|persons?|people|analysts?|experts?|insiders?|members?|another|one|officers?|witness(?:es)?|lawyers?|researchers?|employees|executives?)\b/i

/** "Intelligence seen by officials" is no official. */
const THING =
  /^(?:the |an? |new |fresh )?(?:intelligence|documents?|reports?|papers?|files?|notes?|emails?|letters?|data|evidence)\b/i

/** One and several, two and four; "two sources" and "the sources" are the same people told shorter. */
function grows(a: Voice, b: Voice): boolean {
  if (a.count === b.count) return false
  return a.count === 1 || b.count === 1 || (a.count !== 'several' && b.count !== 'several')
}
