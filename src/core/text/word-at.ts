/**
 * The word at a place; before the first and behind the last there is none. A row asked for a place below zero by itself takes it for a name and
 * looks that up, which takes a hundred times as long.
 */
export const wordAt = <Word>(words: readonly Word[], at: number): Word | undefined => (at < 0 ? undefined : words[at])
