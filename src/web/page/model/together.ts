import type { Box, Drawn } from './lineage.js'
import { hand, type Story } from './story.js'

/**
 * Reports of one column that came the same way, and on which no other leans, are drawn as one box: of seventeen reports one sees that they are
 * two origins, and not seventeen lines. Takes the boxes of the others away, and gives the lines that are left.
 */
export function together(
  story: Story,
  boxes: Map<string, Omit<Box, 'x' | 'y'>>,
  lines: readonly Drawn[],
  columns: readonly [string, string[]][],
): Drawn[] {
  const columnOf = new Map(columns.flatMap(([days, ids]) => ids.map((id) => [id, days] as const)))
  const leanedOn = new Set(lines.map(({ from }) => from)),
    into = new Map<string, Drawn[]>()
  for (const line of lines) into.set(line.to, [...(into.get(line.to) ?? []), line])
  const alike = new Map<string, string[]>()
  for (const { id, kind } of boxes.values()) {
    const mine = into.get(id) ?? []
    if (kind !== 'held' || leanedOn.has(id) || mine.some(({ inCircle }) => inCircle)) continue
    const way = [
      columnOf.get(id),
      hand(story.frameOf(id)),
      ...new Set(mine.map(({ from, label, judged }) => `${from} ${label} ${judged?.verdict}`).sort()),
    ].join('\n')
    alike.set(way, [...(alike.get(way) ?? []), id])
  }
  const within = new Map<string, string>()
  for (const [first = '', ...others] of alike.values()) {
    const box = boxes.get(first)
    if (!box || others.length === 0) continue
    boxes.set(first, {
      ...box,
      label: `${box.label} and ${others.length} more`,
      below: `${others.length + 1} reports`,
      reports: [first, ...others],
    })
    within.set(first, first)
    for (const other of others) {
      boxes.delete(other)
      within.set(other, first)
    }
  }
  const left = new Map<string, Drawn>()
  for (const line of lines) {
    const to = within.get(line.to)
    if (to === undefined) left.set(line.id, line)
    else {
      const key = `${to} ${line.from} ${line.label}`,
        known = left.get(key)
      left.set(key, known ? { ...known, ids: [...known.ids, ...line.ids] } : { ...line, to })
    }
  }
  return [...left.values()].map((line) => (line.ids.length > 1 ? { ...line, label: `${line.label} ×${line.ids.length}` } : line))
}
