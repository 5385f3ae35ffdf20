import { attribute, type Page, read } from '../core/index.js'
import type { Told } from '../store/index.js'

/** READ and ATTRIBUTE, for one page alone. */
export function tell(page: Page): Told {
  const report = read(page)
  return { report, ...attribute({ reports: [report] }) }
}

/** The same as JSON. A page that our rules fall over must not cost the others: it is named, with what went wrong. */
export function tellSafely(page: Page): { readonly told: string } | { readonly because: string } {
  try {
    const told = tell(page)
    return told.report.text === '' ? { because: 'no words of a report were found in it' } : { told: JSON.stringify(told) }
  } catch (error) {
    return { because: `our rules fell over it (${error instanceof Error ? error.message.split('\n')[0] : String(error)})` }
  }
}
