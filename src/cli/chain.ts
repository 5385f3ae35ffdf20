import type { Dossier, SourceChain } from '../core/publish.js'
import { toDossierJson } from '../core/publish.js'
import { DONE, WrongUse } from './exit.js'
import { withPile } from './library.js'
import { short } from './list.js'
import type { Options } from './options.js'
import { oneLine, printDocument, printJson, printLine } from './out.js'
import { pickClaim, pickReport } from './reference.js'
import { wrap } from './table.js'

/** Through how many mouths it came: of every report, or all chains of one report or claim. */
export const run = (reference: string | undefined, options: Options): Promise<number> =>
  withPile(options, async (dossier) => {
    const chains = chosen(dossier, reference)
    const wanted = new Set<string>(chains.map(({ id }) => id))
    const json = toDossierJson({ ...dossier, claims: [], discrepancies: [], matters: [], grades: [] }).chains.filter(({ id }) =>
      wanted.has(id),
    )
    if (options.json) await printDocument({ schema: 'hearsay/chains@1', chains: json })
    else if (options.ndjson) for (const chain of json) await printJson({ schema: 'hearsay/chain@1', ...chain }, options)
    else {
      const reports = new Map<string, Dossier['reports'][number]>(dossier.reports.map((report) => [report.id, report]))
      for (const chain of chains) {
        const report = reports.get(chain.report),
          name = oneLine(report?.outlet ?? report?.key ?? chain.report)
        const way = [...chain.tellers.map(({ name, implied }) => (implied ? `(${name})` : name)), name].map(oneLine).join(' → ')
        if (options.plain) await printLine([chain.id, chain.report, handOf(chain), way].join('\t'))
        else
          await printLine(
            `${short(chain.id)}  ${handOf(chain)}${chain.attribution ? '' : '  the report as a whole'}\n${wrap(way, '    ')}`,
          )
      }
      if (chains.length === 0 && !options.plain)
        await printLine('No chain: nothing was read yet, or nobody is named as a source.')
    }
    return DONE
  })

function chosen({ ...dossier }: Dossier, reference: string | undefined): readonly SourceChain[] {
  if (reference === undefined) return dossier.chains.filter(({ attribution }) => attribution === undefined)
  const exact = dossier.chains.filter(({ id }) => id === reference || (reference.length >= 4 && id.startsWith(reference)))
  if (exact.length === 1) return exact
  for (const find of [
    () => {
      const { id } = pickReport(dossier, reference)
      return dossier.chains.filter(({ report }) => report === id)
    },
    () => unique(pickClaim(dossier, reference).wordings.map(({ chain }) => chain)),
  ])
    try {
      return find()
    } catch (error) {
      if (!(error instanceof WrongUse)) throw error
    }
  throw new WrongUse(
    `there is no report, claim or chain "${reference}"`,
    'see them with: hearsay stories, hearsay claims, hearsay chain',
  )
}

const unique = (chains: readonly SourceChain[]): SourceChain[] => [...new Map(chains.map((chain) => [chain.id, chain])).values()]

const HANDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** Tellers are counted before the report: with none it is first-hand, with four fifth-hand. */
export const handOf = ({ tellers }: Pick<SourceChain, 'tellers'>): string =>
  `${HANDS[tellers.length] ?? `${tellers.length + 1}th`}-hand`
