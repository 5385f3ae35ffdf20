import { useState } from 'preact/hooks'
import type { Reading } from '../model/api.js'
import { plural } from '../model/story.js'
import { type Given, givenBy, type Progress } from '../model/use-reading.js'

/** Where reports come in: files, addresses, or the text of one; and how far their reading is. */
export function Intake(props: {
  readonly progress: Progress | undefined
  readonly last: Reading | undefined
  readonly onRead: (given: readonly Given[]) => void
}) {
  const { progress, last, onRead } = props
  const [typed, setTyped] = useState('')
  const given = givenBy(typed),
    isBusy = progress !== undefined && !progress.isOthers
  const submit = () => {
    if (given.length === 0) return
    onRead(given)
    setTyped('')
  }
  return (
    <form
      class="intake"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <textarea
        class="paste"
        rows={1}
        aria-label="addresses, or the text of a report"
        placeholder="paste an address or the text of a report, or drop files and folders anywhere"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || given[0]?.kind === 'address')) {
            event.preventDefault()
            submit()
          }
        }}
      />
      <button type="submit" disabled={given.length === 0 || isBusy}>
        {given[0]?.kind === 'address' ? `Fetch and read ${given.length > 1 ? given.length : ''}` : 'Read'}
      </button>
      <label class="file">
        Choose files
        <input
          type="file"
          multiple
          disabled={isBusy}
          onChange={(event) => {
            onRead([...(event.currentTarget.files ?? [])].map((body) => ({ kind: 'file', name: body.name, body })))
            event.currentTarget.value = ''
          }}
        />
      </label>
      <output class="outcome" aria-live="polite">
        {progress ? (
          <>
            <progress aria-label="reading" value={progress.of > 1 ? progress.at : undefined} max={progress.of} />
            {progress.of > 1 && ` ${progress.at + 1} of ${progress.of}: `} {progress.says} …
          </>
        ) : (
          last && <Outcome last={last} />
        )}
      </output>
    </form>
  )
}

function Outcome({ last: { read, known, unreadable } }: { last: Reading }) {
  const fresh = read - known
  return (
    <>
      {fresh > 0 || (known === 0 && unreadable.length === 0) ? `${plural(fresh, 'report')} read. ` : ''}
      {known > 0 && `${plural(known, 'report')} known already. `}
      {unreadable.length > 0 && (
        <ul class="unreadable">
          {unreadable.map(({ page, because, next }) => (
            <li key={page}>
              <b>{page}</b> could not be read: {because}. {next}.
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
