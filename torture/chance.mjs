/** What is drawn by chance, the same for the same family and seed everywhere. */
import { chance } from '../bench/generate.mjs'

/** Numbers, choices and news drawn from one seed. */
export class Draw {
  constructor(family, seed) {
    let mixed = 2166136261
    for (const unit of `${family}:${seed}`) mixed = Math.imul(mixed ^ unit.codePointAt(0), 16777619)
    this.next = chance(mixed)
  }
  below(n) {
    return Math.floor(this.next() * n)
  }
  between(least, most) {
    return least + this.below(most - least + 1)
  }
  pick(list) {
    return list[this.below(list.length)]
  }
  some(list, most = 3) {
    return Array.from({ length: this.between(1, most) }, () => this.pick(list))
  }
  chance(share) {
    return this.next() < share
  }
  bytes(length) {
    const bytes = Buffer.alloc(length)
    for (let i = 0; i < length; i++) bytes[i] = this.below(256)
    return bytes
  }
  /** Small sizes often, large ones seldom: 1 to `most`, even by orders of magnitude. */
  size(most) {
    return Math.max(1, Math.round(most ** this.next()))
  }
  repeat(piece, most) {
    return piece.repeat(Math.max(1, Math.floor(this.size(most) / piece.length)))
  }
  shuffled(list) {
    const all = [...list]
    for (let i = all.length - 1; i > 0; i--) {
      const j = this.below(i + 1)
      ;[all[i], all[j]] = [all[j], all[i]]
    }
    return all
  }
  sentence() {
    const who = this.pick(WHO),
      thing = this.pick(THINGS),
      number = this.between(2, 9000)
    return this.pick([
      `About ${number} soldiers are to leave ${thing} by October, ${who} said.`,
      `${this.pick(OUTLETS)} reports that ${thing} will be closed, citing ${who}.`,
      `“We have waited long enough for ${thing},” ${who} told ${this.pick(OUTLETS)}.`,
      `${thing} was set up in 2016 and has ${number} people.`,
      `According to ${who}, ${thing} may be reduced on ${this.between(1, 28)} March 2031.`,
      `${who} denied that ${number} people had died at ${thing}.`,
      'No decision has been taken; all 14 members must agree.',
      `The weather over ${thing} was fine on Tuesday.`,
    ])
  }
  paragraph() {
    return Array.from({ length: this.between(1, 4) }, () => this.sentence()).join(' ')
  }
  news(paragraphs = this.between(1, 4)) {
    return Array.from({ length: paragraphs }, () => this.paragraph()).join('\n\n')
  }
  page(body = undefined) {
    const title = this.sentence()
    return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${this.pick(OUTLETS)}"></head><body><article><h1>${title}</h1>${
      body ?? Array.from({ length: 3 }, () => `<p>${this.paragraph()}</p>`).join('')
    }</article></body></html>`
  }
  /** The same bytes, hurt: cut, doubled, swapped, with bits turned or strange pieces put in. */
  hurt(whole, times = this.between(1, 6)) {
    let bytes = Buffer.from(whole)
    for (let i = 0; i < times && bytes.length > 0; i++) {
      const at = this.below(bytes.length),
        end = Math.min(bytes.length, at + this.size(200))
      const how = this.below(6)
      if (how === 0) bytes = bytes.subarray(0, at)
      else if (how === 1) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)])
      else if (how === 2) bytes = Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)])
      else if (how === 3) {
        bytes = Buffer.from(bytes)
        bytes[at] ^= 1 << this.below(8)
      } else if (how === 4) bytes = Buffer.concat([bytes.subarray(0, at), this.bytes(this.size(64)), bytes.subarray(at)])
      else bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(this.pick(STRANGE)), bytes.subarray(at)])
    }
    return bytes
  }
}

export const OUTLETS = ['Halden Courier', 'The Coast Herald', 'Brenn Radio', 'Tarn Press', 'Northern Post', 'Pact Watch']
export const WHO = ['Marta Reinholt', 'Dmitar Kolev', 'Mayor Okkels', 'a third diplomat', 'two officials', 'the ministry']
export const THINGS = ['the Kestria mission', 'the Lomar Strait Force', 'the Halm dam', 'the Arlin council']

/** Names that mean something to the language we are written in, to a database or to a shell, and nothing to a reader of news. */
export const TRAPS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'toJSON',
  'then',
  'length',
  'undefined',
  'null',
  'NaN',
  '-0',
  '0',
  '',
  ' ',
  '../../etc/passwd',
  '..\\..\\x',
  '/dev/zero',
  '$(id)',
  '`id`',
  "'; drop table report; --",
  '$\u007b7*7}',
  '{{7*7}}',
  '%s%n%x',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '=cmd|x!A1',
  '\u202egnp.exe',
  '\ud800',
  '\u0000',
  '\u001b[2J',
  '\u001b]0;owned\u0007',
  'a'.repeat(10_000),
  '\u0301'.repeat(500),
  '𝕳𝖊𝖑𝖉',
  'ﷺ',
]

/** Pieces that readers of text have stumbled over. */
export const STRANGE = [
  ...TRAPS.filter((trap) => trap.length < 100),
  '\u0000',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\u2028',
  '\r',
  '\u0085',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '<?xml',
  '&#x110000;',
  '&#0;',
  '&amp',
  '</script>',
  '<svg>',
  '<template>',
  '"',
  '“',
  "'",
  '\\u',
  '{',
  '[',
  '\n\n',
  '\t',
  '1e999',
  '99999999999999999999',
  '31 February 2031',
  'said ',
]
