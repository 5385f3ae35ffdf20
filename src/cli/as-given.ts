import type { Attribution, Evidence, Report, Span } from '../core/index.js'

/**
 * Findings in the cleaned text, moved to where their words stand in the text that was given. Cleaning takes lines out and tidies white space,
 * so each block is looked for behind the one before it. A block that is not there word for word has no place, and neither have its findings.
 */
export function asGiven(attributions: readonly Attribution[], { text, blocks }: Report, given: string): Attribution[] {
  const shifts: { readonly start: number; readonly end: number; readonly by: number }[] = []
  let from = 0
  for (const { start, end } of blocks) {
    const found = given.indexOf(text.slice(start, end), from)
    if (found < 0) continue
    shifts.push({ start, end, by: found - start })
    from = found + end - start
  }
  const move = (span: Span): Span | undefined => {
    const shift = shifts[lastBefore(shifts, span.start)]
    return shift && span.end <= shift.end ? { ...span, start: span.start + shift.by, end: span.end + shift.by } : undefined
  }
  const moveAll = (evidence: Evidence): Evidence | undefined => {
    const [first, ...rest] = evidence.flatMap((span) => move(span) ?? [])
    return first && [first, ...rest]
  }
  const moved = attributions.flatMap((attribution): Attribution[] => {
    const { source, cue, hedges, ...rest } = attribution,
      content = moveAll(attribution.content),
      voice = source && moveAll(source.evidence),
      where = cue && move(cue)
    if (!content) return []
    return [
      {
        ...rest,
        content,
        hedges: hedges.flatMap((span) => move(span) ?? []),
        ...(source && voice ? { source: { ...source, evidence: voice } } : {}),
        ...(where ? { cue: where } : {}),
      },
    ]
  })
  const kept = new Set(moved.map(({ id }) => id))
  return moved.map(({ within, ...rest }) => (within !== undefined && kept.has(within) ? { ...rest, within } : rest))
}

/** The last shift that begins at or before a place; they stand in order. */
function lastBefore(shifts: readonly { readonly start: number }[], place: number): number {
  let low = 0,
    high = shifts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shifts[middle]?.start ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}
