import type { SourceChain, Wording } from '../model.js'

/**
 * The way these words took as they tell it: where the sentence names no source, every teller is implied.
 *
 *     "The mission dates from 2022."   in a report that leans on Politico: [four diplomats] → [Politico] → this report
 */
export const asTold = ({ chain, framed }: Pick<Wording, 'chain' | 'framed'>): SourceChain =>
  framed ? { ...chain, tellers: chain.tellers.map((teller) => ({ ...teller, implied: true })) } : chain
