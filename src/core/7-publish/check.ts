import type { Report } from '../model.js'
import { visible } from './brief/visible.js'
import { findFootnotes, findQuotations, isBroken, quotes } from './footnote.js'

export interface Fault {
  /** The label of the note; of a quotation, that of the note after it. */
  readonly footnote?: string
  /** 1 is the first line of the brief. */
  readonly line: number
  readonly because: string
}

export interface Checked {
  readonly footnotes: number
  readonly quotations: number
  readonly faults: readonly Fault[]
}

/** Holds a Markdown brief against the texts it quotes: does every note and every quotation still stand, word for word? */
export function checkBrief(markdown: string, reports: readonly Pick<Report, 'sha256' | 'text'>[]): Checked {
  const texts = new Map(reports.map(({ sha256, text }) => [sha256, text])),
    notes = new Map(findFootnotes(markdown).map((note) => [note.label, note])),
    quotations = findQuotations(markdown),
    faults: Fault[] = []
  for (const note of notes.values()) {
    const fault = (because: string) => faults.push({ footnote: note.label, line: note.line, because })
    if (isBroken(note)) {
      fault(note.because)
      continue
    }
    const text = texts.get(note.sha256)
    if (text === undefined) {
      fault(`no report has a text with the SHA-256 ${note.sha256.slice(0, 12)}…`)
      continue
    }
    for (const [index, { start, end }] of note.places.entries()) {
      const there = visible(text.slice(start, end))
      if (there !== note.words[index]) fault(`“${note.words[index]}” does not stand there; it says “${there}”`)
    }
  }
  for (const quotation of quotations) {
    const note = quotation.note === undefined ? undefined : notes.get(quotation.note),
      text = note && !isBroken(note) ? texts.get(note.sha256) : undefined
    const among = text === undefined ? [...texts.values()] : [text]
    if (!among.some((one) => quotes(quotation, one)))
      faults.push({
        ...(quotation.note === undefined ? {} : { footnote: quotation.note }),
        line: quotation.line,
        because: `“${quotation.pieces.join(' … ')}” does not stand in ${text === undefined ? 'any report' : 'the report of its note'}`,
      })
  }
  for (const { label, line } of callsIn(markdown))
    if (!notes.has(label)) faults.push({ footnote: label, line, because: 'it is called, but there is no such note' })
  return { footnotes: notes.size, quotations: quotations.length, faults: faults.sort((a, b) => a.line - b.line) }
}

/** Where the body calls a note; the notes themselves hold foreign words. */
const callsIn = (markdown: string): { label: string; line: number }[] =>
  markdown
    .split('\n')
    .flatMap((line, index) =>
      /^\[\^/.test(line)
        ? []
        : [...line.matchAll(/\[\^([^\]\s]{1,20})\]/g)].map(([, label]) => ({ label: label!, line: index + 1 })),
    )
