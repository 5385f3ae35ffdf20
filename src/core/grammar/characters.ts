/** What a UTF-16 unit is to a word: made once for all units, so that the inner loops look up and never ask. */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
export const APOSTROPHE = 3
export const QUOTE = 4
export const HYPHEN = 5
export const POINT = 6
export const COMMA = 7
export const SLASH = 8
/** Brackets, signs, currency, pictures: each a token of its own, a run of the same one token. */
export const SIGN = 9

const KINDS = new Uint8Array(65536).fill(LETTER)
const set = (units: string, kind: number): void => {
  for (let i = 0; i < units.length; i++) KINDS[units.charCodeAt(i)] = kind
}
KINDS.fill(SPACE, 0, 33)
KINDS.fill(SPACE, 0x7f, 0xa1)
KINDS.fill(SIGN, 0xa1, 0xc0)
KINDS.fill(SPACE, 0x2000, 0x2010)
KINDS.fill(SIGN, 0x2010, 0x2070)
KINDS.fill(SIGN, 0x20a0, 0x20d0)
KINDS.fill(SIGN, 0x2190, 0x2c00)
KINDS.fill(SIGN, 0x3001, 0x3004)
KINDS.fill(SIGN, 0x3008, 0x3021)
KINDS.fill(SIGN, 0xff01, 0xff10)
KINDS.fill(SIGN, 0xd83c, 0xd840) // the first half of most pictures
set('\u1680\u2028\u2029\u202f\u205f\u2060\u3000\ufeff', SPACE)
set('!#$%&()*+:;<=>?@[\\]^_{|}~', SIGN)
set('0123456789', DIGIT)
set("'`´‘’‚‛ʼʹ′‹›", APOSTROPHE)
set('"“”„‟«»″＂', QUOTE)
set('-‐‑‒', HYPHEN)
set('.…', POINT)
set(',', COMMA)
set('/', SLASH)
set('ªµº', LETTER)

export const kindOf = (unit: number): number => KINDS[unit] as number

/** Lower case unit for unit, cheap for the letters of most words; apostrophes and digits become one of each. */
const LOWER = new Uint16Array(65536)
for (let unit = 0; unit < 65536; unit++) {
  const kind = KINDS[unit] as number
  if (kind === DIGIT) LOWER[unit] = 48
  else if (kind === APOSTROPHE) LOWER[unit] = 39
  else if (kind === QUOTE) LOWER[unit] = 34
  else if (kind === HYPHEN || (unit >= 0x2013 && unit <= 0x2015)) LOWER[unit] = 45
  else if (unit < 128) LOWER[unit] = unit >= 65 && unit <= 90 ? unit + 32 : unit
  else if (unit >= 0xc0 && unit < 0x590) {
    const small = String.fromCharCode(unit).toLowerCase()
    LOWER[unit] = small.length === 1 ? small.charCodeAt(0) : unit
  } else LOWER[unit] = unit
}
export const lowered = (unit: number): number => LOWER[unit] as number

export const isUpper = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 0xc0 && LOWER[unit] !== unit && KINDS[unit] === LETTER)
