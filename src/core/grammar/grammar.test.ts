import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { always } from '../../testing/always.js'
import { grammarOf } from './index.js'

const whole = (text: string) => [{ start: 0, end: text.length }]
const words = (text: string) => grammarOf(text, whole(text)).tokens(0)
const divided = (text: string) =>
  words(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
const tagged = (text: string) =>
  words(text)
    .map(({ start, end, tag }) => `${text.slice(start, end)}/${tag}`)
    .join(' ')

test('words are divided as in the treebanks', () => {
  for (const [text, wanted] of [
    ['“It’s over,” the U.S.-led force said.', '“ It ’s over , ” the U.S. - led force said .'],
    ["They can't and won't, but she cannot.", "They ca n't and wo n't , but she can not ."],
    ['The envoysʼ talks cost $2,500, or 12%.', 'The envoys ʼ talks cost $ 2,500 , or 12 % .'],
    ['About 2\u00a0500 troops left on Jan. 4 at 5pm.', 'About 2\u00a0500 troops left on Jan. 4 at 5 pm .'],
    ['Sen. J. D. Hale re-elected the ex-minister...', 'Sen. J. D. Hale re-elected the ex-minister ...'],
    [
      'See https://example.org/a?b=c, and write to press@example.org.',
      'See https://example.org/a?b=c , and write to press@example.org .',
    ],
    ['He left Washington, D.C.', 'He left Washington , D.C.'],
    ['It was plan B.', 'It was plan B .'],
    ['The mission (since 2018)—a burden—ends.', 'The mission ( since 2018 ) — a burden — ends .'],
  ] as const)
    assert.equal(divided(text), wanted)
})

test('parts of speech in sentences of news', () => {
  for (const sentence of [
    'The/DT mission/NN will/MD end/VB by/IN September/NNP ,/, said/VBD two/CD diplomats/NNS ./.',
    'According/VBG to/IN the/DT ministry/NN ,/, 32/CD members/NNS must/MD agree/VB ./.',
    "“/`` We/PRP have/VBP not/RB decided/VBN ,/, ”/'' the/DT spokesman/NN told/VBD reporters/NNS on/IN Monday/NNP ./.",
    'The/DT troops/NNS stationed/VBN in/IN Kosovo/NNP were/VBD told/VBN to/TO leave/VB ./.',
  ]) {
    const text = sentence
      .replace(/\/\S+/g, '')
      .replace(/ ([,.”])/g, '$1')
      .replace(/“ /g, '“')
    assert.equal(tagged(text), sentence)
    const straight = text.replace(/[“”]/g, '"')
    assert.deepEqual(
      words(straight).map(({ tag }) => tag),
      words(text).map(({ tag }) => tag),
    )
  }
})

test('dictionary forms', () => {
  const text = "The allies' envoys said they weren't going, wrote the biggest newspapers, and the women left."
  assert.equal(
    words(text)
      .map(({ lemma }) => lemma)
      .join(' '),
    "the ally 's envoy say they be not go , write the big newspaper , and the woman leave .",
  )
})

test('law: the words of any text lie in order inside their sentence and leave out nothing but white space', () => {
  always(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(20), (text, from) => {
      const start = Math.min(from, text.length),
        grammar = grammarOf(text, [{ start, end: text.length }])
      let at = start
      for (const { start, end, lemma } of grammar.tokens(0)) {
        assert.ok(start >= at && end > start && end <= text.length && lemma.length > 0)
        assert.match(text.slice(at, start), /^[\s\p{Cc}\u2000-\u200f\u2060\ufeff]*$/u)
        at = end
      }
      assert.deepEqual(grammarOf(text, [{ start, end: text.length }]).tokens(0), grammar.tokens(0))
    }),
  )
})
