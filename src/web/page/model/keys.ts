/**
 * Every key of the page, once: the handler, the help and the tooltips all read this table. A key works when nothing is being typed.
 */
export const KEYS = {
  next: { key: 'j', also: 'ArrowDown', says: 'next row' },
  previous: { key: 'k', also: 'ArrowUp', says: 'previous row' },
  open: { key: 'Enter', says: 'open the row; of a claim, its words in the report' },
  nextMark: { key: ']', says: 'next marked words of the report' },
  previousMark: { key: '[', says: 'the marked words before' },
  back: { key: 'Escape', says: 'back, to the same row' },
  claims: { key: '1', says: 'claims' },
  reader: { key: '2', says: 'reader' },
  compare: { key: '3', also: 'c', says: 'compare two reports' },
  lineage: { key: '4', also: 'o', says: 'lineage: who took it from whom' },
  matters: { key: '5', says: 'matters: where they stand' },
  sources: { key: '6', says: 'sources and their letters' },
  library: { key: '0', says: 'all stories' },
  find: { key: '/', says: 'find' },
  grade: { key: 'g', says: 'grade the source of this row' },
  right: { key: 'r', says: 'judge: right' },
  wrong: { key: 'x', says: 'judge: wrong' },
  unsure: { key: 'n', says: 'judge: not established' },
  undo: { key: 'u', says: 'take the last judgement back' },
  copy: { key: 'y', says: 'copy the row with its footnote' },
  link: { key: 'l', says: 'copy the address of this place' },
  export: { key: 'e', says: 'export to a file' },
  print: { key: 'p', says: 'print the brief' },
  help: { key: '?', says: 'keys' },
} as const satisfies Readonly<Record<string, { readonly key: string; readonly also?: string; readonly says: string }>>

export type Action = keyof typeof KEYS

/** What a press of a key means, if anything; nothing while something is typed or a modifier is held. */
export function actionOf(event: KeyboardEvent): Action | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  const { target } = event
  const isTyping = target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  if (isTyping) return event.key === 'Escape' ? 'back' : undefined
  // Enter on a button or a link is that button's.
  if (event.key === 'Enter' && target instanceof HTMLElement && /^(BUTTON|A|SUMMARY)$/.test(target.tagName)) return undefined
  const found = Object.entries(KEYS).find(
    ([, { key, ...more }]) => key === event.key || ('also' in more && more.also === event.key),
  )
  return found?.[0] as Action | undefined
}

const SHOWN: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' }
/** As it stands on the keyboard. */
export const keysOf = (action: Action): readonly string[] => {
  const { key, ...more } = KEYS[action]
  return [key, ...('also' in more ? [more.also] : [])].map((one) => SHOWN[one] ?? one)
}

/** "lineage: who took it from whom (4)": for a tooltip. */
export const saysWithKey = (action: Action): string => `${KEYS[action].says} (${keysOf(action)[0]})`
