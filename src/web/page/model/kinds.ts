/** The kinds of difference in plain words: one of them, several, and what it is about. */
const KINDS: Readonly<Record<string, readonly [one: string, several: string, about: string]>> = {
  figure: ['figure', 'figures', 'figure'],
  date: ['date', 'dates', 'date'],
  name: ['name', 'names', 'name'],
  title: ['title', 'titles', 'title or office'],
  action: ['action', 'actions', 'action'],
  hedging: ['certainty', 'certainties', 'how sure it is told'],
  quotation: ['quotation', 'quotations', 'words of the quotation'],
  inflation: ['number of speakers', 'numbers of speakers', 'number of speakers'],
  omission: ['omission', 'omissions', 'told by some only'],
}

export const kindNamed = (kind: string): string => KINDS[kind]?.[1] ?? kind
export const kindCounted = (kind: string, count: number): string => `${count} ${KINDS[kind]?.[count === 1 ? 0 : 1] ?? kind}`
export const kindAbout = (kind: string): string => KINDS[kind]?.[2] ?? kind
