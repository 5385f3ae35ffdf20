import { useMemo } from 'preact/hooks'
import type { Verdict as Say } from '../model/api.js'
import { type Box, drawLineage, type Line } from '../model/lineage.js'
import type { Route } from '../model/route.js'
import { type DerivationJson, hand, type Story } from '../model/story.js'
import type { Change } from '../model/use-route.js'
import { Chain } from '../parts/chain.js'
import { Verdict } from '../parts/verdict.js'

interface Props {
  readonly story: Story
  readonly route: Route
  readonly go: (change: Change) => void
  readonly onSay: (of: string, verdict: Say, because: string) => void
}

/** Who took it from whom: reports that are held are solid, what is only cited is hollow; every line says why, and can be judged. */
export function LineageView({ story, route, go, onSay }: Props) {
  const drawing = useMemo(() => drawLineage(story), [story])
  const line = drawing.lines.find(({ id }) => id === route.edge)
  const report = line ? undefined : story.report(route.report ?? '')
  const { circles } = story.dossier.lineage
  return (
    <div class="lineage">
      <div class="drawing">
        <svg
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          width={drawing.width}
          height={drawing.height}
          role="group"
          aria-label="lineage, left to right"
        >
          <defs>
            <marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
              <path d="M0 0 L8 4 L0 8 z" />
            </marker>
          </defs>
          {drawing.lines.map((one) => (
            <Edge
              key={one.id}
              story={story}
              line={one}
              chosen={one === line}
              onChoose={() => go({ edge: one.id, report: undefined })}
            />
          ))}
          {drawing.boxes.map((box) => (
            <Node
              key={box.id}
              box={box}
              handed={box.kind === 'held' && story.frameOf(box.id) ? hand(story.frameOf(box.id)) : ''}
              chosen={box.id === report?.id}
              onChoose={() => box.kind === 'held' && go({ report: box.id, edge: undefined })}
            />
          ))}
        </svg>
        {drawing.lines.length === 0 && (
          <p class="empty">
            No report here names where it has it from, and none shares words with another: every one stands on its own.
          </p>
        )}
        <p class="legend">
          <span class="key held">read here</span> <span class="key cited">cited, not held</span>{' '}
          <span class="key speaker">first speaker</span>
        </p>
      </div>
      <aside class="column why" aria-label="why">
        {circles.map((circle) => (
          <p key={circle.join()} class="circle">
            <b>A circle:</b> {circle.map((id) => story.label(id)).join(' → ')} → {story.label(circle[0] ?? '')}. A trail that
            leads back to itself adds nothing.
          </p>
        ))}
        {line?.derivation ? (
          <Why story={story} derivation={line.derivation} go={go} onSay={onSay} />
        ) : report ? (
          <>
            <h2>{story.label(report.id)}</h2>
            <Chain chain={story.frameOf(report.id)} />
            <button type="button" onClick={() => go({ view: 'reader', at: undefined })}>
              read it
            </button>
          </>
        ) : (
          <p class="empty">Choose a line to see the words it rests on.</p>
        )}
      </aside>
    </div>
  )
}

/** The citing words, or the shared passages side by side; and what the analyst thinks of it. */
function Why({
  story,
  derivation,
  go,
  onSay,
}: {
  story: Story
  derivation: DerivationJson
  go: Props['go']
  onSay: Props['onSay']
}) {
  const from = story.report(derivation.from) ? story.label(derivation.from) : (story.origin(derivation.from)?.name ?? 'an origin')
  const open = (report: string, start: number, end: number) => go({ view: 'reader', report, at: `${start}-${end}` })
  return (
    <>
      <h2>
        {story.label(derivation.report)} {derivation.how === 'cites' ? 'cites' : 'shares words with'} {from}
      </h2>
      {'evidence' in derivation &&
        derivation.evidence?.map(({ report, start, end, text }) => (
          <blockquote key={start}>
            <button type="button" class="cell" onClick={() => open(report, start, end)}>
              {text}
            </button>
          </blockquote>
        ))}
      {'passages' in derivation && (
        <table class="passages">
          <thead>
            <tr>
              <th scope="col">{story.label(derivation.report)}</th>
              <th scope="col">{from}</th>
            </tr>
          </thead>
          <tbody>
            {derivation.passages?.map(({ here, there, how }) => (
              <tr key={here.start}>
                <td>
                  <button type="button" class="cell" onClick={() => open(here.report, here.start, here.end)}>
                    {here.text}
                  </button>
                </td>
                <td>
                  {there.text} <span class="chip">{how}</span> <span class="chip">{here.end - here.start} characters</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="rule">rule: {derivation.rule}</p>
      <Verdict of={derivation.id} onSay={onSay} />
    </>
  )
}

function Edge({ story, line, chosen, onChoose }: { story: Story; line: Line; chosen: boolean; onChoose: () => void }) {
  const path = line.points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ')
  const middle = line.points[Math.floor(line.points.length / 2)] ?? { x: 0, y: 0 }
  const name = line.derivation
    ? `${story.label(line.to)} ${line.label} ${story.report(line.from) ? story.label(line.from) : (story.origin(line.from)?.name ?? '')}`
    : line.label
  const classes = ['edge', line.derivation?.how ?? 'told', chosen && 'chosen', line.inCircle && 'in-circle']
    .filter(Boolean)
    .join(' ')
  if (!line.derivation)
    return (
      <g class={classes}>
        <path d={path} marker-end="url(#tip)" />
      </g>
    )
  return (
    <g
      class={classes}
      role="button"
      tabindex={0}
      aria-label={name}
      aria-pressed={chosen}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        event.stopPropagation()
        onChoose()
      }}
    >
      <path class="wide" d={path} />
      <path d={path} marker-end="url(#tip)" />
      <text x={middle.x} y={middle.y - 4}>
        {line.label}
      </text>
    </g>
  )
}

function Node({ box, handed, chosen, onChoose }: { box: Box; handed: string; chosen: boolean; onChoose: () => void }) {
  return (
    <g class={`node ${box.kind}${chosen ? ' chosen' : ''}`} transform={`translate(${box.x} ${box.y})`} onClick={onChoose}>
      <title>{box.label}</title>
      <rect width={box.width} height={box.height} rx={4} />
      <text x={8} y={19}>
        {fitted(box.label, 30)}
      </text>
      <text x={8} y={36} class="below">
        {[box.below, handed].filter(Boolean).join(' · ')}
      </text>
    </g>
  )
}

const fitted = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
