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

export function makeForms(room: number, units: number): Forms {
  const most = room * 4,
    slots = new Int32Array(most), // number + 1; 0: none
    arena = new Uint16Array(units),
    startOf = new Int32Array(room),
    lengthOf = new Uint8Array(room),
    kinds = new Uint8Array(room)
  let used = 0,
    filled = 0

  return {
    numberOf(text, start, end, kind) {
      const length = Math.min(end - start, LONGEST_FORM)
      let hash = kind
      for (let i = start; i < start + length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
      hash ^= hash >>> 15
      let slot = hash & (most - 1)
      for (; slots[slot] !== 0; slot = (slot + 1) & (most - 1)) {
        const form = (slots[slot] as number) - 1
        if (lengthOf[form] !== length || kinds[form] !== kind) continue
        let at = startOf[form] as number,
          i = start
        while (i < start + length && arena[at] === text.charCodeAt(i)) {
          i++
          at++
        }
        if (i === start + length) return form
      }
      const form = used++
      slots[slot] = form + 1
      startOf[form] = filled
      lengthOf[form] = length
      kinds[form] = kind
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
      const start = startOf[form] as number
      let letters = ''
      for (let i = start; i < start + (lengthOf[form] as number); i++) letters += String.fromCharCode(arena[i] as number)
      return letters
    },
    kindOf: (form) => kinds[form] as number,
  }
}
