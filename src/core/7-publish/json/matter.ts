import type { Matter, Moment } from '../../model.js'
import { toMentionJson } from './report.js'
import { present, toEvidenceJson, type WordsAt } from './words.js'

/** Dates and figures stand as plain values, with the whole finding beside them as `moment` or `figure`. */
export function toMatterJson(matter: Matter, words: WordsAt) {
  const momentOf = (moment: Moment | undefined) =>
    present({ moment: moment && { report: moment.report, ...toMentionJson(moment, words) } })
  return {
    id: matter.id,
    name: matter.name,
    type: matter.type,
    since: matter.since.map(({ value, evidence }) => ({
      value: value.date,
      evidence: toEvidenceJson(evidence, words),
      ...momentOf(value),
    })),
    size: matter.size.map(({ value, evidence }) => ({
      value: value.value,
      ...present({ of: value.of }),
      bound: value.bound,
      evidence: toEvidenceJson(evidence, words),
      figure: { report: value.report, ...toMentionJson(value, words) },
    })),
    wants: matter.wants.map(({ value, evidence }) => ({
      who: value.who,
      what: value.what,
      by: value.by?.date ?? null,
      evidence: toEvidenceJson(evidence, words),
      ...momentOf(value.by),
    })),
    decides: matter.decides.map(({ value, evidence }) => ({
      who: value.who,
      rule: value.rule,
      evidence: toEvidenceJson(evidence, words),
    })),
    next: matter.next.map(({ value, evidence }) => ({
      what: value.what,
      when: value.when?.date ?? null,
      evidence: toEvidenceJson(evidence, words),
      ...momentOf(value.when),
    })),
    state: matter.state.map(({ value, evidence }) => ({
      decided: value.decided,
      what: value.what,
      evidence: toEvidenceJson(evidence, words),
    })),
    story: matter.story,
    mentions: toEvidenceJson(matter.mentions, words),
  }
}
