import { amountInWords } from '../../in-words.js'
import type { Dossier, Evidence, Report, Span } from '../../model.js'
import { isAddress } from './address.js'

/** Characters of the text before and after the words, by which they are found again when the page has changed. */
const CONTEXT = 32

/**
 * W3C Web Annotations, one for each attribution, claim and figure, in one collection. Offsets count in the clean text of the report; who has only the
 * page finds the words by the quotation.
 */
export function toAnnotations(dossier: Dossier) {
  const reports = new Map(dossier.reports.map((report) => [report.id, report]))
  const reportOf = (at: Span): Report => {
    const report = reports.get(at.report)
    if (!report) throw new RangeError(`report ${at.report} is not in the pile`)
    return report
  }
  const targets = (evidence: Evidence | readonly Span[]) => evidence.map((at) => target(reportOf(at), at))
  const ways = new Map(dossier.chains.map((chain) => [chain.attribution, chain.tellers.map(({ name }) => name).join(' → ')]))

  const attributions = dossier.attributions.map((one) => {
    const way = ways.get(one.id)
    return annotation(`attribution:${one.id}`, 'identifying', targets(one.content), [
      `${one.source?.name ?? 'somebody not named'} ${one.act} (${one.quotation})`,
      ...(way ? [`way: ${way}`] : []),
    ])
  })
  const claims = dossier.claims.map((one) =>
    annotation(
      `claim:${one.id}`,
      'classifying',
      one.wordings.flatMap(({ evidence }) => targets(evidence)),
      [one.title, ...one.standing.because.map(({ value }) => value)],
    ),
  )
  const figures = dossier.reports.flatMap((report) =>
    report.mentions
      .filter((mention) => mention.kind === 'figure')
      .map((figure) =>
        annotation(`figure:${report.id}:${figure.start}`, 'describing', [target(report, figure)], [amountInWords(figure)]),
      ),
  )
  const items = [...attributions, ...claims, ...figures]
  return {
    '@context': CONTEXT_OF_ANNOTATIONS,
    id: 'urn:hearsay:annotations',
    type: 'AnnotationCollection',
    label: 'Who said what, and where',
    total: items.length,
    ...(items.length === 0 ? {} : { first: { id: 'urn:hearsay:annotations:1', type: 'AnnotationPage', startIndex: 0, items } }),
  }
}

const CONTEXT_OF_ANNOTATIONS = 'http://www.w3.org/ns/anno.jsonld'

type Target = ReturnType<typeof target>

function annotation(id: string, motivation: string, targets: readonly Target[], says: readonly string[]) {
  return {
    '@context': CONTEXT_OF_ANNOTATIONS,
    id: `urn:hearsay:${id}`,
    type: 'Annotation',
    motivation,
    body: says.map((value) => ({ type: 'TextualBody', value, format: 'text/plain', language: 'en' })),
    target: targets.length === 1 ? targets[0] : targets,
  }
}

function target(report: Report, { start, end }: Pick<Span, 'start' | 'end'>) {
  const { text } = report
  return {
    type: 'SpecificResource',
    source: isAddress(report.url) ? report.url : `urn:hearsay:report:${report.id}`,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(whole(text, Math.max(0, start - CONTEXT)), start),
        suffix: text.slice(end, whole(text, Math.min(text.length, end + CONTEXT))),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  }
}

/** Never between the two halves of one character. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') && at > 0 ? at - 1 : at)
