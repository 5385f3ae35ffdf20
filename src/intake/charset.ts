/**
 * Bytes become words in the character set they were written in.
 *
 *     d0 9c d0 be …  →  "Мо…"   (UTF-8)        cc ee …  →  "Мо…"   (windows-1251)
 *
 * In the order of trust: a byte order mark; UTF-8 when every byte obeys it (text in another set hardly ever does by chance);
 * what the server said; what the page says in `<meta>`; what the bytes look like; and windows-1252, in which nothing fails.
 */
export interface Decoded {
  readonly text: string
  readonly charset: string
  /** How the character set was found. */
  readonly by: 'mark' | 'bytes' | 'header' | 'meta' | 'likeness' | 'default'
}

export function decode(bytes: Uint8Array, contentType?: string): Decoded {
  const marked = markOf(bytes)
  if (marked) return { text: decodedAs(marked, bytes) ?? '', charset: marked, by: 'mark' }
  const wide = wideOf(bytes)
  if (wide) return { text: decodedAs(wide, bytes) ?? '', charset: wide, by: 'bytes' }
  const strict = strictly('utf-8', bytes)
  if (strict !== undefined) return { text: strict, charset: 'utf-8', by: 'bytes' }
  const declared = [
    ['header', named(contentType)],
    ['meta', metaOf(bytes)],
  ] as const
  for (const [by, charset] of declared) {
    if (!charset || charset === 'utf-8') continue
    const text = decodedAs(charset, bytes)
    if (text !== undefined) return { text, charset, by }
  }
  // It calls itself UTF-8 and a few bytes are broken: a cut or a patched page. Anything else would break every letter.
  if (mostlyUtf8(bytes)) return { text: decodedAs('utf-8', bytes) ?? '', charset: 'utf-8', by: 'bytes' }
  const likely = likelyOf(bytes)
  if (likely) return { text: decodedAs(likely, bytes) ?? '', charset: likely, by: 'likeness' }
  return { text: decodedAs('windows-1252', bytes) ?? '', charset: 'windows-1252', by: 'default' }
}

/** The text of a page's bytes. */
export const decodeHtml = (bytes: Uint8Array, contentType?: string): string => decode(bytes, contentType).text

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** "<\0h\0t\0m\0l\0": UTF-16 without its mark. */
function wideOf(bytes: Uint8Array): string | undefined {
  if (bytes.length < 8) return undefined
  const isWide = (first: number): boolean => {
    for (let i = first; i < 8; i += 2) if (bytes[i] !== 0 || bytes[i ^ 1] === 0) return false
    return true
  }
  return isWide(1) ? 'utf-16le' : isWide(0) ? 'utf-16be' : undefined
}

function strictly(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Undefined when there is no such character set. */
function decodedAs(charset: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(charset).decode(bytes)
    return charset === 'windows-1252' ? withQuotes(text) : text
  } catch {
    return undefined
  }
}

