// What READ finds, against the treebanks and the ECB+ articles beside the project: where sentences end, and who and what is named.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readAsGiven } from '../dist/core/index.js'
import { at } from './evaluate.mjs'

const data = at('data')
const NEWSLIKE = /news|interview|bio|speech|court/

export async function run({ short = false } = {}) {
  if (!existsSync(data)) return { measured: false, because: 'the labelled data is not beside the project (../shared)' }
  return {
    measured: true,
    gumTest: ends(treebank('gum-open-test', NEWSLIKE)),
    gumDev: ends(treebank('gum-open-dev', NEWSLIKE)),
    names: Object.fromEntries(['test', 'dev', ...(short ? [] : ['train'])].map((part) => [part, names(`gum-open-${part}`)])),
    ...(!short && {
      gumTrain: ends(treebank('gum-open-train', NEWSLIKE)),
      webTest: ends(treebank('ewt-test', /./)),
      ecb: ends(ecb()),
    }),
  }
}

/** Documents with their sentences joined by a space, or by a line break after one that has no mark at its end, as in a title. */
function treebank(name, wanted) {
  const docs = []
  for (const line of gunzipSync(readFileSync(join(data, 'treebank', `${name}.conllu.gz`)))
    .toString('utf8')
    .split('\n')) {
    if (line.startsWith('# newdoc')) docs.push({ id: line, text: '', ends: [] })
    if (!line.startsWith('# text = ')) continue
    const doc = docs.at(-1)
    if (doc.text) doc.text += MARKED.test(doc.text) ? ' ' : '\n'
    doc.text += line.slice(9).trim()
    doc.ends.push(doc.text.length)
  }
  return docs.filter(({ id }) => wanted.test(id))
}

/** The articles have a line per sentence; those that end in a mark are joined. */
const ecb = () =>
  JSON.parse(readFileSync(join(data, 'ecb', 'train.json'), 'utf8')).docs.map(({ text, sentences }) => ({
    text: text.replace(/([^\n]*)\n/g, (line, words) => (MARKED.test(words) ? `${words} ` : line)),
    ends: sentences.map(([, end]) => end),
  }))
const MARKED = /[.!?]["”’')\] ]*$/

function ends(docs) {
  let hit = 0,
    found = 0,
    wanted = 0
  for (const { text, ends } of docs) {
    const own = new Set(readAsGiven({ key: 'a', body: { kind: 'text', text } }).sentences.map(({ end }) => end))
    found += own.size
    wanted += ends.length
    hit += ends.filter((end) => own.has(end)).length
  }
  const round = (x) => Number(x.toFixed(4))
  return { documents: docs.length, sentences: wanted, precision: round(hit / found), recall: round(hit / wanted) }
}

/**
 * Names and their types, against the entities of the treebank. A name counts as right when the innermost entity whose head it holds has
 * its type (an office is a person's, an outlet an organization); an entity whose head is all proper nouns counts as found when a name of
 * its type holds a word of that head.
 */
function names(part) {
  const SAME = {
    person: 'person',
    office: 'person',
    organization: 'organization',
    outlet: 'organization',
    place: 'place',
    event: 'event',
  }
  let typed = 0,
    right = 0,
    wanted = 0,
    found = 0
  const wrong = []
  for (const { text, entities, id } of entityDocs(part)) {
    if (!NEWSLIKE.test(id)) continue
    const mine = readAsGiven({ key: 'a', body: { kind: 'text', text } }).mentions.filter(({ kind }) => kind === 'name')
    for (const name of mine) {
      const holds = entities.filter(
        (e) => e.start <= name.start && name.end <= e.end + 2 && e.head.some((h) => h.start < name.end && name.start < h.end),
      )
      const gold = holds.sort((a, b) => a.end - a.start - (b.end - b.start))[0]
      if (!gold) continue
      typed++
      if (gold.type === SAME[name.type]) right++
      else
        wrong.push(
          `${text.slice(name.start, name.end)}: ${name.type} (${name.rule}), gold ${gold.type} ${text.slice(gold.start, gold.end).slice(0, 60)}`,
        )
    }
    for (const gold of entities) {
      if (!['person', 'place', 'organization', 'event'].includes(gold.type) || !gold.head.every(({ proper }) => proper)) continue
      wanted++
      if (mine.some((name) => SAME[name.type] === gold.type && gold.head.some((h) => h.start < name.end && name.start < h.end)))
        found++
    }
  }
  if (process.env.HEARSAY_MISSES) console.error(wrong.join('\n'))
  const round = (x) => Number(x.toFixed(4))
  return { names: typed, rightType: round(right / typed), entities: wanted, recall: round(found / wanted) }
}

/** Text and entities with their spans; the parts of an entity that go on after a gap are left alone. */
function entityDocs(part) {
  const docs = []
  let words = [],
    open = new Map()
  for (const line of gunzipSync(readFileSync(join(data, 'treebank', `${part}.conllu.gz`)))
    .toString('utf8')
    .split('\n')) {
    if (line.startsWith('# newdoc')) {
      docs.push({ id: line, text: '', entities: [] })
      open = new Map()
    }
    const doc = docs.at(-1)
    if (line.startsWith('# text = ') && doc.text) {
      if (!MARKED.test(doc.text.trimEnd())) doc.text = `${doc.text.trimEnd()}\n`
      words = []
    }
    const cells = line.split('\t')
    if (!/^\d+(-\d+)?$/.test(cells[0] ?? '') || cells.length < 10) continue
    if (cells[0].includes('-')) {
      doc.multi = {
        left: Number(cells[0].split('-')[1]) - Number(cells[0].split('-')[0]) + 1,
        form: cells[1],
        space: !/SpaceAfter=No/.test(cells[9]),
      }
      continue
    }
    const start = doc.text.length
    if (doc.multi) {
      doc.text += doc.multi.left === 1 && doc.multi.form.endsWith(cells[1]) && doc.multi.space ? `${cells[1]} ` : cells[1]
      if (--doc.multi.left === 0) doc.multi = undefined
    } else doc.text += /SpaceAfter=No/.test(cells[9]) ? cells[1] : `${cells[1]} `
    const word = { start, end: start + cells[1].length, proper: cells[3] === 'PROPN' }
    words.push(word)
    const entity = /Entity=([^|]*)/.exec(cells[9])?.[1] ?? ''
    for (const piece of entity.match(/\([^()]*\)?|[^()]+\)/g) ?? []) {
      const [group, type, , , , minspan] = piece.replace(/[()]/g, '').split('-')
      if (piece.startsWith('(')) {
        const list = open.get(group) ?? []
        list.push({ type, minspan, from: words.length - 1, start })
        open.set(group, list)
      }
      const begun = piece.endsWith(')') ? open.get(group)?.pop() : undefined
      if (!begun || begun.minspan === undefined) continue
      const head = begun.minspan.split(',').flatMap((n) => words[begun.from + Number(n) - 1] ?? [])
      if (head.length) doc.entities.push({ type: begun.type, start: begun.start, end: word.end, head })
    }
  }
  return docs
}
