#!/usr/bin/env node
// node training/pages/dump.mjs <pages folder> <labels.json> <out prefix> [stage one's predictions.f32]
//
// Lays out every labelled page, computes the features of its lines with the very code that reads pages, aligns the lines with the
// article text of the label and writes: <out>.f32 (features, row by row), <out>.json (rows of each page, label and words of each row).
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
const bytes = likelyPath ? readFileSync(likelyPath) : undefined
const likely = bytes && new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
const gold = JSON.parse(readFileSync(labels, 'utf8'))
const rows = [],
  pages = [],
  label = [],
  words = [],
  ruled = [],
  texts = []
for (const [key, { articleBody = '' }] of Object.entries(gold)) {
  const html = decodeHtml(gunzipSync(readFileSync(`${folder}/${key}.html.gz`)))
  const layout = layOut(html)
  const first = featuresOf(layout, knownOf(layout))
  const again = likely && secondLook(layout, first, likely.subarray(rows.length, rows.length + first.length))
  const features = first.map((row, i) => (again ? again(i) : row).slice()) // the memory is used again for the next page
  const found = labelsOf(
    layout.lines.map((line) => line.text),
    articleBody,
  )
  pages.push({ key, from: rows.length, lines: features.length, goldWords: found.goldWords, covered: found.covered })
  for (const [i, row] of features.entries()) {
    rows.push(row)
    label.push(+found.labels[i].toFixed(3))
    words.push(found.words[i])
    ruled.push(isCaption(layout.lines[i]) || isNoise(layout.lines[i].text) || isHopeless(first[i]) ? 1 : 0)
    texts.push(layout.lines[i].text)
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
