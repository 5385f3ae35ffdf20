// Counts which words attribute, in GUM's discourse relations, and which complements they take, in both treebanks; writes
// src/core/language/en/cue-frames.ts.
//   node training/grammar/count-cues.mjs <treebank folder>
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTreebank } from './treebank.mjs'

const folder = process.argv[2]
const load = (name) => readTreebank(join(folder, `${name}.conllu.gz`))
const rows = new Map() // lemma → counts
const row = (lemma) => {
  if (!rows.has(lemma))
    rows.set(lemma, {
      seen: 0,
      gum: 0,
      attributes: 0,
      denied: 0,
      finite: 0,
      that: 0,
      before: 0,
      infinitive: 0,
      object: 0,
      told: 0,
      self: 0,
    })
  return rows.get(lemma)
}

function count(sentences, isGum) {
  for (const { tokens } of sentences) {
    const kids = tokens.map(() => [])
    for (const [i, { head }] of tokens.entries()) if (head >= 0) kids[head].push(i)
    for (const [i, { tag, lemma, relation }] of tokens.entries()) {
      if (!/^VB/.test(tag) || relation.startsWith('aux') || relation === 'cop' || !/^[a-z]+$/.test(lemma)) continue
      const at = row(lemma),
        has = (...names) => kids[i].find((kid) => names.includes(tokens[kid].relation))
      at.seen++
      if (isGum) at.gum++
      const said = has('ccomp')
      if (said !== undefined) {
        at.finite++
        if (said < i) at.before++
        if (kids[said].some((kid) => tokens[kid].relation === 'mark' && tokens[kid].lemma === 'that')) at.that++
      }
      if (has('xcomp') !== undefined && kids[has('xcomp')].some((kid) => tokens[kid].tag === 'TO')) at.infinitive++
      if (has('obj') !== undefined) at.object++
      if (has('iobj') !== undefined) at.told++
      const subject = has('nsubj')
      if (subject !== undefined && /^(I|we)$/i.test(tokens[subject].form)) at.self++
    }
    if (!isGum) continue
    const units = []
    for (const [i, { misc }] of tokens.entries()) {
      const named = /(?:^|\|)Discourse=([^|:]+)/.exec(misc)
      if (named) units.push([i, named[1]])
    }
    for (const [j, [first, relation]] of units.entries()) {
      if (!relation.startsWith('attribution-')) continue
      const last = j + 1 < units.length ? units[j + 1][0] : tokens.length
      for (let i = first; i < last; i++) {
        const { tag, lemma, head } = tokens[i]
        if (!/^VB/.test(tag) || (head >= first && head < last) || !rows.has(lemma)) continue
        row(lemma).attributes++
        if (relation === 'attribution-negative') row(lemma).denied++
        break
      }
    }
  }
}
for (const part of ['train', 'dev', 'test']) count(load(`gum-open-${part}`), true)
for (const part of ['train', 'dev', 'test']) count(load(`ewt-${part}`), false)

const kept = [...rows]
  .filter(
    ([, { attributes, finite, seen }]) =>
      attributes >= 2 || (attributes >= 1 && finite >= 2) || (finite >= 3 && finite / seen >= 0.1),
  )
  .sort((a, b) => (a[0] < b[0] ? -1 : 1))
const list = kept.map(([lemma, r]) =>
  [lemma, r.gum, r.attributes, r.denied, r.seen, r.finite, r.that, r.before, r.infinitive, r.object, r.told, r.self].join(' '),
)
writeFileSync(
  new URL('../../src/core/language/en/cue-frames.ts', import.meta.url),
  `/**
 * Verbs that attribute, with how often they do and what they take: counted in the UD English GUM (Amir Zeldes and others, CC BY 4.0; open
 * genres only) and EWT (CC BY-SA 4.0) treebanks by training/grammar/count-cues.mjs, not written by hand. docs/grammar.md gives credit.
 *
 *     think   GUM marks an attribution at 97 of 136 places with "think"; 7 of these deny it ("nobody thinks that")
 */
export interface CueFrame {
  readonly lemma: string
  /** Places in GUM, and how many of them head a clause that GUM's annotators marked as attributing something. */
  readonly inGum: number
  readonly attributes: number
  /** … how many of those were marked as denying it. */
  readonly denies: number
  /** Places in both treebanks, and with how many stands … */
  readonly seen: number
  /** … a finite clause ("said the base would close"), */
  readonly clause: number
  /** … of these, one with "that", */
  readonly that: number
  /** … of these, one before the verb ("The base will close, she said"), */
  readonly before: number
  /** … an infinitive ("promised to leave"), */
  readonly infinitive: number
  /** … an object ("denied the report"), */
  readonly object: number
  /** … somebody who is told ("told reporters"), */
  readonly told: number
  /** … "I" or "we" as subject. */
  readonly self: number
}

export const CUE_FRAMES: readonly CueFrame[] = \`
${list.join('\n')}
\`
  .trim()
  .split('\\n')
  .map((line) => {
    const [lemma = '', ...counts] = line.split(' ')
    const [inGum = 0, attributes = 0, denies = 0, seen = 0, clause = 0, that = 0, before = 0, infinitive = 0, object = 0, told = 0, self = 0] = counts.map(Number)
    return { lemma, inGum, attributes, denies, seen, clause, that, before, infinitive, object, told, self }
  })
`,
)
console.log(kept.length)
