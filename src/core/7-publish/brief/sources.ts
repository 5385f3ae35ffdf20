import { isAttributed } from '../../language/attributed.js'
import type { Dossier, Grade, Reliability, Report } from '../../model.js'
import type { BriefOptions, Desk } from './desk.js'
import { type Block, code, heading, type Line, paragraph, quiet } from './document.js'
import { counted, date, hand } from './say.js'
import { visible } from './visible.js'

const LETTERS: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'not rated by anybody yet, so its reliability cannot be judged',
}
const DIGITS: Readonly<Record<Grade['credibility'], string>> = {
  1: 'confirmed by another, independent origin',
  2: 'several origins, independence not guaranteed, nothing against it',
  3: 'one origin, and it agrees with what is known',
  4: 'tends to conflict with other tellings',
  5: 'contradicted by a better-founded telling',
  6: 'nothing to judge it by',
}

/** The source summary: every report with its date, its distance and its origin, and what the grades mean. */
export function findSources(desks: readonly Desk[], dossier: Dossier): Block[] {
  const rows = desks.flatMap((desk) => desk.reports.map((report) => sourceRow(desk, report)))
  return [
    heading(2, 'The sources'),
    paragraph(summary(desks)),
    ...otherLanguages(desks),
    {
      kind: 'table',
      head: [['Report'], ['Title'], ['Published'], ['Distance'], ['Has it from']],
      rows,
    },
    ...gradesExplained(desks, dossier),
  ]
}

/** What cannot be read well is said: nobody should take a foreign report's silence for the absence of sources. */
function otherLanguages(desks: readonly Desk[]): Block[] {
  const named = desks.flatMap((desk) =>
    desk.reports
      .filter(({ language }) => !isAttributed(language))
      .map(({ id, language }) => `${desk.label(id)} (${visible(language)})`),
  )
  return named.length === 0
    ? []
    : [
        paragraph(
          `Not in English: ${named.join(', ')}. Who says what is read by the grammar of English, so ${named.length === 1 ? 'its attributions are' : 'their attributions are'} not to be relied on; shared names, figures and quotations are.`,
        ),
      ]
}

function sourceRow(desk: Desk, report: Report): Line[] {
  const frame = desk.frames.get(report.id),
    origins = desk.origins.filter(({ reports }) => reports.includes(report.id)).map(({ name }) => visible(name))
  return [
    [desk.label(report.id)],
    [report.title ? visible(report.title) : '–'],
    [report.published ? date(report.published) : 'not known'],
    [frame ? hand(frame) : 'not established'],
    [origins.length ? origins.join(', ') : 'not established'],
  ]
}

/** Strengths and weaknesses in a sentence or two, as ICD 206 asks for. */
function summary(desks: readonly Desk[]): string {
  const reports = desks.flatMap((desk) => desk.reports.map((report) => ({ desk, report }))),
    far = reports.filter(({ desk, report }) => (desk.frames.get(report.id)?.tellers.length ?? 0) >= 2).length,
    rootsOf = desks.flatMap(({ origins }) => origins.flatMap(({ roots }) => roots)),
    unnamed = rootsOf.filter(({ kind }) => kind === 'unnamed').length,
    confirmed = desks.filter(({ standing }) => standing?.independence === 'independent').length
  return [
    `${counted(reports.length, 'report')} ${reports.length === 1 ? 'was' : 'were'} read.`,
    far === 0
      ? ''
      : `${far === reports.length ? (far === 1 ? 'It is' : 'All of them are') : far === 1 ? 'One of them is' : `${far} of them are`} third-hand or further from the first speaker.`,
    rootsOf.length === 0
      ? ''
      : unnamed === rootsOf.length
        ? 'No first speaker is named.'
        : unnamed === 0
          ? ''
          : `${unnamed} of ${rootsOf.length} first speakers or groups of them are unnamed.`,
    confirmed === 0
      ? 'No story is confirmed by independent origins.'
      : `${counted(confirmed, 'story', 'stories')} of ${desks.length} ${confirmed === 1 ? 'has' : 'have'} independent origins.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Only the letters and digits that stand in this brief. */
function gradesExplained(desks: readonly Desk[], dossier: Dossier): Block[] {
  const claims = new Set(desks.flatMap((desk) => desk.claims.map(({ id }) => id))),
    grades = dossier.grades.filter(({ claim }) => claims.has(claim))
  if (grades.length === 0) return []
  const letters = [...new Set(grades.map(({ reliability }) => reliability))].sort(),
    digits = [...new Set(grades.map(({ credibility }) => credibility))].sort()
  return [
    paragraph(
      'Grades follow the Admiralty code: the letter is the reliability of the source, set by the analyst; the digit is the credibility of the statement, computed. Used here: ',
      [...letters.map((letter) => `${letter}, ${LETTERS[letter]}`), ...digits.map((digit) => `${digit}, ${DIGITS[digit]}`)].join(
        '; ',
      ),
      '.',
    ),
  ]
}

/** How it was made, so that somebody else can make it again and hold it against the texts. */
export function findMaking(desks: readonly Desk[], options: BriefOptions): Block[] {
  const rules = new Map<string, number>()
  const count = (rule: string) => rules.set(rule, (rules.get(rule) ?? 0) + 1)
  for (const desk of desks) for (const { rule } of desk.discrepancies) count(rule)
  for (const desk of desks) for (const claim of desk.claims) for (const { chain } of claim.wordings) count(chain.rule)
  const named = [...rules].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    heading(2, 'How this was made'),
    paragraph(
      `By ${options.version ? `Hearsay ${options.version}` : 'Hearsay'}, from the texts below and nothing else: no network, no outside knowledge of the events. The same texts give the same brief.`,
    ),
    ...(named.length
      ? [
          paragraph(
            'Rules behind the ways and differences shown: ',
            ...named.flatMap(
              ([rule, times], index): Line => [...(index ? [', '] : []), code(rule), times > 1 ? ` (${times})` : ''],
            ),
            '.',
          ),
        ]
      : []),
    {
      kind: 'table',
      head: [['Report'], ['Read from'], ['SHA-256 of its text']],
      rows: desks.flatMap((desk) =>
        desk.reports.map((report): Line[] => [[desk.label(report.id)], [visible(fileNameOf(report))], [code(report.sha256)]]),
      ),
    },
    paragraph(
      quiet(
        'Hearsay can misread a sentence. Every statement above has a note with the exact words: check them before you rely on them.',
      ),
    ),
  ]
}

const fileNameOf = (report: Report): string =>
  report.url ?? report.key.split(/[\\/]/).findLast((part) => part !== '') ?? report.key
