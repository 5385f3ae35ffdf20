import { attribute, type Page, read } from '../core/index.js'
import type { Told } from '../store/index.js'

/** READ and ATTRIBUTE, for one page alone. */
export function tell(page: Page): Told {
  const report = read(page)
  return { report, ...attribute({ reports: [report] }) }
}
