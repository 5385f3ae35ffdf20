import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { saysWithKey } from '../model/keys.js'
import { KINDS, type Kind, kinds, type Mark, marksOf } from '../model/marks.js'
import { parseAt, type Route } from '../model/route.js'
import { type ClaimJson, gradeOf, plural, type ReportJson, type Story } from '../model/story.js'
import type { Change } from '../model/use-route.js'
import { Badge } from '../parts/badge.js'
import { Chain } from '../parts/chain.js'
import { CopyButtons } from '../parts/copy.js'
import { Marked } from '../parts/marked.js'
import { Original } from '../parts/original.js'

/** As the brief says of it: `isAttributed` in the core. */
const isForeign = (language: string): boolean => !/^(?:en|und)(?:-|$)/i.test(language)

type Go = (change: Change) => void
type Stretch = { readonly start: number; readonly end: number }

/** A report with all its marks; in the margin the claims that each paragraph carries, beside it the original. */
export function ReaderView({ story, route, go }: { story: Story; route: Route; go: Go }) {
  const report = story.report(route.report ?? '') ?? story.reports[0]
  const [shown, setShown] = useState<ReadonlySet<Kind>>(new Set<Kind>(['source', 'cue', 'content', 'figure', 'moment']))
  const [isBeside, setBeside] = useState(false)
  const [carried, setCarried] = useState<Stretch>()
  const meant = parseAt(route.at)
  const place = useRef<HTMLElement>(null)
  const all = useMemo(() => (report ? marksOf(story, report) : []), [story, report])
  useEffect(() => {
    const words = place.current?.querySelector('.is-meant')
    if (words) words.scrollIntoView({ block: 'center' })
    else place.current?.scrollTo({ top: 0 })
  }, [report?.id, route.at])
  if (!report) return <p class="empty">There is no report in this story.</p>
  const toggle = (kind: Kind) => {
    const next = new Set(shown)
    if (!next.delete(kind)) next.add(kind)
    setShown(next)
  }
  const marks = [
    ...all.filter(({ kind }) => shown.has(kind as Kind)),
    ...(carried ? [{ ...carried, kind: 'carried' }] : []),
    ...(meant ? [{ ...meant, kind: 'meant' }] : []),
  ]
  return (
    <div class={isBeside ? 'reader is-beside' : 'reader'}>
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
        aria-label={story.label(report.id)}
        lang={report.language === 'und' ? undefined : report.language}
        ref={place}
      >
        <header lang="en">
          <h2 class="title">{report.title ?? story.label(report.id)}</h2>
          <p class="facts">
            {[report.outlet, report.author, report.published, report.key, report.language].filter(Boolean).join(' · ')}
          </p>
          {isForeign(report.language) && (
            <p class="facts">
              Not in English: who says what is read by the grammar of English, so it is not to be relied on here.
            </p>
          )}
          <Chain chain={story.frameOf(report.id)} />
          <div class="toggles" role="group" aria-label="marks">
            {kinds.map((kind) => (
              <button key={kind} type="button" aria-pressed={shown.has(kind)} onClick={() => toggle(kind)}>
                <span aria-hidden="true">{shown.has(kind) ? '☑' : '☐'} </span>
                <mark class={`is-${kind}`}>{KINDS[kind]}</mark>
              </button>
            ))}
            <button type="button" class="beside" aria-pressed={isBeside} onClick={() => setBeside(!isBeside)}>
              <span aria-hidden="true">{isBeside ? '☑' : '☐'} </span>original
            </button>
          </div>
        </header>
        {report.blocks.map((block) => (
          <div key={block.start} class="block">
            <Block
              report={report}
              block={block}
              marks={marks}
              onChoose={({ start, end }) => go({ report: report.id, at: `${start}-${end}` })}
            />
            <aside class="margin" lang="en">
              {meant && block.start <= meant.start && meant.start < block.end && (
                <Meant story={story} report={report} meant={meant} marks={all} go={go} />
              )}
              <Carried story={story} report={report} block={block} go={go} onPreview={setCarried} />
            </aside>
          </div>
        ))}
        <Removed report={report} />
        <p class="facts">SHA-256 of this text {report.sha256}</p>
      </article>
      {isBeside && <Original report={report} />}
    </div>
  )
}

