/**
 * Test sentences with the findings marked in place:
 *
 *     ‹source Politico› ‹cue reports› this, ‹cue citing› ‹source four NATO diplomats›.
 *
 * `unmark` takes the marks out and says where they were; `mark` puts findings back in, so that a failing test
 * prints what was wanted and what was found as two lines of the same text. Marks may nest.
 */
export interface Marked {
  readonly text: string
  readonly marks: readonly Mark[]
}
export interface Mark {
  readonly name: string
  readonly start: number
  readonly end: number
}

export function unmark(marked: string): Marked {
  let text = ''
  const open: { name: string; start: number }[] = [],
    marks: Mark[] = []
  for (let i = 0; i < marked.length; i++) {
    const unit = marked[i] as string
    if (unit === '‹') {
      const space = marked.indexOf(' ', i)
      if (space < 0) throw new SyntaxError(`a mark without words at ${i}: ${marked}`)
      open.push({ name: marked.slice(i + 1, space), start: text.length })
      i = space
    } else if (unit === '›') {
      const last = open.pop()
      if (!last) throw new SyntaxError(`a mark that was never opened at ${i}: ${marked}`)
      marks.push({ ...last, end: text.length })
    } else text += unit
  }
  if (open.length) throw new SyntaxError(`a mark that was never closed: ${marked}`)
  return { text, marks: marks.sort(outerFirst) }
}

export function mark(text: string, marks: readonly Mark[]): string {
  let out = '',
    at = 0
  const ends: number[] = []
  const closeUpTo = (place: number) => {
    for (let end = ends.at(-1); end !== undefined && end <= place; end = ends.at(-1)) {
      out += `${text.slice(at, end)}›`
      at = end
      ends.pop()
    }
  }
  for (const { name, start, end } of [...marks].sort(outerFirst)) {
    closeUpTo(start)
    out += `${text.slice(at, start)}‹${name} `
    at = start
    ends.push(end)
  }
  closeUpTo(text.length)
  return out + text.slice(at)
}

const outerFirst = (a: Mark, b: Mark): number =>
  a.start - b.start || b.end - a.end || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
