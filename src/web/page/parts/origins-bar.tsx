import { plural, type Story } from '../model/story.js'

/** The product in one line: "17 reports · 9 outlets · 2 origins", and how the reports divide between the origins. */
export function OriginsBar({ story }: { story: Story }) {
  const { origins } = story.dossier.lineage
  const shares = origins
    .map((origin) => ({ origin, reports: origin.reports.length }))
    .sort((a, b) => b.reports - a.reports || a.origin.name.localeCompare(b.origin.name))
  const total = shares.reduce((sum, { reports }) => sum + reports, 0)
  const { counts } = story.dossier
  return (
    <section class="origins" aria-label="origins">
      <p class="counts">
        {plural(counts.reports, 'report')} · {plural(counts.outlets, 'outlet')} ·{' '}
        <strong>{plural(counts.origins, 'ORIGIN')}</strong>
      </p>
      <ol class="bar">
        {shares.map(({ origin, reports }, index) => (
          <li
            key={origin.id}
            class={`share hatch-${index % 6}`}
            style={{ flexGrow: Math.max(reports / Math.max(total, 1), 0.04) }}
          >
            <span class="name" title={`${origin.name}: ${plural(reports, 'report leads', 'reports lead')} to it`}>
              {origin.name} <b>({reports})</b>
            </span>
          </li>
        ))}
      </ol>
      <p class="meaning">{story.dossier.meaning}</p>
    </section>
  )
}
