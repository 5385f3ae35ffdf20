import type { Attribution, Dossier, Report } from '../model.js'
import { indexById, toAttributionJson, toChainJson } from './json/attribution.js'
import { toClaimsJson, toGradeJson } from './json/claim.js'
import { toDiscrepancyJson } from './json/discrepancy.js'
import { toLineageJson } from './json/lineage.js'
import { toMatterJson } from './json/matter.js'
import { toReportJson } from './json/report.js'
import { wordsIn } from './json/words.js'

/**
 * The dossier as one JSON document, `hearsay/dossier@1`. Nothing is lost: `fromDossierJson` gives the same dossier back.
 *
 * Keys stand in a fixed order and lists in the dossier's, so the same pile gives the same bytes. Fields may be added within @1, none
 * is changed or taken away. What the shape promises is always there, `null` when not known; everything else is left out when absent.
 */
export function toDossierJson(dossier: Dossier) {
  const words = wordsIn(dossier.reports),
    indexOf = indexById(dossier.attributions)
  return {
    schema: 'hearsay/dossier@1' as const,
    reports: dossier.reports.map((report) => toReportJson(report, words)),
    stories: dossier.stories.map(({ id, title, reports }) => ({ id, title, reports })),
    attributions: dossier.attributions.map((attribution) => ({
      id: attribution.id,
      report: attribution.report,
      ...toAttributionJson(attribution, words, indexOf),
    })),
    chains: dossier.chains.map((chain) => toChainJson(chain, words)),
    lineage: toLineageJson(dossier.lineage, words),
    claims: toClaimsJson(dossier.claims, dossier.chains, words),
    discrepancies: dossier.discrepancies.map((discrepancy) => toDiscrepancyJson(discrepancy, words)),
    matters: dossier.matters.map((matter) => toMatterJson(matter, words)),
    grades: dossier.grades.map((grade) => toGradeJson(grade, words)),
  }
}
export type DossierJson = ReturnType<typeof toDossierJson>

/** One page as clean text, `hearsay/page@1`. `input` is the path or record as the user gave it. */
export function toPageJson(input: string, report: Report) {
  return {
    schema: 'hearsay/page@1' as const,
    input,
    title: report.title ?? null,
    text: report.text,
    published: report.published ?? null,
    outlet: report.outlet ?? null,
    author: report.author ?? null,
    language: report.language,
    url: report.url ?? null,
    removed: report.removed.map(({ text, because }) => ({ text, because })),
  }
}
export type PageJson = ReturnType<typeof toPageJson>

/** The attributions of one text as it was given, `hearsay/attributions@1`; `id` is the record's own. */
export function toAttributionsJson(id: string, report: Report, attributions: readonly Attribution[]) {
  const words = wordsIn([report]),
    indexOf = indexById(attributions)
  return {
    schema: 'hearsay/attributions@1' as const,
    id,
    attributions: attributions.map((attribution) => toAttributionJson(attribution, words, indexOf)),
  }
}
export type AttributionsJson = ReturnType<typeof toAttributionsJson>
