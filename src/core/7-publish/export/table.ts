import type { Dossier } from '../../model.js'
import { type DossierJson, toDossierJson } from '../json.js'

export type Cell = string | number | boolean | null | undefined

/**
 * Comma-separated values after RFC 4180, safe to open in a spreadsheet: text that would be taken for a formula is kept from being one by an
 * apostrophe before it, which spreadsheets do not show.
 *
 *     =HYPERLINK("http://…")   →   "'=HYPERLINK(""http://…"")"
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
}

function cellOf(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  const plain = cell.replace(/\u0000/g, '\ufffd')
  return `"${(isFormula(plain) ? `'${plain}` : plain).replace(/"/g, '""')}"`
}

/** Spreadsheets trim what stands before a formula, and some take the wide forms of East Asian keyboards. */
const isFormula = (text: string): boolean => {
  const first = text.search(/[^\s\u0000-\u0020\u200b\ufeff'"]/)
  return /^[\t\r\n]/.test(text) || (first >= 0 && '=+-@＝＋－＠|%'.includes(text[first]!))
}

/** One file for each noun; ids lead from one to the other. */
export function toTables(dossier: Dossier): { name: string; content: string }[] {
  const json = toDossierJson(dossier)
  const table = (name: string, columns: readonly string[], rows: readonly (readonly Cell[])[]) => ({
    name: `${name}.csv`,
    content: toCsv(columns, rows),
  })
  return [
    table(
      'reports',
      ['id', 'key', 'outlet', 'title', 'author', 'published', 'language', 'url', 'sha256', 'text'],
      json.reports.map((one) => [
        one.id,
        one.key,
        one.outlet,
        one.title,
        one.author,
        one.published,
        one.language,
        one.url,
        one.sha256,
        one.text,
      ]),
    ),
    table(
      'stories',
      ['story', 'title', 'report'],
      json.stories.flatMap((one) => one.reports.map((report) => [one.id, one.title, report])),
    ),
    table(
      'attributions',
      [
        'id',
        'report',
        'source',
        'source_is',
        'source_kind',
        'count',
        'cue',
        'content',
        'start',
        'end',
        'quotation',
        'act',
        'within',
        'rule',
      ],
      json.attributions.map((one) => [
        one.id,
        one.report,
        one.source?.text,
        one.source?.name,
        one.source?.kind,
        one.source?.count,
        one.cue?.text,
        one.content.map(({ text }) => text).join(' … '),
        one.content[0]?.start,
        one.content.at(-1)?.end,
        one.quotation,
        one.act,
        one.within === null ? null : json.attributions[one.within]?.id,
        one.rule,
      ]),
    ),
    table(
      'chains',
      ['chain', 'report', 'attribution', 'place', 'teller', 'kind', 'count', 'implied', 'rule'],
      json.chains.flatMap((one) =>
        one.tellers.map((teller, place) => [
          one.id,
          one.report,
          one.attribution,
          place + 1,
          teller.name,
          teller.kind,
          teller.count,
          teller.implied,
          one.rule,
        ]),
      ),
    ),
    table(
      'derivations',
      ['id', 'report', 'how', 'from', 'words', 'rule'],
      json.lineage.derivations.map((one) => [
        one.id,
        one.report,
        one.how,
        one.from,
        'evidence' in one
          ? one.evidence?.map(({ text }) => text).join(' … ')
          : one.passages?.map(({ here }) => here.text).join(' … '),
        one.rule,
      ]),
    ),
    table(
      'origins',
      ['id', 'story', 'name', 'kind', 'roots', 'report'],
      json.lineage.origins.flatMap((one) =>
        one.reports.map((report) => [one.id, one.story, one.name, one.kind, one.roots.join('; '), report]),
      ),
    ),
    table(
      'claims',
      ['id', 'story', 'title', 'reports', 'outlets', 'origins', 'independence', 'reason'],
      json.claims.map((one) => [
        one.id,
        one.story,
        one.title,
        one.standing.reports,
        one.standing.outlets,
        one.standing.origins.length,
        one.standing.independence,
        one.standing.because.map(({ value }) => value).join('; '),
      ]),
    ),
    table(
      'wordings',
      ['claim', 'report', 'start', 'end', 'text', 'chain', 'origin', 'stance', 'aside'],
      json.claims.flatMap((one) =>
        one.wordings.map((wording) => [
          one.id,
          wording.report,
          wording.start,
          wording.end,
          wording.text,
          wording.chain,
          wording.origin,
          wording.stance,
          wording.aside ? 'yes' : '',
        ]),
      ),
    ),
    table(
      'discrepancies',
      ['id', 'kind', 'claim', 'nature', 'value', 'report', 'start', 'end', 'text', 'absent_from', 'rule'],
      differences(json),
    ),
    table(
      'matters',
      ['id', 'story', 'name', 'type', 'asks', 'who', 'answer', 'when', 'report', 'start', 'end', 'text'],
      answers(json),
    ),
    table(
      'grades',
      ['claim', 'origin', 'code', 'reliability', 'credibility', 'reason'],
      json.grades.map((one) => [
        one.claim,
        one.origin,
        `${one.reliability}${one.credibility}`,
        one.reliability,
        one.credibility,
        one.reasons.map(({ value }) => value).join('; '),
      ]),
    ),
  ]
}

/** A row for every telling; of an omission, for every place that has it. */
const differences = (json: DossierJson): Cell[][] =>
  json.discrepancies.flatMap((one): Cell[][] => {
    if (one.absentFrom)
      return one.evidence.map((at) => [
        one.id,
        one.kind,
        one.claim,
        one.nature,
        null,
        at.report,
        at.start,
        at.end,
        at.text,
        one.absentFrom?.join('; '),
        one.rule,
      ])
    return (one.versions ?? []).map((version) => [
      one.id,
      one.kind,
      one.claim,
      one.nature,
      version.value,
      version.report,
      version.start,
      version.end,
      version.text,
      null,
      one.rule,
    ])
  })

function answers(json: DossierJson): Cell[][] {
  return json.matters.flatMap((one) => {
    const row = (
      asks: string,
      who: Cell,
      answer: Cell,
      when: Cell,
      [at]: readonly { readonly report: string; readonly start: number; readonly end: number; readonly text: string }[],
    ): Cell[] => [one.id, one.story, one.name, one.type, asks, who, answer, when, at?.report, at?.start, at?.end, at?.text]
    return [
      ...one.since.map(({ value, evidence }) => row('since', null, null, value, evidence)),
      ...one.size.map(({ value, evidence }) => row('size', null, value, null, evidence)),
      ...one.wants.map(({ who, what, by, evidence }) => row('wants', who, what, by, evidence)),
      ...one.decides.map(({ who, rule, evidence }) => row('decides', who, rule, null, evidence)),
      ...one.state.map(({ decided, what, evidence }) => row(decided ? 'decided' : 'not decided', null, what, null, evidence)),
      ...one.next.map(({ what, when, evidence }) => row('next', null, what, when, evidence)),
    ]
  })
}