function Block(props: {
  readonly report: ReportJson
  readonly block: ReportJson['blocks'][number]
  readonly marks: readonly Mark[]
  readonly onChoose: (mark: Mark) => void
}) {
  const { report, block, marks, onChoose } = props
  const words = <Marked text={report.text} start={block.start} end={block.end} marks={marks} onChoose={onChoose} />
  if (block.kind === 'heading') return <h3>{words}</h3>
  if (block.kind === 'quotation') return <blockquote>{words}</blockquote>
  return <p class={block.kind}>{words}</p>
}

/** What the chosen words are, by which rule, and ways to take them along. */
function Meant(props: {
  readonly story: Story
  readonly report: ReportJson
  readonly meant: Stretch
  readonly marks: readonly Mark[]
  readonly go: Go
}) {
  const { story, report, meant, marks, go } = props
  const here = marks.filter(({ start, end }) => start === meant.start && end === meant.end)
  const wording = story
    .claimsIn(report.id)
    .flatMap(({ wordings }) => wordings)
    .find((one) => one.report === report.id && one.start <= meant.start && one.end >= meant.end)
  const text = report.text.slice(meant.start, meant.end)
  return (
    <div class="card">
      {here.map(({ kind, title }) => (
        <p key={`${kind} ${title}`}>{title}</p>
      ))}
      {here.length === 0 && <p>The words that are meant.</p>}
      {wording && <Chain chain={story.chainOf(wording)} />}
      <CopyButtons
        story={story}
        place={{ report: report.id, ...meant, text }}
        chain={wording ? story.chainOf(wording) : story.frameOf(report.id)}
      />
      <button type="button" class="plain" title={saysWithKey('back')} onClick={() => go({ at: undefined })}>
        show all of it
      </button>
    </div>
  )
}

/** The claims that the paragraph carries, each with how it is told and what stands behind it; pointing at one shows its words. */
function Carried(props: {
  readonly story: Story
  readonly report: ReportJson
  readonly block: Stretch
  readonly go: Go
  readonly onPreview: (place: Stretch | undefined) => void
}) {
  const { story, report, block, go, onPreview } = props
  const here = story.claimsIn(report.id).flatMap((claim: ClaimJson) => {
    const wording = claim.wordings.find((one) => one.report === report.id && one.start >= block.start && one.end <= block.end)
    return wording ? [{ claim, wording }] : []
  })
  return (
    <>
      {here
        .sort((a, b) => a.wording.start - b.wording.start)
        .map(({ claim, wording }) => (
          <button
            key={claim.id}
            type="button"
            class="plain"
            title={claim.title}
            onClick={() => go({ view: 'claims', claim: claim.id, at: undefined })}
            onMouseEnter={() => onPreview(wording)}
            onMouseLeave={() => onPreview(undefined)}
            onFocus={() => onPreview(wording)}
            onBlur={() => onPreview(undefined)}
          >
            <Badge name={story.badge(claim)} />
            <span> {standingOf(story, claim)}</span>
          </button>
        ))}
    </>
  )
}

/** On one line, and nothing that the badge says already. */
function standingOf(story: Story, claim: ClaimJson): string {
  const { reports, origins } = claim.standing
  return [
    reports > 1 && plural(reports, 'report'),
    story.badge(claim) !== 'single origin' && reports > 1 && plural(origins.length, 'origin'),
    gradeOf(story, claim),
  ]
    .filter(Boolean)
    .join(' · ')
}

function Removed({ report }: { report: ReportJson }) {
  if (report.removed.length === 0) return null
  return (
    <details class="removed" lang="en">
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
