import * as z from 'zod'
import type { Report } from '../../core/index.js'
import { type Found, findQuotation, wordsOf } from '../near.js'
import { paged, pageOf, paging } from '../page.js'
import { type Pile, Unanswerable } from '../pile.js'
import { tool } from '../tool.js'
import { Place, placeOf } from '../untrusted.js'

export const verifyQuote = tool({
  name: 'verify_quote',
  title: 'Verify a quotation',
  description:
    'Is this quotation in the reports, word for word? Whose is it, and where? Case, quotation marks and dashes do not matter. When it is nowhere word for word, near misses are shown as altered. Not found means: not in these reports, nothing more.',
  input: z.object({
    quote: z.string().min(1).max(2000).describe('the words, without quotation marks'),
    report: z.string().max(400).optional().describe('only in this report (id or key)'),
    ...paging,
  }),
  output: z.object({
    note: z.string(),
    verdict: z.enum(['word for word', 'altered', 'not found']),
    places: z.array(
      z.object({
        place: Place,
        alike: z.number().describe('1 is word for word'),
        inQuotationMarks: z.boolean(),
        speakers: z
          .array(z.object({ name: z.string(), way: z.array(z.string()) }))
          .describe('to whom the report ascribes these words; innermost first'),
      }),
    ),
    ...paged,
  }),
  answer: (pile, { quote, report, ...page }) => {
    const wanted = wordsOf(quote)
    if (wanted.length === 0) throw new Unanswerable('There are no words in this quotation.')
    const within = report === undefined ? pile.dossier.reports : [pile.report(report)]
    const all = within.flatMap((one) => findQuotation(wordsIn(one), wanted).map((found) => ({ report: one, found })))
    const exact = all.filter(({ found }) => found.alike === 1)
    const shown = exact.length ? exact : all.sort((a, b) => b.found.alike - a.found.alike)
    const { items, ...rest } = pageOf(shown, page, ['quote', quote, report])
    return {
      verdict: exact.length ? ('word for word' as const) : all.length ? ('altered' as const) : ('not found' as const),
      places: items.map(({ report: one, found }) => describe(pile, one, found)),
      ...rest,
    }
  },
})

const known = new WeakMap<Report, ReturnType<typeof wordsOf>>()
function wordsIn(report: Report): ReturnType<typeof wordsOf> {
  const words = known.get(report) ?? wordsOf(report.text)
  known.set(report, words)
  return words
}

function describe(pile: Pile, report: Report, { start, end, alike }: Found) {
  const holding = pile.dossier.attributions
    .filter((one) => one.report === report.id && one.content.some((at) => at.start < end && start < at.end))
    .sort((a, b) => length(a.content) - length(b.content))
  return {
    place: placeOf(pile, { report: report.id, start, end }),
    alike: Math.round(alike * 100) / 100,
    inQuotationMarks:
      /["“„«‘'’]$/.test(report.text.slice(0, start).slice(-2).trimEnd()) ||
      holding.some(({ quotation }) => quotation === 'direct'),
    speakers: holding.slice(0, 5).map((one) => {
      const chain = pile.dossier.chains.find(({ attribution }) => attribution === one.id)
      return { name: one.source?.name ?? 'nobody is named near these words', way: chain ? pile.way(chain) : [] }
    }),
  }
}

const length = (content: readonly { readonly start: number; readonly end: number }[]): number =>
  content.reduce((total, { start, end }) => total + end - start, 0)
