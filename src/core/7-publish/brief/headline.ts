import type { Id, Origin, Report, Standing } from '../../model.js'
import type { Desk } from './desk.js'
import { type Block, heading, joined, type Line, list, paragraph, strong } from './document.js'
import { counted, enumerated, few, hand, shortened, upperFirst, way } from './say.js'
import { visible } from './visible.js'

/** So many origins are shown with their reports, and so many reports of each by name. */
const MOST_ORIGINS = 6
const MOST_NAMED = 6

/** "4 reports · 4 outlets · 1 origin": the counts of `standing.ts`, and no others. */
export function headline({ reports, outlets, origins }: Standing, own: readonly Report[]): string {
  const known = own.some(({ outlet }) => outlet !== undefined)
  return `${counted(reports, 'report')} · ${known ? counted(outlets, 'outlet') : 'outlets not known'} · ${counted(origins.length, 'origin')}`
}

/** The counts of a story, one plain sentence on what they mean, and who leans on whom. */
export function findHeadline(desk: Desk): Block[] {
  const title = heading(2, shortened(visible(desk.story.title), 140))
  if (!desk.standing)
    return [title, paragraph(`${counted(desk.reports.length, 'report')}. Where they have it from is not established.`)]
  return [
    title,
    paragraph(strong(headline(desk.standing, desk.reports))),
    paragraph(meaning(desk, desk.standing)),
    ...lineage(desk),
  ]
}

/** What the counts mean, for somebody who has never thought about origins. */
export function meaning(desk: Desk, standing: Standing): string {
  const names = standing.origins.map((id) => desk.originOf(id)).filter((origin) => origin !== undefined),
    said = few(names.map(({ name }) => visible(name))),
    rest =
      desk.reports.length - new Set(names.flatMap(({ reports }) => reports.filter((id) => desk.story.reports.includes(id)))).size,
    uncounted =
      rest > 0
        ? ` For ${counted(rest, 'other report')} it is not established where the story came from; none of them is counted as one more origin.`
        : ''
  if (desk.reports.length === 1) {
    const [only] = names,
      own = only !== undefined && isHeldBy(only, desk)
    return own
      ? `One report, and it names no earlier source for the story as a whole: it stands on its own word.`
      : `One report, which has the story from ${said}. Nothing else here confirms it.`
  }
  if (names.length <= 1) {
    const leaning = desk.reports.length - rest
    return `${leaning === desk.reports.length ? (leaning === 2 ? 'Both' : `All ${leaning}`) : leaning} reports lead back to one origin, ${said}: one account told ${leaning === 2 ? 'twice' : 'several times'}, which no second origin confirms.${uncounted}`
  }
  switch (standing.independence) {
    case 'independent':
      return `${upperFirst(said)} are the origins, and at least two of them have it from different first speakers.${uncounted}`
    case 'dependent':
      return `There are ${names.length} origins, ${said}, but ${roots(standing)}: they do not confirm one another.${uncounted}`
    default:
      return `There are ${names.length} origins, ${said}. Whether they are independent of one another is not established, so they do not confirm one another.${uncounted}`
  }
}

const roots = ({ roots: first }: Standing): string =>
  first.length === 1 ? `they go back to one first speaker, ${visible(first[0]!.name)}` : 'they lean on the same first speakers'

/** Is the origin one of the reports, or only cited by them? */
export function isHeldBy(origin: Origin, desk: Desk): boolean {
  const names = new Set([origin.name, ...origin.aliases].map(key))
  return desk.reports.some((report) => names.has(key(report.outlet ?? report.key)))
}
const key = (name: string): string => visible(name).toLowerCase().replace(/^the /, '')

/** For each origin the reports that lead to it, with their ways. */
function lineage(desk: Desk): Block[] {
  const weighty = [...desk.origins].sort((a, b) => b.reports.length - a.reports.length),
    left = weighty.slice(MOST_ORIGINS)
  const items = weighty.slice(0, MOST_ORIGINS).map((origin) => ({
    line: [
      strong(visible(origin.name)),
      isHeldBy(origin, desk) ? ' (read here)' : ' (not read here, known only through the reports below)',
    ],
    under: waysTo(desk, origin),
  }))
  const circles = desk.circles.map((circle) => ({
    line: [
      strong('A circle'),
      `: ${enumerated(circle.map(desk.label))} name one another as the source. A trail that leads back to itself adds nothing.`,
    ],
  }))
  const others = left.length
    ? [
        {
          line: [
            `Others, with ${counted(left[0]!.reports.length, 'report')} at most: ${few(
              left.map(({ name }) => visible(name)),
              12,
            )}`,
          ],
        },
      ]
    : []
  return items.length + circles.length === 0
    ? []
    : [heading(3, 'Where it comes from'), ...list([...items, ...others, ...circles])]
}

/** Reports that came the same way stand in one line. */
function waysTo(desk: Desk, origin: Origin): Line[] {
  const groups = new Map<string, { said: string; names: Line[] }>()
  for (const id of origin.reports) {
    const { said, note } = wayTo(desk, origin, id),
      group = groups.get(said.toLowerCase()) ?? { said, names: [] }
    group.names.push([desk.label(id), ...note])
    groups.set(said.toLowerCase(), group)
  }
  return [...groups.values()].map(
    ({ said, names }): Line =>
      names.length > MOST_NAMED
        ? [...joined(names.slice(0, MOST_NAMED)), ` and ${names.length - MOST_NAMED} more: ${said}`]
        : [...joined(names, ', ', ' and '), `: ${said}`],
  )
}

/** The way of the report as a whole, when it leads to this origin; else the words that name the origin. */
function wayTo(desk: Desk, origin: Origin, id: Id<'report'>): { readonly said: string; readonly note: Line } {
  const names = new Set([origin.name, ...origin.aliases].map(key)),
    frame = desk.frames.get(id),
    teller = frame?.tellers.findLast(({ name }) => names.has(key(name)))
  if (frame && teller) return { said: `${hand(frame)}, ${way(frame)}`, note: desk.note(teller.evidence) }
  if (names.has(key(desk.reportOf(id).outlet ?? ''))) return { said: 'its own words', note: [] }
  const cites = desk.derivations.find((one) => one.how === 'cites' && one.report === id && one.from === (origin.id as string))
  if (cites?.how === 'cites') return { said: 'naming it as a source', note: desk.note(cites.evidence) }
  const through = desk.derivations.find(
    (one) => one.report === id && desk.story.reports.some((other) => other === (one.from as string)),
  )
  if (!through) return { said: 'leads there', note: [] }
  const words = through.how === 'cites' ? through.evidence : through.passages.slice(0, 3).map(({ here }) => here)
  return { said: `through ${desk.label(through.from as Id<'report'>)}`, note: desk.note(words) }
}
