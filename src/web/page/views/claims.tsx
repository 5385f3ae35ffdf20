import { useMemo } from 'preact/hooks'
import type { Badge as BadgeName } from '../model/api.js'
import type { Route } from '../model/route.js'
import { BADGES, type ClaimJson, gradeOf, plural, type Story } from '../model/story.js'
import type { Change } from '../model/use-route.js'
import { Badge } from '../parts/badge.js'
import { ClaimLineage } from '../parts/claim-lineage.js'
import { Evidence } from '../parts/evidence.js'
import { MatterCard } from '../parts/matter-card.js'
import { type OnSay, type OnUndo, Said } from '../parts/verdict.js'
import { VirtualList } from '../parts/virtual.js'

/** The claims that the filters and the search leave, in the story's order. */
export function shownClaims(story: Story, { only, find }: Route): readonly ClaimJson[] {
  const badges = new Set((only ?? '').split(',').filter(Boolean))
  const words = (find ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return story.claims.filter((claim) => {
    if (badges.size > 0 && !badges.has(story.badge(claim))) return false
    if (words.length === 0) return true
    const text = [claim.title, ...claim.wordings.map((wording) => wording.text)].join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** The story at a glance: claims worst first, the words of the one that is chosen, where they come from and what they are about. */
export function ClaimsView(props: {
  readonly story: Story
  readonly route: Route
  readonly go: (change: Change) => void
  readonly onSay: OnSay
  readonly onUndo: OnUndo
}) {
  const { story, route, go, onSay, onUndo } = props
  const shown = useMemo(() => shownClaims(story, route), [story, route.only, route.find])
  const selected = Math.max(
    0,
    shown.findIndex(({ id }) => id === route.claim),
  )
  const claim = shown[selected]
  return (
    <div class="columns">
      <section class="column" aria-label="claims">
        <Filters story={story} route={route} go={go} />
        {shown.length === 0 ? (
          <p class="empty">
            {story.claims.length === 0 ? 'No claim was found in these reports.' : 'No claim is left under these filters.'}
            {story.claims.length > 0 && (
              <button type="button" onClick={() => go({ only: undefined, find: undefined })}>
                show all {story.claims.length}
              </button>
            )}
          </p>
        ) : (
          <VirtualList
            label="claims, worst first"
            things={shown}
            keyOf={({ id }) => id}
            guess={96}
            selected={selected}
            row={(one) => <ClaimRow story={story} claim={one} onChoose={() => go({ claim: one.id, edge: undefined })} />}
          />
        )}
      </section>
      <section class="column" aria-label="evidence">
        {claim ? (
          <Evidence key={claim.id} story={story} claim={claim} go={go} onSay={onSay} onUndo={onUndo} />
        ) : (
          <p class="empty">Choose a claim to see its exact words.</p>
        )}
        <Gone story={story} chosen={claim?.id} onUndo={onUndo} />
      </section>
      <section class="column" aria-label="lineage and matter">
        {claim && <ClaimLineage story={story} claim={claim} go={go} />}
        {claim && <Matters story={story} claim={claim} go={go} />}
      </section>
    </div>
  )
}

function Filters({ story, route, go }: { story: Story; route: Route; go: (change: Change) => void }) {
  const chosen = new Set((route.only ?? '').split(',').filter(Boolean))
  const toggle = (badge: BadgeName) => {
    const next = new Set(chosen)
    if (!next.delete(badge)) next.add(badge)
    go({ only: next.size > 0 ? [...next].join(',') : undefined })
  }
  return (
    <div class="filters" role="group" aria-label="filters">
      {BADGES.map((badge) => {
        const count = story.claims.filter((claim) => story.badge(claim) === badge).length
        if (count === 0) return null
        return (
          <button key={badge} type="button" class="filter" aria-pressed={chosen.has(badge)} onClick={() => toggle(badge)}>
            {count} <Badge name={badge} />
          </button>
        )
      })}
    </div>
  )
}

function ClaimRow({ story, claim, onChoose }: { story: Story; claim: ClaimJson; onChoose: () => void }) {
  const firsts = unlike(claim).slice(0, 3),
    more = claim.standing.reports - firsts.length
  return (
    <div class="claim" onClick={onChoose}>
      <p class="standing">
        <Badge name={story.badge(claim)} />
        <span>
          {plural(claim.standing.reports, 'report')} · {plural(claim.standing.origins.length, 'origin')} · {gradeOf(story, claim)}
        </span>
      </p>
      <h3>{claim.title}</h3>
      {firsts.map((wording) => (
        <p key={`${wording.report} ${wording.start}`} class="wording">
          <span class="outlet">{story.label(wording.report)}</span> {wording.text}
        </p>
      ))}
      {more > 0 && <p class="more">and {plural(more, 'more report')}</p>}
    </div>
  )
}

/** The wordings that say it in other words than the ones before, one of each report. */
function unlike({ wordings }: ClaimJson): ClaimJson['wordings'] {
  const reports = new Set<string>(),
    texts = new Set<string>()
  return wordings.filter(({ report, text, aside }) => {
    const isNew = !aside && !reports.has(report) && !texts.has(text)
    reports.add(report)
    texts.add(text)
    return isNew
  })
}

/** Claims that were called wrong: taken apart, report by report; still said, and undone from here. */
function Gone({ story, chosen, onUndo }: { story: Story; chosen: string | undefined; onUndo: OnUndo }) {
  const gone = story.dossier.judgements.filter(
    ({ of, verdict, about }) => verdict === 'wrong' && about?.report === undefined && of !== chosen,
  )
  if (gone.length === 0) return null
  return (
    <section class="gone">
      <h3>Taken apart by your judgement</h3>
      <Said said={gone} onUndo={onUndo} isNamed />
    </section>
  )
}

function Matters({ story, claim, go }: { story: Story; claim: ClaimJson; go: (change: Change) => void }) {
  const told = mattersOf(story, claim),
    { length } = story.dossier.matters
  if (told.length > 0) return told.map((matter) => <MatterCard key={matter.id} story={story} matter={matter} go={go} />)
  if (length === 0) return null
  return (
    <p class="quiet">
      No matter is told of in these words.{' '}
      <button type="button" class="plain" onClick={() => go({ view: 'matters' })}>
        {plural(length, 'matter')} in this story
      </button>
    </p>
  )
}

/** The matters that the claim's own sentences speak of; then those of its story that share a sentence with it. */
function mattersOf(story: Story, claim: ClaimJson) {
  return story.dossier.matters.filter(({ mentions, since, size, wants, decides, next, state }) =>
    [{ evidence: mentions }, ...since, ...size, ...wants, ...decides, ...next, ...state].some(({ evidence }) =>
      evidence.some((span) =>
        claim.wordings.some((wording) => wording.report === span.report && wording.start < span.end && span.start < wording.end),
      ),
    ),
  )
}
