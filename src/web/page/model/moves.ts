import { markAfter, marksOf } from './marks.js'
import { parseAt, type Route } from './route.js'
import type { ClaimJson, Story } from './story.js'
import type { Change } from './use-route.js'

/** The row after this one, or before it; the first when there is none yet. Undefined in an empty list. */
export function stepped<Row>(rows: readonly Row[], isHere: (row: Row) => boolean, step: 1 | -1): Row | undefined {
  const at = rows.findIndex(isHere)
  return rows[at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)]
}

/** Where `j` and `k` lead in each view of a story. */
export function moved(story: Story, claims: readonly ClaimJson[], route: Route, step: 1 | -1): Change | undefined {
  switch (route.view) {
    case 'claims': {
      const next = stepped(claims, ({ id }) => id === (route.claim ?? claims[0]?.id), step)
      return next && { claim: next.id }
    }
    case 'lineage': {
      const next = stepped(story.dossier.lineage.derivations, ({ id }) => id === route.edge, step)
      return next && { edge: next.id, report: undefined }
    }
    case 'reader':
    case 'compare': {
      const next = stepped(story.reports, ({ id }) => id === (route.report ?? story.reports[0]?.id), step)
      return next && { report: next.id, at: undefined }
    }
    default:
      return undefined
  }
}

/** Where `[` and `]` lead in the reader: from one marked stretch to the next. */
export function markMoved(story: Story, route: Route, step: 1 | -1): Change | undefined {
  const report = story.report(route.report ?? '') ?? story.reports[0]
  const next = route.view === 'reader' && report && markAfter(marksOf(story, report), parseAt(route.at), step)
  return next ? { report: report.id, at: `${next.start}-${next.end}` } : undefined
}
