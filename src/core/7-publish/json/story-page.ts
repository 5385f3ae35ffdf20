import type { Dossier, Id } from '../../model.js'
import { badgeOf } from '../brief/badge.js'
import { desksOf } from '../brief/desk.js'
import { meaning } from '../brief/headline.js'
import { toDossierJson } from '../json.js'
import { partOf } from '../part.js'
import { toChangesJson } from './changes.js'
import { wordsIn } from './words.js'

/**
 * One story as the page shows it: its `hearsay/dossier@1`, the counts of `standing.ts`, the same sentence on what they mean that the brief
 * has, for each claim how it is told, and what later reports tell otherwise. Throws when the dossier has no such story.
 */
export function toStoryPageJson(dossier: Dossier, id: Id<'story'>) {
  const part = partOf(dossier, id)
  const { desks } = desksOf(part, part.stories, {})
  const [desk] = desks
  if (!desk) throw new RangeError(`the dossier has no story ${id}`)
  const { standing } = desk
  return {
    ...toDossierJson(part),
    counted: standing?.origins ?? [],
    counts: { reports: part.reports.length, outlets: standing?.outlets ?? 0, origins: standing?.origins.length ?? 0 },
    meaning: standing ? meaning(desk, standing) : 'Where these reports have it from is not established.',
    badges: Object.fromEntries(part.claims.map((claim) => [claim.id, badgeOf(claim, desk.discrepanciesOf(claim))])),
    changes: toChangesJson(part, wordsIn(part.reports)),
  }
}
export type StoryPageJson = ReturnType<typeof toStoryPageJson>
