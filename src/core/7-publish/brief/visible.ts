/**
 * A report's text as it may be shown: one line, and nothing in it that moves or hides what stands around it.
 *
 *     "first\n\nsecond"             → "first second"
 *     "paid U+202E 001 euros"       → "paid \ufffd 001 euros"     (a mark that turns the direction of reading)
 *     a lone half of a character    → "\ufffd"
 */
export const visible = (text: string): string => onOneLine(text).trim()

/** The same, with the white space at its edges kept as one blank. */
export const onOneLine = (text: string): string => text.replace(LONE, '\ufffd').replace(HIDDEN, '\ufffd').replace(SPACES, ' ')

const LONE = /\p{Surrogate}/gu
// Controls, and the marks that override or isolate the direction of what follows; zero-width joiners are parts of words and stay.
const HIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/g
const SPACES = /[\s\u0085]+/g

/** Within our quotation marks those of the report are single ones, so that a report cannot close a quotation and speak on in our name. */
export const nested = (text: string): string =>
  text
    .replace(/[“„‟«]/g, '‘')
    .replace(/[”»]/g, '’')
    .replace(/["＂]/g, "'")
