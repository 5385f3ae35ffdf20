import { amountInWords } from '../core/in-words.js'
import type { Dossier, Matter, Moment, Told } from '../core/publish.js'
import { toDossierJson } from '../core/publish.js'
import { DONE } from './exit.js'
import { withPile } from './library.js'
import { short } from './list.js'
import type { Options } from './options.js'
import { oneLine, printDocument, printJson, printLine } from './out.js'
import { wrap } from './table.js'

/** What it is about, and where each matter stands. */
export const run = (story: string | undefined, options: Options): Promise<number> =>
  withPile(
    options,
    async (dossier) => {
      const json = toDossierJson(dossier).matters
      if (options.json) await printDocument({ schema: 'hearsay/matters@1', matters: json })
      else if (options.ndjson) for (const matter of json) await printJson({ schema: 'hearsay/matter@1', ...matter }, options)
      else
        for (const matter of dossier.matters)
          if (options.plain)
            for (const [name, value] of linesOf(matter, dossier))
              await printLine([matter.id, matter.name, name, value].map(oneLine).join('\t'))
          else {
            await printLine(`${oneLine(matter.name)} (${matter.type})  ${short(matter.id)}`)
            for (const [name, value] of linesOf(matter, dossier))
              await printLine(`  ${name.padEnd(8)}${wrap(value, ' '.repeat(10)).trimStart()}`)
          }
      if (dossier.matters.length === 0 && !options.json && !options.ndjson && !options.plain)
        await printLine('No matter was recognised, or nothing was read yet.')
      return DONE
    },
    story,
  )

function linesOf(matter: Matter, { reports }: Dossier): readonly (readonly [name: string, value: string])[] {
  const byId = new Map<string, Dossier['reports'][number]>(reports.map((report) => [report.id, report]))
  const told = ({ evidence: [first] }: Told<unknown>) => {
    const report = byId.get(first.report)
    return `“${report?.text.slice(first.start, first.end) ?? ''}” (${report?.outlet ?? report?.key ?? first.report})`
  }
  const when = (moment: Moment | undefined) => (moment ? ` ${moment.date}` : '')
  return [
    ...matter.since.map((one) => ['since', `${one.value.date}: ${told(one)}`] as const),
    ...matter.size.map((one) => ['size', `${amountInWords(one.value)}: ${told(one)}`] as const),
    ...matter.wants.map(
      (one) =>
        ['wants', `${one.value.who}: ${one.value.what}${one.value.by ? `, by${when(one.value.by)}` : ''}: ${told(one)}`] as const,
    ),
    ...matter.decides.map((one) => ['decides', `${one.value.who}, ${one.value.rule}: ${told(one)}`] as const),
    ...matter.state.map((one) => ['state', `${one.value.decided ? 'decided' : 'not decided'}: ${told(one)}`] as const),
    ...matter.next.map((one) => ['next', `${one.value.what}${when(one.value.when)}: ${told(one)}`] as const),
  ]
}
