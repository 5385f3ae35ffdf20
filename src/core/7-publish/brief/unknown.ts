import { badgeOf } from './badge.js'
import type { Desk } from './desk.js'
import { type Block, heading, type Item, list } from './document.js'
import { isHeldBy } from './headline.js'
import { counted, enumerated, few } from './say.js'
import { visible } from './visible.js'

/** What the reports leave open, so that nobody reads more into a brief than stands in it. */
export function findUnknowns(desk: Desk): Block[] {
  const items: Item[] = [
    ...absentOrigins(desk),
    ...unnamedSpeakers(desk),
    ...independence(desk),
    ...versions(desk),
    ...undecided(desk),
    ...withoutFacts(desk),
  ].map((line) => ({ line: [line] }))
  return items.length ? [heading(3, 'What is not established'), ...list(items)] : []
}

function absentOrigins(desk: Desk): string[] {
  const absent = desk.origins.filter((origin) => !isHeldBy(origin, desk)).map(({ name }) => visible(name))
  return absent.length
    ? [`What ${few(absent)} said in full: ${absent.length === 1 ? 'it is' : 'they are'} known here only through others.`]
    : []
}

function unnamedSpeakers(desk: Desk): string[] {
  const unnamed = desk.origins.flatMap(({ roots }) => roots).filter(({ kind }) => kind === 'unnamed')
  const names = [...new Map(unnamed.map(({ name }) => [visible(name).toLowerCase(), visible(name)])).values()]
  return names.length
    ? [`Who the first speakers are (${few(names, 4)}), and whether unnamed speakers in different reports are the same people.`]
    : []
}

function independence({ standing }: Desk): string[] {
  return standing && standing.origins.length > 1 && standing.independence === 'not established'
    ? ['Whether the origins are independent of one another.']
    : []
}

function versions(desk: Desk): string[] {
  const differing = desk.claims.filter((claim) =>
    ['altered', 'differs'].includes(badgeOf(claim, desk.discrepanciesOf(claim))),
  ).length
  return differing
    ? [`Which telling is right where they differ (${counted(differing, 'claim')}): the differences are shown, not settled.`]
    : []
}

function undecided(desk: Desk): string[] {
  const open = desk.matters
    .filter(({ decides, wants }) => wants.length > 0 && decides.length === 0)
    .map(({ name }) => visible(name))
  return open.length ? [`Who decides on ${enumerated(open.slice(0, 5))}, and under which rule: not found in the reports.`] : []
}

function withoutFacts(desk: Desk): string[] {
  const undated = desk.reports.filter(({ published }) => !published).map(({ id }) => desk.label(id)),
    nameless = desk.reports.filter(({ outlet }) => !outlet).map(({ id }) => desk.label(id))
  return [
    ...(undated.length
      ? [`When ${enumerated(undated.slice(0, 4))}${undated.length > 4 ? ` and ${undated.length - 4} more` : ''} came out.`]
      : []),
    ...(nameless.length
      ? [
          `Which outlet published ${enumerated(nameless.slice(0, 4))}${nameless.length > 4 ? ` and ${nameless.length - 4} more` : ''}.`,
        ]
      : []),
  ]
}
