import { oneLine } from './out.js'

export interface Progress {
  /** On a terminal only. */
  readonly isShown: boolean

  /** `of`: how many there will be, as far as is known. */
  at(done: number, what: string, of?: number): void
  /** Another kind of work than reading, of a size that is known. */
  step(step: string, done: number, of: number): void
  /** Says something without tearing the bar. */
  aside(say: () => void): void
  done(): void
}

/** A line on stderr that is written over: on a terminal only, ten times a second at most. */
export function progress({ quiet = false, total }: { readonly quiet?: boolean; readonly total?: number }): Progress {
  if (quiet || !process.stderr.isTTY) return { isShown: false, at() {}, step() {}, aside: (say) => say(), done() {} }
  const began = performance.now()
  let drawn = 0,
    isOn = false,
    step = '',
    stepBegan = began
  const clear = () => {
    if (isOn) process.stderr.write('\r\u001b[K')
    isOn = false
  }
  const draw = (done: number, of: number | undefined, unit: string, what: string) => {
    const at = performance.now()
    if (at - drawn < 100) return
    drawn = at
    process.stderr.write(
      `\r\u001b[K${lineOf({ done, of, unit, what, seconds: (at - stepBegan) / 1000 }).slice(0, (process.stderr.columns ?? 80) - 1)}`,
    )
    isOn = true
  }
  return {
    isShown: true,
    at: (done, what, of = total) => draw(done, of, 'reports', what),
    step(name, done, of) {
      if (name !== step) stepBegan = performance.now()
      step = name
      draw(done, of, 'reports', name)
    },
    aside(say) {
      clear()
      say()
    },
    done: clear,
  }
}

/** "120/4000 reports, 210/s, 19 s left  pile/a.html" */
export function lineOf({
  done,
  of,
  unit,
  what,
  seconds,
}: {
  readonly done: number
  readonly of: number | undefined
  readonly unit: string
  readonly what: string
  readonly seconds: number
}): string {
  const rate = done / Math.max(0.001, seconds),
    left = of === undefined || done < ENOUGH ? '' : `, ${timeLeft((of - done) / Math.max(0.01, rate))} left`
  return `${done}${of === undefined ? '' : `/${of}`} ${unit}, ${Math.round(rate)}/s${left}  ${oneLine(what)}`
}

const ENOUGH = 10 // reports: of fewer the rate says nothing yet

const timeLeft = (seconds: number): string =>
  seconds < 100
    ? `${Math.max(0, Math.ceil(seconds))} s`
    : seconds < 6000
      ? `${Math.round(seconds / 60)} min`
      : `${Math.round(seconds / 3600)} h`
