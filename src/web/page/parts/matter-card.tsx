import type { ComponentChildren } from 'preact'
import { inWords } from '../model/date.js'
import type { MatterJson, Story } from '../model/story.js'
import type { Change } from '../model/use-route.js'

type Evidence = MatterJson['mentions']
type Go = (change: Change) => void

/** Since when, how many, who wants what by when, who decides under which rule, what is decided, what comes next: every cell a link to its words. */
export function MatterCard({ story, matter, go }: { story: Story; matter: MatterJson; go: Go }) {
  const link = (evidence: Evidence, words: ComponentChildren) => <Cell story={story} evidence={evidence} words={words} go={go} />
  return (
    <article class="matter" id={`matter-${matter.id}`}>
      <h2>
        {matter.name} <small>{matter.type}</small>
      </h2>
      <dl>
        <Row name="since">
          {alike(matter.since, ({ value }) => inWords(value)).map(([words, evidence]) => link(evidence, words))}
        </Row>
        <Row name="how many">{alike(matter.size, sizeInWords).map(([words, evidence]) => link(evidence, words))}</Row>
        <Row name="who wants what">
          {matter.wants.map((cell) =>
            link(
              cell.evidence,
              <>
                <b>{cell.who}</b>: {cell.what}
                {cell.by && <i> {inWords(cell.by)}</i>}
              </>,
            ),
          )}
        </Row>
        <Row name="who decides">
          {matter.decides.map((cell) =>
            link(
              cell.evidence,
              <>
                <b>{cell.who}</b>: {cell.rule}
              </>,
            ),
          )}
        </Row>
        <Row name="decided">
          {matter.state.map((cell) => link(cell.evidence, `${cell.decided ? 'yes' : 'no'}: ${cell.what}`))}
        </Row>
        <Row name="next">
          {matter.next.map((cell) =>
            link(
              cell.evidence,
              <>
                {cell.what}
                {cell.when && <i> {inWords(cell.when)}</i>}
              </>,
            ),
          )}
        </Row>
      </dl>
    </article>
  )
}

const sizeInWords = ({ bound, value, of }: MatterJson['size'][number]): string =>
  `${BOUND[bound] ?? ''}${value.toLocaleString('en')} ${of ?? ''}`

/** What several reports tell alike is shown once, with all of them. */
function alike<Told extends { readonly evidence: Evidence }>(
  cells: readonly Told[],
  say: (cell: Told) => string,
): [string, Evidence][] {
  const said = new Map<string, Evidence>()
  for (const cell of cells) said.set(say(cell), [...(said.get(say(cell)) ?? []), ...cell.evidence])
  return [...said]
}

const BOUND: Readonly<Record<string, string>> = { about: 'about ', 'at least': 'at least ', 'at most': 'at most ' }

function Row({ name, children }: { name: string; children: readonly ComponentChildren[] }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children.length > 0 ? children : <span class="none">not told</span>}</dd>
    </>
  )
}

function Cell({ story, evidence, words, go }: { story: Story; evidence: Evidence; words: ComponentChildren; go: Go }) {
  const [at] = evidence
  if (!at) return null
  return (
    <button
      type="button"
      class="cell"
      title={`${story.label(at.report)}: “${at.text}”`}
      onClick={() => go({ view: 'reader', report: at.report, at: `${at.start}-${at.end}` })}
    >
      {words} <span class="outlet">{[...new Set(evidence.map(({ report }) => story.label(report)))].join(', ')}</span>
    </button>
  )
}
