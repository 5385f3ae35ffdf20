import { fold } from '../../text/fold.js'

/**
 * Bodies and the offices that speak for them: a report calls by the one what the next calls by the other. Lower case, the parent first with
 * its short forms; an office that begins with its parent's name ("UN Human Rights Office", "EU Commission") needs no line. Agencies with members and a record of their own (WHO, IAEA) are bodies by themselves.
 */
const OFFICES: readonly (readonly [parent: string, offices: string])[] = [
  [
    'united nations|un',
    'ocha|office for the coordination of humanitarian affairs|unhcr|unicef|unrwa|undp|unep|unfpa|unodc|unmik|unifil|monusco|minusma|unama|unsmil|ohchr|wfp|world food programme|world food program|security council|general assembly|human rights council|human rights office',
  ],
  [
    'european union|eu',
    'european commission|commission|european council|eurostat|frontex|eeas|european external action service|europol|european medicines agency|ema|european central bank|ecb|efsa',
  ],
  ['african union|au', 'africa cdc|atmis|amisom|peace and security council'],
  ['nato', 'shape|allied command operations|kfor|allied land command|saceur'],
  ['osce', 'odihr|special monitoring mission'],
  ['world bank group|world bank', 'ifc|international finance corporation|ida|miga'],
]

const PARENT_OF = new Map<string, string>(),
  SAME_PARENT = new Map<string, string>()
for (const [parents, offices] of OFFICES) {
  const [parent, ...short] = parents.split('|') as [string, ...string[]]
  for (const one of [parent, ...short]) SAME_PARENT.set(one, parent)
  for (const office of offices.split('|')) PARENT_OF.set(office, parent)
}

/** Is it a body that speaks through offices? `key` without capitals and article. */
export const parentBody = (key: string): string | undefined => SAME_PARENT.get(key)

/** The body that an office belongs to. */
export function parentOf(key: string): string | undefined {
  if (SAME_PARENT.has(key)) return undefined
  const listed = PARENT_OF.get(key)
  if (listed !== undefined) return listed
  for (const [name, parent] of SAME_PARENT) if (key.startsWith(`${name} `)) return parent
  return undefined
}

/** What bodies are called without their names: "the UN nuclear watchdog". Lower case, and what it is. */
const DESCRIBED: readonly (readonly [described: string, name: string])[] = [
  ['un nuclear watchdog|un atomic watchdog|un nuclear agency|un atomic agency|united nations nuclear watchdog|un nuclear inspectors', 'International Atomic Energy Agency'],
  ['un refugee agency|united nations refugee agency', 'UNHCR'],
  ['un children’s agency|un children’s fund|united nations children’s fund', 'UNICEF'],
  ['un humanitarian agency|un humanitarian office|un aid office|un humanitarian affairs office', 'OCHA'],
  ['un human rights office|un rights office|united nations human rights office', 'OHCHR'],
  ['un food agency|un’s food agency', 'World Food Programme'],
  ['un health agency|un’s health agency|united nations health agency', 'World Health Organization'],
  ['un weather agency|un’s weather agency', 'World Meteorological Organization'],
  ['un culture agency|un cultural agency', 'UNESCO'],
  ['un labour agency|un labor agency', 'International Labour Organization'],
  ['south korea’s spy agency|south korean spy agency|seoul’s spy agency', 'National Intelligence Service'],
  ['eu border agency|eu’s border agency', 'Frontex'],
  ['eu statistics office|eu’s statistics office', 'Eurostat'],
] // biome-ignore format: one body a line

const NAME_OF = new Map(
  DESCRIBED.flatMap(([described, name]) => described.split('|').map((words) => [fold(words), name] as const)),
)

/** The body that the whole of some words describes. */
export const describedBody = (words: string): string | undefined =>
  NAME_OF.get(
    fold(words)
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/u\.n\./g, 'un')
      .trim(),
  )
