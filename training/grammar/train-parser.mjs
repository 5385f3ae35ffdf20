// Trains the dependency parser and writes src/core/grammar/parser.model.js.
//   node training/grammar/train-parser.mjs <treebank folder> [rounds] [file to keep the jackknifed tags in]
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tagWords } from '../../dist/core/grammar/tagger.js'
import { composed, turned } from './augment.mjs'
import { jackknife } from './jackknife.mjs'
import { pack, packMoves } from './pack.mjs'
import { evaluateParser, parseable, trainParser } from './parsing.mjs'
import { averagedView, chance } from './tagging.mjs'
import { readTreebank } from './treebank.mjs'

const folder = process.argv[2],
  rounds = Number(process.argv[3] ?? 10),
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
const set = sentences.map((sentence, i) => parseable(sentence, Uint8Array.from(tags[i]), words(sentence).looks)).filter(Boolean)
const devs = ['gum-open-dev', 'ewt-dev'].map((name) => [
  name,
  load(name)
    .map((s) => {
      const w = words(s)
      return parseable(s, w.tags, w.looks)
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
if (process.env.DRY) process.exit(0)
const packedMoves = packMoves(moves.averaged(Number(process.env.SEEN ?? 2)), {
  scale: Number(process.env.MOVE_SCALE ?? 12),
  least: Number(process.env.MOVE_LEAST ?? 2),
  most: Number(process.env.MOST ?? 190_000),
})
const packedNames = pack(names.averaged(2), { scale: Number(process.env.SCALE ?? 12), least: Number(process.env.LEAST ?? 2) })
console.log({
  moves: packedMoves.features,
  size: packedMoves.base64.length,
  labels: packedNames.features,
  pairs: packedNames.pairs,
  labelSize: packedNames.base64.length,
})
writeFileSync(
  new URL('../../src/core/grammar/parser.model.js', import.meta.url),
  `// Trained weights: docs/grammar.md says on what, and whom to credit. Made by training/grammar/train-parser.mjs.\nexport const moves = '${packedMoves.base64}'\nexport const relations = '${packedNames.base64}'\n`,
)
