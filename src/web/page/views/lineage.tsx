import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { inWords } from '../model/date.js'
import { drawLineage, goneLinks } from '../model/lineage.js'
import type { Route } from '../model/route.js'
import { hand, type Story } from '../model/story.js'
import type { Change } from '../model/use-route.js'
import { Chain } from '../parts/chain.js'
import { Edge, Node } from '../parts/drawing.js'
import { type OnSay, type OnUndo, Said, Verdict } from '../parts/verdict.js'
import { Why } from '../parts/why.js'

const LARGE = 1100 // pixels: wider than its place at 1280×720
const SMALLEST = 0.92 // of its size: smaller, its words cannot be read, and it is scrolled instead

/** Who took it from whom: reports that are held are solid, what is only cited is hollow; every line says why, and can be judged. */
export function LineageView(props: {
  readonly story: Story
  readonly route: Route
  readonly go: (change: Change) => void
  readonly onSay: OnSay
  readonly onUndo: OnUndo
}) {
  const { story, route, go, onSay, onUndo } = props
  const drawing = useMemo(() => drawLineage(story), [story])
  const line = drawing.lines.find(({ ids }) => ids.some((id) => id === route.edge))
  // Words by which a report leads to itself are no line between two boxes, and can be judged as well.
  const derivation = story.dossier.lineage.derivations.find(({ id }) => id === route.edge)
  const report = route.edge ? undefined : story.report(route.report ?? '')
  const { circles } = story.dossier.lineage
  const { judgements } = story.dossier
  const judged = judgements.findLast(({ of }) => of === route.edge)
  const gone = goneLinks(story).filter(({ of }) => of !== route.edge)
  const place = useRef<HTMLDivElement>(null)
  const [isWhole, setWhole] = useState(false)
  // A drawing that is larger than its place opens where most lines begin.
  useEffect(() => {
    const { current } = place,
      svg = current?.querySelector('svg')
    if (!current || !svg) return
    const counts = new Map<string, number>()
    for (const { from } of drawing.lines) counts.set(from, (counts.get(from) ?? 0) + 1)
    const [most] = [...drawing.boxes].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    const scale = svg.clientHeight / drawing.height
    current.scrollTo({ top: most ? most.y * scale - current.clientHeight / 2 : 0 })
  }, [story.id])
  return (
    <div class="lineage">
      <div class="drawing" ref={place}>
        <svg
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          width={drawing.width}
          height={drawing.height}
          style={{ maxWidth: '100%', minWidth: isWhole ? '0' : `${drawing.width * SMALLEST}px`, height: 'auto' }}
          role="group"
          aria-label="lineage, left to right by time"
        >
          <defs>
            <marker
              id="tip"
              viewBox="0 0 8 8"
              refX="8"
              refY="4"
              markerWidth="9"
              markerHeight="9"
              markerUnits="userSpaceOnUse"
              orient="auto-start-reverse"
            >
              <path d="M0 0 L8 4 L0 8 z" />
            </marker>
          </defs>
          {drawing.days.map(({ day, x }) => (
            <text key={day} x={x} y={16} class="day">
              {inWords(day)}
            </text>
          ))}
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
              chosen={report !== undefined && box.reports.includes(report.id)}
              onChoose={() => go({ report: box.id, edge: undefined })}
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
          <span class="key speaker">first speaker</span> <span>✓ ✗ ? your judgement</span>
          {drawing.width > LARGE && (
            <button type="button" class="plain" aria-pressed={isWhole} onClick={() => setWhole(!isWhole)}>
              {isWhole ? 'full size' : 'see all of it'}
            </button>
          )}
        </p>
      </div>
      <aside class="column why" aria-label="why">
        {circles.map((circle) => (
          <p key={circle.join()} class="circle">
            <b>A circle:</b> {circle.map((id) => story.label(id)).join(' → ')} → {story.label(circle[0] ?? '')}. A trail that
            leads back to itself adds nothing.
          </p>
        ))}
        {derivation ? (
          <>
            <Why story={story} derivation={derivation} go={go} />
            <Verdict
              key={derivation.id}
              of={derivation.id}
              asks="Is this link right?"
              said={judgements}
              onSay={onSay}
              onUndo={onUndo}
            />
          </>
        ) : judged ? (
          <>
            <h2>{judged.about?.says}</h2>
            <p>You called this link wrong, so it counts no more.</p>
            <Verdict key={judged.of} of={judged.of} asks="Is this link right?" said={judgements} onSay={onSay} onUndo={onUndo} />
          </>
        ) : report ? (
          <>
            <h2>{story.label(report.id)}</h2>
            {report.title && <p class="quiet">{report.title}</p>}
            <Chain chain={story.frameOf(report.id)} />
            <p>
              <button type="button" onClick={() => go({ view: 'reader', at: undefined })}>
                read it
              </button>
            </p>
            <Links story={story} report={report.id} go={go} />
            <Alike
              story={story}
              reports={drawing.boxes.find(({ reports }) => reports.includes(report.id))?.reports ?? []}
              go={go}
            />
          </>
        ) : (
          <p class="quiet">
            Choose a line to see the words it rests on, and to judge it; choose a report to see the way it came.
          </p>
        )}
        {gone.length > 0 && (
          <section class="gone">
            <h3>Links that you called wrong</h3>
            <Said said={gone} onUndo={onUndo} isNamed />
          </section>
        )}
      </aside>
    </div>
  )
}

/** What a report leans on, link by link. */
function Links({ story, report, go }: { story: Story; report: string; go: (change: Change) => void }) {
  const links = story.dossier.lineage.derivations.filter((one) => one.report === report)
  if (links.length === 0)
    return <p class="quiet">It names nobody it has this from, and shares no words with an earlier report here.</p>
  return (
    <>
      <h3>It has it from</h3>
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            <button type="button" class="cell" onClick={() => go({ edge: link.id, report: undefined })}>
              {story.report(link.from) ? story.label(link.from) : story.origin(link.from)?.name}{' '}
              <span class="quiet">
                {'evidence' in link && link.evidence
                  ? `“${link.evidence[0]?.text}”`
                  : `${link.passages?.length ?? 0} shared passages`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The reports that stand in one box with this one. */
function Alike({ story, reports, go }: { story: Story; reports: readonly string[]; go: (change: Change) => void }) {
  if (reports.length < 2) return null
  return (
    <>
      <h3>{reports.length} reports that came the same way</h3>
      <ul>
        {reports.map((id) => (
          <li key={id}>
            <button type="button" class="plain outlet" onClick={() => go({ report: id, edge: undefined })}>
              {story.label(id)}
            </button>{' '}
            <span class="date">{story.report(id)?.published?.slice(0, 10) ?? 'no date'}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
