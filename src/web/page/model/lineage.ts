import dagre from '@dagrejs/dagre'
import type { DerivationJson, Story } from './story.js'

/** A box of the lineage: a report that is held, or a teller that is only cited. Sizes and places in pixels, from the upper left corner. */
export interface Box {
  readonly id: string
  readonly label: string
  readonly below: string
  readonly kind: 'held' | 'cited' | 'speaker'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export interface Line {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly label: string
  /** The finding behind the line; a line from a first speaker to an origin rests on the report's frame and has none. */
  readonly derivation?: DerivationJson
  readonly inCircle: boolean
  readonly points: readonly { readonly x: number; readonly y: number }[]
}
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
}

const WIDTH = 216
const HEIGHT = 46

/** Left to right: first speakers, origins that are not held, reports. The same story is always drawn the same way. */
export function drawLineage(story: Story): Drawing {
  const { lineage } = story.dossier
  const graph = new dagre.graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 90, marginx: 12, marginy: 12 })
  const boxes = new Map<string, Omit<Box, 'x' | 'y'>>()
  const add = (id: string, label: string, below: string, kind: Box['kind']) => {
    if (boxes.has(id)) return
    boxes.set(id, { id, label, below, kind, width: WIDTH, height: HEIGHT })
    graph.setNode(id, { width: WIDTH, height: HEIGHT })
  }
  for (const report of story.reports) add(report.id, story.label(report.id), report.published?.slice(0, 10) ?? 'no date', 'held')
  const circled = new Map<string, number>(
    lineage.circles.flatMap((circle, index) => circle.map((id) => [id as string, index] as const)),
  )
  const lines: Omit<Line, 'points'>[] = []
  const heldAs = heldOrigins(story)
  for (const origin of lineage.origins) {
    const held = heldAs.get(origin.id)
    if (held === undefined) add(origin.id, origin.name, 'not held', 'cited')
    for (const [index, speaker] of origin.firstSpeakers.entries()) {
      if (speaker.name === origin.name) continue
      const id = `${origin.id} ${index}`
      add(id, speaker.name, speaker.count === 1 ? 'first speaker' : `first speakers: ${speaker.count}`, 'speaker')
      lines.push({ id: `told ${id}`, from: id, to: held ?? origin.id, label: 'told', inCircle: false })
    }
  }
  for (const derivation of lineage.derivations) {
    const { id, report, from, how } = derivation
    const source = boxes.has(from) ? from : heldAs.get(from)
    if (source === undefined || source === report) continue
    const inCircle = circled.has(report) && circled.get(report) === circled.get(source)
    lines.push({ id, from: source, to: report, label: how === 'cites' ? 'cites' : 'shares words', derivation, inCircle })
  }
  for (const { id, from, to } of lines) graph.setEdge(from, to, {}, id)
  dagre.layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    width,
    height,
    boxes: [...boxes.values()].map((box) => {
      const { x, y } = graph.node(box.id)
      return { ...box, x: x - box.width / 2, y: y - box.height / 2 }
    }),
    lines: lines.map((line) => ({ ...line, points: graph.edge({ v: line.from, w: line.to, name: line.id }).points })),
  }
}

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
