import type { Dossier, Passage, SourceChain, Voice } from '../../model.js'
import { wordsIn } from '../json/words.js'

type Attributes = Record<string, unknown>

/**
 * W3C PROV as PROV-JSON: reports, origins and claims are entities; outlets and speakers are agents.
 *
 *     report ── wasDerivedFrom (prov:PrimarySource) ──► origin ── wasAttributedTo ──► Politico
 *     report ── wasDerivedFrom (prov:Quotation)     ──► report whose words it shares
 *     claim  ── wasDerivedFrom (prov:Quotation)     ──► report that has the words
 *
 * The way a story took stands as one entity for each telling, each derived from the one before it and attributed to who told it.
 */
export function toProv(dossier: Dossier) {
  const words = wordsIn(dossier.reports),
    entity: Record<string, Attributes> = {},
    agent: Record<string, Attributes> = {},
    wasAttributedTo: Record<string, Attributes> = {},
    wasDerivedFrom: Record<string, Attributes> = {}
  const derive = (id: string, generated: string, used: string, type: string, more: Attributes = {}) => {
    wasDerivedFrom[`_:${id}`] = { 'prov:generatedEntity': generated, 'prov:usedEntity': used, 'prov:type': name(type), ...more }
  }
  const attribute = (id: string, what: string, to: string) => {
    wasAttributedTo[`_:${id}`] = { 'prov:entity': what, 'prov:agent': to }
  }
  const voiceAgent = (voice: Voice, within: string): string => {
    // An unnamed voice is nobody's but its report's: "one diplomat" here and there may be two.
    const id = `hearsay:agent-${encoded(voice.kind === 'unnamed' ? `${within} ${voice.name}` : voice.name)}`
    agent[id] ??= {
      'prov:label': voice.name,
      'prov:type': name(
        voice.kind === 'outlet' || voice.kind === 'office'
          ? 'prov:Organization'
          : voice.kind === 'person'
            ? 'prov:Person'
            : 'prov:Agent',
      ),
      'hearsay:kind': voice.kind,
      'hearsay:count': voice.count,
    }
    return id
  }

  for (const report of dossier.reports) {
    const id = `hearsay:report-${report.id}`
    entity[id] = {
      'prov:type': name('hearsay:Report'),
      'prov:label': report.title ?? report.key,
      'hearsay:sha256': report.sha256,
      ...(report.url ? { 'prov:location': report.url } : {}),
      ...(report.published ? { 'hearsay:published': report.published } : {}),
    }
    if (report.outlet !== undefined) {
      const outlet = `hearsay:agent-${encoded(report.outlet)}`
      agent[outlet] ??= { 'prov:label': report.outlet, 'prov:type': name('prov:Organization'), 'hearsay:kind': 'outlet' }
      attribute(`published-${report.id}`, id, outlet)
    }
  }
  for (const origin of dossier.lineage.origins) {
    const id = `hearsay:origin-${origin.id}`
    entity[id] = { 'prov:type': name('hearsay:Origin'), 'prov:label': origin.name }
    attribute(`origin-${origin.id}`, id, voiceAgent(origin.teller, origin.id))
  }
  for (const derivation of dossier.lineage.derivations) {
    const from = dossier.lineage.origins.some(({ id }) => id === (derivation.from as string)) ? 'origin' : 'report'
    const used = `hearsay:${from}-${derivation.from}`
    entity[used] ??= { 'prov:type': name('hearsay:Origin') }
    derive(
      `derivation-${derivation.id}`,
      `hearsay:report-${derivation.report}`,
      used,
      derivation.how === 'cites' ? 'prov:PrimarySource' : reuse(derivation.passages),
      {
        'hearsay:words':
          derivation.how === 'cites' ? derivation.evidence.map(words) : derivation.passages.map(({ here }) => words(here)),
        'hearsay:rule': derivation.rule,
      },
    )
  }
  for (const chain of dossier.chains) if (chain.attribution === undefined) tellings(chain)
  for (const claim of dossier.claims) {
    const id = `hearsay:claim-${claim.id}`
    entity[id] = {
      'prov:type': name('hearsay:Claim'),
      'prov:label': claim.title,
      'hearsay:origins': claim.standing.origins.length,
      'hearsay:independence': claim.standing.independence,
    }
    for (const [index, { evidence, origin }] of claim.wordings.entries())
      derive(`wording-${claim.id}-${index}`, id, `hearsay:report-${evidence[0].report}`, 'prov:Quotation', {
        'prov:value': evidence.map(words).join(' … '),
        'hearsay:origin': origin,
      })
  }
  return {
    prefix: { hearsay: 'urn:hearsay:' },
    entity,
    agent,
    wasAttributedTo,
    wasDerivedFrom,
  }

  function tellings(chain: SourceChain): void {
    let before: string | undefined
    for (const [index, teller] of chain.tellers.entries()) {
      const id = `hearsay:telling-${chain.id}-${index + 1}`
      entity[id] = {
        'prov:type': name('hearsay:Telling'),
        'prov:label': `what ${teller.name} told`,
        'hearsay:implied': teller.implied,
      }
      attribute(`telling-${chain.id}-${index + 1}`, id, voiceAgent(teller, chain.report))
      if (before) derive(`telling-${chain.id}-${index + 1}`, id, before, 'hearsay:Retelling')
      before = id
    }
    if (before)
      derive(`told-${chain.id}`, `hearsay:report-${chain.report}`, before, 'hearsay:Retelling', { 'hearsay:rule': chain.rule })
  }
}

const reuse = (passages: readonly Passage[]): string =>
  passages.every(({ how }) => how === 'verbatim') ? 'prov:Quotation' : 'prov:Revision'

/** PROV-JSON writes the name of a type as a typed literal. */
const name = (qualified: string) => ({ $: qualified, type: 'prov:QUALIFIED_NAME' })

/** The local part of a qualified name: letters and digits stay, the rest is written as %XX. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[.!~*'()]/g,
    (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`,
  )
