import type { Claim, Evidence, Grade, Id, SourceChain, Standing, Told, Wording } from '../../model.js'
import { toChainJson, toVoiceJson } from './attribution.js'
import { present, toEvidenceJson, toSpanJson, toStretch, type WordsAt } from './words.js'

/** A sentence of ours about the pile, and the words it rests on. */
export const toReasonJson = (reason: Told<string>, words: WordsAt) => ({
  value: reason.value,
  evidence: toEvidenceJson(reason.evidence, words),
})

/** `{ report, start, end, text }` of the whole stretch; `evidence` only where the words stand apart. */
export function toStretchJson(evidence: Evidence, words: WordsAt) {
  return {
    ...toSpanJson(toStretch(evidence), words),
    ...present({ evidence: evidence.length > 1 ? toEvidenceJson(evidence, words) : undefined }),
  }
}

/**
 * `chain` is the id of one of the dossier's chains; a chain that is this wording's own is written out as `ownChain`.
 * `framed`: the sentence names no source, and the chain is what the report as a whole leans on. `aside`: the words only mention it, and count nowhere.
 */
function toWordingJson(wording: Wording, words: WordsAt, listed: ReadonlySet<SourceChain>, ids: ReadonlySet<string>) {
  const { chain } = wording,
    own = !listed.has(chain) && !ids.has(chain.id)
  return {
    ...toStretchJson(wording.evidence, words),
    chain: chain.id,
    origin: wording.origin,
    stance: wording.stance,
    ...present({ ownChain: own ? toChainJson(chain, words) : undefined, framed: wording.framed, aside: wording.aside }),
  }
}

function toStandingJson(standing: Standing, words: WordsAt) {
  return {
    reports: standing.reports,
    outlets: standing.outlets,
    origins: standing.origins,
    roots: standing.roots.map(({ name }) => name),
    independence: standing.independence,
    because: standing.because.map((reason) => toReasonJson(reason, words)),
    firstSpeakers: standing.roots.map((root) => toVoiceJson(root, words)),
  }
}

export function toClaimsJson(claims: readonly Claim[], chains: readonly SourceChain[], words: WordsAt) {
  const listed = new Set(chains),
    ids = new Set<Id<'chain'>>(chains.map(({ id }) => id))
  return claims.map((claim) => ({
    id: claim.id,
    story: claim.story,
    title: claim.title,
    wordings: claim.wordings.map((wording) => toWordingJson(wording, words, listed, ids)),
    standing: toStandingJson(claim.standing, words),
  }))
}

export const toGradeJson = (grade: Grade, words: WordsAt) => ({
  claim: grade.claim,
  origin: grade.origin,
  reliability: grade.reliability,
  credibility: grade.credibility,
  reasons: grade.reasons.map((reason) => toReasonJson(reason, words)),
})
