import { type ChainJson, type ClaimJson, hand, type Story } from '../model/story.js'
import type { Change } from '../model/use-route.js'

const MOST = 8 // reports under one origin; the lineage shows all of them

/** Where the wordings of one claim come from: the origins, and under each the reports with their hands. */
export function ClaimLineage({ story, claim, go }: { story: Story; claim: ClaimJson; go: (change: Change) => void }) {
  const tellings = claim.wordings.filter(({ aside }) => !aside),
    origins = [...new Set(tellings.map(({ origin }) => origin as string))]
  const counted = new Set<string>(claim.standing.origins)
  return (
    <section class="lineage-of-claim">
      <h2>Lineage</h2>
      {origins.map((id) => {
        const wordings = tellings.filter(({ origin }) => origin === id),
          reports = wordings.filter(firstOfItsReport)
        return (
          <div key={id} class="branch">
            <Above chain={story.chainOf(wordings[0] as ClaimJson['wordings'][number])} />
            <p class="origin">
              <strong>{story.origin(id)?.name ?? 'unknown'}</strong> {counted.has(id) ? 'origin' : 'not counted'}
            </p>
            <ul>
              {reports.slice(0, MOST).map((wording) => (
                <li key={wording.report}>
                  <button type="button" class="plain" onClick={() => go({ view: 'lineage', report: wording.report })}>
                    {story.label(wording.report)}
                  </button>{' '}
                  {hand(story.chainOf(wording))}
                </li>
              ))}
              {reports.length > MOST && (
                <li>
                  <button type="button" class="plain" onClick={() => go({ view: 'lineage' })}>
                    and {reports.length - MOST} more
                  </button>
                </li>
              )}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

/** The tellers before the last one: who told the origin. */
function Above({ chain }: { chain: ChainJson | undefined }) {
  const tellers = chain?.tellers.slice(0, -1) ?? []
  return (
    <>
      {tellers.map(({ name, count }, index) => (
        <p key={index} class="teller">
          {name} {count === 1 ? '' : <span class="count">({String(count)})</span>} <span aria-hidden="true">↓</span>
        </p>
      ))}
    </>
  )
}

const firstOfItsReport = (
  { report }: { readonly report: string },
  index: number,
  all: readonly { readonly report: string }[],
): boolean => all.findIndex((other) => other.report === report) === index
