import type { Dossier, Voice } from '../../model.js'
import { idOf } from '../../text/id.js'
import { isAddress } from './address.js'

export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

const SCHEMA: Readonly<Record<Voice['kind'], string>> = {
  person: 'Person',
  office: 'PublicBody',
  outlet: 'Organization',
  document: 'LegalEntity',
  unnamed: 'LegalEntity',
}
/** FollowTheMoney writes languages with three letters. */
const LANGUAGE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: 'eng',
    de: 'deu',
    fr: 'fra',
    es: 'spa',
    it: 'ita',
    pt: 'por',
    ru: 'rus',
    uk: 'ukr',
    ar: 'ara',
    tr: 'tur',
    pl: 'pol',
    fa: 'fas',
    zh: 'zho',
    ja: 'jpn',
  }),
)

/**
 * FollowTheMoney entities for Aleph: reports are Articles, who stands behind them are Persons, Organizations and PublicBodies linked by Documentation,
 * claims are Notes on their reports, matters are Events.
 */
export function toFtm(dossier: Dossier): FtmEntity[] {
  const entities = new Map<string, FtmEntity>()
  const add = (id: string, schema: string, properties: Record<string, readonly (string | undefined)[]>): string => {
    const told = Object.entries(properties)
      .map(([key, values]) => [key, [...new Set(values.filter((value) => value !== undefined && value !== ''))]] as const)
      .filter(([, values]) => values.length > 0)
    if (!entities.has(id)) entities.set(id, { id, schema, properties: Object.fromEntries(told) as Record<string, string[]> })
    return id
  }
  const reportId = (id: string) => `hearsay-report-${id}`
  const partyOf = (voice: Voice, within: string): string =>
    add(
      `hearsay-party-${idOf('party', SCHEMA[voice.kind], voice.name.toLowerCase(), voice.kind === 'unnamed' ? within : undefined)}`,
      SCHEMA[voice.kind],
      { name: [voice.name], ...(voice.kind === 'unnamed' ? { summary: [`unnamed, ${voice.count}`] } : {}) },
    )
  const document = (report: string, party: string, role: string) =>
    add(`hearsay-documentation-${idOf('documentation', report, party, role)}`, 'Documentation', {
      document: [reportId(report)],
      entity: [party],
      role: [role],
    })

  for (const report of dossier.reports) {
    add(reportId(report.id), 'Article', {
      title: [report.title],
      name: [report.title ?? report.key],
      fileName: [report.key],
      author: [report.author],
      publisher: [report.outlet],
      sourceUrl: [isAddress(report.url) ? report.url : undefined],
      publishedAt: [report.published === undefined ? undefined : dateOf(report.published)],
      language: [LANGUAGE.get(report.language.slice(0, 2).toLowerCase())],
      bodyText: [report.text],
      notes: [`SHA-256 of the text: ${report.sha256}`],
    })
    if (report.outlet !== undefined)
      document(
        report.id,
        add(`hearsay-party-${idOf('party', 'Organization', report.outlet.toLowerCase(), undefined)}`, 'Organization', {
          name: [report.outlet],
        }),
        'publisher',
      )
  }
  for (const origin of dossier.lineage.origins) {
    for (const report of origin.reports) {
      document(report, partyOf(origin.teller, report), 'origin of the story')
      for (const root of origin.roots) document(report, partyOf(root, report), 'first speaker')
    }
  }
  for (const claim of dossier.claims)
    add(`hearsay-claim-${claim.id}`, 'Note', {
      name: [claim.title],
      description: claim.standing.because.map(({ value }) => value),
      summary: [
        `${claim.standing.reports} reports, ${claim.standing.origins.length} origins, independence: ${claim.standing.independence}`,
      ],
      entity: claim.wordings.map(({ evidence }) => reportId(evidence[0].report)),
    })
  for (const matter of dossier.matters)
    add(`hearsay-matter-${matter.id}`, 'Event', {
      name: [matter.name],
      startDate: matter.since.map(({ value }) => dateOf(value.date)),
      description: [
        ...matter.wants.map(({ value }) => `${value.who}: ${value.what}`),
        ...matter.decides.map(({ value }) => `${value.who}: ${value.rule}`),
        ...matter.state.map(({ value }) => value.what),
      ],
      proof: matter.mentions.map(({ report }) => reportId(report)),
    })
  return [...entities.values()]
}

/** Year, month or day; a range or a doubt is not told rather than told wrongly. */
const dateOf = (edtf: string): string | undefined =>
  /^\d{4}(?:-\d\d(?:-\d\d)?)?(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?$/.exec(edtf)?.[0]
