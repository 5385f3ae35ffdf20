import { valueIn } from '../../in-words.js'
import type { Discrepancy, Evidence, Figure, Moment, Name, Voice } from '../../model.js'
import { toVoiceJson } from './attribution.js'
import { toStretchJson } from './claim.js'
import { toMentionJson } from './report.js'
import { toEvidenceJson, type WordsAt } from './words.js'

type Value = Figure | Moment | Name | Voice | string

/** The whole finding behind the value, where it is more than a word. */
function toFindingJson(value: Value, words: WordsAt) {
  if (typeof value === 'string') return {}
  switch (value.kind) {
    case 'figure':
      return { figure: { report: value.report, ...toMentionJson(value, words) } }
    case 'moment':
      return { moment: { report: value.report, ...toMentionJson(value, words) } }
    case 'name':
      return { name: { report: value.report, ...toMentionJson(value, words) } }
    default:
      return { voice: toVoiceJson(value, words) }
  }
}

export function toDiscrepancyJson(discrepancy: Discrepancy, words: WordsAt) {
  const { id, kind, claim, nature, rule } = discrepancy
  if (discrepancy.kind === 'omission') {
    const { evidence, absentFrom } = discrepancy
    return {
      id,
      kind,
      claim,
      nature,
      text: words(evidence[0]),
      present: reportsOf(evidence),
      absentFrom,
      evidence: toEvidenceJson(evidence, words),
      rule,
    }
  }
  const versions: readonly { readonly value: Value; readonly evidence: Evidence }[] = discrepancy.versions
  return {
    id,
    kind,
    claim,
    nature,
    versions: versions.map(({ value, evidence }) => ({
      value: valueIn(value),
      ...toStretchJson(evidence, words),
      ...toFindingJson(value, words),
    })),
    rule,
  }
}

const reportsOf = (evidence: Evidence) => [...new Set(evidence.map(({ report }) => report))]
