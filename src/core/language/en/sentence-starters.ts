/**
 * Words that begin a sentence and hardly ever stand with a capital inside one. After "U.S." or "Inc." they show that a sentence ended:
 *
 *     He left the U.S. The next day …        ends
 *     He met the U.S. Deputy Secretary …     goes on
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we i you this that these those there his her their its our my your but and or so yet nor in on at by for from with as if ' +
    'when while after before since although though however meanwhile according asked some many most all both one no not what who why how where ' +
    'then now also more such because despite during under over among earlier later last another other others each every several yesterday today ' +
    "still instead moreover nevertheless once until unless without within to about around it's he's she's they're we're i'm that's there's don't " +
    'only even just perhaps here nobody nothing everyone experts critics analysts officials people both neither either whether thus therefore ' +
    'additionally furthermore separately recently currently previously speaking asked nearly almost few much according is was are were did does do has have had will would can could should'
  ).split(' '),
)
