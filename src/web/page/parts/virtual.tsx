import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core'
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks'

/** A list of any length of which only what is seen is drawn. Rows are measured, so they may be of any height. */
export function VirtualList<Thing>(props: {
  readonly things: readonly Thing[]
  readonly keyOf: (thing: Thing) => string
  readonly row: (thing: Thing, index: number) => ComponentChildren
  readonly guess: number
  readonly selected: number
  readonly label: string
}) {
  const { things, keyOf, row, guess, selected, label } = props
  const box = useRef<HTMLDivElement>(null)
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const virtual = useMemo(
    () =>
      new Virtualizer<HTMLDivElement, HTMLElement>({
        count: 0,
        getScrollElement: () => box.current,
        estimateSize: () => guess,
        scrollToFn: elementScroll,
        observeElementRect,
        observeElementOffset,
        overscan: 8,
        onChange: () => redraw(0),
      }),
    [],
  )
  virtual.setOptions({
    ...virtual.options,
    count: things.length,
    getItemKey: (index) => keyOf(things[index] as Thing),
    estimateSize: () => guess,
  })
  useLayoutEffect(() => virtual._didMount(), [])
  useLayoutEffect(() => virtual._willUpdate())
  useEffect(() => {
    if (selected >= 0 && selected < things.length) virtual.scrollToIndex(selected, { align: 'auto' })
  }, [selected])
  return (
    <div
      ref={box}
      class="virtual"
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={selected >= 0 ? `row-${selected}` : undefined}
    >
      <div style={{ height: `${virtual.getTotalSize()}px`, position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => {
          const thing = things[item.index]
          if (thing === undefined) return null
          return (
            <div
              key={item.key}
              id={`row-${item.index}`}
              data-index={item.index}
              ref={(element) => virtual.measureElement(element)}
              role="option"
              aria-selected={item.index === selected}
              aria-setsize={things.length}
              aria-posinset={item.index + 1}
              class={item.index === selected ? 'row selected' : 'row'}
              style={{ position: 'absolute', top: 0, left: 0, right: 0, transform: `translateY(${item.start}px)` }}
            >
              {row(thing, item.index)}
            </div>
          )
        })}
      </div>
    </div>
  )
}
