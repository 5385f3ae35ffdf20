// Trains the part-of-speech tagger and writes src/core/grammar/tagger.model.js.
//   node training/grammar/train-tagger.mjs <treebank folder> [rounds]

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { composed, turned } from './augment.mjs'
import { pack } from './pack.mjs'
import { chance, evaluate, looksOf, train } from './tagging.mjs'
import { readTreebank } from './treebank.mjs'

const folder = process.argv[2],
  rounds = Number(process.argv[3] ?? 7)
const load = (name) => readTreebank(join(folder, `${name}.conllu.gz`))
const treebank = [...load('gum-open-train'), ...load('ewt-train')],
  random = chance(5)
const trainSet = [...treebank, ...treebank.flatMap((sentence) => turned(sentence, random)), ...composed(treebank, 1000, random)]
const sets = Object.fromEntries(
  ['gum-open-dev', 'ewt-dev', 'gum-open-test', 'ewt-test'].map((name) => [name, load(name).map((s) => looksOf(s))]),
)

const started = Date.now()
const { model, guessEntries } = train(trainSet, rounds, (round, model, guesses) => {
  if (round % 2 === 1) return
  console.log(
    round,
    Object.entries(sets)
      .slice(0, 2)
      .map(([name, set]) => `${name} ${evaluate(model, guesses, set).toFixed(4)}`)
      .join('  '),
    `${((Date.now() - started) / 1000).toFixed(0)}s`,
  )
})
const weights = pack(model.averaged(2), { least: 5, scale: 12 })
const guessed = pack(guessEntries, { scale: 1 })
console.log({ features: weights.features, pairs: weights.pairs, size: weights.base64.length, guesses: guessed.base64.length })
const out = new URL('../../src/core/grammar/tagger.model.js', import.meta.url)
writeFileSync(
  out,
  `// Trained weights: docs/grammar.md says on what, and whom to credit. Made by training/grammar/train-tagger.mjs.\nexport const guesses = '${guessed.base64}'\nexport const weights = '${weights.base64}'\n`,
)
