import { useMemo } from 'preact/hooks'
import { inWords } from '../model/date.js'
import type { Story } from '../model/story.js'
import { sortKey, timelineOf } from '../model/timeline.js'
import type { Change } from '../model/use-route.js'
import { MatterCard } from '../parts/matter-card.js'

const KIND: Readonly<Record<string, string>> = {
  began: 'began',
  wants: 'wanted',
  next: 'next',
  changed: 'told otherwise',
  'last report': '',
}

/** A card for each thing under way, and under them one line of time: every dated commitment, and what later reports tell otherwise. */
export function MattersView({ story, go }: { story: Story; go: (change: Change) => void }) {
  const { matters } = story.dossier
  const timeline = useMemo(() => timelineOf(story), [story])
  if (matters.length === 0 && timeline.length === 0)
    return (
      <p class="empty">
        These reports speak of nothing under way that was recognized: no mission, force, summit, case or the like.
      </p>
    )
  return (
    <div class="board">
      <div class="cards">
        {matters.map((matter) => (
          <MatterCard key={matter.id} story={story} matter={matter} go={go} />
        ))}
      </div>
      {timeline.length > 0 && (
        <section class="timeline" aria-label="timeline">
          <h2>Timeline</h2>
          <p class="quiet">Dated commitments, and what later reports tell otherwise than earlier ones.</p>
          <ol>
            {timeline.map(({ date, kind, about, says, at }, index) => (
              <li key={index} class={`is-${kind.replace(' ', '-')}`}>
                <time dateTime={sortKey(date)}>{inWords(date)}</time>
                <span class="kind">{KIND[kind]}</span>
                {at ? (
                  <button
                    type="button"
                    class="cell"
                    title={`${story.label(at.report)}: “${at.text}”`}
                    onClick={() => go({ view: 'reader', report: at.report, at: `${at.start}-${at.end}` })}
                  >
                    <b>{about}</b> {says} <span class="outlet">{story.label(at.report)}</span>
                  </button>
                ) : (
                  <span>{says}</span>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}
