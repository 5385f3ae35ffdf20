import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Credibility, Dossier, Grade, Voice } from '../../model.js'
import { isAddress } from './address.js'

/** Hearsay's own namespace for ids made from names (RFC 4122, version 5). */
const NAMESPACE = '6f1c0b52-8a52-5d0e-9c0b-5a9e3d2f7a41'

/** STIX 2.1, appendix A: the Admiralty credibility scale as confidence. 6 says nothing and has none. */
const CONFIDENCE: Readonly<Record<Credibility, number | undefined>> = { 1: 90, 2: 70, 3: 50, 4: 30, 5: 10, 6: undefined }
const OPINION: Readonly<Record<Credibility, string>> = {
  1: 'strongly-agree',
  2: 'agree',
  3: 'neutral',
  4: 'disagree',
  5: 'strongly-disagree',
  6: 'neutral',
}

export interface StixObject {
  readonly type: string
  readonly spec_version: '2.1'
  readonly id: string
  readonly created: string
  readonly modified: string
  readonly [field: string]: unknown
}

/**
 * A STIX 2.1 bundle for OpenCTI and others: outlets and speakers are identities, reports are reports, claims are notes on them, grades are opinions on the notes
 * with the MISP machine tags of the Admiralty scale.
 *
 * STIX wants to know when each object was made. The core has no clock: it is the date of publication, or `made` where there is none.
 */
export function toStix(dossier: Dossier, made = '1970-01-01T00:00:00.000Z') {
  const objects = new Map<string, StixObject>()
  const add = (type: string, key: string, at: string, fields: Record<string, unknown>): string => {
    const id = `${type}--${uuid(`${type} ${key}`)}`
    if (!objects.has(id)) objects.set(id, { type, spec_version: '2.1', id, created: at, modified: at, ...fields })
    return id
  }
  const days = dossier.reports.flatMap(({ published }) => (published === undefined ? [] : (timeOf(published) ?? []))).sort()
  const first = days[0] ?? made
  const latest = days.at(-1) ?? made
  const maker = add('identity', 'hearsay', first, { name: 'Hearsay', identity_class: 'system' })
  const voiceIdentity = (voice: Voice, within: string): string =>
    add('identity', `${voice.kind} ${voice.name.toLowerCase()}${voice.kind === 'unnamed' ? ` ${within}` : ''}`, first, {
      name: voice.name,
      identity_class: classOf(voice),
      created_by_ref: maker,
    })

  const reportIds = new Map<string, string>()
  for (const report of dossier.reports) {
    const at = (report.published === undefined ? undefined : timeOf(report.published)) ?? made,
      origins = dossier.lineage.origins.filter(({ reports }) => reports.includes(report.id)),
      publisher =
        report.outlet === undefined
          ? []
          : [
              add('identity', `outlet ${report.outlet.toLowerCase()}`, first, {
                name: report.outlet,
                identity_class: 'organization',
                created_by_ref: maker,
              }),
            ],
      behind = origins.flatMap(({ teller, roots }) => [teller, ...roots].map((voice) => voiceIdentity(voice, report.id)))
    reportIds.set(
      report.id,
      add('report', report.id, at, {
        created_by_ref: maker,
        name: report.title ?? report.key,
        description: origins.length
          ? `Leads back to: ${origins.map(({ name }) => name).join(', ')}`
          : 'Where it has its story from is not established.',
        published: at,
        ...(report.language === 'und' ? {} : { lang: report.language }),
        external_references: [
          {
            source_name: report.outlet ?? report.key,
            description: `SHA-256 of the text as read: ${report.sha256}`,
            ...(isAddress(report.url) ? { url: report.url } : {}),
          },
        ],
        object_refs: unique(publisher.length + behind.length === 0 ? [maker] : [...publisher, ...behind]),
      }),
    )
  }
  const grades = new Map<string, Grade[]>()
  for (const grade of dossier.grades) grades.set(grade.claim, [...(grades.get(grade.claim) ?? []), grade])
  for (const claim of dossier.claims) {
    const own = grades.get(claim.id) ?? [],
      confidence = own[0] && CONFIDENCE[own[0].credibility]
    const note = add('note', claim.id, latest, {
      created_by_ref: maker,
      abstract: claim.title,
      content: [
        `${claim.standing.reports} reports, ${claim.standing.outlets} outlets, ${claim.standing.origins.length} origins; independence: ${claim.standing.independence}.`,
        ...claim.standing.because.map(({ value }) => value),
      ].join('\n'),
      ...(confidence === undefined ? {} : { confidence }),
      object_refs: unique(claim.wordings.flatMap(({ evidence }) => reportIds.get(evidence[0].report) ?? [])),
    })
    for (const grade of own)
      add('opinion', `${claim.id} ${grade.origin}`, latest, {
        created_by_ref: maker,
        explanation: `${grade.reliability}${grade.credibility}: ${grade.reasons.map(({ value }) => value).join('; ')}`,
        opinion: OPINION[grade.credibility],
        labels: [
          `admiralty-scale:source-reliability="${grade.reliability.toLowerCase()}"`,
          `admiralty-scale:information-credibility="${grade.credibility}"`,
        ],
        object_refs: [note],
      })
  }
  const all = [...objects.values()]
  return {
    type: 'bundle' as const,
    id: `bundle--${uuid(all.map(({ id, modified }) => `${id} ${modified}`).join(' '))}`,
    objects: all,
  }
}

const classOf = ({ kind, count }: Voice): string =>
  kind === 'person'
    ? 'individual'
    : kind === 'unnamed'
      ? count === 1
        ? 'individual'
        : 'group'
      : kind === 'document'
        ? 'unknown'
        : 'organization'

/** Version 5: from a name, so that the same pile gives the same ids everywhere. */
export function uuid(name: string): string {
  const bytes = sha1(new Uint8Array([...hexToBytes(NAMESPACE.replace(/-/g, '')), ...utf8ToBytes(name)])).slice(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The start of the day, month or year that is known. */
function timeOf(edtf: string): string | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d:\d\d:\d\d)Z)?$/.exec(edtf)
  return match ? `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}T${match[4] ?? '00:00:00'}.000Z` : undefined
}

const unique = <Thing>(things: readonly Thing[]): Thing[] => [...new Set(things)]
