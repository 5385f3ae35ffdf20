/**
 * Do these letters shorten that name? They stand in it in order, the first at the beginning of a word.
 *
 *     KFOR      Kosovo Force
 *     ^^^^      ^      ^^^
 */
export function isAcronymOf(letters: string, name: string): boolean {
  const lower = name.toLowerCase(),
    wanted = letters.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  for (let start = 0; start < lower.length; start++) {
    if (start > 0 && lower[start - 1] !== ' ' && lower[start - 1] !== '-') continue
    if (lower[start] !== wanted[0]) continue
    let at = start,
      n = 0
    for (; at < lower.length && n < wanted.length; at++) if (lower[at] === wanted[n]) n++
    if (n === wanted.length) return true
  }
  return false
}
