import type { Options } from './options.js'
import { oneLine, printDocument, printJson, printLine } from './out.js'
import { type Column, table } from './table.js'

/** A list in the form that was asked for. `json` gives what a program reads of a row; the columns what a person does. */
export async function printList<Row>(
  options: Options,
  names: { readonly one: string; readonly many: string; readonly none: string },
  rows: readonly Row[],
  json: (row: Row) => object,
  columns: readonly Column<Row>[],
): Promise<void> {
  if (options.json) await printDocument({ schema: `hearsay/${names.many}@1`, [names.many]: rows.map(json) })
  else if (options.ndjson) for (const row of rows) await printJson({ schema: `hearsay/${names.one}@1`, ...json(row) }, options)
  else if (options.plain) for (const row of rows) await printLine(columns.map(({ text }) => oneLine(text(row))).join('\t'))
  else await printLine(rows.length ? table(rows, columns) : names.none)
}

/** Enough of an id to tell it from its neighbours. */
export const short = (id: string): string => id.slice(0, 8)
