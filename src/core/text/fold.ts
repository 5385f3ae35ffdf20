/**
 * The text as comparison sees it: one UTF-16 unit for one, so that every offset is shared.
 *
 *     Trumpʼs “deal” – 2 500 men   →   Trump's "deal" - 2 500 men
 *
 * Case stays: it tells names from words. Compare folded and lower-cased with `foldCase`.
 */
export function fold(text: string): string {
  if (text.length < LONG) return FOREIGN.test(text) ? folded(text) : text
  if (text !== last.text) last = { text, folded: FOREIGN.test(text) ? folded(text) : text, lower: undefined }
  return last.folded
}

/** The stages ask one after the other for the same report: the last long text is kept. */
const LONG = 400
let last: { readonly text: string; readonly folded: string; lower: string | undefined } = {
  text: '',
  folded: '',
  lower: undefined,
}

/** Folded and lower-cased, still unit for unit: a letter whose lower case is longer ("İ") stays as it is. */
export function foldCase(text: string): string {
  const folded = fold(text)
  if (text.length < LONG) return lowered(folded)
  last.lower ??= lowered(folded)
  return last.lower
}

function folded(text: string): string {
  let out = ''
  for (let at = 0; at < text.length; at += ROOM) {
    const units = Math.min(ROOM, text.length - at)
    for (let i = 0; i < units; i++) room[i] = TO[text.charCodeAt(at + i)] as number
    // All units at once, so that most texts come out in letters of one byte, which all that follows reads faster.
    out += String.fromCharCode.apply(undefined, (units === ROOM ? room : room.subarray(0, units)) as unknown as number[])
  }
  return out
}
function lowered(folded: string): string {
  const lower = folded.toLowerCase()
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
/** What each of the 65,536 units becomes. */
const TO = new Uint16Array(65_536).map((_, unit) => unit)
for (const [unit, plain] of Object.entries(AS)) TO[unit.charCodeAt(0)] = plain.charCodeAt(0)

/** A unit that becomes another one. Short texts of many kinds come here: the pattern asks all of them as fast. */
const FOREIGN = new RegExp(`[${Object.keys(AS).join('')}]`)

const ROOM = 4096
const room = new Uint16Array(ROOM)
