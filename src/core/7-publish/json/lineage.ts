import type { Derivation, Lineage, Origin, Passage } from '../../model.js'
import { toVoiceJson } from './attribution.js'
import { toEvidenceJson, toSpanJson, type WordsAt } from './words.js'

const toPassageJson = (passage: Passage, words: WordsAt) => ({
  here: toSpanJson(passage.here, words),
  there: toSpanJson(passage.there, words),
  how: passage.how,
})

function toDerivationJson(derivation: Derivation, words: WordsAt) {
  const { id, how, report, from, rule, judged } = derivation
  return derivation.how === 'cites'
    ? { id, how, report, from, evidence: toEvidenceJson(derivation.evidence, words), rule, judged }
    : { id, how, report, from, passages: derivation.passages.map((passage) => toPassageJson(passage, words)), rule, judged }
}

/** `roots` are names; who they are and where they are named stands in `firstSpeakers`, in the same order. */
function toOriginJson(origin: Origin, words: WordsAt) {
  return {
    id: origin.id,
    name: origin.name,
    aliases: origin.aliases,
    kind: origin.teller.kind,
    reports: origin.reports,
    roots: origin.roots.map(({ name }) => name),
    story: origin.story,
    teller: toVoiceJson(origin.teller, words),
    firstSpeakers: origin.roots.map((root) => toVoiceJson(root, words)),
  }
}

export const toLineageJson = (lineage: Lineage, words: WordsAt) => ({
  derivations: lineage.derivations.map((derivation) => toDerivationJson(derivation, words)),
  origins: lineage.origins.map((origin) => toOriginJson(origin, words)),
  circles: lineage.circles,
})
