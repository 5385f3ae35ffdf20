/**
 * Names that agencies spell each in its own way, as of the 2020s. A spelling travels with the words that were taken over, so it may tip a
 * balance that nothing else tips; others use it too, so it never says by itself where a report has anything from.
 */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  Reuters: ['Zelenskiy', 'Lukashenka'],
  'Associated Press': ['Zelenskyy', 'Islamic State group'],
  AFP: ['Zelensky', 'Islamic State group'],
  TASS: ['Vladimir Zelensky', 'special military operation', 'Kiev regime'],
  'RIA Novosti': ['Vladimir Zelensky', 'special operation', 'Kiev regime'],
  Xinhua: ['Chinese mainland', 'China’s Taiwan'],
}

/** The agencies whose house spelling a text has, each by name. Capitals count. */
export function housesOf(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [agency, spellings] of Object.entries(SPELLINGS))
    if (spellings.some((spelling) => holdsWord(text, spelling))) found.add(agency)
  return found
}

function holdsWord(text: string, spelling: string): boolean {
  for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + spelling.length)) {
    const before = text[at - 1],
      behind = text[at + spelling.length]
    if (!isLetter(before) && !isLetter(behind)) return true
  }
  return false
}
const isLetter = (unit: string | undefined): boolean => unit !== undefined && /\p{L}/u.test(unit)
