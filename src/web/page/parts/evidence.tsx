import { differing } from '../model/differ.js'
import type { ClaimJson, DiscrepancyJson, Story, WordingJson } from '../model/story.js'
import type { Change } from '../model/use-route.js'
import { Chain } from './chain.js'
import { CopyButton } from './copy.js'

/** The exact words of a claim, report by report, the differing ones marked; and what differs, named. */
export function Evidence({ story, claim, go }: { story: Story; claim: ClaimJson; go: (change: Change) => void }) {
  const [first] = claim.wordings
  return (
    <>
      <h2>{claim.title}</h2>
      {claim.wordings.filter(isNewHere).map((wording) => (
        <Words
          key={`${wording.report} ${wording.start}`}
          story={story}
          wording={wording}
          against={wording === first ? undefined : first}
          go={go}
        />
      ))}
      {story.discrepanciesOf(claim.id).map((discrepancy) => (
        <Difference key={discrepancy.id} story={story} discrepancy={discrepancy} />
      ))}
      <Reasons story={story} claim={claim} />
    </>
  )
}

/** A report that says the same words twice is shown saying them once. */
const isNewHere = (wording: WordingJson, index: number, all: readonly WordingJson[]): boolean =>
  all.findIndex(({ report, text }) => report === wording.report && text === wording.text) === index

function Words({
  story,
  wording,
  against,
  go,
}: {
  story: Story
  wording: WordingJson
  against: WordingJson | undefined
  go: (change: Change) => void
}) {
  const pieces = against ? differing(wording.text, against.text) : [{ text: wording.text, how: 'same' as const }]
  const open = () => go({ view: 'reader', report: wording.report, at: `${wording.start}-${wording.end}` })
  return (
    <article class="words">
      <header>
        <button type="button" class="outlet" onClick={open} title="open the report at these words">
          {story.label(wording.report)}
        </button>
        <span class="date">{story.report(wording.report)?.published?.slice(0, 10) ?? 'no date'}</span>
        {wording.stance !== 'asserts' && <span class={`stance is-${wording.stance}`}>{wording.stance}</span>}
        <CopyButton story={story} wording={wording} />
      </header>
      <blockquote>{pieces.map(({ text, how }, index) => (how === 'same' ? text : <ins key={index}>{text}</ins>))}</blockquote>
      <Chain chain={story.chainOf(wording)} />
    </article>
  )
}

const KIND: Readonly<Record<string, string>> = {
  figure: 'figure',
  date: 'date',
  name: 'name',
  title: 'title or office',
  action: 'action',
  hedging: 'how sure it is told',
  quotation: 'words of the quotation',
  inflation: 'number of speakers',
}

function Difference({ story, discrepancy }: { story: Story; discrepancy: DiscrepancyJson }) {
  if ('absentFrom' in discrepancy) {
    const { absentFrom, nature } = discrepancy
    return (
      <aside class="difference">
        <h3>told once · {nature}</h3>
        <p>Not told by {(absentFrom ?? []).map((id) => story.label(id)).join(', ')}.</p>
      </aside>
    )
  }
  return (
    <aside class="difference">
      <h3>
        {KIND[discrepancy.kind] ?? discrepancy.kind} · {discrepancy.nature}
      </h3>
      <table>
        <tbody>
          {discrepancy.versions.map((version) => (
            <tr key={`${version.report} ${version.start}`}>
              <th scope="row">{story.label(version.report)}</th>
              <td class="value">{String(version.value)}</td>
              <td class="exact">“{version.text}”</td>
            </tr>
          ))}
        </tbody>
      </table>
    </aside>
  )
}

function Reasons({ story, claim }: { story: Story; claim: ClaimJson }) {
  const { standing } = claim
  return (
    <details class="reasons" open>
      <summary>
        Why this standing, why this grade · <em>{standing.independence}</em>
      </summary>
      <ul>
        {standing.because.map(({ value }) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
      {story.gradesOf(claim.id).map((grade) => (
        <div key={grade.origin}>
          <h4>
            {grade.reliability}
            {grade.credibility} · {story.origin(grade.origin)?.name}
          </h4>
          <ul>
            {grade.reasons.map(({ value }) => (
              <li key={value}>{value}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
