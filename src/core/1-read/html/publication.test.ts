import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHtml } from './index.js'
import { dayInAddress } from './publication.js'
import { findDays } from './written-date.js'

const day = (text: string, monthFirst = false): string | undefined => {
  const found = findDays(text, monthFirst)[0]
  return found && `${found.year}-${found.month}-${found.day}`
}

test('days as pages write them', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['2031-05-03T22:40:00Z', '2031-5-3'],
    ['Published 3 May 2031', '2031-5-3'],
    ['May 3rd, 2031 at 8 a.m.', '2031-5-3'],
    ['Sat, 03 May 2031 22:40:00 GMT', '2031-5-3'],
    ['3. Mai 2031', '2031-5-3'],
    ['le 3 mai 2031', '2031-5-3'],
    ['3 de mayo de 2031', '2031-5-3'],
    ['3 мая 2031 года', '2031-5-3'],
    ['3 maja 2031', '2031-5-3'],
    ['2031年5月3日', '2031-5-3'],
    ['03.05.2031, 10:12', '2031-5-3'],
    ['03/05/2031', '2031-5-3'],
    ['20310503', '2031-5-3'],
    ['31 February 2031', undefined],
    ['version 1.2.3 of 2031', undefined],
    ['May 2031', undefined],
    ['call 12-34-56 now', undefined],
  ]
  for (const [text, wanted] of cases) assert.equal(day(text), wanted, text)
  assert.equal(day('03/05/2031', true), '2031-3-5')
})

test('days in addresses', () => {
  const on = (url: string) => {
    const found = dayInAddress(url)
    return found && `${found.year}-${found.month}-${found.day}`
  }
  assert.equal(on('https://a.example/2031/05/03/talks'), '2031-5-3')
  assert.equal(on('https://a.example/news/2031-05-03-talks.html'), '2031-5-3')
  assert.equal(on('https://a.example/news/20310503/talks'), '2031-5-3')
  assert.equal(on('https://a.example/2031/talks-1234567'), undefined)
})

const published = (head: string, body = ''): string | undefined => readHtml(`<head>${head}</head><body>${body}</body>`).published

test('machines are asked first, and readers are right when a day lies between', () => {
  assert.equal(
    published('<meta property="article:published_time" content="2031-05-03T10:00:00+02:00">'),
    '2031-05-03T10:00:00+02:00',
  )
  assert.equal(
    published(
      '<meta property="article:published_time" content="2031-05-04T02:10:00Z">',
      '<h1>Talks end</h1><p class="date">Published: May 3, 2031</p><p>Words.</p>',
    ),
    '2031-05-03',
  )
  assert.equal(published('<link rel="canonical" href="https://a.example/2031/05/03/x">'), '2031-05-03')
  assert.equal(published('', '<h1>Talks</h1><time datetime="2031-05-03">Saturday</time><p>Text.</p>'), '2031-05-03')
})

test('no day is made up', () => {
  assert.equal(published('', '<p>© 2031 The Harbour Post</p>'), undefined)
  assert.equal(published('', '<p>Words without any day.</p>'), undefined)
})
