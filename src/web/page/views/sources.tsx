import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { SourcesJson } from '../../../core/index.js'
import { fetchSources } from '../model/api.js'
import type { Route } from '../model/route.js'
import { useFresh } from '../model/use-fresh.js'

type Source = SourcesJson['sources'][number]
type OnGrade = (source: string, letter: string, because: string) => void

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const
const MEANS: Readonly<Record<string, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
}
const COLUMNS = [
  ['reports', 'Reports', 'reports that it published, or whose trail ends at it'],
  ['origins', 'Origin of', 'stories in which a trail ends here'],
  ['alone', 'Alone', 'claims that nobody else tells'],
  ['first', 'First', 'stories told by several outlets in which its report is the oldest'],
] as const
type Column = (typeof COLUMNS)[number][0]
const MOST = 200 // rows; more are found by their name

/** Outlets and voices with the analyst's letter, and its history: only the analyst sets it, nothing here computes it. */
export function SourcesView(props: {
  readonly version: number
  readonly route: Route
  readonly onGrade: OnGrade
  readonly onTrouble: (error: unknown) => void
}) {
  const { version, route, onGrade, onTrouble } = props
  const answer = useFresh('sources', version, fetchSources, onTrouble)
  const [by, setBy] = useState<Column>('reports')
  const shown = useMemo(() => {
    const words = (route.find ?? '').toLowerCase()
    const found = (answer?.sources ?? []).filter(({ name }) => name.toLowerCase().includes(words))
    const isMeant = ({ name }: Source) => Number(name === route.source)
    return found.sort((a, b) => isMeant(b) - isMeant(a) || b[by] - a[by])
  }, [answer, by, route.find, route.source])
  if (!answer) return <p class="empty late">Loading …</p>
  return (
    <section class="sources" aria-label="sources">
      <p class="quiet">
        All sources of the library. The letter is yours: how far the source itself can be relied on (Admiralty code). Everyone
        begins at F, “cannot be judged”; nothing here computes a letter.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Source</th>
            {COLUMNS.map(([name, label, means]) => (
              <th key={name} scope="col" class="number" aria-sort={by === name ? 'descending' : undefined}>
                <button type="button" class="plain" title={`${means}; sort by this`} onClick={() => setBy(name)}>
                  {label}
                  <span aria-hidden="true">{by === name ? ' ▾' : ''}</span>
                </button>
              </th>
            ))}
            <th scope="col">Letter, and how it came to it</th>
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, MOST).map((source) => (
            <Row key={source.name} source={source} isMeant={source.name === route.source} onGrade={onGrade} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p class="empty">No source has this name.</p>}
      {shown.length > MOST && <p class="quiet">{shown.length - MOST} more; find one by its name above.</p>}
    </section>
  )
}

function Row({ source, isMeant, onGrade }: { source: Source; isMeant: boolean; onGrade: OnGrade }) {
  const { name, kind, reliability, history } = source
  const [letter, setLetter] = useState<string>(reliability)
  const [because, setBecause] = useState('')
  const choice = useRef<HTMLSelectElement>(null)
  useEffect(() => setLetter(reliability), [reliability])
  useEffect(() => {
    if (isMeant) choice.current?.focus()
  }, [isMeant])
  const isChanged = letter !== reliability || because !== ''
  return (
    <tr class={isMeant ? 'is-meant' : undefined}>
      <th scope="row">
        {name} {kind !== 'outlet' && <span class="quiet">{kind}</span>}
      </th>
      {COLUMNS.map(([column]) => (
        <td key={column} class={source[column] === 0 ? 'number none' : 'number'}>
          {source[column]}
        </td>
      ))}
      <td>
        <form
          class="letter"
          onSubmit={(event) => {
            event.preventDefault()
            onGrade(name, letter, because)
            setBecause('')
          }}
        >
          <select
            ref={choice}
            aria-label={`letter of ${name}`}
            value={letter}
            onChange={(event) => setLetter(event.currentTarget.value)}
          >
            {LETTERS.map((one) => (
              <option key={one} value={one}>
                {one} · {MEANS[one]}
              </option>
            ))}
          </select>
          <input
            aria-label={`reason for the letter of ${name}`}
            placeholder="because …"
            value={because}
            maxLength={2000}
            onInput={(event) => setBecause(event.currentTarget.value)}
          />
          <button type="submit" disabled={!isChanged}>
            set
          </button>
        </form>
        {history.length > 0 && (
          <ul class="history">
            {history.map(({ letter: given, at, by: who, because: why }, index) => (
              <li key={index}>
                <span class="date">{at.slice(0, 10)}</span> <b>{given}</b> {why && `“${why}” `}
                <span class="quiet">{who}</span>
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}
