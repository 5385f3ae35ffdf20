import { Command, Option } from 'commander'
import { type Flags, type Options, optionsFrom } from './options.js'

/** A command's own file, loaded when it is called. */
type Ran = Promise<number>

const HELP = `
Exit codes: 0 done, 1 found what it was asked to fail on, 2 wrong use, 3 some inputs unreadable, 4 library in use or damaged,
70 a bug, 130 interrupted after saving.

Begin with:  hearsay read <folder>  &&  hearsay brief`

export function makeProgram(version: string, ended: (code: number) => void): Command {
  const program = new Command('hearsay')
    .description(
      'Reads a pile of news reports and shows who said it, through whom, and how many independent origins really stand behind it.',
    )
    .version(version)
    .option('--library <dir>', 'the library (default ./.hearsay, or HEARSAY_LIBRARY)')
    .addOption(new Option('--json', 'one JSON document').helpGroup('Output:'))
    .addOption(new Option('--ndjson', 'JSON, one line each').helpGroup('Output:'))
    .addOption(new Option('--plain', 'tab-separated, no headings').helpGroup('Output:'))
    .option('-q, --quiet', 'say only what was asked for')
    .option('-v, --verbose', 'say more on stderr')
    .option('--debug', 'with a stack trace when something goes wrong')
    .option('--color', 'colours also where no terminal is')
    .option('--no-color', 'no colours')
    .configureHelp({ showGlobalOptions: true })
    .showSuggestionAfterError()
    .showHelpAfterError("(try 'hearsay --help')")
    .addHelpText('after', HELP)
    .exitOverride()

  const command = (usage: string, description: string): Command => {
    const made = program.command(usage).description(description)
    return made.showHelpAfterError(`(try 'hearsay ${made.name()} --help')`)
  }
  const runs =
    (run: (options: Options & Flags, ...args: never[]) => Ran) =>
    async (...args: unknown[]): Promise<void> => {
      const self = args.at(-1) as Command
      const options = optionsFrom(self.optsWithGlobals()) as Options & Flags
      ended(await run(options, ...(args.slice(0, -2) as never[])))
    }
  const FROM = ['--from <format>', 'the format of the input, where its name does not tell'] as const

  command('read [paths...]', 'read files, folders or "-" into the library; reading twice changes nothing')
    .option(...FROM)
    .action(runs(async (options, paths: string[]) => (await import('./read.js')).run(paths, options)))
  command('dossier', 'everything known of the pile as one document').action(
    runs(async (options) => (await import('./dossier.js')).run(options)),
  )
  command('extract [paths...]', 'pages to clean text, no library')
    .option(...FROM)
    .action(runs(async (options, paths: string[]) => (await import('./extract.js')).run(paths, options)))
  command('attribute [paths...]', 'who said what in a text, no library')
    .option(...FROM)
    .action(runs(async (options, paths: string[]) => (await import('./attribute.js')).run(paths, options)))
  return program
}
