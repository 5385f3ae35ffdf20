/**
 * Letters of other scripts as English news writes them, so that a name is known again in a report in another language:
 *
 *     Зеленский, Зеленського → zelensk      Μητσοτάκης → mitsotakis      Löfström → lofstrom      ٢٤٤٣ → 2443
 *
 * Arabic and Hebrew leave their vowels out and Chinese has no letters: their names are not told by this.
 */
const LETTERS: Readonly<Record<string, string>> = {
  // Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', й: 'y', к: 'k', л: 'l', м: 'm' },
  ...{
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
  },
  ...{ ь: '', э: 'e', ю: 'yu', я: 'ya', є: 'ye', ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz', ў: 'u' },
  // Greek
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o' },
  ...{ π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
  // Latin letters that are no accented ones
  ...{ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ə: 'a', ŋ: 'n' },
}

/** Endings of names in Slavic languages, the longest first: Зеленск[ого], Путин[ым]. */
const CYRILLIC_ENDING = /(?:ого|ому|ими|ами|ий|ій|ый|ым|им|ім|ом|ем|ой|ою|ей|ая|ую|ях|ах|а|я|у|ю|е|и|і|ы|о|ї|є)$/u
const CYRILLIC = /[\u0400-\u052f]/

/** A word in Latin letters without accents; as it is where it has no others. */
export function inLatin(word: string): string {
  if (ASCII.test(word)) return word
  let plain = word.length > 5 && CYRILLIC.test(word) ? word.replace(CYRILLIC_ENDING, '') : word
  plain = plain.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
  let out = ''
  for (const letter of plain) out += LETTERS[letter] ?? DIGITS.get(letter) ?? letter
  return out
}
const ASCII = /^[\x00-\x7f]*$/

/** Digits of Arabic, Persian and Devanagari. */
const DIGITS = new Map(
  [0x660, 0x6f0, 0x966].flatMap((zero) =>
    Array.from({ length: 10 }, (_, i): [string, string] => [String.fromCharCode(zero + i), String(i)]),
  ),
)

/**
 * What one name has in common in the spellings of several languages, for words that are none of everyday English:
 *
 *     Zelensky, Zelenskyy, Selenskyj → selensk      Lavrentyev, Lawrentjew → lavrentev      Netanyahu, Netanjahu, Netanyahou → netanahu
 */
export function asHeard(word: string): string {
  if (word.length < SHORTEST || !LATIN.test(word)) return word
  let heard = word
  // A letter is looked for in a fraction of the time that a pattern takes, and most words have none of most.
  for (const [letters, pattern, plain] of SPELLINGS)
    if (heard.includes(letters[0]) || (letters[1] !== undefined && heard.includes(letters[1])))
      heard = heard.replace(pattern, plain)
  if (hasTwins(heard)) heard = heard.replace(/(.)\1/g, '$1')
  const root = heard.replace(/[aeiou]{1,3}$/, ''),
    rest = root.length >= SHORTEST ? root : heard
  return rest.endsWith('sk') && rest.startsWith('z') ? `s${rest.slice(1)}` : rest
}
const LATIN = /^[a-z]+$/
const SHORTEST = 4

/** In the order in which they are read as one: a letter (or either of two) without which there is nothing to do, what is spelled, and as what it counts. */
const SPELLINGS: readonly (readonly [letters: readonly [string, string?], pattern: RegExp, plain: string])[] = [
  [['t'], /tsch|tch/g, 'ch'],
  [['c'], /sch/g, 'sh'],
  [['k'], /kh/g, 'h'],
  [['p'], /ph/g, 'f'],
  [['u'], /ou/g, 'u'],
  [['t'], /t[sz]/g, 'z'],
  [['w'], /w/g, 'v'],
  [['c', 'q'], /ck|q|c(?![eiyhzs])/g, 'k'],
  [['x'], /x/g, 'ks'],
  [['y', 'j'], /[yj]/g, 'i'],
  [['i'], /([^aeiou])i+(?=[aeou])/g, '$1'],
]

function hasTwins(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return true
  return false
}
