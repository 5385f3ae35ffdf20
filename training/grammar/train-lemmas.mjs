// Learns the endings and exceptions of the lemmatizer from treebanks and writes src/core/grammar/lemma.model.js.
//   node training/grammar/train-lemmas.mjs <treebank folder>
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTreebank } from './treebank.mjs'

const GROUP = new Map([
  ['VBN', 'VBD'],
  ['VBP', 'VB'],
])
const LONGEST_ENDING = 7
/** Tags whose words change by their ending; for the others only single words are learnt. */
const ENDING = new Set(['NNS', 'NNPS', 'VBZ', 'VBD', 'VBG', 'JJR', 'JJS', 'RBR', 'RBS'])
const folder = process.argv[2]
const counts = new Map() // group → lower → lemma → count
for (const name of ['gum-open-train', 'ewt-train'])
  for (const { tokens } of readTreebank(join(folder, `${name}.conllu.gz`)))
    for (const { form, lemma, tag, relation, features } of tokens) {
      if (
        relation === 'goeswith' ||
        tag === 'GW' ||
        lemma === '_' ||
        /\s/.test(form + lemma) ||
        /Typo=Yes|Abbr=Yes/.test(features)
      )
        continue
      const group = GROUP.get(tag) ?? tag,
        lower = form.replace(/[’‘ʼ`′]/g, "'").toLowerCase()
      if (tag === 'NNP' || tag === 'CD') continue
      if (!counts.has(group)) counts.set(group, new Map())
      const words = counts.get(group)
      if (!words.has(lower)) words.set(lower, new Map())
      const lemmas = words.get(lower)
      lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1)
    }

const lines = []
for (const [group, words] of [...counts].sort()) {
  const best = new Map()
  for (const [lower, lemmas] of words) {
    const [lemma] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]
    best.set(lower, lemma)
  }
  const edit = (lower, lemma) => {
    const small = lemma.toLowerCase()
    let same = 0
    while (same < lower.length && same < small.length && lower[same] === small[same]) same++
    return `${lower.length - same} ${small.slice(same)}`.trimEnd()
  }
  const rules = new Map()
  if (ENDING.has(group)) {
    const endings = new Map()
    for (const [lower, lemma] of best) {
      if (!/^[a-z'.-]+$/.test(lower)) continue
      for (let n = 0; n <= Math.min(LONGEST_ENDING, lower.length - 1); n++) {
        const ending = lower.slice(lower.length - n)
        if (!endings.has(ending)) endings.set(ending, new Map())
        const row = endings.get(ending)
        row.set(edit(lower, lemma), (row.get(edit(lower, lemma)) ?? 0) + 1)
      }
    }
    for (const [ending, edits] of [...endings].sort((a, b) => a[0].length - b[0].length)) {
      const total = [...edits.values()].reduce((a, b) => a + b, 0),
        [[top, count]] = [...edits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      if (total < 2 && ending !== '') continue
      if (count * 2 < total) continue
      let inherited
      for (let n = ending.length - 1; n >= 0 && inherited === undefined; n--)
        inherited = rules.get(ending.slice(ending.length - n))
      if (inherited !== top) rules.set(ending, top)
    }
  }
  const own = []
  for (const [lower, lemma] of best) {
    let made = lower
    for (let n = Math.min(LONGEST_ENDING, lower.length - 1); n >= 0; n--) {
      const rule = rules.get(lower.slice(lower.length - n))
      if (rule === undefined) continue
      const [strip, add = ''] = rule.split(' ')
      made = lower.slice(0, lower.length - Number(strip)) + add
      break
    }
    if (group === 'NNPS' ? made !== lemma.toLowerCase() : made !== lemma)
      own.push([`^${lower}`, group === 'NNPS' ? edit(lower, lemma) : `= ${lemma}`])
  }
  if (rules.size + own.length === 0) continue
  lines.push(group)
  for (const [ending, rule] of [...rules].sort()) lines.push(`${ending || '*'} ${rule}`)
  for (const [word, rule] of own.sort()) lines.push(`${word} ${rule}`)
}
const text = lines.join('\n')
console.log({ rules: lines.length, size: text.length })
const out = new URL('../../src/core/grammar/lemma.model.js', import.meta.url)
writeFileSync(
  out,
  `// Learnt from treebanks: docs/grammar.md says which, and whom to credit. Made by training/grammar/train-lemmas.mjs.\nexport const rules = ${JSON.stringify(text).replaceAll('\\n', '\\n\\\n')}\n`,
)
