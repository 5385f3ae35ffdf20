/**
 * How many times longer a work takes for four times the size, by the processor and the least of three, so that what else the machine does says
 * nothing: near 4 where it grows with the size, near 16 where it grows with the square.
 */
export function growthOverFour(work: (size: number) => void, size: number): number {
  work(size)
  let growth = Number.POSITIVE_INFINITY
  // A collector that runs during one of them is no growth: asked again, a square stays a square.
  for (let again = 0; again < TRIES && growth >= LINEAR; again++)
    growth = Math.min(growth, least(work, 4 * size) / Math.max(least(work, size), CLEAR))
  return growth
}
const TRIES = 5
const CLEAR = 2 // ms: below this a clock says nothing

function least(work: (size: number) => void, size: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage()
    work(size)
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
/** What grows with the square takes sixteen times as long. */
export const LINEAR = 10
