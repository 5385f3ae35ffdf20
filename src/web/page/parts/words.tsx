import { differing as piecesOf } from '../model/differ.js'
import type { Mark } from '../model/marks.js'
import { type ClaimJson, hand, plural, type Story, type WordingJson } from '../model/story.js'
import type { Change } from '../model/use-route.js'
import { Chain } from './chain.js'
import { CopyButtons } from './copy.js'
import { Marked } from './marked.js'

/** One wording of a claim with its way to the report; what differs from the first telling is marked, and who else tells it so is named. */
export function Words(props: {
  readonly story: Story
  readonly claim: ClaimJson
  readonly wording: WordingJson
  /** Later reports that tell it in the same words. */
  readonly others: readonly WordingJson[]
  readonly against: WordingJson | undefined
  readonly go: (change: Change) => void
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
