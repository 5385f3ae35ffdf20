/**
 * The text as comparison sees it: one UTF-16 unit for one, so that every offset is shared.
 *
 *     Trumpʼs “deal” – 2 500 men   →   Trump's "deal" - 2 500 men
 *
 * Case stays: it tells names from words. Compare folded and lower-cased with `foldCase`.
 */
export function fold(text: string): string {
  return PLAIN.test(text) ? text : text.replace(FOLDED, (unit) => AS[unit] ?? unit)
}

/** Folded and lower-cased, still unit for unit: a letter whose lower case is longer ("İ") stays as it is. */
export function foldCase(text: string): string {
  const folded = fold(text),
    lower = folded.toLowerCase()
  if (lower.length === folded.length) return lower
  let out = ''
  for (let i = 0; i < folded.length; i++) {
    const unit = folded[i] as string,
      small = unit.toLowerCase()
    out += small.length === 1 ? small : unit
  }
  return out
}

const AS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  ʹ: "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '‹': "'",
  '›': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '＂': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '﹣': '-',
  '－': '-',
  '\u00a0': ' ',
  '\u1680': ' ',
  '\u2000': ' ',
  '\u2001': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2004': ' ',
  '\u2005': ' ',
  '\u2006': ' ',
  '\u2007': ' ',
  '\u2008': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u200b': ' ',
  '\u202f': ' ',
  '\u205f': ' ',
  '\u3000': ' ',
  '\ufeff': ' ',
  '…': '.',
}
/** Nothing to fold: the common case, told at a glance. */
const PLAIN = /^[\x00-\x5f\x61-\x7f]*$/
const FOLDED = new RegExp(`[${Object.keys(AS).join('')}]`, 'g')
