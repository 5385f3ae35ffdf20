import type { Differs, Voice } from '../../model.js'
import type { Alike } from '../claim.js'
import { differ, type Side } from './version.js'

/**
 * Fewer voices here, more there, for the same words.
 *
 *     One source said most members agree.     Diplomats confirmed that most members agree.
 *     ^^^^^^^^^^                              ^^^^^^^^^
 */
export function inflation(alike: Alike): Differs<'inflation', Voice> | undefined {
  const sides: Side<Voice>[] = []
  for (const { holder, telling } of alike.told) {
    const voice = holder?.source
    if (voice?.kind !== 'unnamed') continue
    const [at] = voice.evidence
    if (at.report !== telling.report.id) continue
    const words = telling.report.text.slice(at.start, at.end)
    sides.push({ key: voice.count === 1 ? `1 ${words.toLowerCase()}` : String(voice.count), value: voice, at, words })
  }
  const counts = new Set(sides.map(({ value }) => value.count))
  if (counts.size < 2) return undefined
  return differ('inflation', alike.claim, 'conflict', sides, 'more voices for the same words')
}
