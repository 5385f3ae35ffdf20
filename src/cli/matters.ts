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
  /** What is said, the words it rests on where they say more or other, and who tells them. */
  const told = (said: string, { evidence }: Told<unknown>) => {
    const [first] = evidence,
      report = byId.get(first.report),
      words = evidence.map(({ start, end }) => report?.text.slice(start, end) ?? ''),
      saidAlready = words.every((one) =>
        said.toLowerCase().includes(
          one
            .replace(/[.,;:]$/, '')
            .replace(/\s+/g, ' ')
            .toLowerCase(),
        ),
      )
    return `${said}${saidAlready ? '' : `: “${words.join(' … ')}”`} (${report?.outlet ?? report?.key ?? first.report})`
  }
  const when = (moment: Moment | undefined) => (moment ? ` ${moment.date}` : '')
  return [
    ...matter.since.map((one) => ['since', told(one.value.date, one)] as const),
    ...matter.size.map((one) => ['size', told(amountInWords(one.value), one)] as const),
    ...matter.wants.map((one) => {
      const { who, what, by } = one.value
      return ['wants', told(`${who}: ${what}${by ? `, by${when(by)}` : ''}`, one)] as const
    }),
    ...matter.decides.map((one) => {
      const { who, rule } = one.value
      return ['decides', told(rule.toLowerCase().startsWith(who.toLowerCase()) ? rule : `${who}: ${rule}`, one)] as const
    }),
    ...matter.state.map(
      (one) => ['state', told(`${one.value.decided ? 'decided' : 'not decided'}: ${one.value.what}`, one)] as const,
    ),
    ...matter.next.map(
      (one) => ['next', told(`${one.value.what}${one.value.when ? ` (${one.value.when.date})` : ''}`, one)] as const,
    ),
  ]
}
