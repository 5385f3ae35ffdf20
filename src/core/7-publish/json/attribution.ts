import type { Attribution, Id, SourceChain, Teller, Voice } from '../../model.js'
import { present, toEvidenceJson, toPlaceJson, type WordsAt } from './words.js'

/**
 * A voice in the report that is being spoken of. `text` is what stands there, `name` who that is; `resolved` repeats the name
 * when the words themselves do not give it ("she", "the newspaper").
 */
function toSourceJson(voice: Voice, words: WordsAt) {
  return {
    ...toPlaceJson(voice.evidence[0], words),
    ...present({ resolved: voice.resolved ? voice.name : undefined }),
    kind: voice.kind,
    count: voice.count,
    name: voice.name,
    ...present({ evidence: voice.evidence.length > 1 ? toEvidenceJson(voice.evidence, words) : undefined }),
  }
}

/** A voice on its own: an origin's teller, a first speaker. Taken from a chain it says whether it was implied there. */
export function toVoiceJson(voice: Voice & Partial<Pick<Teller, 'implied'>>, words: WordsAt) {
  return {
    name: voice.name,
    kind: voice.kind,
    count: voice.count,
    resolved: voice.resolved,
    ...present({ implied: voice.implied }),
    evidence: toEvidenceJson(voice.evidence, words),
  }
}

function toTellerJson(teller: Teller, words: WordsAt) {
  const [first] = teller.evidence
  return {
    name: teller.name,
    kind: teller.kind,
    count: teller.count,
    implied: teller.implied,
    ...toPlaceJson(first, words),
    resolved: teller.resolved,
    evidence: toEvidenceJson(teller.evidence, words),
  }
}

export function toChainJson(chain: SourceChain, words: WordsAt) {
  return {
    id: chain.id,
    report: chain.report,
    attribution: chain.attribution ?? null,
    tellers: chain.tellers.map((teller) => toTellerJson(teller, words)),
    rule: chain.rule,
  }
}

/** `within` counts in the list that the attribution stands in. */
export function toAttributionJson(attribution: Attribution, words: WordsAt, indexOf: ReadonlyMap<Id<'attribution'>, number>) {
  return {
    source: attribution.source ? toSourceJson(attribution.source, words) : null,
    cue: attribution.cue ? toPlaceJson(attribution.cue, words) : null,
    content: attribution.content.map((at) => toPlaceJson(at, words)),
    quotation: attribution.quotation,
    act: attribution.act,
    within: (attribution.within === undefined ? undefined : indexOf.get(attribution.within)) ?? null,
    hedges: attribution.hedges.map((at) => toPlaceJson(at, words)),
    rule: attribution.rule,
  }
}

export const indexById = <Of extends string>(things: readonly { readonly id: Id<Of> }[]): ReadonlyMap<Id<Of>, number> =>
  new Map(things.map(({ id }, index) => [id, index]))
