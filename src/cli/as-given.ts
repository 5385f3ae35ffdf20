import type { Report, Span } from '../core/index.js'

interface Place {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * From places in the cleaned text back to places in the text that was given. Cleaning takes lines out and tidies white space, so each block is
 * looked for behind the one before it. A block that is not there word for word has no place, and neither have its findings.
 */
export function asGiven({ text, blocks }: Report, given: string): (span: Span) => Place | undefined {
  if (text === given) return ({ start, end }) => ({ start, end, text: given.slice(start, end) })
  const shifts: { readonly start: number; readonly end: number; readonly by: number }[] = []
  let from = 0
  for (const { start, end } of blocks) {
    const found = given.indexOf(text.slice(start, end), from)
    if (found < 0) continue
    shifts.push({ start, end, by: found - start })
    from = found + end - start
  }
  return ({ start, end }) => {
    const block = shifts.find((block) => block.start <= start && end <= block.end)
    if (!block) return undefined
    return { start: start + block.by, end: end + block.by, text: given.slice(start + block.by, end + block.by) }
  }
}
