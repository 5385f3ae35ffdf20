import type { Live } from './live.js'

export interface Setting {
  readonly live: Live
  /** The clock, the user's name and all else that a test wants to hold still come from outside. */
  readonly now: () => string
  readonly by: string
  /** May the page have us fetch from addresses of this machine and its network? */
  readonly allowPrivate: boolean
}

/** Wrong use of the interface: told to whoever called, with the next step. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest'
  constructor(
    message: string,
    readonly next: string,
    readonly status: 400 | 404 | 413 = 400,
  ) {
    super(message)
  }
}
