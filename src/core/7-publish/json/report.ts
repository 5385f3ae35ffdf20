import type { Mention, Report } from '../../model.js'
import { present, toPlaceJson, type WordsAt } from './words.js'

/** A figure, a moment or a name, without its report: where it stands says which. */
export function toMentionJson(mention: Mention, words: WordsAt) {
  const place = toPlaceJson(mention, words)
  switch (mention.kind) {
    case 'figure':
      return {
        kind: mention.kind,
        ...place,
        value: mention.value,
        ...present({ of: mention.of }),
        bound: mention.bound,
        rule: mention.rule,
      }
    case 'moment':
      return { kind: mention.kind, ...place, date: mention.date, implied: mention.implied, rule: mention.rule }
    case 'name':
      return { kind: mention.kind, ...place, canonical: mention.canonical, type: mention.type, rule: mention.rule }
  }
}

export function toReportJson(report: Report, words: WordsAt) {
  return {
    id: report.id,
    key: report.key,
    outlet: report.outlet ?? null,
    url: report.url ?? null,
    title: report.title ?? null,
    published: report.published ?? null,
    language: report.language,
    text: report.text,
    sha256: report.sha256,
    ...present({ author: report.author, updated: report.updated }),
    blocks: report.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    sentences: report.sentences.map(({ start, end, block }) => ({ start, end, block })),
    mentions: report.mentions.map((mention) => toMentionJson(mention, words)),
    credits: report.credits.map((credit) => ({
      kind: credit.kind,
      name: credit.name,
      ...present({ url: credit.url, span: credit.span && toPlaceJson(credit.span, words) }),
      rule: credit.rule,
    })),
    removed: report.removed.map(({ text, because }) => ({ text, because })),
  }
}
