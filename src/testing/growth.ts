/**
 * How many times longer a work takes for four times the size, by the processor and the least of three, so that what else the machine does says
 * nothing: near 4 where it grows with the size, near 16 where it grows with the square.
 */
export function growthOverFour(work: (size: number) => void, size: number): number {
  work(size)
  let growth = Number.POSITIVE_INFINITY
  let asked = size
  // A collector that runs during one of them is no growth: asked again, a square stays a square. And asked larger, where the smaller
  // of the two is over before a clock can say anything.
  for (let again = 0; again < TRIES && growth >= LINEAR; again++) {
    const small = least(work, asked)
    growth = Math.min(growth, least(work, 4 * asked) / Math.max(small, CLEAR))
    if (small < HEARD) asked *= 2
  }
  return growth
}
const TRIES = 6
const CLEAR = 2 // ms: below this a clock says nothing
const HEARD = 10 // ms: above this a pause of the collector no longer drowns it

function least(work: (size: number) => void, size: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const [before, began] = [process.cpuUsage(), performance.now()]
    work(size)
    const { user, system } = process.cpuUsage(before)
    // The processor counts the collector's threads too, and the clock counts other programs: the lesser is nearer to the work.
    best = Math.min(best, (user + system) / 1000, performance.now() - began)
  }
  return best
}
const ROUNDS = 4
/** What grows with the square takes sixteen times as long. */
export const LINEAR = 10
