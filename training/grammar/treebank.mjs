// Reads CoNLL-U treebanks: sentences with their text, and tokens with their place in it.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** @returns {{ id: string, text: string, tokens: { start: number, end: number, form: string, lemma: string, tag: string, head: number, relation: string, misc: string }[] }[]} */
export function readTreebank(path) {
  const raw = readFileSync(path),
    lines = (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').split('\n')
  const sentences = []
  let id = '',
    text = '',
    rows = [],
    ranges = new Map()
  for (const line of lines) {
    if (line === '') {
      if (rows.length) sentences.push({ id, text, tokens: place(text, rows, ranges) })
      rows = []
      ranges = new Map()
    } else if (line.startsWith('# sent_id = ')) id = line.slice(12)
    else if (line.startsWith('# text = ')) text = line.slice(9)
    else if (line[0] !== '#') {
      const cells = line.split('\t')
      if (/^\d+-\d+$/.test(cells[0])) {
        const [from, to] = cells[0].split('-').map(Number)
        ranges.set(from, { to, form: cells[1] })
      } else if (/^\d+$/.test(cells[0])) rows.push(cells)
    }
  }
  return sentences
}

function place(text, rows, ranges) {
  let at = 0
  const tokens = []
  for (const cells of rows) {
    const form = cells[1]
    let start = text.indexOf(form, at)
    if (start < 0 || start - at > 3) start = -1
    const end = start < 0 ? -1 : start + form.length
    if (start >= 0) at = end
    else {
      // A word written together with another and not letter for letter: where the written form ends.
      const range = ranges.get(Number(cells[0]))
      if (range) at = Math.max(at, text.indexOf(range.form, at) + range.form.length)
    }
    tokens.push({
      start,
      end,
      form,
      lemma: cells[2],
      tag: cells[4],
      head: Number(cells[6]) - 1,
      relation: cells[7],
      misc: cells[9],
      features: cells[5],
      upos: cells[3],
    })
  }
  if (tokens.some(({ start }) => start < 0)) return Object.assign(tokens, { unplaced: true })
  return tokens
}
