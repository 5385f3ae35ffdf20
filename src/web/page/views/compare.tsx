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
export function CompareView(props: {
  readonly story: Story
  readonly route: Route
  readonly go: (change: Change) => void
  readonly onTrouble: (error: unknown) => void
}) {
  const { story, route, go, onTrouble } = props
  const [left, right] = pairOf(story, route)
  const [comparison, setComparison] = useState<ComparisonJson>()
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    setComparison(undefined)
    if (left && right && left.id !== right.id) void fetchComparison(left.id, right.id).then(setComparison, onTrouble)
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
  const counts = Object.keys(SAYS).map((how) => [how, (comparison?.rows ?? []).filter((row) => row.how === how).length] as const)
  const toggle = (how: string) => {
    const next = new Set(hidden)
    if (!next.delete(how)) next.add(how)
    setHidden(next)
  }
  return (
    <div class="compare">
      {comparison && (
        <div class="filters" role="group" aria-label="sentences">
          {counts.map(([how, count]) =>
            count === 0 ? null : (
              <button key={how} type="button" class="filter" aria-pressed={!hidden.has(how)} onClick={() => toggle(how)}>
                {count} {SAYS[how]}
              </button>
            ),
          )}
        </div>
      )}
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
          {comparison?.rows
            .filter(({ how }) => !hidden.has(how))
            .map(({ here, there, how }, index) => (
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

/** The two that were chosen; where none were, two that share words, for there is something to see. */
function pairOf(story: Story, { report, other }: Route) {
  const shared = story.dossier.lineage.derivations.filter(({ how }) => how === 'reuses')
  const left = story.report(report ?? '') ?? story.report(shared[0]?.from ?? '') ?? story.reports[0]
  const near = shared.find((one) => one.from === left?.id || one.report === left?.id)
  const right =
    story.report(other ?? '') ??
    story.report((near?.from === left?.id ? near?.report : near?.from) ?? '') ??
    story.reports.find(({ id }) => id !== left?.id)
  return [left, right] as const
}

function Sentence({ text, against, onOpen }: { text: string; against: string | undefined; onOpen: () => void }) {
  const pieces = against === undefined ? [{ text, how: 'same' as const }] : differing(text, against)
  return (
    <button type="button" class="cell" title="open the report at this sentence" onClick={onOpen}>
      {pieces.map((piece, index) =>
        piece.how === 'same' ? (
          piece.text
        ) : (
          <mark key={index} class="is-other">
            {piece.text}
          </mark>
        ),
      )}
    </button>
  )
}
