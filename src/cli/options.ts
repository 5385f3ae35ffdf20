import { readFileSync } from 'node:fs'
import { WrongUse } from './exit.js'

/** What every command takes; flags win over HEARSAY_* in the environment, and these over hearsay.config.json in the folder. */
export interface Options {
  readonly library: string
  readonly json?: boolean
  readonly ndjson?: boolean
  readonly plain?: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly debug?: boolean
  readonly color?: boolean
}

export type Flags = Readonly<Record<string, unknown>>

const CONFIG = 'hearsay.config.json'

export function optionsFrom(flags: Flags): Options {
  const chosen = ['json', 'ndjson', 'plain'].filter((name) => flags[name] === true)
  if (chosen.length > 1) throw new WrongUse(`--${chosen.join(' and --')} exclude each other`, 'choose one')
  const library = text(flags.library) ?? text(process.env.HEARSAY_LIBRARY) ?? text(config().library) ?? '.hearsay'
  return { ...flags, library }
}

function config(): Flags {
  let written: string
  try {
    written = readFileSync(CONFIG, 'utf8')
  } catch {
    return {}
  }
  try {
    const value: unknown = JSON.parse(written)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Flags
  } catch {}
  throw new WrongUse(`${CONFIG} is not a JSON object`, `repair it; for example {"library": ".hearsay"}`)
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
