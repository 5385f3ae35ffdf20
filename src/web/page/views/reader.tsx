import { useEffect, useRef, useState } from 'preact/hooks'
import { fetchOriginal } from '../model/api.js'
import { parseAt, type Route } from '../model/route.js'
import { type ClaimJson, plural, type ReportJson, type Story } from '../model/story.js'
import type { Change } from '../model/use-route.js'
import { Badge } from '../parts/badge.js'
import { type Mark, Marked } from '../parts/marked.js'

const KINDS = ['source', 'cue', 'content', 'figure', 'moment', 'name'] as const
type Kind = (typeof KINDS)[number]
const LABEL: Readonly<Record<Kind, string>> = {
  source: 'sources',
  cue: 'cues',
  content: 'contents',
  figure: 'figures',
  moment: 'dates',
  name: 'names',
}

/** A report with all its marks; in the margin the claims that each paragraph carries. */
export function ReaderView({ story, route, go }: { story: Story; route: Route; go: (change: Change) => void }) {
  const report = story.report(route.report ?? '') ?? story.reports[0]
  const [shown, setShown] = useState<ReadonlySet<Kind>>(new Set<Kind>(['source', 'cue', 'content', 'figure', 'moment']))
  const meant = parseAt(route.at)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.querySelector('.is-meant')?.scrollIntoView({ block: 'center' })
  }, [report?.id, route.at])
  if (!report) return <p class="empty">There is no report in this story.</p>
  const toggle = (kind: Kind) => {
    const next = new Set(shown)
    if (!next.delete(kind)) next.add(kind)
    setShown(next)
  }
  const marks = [
    ...marksOf(story, report).filter(({ kind }) => shown.has(kind as Kind)),
    ...(meant ? [{ ...meant, kind: 'meant' }] : []),
  ]
  return (
    <div class="reader">
      <nav class="column reports" aria-label="reports">
        {story.reports.map((one) => (
          <button
            key={one.id}
            type="button"
            aria-current={one.id === report.id ? 'page' : undefined}
            onClick={() => go({ report: one.id, at: undefined })}
          >
            <span class="outlet">{story.label(one.id)}</span>
            <span class="date">{one.published?.slice(0, 10) ?? 'no date'}</span>
          </button>
        ))}
      </nav>
      <article
        class={meant ? 'column text has-meant' : 'column text'}
        lang={report.language === 'und' ? undefined : report.language}
        ref={place}
      >
        <header>
          <h1>{report.title ?? story.label(report.id)}</h1>
          <p class="facts">
            {[report.outlet, report.author, report.published, report.key, report.language].filter(Boolean).join(' · ')}
          </p>
          <div class="toggles" role="group" aria-label="marks">
            {KINDS.map((kind) => (
              <button key={kind} type="button" aria-pressed={shown.has(kind)} onClick={() => toggle(kind)}>
                <mark class={`is-${kind}`}>{LABEL[kind]}</mark>
              </button>
            ))}
            {meant && (
              <button type="button" onClick={() => go({ at: undefined })}>
                undim
              </button>
            )}
          </div>
        </header>
        {report.blocks.map((block) => (
          <div key={block.start} class="block">
            <Block report={report} block={block} marks={marks} />
            <Margin story={story} report={report} block={block} go={go} />
          </div>
        ))}
        <Removed report={report} />
        <Original report={report} />
      </article>
    </div>
  )
}

function Block({ report, block, marks }: { report: ReportJson; block: ReportJson['blocks'][number]; marks: readonly Mark[] }) {
  const words = <Marked text={report.text} start={block.start} end={block.end} marks={marks} />
  if (block.kind === 'heading') return <h2>{words}</h2>
  if (block.kind === 'quotation') return <blockquote>{words}</blockquote>
  return <p class={block.kind}>{words}</p>
}

/** Which claims the paragraph carries, each with how it is told and how many origins stand behind it. */
function Margin({
  story,
  report,
  block,
  go,
}: {
  story: Story
  report: ReportJson
  block: ReportJson['blocks'][number]
  go: (change: Change) => void
}) {
  const here = story
    .claimsIn(report.id)
    .filter((claim) =>
      claim.wordings.some((wording) => wording.report === report.id && wording.start >= block.start && wording.end <= block.end),
    )
  return (
    <aside class="margin">
      {here.map((claim: ClaimJson) => (
        <button key={claim.id} type="button" onClick={() => go({ view: 'claims', claim: claim.id })} title={claim.title}>
          <Badge name={story.badge(claim)} /> {plural(claim.standing.reports, 'report')},{' '}
          {plural(claim.standing.origins.length, 'origin')}
        </button>
      ))}
    </aside>
  )
}

function marksOf(story: Story, { id, mentions }: ReportJson): Mark[] {
  const told = story.dossier.attributions
    .filter(({ report }) => report === id)
    .flatMap(({ source, cue, content, act, rule }): Mark[] => [
      ...content.map((place) => ({
        ...place,
        kind: 'content',
        title: `content: ${source?.resolved ?? source?.text ?? 'speaker not established'} ${act}`,
      })),
      ...(source
        ? [
            {
              ...source,
              kind: 'source',
              title: `source${source.resolved ? `: ${source.resolved}` : ''} (${source.kind}; rule: ${rule})`,
            },
          ]
        : []),
      ...(cue ? [{ ...cue, kind: 'cue', title: `cue: ${act} (rule: ${rule})` }] : []),
    ])
  const named = mentions.map((mention): Mark => {
    const { start, end, kind } = mention
    const says =
      mention.kind === 'figure'
        ? `${mention.bound} ${mention.value} ${mention.of ?? ''}`
        : mention.kind === 'moment'
          ? mention.date
          : `${mention.canonical} (${mention.type})`
    return { start, end, kind, title: `${says.trim()} (rule: ${mention.rule})` }
  })
  return [...told, ...named]
}

function Removed({ report }: { report: ReportJson }) {
  if (report.removed.length === 0) return null
  return (
    <details class="removed">
      <summary>{plural(report.removed.length, 'line')} of the page left out, with the reason</summary>
      <ul>
        {report.removed.map(({ text, because }, index) => (
          <li key={index}>
            <q>{text}</q> <span class="because">{because}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Original({ report }: { report: ReportJson }) {
  const [text, setText] = useState<string>()
  const load = () => {
    if (text === undefined) void fetchOriginal(report.id).then(setText, (error: Error) => setText(`(${error.message})`))
  }
  return (
    <details class="original" key={report.id} onToggle={load}>
      <summary>The original as it came, as plain text · SHA-256 of the clean text {report.sha256.slice(0, 16)}…</summary>
      <pre>{text ?? 'loading …'}</pre>
    </details>
  )
}
