import { type AddHelpTextContext, Command, Option } from 'commander'
import { HELP_OF } from './examples.js'
import { type Flags, type Options, optionsFrom } from './options.js'

/** A command's own file, loaded when it is called. */
type Ran = Promise<number>

const HELP = `
Exit codes: 0 done, 1 found what it was asked to fail on, 2 wrong use,
3 some inputs unreadable, 4 library in use or damaged, 70 a bug,
130 interrupted after saving.

Begin with:  hearsay read <folder>  &&  hearsay brief`

/** Lines longer than this are hard to read, however wide the screen. */
const WIDEST = 100
const widthOfHelp = ({ isTTY, columns }: NodeJS.WriteStream): number => (isTTY && columns ? Math.min(WIDEST, columns) : 80)

/** What the command prints, how it ends, and examples to copy. */
function below({ command, error }: AddHelpTextContext): string {
  const help = HELP_OF[command.name()]
  if (!help) return ''
  const width = widthOfHelp(error ? process.stderr : process.stdout)
  const text = (words: string) => command.createHelp().boxWrap(words, width)
  const exits = help.exits === undefined ? '' : `\n${text(`Exit codes: ${help.exits}`)}`
  const examples = help.examples.map(([line, what]) => `  ${line}\n      ${what}`)
  return `\n${text(help.prints)}${exits}\n\nExamples:\n${examples.join('\n')}`
}

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
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 30 })
    .configureOutput({
      getOutHelpWidth: () => widthOfHelp(process.stdout),
      getErrHelpWidth: () => widthOfHelp(process.stderr),
    })
    .showSuggestionAfterError()
    .showHelpAfterError("(try 'hearsay --help')")
    .addHelpText('after', HELP)
    .exitOverride()

  let heading = ''
  const group = (name: string): void => {
    heading = name
  }
  const command = (usage: string, description: string): Command => {
    const made = program.command(usage).description(description).helpGroup(heading)
    return made.addHelpText('after', below).showHelpAfterError(`(try 'hearsay ${made.name()} --help')`)
  }
  const runs =
    (run: (options: Options & Flags, ...args: never[]) => Ran) =>
    async (...args: unknown[]): Promise<void> => {
      const self = args.at(-1) as Command
      const options = optionsFrom(self.optsWithGlobals()) as Options & Flags
      ended(await run(options, ...(args.slice(0, -2) as never[])))
    }
  const FROM = ['--from <format>', 'the format of the input, where its name does not tell'] as const

  const PORT = ['--port <number>', 'the port (default: any that is free)'] as const
  const PRIVATE = ['--allow-private', 'also fetch from addresses of this machine and its network'] as const
  const BECAUSE = ['--because <reason>', 'why; kept in the log'] as const,
    BY = ['--by <name>', 'whose word it is (default HEARSAY_BY, or the account)'] as const

  group('Begin:')
  command('demo', 'a pile of invented reports, read and shown in the page')
    .option('--no-open', 'only read, then print the brief')
    .option(...PORT)
    .action(
      runs(async (options) => {
        const isNamed = program.getOptionValue('library') !== undefined || Boolean(process.env.HEARSAY_LIBRARY)
        return (await import('./demo.js')).run({ ...options, isNamed })
      }),
    )

  group('Read:')
  command('read [paths...]', 'read files, folders, addresses or "-" into the library; reading twice changes nothing')
    .option(...FROM)
    .option(...PRIVATE)
    .option('--queue', 'only keep and register; `hearsay work` reads it')
    .action(runs(async (options, paths: string[]) => (await import('./read.js')).run(paths, options)))
  command('watch <feeds...>', 'read feeds as they change: OPML lists or addresses')
    .option('--every <minutes>', 'how often each feed is asked', '15')
    .option('--once', 'ask each feed that is due once, then end')
    .option(...PRIVATE)
    .action(runs(async (options, feeds: string[]) => (await import('./watch.js')).run(feeds, options)))
  command('extract [paths...]', 'pages to clean text, no library')
    .option(...FROM)
    .option(...PRIVATE)
    .action(runs(async (options, paths: string[]) => (await import('./extract.js')).run(paths, options)))
  command('attribute [paths...]', 'who said what in a text, no library')
    .option(...FROM)
    .action(runs(async (options, paths: string[]) => (await import('./attribute.js')).run(paths, options)))

  group('Look:')
  command('brief [story]', 'the brief, each statement with the exact words')
    .option('-o, --output <file>', 'write it there')
    .option('--html', 'as one HTML file instead of Markdown')
    .action(runs(async (options, story?: string) => (await import('./brief.js')).run(story, options)))
  command('stories', 'what was read, by story: reports, outlets, origins').action(
    runs(async (options) => (await import('./stories.js')).run(options)),
  )
  command('story <id>', 'one story: its reports and what stands behind them').action(
    runs(async (options, id: string) => (await import('./story.js')).run(id, options)),
  )
  command('claims [story]', 'what is claimed, by how many origins, where it differs').action(
    runs(async (options, story?: string) => (await import('./claims.js')).run(story, options)),
  )
  command('origins [story]', 'where the trails end, and who leads there').action(
    runs(async (options, story?: string) => (await import('./origins.js')).run(story, options)),
  )
  command('chain [report]', 'through how many mouths a report or claim came').action(
    runs(async (options, reference?: string) => (await import('./chain.js')).run(reference, options)),
  )
  command('compare <a> <b>', 'what two reports both tell, and where they differ').action(
    runs(async (options, a: string, b: string) => (await import('./compare.js')).run(a, b, options)),
  )
  command('matters [story]', 'what it is about, and where each matter stands').action(
    runs(async (options, story?: string) => (await import('./matters.js')).run(story, options)),
  )
  command('search <words...>', 'the reports that say these words, the best first')
    .option('--outlet <name>', 'only of this outlet')
    .option('--voice <name>', 'only where this voice speaks')
    .option('--matter <name>', 'only about this matter')
    .option('--since <date>', 'published then or later, as 2026-02 or 2026-02-19')
    .option('--until <date>', 'published then or earlier')
    .option('--story <id>', 'of one story only')
    .option('--most <n>', 'so many at most', '20')
    .action(runs(async (options, words: string[]) => (await import('./search.js')).run(words, options)))
  command('dossier', 'everything known of the pile as one JSON document')
    .option('--story <id>', 'of one story only')
    .action(runs(async (options) => (await import('./dossier.js')).run(options)))

  command('serve', 'the page of the library, on this machine only, until Ctrl-C')
    .option(...PORT)
    .option(...PRIVATE)
    .action(runs(async (options) => (await import('./serve.js')).run({ ...options, open: false })))
  command('open', 'the same, and open it in the browser')
    .option(...PORT)
    .option(...PRIVATE)
    .action(runs(async (options) => (await import('./serve.js')).run({ ...options, open: true })))

  command('export', 'the dossier as files for other programs')
    .requiredOption('--format <format>', 'dossier, csv, prov, annotations, ninjs, ftm, stix or csl')
    .option('-o, --output <dir>', 'the folder for the files')
    .option('--story <id>', 'of one story only')
    .action(runs(async (options) => (await import('./export.js')).run(options)))
  command('mcp', 'answers an assistant over stdin and stdout (Model Context Protocol)').action(
    runs(async (options) => (await import('./mcp.js')).run(options)),
  )
  command('check <brief>', 'do all quotations and footnotes of a brief still stand?').action(
    runs(async (options, path: string) => (await import('./check.js')).run(path, options)),
  )

  group('Judge:')
  command('sources', 'outlets and origins, with the reliability you gave them').action(
    runs(async (options) => (await import('./sources.js')).run(options)),
  )
  command('grade <source> <letter>', 'rate a source from A, completely reliable, to E; F: cannot be judged')
    .option(...BECAUSE)
    .option(...BY)
    .action(runs(async (options, source: string, letter: string) => (await import('./grade.js')).run(source, letter, options)))
  command('judge [edge|claim] [verdict]', 'call a derivation or a claim right, wrong or unsure')
    .option(...BECAUSE)
    .option(...BY)
    .option('--undo', 'take back the last word, or the last about what is named')
    .action(runs(async (options, of?: string, verdict?: string) => (await import('./judge.js')).run(of, verdict, options)))

  group('Library:')
  command('verify', 'is every original still what was read?').action(
    runs(async (options) => (await import('./verify.js')).run(options)),
  )
  command('rebuild', 'make all again that was made from the originals').action(
    runs(async (options) => (await import('./rebuild.js')).run(options)),
  )
  command('doctor', 'is all in order with this machine and the library?').action(
    runs(async (options) => (await import('./doctor.js')).run(options)),
  )
  command('work', 'one of several workers on a library at postgres://…')
    .option('--task <mb>', 'how much of the originals one task is, in megabytes (default 3: about a thousand reports)')
    .action(runs(async (options) => (await import('./work.js')).run(options)))
  command('shard <step> [paths...]', 'one step of a pile told on many machines: map, relate, reduce or join')
    .option('--folder <dir>', 'where the steps hand on their files')
    .option('--part <n>', 'which part this is, from 0')
    .option('--of <n>', 'map: how many parts there are')
    .option('--maps <n>', 'relate: how many maps there were')
    .option('--reduces <n>', 'relate: how many reduces there will be')
    .option(...FROM)
    .action(runs(async (options, step: string, paths: string[]) => (await import('./shard.js')).run(step, paths, options)))
  command('completion <shell>', 'the completion script for bash, zsh, fish or powershell').action(
    runs(async (_options, shell: string) => (await import('./completion.js')).run(makeProgram(version, ended), shell)),
  )
  return program
}
