/**
 * What was made of a short text is kept for the next time: the same names are asked about again and again, within a report and across a pile.
 * Bounded: when full it forgets everything. What is made must depend on the text alone.
 */
export function remembered<Made>(make: (text: string) => Made, most = 1 << 12): (text: string) => Made {
  const known = new Map<string, { readonly made: Made }>()
  return (text) => {
    if (text.length > LONGEST) return make(text)
    const before = known.get(text)
    if (before) return before.made
    if (known.size >= most) known.clear()
    const own = copied(text),
      made = make(own)
    known.set(own, { made })
    return made
  }
}

const LONGEST = 60

/** Letters of its own: a piece of a text would keep the whole text in memory. */
function copied(text: string): string {
  let own = ''
  for (let i = 0; i < text.length; i++) own += String.fromCharCode(text.charCodeAt(i))
  return own
}
