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

/** A sentence in each, and its bytes in base 64; no header, no meta. */
const UNDECLARED: readonly (readonly [charset: string, text: string, bytes: string])[] = [
  [
    'windows-1251',
    'Переговоры в Арлине закончились без результата, сообщили два дипломата.',
    'z+Xw5ePu4u7w+yDiIMDw6+jt5SDn4Oru7ffo6+jx/CDh5ecg8OXn8+v88uDy4Cwg8e7u4fno6+gg5OLgIOTo7+vu7ODy4C4=',
  ],
  [
    'koi8-r',
    'Переговоры в Арлине закончились без результата, сообщили два дипломата.',
    '8MXSxcfP18/S2SDXIOHSzMnOxSDawcvPzt7JzMnT2CDCxdog0sXa1czY1MHUwSwg08/Pwt3JzMkgxNfBIMTJ0MzPzcHUwS4=',
  ],
  [
    'koi8-u',
    'Перемовини в Арліні закінчилися без результату, повідомили двоє дипломатів.',
    '8MXSxc3P18nOySDXIOHSzKbOpiDawcumzt7JzMnT0SDCxdog0sXa1czY1MHU1Swg0M/XpsTPzcnMySDE18+kIMTJ0MzPzcHUptcu',
  ],
  [
    'shift_jis',
    '会談は合意に至らず終わったと、二人の外交官が月曜日に語った。',
    'ie+Sa4LNjYeI04LJjoqC54K4j0mC7YLBgr2CxoFBk/GQbILMik+M8IqvgqqMjpdqk/qCyYzqgsGCvYFC',
  ],
  [
    'euc-jp',
    '会談は合意に至らず終わったと、二人の外交官が月曜日に語った。',
    'svHDzKTPueew1aTLu+qk6aS6vaqk76TDpL+kyKGixvO/zaTOs7C48rSxpKy37s3Lxvyky7jspMOkv6Gj',
  ],
  ['gb18030', '两名外交官说，阿林的会谈没有结果就结束了。', 'wb3D+83ivbu52cu1o6ywosHWtcS74cy4w7vT0L3hufu+zb3hyvjBy6Gj'],
  ['big5', '兩名外交官說，阿林的會談沒有結果就結束了。', 'qOKmV6V+peapeLuhoUGq/KpMqrq3fL3NqFOms7Wyqke0TrWyp/SkRqFD'],
  [
    'euc-kr',
    '두 외교관은 아를린 회담이 결과 없이 끝났다고 말했다.',
    'tc4gv9yxs7D8wLogvsa4priwIMi4tOPAzCCw4bD6IL74wMwgs6GztbTZsO0guLvH37TZLg==',
  ],
  [
    'iso-8859-2',
    'Rozmowy w Arlinie zakończyły się bez porozumienia, powiedziało dwóch dyplomatów.',
    'Um96bW93eSB3IEFybGluaWUgemFrb/FjenmzeSBzaeogYmV6IHBvcm96dW1pZW5pYSwgcG93aWVkemlhs28gZHfzY2ggZHlwbG9tYXTzdy4=',
  ],
  [
    'windows-1253',
    'Οι συνομιλίες στο Άρλιν έληξαν χωρίς συμφωνία, είπαν δύο διπλωμάτες.',
    'z+kg8/Xt7+zp69/l8iDz9O8govHr6e0g3evn7uHtIPf58d/yIPP17Pb57d/hLCDl3/Dh7SDk/e8g5Onw6/ns3PTl8i4=',
  ],
  [
    'windows-1254',
    'Arlin’deki görüşmeler anlaşma olmadan bitti, dedi iki diplomat; İstanbul’da değil.',
    'QXJsaW6SZGVraSBn9nL8/m1lbGVyIGFubGH+bWEgb2xtYWRhbiBiaXR0aSwgZGVkaSBpa2kgZGlwbG9tYXQ7IN1zdGFuYnVskmRhIGRl8GlsLg==',
  ],
]
for (const [charset, text, bytes] of UNDECLARED)
  test(`nobody says so, and it is ${charset}`, () => {
    const plain = Buffer.from(bytes, 'base64')
    const page = Buffer.concat([
      latin('<html><head><title>x</title></head><body><p class="text">'),
      plain,
      latin('</p></body></html>'),
    ])
    assert.deepEqual([decode(plain).text, decode(plain).charset], [text, charset])
    assert.ok(decode(page).text.includes(text))
  })

test('a few broken bytes do not spoil a page of UTF-8', () => {
  const page = Buffer.concat([Buffer.from('Переговоры в Женеве продолжатся завтра. '.repeat(3)), hex('ff fe')])
  assert.match(decode(page).text, /^Переговоры/)
})
