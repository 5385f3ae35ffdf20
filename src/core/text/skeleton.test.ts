import assert from 'node:assert/strict'
import { test } from 'node:test'
import { surname } from './skeleton.js'

test('one person, several spellings', () => {
  for (const [a, b] of [
    ['Alexander Lavrentyev', 'Lavrentiev'],
    ['Volodymyr Zelenskyy', 'President Zelensky'],
    ['Tawfiq al-Shukri', 'Tawfik Shoukri'],
    ['Muhammad Shia al-Sudani', 'Al Sudani'],
    ['Khodorkovsky', 'Chodorkowski'.replace('Ch', 'Kh')],
  ] as const)
    assert.equal(surname(a), surname(b), `${a} ${b}`)
})

test('other people stay apart', () => {
  for (const [a, b] of [
    ['Marco Rubio', 'Mark Rutte'],
    ['John Kirby', 'John Kerry'],
    ['Biden', 'Blinken'],
  ] as const)
    assert.notEqual(surname(a), surname(b), `${a} ${b}`)
  assert.equal(surname('…'), '')
})
