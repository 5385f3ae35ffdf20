/** How a command ends; the numbers are a promise to scripts (docs/cli.md). */
export const DONE = 0
/** It ran, and found what it was asked to fail on. */
export const FOUND = 1
export const WRONG_USE = 2
/** Some inputs could not be read; the rest was. */
export const UNREADABLE = 3
/** The library is in use or damaged. */
export const LIBRARY = 4
export const BUG = 70
/** Stopped with Ctrl-C, after saving. */
export const INTERRUPTED = 130

/** The user asked for something that cannot be; what, and what to do instead. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
  constructor(
    message: string,
    readonly next: string,
    readonly code: number = WRONG_USE,
  ) {
    super(message)
  }
}
