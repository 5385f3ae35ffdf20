import { CommanderError } from 'commander'
import { version } from '../work/version.js'
import { BUG, DONE, LIBRARY, WRONG_USE, WrongUse } from './exit.js'
import { makeProgram } from './program.js'

const isDebug = process.argv.includes('--debug')

// A reader that has seen enough (`hearsay claims | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? DONE : BUG)
})

await main()

async function main(): Promise<void> {
  try {
    const program = makeProgram(version, (code) => {
      process.exitCode = code
    })
    if (process.argv[2] === 'complete') await (await import('./completion.js')).answer(program)
    else await program.parseAsync(process.argv)
  } catch (error) {
    process.exitCode = codeOf(error)
  }
}

/** What, where, and the next step; the stack only for who asks for it. */
function codeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USE // commander has said it
  if (isDebug) console.error(error)
  if (error instanceof WrongUse) {
    console.error(`hearsay: ${error.message}; ${error.next}`)
    return error.code
  }
  if (error instanceof Error && error.name === 'Trouble') {
    const { what, where, next } = error as Error & { what: string; where: string; next: string }
    console.error(`hearsay: ${what}: ${where}; ${next}`)
    return LIBRARY
  }
  console.error(
    `hearsay: a bug: ${error instanceof Error ? error.message : String(error)}; please report it with the output of the same command and --debug`,
  )
  return BUG
}
