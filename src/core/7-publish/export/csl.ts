import type { Dossier, Edtf } from '../../model.js'
import { isAddress } from './address.js'

/** CSL-JSON: the reports as citations, for Zotero, Pandoc and word processors. */
export function toCsl(dossier: Dossier) {
  return dossier.reports.map((report) => {
    const issued = report.published === undefined ? undefined : dateOf(report.published)
    return {
      id: report.id as string,
      type: isAddress(report.url) ? 'webpage' : 'article-newspaper',
      ...(report.title === undefined ? {} : { title: report.title }),
      ...(report.author === undefined ? {} : { author: [{ literal: report.author }] }),
      ...(report.outlet === undefined ? {} : { 'container-title': report.outlet }),
      ...(issued === undefined ? {} : { issued }),
      ...(isAddress(report.url) ? { URL: report.url } : {}),
      ...(report.language === 'und' ? {} : { language: report.language }),
      note: `SHA-256 of the text: ${report.sha256}`,
    }
  })
}

/** As precise as it is known: a year alone is one part. What is no single day, month or year is kept as it is said. */
function dateOf(edtf: Edtf) {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(edtf)
  if (!match) return { literal: edtf as string }
  return { 'date-parts': [match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]))] }
}
