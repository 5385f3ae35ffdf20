import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HELP_OF } from './examples.js'
import { hearsay, ownFolder } from './process.test.js'
import { makeProgram } from './program.js'

/** The program as it is, except that a command only says that it was called. */
function called(): { readonly program: ReturnType<typeof makeProgram>; readonly names: string[] } {
  const program = makeProgram('0.0.0', () => undefined),
    names: string[] = []
  for (const command of program.commands) command.action(() => void names.push(command.name()))
  return { program, names }
}

/** The words of each command of a line, as a shell would split them; what a file takes or gives belongs to none. */
function commandsOf(line: string): string[][] {
  const commands: string[][] = [[]]
  let isFile = false
  for (const [token] of line.matchAll(/(?:"(?:\\.|[^"])*"|[^\s"])+/g)) {
    if (/^(&&|\|\|?)$/.test(token)) commands.push([])
    else if (/^[<>]$/.test(token)) isFile = true
    else if (isFile) isFile = false
    else commands.at(-1)?.push(token.replaceAll('"', ''))
  }
  return commands
}

const names = called().program.commands.map((command) => command.name())

test('every command has help, and no other has', () => {
  assert.deepEqual(Object.keys(HELP_OF).sort(), names.filter((name) => name !== 'help').sort())
  for (const [name, { prints, examples }] of Object.entries(HELP_OF)) {
    assert.match(prints, /^Prints .*\.$/, name)
    assert.ok(examples.length > 0, name)
  }
})

test('every example is of its command, and of arguments and options that exist', async () => {
  for (const [name, { examples }] of Object.entries(HELP_OF))
    for (const [line] of examples) {
      assert.ok(line === `hearsay ${name}` || line.startsWith(`hearsay ${name} `), line)
      for (const [first, ...args] of commandsOf(line)) {
        if (first !== 'hearsay') continue
        const { program, names } = called()
        await program.parseAsync(args, { from: 'user' })
        assert.deepEqual(names, [args[0]], line)
      }
    }
})

test('an option that does not exist is not let through', async () => {
  const { program } = called()
  for (const command of program.commands) command.configureOutput({ writeErr: () => undefined })
  await assert.rejects(program.parseAsync(['brief', '--nonsense'], { from: 'user' }), { code: 'commander.unknownOption' })
})

test('help fits on a screen of 100 columns, and shows what it has to show', async () => {
  const cwd = ownFolder()
  for (const name of ['', ...names]) {
    const { code, stdout, stderr } = await hearsay([...(name ? [name] : []), '--help'], { cwd })
    assert.deepEqual([code, stderr], [0, ''], name)
    for (const line of stdout.split('\n')) assert.ok(line.length <= 100, line)
    for (const [line] of HELP_OF[name]?.examples ?? []) assert.ok(stdout.includes(`\n  ${line}\n`), line)
  }
})
