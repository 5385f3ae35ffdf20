import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { always } from '../../testing/always.js'
import { grammarOf, type Token } from './index.js'

const parsed = (text: string): readonly Token[] => grammarOf(text, [{ start: 0, end: text.length }]).parsed(0)

/** "said < nsubj diplomats": the word, what hangs on it, and how. */
function arcsOf(text: string): Set<string> {
  const tokens = parsed(text),
    word = (i: number) => text.slice(tokens[i]?.start, tokens[i]?.end)
  return new Set(tokens.map(({ head, relation }, i) => `${head < 0 ? 'ROOT' : word(head)} > ${relation} ${word(i)}`))
}

test('heads and relations that attribution rests on', () => {
  for (const [text, ...wanted] of [
    [
      'The mission will end by September, said two diplomats.',
      'ROOT > root said',
      'said > nsubj diplomats',
      'said > ccomp end',
      'end > nsubj mission',
      'diplomats > nummod two',
    ],
    [
      'Washington wants to cut the force, the minister told reporters on Monday.',
      'told > nsubj minister',
      'told > iobj reporters',
      'told > ccomp wants',
      'wants > xcomp cut',
    ],
    [
      'According to the ministry, the troops will leave in June.',
      'ministry > case According',
      'leave > nsubj troops',
      'leave > obl June',
    ],
    ['“The decision,” she said, “has not been made.”', 'said > nsubj she', 'made > aux:pass been'],
    [
      'The minister said that the alliance had not decided.',
      'said > ccomp decided',
      'decided > nsubj alliance',
      'decided > mark that',
      'decided > advmod not',
    ],
    [
      'The envoy, who asked not to be named, denied the report.',
      'denied > nsubj envoy',
      'envoy > acl:relcl asked',
      'denied > obj report',
    ],
    ['Minister rejects plan to close base', 'rejects > nsubj Minister', 'rejects > obj plan', 'ROOT > root rejects'],
    [
      'Officials briefed on the plan said the base would close.',
      'said > nsubj Officials',
      'Officials > acl briefed',
      'said > ccomp close',
    ],
    [
      'The paper, citing two diplomats, reported that the plan was dead.',
      'reported > nsubj paper',
      'citing > obj diplomats',
      'reported > ccomp dead',
    ],
    ['The attack was claimed by the group.', 'claimed > nsubj:pass attack', 'claimed > obl:agent group'],
  ] as const) {
    const arcs = arcsOf(text)
    for (const arc of wanted) assert.ok(arcs.has(arc), `${text}\n  wanted ${arc}\n  found  ${[...arcs].join(' | ')}`)
  }
})

test('quotation marks read alike however they are written', () => {
  const shape = (text: string) => parsed(text).map(({ tag, head, relation }) => `${tag} ${head} ${relation}`)
  assert.deepEqual(
    shape('"We are not leaving," said the general, "and they know it."'),
    shape('“We are not leaving,” said the general, “and they know it.”'),
  )
  assert.deepEqual(shape("The envoys' plan isn't dead."), shape('The envoysʼ plan isn’t dead.'))
})

/** One root, and every word reaches it. */
function assertTree(tokens: readonly Token[], roots: number): void {
  assert.equal(tokens.filter(({ head }) => head < 0).length, roots)
  const reaches = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const path: number[] = []
    for (let at = i; at >= 0 && !reaches[at]; at = (tokens[at] as Token).head) {
      path.push(at)
      assert.ok(path.length <= tokens.length, 'a circle')
    }
    for (const at of path) reaches[at] = 1
  }
}

test('law: heads form a tree with one root, whatever the text, and the same one each time', () => {
  const piece = fc.constantFrom(
    'said',
    'the',
    'US',
    '“',
    '"',
    ',',
    '.',
    ' ',
    "'s",
    'two diplomats',
    '(',
    '—',
    'not',
    'which',
    '5pm',
    '\u00a0',
    'ended',
    'É',
  )
  always(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
        fc.string({ unit: 'binary', maxLength: 80 }),
      ),
      (text) => {
        const tokens = parsed(text)
        if (tokens.length) assertTree(tokens, 1)
        assert.deepEqual(parsed(text), tokens)
      },
    ),
    { runs: 300 },
  )
})

test('a sentence without end is parsed in stretches, each a tree', () => {
  const tokens = parsed('the minister said '.repeat(400))
  assert.equal(tokens.length, 1200)
  assertTree(tokens, 3)
})
