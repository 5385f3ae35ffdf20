// Trains the dependency parser and writes src/core/grammar/parser.model.js.
//   node training/grammar/train-parser.mjs <treebank folder> [rounds] [file to keep the jackknifed tags in]

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lemmaOf } from '../../dist/core/grammar/lemma.js'
import { looksOf } from '../../dist/core/grammar/looks.js'
import { tagWords } from '../../dist/core/grammar/tagger.js'
import { TAGS } from '../../dist/core/grammar/tags.js'
import { LOOK, LOWER, lookOf, lowerLookOf, markIn } from '../../dist/core/grammar/words.js'
import { composed, turned } from './augment.mjs'
import { jackknife } from './jackknife.mjs'
import { evaluateParser, parseable, trainParser } from './parsing.mjs'
import { averagedView, chance } from './tagging.mjs'
import { readTreebank } from './treebank.mjs'
import { writeModel } from './write-parser.mjs'

const folder = process.argv[2],
  rounds = Number(process.argv[3] ?? 6),
  kept = process.argv[4]
const load = (name) => readTreebank(join(folder, `${name}.conllu.gz`))
const words = ({ text, tokens }) =>
  tagWords(
    text,
    tokens.flatMap(({ start, end }) => [start, end]),
    0,
    text.length,
  )

const treebank = [...load('gum-open-train'), ...load('ewt-train')]
const random = chance(5)
const made = [
  ...[1, 2].flatMap(() => treebank.flatMap((sentence) => turned(sentence, random))),
  ...composed(treebank, 2000, random),
]
const sentences = [...treebank, ...made]
console.log({ treebank: treebank.length, made: made.length })
let tags
if (kept && existsSync(kept)) tags = JSON.parse(readFileSync(kept, 'utf8'))
else {
  tags = jackknife(sentences).map((row) => [...row])
  if (kept) writeFileSync(kept, JSON.stringify(tags))
}
const look = new Int32Array(LOOK)
/** Hashes of form and lemma, the lemma going by the tag that was given. */
function looksWith({ text, tokens }, tags) {
  const looks = new Int32Array(2 * tokens.length)
  for (const [i, { start, end, form }] of tokens.entries()) {
    const mark = markIn(text, start, end, 0, text.length)
    lookOf(text, start, end, mark, look, 0)
    looks[2 * i] = look[LOWER]
    looks[2 * i + 1] = mark ? look[LOWER] : lowerLookOf(lemmaOf(form, TAGS[tags[i]]))
  }
  return looks
}
const set = sentences
  .map((sentence, i) => parseable(sentence, Uint8Array.from(tags[i]), looksWith(sentence, tags[i])))
  .filter(Boolean)
const devs = ['gum-open-dev', 'ewt-dev'].map((name) => [
  name,
  load(name)
    .map((s) => {
      const w = words(s)
      return parseable(
        s,
        w.map(({ tag }) => TAGS.indexOf(tag)),
        looksOf(s.text, w, 0, s.text.length),
      )
    })
    .filter(Boolean),
])
console.log('ready')
const started = Date.now()
const per = (x) => (100 * x).toFixed(2)
const { moves, names } = trainParser(set, rounds, (round, moves, names) => {
  if (round % 3 !== 0 && round !== rounds) return
  const m = averagedView(moves),
    l = averagedView(names)
  console.log(
    round,
    devs
      .map(([name, dev]) => {
        const e = evaluateParser(m, l, dev)
        return `${name} UAS ${per(e.uas)} LAS ${per(e.las)} matter ${per(e.matter)}`
      })
      .join('  '),
    `${((Date.now() - started) / 1000).toFixed(0)}s`,
    moves.used,
    names.used,
  )
})
writeModel([moves.averaged(2), names.averaged(2)])
