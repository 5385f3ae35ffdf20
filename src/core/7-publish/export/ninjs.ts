import type { Dossier, Name, Report } from '../../model.js'
import { isAddress } from './address.js'

/**
 * IPTC ninjs 3, one item for each report. A date without a time of day is a description: ninjs wants both or none, and we invent no hour.
 * Whom the story came from stands under `infoSources`.
 */
export function toNinjs(dossier: Dossier) {
  return dossier.reports.map((report) => itemOf(report, dossier))
}

function itemOf(report: Report, dossier: Dossier) {
  const at = report.published === undefined ? undefined : moment(report.published)
  const origins = dossier.lineage.origins.filter(({ reports }) => reports.includes(report.id))
  const sources = [
    ...(report.outlet === undefined ? [] : [{ name: report.outlet, role: 'urn:hearsay:role:publisher' }]),
    ...origins.map(({ name }) => ({ name, role: 'urn:hearsay:role:origin' })),
  ]
  const described = [
    ...(report.published !== undefined && at === undefined
      ? [{ role: 'published', contentType: 'text/plain', value: report.published }]
      : []),
    { role: 'sha256', contentType: 'text/plain', value: report.sha256 },
  ]
  const named = (...types: Name['type'][]) => [
    ...new Set(
      report.mentions
        .filter((mention): mention is Name => mention.kind === 'name' && types.includes(mention.type))
        .map(({ canonical }) => canonical),
    ),
  ]
  const about = (names: readonly string[]) => names.map((name) => ({ name, rel: 'mentions' }))
  const people = about(named('person')),
    organisations = about(named('organization', 'outlet', 'office')),
    places = about(named('place'))
  return {
    uri: isAddress(report.url) ? report.url : `urn:hearsay:report:${report.id}`,
    type: 'text',
    representationType: 'full',
    standard: {
      name: 'ninjs',
      version: '3.0',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json',
    },
    ...(at === undefined ? {} : { versionCreated: at }),
    pubStatus: 'usable',
    ...(report.language === 'und' ? {} : { language: report.language }),
    ...(report.title === undefined
      ? {}
      : { title: report.title, headlines: [{ contentType: 'text/plain', value: report.title }] }),
    ...(report.author === undefined ? {} : { by: report.author }),
    descriptions: described,
    bodies: [{ contentType: 'text/plain', charCount: report.text.length, value: report.text }],
    ...(sources.length ? { infoSources: sources } : {}),
    ...(people.length ? { people } : {}),
    ...(organisations.length ? { organisations } : {}),
    ...(places.length ? { places } : {}),
    altIds: [
      { role: 'hearsay', value: report.id },
      { role: 'key', value: report.key },
    ],
  }
}

/** Only a time of day with its zone is a date-time. */
const moment = (edtf: string): string | undefined =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(edtf) ? edtf : undefined
