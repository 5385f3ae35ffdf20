/** Takes a foreign document apart, field by field; whatever is not as it should be is said with its place. */
import type { Evidence, Id, Report, Span } from '../../model.js'

export class NotAsPromised extends Error {}

export interface Value {
  readonly value: unknown
  /** "claims[3].wordings[0].start" */
  readonly path: string
}

const fail = (at: Value, wanted: string): never => {
  throw new NotAsPromised(`${at.path || 'the document'} is not ${wanted}`)
}

export function field(of: Value, name: string): Value {
  if (typeof of.value !== 'object' || of.value === null || Array.isArray(of.value)) return fail(of, 'an object')
  return {
    value: Object.hasOwn(of.value, name) ? (of.value as Record<string, unknown>)[name] : undefined,
    path: of.path ? `${of.path}.${name}` : name,
  }
}

export const isThere = ({ value }: Value): boolean => value !== undefined && value !== null

export const text = (at: Value): string => (typeof at.value === 'string' ? at.value : fail(at, 'a string'))
export const flag = (at: Value): boolean => (typeof at.value === 'boolean' ? at.value : fail(at, 'true or false'))
export const isTrue = (at: Value): true => (at.value === true ? true : fail(at, 'true'))
export const number = (at: Value): number =>
  typeof at.value === 'number' && Number.isFinite(at.value) ? at.value : fail(at, 'a number')
export const whole = (at: Value): number => (Number.isSafeInteger(at.value) ? (at.value as number) : fail(at, 'a whole number'))
export const id = <Of extends string>(at: Value): Id<Of> => text(at) as Id<Of>

export const oneOf = <const Word extends string | number>(at: Value, words: readonly Word[]): Word =>
  words.includes(at.value as Word) ? (at.value as Word) : fail(at, `one of ${words.join(', ')}`)

export function list<Item>(at: Value, item: (each: Value) => Item): Item[] {
  if (!Array.isArray(at.value)) return fail(at, 'a list')
  return at.value.map((value, index) => item({ value, path: `${at.path}[${index}]` }))
}

export function some<Item>(at: Value, item: (each: Value) => Item): readonly [Item, ...Item[]] {
  const [first, ...rest] = list(at, item)
  return first === undefined ? fail(at, 'a list with something in it') : [first, ...rest]
}

/** `{ name: taken }` when the field is there, `{}` when it is not: absent stays absent. */
export const given = <Name extends string, Taken>(
  of: Value,
  name: Name,
  take: (at: Value) => Taken,
): { readonly [Key in Name]?: Taken } => {
  const at = field(of, name)
  return (isThere(at) ? { [name]: take(at) } : {}) as { readonly [Key in Name]?: Taken }
}

/** Spans are only taken with their words: they must stand in the text, and be the words that the document gives. */
export class Places {
  readonly #texts: ReadonlyMap<string, string>

  constructor(reports: readonly Pick<Report, 'id' | 'text'>[]) {
    this.#texts = new Map(reports.map((report) => [report.id, report.text]))
  }

  readonly span = (at: Value): Span => this.within(at, text(field(at, 'report')))

  within(at: Value, report: string): Span {
    const whereabouts = this.#texts.get(report)
    if (whereabouts === undefined) return fail(at, `in a report of the document (${report})`)
    const start = whole(field(at, 'start')),
      end = whole(field(at, 'end')),
      words = field(at, 'text')
    if (!(start >= 0 && start < end && end <= whereabouts.length)) return fail(at, 'inside its report')
    if (isThere(words) && text(words) !== whereabouts.slice(start, end)) return fail(words, 'what stands there in the report')
    return { report: report as Id<'report'>, start, end }
  }

  readonly evidence = (at: Value): Evidence => some(at, this.span)

  /** A stretch with its pieces beside it, or the one piece that it is. */
  readonly stretch = (at: Value): Evidence => {
    const pieces = field(at, 'evidence')
    return isThere(pieces) ? this.evidence(pieces) : [this.span(at)]
  }
}
