/** Words that point back when a line begins with them: alone it would be half understood. */
export const POINTING: ReadonlySet<string> = new Set(
  'it he she they this that these those his her its their another which who whose and but also here there then so since because such both'.split(
    ' ',
  ),
)
/** Words of somebody who speaks of himself, or to somebody. */
export const SPEAKING_FOR_ITSELF: ReadonlySet<string> = new Set("i we our my us you your i'm we're i've we've".split(' '))
