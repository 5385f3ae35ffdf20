import { nested, visible } from './brief/visible.js'

/**
 * The notes of a Markdown brief, read back: which words they say stand where.
 *
 *     [^3]: Harbour Post, … `The Federation wants to shrink` … *Characters 35–64 of the text with SHA-256 `6666…`*
 */
export interface Footnote {
  readonly label: string
  /** The pieces of text that must stand at the places, in order. */
  readonly words: readonly string[]
  readonly places: readonly { readonly start: number; readonly end: number }[]
  readonly sha256: string
  /** 1 is the first line of the brief. */
  readonly line: number
}

export interface BrokenFootnote {
  readonly label: string
  readonly line: number
  readonly because: string
}

const START = /^\[\^([^\]\s]{1,20})\]: /
const PLACES = /Characters (\d{1,9}–\d{1,9}(?:, \d{1,9}–\d{1,9}){0,50}) of the text with SHA-256 `([0-9a-f]{64})`/

export function findFootnotes(markdown: string): (Footnote | BrokenFootnote)[] {
  return markdown.split('\n').flatMap((line, index): (Footnote | BrokenFootnote)[] => {
    const label = START.exec(line)?.[1]
    if (label === undefined) return []
    const at = { label, line: index + 1 },
      found = PLACES.exec(line)
    if (!found) return [{ ...at, because: 'it does not say which characters of which text it quotes' }]
    const places = found[1]!.split(', ').map((place) => {
      const [start, end] = place.split('–').map(Number)
      return { start: start!, end: end! }
    })
    const words = codeSpans(line.slice(0, found.index))
    if (words.length !== places.length)
      return [{ ...at, because: `it quotes ${words.length} pieces and names ${places.length} places` }]
    return [{ ...at, words, places, sha256: found[2]! }]
  })
}

/** Do the words of a note stand at its places in this text? White space counts as one blank, as it does on the page. */
export const stands = ({ words, places }: Footnote, text: string): boolean =>
  places.every(({ start, end }, index) => end <= text.length && visible(text.slice(start, end)) === words[index])

/** Words that the brief puts in quotation marks, piece by piece where it left something out. */
export interface Quotation {
  readonly pieces: readonly string[]
  /** The label of the note that follows in the same line. */
  readonly note?: string
  readonly line: number
}

/**
 * The quotations in the body of a brief. Its own quotation marks are the double ones; those of the reports are single within them.
 *
 *     - Harbour Post: “… it wants to **shrink** the Lake Guard …”[^4]
 *                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findQuotations(markdown: string): Quotation[] {
  return markdown.split('\n').flatMap((line, index): Quotation[] => {
    if (START.test(line)) return []
    let next = 0
    const calls = [...line.matchAll(/\[\^([^\]\s]{1,20})\]/g)]
    const callAfter = (place: number): string | undefined => {
      while (next < calls.length && calls[next]!.index < place) next++
      return calls[next]?.[1]
    }
    return [...line.matchAll(/“([^“”]*)”/g)].map((match) => {
      const plain = match[1]!.replaceAll('**', '').replace(/\\(?=[\\`*_[\]<>|&~#$^:.])/g, ''),
        pieces = plain
          .split('…')
          .map((piece) => piece.trim())
          .filter((piece) => piece !== ''),
        note = callAfter(match.index)
      return { pieces, ...(note === undefined ? {} : { note }), line: index + 1 }
    })
  })
}

/** Does a text have every piece of a quotation, in order? Quotation marks count as one kind: within a brief they are single. */
export function quotes({ pieces }: Quotation, text: string): boolean {
  const whole = nested(visible(text))
  let at = 0
  return pieces.every((piece) => {
    const found = whole.indexOf(piece, at)
    at = found + piece.length
    return found >= 0
  })
}

export const isBroken = (note: Footnote | BrokenFootnote): note is BrokenFootnote => 'because' in note

/** Markdown's own rule: a run of back quotes ends at the next run as long as itself; one blank at both edges is not part of it. */
function codeSpans(line: string): string[] {
  const spans: string[] = [],
    runs = [...line.matchAll(/`+/g)]
  /** For each run the next one of its length; found from the back. */
  const nextAlike: (number | undefined)[] = [],
    latest = new Map<number, number>()
  for (let i = runs.length - 1; i >= 0; i--) {
    const { length } = runs[i]![0]
    nextAlike[i] = latest.get(length)
    latest.set(length, i)
  }
  for (let i = 0; i < runs.length; ) {
    const open = runs[i]!,
      close = isEscaped(line, open.index) ? undefined : nextAlike[i]
    if (close === undefined) {
      i++
      continue
    }
    const inside = line.slice(open.index + open[0].length, runs[close]!.index)
    spans.push(/^ .* $/.test(inside) ? inside.slice(1, -1) : inside)
    i = close + 1
  }
  return spans
}

/** After an odd number of backslashes a back quote is only a back quote. We escape each one, so a run of them is one long. */
function isEscaped(line: string, at: number): boolean {
  let backslashes = 0
  while (line[at - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1
}
