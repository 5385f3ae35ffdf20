/** What `hearsay <command> --help` says below the options. Data only: help has to be there at once. */
export interface Help {
  /** What is on stdout when it is done. */
  readonly prints: string
  /** Exit codes that mean something special here; 0, 2 and 70 mean everywhere what `hearsay --help` says. */
  readonly exits?: string
  /** A line for the shell, and what it is good for. */
  readonly examples: readonly (readonly [line: string, what: string])[]
}

const LOOKS = '2 also when there is no library yet, 4 when it is damaged or in use.'

export const HELP_OF: Readonly<Record<string, Help>> = {
  demo: {
    prints:
      'Prints the address of the page, which is served until Ctrl-C; with --no-open the brief as Markdown instead. Where the library lies is said on stderr.',
    examples: [
      ['hearsay demo', 'opens the page in the browser'],
      ['hearsay demo --no-open > brief.md', 'only the brief, for a machine without a screen'],
    ],
  },
  read: {
    prints:
      'Prints how many reports were read and what the library now holds. An input that cannot be read is one line on stderr, with the reason and the next step, and never stops the rest.',
    exits:
      '3 when some inputs were unreadable, 4 when the library is in use or damaged, 130 after Ctrl-C: run it again to go on.',
    examples: [
      ['hearsay read ./reports', 'every file of a folder and the folders in it'],
      ['hearsay read - --from jsonl < records.jsonl', 'records from another program, one JSON object a line'],
    ],
  },
  watch: {
    prints: 'Prints a line for each thing that new reports changed in a story. Ctrl-C ends it.',
    exits: '3 when the list cannot be read, or with --once when a feed could not; 130 when --once was stopped.',
    examples: [
      ['hearsay watch feeds.opml --every 30', 'each feed of the list every half hour'],
      ['hearsay watch https://news.example/rss --once', 'for a scheduler such as cron'],
    ],
  },
  extract: {
    prints:
      'Prints the title and clean text of each page; with --json also date, outlet, author, language, address, and what was left out and why.',
    exits: '3 when some pages were unreadable.',
    examples: [
      ['hearsay extract page.html', 'the words of the report without menus and advertising'],
      ['hearsay extract ./pages --ndjson > pages.jsonl', 'a line of JSON for each page'],
    ],
  },
  attribute: {
    prints:
      'Prints for each attribution who speaks, with which cue, whether it is quoted, and the words. Offsets in --json count in the text exactly as given.',
    exits: '3 when some inputs were unreadable.',
    examples: [
      ['hearsay attribute report.txt', 'who said what'],
      ['hearsay attribute ./reports --ndjson > said.jsonl', 'a line of JSON for each text'],
    ],
  },
  brief: {
    prints:
      'Prints the brief as Markdown, or as HTML with --html: the worst claims first, every statement with a footnote to its exact words. With -o it goes to the file and stdout stays empty.',
    exits: LOOKS,
    examples: [
      ['hearsay brief -o brief.md && hearsay check brief.md', 'all stories, and the proof that every quotation stands'],
      ['hearsay brief 3fa9 --html -o brief.html', 'one story, by the first digits of its id, as a file to send'],
    ],
  },
  stories: {
    prints: 'Prints a line for each story: id, last day, and how many reports, outlets and origins it has.',
    exits: LOOKS,
    examples: [
      ['hearsay stories', 'the ids that other commands take'],
      ['hearsay stories --plain | sort -t "$(printf \'\\t\')" -k5 -n', 'those with the fewest origins first'],
    ],
  },
  story: {
    prints: 'Prints the title of the story, what stands behind it, and a line for each report.',
    exits: LOOKS,
    examples: [
      ['hearsay story 3fa9', 'by the first four digits of its id or more; see hearsay stories'],
      ['hearsay story 3fa9 --json > story.json', 'with all its claims, chains and differences'],
    ],
  },
  claims: {
    prints:
      'Prints a line for each claim: how many reports tell it, how many origins stand behind it, its grade, and in what the tellings differ. In the table what differs most gravely comes first.',
    exits: LOOKS,
    examples: [
      ['hearsay claims', 'the claims of all stories'],
      ['hearsay claims 3fa9 --ndjson | head', 'of one story, for a program'],
    ],
  },
  origins: {
    prints: 'Prints a line for each origin: how many reports lead to it, its kind, its name, and who spoke there first.',
    exits: LOOKS,
    examples: [
      ['hearsay origins', 'of the whole pile'],
      ['hearsay origins 3fa9', 'of one story'],
    ],
  },
  chain: {
    prints:
      'Prints each chain from the first speaker to the report, and which hand that makes it. Names in (brackets) are not in the words themselves but elsewhere in the report.',
    exits: LOOKS,
    examples: [
      ['hearsay chain', 'of every report as a whole'],
      ['hearsay chain first.txt', 'of everything one report tells; an id of a report, claim or chain will do too'],
    ],
  },
  compare: {
    prints: 'Prints what both reports tell, with the words that differ, then what only the first and only the second has.',
    exits: LOOKS,
    examples: [
      ['hearsay compare first.txt second.txt', 'two reports of the library, by file name, key or id'],
      ['hearsay compare 91c2 a07e --json', 'as one document'],
    ],
  },
  matters: {
    prints:
      'Prints each matter with what the reports say of it: since when, how many, who wants what, who decides, and what is next.',
    exits: LOOKS,
    examples: [
      ['hearsay matters', 'of the whole pile'],
      ['hearsay matters 3fa9 --plain', 'of one story, a tab-separated line for each thing told'],
    ],
  },
  search: {
    prints: 'Prints the reports that say the words, the best first, each with the words in their sentence.',
    exits: `${LOOKS} Nothing found is 0.`,
    examples: [
      ['hearsay search bridge closed', 'reports that say both words'],
      ['hearsay search troops --outlet Politico --since 2026-02 --most 5', 'the best five of one outlet since February'],
    ],
  },
  dossier: {
    prints:
      'Prints one JSON document with everything known: reports, stories, claims, chains, origins, differences, matters, grades.',
    exits: LOOKS,
    examples: [
      ['hearsay dossier > dossier.json', 'the whole pile'],
      ['hearsay dossier --story 3fa9 > story.json', 'one story'],
    ],
  },
  serve: {
    prints: 'Prints the address of the page, alone on its line. Only this machine can reach it.',
    exits: '0 after Ctrl-C.',
    examples: [
      ['hearsay serve', 'at any port that is free'],
      ['hearsay serve --port 8080 --library ./case-7', 'another library, at an address that stays'],
    ],
  },
  open: {
    prints: 'Prints the address of the page, alone on its line, also where no browser can be started.',
    exits: '0 after Ctrl-C.',
    examples: [
      ['hearsay open', 'the library of this folder'],
      ['hearsay open --library ./case-7', 'another one'],
    ],
  },
  export: {
    prints: 'Prints the file, or with -o the path of each file written. A format of several files, such as csv, needs -o.',
    exits: LOOKS,
    examples: [
      ['hearsay export --format csv -o tables', 'tables for a spreadsheet'],
      ['hearsay export --format prov > prov.json', 'provenance in the W3C model'],
    ],
  },
  mcp: {
    prints: 'Prints answers of the Model Context Protocol and nothing else. It only looks, and ends when the assistant hangs up.',
    exits: LOOKS,
    examples: [['hearsay mcp --library /path/to/.hearsay', 'the command to give to an assistant; see docs/cli.md']],
  },
  check: {
    prints: 'Prints a line for each footnote or quotation that does not stand, then how many do.',
    exits: '1 when something does not stand word for word, 3 when the brief cannot be read.',
    examples: [
      ['hearsay check brief.md', 'before it is sent'],
      ['hearsay check brief.md --quiet || echo "do not send"', 'in a script'],
    ],
  },
  sources: {
    prints: 'Prints a line for each source: its reliability from A to F, how many reports it has, its name, and your reason.',
    exits: LOOKS,
    examples: [
      ['hearsay sources', 'F: nobody has rated it yet, or it cannot be judged'],
      ['hearsay sources --json', 'with the history of each rating'],
    ],
  },
  grade: {
    prints: 'Prints the rating in a line. It is kept in the log with reason, name and time.',
    exits: '2 also without --because, 4 when the library is in use or damaged.',
    examples: [
      ['hearsay grade Politico B --because "its corrections are prompt"', 'usually reliable'],
      ['hearsay grade "Orle Post" E --because "invented two letters" --by anna', 'unreliable, in the name of another'],
    ],
  },
  judge: {
    prints: 'Prints the verdict in a line, or what was taken back. It is kept in the log with reason, name and time.',
    exits: '2 also without --because, 4 when the library is in use or damaged.',
    examples: [
      ['hearsay judge 8c1e wrong --because "both had the letter"', 'of a claim or derivation, by its id'],
      ['hearsay judge --undo', 'takes back the last word'],
    ],
  },
  verify: {
    prints: 'Prints whether all originals are what was read; each damage is a line on stderr with the next step.',
    exits: '4 when something is damaged.',
    examples: [
      ['hearsay verify', 'the library of this folder'],
      ['hearsay verify --json > verified.json', 'a record of the check'],
    ],
  },
  rebuild: {
    prints: 'Prints how many reports and stories were made again. Originals and your log are not touched.',
    exits: '3 when some originals were unreadable, 4 when the library is in use or damaged, 130 after Ctrl-C.',
    examples: [['hearsay rebuild', 'when hearsay verify or hearsay doctor says so']],
  },
  doctor: {
    prints: 'Prints a line for each thing looked at: Node.js, cores, disk, permission, library.',
    exits: '1 when something is wrong.',
    examples: [
      ['hearsay doctor', 'the first thing to run when something is odd'],
      ['hearsay doctor --library ./case-7 --json', 'of another library, for a report of the trouble'],
    ],
  },
  work: {
    prints: 'Prints how many tasks were done here, how many reports read and how many stories told.',
    exits: '4 when the library is damaged, 130 after Ctrl-C: any worker takes up the rest.',
    examples: [
      ['hearsay work --library postgres://db.example/case7', 'on each machine, after hearsay read --queue'],
      ['hearsay work --library postgres://db.example/case7 --task 10 -v', 'fewer, larger tasks, each told on stderr'],
    ],
  },
  shard: {
    prints: 'Prints the dossier at the step join; the other steps print nothing and hand on files in the folder.',
    exits: 'at the step map 3 when some inputs were unreadable.',
    examples: [
      ['hearsay shard map ./reports --folder /shared --part 0 --of 4', 'the first quarter; the others likewise'],
      ['hearsay shard relate --folder /shared --maps 4 --reduces 4', 'once, after all maps'],
      ['hearsay shard reduce --folder /shared --part 0', 'the first reduce; the others likewise'],
      ['hearsay shard join --folder /shared > dossier.json', 'once, after all reduces'],
    ],
  },
  completion: {
    prints: 'Prints the script for the shell.',
    examples: [
      ['hearsay completion bash > ~/.hearsay.bash && source ~/.hearsay.bash', 'add the second half to ~/.bashrc to keep it'],
      ['hearsay completion fish > ~/.config/fish/completions/hearsay.fish', 'for good'],
    ],
  },
}
