import { useEffect, useState } from 'preact/hooks'
import { fetchPage, type OriginalPage, Refused } from '../model/api.js'
import { inert } from '../model/inert.js'
import type { ReportJson } from '../model/story.js'

/** The page as it came, beside the clean text: in a frame in which nothing runs, nothing loads, and from which nothing leads out. */
export function Original({ report }: { report: ReportJson }) {
  const [page, setPage] = useState<OriginalPage | string>()
  useEffect(() => {
    setPage(undefined)
    void fetchPage(report.id).then(setPage, (error) =>
      setPage(error instanceof Refused ? `${error.message}: ${error.next}` : String(error)),
    )
  }, [report.id])
  return (
    <aside class="column original" aria-label="the original">
      <h2>The original</h2>
      <p class="quiet">
        As it came, before anything was left out
        {typeof page === 'object' && `; from ${page.key}, ${page.bytes.toLocaleString('en')} bytes`}.
        {report.url && ` ${report.url}`}
      </p>
      {page === undefined ? (
        <p class="empty late">Loading …</p>
      ) : typeof page === 'string' ? (
        <p class="empty">{page}</p>
      ) : page.kind === 'html' ? (
        <iframe sandbox="" srcdoc={inert(page.body)} title="the original page; nothing in it runs" />
      ) : (
        <pre>{page.body}</pre>
      )}
      {typeof page === 'object' && !page.isWhole && <p class="quiet">Only its beginning is shown here; it is longer.</p>}
    </aside>
  )
}
