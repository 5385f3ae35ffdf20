import { useRef } from 'preact/hooks'
import { differing as piecesOf } from '../model/differ.js'
import { saysWithKey } from '../model/keys.js'
import type { Mark } from '../model/marks.js'
import { type ClaimJson, gradeOf, hand, plural, type Story, type WordingJson } from '../model/story.js'
import type { Change } from '../model/use-route.js'
import { Chain } from './chain.js'
import { CopyButtons } from './copy.js'
import { Difference } from './difference.js'
import { Marked } from './marked.js'
import { type OnSay, type OnUndo, Verdict } from './verdict.js'

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
  const told = alike(inTime(story, claim))
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

function Words(props: {
  readonly story: Story
  readonly claim: ClaimJson
  readonly wording: WordingJson
  /** Later reports that tell it in the same words. */
  readonly others: readonly WordingJson[]
  readonly against: WordingJson | undefined
  readonly go: Go
}) {
  const { story, claim, wording, others, against, go } = props
  const differing = against ? otherWords(wording, against) : []
  const isAllOther = differing === undefined
  return (
    <article class="words">
      <header>
        <button
          type="button"
          class="plain outlet"
          title="open the report at these words"
          onClick={() => go({ view: 'reader', report: wording.report, at: `${wording.start}-${wording.end}` })}
        >
          {story.label(wording.report)}
        </button>
        <span class="date">{story.report(wording.report)?.published?.slice(0, 10) ?? 'no date'}</span>
        {wording.stance !== 'asserts' && <span class="stance">{wording.stance} it</span>}
        {isAllOther && <span class="quiet">in other words</span>}
        <CopyButtons story={story} place={wording} chain={story.chainOf(wording)} />
      </header>
      <blockquote>
        <Marked
          text={wording.text}
          start={0}
          end={wording.text.length}
          marks={[...(differing ?? []), ...namedIn(story, claim, wording)]}
        />
      </blockquote>
      <Chain chain={story.chainOf(wording)} />
      {others.length > 0 && (
        <details class="same">
          <summary>in the same words: {plural(others.length, 'more report')}</summary>
          <ul>
            {others.map((other) => (
              <li key={other.report}>
                <button
                  type="button"
                  class="plain outlet"
                  onClick={() => go({ view: 'reader', report: other.report, at: `${other.start}-${other.end}` })}
                >
                  {story.label(other.report)}
                </button>{' '}
                <span class="date">{story.report(other.report)?.published?.slice(0, 10) ?? 'no date'}</span>{' '}
                <span class="quiet">{hand(story.chainOf(other))}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  )
}

const MOSTLY = 0.6 // of its letters: what differs in more than that is not the same sentence changed, and marks would only be noise

/** The stretches that the other telling has not; undefined when it is put in other words altogether. */
function otherWords(wording: WordingJson, against: WordingJson): Mark[] | undefined {
  let at = 0,
    other = 0
  const marks: Mark[] = []
  for (const { text, how } of piecesOf(wording.text, against.text)) {
    if (how === 'only here') {
      marks.push({ start: at, end: at + text.length, kind: 'other', title: 'not in the first telling' })
      other += text.length
    }
    at += text.length
  }
  return other > at * MOSTLY ? undefined : marks
}

/** The words in which a difference was found, in this wording. */
function namedIn(story: Story, claim: ClaimJson, { report, start, end }: WordingJson): Mark[] {
  return story.discrepanciesOf(claim.id).flatMap((discrepancy) =>
    'versions' in discrepancy
      ? (discrepancy.versions ?? [])
          .filter((version) => version.report === report && version.start < end && version.end > start)
          .map((version) => ({
            start: Math.max(0, version.start - start),
            end: Math.min(end, version.end) - start,
            kind: 'differing',
            title: `${discrepancy.kind}: ${version.value}`,
          }))
      : [],
  )
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
