import { useMemo, useState } from 'preact/hooks'
import type { Reading } from '../model/api.js'
import { kindCounted, kindNamed } from '../model/kinds.js'
import { countedIn, ONE_ORIGIN, type StoryRow } from '../model/library.js'
import { NOWHERE, type Route } from '../model/route.js'
import { outletsInWords, plural } from '../model/story.js'
import { filesIn, type Given, type Progress } from '../model/use-reading.js'
import type { Change } from '../model/use-route.js'
import { Intake } from '../parts/intake.js'
import { VirtualList } from '../parts/virtual.js'

type Go = (change: Change) => void
const NO_FILTER = { find: undefined, only: undefined, outlet: undefined, from: undefined, to: undefined, origins: undefined }

/** All stories, newest first; files can be dropped anywhere on it. */
export function LibraryView(props: {
  readonly stories: readonly StoryRow[]
  readonly shown: readonly StoryRow[]
  readonly route: Route
  readonly selected: number
  readonly go: Go
  readonly progress: Progress | undefined
  readonly last: Reading | undefined
  readonly onRead: (given: readonly Given[]) => void
}) {
  const { stories, shown, route, selected, go, progress, last, onRead } = props
  const [isOver, setOver] = useState(false)
  return (
    <div
      class={isOver ? 'library is-over' : 'library'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void filesIn(event.dataTransfer).then(onRead)
      }}
    >
      <Intake progress={progress} last={last} onRead={onRead} />
      {stories.length === 0 ? (
        <div class="empty">
          <p>
            Nothing has been read yet. Give Hearsay a few reports of one event, and it shows who said it first, through whom it
            came, and where the tellings differ.
          </p>
          <p>
            <button
              type="button"
              disabled={progress !== undefined && !progress.isOthers}
              onClick={() => onRead([{ kind: 'sample' }])}
            >
              Try it with the sample pile
            </button>
          </p>
        </div>
      ) : (
        <>
          <Filters stories={stories} shown={shown} route={route} go={go} />
          {shown.length === 0 ? (
            <p class="empty">
              No story is left under this search.{' '}
              <button type="button" onClick={() => go(NO_FILTER)}>
                show all {stories.length}
              </button>
            </p>
          ) : (
            <VirtualList
              label="stories, newest first"
              things={shown}
              keyOf={({ id }) => id}
              guess={56}
              selected={selected}
              row={(story) => <Row story={story} onOpen={() => go({ ...NOWHERE, view: 'claims', story: story.id })} />}
            />
          )}
        </>
      )}
    </div>
  )
}

function Row({ story, onOpen }: { story: StoryRow; onOpen: () => void }) {
  const differences = Object.entries(story.discrepancies)
  return (
    <div class="story" onClick={onOpen}>
      <span class="date">{story.last?.slice(0, 10) ?? 'no date'}</span>
      <div>
        <h3>{story.title}</h3>
        <p class="quiet">
          {story.origins.map(({ name }) => name).join(', ')}
          {differences.length > 0 && (
            <>
              {' · '}
              <span class="differences">differs: {differences.map(([kind, count]) => kindCounted(kind, count)).join(', ')}</span>
            </>
          )}
        </p>
      </div>
      <p class="counts">
        {plural(story.counts.reports, 'report')} · {outletsInWords(story.counts.outlets, story.outlets.length > 0)} ·{' '}
        <strong>{plural(story.counts.origins, 'origin')}</strong>
      </p>
    </div>
  )
}

function Filters(props: {
  readonly stories: readonly StoryRow[]
  readonly shown: readonly StoryRow[]
  readonly route: Route
  readonly go: Go
}) {
  const { stories, shown, route, go } = props
  const { kinds, outlets } = useMemo(() => countedIn(stories), [stories])
  const chosen = new Set((route.only ?? '').split(',').filter(Boolean))
  const toggle = (kind: string) => {
    const next = new Set(chosen)
    if (!next.delete(kind)) next.add(kind)
    go({ only: next.size > 0 ? [...next].join(',') : undefined })
  }
  const isFiltered = shown.length !== stories.length
  return (
    <div class="filters" role="group" aria-label="filters">
      {kinds.map(([kind, count], index) => [
        kind !== ONE_ORIGIN && (index === 0 || kinds[index - 1]?.[0] === ONE_ORIGIN) && (
          <span key="differ" class="quiet">
            tellings differ in
          </span>
        ),
        <button
          key={kind}
          type="button"
          class="filter"
          aria-pressed={chosen.has(kind)}
          title={kind === ONE_ORIGIN ? 'told by several reports, all from one origin' : `tellings differ: ${kindNamed(kind)}`}
          onClick={() => toggle(kind)}
        >
          {kind === ONE_ORIGIN ? kind : kindNamed(kind)} <span class="quiet">{count}</span>
        </button>,
      ])}
      <select
        aria-label="outlet"
        value={route.outlet ?? ''}
        onChange={(event) => go({ outlet: event.currentTarget.value || undefined })}
      >
        <option value="">any outlet</option>
        {outlets.map(([name, count]) => (
          <option key={name} value={name}>
            {name} ({count})
          </option>
        ))}
      </select>
      <select
        aria-label="number of origins"
        value={route.origins ?? ''}
        onChange={(event) => go({ origins: event.currentTarget.value || undefined })}
      >
        <option value="">any number of origins</option>
        <option value="1">1 origin</option>
        <option value="2">2 origins</option>
        <option value="3+">3 origins or more</option>
      </select>
      <span class="days">
        <label>
          from{' '}
          <input
            type="date"
            value={route.from ?? ''}
            onChange={(event) => go({ from: event.currentTarget.value || undefined })}
          />
        </label>{' '}
        <label>
          to <input type="date" value={route.to ?? ''} onChange={(event) => go({ to: event.currentTarget.value || undefined })} />
        </label>
      </span>
      {isFiltered && (
        <button type="button" onClick={() => go(NO_FILTER)}>
          show all
        </button>
      )}
      <span class="count" aria-live="polite">
        {isFiltered
          ? `${shown.length} of ${plural(stories.length, 'story', 'stories')}`
          : plural(stories.length, 'story', 'stories')}
      </span>
    </div>
  )
}
