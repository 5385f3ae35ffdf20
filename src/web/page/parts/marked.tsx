import type { ComponentChildren } from 'preact'
import type { Mark } from '../model/marks.js'

/**
 * A stretch of a report's text with its marks. Marks may overlap: the text is cut where any of them begins or ends, and each piece carries
 * the classes of all that cover it. Text is only ever text.
 */
export function Marked(props: {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
  /** Called with the narrowest of the marks that were clicked on. */
  readonly onChoose?: (mark: Mark) => void
}) {
  const { text, start, end, marks, onChoose } = props
  const inside = marks.filter((mark) => mark.start < end && mark.end > start)
  if (inside.length === 0) return <>{text.slice(start, end)}</>
  const cuts = new Set([start, end])
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start))
    cuts.add(Math.min(end, mark.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  const pieces: ComponentChildren[] = []
  for (const [index, from] of places.entries()) {
    const to = places[index + 1]
    if (to === undefined) break
    const over = inside.filter((mark) => mark.start <= from && mark.end >= to)
    const words = text.slice(from, to)
    if (over.length === 0) pieces.push(words)
    else
      pieces.push(
        <mark
          key={from}
          class={[...new Set(over.map(({ kind }) => `is-${kind}`))].join(' ')}
          title={[...new Set(over.flatMap(({ title }) => title ?? []))].join('\n') || undefined}
          onClick={onChoose && (() => onChoose(over.reduce((least, one) => (lengthOf(one) < lengthOf(least) ? one : least))))}
        >
          {words}
        </mark>,
      )
  }
  return <>{pieces}</>
}

const lengthOf = ({ start, end }: Mark): number => end - start
