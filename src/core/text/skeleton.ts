import { fold } from './fold.js'

/**
 * What is left of a name when spelling and transliteration are taken away, so that one person's names meet:
 *
 *     Lavrentyev, Lavrentiev, Lavrent'ev   →   lvrntv
 *     Zelenskyy, Zelenskiy, Zelensky       →   zlnsk
 *     al-Sudani, Al Sudani                 →   sdn
 *
 * Names of other people meet too ("Lavrentov"): use it only where two tellings are already known to be of one thing.
 */
export function skeleton(name: string): string {
  let bones = KNOWN.get(name)
  if (bones === undefined) {
    bones = boned(name)
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
    KNOWN.set(name, bones)
  }
  return bones
}
const KNOWN = new Map<string, string>()
/** Bounded: a hostile pile of invented names must not fill the memory. */
const MOST_KNOWN = 50_000

function boned(name: string): string {
  const word = fold(name).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    letters = word.replace(/[^\p{L}\p{N}]/gu, '')
  if (!/[a-z]/.test(letters)) return letters
  const heard = letters
    .replace(/ph/g, 'f')
    .replace(/kh|ck|q|c(?=[aoukrlt])/g, 'k')
    .replace(/tz|ts/g, 'z')
    .replace(/w/g, 'v')
    .replace(/dzh|dj/g, 'j')
  const first = heard[0] ?? '',
    rest = heard.slice(1).replace(/[aeiouyhj]/g, '')
  return (first + rest).replace(/(.)\1+/g, '$1')
}

/** Particles that come and go in front of a surname. */
const PARTICLES = new Set(['al', 'el', 'as', 'ash', 'ad', 'an', 'abu', 'bin', 'ibn', 'ben', 'de', 'van', 'von', 'der', 'the'])

/** The skeleton of the last word of a name, its surname as a rule; empty for a name without letters. */
export function surname(name: string): string {
  const words = fold(name)
    .split(/[\s-]+/)
    .filter((word) => /\p{L}/u.test(word) && !PARTICLES.has(word.toLowerCase()))
  const last = words.at(-1)?.replace(/'s?$/, '')
  return last === undefined ? '' : skeleton(last)
}
