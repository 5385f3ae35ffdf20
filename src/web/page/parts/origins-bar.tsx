import { outletsInWords, plural, type Story } from '../model/story.js'

/** The product in one line: "17 reports · 9 outlets · 2 origins", and how the reports divide between the origins. */
export function OriginsBar({ story, isShort }: { story: Story; isShort: boolean }) {
  const { lineage, counted, counts } = story.dossier
  const shares = lineage.origins
    .filter(({ id }) => counted.includes(id))
    .map(({ id, name, reports }) => ({
      id: id as string,
      name,
      reports: reports.length,
      says: `${plural(reports.length, 'report leads', 'reports lead')} to it`,
    }))
    .sort((a, b) => b.reports - a.reports || a.name.localeCompare(b.name))
  const leading = new Set(lineage.origins.filter(({ id }) => counted.includes(id)).flatMap(({ reports }) => reports))
  const rest = counts.reports - leading.size
  return (
    <section class={isShort ? 'origins is-short' : 'origins'} aria-label="origins">
      <p class="counts">
        {plural(counts.reports, 'report')} ·{' '}
        {outletsInWords(
          counts.outlets,
          story.reports.some(({ outlet }) => outlet !== null),
        )}{' '}
        · <strong>{plural(counts.origins, 'ORIGIN', 'ORIGINS')}</strong>
      </p>
      <ol class="bar">
        {shares.map(({ id, name, reports, says }, index) => (
          <li key={id} class={`share hatch-${index % 6}`} style={{ flexGrow: reports }}>
            <span class="name" title={`${name}: ${says}`}>
              {name} <b>({reports})</b>
            </span>
          </li>
        ))}
        {rest > 0 && (
          <li class="share unknown" style={{ flexGrow: rest }}>
            <span
              class="name"
              title="where these reports have it from is not established; they are not counted as one more origin"
            >
              not established <b>({rest})</b>
            </span>
          </li>
        )}
      </ol>
      <p class="meaning">{story.dossier.meaning}</p>
    </section>
  )
}
