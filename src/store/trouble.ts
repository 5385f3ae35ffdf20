/** The library cannot be used, and the user can do something about it. Any other error out of the store is a bug. */
export class Trouble extends Error {
  override readonly name = 'Trouble'
  constructor(
    readonly what: string,
    readonly where: string,
    readonly next: string,
    options?: ErrorOptions,
  ) {
    super(`${what}: ${where}`, options)
  }
}

const SAID: Readonly<Record<string, readonly [what: string, next: string]>> = {
  ENOSPC: ['the disk is full', 'make room and run the same command again: what was acknowledged is kept, the rest is read again'],
  EDQUOT: ['your disk quota is used up', 'make room and run the same command again: what was acknowledged is kept'],
  EACCES: ['the library may not be written', 'give yourself the right to write there, or name another with --library DIR'],
  EPERM: ['the library may not be written', 'give yourself the right to write there, or name another with --library DIR'],
  EROFS: ['the disk cannot be written', 'name a library on another disk with --library DIR'],
  ENOTDIR: ['there is a file where the library should be', 'name a folder with --library DIR'],
  EEXIST: ['there is a file where the library should be', 'name a folder with --library DIR'],
  EIO: ['the disk does not answer as it should', 'check the disk; what was acknowledged can be checked with `hearsay verify`'],
  EMFILE: ['too many files are open', 'raise the limit with `ulimit -n 4096` and run the same command again'],
}

const UNREADABLE = [
  'the library may not be read',
  'give yourself the right to read it, or name another with --library DIR',
] as const

/** What a failed call of the operating system means for a library; anything else is thrown on as it is. */
export function asTrouble(error: unknown, where: string, toDo: 'read' | 'write' = 'write'): never {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  const isRefused = code === 'EACCES' || code === 'EPERM',
    said = isRefused && toDo === 'read' ? UNREADABLE : code === undefined ? undefined : SAID[code]
  if (!said) throw error
  throw new Trouble(said[0], (error as NodeJS.ErrnoException).path ?? where, said[1], { cause: error })
}
