import { inWords } from '../model/date.js'
import type { MatterJson, Story } from '../model/story.js'
import type { Change } from '../model/use-route.js'
import { MatterCard } from '../parts/matter-card.js'

/** A card for each thing under way, and under them one line of time with every dated commitment. */
export function MattersView({ story, go }: { story: Story; go: (change: Change) => void }) {
  const { matters } = story.dossier
  if (matters.length === 0)
    return (
      <p class="empty">
        These reports speak of nothing under way that was recognized: no mission, force, summit, case or the like.
      </p>
    )
  const dated = matters
    .flatMap(datedOf)
    .filter(isNew)
    .sort((a, b) => (sortKey(a.date) < sortKey(b.date) ? -1 : 1))
  return (
    <div class="board">
      <div class="cards">
        {matters.map((matter) => (
          <MatterCard key={matter.id} story={story} matter={matter} go={go} />
        ))}
      </div>
      {dated.length > 0 && (
        <section class="timeline" aria-label="timeline">
          <h2>Timeline</h2>
          <ol>
            {dated.map(({ date, what, matter, at }, index) => (
              <li key={index}>
                <time dateTime={sortKey(date)}>{inWords(date)}</time>
                <button
                  type="button"
                  class="cell"
                  onClick={() => at && go({ view: 'reader', report: at.report, at: `${at.start}-${at.end}` })}
                >
                  <b>{matter}</b> {what}
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}

function datedOf(matter: MatterJson) {
  const { name } = matter
  return [
    ...matter.since.map(({ value, evidence }) => ({ date: value as string, what: 'began', matter: name, at: evidence[0] })),
    ...matter.wants.flatMap(({ who, what, by, evidence }) =>
      by ? [{ date: by as string, what: `${who}: ${what}`, matter: name, at: evidence[0] }] : [],
    ),
    ...matter.next.flatMap(({ what, when, evidence }) =>
      when ? [{ date: when as string, what, matter: name, at: evidence[0] }] : [],
    ),
  ]
}

/** Told by several reports, it stands on the line once. */
const isNew = ({ date, what, matter }: Dated, index: number, all: readonly Dated[]): boolean =>
  all.findIndex((other) => other.date === date && other.what === what && other.matter === matter) === index
type Dated = ReturnType<typeof datedOf>[number]

const sortKey = (edtf: string): string => edtf.replace('../', '').replace('/..', '')
