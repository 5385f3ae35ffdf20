import { kindAbout } from '../model/kinds.js'
import { type DiscrepancyJson, plural, type Story } from '../model/story.js'
import type { Change } from '../model/use-route.js'

const NATURE: Readonly<Record<string, string>> = {
  conflict: 'they cannot all be exact',
  rounding: 'it may be rounding',
  update: 'it may be a later update',
  scope: 'they may not count the same',
  wording: 'only the words differ',
  dropped: 'dropped on the way',
  added: 'added on the way',
  'not established': 'whether dropped or added is not established',
}

/** What differs, named, with the exact words of each version. Nothing is settled here. */
export function Difference({
  story,
  discrepancy,
  go,
}: {
  story: Story
  discrepancy: DiscrepancyJson
  go: (change: Change) => void
}) {
  const heading = (
    <h3>
      <span aria-hidden="true">⚠ </span>
      {kindAbout(discrepancy.kind)}: {NATURE[discrepancy.nature] ?? discrepancy.nature}
    </h3>
  )
  if ('absentFrom' in discrepancy) {
    const { present, absentFrom = [] } = discrepancy
    return (
      <aside class="difference">
        {heading}
        <p>
          Told by {namesOf(story, present ?? [])}; not told by {namesOf(story, absentFrom)}.
        </p>
      </aside>
    )
  }
  return (
    <aside class="difference">
      {heading}
      <ul>
        {alike(discrepancy.versions).map(([version, ...others]) => (
          <li key={`${version.report} ${version.start}`}>
            {isMore(version) && (
              <b class="value">{typeof version.value === 'number' ? version.value.toLocaleString('en') : version.value}</b>
            )}{' '}
            <button
              type="button"
              class="plain exact"
              title="open the report at these words"
              onClick={() => go({ view: 'reader', report: version.report, at: `${version.start}-${version.end}` })}
            >
              “{version.text}”
            </button>{' '}
            <span class="outlet">{story.label(version.report)}</span>
            {others.length > 0 && (
              <span
                class="quiet"
                title={namesOf(
                  story,
                  others.map(({ report }) => report),
                )}
              >
                {' '}
                and {plural(others.length, 'more report')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </aside>
  )
}

/** Where the value is the very words, it is not said twice. */
const isMore = ({ value, text }: Version): boolean => String(value).toLowerCase() !== text.toLowerCase()

const namesOf = (story: Story, reports: readonly string[]): string => reports.map((id) => story.label(id)).join(', ')

interface Version {
  readonly report: string
  readonly value: string | number
  readonly text: string
}
/** The same value in the same words, together; told twice in one report, it stands here once. */
function alike<One extends Version>(versions: readonly One[]): [One, ...One[]][] {
  const groups = new Map<string, [One, ...One[]]>()
  for (const version of versions) {
    const key = `${version.value}\n${version.text.toLowerCase()}`,
      group = groups.get(key)
    if (!group) groups.set(key, [version])
    else if (!group.some(({ report }) => report === version.report)) group.push(version)
  }
  return [...groups.values()]
}
