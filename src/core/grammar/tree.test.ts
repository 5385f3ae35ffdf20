import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  clauseOf,
  dependentOf,
  dependentsOf,
  grammarOf,
  nounPhraseOf,
  placeOf,
  type Stretch,
  subtreeOf,
  type Token,
  verbGroupOf,
} from './index.js'

const parsed = (text: string): readonly Token[] => grammarOf(text, [{ start: 0, end: text.length }]).parsed(0)
const find = (text: string, word: string, tokens: readonly Token[]): number => {
  const at = text.indexOf(word)
  return tokens.findIndex(({ start }) => start === at)
}
const stretch = (text: string, word: string, of: (tokens: readonly Token[], i: number) => Stretch): string => {
  const tokens = parsed(text),
    { start, end } = placeOf(tokens, of(tokens, find(text, word, tokens)))
  return text.slice(start, end)
}

test('all that hangs on a word', () => {
  const text = 'The mission will end, said two diplomats who asked not to be named.'
  assert.equal(stretch(text, 'diplomats', subtreeOf), 'two diplomats who asked not to be named')
})

test('the noun phrase has neither preposition nor relative clause', () => {
  assert.equal(
    stretch('The force will leave, according to two senior diplomats, who asked not to be named.', 'diplomats', nounPhraseOf),
    'two senior diplomats',
  )
  assert.equal(stretch('The base will close, the head of the mission said.', 'head', nounPhraseOf), 'the head of the mission')
})

test('the clause without its punctuation and without "that"', () => {
  assert.equal(
    stretch('The minister said that the alliance had not decided.', 'decided', clauseOf),
    'the alliance had not decided',
  )
  assert.equal(
    stretch('The mission will end by September, said two diplomats.', 'end', clauseOf),
    'The mission will end by September',
  )
})

test('the verb group: tense, negation, passive, modal', () => {
  const group = (text: string, verb: string) => {
    const tokens = parsed(text),
      { first, last, ...rest } = verbGroupOf(tokens, find(text, verb, tokens))
    return [placeOf(tokens, { first, last }), rest].map((part) => ('start' in part ? text.slice(part.start, part.end) : part))
  }
  assert.deepEqual(group('The plan has not been approved.', 'approved'), [
    'has not been approved',
    { isFinite: true, isNegated: true, isPassive: true },
  ])
  assert.deepEqual(group('The troops may leave soon.', 'leave'), [
    'may leave',
    { isFinite: true, isNegated: false, isPassive: false, modal: 'may' },
  ])
  assert.deepEqual(group('They want to leave Iraq.', 'leave'), ['leave', { isFinite: false, isNegated: false, isPassive: false }])
})

test('what hangs on a word by relation, with its subtypes', () => {
  const tokens = parsed('The attack was claimed by the group.')
  assert.deepEqual(
    dependentsOf(tokens, 3, 'nsubj').map((i) => tokens[i]?.lemma),
    ['attack'],
  )
  assert.equal(dependentOf(tokens, 3, 'obj'), undefined)
  assert.equal(dependentsOf(tokens, 3).length, 4)
})
