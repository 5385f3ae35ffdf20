/**
 * The letters as they were written, without what cannot be stored or shown: line ends become "\n", NUL and lone surrogates U+FFFD.
 * Quotation marks, dashes and spaces stay as the outlet set them.
 */
export function clean(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const whole = lines.includes('\0') ? lines.replaceAll('\0', '\ufffd') : lines
  return HALF.test(whole) ? whole.replace(LONE, '\ufffd') : whole
}

const HALF = /[\ud800-\udfff]/
const LONE = /\p{Surrogate}/gu
