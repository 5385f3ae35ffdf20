/**
 * The forms of words met so far, each with a number: the same letters bear the same number until all are forgotten.
 *
 *     "said" 7 · "Said" 12 · "said" 7
 *
 * What is asked of a form is then asked once and kept beside its number, and no piece of text is cut out to look it up. Bounded: when full it
 * forgets everything, and numbers begin anew.
 */
export interface Forms {
  /** The number of text[start, end); `kind` tells apart what is written alike. One that is new bears the next number. */
  numberOf(text: string, start: number, end: number, kind: number): number
  /** Whether so many words more find room; if not, `forget`. */
  hasRoom(words: number): boolean
  /** Numbers begin anew at `first`. */
  forget(first: number): void
  /** Letters of its own: a piece of the text would keep the whole text in memory. */
  lettersOf(form: number): string
  kindOf(form: number): number
}

/** A longer form is known by its first units only. */
export const LONGEST_FORM = 64

/** Room for fewer than 65,535 forms and 4 million units in all; kinds 0 to 3. */
export function makeForms(room: number, units: number): Forms {
  const most = room * 4,
    slots = new Int32Array(most), // half of the hash, then number + 1; 0: none
    arena = new Uint16Array(units),
    places = new Int32Array(room) // where its letters begin, how many they are, its kind: asked for together, kept together
  let used = 0,
    filled = 0

  return {
    numberOf(text, start, end, kind) {
      const length = Math.min(end - start, LONGEST_FORM)
      let hash = kind
      for (let i = start; i < start + length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
      hash ^= hash >>> 15
      const half = hash & 0xffff0000,
        looks = (length << 2) | kind
      let slot = hash & (most - 1)
      for (let there = slots[slot] as number; there !== 0; there = slots[slot] as number) {
        if ((there & 0xffff0000) === half) {
          const form = (there & 0xffff) - 1,
            place = places[form] as number
          if ((place & 0x1ff) === looks) {
            let at = place >>> 9,
              i = start
            while (i < start + length && arena[at] === text.charCodeAt(i)) {
              i++
              at++
            }
            if (i === start + length) return form
          }
        }
        slot = (slot + 1) & (most - 1)
      }
      const form = used++
      slots[slot] = half | (form + 1)
      places[form] = (filled << 9) | looks
      for (let i = start; i < start + length; i++) arena[filled++] = text.charCodeAt(i)
      return form
    },
    hasRoom: (words) => used + words <= room && filled + words * LONGEST_FORM <= units,
    forget(first) {
      slots.fill(0)
      used = first
      filled = 0
    },
    lettersOf(form) {
      const place = places[form] as number,
        start = place >>> 9
      let letters = ''
      for (let i = start; i < start + ((place >>> 2) & 0x7f); i++) letters += String.fromCharCode(arena[i] as number)
      return letters
    },
    kindOf: (form) => (places[form] as number) & 3,
  }
}
