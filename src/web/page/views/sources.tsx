import { useEffect, useState } from 'preact/hooks'
import type { SourcesJson } from '../../../core/index.js'
import { fetchSources } from '../model/api.js'

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const
const MEANS: Readonly<Record<(typeof LETTERS)[number], string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
}

/** Outlets and voices with the analyst's letter, and its history: only the analyst sets it, nothing here computes it. */
export function SourcesView({
  version,
  onGrade,
}: {
  version: number
  onGrade: (source: string, letter: string, because: string) => void
}) {
  const [sources, setSources] = useState<SourcesJson['sources']>()
  useEffect(() => {
    void fetchSources().then((answer) => setSources(answer.sources))
  }, [version])
  if (!sources) return <p class="empty">Loading …</p>
  if (sources.length === 0) return <p class="empty">No source yet: nothing was read.</p>
  return (
    <section class="sources">
      <h2>Sources</h2>
      <p>
        The letter is yours: how far the source itself can be relied on (Admiralty code). Every source begins at F, “cannot be
        judged”.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Letter</th>
            <th scope="col">Source</th>
            <th scope="col" class="number">
              Reports
            </th>
            <th scope="col" class="number" title="stories in which a trail ends here">
              Origin
            </th>
            <th scope="col" class="number" title="claims that no other outlet tells">
              Alone
            </th>
            <th scope="col" class="number" title="stories in which no dated report is older">
              First
            </th>
            <th scope="col">History</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <Row key={source.name} source={source} onGrade={onGrade} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({
  source,
  onGrade,
}: {
  source: SourcesJson['sources'][number]
  onGrade: (source: string, letter: string, because: string) => void
}) {
  const [because, setBecause] = useState('')
  return (
    <tr>
      <td>
        <select
          aria-label={`letter of ${source.name}`}
          value={source.reliability}
          onChange={(event) => onGrade(source.name, event.currentTarget.value, because)}
        >
          {LETTERS.map((letter) => (
            <option key={letter} value={letter}>
              {letter} · {MEANS[letter]}
            </option>
          ))}
        </select>
        <input
          aria-label={`reason for the letter of ${source.name}`}
          placeholder="because …"
          value={because}
          maxLength={2000}
          onInput={(event) => setBecause(event.currentTarget.value)}
        />
      </td>
      <th scope="row">{source.name}</th>
      <td class="number">{source.reports}</td>
      <td class="number">{source.origins}</td>
      <td class="number">{source.alone}</td>
      <td class="number">{source.first}</td>
      <td>
        {source.history.length === 0
          ? 'not rated yet'
          : source.history.map(({ letter, at, by, because: why }, index) => (
              <p key={index}>
                {at.slice(0, 10)} {letter} {why && `“${why}”`} <i>{by}</i>
              </p>
            ))}
      </td>
    </tr>
  )
}
