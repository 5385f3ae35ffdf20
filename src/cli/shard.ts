import { toDossierJson } from '../core/publish.js'
import { joined, map, reduce, relatePile } from '../work/shard.js'
import { DONE, UNREADABLE, WrongUse } from './exit.js'
import { type Given, given } from './input.js'
import type { Flags, Options } from './options.js'
import { printDocument, warnOf } from './out.js'

const STEPS = ['map', 'relate', 'reduce', 'join'] as const

/** One step of telling a pile on many machines; see docs/operations.md. */
export async function run(step: string, paths: readonly string[], options: Options & Given & Flags): Promise<number> {
  const folder = options.folder
  if (typeof folder !== 'string')
    throw new WrongUse('the folder for what the steps hand on is missing', 'name one that all of them see with --folder DIR')
  switch (STEPS.find((one) => one === step)) {
    case 'map': {
      let bad = 0
      const of = whole(options, 'of', 1)
      await map(given(paths, options), { folder, part: whole(options, 'part', 0, of - 1), of }, (unreadable) => {
        bad++
        warnOf(unreadable)
      })
      return bad ? UNREADABLE : DONE
    }
    case 'relate':
      await relatePile({ folder, maps: whole(options, 'maps', 1), reduces: whole(options, 'reduces', 1) })
      return DONE
    case 'reduce':
      await reduce({ folder, part: whole(options, 'part', 0) })
      return DONE
    case 'join':
      await printDocument(toDossierJson(await joined(folder)))
      return DONE
    default:
      throw new WrongUse(`there is no step "${step}"`, `use one of ${STEPS.join(', ')}, in this order`)
  }
}

const MOST = 100_000

function whole(options: Flags, name: string, least: number, most = MOST): number {
  const number = Number(options[name])
  if (options[name] === undefined || !Number.isInteger(number) || number < least || number > most)
    throw new WrongUse(
      `--${name} is missing or no whole number from ${least} to ${most}`,
      'see docs/operations.md for an example of all steps',
    )
  return number
}
