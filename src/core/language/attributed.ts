/**
 * Who said what, and through whom, is read by the grammar of English. A report in another language is kept and shown, and related by shared
 * names, figures, quotations and by what its page says of itself; what is told of its sources is not to be relied on, and that is said.
 * A text too short to tell its language is taken for English.
 */
export const isAttributed = (language: string): boolean => /^(?:en|und)(?:-|$)/i.test(language)
