import { createContext, runInContext } from 'node:vm'
import { attribute, type Page, read, sketch } from '../core/index.js'
import type { Told } from '../store/index.js'
import { type Outcome, tooLong } from './outcome.js'
import { toBytes } from './sketch-bytes.js'

/** READ and ATTRIBUTE, for one page alone. */
export function tell(page: Page): Told {
  const report = read(page)
  return { report, ...attribute({ reports: [report] }) }
}

const encoder = new TextEncoder()
const NOTHING = new Uint8Array()

/** A page that our rules fall over must not cost the others: it is named, with what went wrong. */
export function tellSafely(page: Page): Outcome {
  try {
    const told = tell(page)
    return told.report.text === ''
      ? { because: 'no words of a report were found in it' }
      : { told: encoder.encode(JSON.stringify(told)), sketch: sketchPiece(told) }
  } catch (error) {
    return { because: `our rules fell over it (${error instanceof Error ? error.message.split('\n')[0] : String(error)})` }
  }
}

export function sketchPiece({ report, attributions, chains }: Told): Uint8Array {
  const made = sketch({ reports: [report], attributions, chains })
  return made ? toBytes(made) : NOTHING
}

const LIMIT = 20_000 // ms: a thousand times what a long report takes

/** The same where there is no thread that could be replaced: after the limit the work is broken off, and the page named. */
export function tellInTime(page: Page, limit = LIMIT, tellIt = tellSafely): Outcome {
  stopwatch.work = () => tellIt(page)
  try {
    return runInContext('work()', stopwatch, { timeout: limit }) as Outcome
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    return { because: tooLong(limit) }
  } finally {
    stopwatch.work = undefined
  }
}

/** Of all that Node offers, only a context of its own can be broken off from outside the work. */
const stopwatch = createContext({}) as { work: (() => Outcome) | undefined }
