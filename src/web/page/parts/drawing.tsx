import type { Box, Line } from '../model/lineage.js'
import type { Story } from '../model/story.js'
import { VERDICTS } from './verdict.js'

const byKey = (choose: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' && event.key !== ' ') return
  event.preventDefault()
  event.stopPropagation()
  choose()
}

/** A line of the lineage; one that rests on words can be chosen, and shows what was said of it. */
export function Edge(props: {
  readonly story: Story
  readonly line: Line
  readonly chosen: boolean
  readonly onChoose: () => void
}) {
  const { story, line, chosen, onChoose } = props
  const { derivation, judged, path, middle } = line
  const isGone = derivation === undefined && judged !== undefined
  const classes = ['edge', isGone ? 'gone' : (derivation?.how ?? 'told'), chosen && 'chosen', line.inCircle && 'in-circle']
    .filter(Boolean)
    .join(' ')
  if (!derivation && !judged)
    return (
      <g class={classes}>
        <path d={path} marker-end="url(#tip)" />
      </g>
    )
  const from = story.report(line.from) ? story.label(line.from) : (story.origin(line.from)?.name ?? '')
  const said = judged && VERDICTS[judged.verdict]
  const name = isGone
    ? `${judged.about?.says}: called wrong`
    : `${story.label(line.to)} ${line.label} ${from}${said ? `, judged ${said.says}` : ''}`
  return (
    <g class={classes} role="button" tabindex={0} aria-pressed={chosen} onClick={onChoose} onKeyDown={byKey(onChoose)}>
      <title>{name}</title>
      <path class="wide" d={path} />
      <path d={path} marker-end="url(#tip)" />
      <text x={middle.x} y={middle.y - 5} text-anchor="middle">
        {[said?.sign, line.label].filter(Boolean).join(' ')}
      </text>
    </g>
  )
}

/** A box of the lineage; a report can be chosen. */
export function Node({ box, handed, chosen, onChoose }: { box: Box; handed: string; chosen: boolean; onChoose: () => void }) {
  const isHeld = box.kind === 'held'
  return (
    <g
      class={`node ${box.kind}${chosen ? ' chosen' : ''}`}
      transform={`translate(${box.x} ${box.y})`}
      {...(isHeld
        ? {
            role: 'button' as const,
            tabindex: 0,
            'aria-pressed': chosen,
            onClick: onChoose,
            onKeyDown: byKey(onChoose),
          }
        : {})}
    >
      <title>{[box.label, box.below, handed].filter(Boolean).join(', ')}</title>
      <rect width={box.width} height={box.height} rx={4} />
      <text x={10} y={19}>
        {fitted(box.label, 23)}
      </text>
      <text x={10} y={36} class="below">
        {[box.below, handed].filter(Boolean).join(' · ')}
      </text>
    </g>
  )
}

const fitted = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
