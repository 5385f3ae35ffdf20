import { differing } from '../model/differ.js'
import type { DerivationJson, Story } from '../model/story.js'
import type { Change } from '../model/use-route.js'
import { CopyButtons } from './copy.js'

/** Why a line is drawn: the citing words, or the shared passages side by side, each with its length. */
export function Why({ story, derivation, go }: { story: Story; derivation: DerivationJson; go: (change: Change) => void }) {
  const from = story.report(derivation.from) ? story.label(derivation.from) : (story.origin(derivation.from)?.name ?? 'an origin')
  const open = (report: string, start: number, end: number) => go({ view: 'reader', report, at: `${start}-${end}` })
  return (
    <>
      <h2>
        {story.label(derivation.report)} {derivation.how === 'cites' ? 'cites' : 'shares words with'} {from}
      </h2>
      {'evidence' in derivation &&
        derivation.evidence?.map((place) => (
          <blockquote key={place.start}>
            <button type="button" class="cell" onClick={() => open(place.report, place.start, place.end)}>
              {place.text}
            </button>
            <CopyButtons story={story} place={place} chain={story.frameOf(place.report)} />
          </blockquote>
        ))}
      {'passages' in derivation && (
        <table class="passages">
          <thead>
            <tr>
              <th scope="col">{story.label(derivation.report)}</th>
              <th scope="col">{from}</th>
            </tr>
          </thead>
          <tbody>
            {derivation.passages?.map(({ here, there, how }) => (
              <tr key={here.start}>
                <td>
                  <button type="button" class="cell" onClick={() => open(here.report, here.start, here.end)}>
                    <Against text={here.text} other={there.text} />
                  </button>
                </td>
                <td>
                  <button type="button" class="cell" onClick={() => open(there.report, there.start, there.end)}>
                    <Against text={there.text} other={here.text} />
                  </button>
                  <span class="quiet">
                    {how}, {here.end - here.start} characters
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="rule">rule: {derivation.rule}</p>
    </>
  )
}

const Against = ({ text, other }: { text: string; other: string }) => (
  <>
    {differing(text, other).map((piece, index) =>
      piece.how === 'same' ? (
        piece.text
      ) : (
        <mark key={index} class="is-other">
          {piece.text}
        </mark>
      ),
    )}
  </>
)
