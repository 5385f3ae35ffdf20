import tab from '@bomb.sh/tab/commander'
import type { Command } from 'commander'
import { DONE, WrongUse } from './exit.js'

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell']

/** The script with which a shell completes our commands; it asks `hearsay complete -- …` as the user types. */
export async function run(program: Command, shell: string): Promise<number> {
  if (!SHELLS.includes(shell)) throw new WrongUse(`there is no completion for "${shell}"`, `use one of ${SHELLS.join(', ')}`)
  tab(program)
  await program.parseAsync(['node', 'hearsay', 'complete', shell])
  return DONE
}

/** What the shell asks while the user types. */
export async function answer(program: Command): Promise<void> {
  tab(program)
  await program.parseAsync(process.argv)
}
