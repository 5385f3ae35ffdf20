import { writeFileSync } from 'node:fs'
import { pack, packMoves } from './pack.mjs'

/** Packs a trained parser and writes src/core/grammar/parser.model.js. */
export function writeModel([moves, names], { most = 330_000, moveLeast = 2, labelLeast = 16 } = {}) {
  const m = packMoves(moves, { scale: 12, least: moveLeast, most }),
    l = pack(names, { scale: 12, least: labelLeast })
  console.log({ moves: m.features, size: m.base64.length, labels: l.features, pairs: l.pairs, labelSize: l.base64.length })
  writeFileSync(
    new URL('../../src/core/grammar/parser.model.js', import.meta.url),
    `// Trained weights: docs/grammar.md says on what, and whom to credit. Made by training/grammar/train-parser.mjs.
export const moves = '${m.base64}'
export const relations = '${l.base64}'
`,
  )
}