/** Node 20 reads windows-1252 as Latin-1: its quotation marks and dashes come out as control characters. */
const withQuotes = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80] ?? unit)
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** "text/html; charset=windows-1251" → "windows-1251", by the name that the decoder knows. */
export function named(contentType: string | undefined): string | undefined {
  const label = /charset\s?=\s?["']?([\w.:-]{2,40})/i.exec(contentType ?? '')?.[1]
  if (!label) return undefined
  try {
    return new TextDecoder(label.toLowerCase().replace(/^(?:utf8|unicode)$/, 'utf-8')).encoding
  } catch {
    return undefined
  }
}

/** `<meta charset>` or `<meta http-equiv>` or `<?xml encoding?>` in the first bytes, read as Latin letters. */
const META_WITHIN = 4096
function metaOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, META_WITHIN))
  const xml = /^\s{0,9}<\?xml[^>]{0,100}encoding\s?=\s?["']([\w.:-]{2,40})/i.exec(head)?.[1]
  const found = named(xml && `charset=${xml}`) ?? named(/<meta[^>]{0,300}charset\s?=\s?["']?[\w.:-]{2,40}/i.exec(head)?.[0])
  return found?.startsWith('utf-16') ? 'utf-8' : found // the meta itself was read byte by byte
}

/** Nearly all bytes beyond ASCII stand in sequences that UTF-8 allows. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0,
    bad = 0
  for (let i = 0; i < bytes.length && good + bad < 20_000; i++) {
    const byte = bytes[i]!
    if (byte < 0x80) continue
    const more = byte >= 0xc2 && byte <= 0xdf ? 1 : byte >= 0xe0 && byte <= 0xef ? 2 : byte >= 0xf0 && byte <= 0xf4 ? 3 : 0
    let follows = more > 0
    for (let k = 1; k <= more; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) follows = false
    if (follows) {
      good++
      i += more
    } else bad++
  }
  return good > 0 && bad <= good * 0.1 + 1
}

const CANDIDATES = [
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
  'iso-8859-2',
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'windows-1256',
  'windows-1255',
] as const

const SAMPLE = 60_000

/** The set in which the bytes read most like a language; undefined when none reads better than western letters do. */
function likelyOf(bytes: Uint8Array): string | undefined {
  const sample = bytes.length > SAMPLE ? bytes.subarray(0, SAMPLE) : bytes
  let best: string | undefined,
    most = likeness(decodedAs('windows-1252', sample) ?? '', 'windows-1252') + 0.05
  for (const charset of CANDIDATES) {
    const text = decodedAs(charset, sample)
    if (text === undefined) continue
    const score = likeness(text, charset)
    if (score > most) {
      best = charset
      most = score
    }
  }
  return best
}

/** How much of what lies beyond ASCII is the frequent letters of the languages written in this set. */
function likeness(text: string, charset: string): number {
  const frequent = FREQUENT.get(charset)
  let beyond = 0,
    good = 0,
    before = ''
  const ownWords = OWN_WORDS.has(charset)
  for (const character of text) {
    // A word is of one script, and no capital follows a small letter in it.
    if (
      isLatin(character)
        ? ownWords && before > '\u00bf'
        : character > '\u00bf' && ((ownWords && isLatin(before)) || isCapitalAfter(before, character))
    )
      good--
    before = character
    if (character < '\u0080') continue
    beyond++
    if (
      character === '\ufffd' ||
      (character >= '\u0080' && character <= '\u009f') ||
      (character >= '\ue000' && character <= '\uf8ff')
    )
      good -= 3
    else if (frequent?.has(character)) good++
    else if (frequent === HAN || frequent === KANA) good += character >= '\u4e00' && character <= '\u9fff' ? 0.4 : 0
    else if (frequent === HANGUL && character >= '\uac00' && character <= '\ud7a3') good += 0.3
  }
  return beyond === 0 ? 0 : good / beyond
}

/** Sets of alphabets whose words hold no Latin letters. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'windows-1253',
  'windows-1255',
  'windows-1256',
])
const isLatin = (character: string): boolean => (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
const isCapitalAfter = (before: string, character: string): boolean =>
  character !== character.toLowerCase() && before > '\u00bf' && before !== before.toUpperCase()

const letters = (list: string): ReadonlySet<string> => new Set(list)
const HAN = letters(
  '的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长樣個說時們這來國為會學對後過裡發經開無長動們，。、：；「」《》（）　新聞政府總統',
)
const KANA = letters(
  'のにはをたがでとしれさるいもすまなてかあらりこうおよきくそけどせつわえめやっちろみンスルトーイラリアクシドロジレタテニ、。「」一日本人年大国会',
)
const HANGUL = letters('이다는의에을가고를은하로한지도기사서인자대해정일들어리시수나으라있보부국전원')
const CYRILLIC = letters('оеаинтсрвлкмдпуяызьгбчйхжюшцщэфёОАВПСНИРТКМДГБЗ—«»№іїєґў')
const FREQUENT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['windows-1251', CYRILLIC],
  ['koi8-r', CYRILLIC],
  ['koi8-u', CYRILLIC],
  ['shift_jis', KANA],
  ['euc-jp', KANA],
  ['gb18030', HAN],
  ['big5', HAN],
  ['euc-kr', HANGUL],
  ['iso-8859-2', letters('ąćęłńóśźżĄĆĘŁÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽőűöüăâîşţäß')],
  ['windows-1250', letters('ąćęłńóśźżĄĆĘŁÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽőűöüăâîşţäß–“”„…’')],
  ['windows-1253', letters('αεοιντσρηκπλυμςωάέόίήύώθγδχφβξζψΑΕΟΙΝΤΣΡΗΚΠ–«»')],
  ['windows-1254', letters('ıişğüöçİĞÜÖÇŞâî–“”’')],
  ['windows-1255', letters('יוהלאתרבמשנעדקפחםצגטסכןזךףץ–')],
  ['windows-1256', letters('اليموتنربةعدسفهكقحجشطصخذزثغضظءئىأإآؤ،؟–')],
  ['windows-1252', letters('éèàùâêîôûëïüöäßçñáíóúåøæãõÉÀÖÄÜÅØÆÇÑÁÍÓÚ–—‘’“”…•·«»\u00a0°®©€')],
])
