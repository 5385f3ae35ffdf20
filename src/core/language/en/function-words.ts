/** Words of grammar and the commonest verbs: a noun phrase ends before them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an and or but nor so yet if of in on at by for from with to as into onto over under about around between among through during before after since until till ' +
    'against without within along across behind beyond near toward towards upon via per than that which who whom whose what when where why how while because although though ' +
    'is are was were be been being am has have had having do does did done will would can could may might must shall should ' +
    'he she it they we i you him her them us me his its their our your my this these those there here not no also only just even still already now then ' +
    'said says say told tells tell asked asks added adds noted confirmed believe believes agree agrees warned argued told reported reports including such other each both all any some many most more few several ' +
    'according amid despite except like unlike versus vs out up down off away back ago later earlier every another either neither ' +
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't it's he's she's they're we're i'm that's there's"
  ).split(' '),
)
