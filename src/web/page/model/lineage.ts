import dagre from '@dagrejs/dagre'
import type { Judged } from './api.js'
import { columnsOf, daysOf, inTime } from './columns.js'
import type { DerivationJson, Story } from './story.js'
import { together } from './together.js'

/** A box of the lineage: a report that is held, or a teller that is only cited. Sizes and places in pixels, from the upper left corner. */
export interface Box {
  readonly id: string
  readonly label: string
  readonly below: string
  readonly kind: 'held' | 'cited' | 'speaker'
  /** The reports that stand in it: itself, or several that came the same way. */
  readonly reports: readonly string[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export interface Line {
  readonly id: string
  /** The findings that it stands for; several where its end is a box of several reports. */
  readonly ids: readonly string[]
  readonly from: string
  readonly to: string
  readonly label: string
  /** The finding behind the line; a line from a first speaker to an origin rests on the report's frame and has none. */
  readonly derivation?: DerivationJson
  /** What the analyst said of it last. A line that was called wrong is drawn struck out: it counts no more. */
  readonly judged?: Judged
  readonly inCircle: boolean
  readonly path: string
  readonly middle: Point
}
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
  /** Where each day's reports begin. */
  readonly days: readonly { readonly day: string; readonly x: number }[]
}
interface Point {
  readonly x: number
  readonly y: number
}

const WIDTH = 166
const HEIGHT = 46
const MANY = 12 // reports; fewer are drawn each for itself

export type Drawn = Omit<Line, 'path' | 'middle'>

/** Left to right: first speakers, origins that are not held, then reports by the day they came out. The same story is always drawn the same way. */
export function drawLineage(story: Story): Drawing {
  const { lineage } = story.dossier
  const graph = new dagre.graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 16, ranksep: 40, marginx: 12, marginy: 30 })
  const boxes = new Map<string, Omit<Box, 'x' | 'y'>>()
  const add = (id: string, label: string, below: string, kind: Box['kind']) => {
    if (boxes.has(id)) return
    boxes.set(id, { id, label, below, kind, reports: kind === 'held' ? [id] : [], width: WIDTH, height: HEIGHT })
  }
  const days = daysOf(story),
    columns = columnsOf(days),
    isByDay = columns.length > 1
  // Over a column of one day the day stands once, over one of several days the year.
  for (const { id, published } of story.reports)
    add(
      id,
      story.label(id),
      published === null
        ? 'no date'
        : !isByDay
          ? published.slice(0, 10)
          : columns.length < days.length
            ? published.slice(5, 10)
            : '',
      'held',
    )
  let lines: Drawn[] = []
  const heldAs = heldOrigins(story)
  for (const origin of lineage.origins) {
    const held = heldAs.get(origin.id)
    if (held === undefined) add(origin.id, origin.name, 'not held', 'cited')
    for (const [index, speaker] of origin.firstSpeakers.entries()) {
      if (speaker.name === origin.name) continue
      const id = `${origin.id} ${index}`
      add(id, speaker.name, speaker.count === 1 ? 'first speaker' : `first speakers: ${speaker.count}`, 'speaker')
      lines.push({ id: `told ${id}`, ids: [], from: id, to: held ?? origin.id, label: 'told', inCircle: false })
    }
  }
  lines.push(...found(story, boxes, heldAs), ...struck(story, boxes, heldAs))
  if (story.reports.length > MANY) lines = together(story, boxes, lines, columns)
  for (const { id, width, height } of boxes.values()) graph.setNode(id, { width, height })
  for (const { id, from, to } of lines) graph.setEdge(from, to, { minlen: 2 }, id)
  const drawn = columns.map(([day, ids]): [string, string[]] => [day, ids.filter((id) => boxes.has(id))])
  if (isByDay) inTime(graph, drawn)
  dagre.layout(graph)
  const placed = new Map(
    [...boxes.values()].map((box) => {
      const { x, y } = graph.node(box.id)
      return [box.id, { ...box, x: x - box.width / 2, y: y - box.height / 2 }]
    }),
  )
  const { width = 0, height = 0 } = graph.graph()
  return {
    width,
    height,
    boxes: [...placed.values()],
    lines: lines.map((line) => ({
      ...line,
      ...curve(placed, line, graph.edge({ v: line.from, w: line.to, name: line.id }).points),
    })),
    days: isByDay ? drawn.map(([day, ids]) => ({ day, x: Math.min(...ids.map((id) => placed.get(id)?.x ?? 0)) })) : [],
  }
}

