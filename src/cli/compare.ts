import type { Claim, Discrepancy, Dossier, Id, Report } from '../core/publish.js'
import { toComparisonJson, toDossierJson } from '../core/publish.js'
import { DONE, WrongUse } from './exit.js'
import { withPile } from './library.js'
import type { Options } from './options.js'
import { oneLine, printDocument, printJson, printLine } from './out.js'
import { pickReport } from './reference.js'
import { wrap } from './table.js'

/** Two reports side by side: the sentences that the one has from the other, what both tell, where they differ, and what only one of them has. */
export const run = (one: string, other: string, options: Options): Promise<number> =>
  withPile(options, async (dossier) => {
    const a = pickReport(dossier, one),
      b = pickReport(dossier, other)
    if (a.id === b.id) throw new WrongUse(`"${one}" and "${other}" are the same report`, 'name two different ones')
    const tells = (claim: Claim, { id }: Report) =>
      claim.wordings.some(({ aside, evidence }) => !aside && evidence[0].report === id)
    const both = dossier.claims.filter((claim) => tells(claim, a) && tells(claim, b)),
      onlyA = dossier.claims.filter((claim) => tells(claim, a) && !tells(claim, b)),
      onlyB = dossier.claims.filter((claim) => !tells(claim, a) && tells(claim, b)),
      differ = dossier.discrepancies.filter((discrepancy) => isBetween(discrepancy, a.id, b.id))
    const beside = toComparisonJson(a, b)
    if (options.json || options.ndjson) {
      const { claims, discrepancies, reports } = toDossierJson(dossier)
      const of = (some: readonly { readonly id: string }[], all: readonly { readonly id: string }[]) =>
        all.filter(({ id }) => some.some((thing) => thing.id === id))
      const document = {
        ...toComparisonJson(a, b),
        reports: reports.filter(({ id }) => id === a.id || id === b.id),
        both: of(both, claims),
        onlyFirst: of(onlyA, claims),
        onlySecond: of(onlyB, claims),
        discrepancies: of(differ, discrepancies),
      }
      await (options.ndjson ? printJson(document, options) : printDocument(document))
      return DONE
    }
    const words = (claim: Claim, report: Report) =>
      claim.wordings.flatMap(({ aside, evidence }) =>
        !aside && evidence[0].report === report.id ? [report.text.slice(evidence[0].start, evidence[0].end)] : [],
      )[0] ?? ''
    if (options.plain) {
      for (const claim of both) await printLine(['both', claim.id, words(claim, a), words(claim, b)].map(oneLine).join('\t'))
      for (const claim of onlyA) await printLine(['first', claim.id, words(claim, a), ''].map(oneLine).join('\t'))
      for (const claim of onlyB) await printLine(['second', claim.id, '', words(claim, b)].map(oneLine).join('\t'))
      return DONE
    }
    const name = (report: Report) => oneLine(report.outlet ?? report.key)
    await printLine(`A  ${name(a)}\nB  ${name(b)}`)
    const shared = beside.rows.filter(({ how }) => how in SAID)
    await section('Sentences of the one in the other', shared, ({ how, here, there }) => [
      `${SAID[how] ?? how}:`,
      `A  ${oneLine(here?.text ?? '')}`,
      `B  ${oneLine(there?.text ?? '')}`,
    ])
    const { dropped, added } = beside.counts
    await printLine(`\nSentences that stand only in A: ${dropped}; only in B: ${added}`)
    await section('Claims that both tell', both, (claim) => [
      `A  ${words(claim, a)}`,
      `B  ${words(claim, b)}`,
      ...differences(dossier, differ, claim),
    ])
    await section('Claims only in A', onlyA, (claim) => [`A  ${words(claim, a)}`])
    await section('Claims only in B', onlyB, (claim) => [`B  ${words(claim, b)}`])
    return DONE
  })

/** How a sentence of the one stands in the other. */
const SAID: Readonly<Record<string, string>> = { verbatim: 'copied', edited: 'altered', rewritten: 'reworded' }

const isBetween = (discrepancy: Discrepancy, a: Id<'report'>, b: Id<'report'>): boolean => {
  if (discrepancy.kind === 'omission') {
    const present = discrepancy.evidence.map(({ report }) => report)
    return (
      (present.includes(a) && discrepancy.absentFrom.includes(b)) || (present.includes(b) && discrepancy.absentFrom.includes(a))
    )
  }
  const told = discrepancy.versions.map(({ evidence }) => evidence[0].report)
  return told.includes(a) && told.includes(b)
}

const differences = ({ reports }: Dossier, differ: readonly Discrepancy[], claim: Claim): string[] =>
  differ.flatMap((one) => {
    if (one.claim !== claim.id || one.kind === 'omission') return []
    const versions = one.versions.map(({ evidence: [span] }) =>
      reports.find(({ id }) => id === span.report)?.text.slice(span.start, span.end),
    )
    return [`differs in ${one.kind} (${one.nature}): ${versions.map((text) => `“${text}”`).join(' / ')}`]
  })

async function section<Thing>(
  title: string,
  things: readonly Thing[],
  lines: (thing: Thing) => readonly string[],
): Promise<void> {
  await printLine(`\n${title}: ${things.length}`)
  for (const thing of things) {
    for (const [at, line] of lines(thing).entries())
      await printLine(`${at === 0 ? '- ' : '  '}${wrap(line, '     ').trimStart()}`)
  }
}
