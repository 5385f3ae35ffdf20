import fc from 'fast-check'

/**
 * Asserts a law for inputs drawn at random: the same ones every time, so that a test that passed here passes anywhere.
 *
 *     HEARSAY_SEED=random npm test -- core/laws      other inputs; what fails is printed with its seed
 *     HEARSAY_SEED=884443147 …                       those of that seed again
 *     HEARSAY_RUNS=5000 …                            as many inputs for every law, instead of what the test asks for
 */
export function always<Drawn>(law: fc.IRawProperty<Drawn, false>, { runs = 100 }: { readonly runs?: number } = {}): void {
  const seed = process.env.HEARSAY_SEED ?? '1',
    wanted = process.env.HEARSAY_RUNS
  fc.assert(law, {
    numRuns: wanted === undefined ? runs : numberIn('HEARSAY_RUNS', wanted),
    ...(seed !== 'random' && { seed: numberIn('HEARSAY_SEED', seed) }),
  })
}

function numberIn(name: string, value: string): number {
  if (!/^-?\d{1,10}$/.test(value))
    throw new Error(`${name} is “${value}”: give a whole number${name === 'HEARSAY_SEED' ? ' or “random”' : ''}`)
  return Number(value)
}
