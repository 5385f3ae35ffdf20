#!/usr/bin/env node
// node training/pages/dump.mjs <pages folder> <labels.json> <out prefix> [stage one's predictions.f32]
//
// Lays out every labelled page, computes the features of its lines with the very code that reads pages, aligns the lines with the
// article text of the label and writes: <out>.f32 (features, row by row), <out>.json (rows of each page, label and words of each row).
//
// Some pages come twice or three times, for the pages learned from are longer and better named than many that are read: once more with
// an article of a few lines, once more with the names that its makers gave its parts made unreadable.
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { FEATURES, featuresOf, isHopeless } from '../../dist/core/1-read/html/features.js'
import { isCaption, isNoise } from '../../dist/core/1-read/html/furniture.js'
import { knownOf } from '../../dist/core/1-read/html/known.js'
import { layOut } from '../../dist/core/1-read/html/layout.js'
import { FEATURES_SECOND, secondLook } from '../../dist/core/1-read/html/second.js'
import { decodeHtml } from '../../dist/intake/charset.js'
import { labelsOf } from './align.mjs'

const [folder, labels, out, likelyPath] = process.argv.slice(2)
const SHORTENED = 0.5
const NAMELESS = 0.4
/** What hides words from readers stays readable. */
const UNTOUCHED = /^(?:sr-only|sr_only|screen-reader|screenreader|visually|hidden)/i

const bytes = likelyPath ? readFileSync(likelyPath) : undefined
const likely = bytes && new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
const gold = JSON.parse(readFileSync(labels, 'utf8'))
const rows = [],
  pages = [],
  label = [],
  words = [],
  ruled = [],
  texts = []
for (const [number, [key, { articleBody = '' }]] of Object.entries(gold).entries()) {
  const html = decodeHtml(gunzipSync(readFileSync(`${folder}/${key}.html.gz`)))
  const chance = chanceFrom(number)
  add(key, number, layOut(html), articleBody)
  if (chance() < SHORTENED) add(key, number, shortened(layOut(html), articleBody, chance), articleBody, true)
  if (chance() < NAMELESS) add(key, number, layOut(nameless(html)), articleBody)
}

function add(key, number, layout, articleBody, isPart = false) {
  const first = featuresOf(layout, knownOf(layout))
  const again = likely && secondLook(layout, first, likely.subarray(rows.length, rows.length + first.length))
  const features = again ? first.map((_, i) => again(i).slice()) : first
  const found = labelsOf(
    layout.lines.map((line) => line.text),
    articleBody,
  )
  // Of a shortened article the whole can never be found.
  pages.push({
    key,
    page: number,
    from: rows.length,
    lines: features.length,
    goldWords: isPart ? found.covered : found.goldWords,
    covered: found.covered,
  })
  for (const [i, row] of features.entries()) {
    rows.push(row)
    label.push(+found.labels[i].toFixed(3))
    words.push(found.words[i])
    ruled.push(isCaption(layout.lines[i]) || isNoise(layout.lines[i].text) || isHopeless(first[i]) ? 1 : 0)
    texts.push(layout.lines[i].text)
  }
}

/** The page with the first one to six lines of its article only: a brief, a post, a notice. */
function shortened(layout, articleBody, chance) {
  const { labels } = labelsOf(
    layout.lines.map((line) => line.text),
    articleBody,
  )
  const most = 1 + Math.floor(chance() * 6)
  let kept = 0
  const lines = layout.lines.filter((_, i) => labels[i] <= 0.5 || ++kept <= most)
  return Object.assign(Object.create(layout), { lines })
}

/** Each word in a class or an id becomes another that says nothing, the same one everywhere on the page. */
function nameless(html) {
  const names = new Map()
  const nameOf = (word) => {
    if (UNTOUCHED.test(word)) return word
    if (!names.has(word)) names.set(word, `q${names.size}`)
    return names.get(word)
  }
  return html.replace(
    /(\s(?:class|id|data-[a-z-]{2,20}))\s?=\s?(?:"([^"<>]{1,2000})"|'([^'<>]{1,2000})')/gi,
    (_, name, double, single) => `${name}="${(double ?? single).split(/\s+/).filter(Boolean).map(nameOf).join(' ')}"`,
  )
}

function chanceFrom(seed) {
  let state = (seed + 1) * 2_654_435_761
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0
    return state / 2 ** 32
  }
}
const names = likely ? FEATURES_SECOND : FEATURES
const all = new Float32Array(rows.length * names.length)
for (const [i, row] of rows.entries()) all.set(row, i * names.length)
writeFileSync(`${out}.f32`, all)
writeFileSync(`${out}.json`, JSON.stringify({ features: names, pages, label, words, ruled }))
writeFileSync(`${out}.texts.json`, JSON.stringify(texts))
const covered = pages.reduce((n, p) => n + p.covered, 0) / pages.reduce((n, p) => n + p.goldWords, 0)
console.log(
  `${pages.length} pages, ${rows.length} lines, ${names.length} features, ${(100 * covered).toFixed(1)} % of the labelled words are in some line`,
)
