import diff from 'fast-diff'

export interface Piece {
  readonly text: string
  readonly how: 'same' | 'only here'
}

/** The words of `here` that are not, in this order, in `there`. Words are compared without case and typography; what is shown is as it stands. */
export function differing(here: string, there: string): Piece[] {
  const mine = pieces(here),
    units = new Map<string, string>()
  const unit = (word: string): string => {
    const known = units.get(word)
    if (known) return known
    const made = String.fromCharCode(0x100 + units.size)
    units.set(word, made)
    return made
  }
  const encoded = (list: readonly string[]) =>
    list
      .filter(isWord)
      .map((word) => unit(plain(word)))
      .join('')
  const marks: boolean[] = []
  for (const [how, run] of diff(encoded(pieces(there)), encoded(mine))) {
    if (how === diff.DELETE) continue
    for (let i = 0; i < run.length; i++) marks.push(how === diff.INSERT)
  }
  let word = 0
  const out: Piece[] = []
  for (const text of mine) {
    const how = isWord(text) ? (marks[word++] ? 'only here' : 'same') : gap(out.at(-1), marks[word])
    const last = out.at(-1)
    if (last && last.how === how) out[out.length - 1] = { text: last.text + text, how }
    else out.push({ text, how })
  }
  return out
}

/** The space between two differing words differs too: one mark instead of two. */
const gap = (before: Piece | undefined, nextDiffers: boolean | undefined): Piece['how'] =>
  before?.how === 'only here' && nextDiffers ? 'only here' : 'same'
const pieces = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu) ?? []
const isWord = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece)
const plain = (word: string): string => word.toLowerCase().normalize('NFKC')
