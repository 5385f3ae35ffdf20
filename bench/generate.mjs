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

const HOWS = ['verbatim', 'light', 'rewritten', 'heavy']

/** A writer of such text, that writes the same whenever it begins with the same seed. */
function writer(random) {
  const pick = (list) => list[Math.floor(random() * list.length)],
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
  const changed = (text, share) =>
    text
      .split(' ')
      .flatMap((one, i) => (i === 0 || random() >= share || /^[A-Z\d]/.test(one) ? [one] : random() < 0.2 ? [] : [word()]))
      .join(' ')
  const moved = (lines) => {
    const [first, ...rest] = lines
    for (let i = rest.length - 1; i > 0; i--) if (random() < 0.3) [rest[i], rest[i - 1]] = [rest[i - 1], rest[i]]
    return [first, ...rest]
  }
  const retold = {
    verbatim: (lines) => lines,
    light: (lines) => lines.map((line) => changed(line, 1 / 12)),
    rewritten: (lines) => moved(lines.filter((_, i) => i === 0 || random() > 1 / 3).map((line) => changed(line, 1 / 3))),
    heavy: (lines) => moved(lines.filter((_, i) => i === 0 || random() > 1 / 3).map((line) => changed(line, 0.6))),
  }
  return { random, pick, below, name, word, sentence, retold }
}

/**
 * Reports as { id, outlet, published, sentences, family, how }. Four in ten belong to a family of an original and up to six retellings:
 * verbatim, light (a word in twelve changed), rewritten (a third of the words changed, a third of the sentences gone, others moved), heavy
 * (six words in ten changed). A family spreads over the neighbouring places of the stream, as a story spreads over some days.
 */
export function* generate({ reports, seed = 7, news = false }) {
  const { random, pick, below, name, sentence, retold } = writer(chance(seed))
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
      for (let i = 1 + below(6); i > 0; i--) {
        const how = pick(HOWS)
        waiting.push({ lines: retold[how](lines), family, how })
      }
    }
  }
}

/**
 * The same for a pile of any size, of which nothing is held but numbers: a family is written again from its seed whenever one of it is due. Its reports
 * come out within some days and lie anywhere in the pile, in no order.
 */
export function* generateSpread({ reports, seed = 7 }) {
  const { random, pick, below } = writer(chance(seed)),
    boilerplate = Array.from({ length: OUTLETS }, (_, at) => {
      const { sentence } = writer(chance(seed * 1000 + at))
      return Array.from({ length: 2 }, () => sentence(['Newsletter', 'Service']))
    })
  const namesOf = (family) => {
    const { name, random } = writer(chance(seed + 7919 * (2 * family + 1))),
      own = Array.from({ length: 5 }, name)
    return { own, isNeighbour: family > 0 && random() < 0.1 }
  }
  const originalOf = (family) => {
    const { own, isNeighbour } = namesOf(family),
      names = isNeighbour ? [...namesOf(family - 1).own.slice(0, 3), ...own.slice(3)] : own,
      { sentence, below } = writer(chance(seed + 7919 * (2 * family + 2)))
    return Array.from({ length: 8 + below(8) }, () => sentence(names))
  }
  const make = (made, family, member, how) => {
    const lines = originalOf(family),
      { retold, below } = writer(chance(seed + 104_729 * (8 * family + member) + 1)),
      at = below(OUTLETS),
      // Neighbours come out together: it is not the day that tells them apart.
      day = Math.floor(chance(seed + 31 * Math.floor(family / 16))() * DAYS) + (member === 0 ? 0 : below(3))
    return {
      id: `g${made}`,
      outlet: `Outlet ${at}`,
      published: new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10),
      sentences: [...(how === 'original' ? lines : retold[how](lines)), ...boilerplate[at]],
      family: `f${family}`,
      how,
    }
  }
  // What is due some time, three numbers in one: the family, which of it, and how it is told.
  let waiting = new Float64Array(1 << 10),
    due = 0,
    families = 0
  for (let made = 0; made < reports; made++) {
    if (due > 0 && random() < (due > reports / 20 ? 0.7 : 0.35)) {
      const at = below(due),
        one = waiting[at]
      waiting[at] = waiting[--due]
      yield make(made, Math.floor(one / 32), Math.floor(one / 4) % 8, HOWS[one % 4])
      continue
    }
    const family = families++
    yield make(made, family, 0, 'original')
    if (random() >= 0.2) continue
    for (let member = 1 + below(6); member > 0; member--) {
      if (due === waiting.length) {
        const longer = new Float64Array(2 * due)
        longer.set(waiting)
        waiting = longer
      }
      waiting[due++] = 32 * family + 4 * member + HOWS.indexOf(pick(HOWS))
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
