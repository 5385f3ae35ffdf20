import { useEffect, useState } from 'preact/hooks'
import type { ComparisonJson } from '../../../core/index.js'
import { fetchComparison } from '../model/api.js'
import { differing } from '../model/differ.js'
import type { Route } from '../model/route.js'
import type { Story } from '../model/story.js'
import type { Change } from '../model/use-route.js'

const SAYS: Readonly<Record<string, string>> = {
  verbatim: 'copied',
  edited: 'edited',
  rewritten: 'reworded',
  dropped: 'only left',
  added: 'only right',
}

/** Two reports, sentence beside sentence: what was copied, reworded, dropped and added. */
export function CompareView({ story, route, go }: { story: Story; route: Route; go: (change: Change) => void }) {
  const left = story.report(route.report ?? '') ?? story.reports[0]
  const right = story.report(route.other ?? '') ?? story.reports.find(({ id }) => id !== left?.id)
  const [comparison, setComparison] = useState<ComparisonJson>()
  useEffect(() => {
    setComparison(undefined)
    if (left && right && left.id !== right.id) void fetchComparison(left.id, right.id).then(setComparison)
  }, [left?.id, right?.id, story])
  if (!left || !right) return <p class="empty">A comparison needs two reports; this story has {story.reports.length}.</p>
  const choose = (which: 'report' | 'other') => (event: { currentTarget: HTMLSelectElement }) =>
    go({ [which]: event.currentTarget.value })
  const picker = (which: 'report' | 'other', chosen: string, label: string) => (
    <select aria-label={label} value={chosen} onChange={choose(which)}>
      {story.reports.map(({ id }) => (
        <option key={id} value={id}>
          {story.label(id)}
        </option>
      ))}
    </select>
  )
  return (
    <div class="compare">
      <table>
        <thead>
          <tr>
            <th scope="col">{picker('report', left.id, 'left report')}</th>
            <th scope="col" class="how">
              <button type="button" onClick={() => go({ report: right.id, other: left.id })} title="change sides">
                ⇄
              </button>
            </th>
            <th scope="col">{picker('other', right.id, 'right report')}</th>
          </tr>
        </thead>
        <tbody>
          {comparison?.rows.map(({ here, there, how }, index) => (
            <tr key={index} class={`is-${how}`}>
              <td>
                {here && (
                  <Sentence
                    text={here.text}
                    against={there?.text}
                    onOpen={() => go({ view: 'reader', report: left.id, at: `${here.start}-${here.end}` })}
                  />
                )}
              </td>
              <td class="how">{SAYS[how]}</td>
              <td>
                {there && (
                  <Sentence
                    text={there.text}
                    against={here?.text}
                    onOpen={() => go({ view: 'reader', report: right.id, at: `${there.start}-${there.end}` })}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left.id === right.id && <p class="empty">Choose two different reports.</p>}
    </div>
  )
}

function Sentence({ text, against, onOpen }: { text: string; against: string | undefined; onOpen: () => void }) {
  const pieces = against === undefined ? [{ text, how: 'same' as const }] : differing(text, against)
  return (
    <button type="button" class="cell" onClick={onOpen}>
      {pieces.map((piece, index) => (piece.how === 'same' ? piece.text : <ins key={index}>{piece.text}</ins>))}
    </button>
  )
}