function found(story: Story, boxes: ReadonlyMap<string, unknown>, heldAs: ReadonlyMap<string, string>): Drawn[] {
  const { derivations, circles } = story.dossier.lineage
  const judged = new Map(story.dossier.judgements.map((one) => [one.of, one]))
  const circled = new Map<string, number>(circles.flatMap((circle, index) => circle.map((id) => [id as string, index] as const)))
  return derivations.flatMap((derivation) => {
    const { id, report, from, how } = derivation
    const source = boxes.has(from) ? from : heldAs.get(from)
    if (source === undefined || source === report) return []
    const inCircle = circled.has(report) && circled.get(report) === circled.get(source)
    const said = judged.get(id)
    return [
      {
        id,
        ids: [id],
        from: source,
        to: report,
        label: how === 'cites' ? 'cites' : 'shares words',
        derivation,
        inCircle,
        ...(said ? { judged: said } : {}),
      },
    ]
  })
}

/** Lines that were called wrong, where both their ends are still here. */
function struck(story: Story, boxes: ReadonlyMap<string, unknown>, heldAs: ReadonlyMap<string, string>): Drawn[] {
  return goneLinks(story).flatMap((judged) => {
    const { report = '', from = '' } = judged.about ?? {},
      source = boxes.has(from) ? from : heldAs.get(from)
    if (source === undefined || source === report || !boxes.has(report)) return []
    return [{ id: judged.of, ids: [judged.of], from: source, to: report, label: 'wrong', judged, inCircle: false }]
  })
}

/** The last word on each link that is no longer in the lineage. */
export function goneLinks(story: Story): Judged[] {
  const here = new Set<string>(story.dossier.lineage.derivations.map(({ id }) => id))
  const last = new Map(story.dossier.judgements.map((one) => [one.of, one]))
  return [...last.values()].filter(({ of, about }) => about?.report !== undefined && !here.has(of))
}

/** From the right edge of the one box to the left edge of the other, round what stands between them. */
function curve(boxes: ReadonlyMap<string, Box>, { from, to }: Drawn, points: readonly Point[]): Pick<Line, 'path' | 'middle'> {
  const a = boxes.get(from),
    b = boxes.get(to)
  if (!a || !b) return { path: '', middle: { x: 0, y: 0 } }
  const isForward = a.x + a.width <= b.x
  const start = { x: isForward ? a.x + a.width : a.x, y: a.y + a.height / 2 },
    end = { x: isForward ? b.x : b.x + b.width, y: b.y + b.height / 2 }
  // A turn just before the box would make its arrow stand upright.
  const inner = points.slice(1, -1).filter(({ x }) => !isForward || (x > start.x + NEAR && x < end.x - NEAR))
  const way = [start, ...inner, end]
  const steps = way.slice(1).map((point, index) => {
    const before = way[index] ?? start,
      half = (before.x + point.x) / 2
    return `C${at(half, before.y)} ${at(half, point.y)} ${at(point.x, point.y)}`
  })
  // Its name stands near its end, where lines from one box have parted.
  const last = inner.at(-1) ?? start,
    other = inner.at(-2) ?? (inner.length > 0 ? end : start)
  return {
    path: `M${at(start.x, start.y)} ${steps.join(' ')}`,
    middle: inner.length > 0 ? { x: (last.x + other.x) / 2, y: last.y } : { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 },
  }
}
const NEAR = 24
const at = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`

/** Origins that are one of the reports themselves: drawn once, as the report. */
function heldOrigins(story: Story): Map<string, string> {
  const fold = (name: string) => name.toLowerCase().replace(/^the /, '')
  return new Map(
    story.dossier.lineage.origins.flatMap((origin) => {
      const names = new Set([origin.name, ...origin.aliases].map(fold))
      const held = origin.reports.find((id) => names.has(fold(story.report(id)?.outlet ?? story.report(id)?.key ?? '')))
      return held === undefined ? [] : [[origin.id as string, held as string] as const]
    }),
  )
}
