// A pile of our own making, of any size, the same every time: stories with their retellings, outlets with their boilerplate, unrelated noise,
// and neighbours that share their names with a story and tell of something else. Text without meaning, but with the statistics that count:
// common words by their frequency, rare words, names, figures, sentences of different lengths.
import { readFileSync } from 'node:fs'

const WORDS = readFileSync(new URL('../src/core/language/en/common-words.ts', import.meta.url), 'utf8')
  .split('`')
  .filter((_, i) => i % 2 === 1)
  .slice(-5)
  .map((row) => row.trim().split(/\s+/))
const SMALL =
  'the of to and in a for that on with by as at from is was has its their will be are were not which after over under'.split(' ')
const PARTS =
  'ba be bi bo bra bre da de dal dor fa fen fo ga gal go gra ha hel hol is ja ka kel kor la len lo ma mar mel mo na nor o pa pel ra ren ro sa sel sto ta ter tol u va vel vor wa wen ya zo'.split(
    ' ',
  )

const VOICES = [
  'minister *',
  'Mayor *',
  'Anna *',
  'police chief *',
  'a spokesman for *',
  'the * Institute',
  'Professor *',
  'the governor of *',
]
const UNNAMED = ['Two officials', 'A diplomat', 'Several witnesses', 'People familiar with the matter', 'One of the captains']
const SAYS = ['said', 'said on Monday', 'told reporters', 'announced', 'warned', 'said in a statement', 'added', 'denied']
const PAPERS = ['Courier', 'Post', 'Ledger', 'Tribune', 'Gazette']
const lower = (words) => words[0].toLowerCase() + words.slice(1)

/** A small fast generator of numbers (mulberry32); equal seeds, equal piles. */
export function chance(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const OUTLETS = 400
const DAYS = 60

/**
 * Reports as { id, outlet, published, sentences, family, how }. Four in ten belong to a family of an original and up to six retellings:
 * verbatim, light (a word in twelve changed), rewritten (a third of the words changed, a third of the sentences gone, others moved), heavy
 * (six words in ten changed). A family spreads over the neighbouring places of the stream, as a story spreads over some days.
 */
export function* generate({ reports, seed = 7, news = false }) {
  const random = chance(seed),
    pick = (list) => list[Math.floor(random() * list.length)],
    below = (n) => Math.floor(random() * n)
  const invented = (parts) => Array.from({ length: parts }, () => pick(PARTS)).join('')
  const name = () => {
    const word = invented(2 + below(2))
    return word[0].toUpperCase() + word.slice(1)
  }
  const word = () => {
    const r = random()
    if (r < 0.42) return pick(SMALL)
    if (r < 0.9) return pick(WORDS[below(WORDS.length)])
    return invented(3)
  }
  const sentence = (names) => {
    const words = Array.from({ length: 11 + below(16) }, word)
    for (let i = 0; i < 2; i++) if (random() < 0.7) words[1 + below(words.length - 1)] = pick(names)
    if (random() < 0.3) words[1 + below(words.length - 1)] = String(2 + below(9000))
    words[0] = words[0][0].toUpperCase() + words[0].slice(1)
    return words.join(' ')
  }
  /** The same as news: a third of the sentences are somebody's words, and some name the outlet that has them first. */
  const told = (names) => {
    const words = sentence(names),
      r = random(),
      voice = () => pick(VOICES).replace('*', pick(names))
    if (r < 0.12) return `${words}, ${voice()} ${pick(SAYS)}`
    if (r < 0.2) return `“${words},” ${pick(SAYS)} ${voice()}`
    if (r < 0.27) return `According to ${voice()}, ${lower(words)}`
    if (r < 0.31) return `The ${pick(names)} ${pick(PAPERS)} reported that ${lower(words)}`
    if (r < 0.34) return `${pick(UNNAMED)} told the ${pick(names)} ${pick(PAPERS)} that ${lower(words)}`
    return words
  }
  const changed = (text, share) =>
    text
      .split(' ')
      .flatMap((one, i) => (i === 0 || random() >= share || /^[A-Z\d]/.test(one) ? [one] : random() < 0.2 ? [] : [word()]))
      .join(' ')
  const RETOLD = {
    verbatim: (lines) => lines,
    light: (lines) => lines.map((line) => changed(line, 1 / 12)),
    rewritten: (lines) => moved(lines.filter((_, i) => i === 0 || random() > 1 / 3).map((line) => changed(line, 1 / 3))),
    heavy: (lines) => moved(lines.filter((_, i) => i === 0 || random() > 1 / 3).map((line) => changed(line, 0.6))),
  }
  const moved = (lines) => {
    const [first, ...rest] = lines
    for (let i = rest.length - 1; i > 0; i--) if (random() < 0.3) [rest[i], rest[i - 1]] = [rest[i - 1], rest[i]]
    return [first, ...rest]
  }
  const boilerplate = Array.from({ length: OUTLETS }, () => Array.from({ length: 2 }, () => sentence(['Newsletter', 'Service'])))
  const outlet = () => below(OUTLETS)
  const waiting = []
  let made = 0,
    families = 0,
    lastNames = []
  const day = (i) => Math.floor((i / reports) * DAYS)
  const make = ({ lines, family, how }) => {
    const at = outlet(),
      date = new Date(Date.UTC(2031, 0, 1 + day(made)))
    return {
      id: `g${made++}`,
      outlet: `Outlet ${at}`,
      published: date.toISOString().slice(0, 10),
      sentences: [...lines, ...boilerplate[at]],
      family,
      how,
    }
  }
  while (made < reports) {
    if (waiting.length > 0 && random() < (waiting.length > 40 ? 0.7 : 0.35)) {
      yield make(waiting.splice(below(Math.min(waiting.length, 50)), 1)[0])
      continue
    }
    const family = `f${families++}`,
      isNeighbour = lastNames.length > 0 && random() < 0.1,
      names = isNeighbour ? [...lastNames.slice(0, 3), name(), name()] : Array.from({ length: 5 }, name),
      lines = news
        ? Array.from({ length: 16 + below(14) }, () => told(names))
        : Array.from({ length: 8 + below(8) }, () => sentence(names))
    lastNames = names
    yield make({ lines, family, how: 'original' })
    if (random() < 0.2) {
      const hows = Object.keys(RETOLD)
      for (let i = 1 + below(6); i > 0; i--) {
        const how = pick(hows)
        waiting.push({ lines: RETOLD[how](lines), family, how })
      }
    }
  }
}

/** A generated report as READ would hand it on. */
export function toReport({ id, outlet, published, sentences }) {
  const spans = []
  let text = ''
  for (const line of sentences) {
    spans.push({ report: id, start: text.length, end: text.length + line.length + 1, block: spans.length })
    text += `${line}.\n\n`
  }
  const blocks = spans.map(({ start, end }) => ({ report: id, start, end, kind: 'paragraph' }))
  return {
    id,
    key: id,
    text: text.trimEnd(),
    sha256: '',
    outlet,
    published,
    language: 'en',
    blocks,
    sentences: spans,
    mentions: [],
    credits: [],
    removed: [],
  }
}
