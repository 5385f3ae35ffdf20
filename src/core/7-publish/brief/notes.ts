import type { Evidence, Id, Report, SourceChain, Span } from '../../model.js'
import { code, type Inline, type Line, quiet } from './document.js'
import { date, hand, upperFirst, way } from './say.js'
import { visible } from './visible.js'

export interface NoteOptions {
  readonly labels: ReadonlyMap<Id<'report'>, string>
  /** When each report was read, if that is known: EDTF, from outside. */
  readonly read?: ReadonlyMap<string, string>
}

export interface About {
  readonly chain?: SourceChain
  readonly grade?: string
}

/**
 * The footnotes of one brief, in the order in which they are first called. The same words with the same way and grade are one note.
 */
export class Notes {
  readonly lines: Line[] = []
  readonly #numbers = new Map<string, number>()
  readonly #reports: ReadonlyMap<Id<'report'>, Report>
  readonly #options: NoteOptions

  constructor(reports: readonly Report[], options: NoteOptions) {
    this.#reports = new Map(reports.map((report) => [report.id, report]))
    this.#options = options
  }

  /** `spans` lie in one report. */
  of(spans: Evidence, about: About = {}): Inline[] {
    return [{ kind: 'note', number: this.#number(spans, about) }]
  }

  #number(spans: Evidence, about: About): number {
    const key = JSON.stringify([spans.map(({ report, start, end }) => [report, start, end]), about.chain?.id, about.grade])
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.lines.push(this.#line(spans, about))
    this.#numbers.set(key, this.lines.length)
    return this.lines.length
  }

  #line(spans: Evidence, { chain, grade }: About): Line {
    const report = this.#reports.get(spans[0].report)
    if (!report) throw new RangeError(`a note on report ${spans[0].report}, which is not in the pile`)
    const read = this.#options.read?.get(report.id)
    const address = textAddress(report, spans[0])
    return [
      this.#options.labels.get(report.id) ?? report.key,
      report.title ? `, ‘${visible(report.title)}’` : '',
      report.published ? `, published ${date(report.published)}` : ', without a date',
      read ? `, read ${date(read)}` : '',
      '. ',
      ...spans.flatMap((at, index): Line => [index ? ' … ' : '', code(report.text.slice(at.start, at.end))]),
      /[.!?…]["”’']?$/.test(report.text.slice(0, spans.at(-1)!.end).slice(-2)) ? ' ' : '. ',
      chain ? `${upperFirst(hand(chain))}: ${way(chain)}. ` : '',
      grade ? `Grade ${grade}. ` : '',
      quiet(`Characters ${enumeratedPlaces(spans)} of the text with SHA-256 `, code(report.sha256)),
      ...(address ? ['. ', { kind: 'link' as const, to: address, text: 'Open at these words' }] : []),
      '.',
    ]
  }
}

const enumeratedPlaces = (spans: readonly Span[]): string => spans.map(({ start, end }) => `${start}–${end}`).join(', ')

/**
 * The address of the report, scrolled to the words by a text fragment. Only http and https are addresses; whatever else a page claims to be
 * its address is not linked to.
 *
 *     https://harbourpost.example/lake-guard#:~:text=The%20Federation%20wants,the%20Lake%20Guard
 */
export function textAddress(report: Pick<Report, 'url' | 'text'>, at: Pick<Span, 'start' | 'end'>): string | undefined {
  const { url } = report
  if (!url || !/^https?:\/\/[^\s<>"\\]+$/i.test(url)) return undefined
  const words = visible(report.text.slice(at.start, at.end)).split(' ')
  const exact =
    words.length <= 10
      ? fragment(words.join(' '))
      : `${fragment(words.slice(0, 5).join(' '))},${fragment(words.slice(-5).join(' '))}`
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${exact}`
}

const fragment = (words: string): string =>
  encodeURIComponent(words)
    .replace(/-/g, '%2D')
    .replace(/[()']/g, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`)
