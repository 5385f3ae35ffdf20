// Regular expressions that the checker calls slow or cannot judge, and why no text can make them slow where they are used. Those within a sentence
// see at most 8,000 units, for no sentence is longer (src/core/1-read/sentence.ts), so what they cost grows with the number of sentences only.
const NAME = 'sees the name of one voice, which lies within a sentence'
const AHEAD = 'looks ahead or back, which the checker cannot judge; '

export const ALLOWED = {
  [String.raw`/[:.»>›]+$/`]: 'sees lines of at most 40 letters',
  [String.raw`/\b\p{Lu}\p{L}+(?:i|an|ish|ese|ch|sh|k|se)\b/u`]: NAME,
  [String.raw`/\p{Lu}\p{L}+.*\p{Lu}|^\p{Lu}{3,}$/u`]: NAME,
  [String.raw`/\b([\p{L}-]+)$/u`]: NAME,
  [String.raw`/[,;:\s]+$/`]: NAME,
  [String.raw`/\p{Lu}\p{L}+ (?:[\p{L}'’-]+ )*\p{Lu}/u`]: NAME,
  [String.raw`/\s*,\s*/`]: 'sees our own list of words',
  [String.raw`/^[a-z]+:\/\/([^/:]{1,200})/i`]: 'anchored, and each repetition ends where the next begins',
  [String.raw`/^[a-z]+:\/\/[^/]{1,200}/i`]: 'anchored, and each repetition ends where the next begins',
  [String.raw`/(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d{1,5}$|\d{7,})/g`]: `${AHEAD}a run of digits is looked at from its beginning only`,
  [String.raw`/(?<![\p{L}\p{N}])(?:[ld]')?\p{Lu}[\p{L}\p{N}'&-]*(?: \p{Lu}[\p{L}\p{N}'&-]*){0,3}/gu`]: `${AHEAD}at most four words, and nothing after them that could fail`,
  [String.raw`/(?<![A-Za-z0-9])(?:[ld]')?[A-Z][A-Za-z0-9'&-]*(?: [A-Z][A-Za-z0-9'&-]*){0,3}/g`]: `${AHEAD}at most four words, and nothing after them that could fail`,
  [String.raw`/\b[Tt]he (\p{Lu}\p{L}+)(?! \p{Lu})/gu`]: `${AHEAD}it begins at "the" only, and one word follows`,
  [String.raw`/([^aeiou])i+(?=[aeou])/g`]: `${AHEAD}a run of i is looked at from its beginning only`,
  [String.raw`/\B(?=(?:\d{3})+$)/g`]: `${AHEAD}it sees the digits of one number, at most 21`,
  [String.raw`/^(?:\d[\d,.k]*\s(?:views|comments?|shares|reads|likes|min read|minutes? read|minutes? ago|hours? ago|days? ago|min)|views\s\d[\d,.k]*|\d+\s?(?:min|minute)s? (?:to )?read|comments \(?\d+\)?)$/`]:
    'anchored on both sides, and its alternatives begin with different words',
  [String.raw`/\b(?:is an? (?:[a-z-]+ ){0,4}(?:reporter|writer|editor|journalist|correspondent|columnist|author|contributor|fellow|professor|producer|freelance)|follow (?:him|her|them|me|us) (?:on|at)|can be (?:reached|contacted|followed)|covers|his (?:latest )?book|her (?:latest )?book)\b/i`]:
    'at most four words are repeated, and each begins after a blank',
  [String.raw`/(.)\1+/g`]: 'a letter and its like: every run is passed once',
  [String.raw`/^(["'])(.*)\1$/`]: 'anchored, and sees at most 2,000 letters of one line',
  [String.raw`/(?:\p{Lu}\.){2,}|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}\d]*(?:['’ʼ&‐‑-][\p{L}\d][\p{L}\p{M}\d]*)*|[^\s\u200b\ufeff\u2060]/uy`]:
    'nothing stands after the repetitions that could fail, so none is tried twice; growth tests hold it to that',
}
