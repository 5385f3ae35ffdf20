import { useMemo, useState } from 'preact/hooks'
import type { StoriesJson } from '../../../core/index.js'
import type { Reading } from '../model/api.js'
import type { Route } from '../model/route.js'
import { plural } from '../model/story.js'
import type { Change } from '../model/use-route.js'
import { VirtualList } from '../parts/virtual.js'

type StoryRow = StoriesJson['stories'][number]

/** The stories that the search and the filters leave. */
export function shownStories(stories: readonly StoryRow[], { find, only }: Route): readonly StoryRow[] {
  const words = (find ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const kinds = (only ?? '').split(',').filter(Boolean)
  return stories.filter((story) => {
    const text = [story.title, ...story.outlets, ...story.origins.map(({ name }) => name), story.last ?? '']
      .join(' ')
      .toLowerCase()
    return (
      words.every((word) => text.includes(word)) &&
      kinds.every((kind) =>
        kind === 'one origin' ? story.counts.reports > 1 && story.counts.origins === 1 : kind in story.discrepancies,
      )
    )
  })
}

/** All stories, newest first; files can be dropped anywhere on it. */
export function LibraryView(props: {
  readonly stories: readonly StoryRow[]
  readonly route: Route
  readonly selected: number
  readonly go: (change: Change) => void
  readonly onFiles: (files: readonly File[]) => void
  readonly onText: (text: string) => void
  readonly reading: string | undefined
  readonly lastRead: Reading | undefined
}) {
  const { stories, route, selected, go } = props
  const shown = useMemo(() => shownStories(stories, route), [stories, route.find, route.only])
  const kinds = useMemo(() => [...new Set(stories.flatMap((story) => Object.keys(story.discrepancies)))].sort(), [stories])
  const chosen = new Set((route.only ?? '').split(',').filter(Boolean))
  const toggle = (kind: string) => {
    const next = new Set(chosen)
    if (!next.delete(kind)) next.add(kind)
    go({ only: next.size > 0 ? [...next].join(',') : undefined })
  }
  return (
    <div
      class="library"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        props.onFiles([...(event.dataTransfer?.files ?? [])])
      }}
    >
      <Intake {...props} />
      {stories.length === 0 ? (
        <p class="empty">
          Nothing has been read yet. Drop reports here, or run “hearsay read &lt;folder&gt;”; “hearsay demo” shows a pile of ours.
        </p>
      ) : (
        <>
          <div class="filters" role="group" aria-label="filters">
            {['one origin', ...kinds].map((kind) => (
              <button key={kind} type="button" class="filter" aria-pressed={chosen.has(kind)} onClick={() => toggle(kind)}>
                {stories.filter((story) => shownStories([story], { view: 'library', only: kind }).length > 0).length} {kind}
              </button>
            ))}
            <span class="count">
              {shown.length === stories.length
                ? plural(stories.length, 'story', 'stories')
                : `${shown.length} of ${plural(stories.length, 'story', 'stories')}`}
            </span>
          </div>
          {shown.length === 0 ? (
            <p class="empty">
              No story is left under this search.{' '}
              <button type="button" onClick={() => go({ find: undefined, only: undefined })}>
                show all
              </button>
            </p>
          ) : (
            <VirtualList
              label="stories, newest first"
              things={shown}
              keyOf={({ id }) => id}
              guess={72}
              selected={selected}
              row={(story) => (
                <div class="story" onClick={() => go({ view: 'claims', story: story.id, find: undefined, only: undefined })}>
                  <h3>{story.title}</h3>
                  <p class="standing">
                    <span class="date">{story.last?.slice(0, 10) ?? 'no date'}</span> {plural(story.counts.reports, 'report')} ·{' '}
                    {plural(story.counts.outlets, 'outlet')} · <strong>{plural(story.counts.origins, 'origin')}</strong>{' '}
                    {story.origins.map(({ name }) => name).join(', ')}
                    {Object.entries(story.discrepancies).map(([kind, count]) => (
                      <span key={kind} class="chip">
                        {count} {kind}
                      </span>
                    ))}
                  </p>
                </div>
              )}
            />
          )}
        </>
      )}
    </div>
  )
}

function Intake({
  onFiles,
  onText,
  reading,
  lastRead,
}: Pick<Parameters<typeof LibraryView>[0], 'onFiles' | 'onText' | 'reading' | 'lastRead'>) {
  const [text, setText] = useState('')
  return (
    <form
      class="intake"
      onSubmit={(event) => {
        event.preventDefault()
        onText(text)
        setText('')
      }}
    >
      <label class="file">
        Choose files
        <input type="file" multiple onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])} />
      </label>
      <input
        class="paste"
        aria-label="text of a report"
        placeholder="drop files anywhere, or paste the text of a report here"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" disabled={text.trim() === ''}>
        Read
      </button>
      <output aria-live="polite">
        {reading ??
          (lastRead &&
            `${plural(lastRead.read - lastRead.known, 'report')} read${lastRead.known > 0 ? `, ${lastRead.known} known already` : ''}${lastRead.unreadable.map(({ page, because, next }) => `; ${page}: ${because}; ${next}`).join('')}`)}
      </output>
    </form>
  )
}
