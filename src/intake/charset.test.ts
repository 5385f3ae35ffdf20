import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decode } from './charset.js'

const hex = (text: string): Uint8Array => Buffer.from(text.replace(/\s/g, ''), 'hex')
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')

test('characters come out as they went in', () => {
  const cases: readonly (readonly [string, Uint8Array, string | undefined, string, string])[] = [
    ['UTF-8', Buffer.from('Москва – «да»'), undefined, 'Москва – «да»', 'utf-8'],
    ['its mark', Buffer.from('\ufeffwords'), undefined, 'words', 'utf-8'],
    ['UTF-16', Buffer.from('\ufeffwords', 'utf16le'), undefined, 'words', 'utf-16le'],
    ['the header', hex('cc ee f1 ea e2 e0'), 'text/html; charset=windows-1251', 'Москва', 'windows-1251'],
    [
      'the meta',
      Buffer.concat([latin('<meta charset="koi8-r">'), hex('ed cf d3 cb d7 c1')]),
      undefined,
      '<meta charset="koi8-r">Москва',
      'koi8-r',
    ],
    [
      'Shift-JIS',
      Buffer.concat([latin('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">'), hex('93 fa 96 7b')]),
      undefined,
      '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">日本',
      'shift_jis',
    ],
    ['GB18030', hex('d6 d0 b9 fa'), 'text/html; charset=gb2312', '中国', 'gbk'],
    ['Big5', hex('a4 a4 b0 ea'), 'text/html; charset=big5', '中國', 'big5'],
    ['nothing at all', latin('caf\xe9 \x96 no'), undefined, 'café – no', 'windows-1252'],
    ['a wrong header over good UTF-8', Buffer.from('café'), 'text/html; charset=iso-8859-1', 'café', 'utf-8'],
  ]
  for (const [name, bytes, header, text, charset] of cases) {
    const found = decode(bytes, header)
    assert.equal(found.text, text, name)
    assert.equal(found.charset, charset, name)
  }
})

test('without any word of it, the letters tell', () => {
  const russian = hex(
    'ca f0 e5 ec eb fc 20 e7 e0 ff e2 e8 eb 2c 20 f7 f2 ee 20 ef e5 f0 e5 e3 ee e2 ee f0 fb 20 ef f0 ee e4 ee eb e6 e0 f2 f1 ff',
  )
  assert.equal(decode(russian).text, 'Кремль заявил, что переговоры продолжатся')
})

test('a few broken bytes do not spoil a page of UTF-8', () => {
  const page = Buffer.concat([Buffer.from('Переговоры в Женеве продолжатся завтра. '.repeat(3)), hex('ff fe')])
  assert.match(decode(page).text, /^Переговоры/)
})
