import { useRef } from 'preact/hooks'
import { saysWithKey } from '../model/keys.js'
import { type ClaimJson, gradeOf, plural, type Story, type WordingJson } from '../model/story.js'
import type { Change } from '../model/use-route.js'
import { Difference } from './difference.js'
import { type OnSay, type OnUndo, Verdict } from './verdict.js'
import { Words } from './words.js'

type Go = (change: Change) => void

/** The exact words of a claim, report by report, the oldest first, the differing ones marked; and what differs, named. */
export function Evidence(props: {
  readonly story: Story
  readonly claim: ClaimJson
  readonly go: Go
  readonly onSay: OnSay
  readonly onUndo: OnUndo
}) {
  const { story, claim, go, onSay, onUndo } = props
  const reasons = useRef<HTMLDetailsElement>(null)
  const told = alike(inTime(story, claim).filter(({ aside }) => !aside)),
    telling = new Set(claim.wordings.flatMap(({ aside, report }) => (aside ? [] : [report]))),
    asides = alike(inTime(story, claim).filter(({ aside, report }) => aside && !telling.has(report)))
  const [first] = told[0] ?? []
  const why = () => {
    if (reasons.current) reasons.current.open = true
    reasons.current?.scrollIntoView({ block: 'nearest' })
    reasons.current?.querySelector('summary')?.focus()
  }
  return (
    <>
      <h2>{claim.title}</h2>
      <p class="quiet">
        {plural(claim.standing.reports, 'report')} · {plural(claim.standing.origins.length, 'origin')} ·{' '}
        {claim.standing.independence} ·{' '}
        <button type="button" class="plain" onClick={why} title="the reasons for this grade">
          grade {gradeOf(story, claim)}
        </button>
      </p>
      {told.map(([wording, ...others]) => (
        <Words
          key={`${wording.report} ${wording.start}`}
          story={story}
          claim={claim}
          wording={wording}
          others={others}
          against={wording === first ? undefined : first}
          go={go}
        />
      ))}
      {asides.length > 0 && (
        <details class="asides">
          <summary>Only mentioned in {plural(new Set(asides.flat().map(({ report }) => report)).size, 'more report')}</summary>
          {asides.map(([wording, ...others]) => (
            <Words
              key={`${wording.report} ${wording.start}`}
              story={story}
              claim={claim}
              wording={wording}
              others={others}
              against={undefined}
              go={go}
            />
          ))}
        </details>
      )}
      {story.discrepanciesOf(claim.id).map((discrepancy) => (
        <Difference key={discrepancy.id} story={story} discrepancy={discrepancy} go={go} />
      ))}
      {(claim.standing.reports > 1 || story.dossier.judgements.some(({ of }) => of === claim.id)) && (
        <Verdict
          key={claim.id}
          of={claim.id}
          asks="Do these words tell one and the same thing?"
          said={story.dossier.judgements}
          onSay={onSay}
          onUndo={onUndo}
        />
      )}
      <details class="reasons" open ref={reasons}>
        <summary>Why this standing, why this grade</summary>
        <Reasons story={story} claim={claim} go={go} />
      </details>
    </>
  )
}

function inTime(story: Story, claim: ClaimJson): WordingJson[] {
  const order = new Map(story.reports.map(({ id }, at) => [id as string, at]))
  return [...claim.wordings].sort((a, b) => (order.get(a.report) ?? 0) - (order.get(b.report) ?? 0) || a.start - b.start)
}

/** Wordings that are the same but for case and the stop at the end, together; a report that says them twice says them once. */
function alike(wordings: readonly WordingJson[]): [WordingJson, ...WordingJson[]][] {
  const groups = new Map<string, [WordingJson, ...WordingJson[]]>()
  for (const wording of wordings) {
    const words = wording.text.toLowerCase().replace(/[\s.,;]+$/, ''),
      group = groups.get(words)
    if (!group) groups.set(words, [wording])
    else if (!group.some(({ report }) => report === wording.report)) group.push(wording)
  }
  return [...groups.values()]
}

function Reasons({ story, claim, go }: { story: Story; claim: ClaimJson; go: Go }) {
  return (
    <>
      <ul>
        {claim.standing.because.map(({ value }) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
      {story.gradesOf(claim.id).map((grade) => (
        <div key={grade.origin}>
          <h3>
            {grade.reliability}
            {grade.credibility} · {story.origin(grade.origin)?.name}{' '}
            <button
              type="button"
              class="plain"
              title={saysWithKey('grade')}
              onClick={() => go({ view: 'sources', source: story.origin(grade.origin)?.name })}
            >
              change its letter
            </button>
          </h3>
          <ul>
            {grade.reasons.map(({ value }) => (
              <li key={value}>{value}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
