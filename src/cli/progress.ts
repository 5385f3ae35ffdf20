import { oneLine } from './out.js'

export interface Progress {
  at(done: number, what: string): void
  /** Says something without tearing the bar. */
  aside(say: () => void): void
  done(): void
}

/** A line on stderr that is written over: on a terminal only, ten times a second at most. */
export function progress({ quiet = false, total }: { readonly quiet?: boolean; readonly total?: number }): Progress {
  if (quiet || !process.stderr.isTTY) return { at() {}, aside: (say) => say(), done() {} }
  const began = performance.now()
  let drawn = 0,
    isOn = false
  const clear = () => {
    if (isOn) process.stderr.write('\r\u001b[K')
    isOn = false
  }
  return {
    at(done, what) {
      const at = performance.now()
      if (at - drawn < 100) return
      drawn = at
      const rate = done / Math.max(0.001, (at - began) / 1000),
        left = total === undefined ? '' : `, ${Math.ceil((total - done) / Math.max(1, rate))} s left`
      const line = `${done}${total === undefined ? '' : `/${total}`} reports, ${Math.round(rate)}/s${left}  ${oneLine(what)}`
      process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`)
      isOn = true
    },
    aside(say) {
      clear()
      say()
    },
    done: clear,
  }
}
