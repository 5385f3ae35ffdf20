import type { MatterJson, Story } from './story.js'

export interface Dated {
  /** EDTF, as told. */
  readonly date: string
  readonly kind: 'began' | 'wants' | 'next' | 'changed' | 'last report'
  readonly about: string
  readonly says: string
  readonly at?: { readonly report: string; readonly start: number; readonly end: number; readonly text: string }
}

/** Every dated commitment of the story's matters, and what later reports tell otherwise, in the order of their dates; and where the reports end. */
export function timelineOf({ dossier }: Story): readonly Dated[] {
  const all: Dated[] = [
    ...dossier.matters.flatMap(commitmentsOf),
    ...dossier.changes.map(
      ({ day, what, about, before, after }): Dated => ({
        date: day,
        kind: 'changed',
        about,
        says: `${what}: ${after.value}, before: ${before.value}`,
        at: after,
      }),
    ),
  ].filter(isNew)
  const days = dossier.reports.flatMap(({ published }) => published ?? []).sort()
  const last = days.at(-1)?.slice(0, 10)
  if (last !== undefined && all.length > 0) all.push({ date: last, kind: 'last report', about: '', says: 'the last report here' })
  return all.sort((a, b) => order(a) - order(b) || (sortKey(a.date) < sortKey(b.date) ? -1 : 1))
}

/** The dated stand in their order, the line of the last report after what is of its day; what has no year stands at the end. */
const order = ({ date }: Dated): number => (date.includes('X') ? 1 : 0)

const commitmentsOf = ({ name, since, wants, next }: MatterJson): Dated[] => [
  ...since.map(({ value, evidence }) => dated(value.replace('/..', ''), 'began', name, '', evidence)),
  ...wants.flatMap(({ who, what, by, evidence }) => (by ? [dated(by, 'wants', name, `${who}: ${what}`, evidence)] : [])),
  ...next.flatMap(({ what, when, evidence }) => (when ? [dated(when, 'next', name, what, evidence)] : [])),
]

const dated = (date: string, kind: Dated['kind'], about: string, says: string, [at]: MatterJson['mentions']): Dated => ({
  date,
  kind,
  about,
  says,
  ...(at ? { at } : {}),
})

/** Told by several reports, it stands on the line once. */
const isNew = ({ date, says, about }: Dated, index: number, all: readonly Dated[]): boolean =>
  all.findIndex((other) => sortKey(other.date) === sortKey(date) && other.says === says && other.about === about) === index

export const sortKey = (edtf: string): string => edtf.replace('../', '').replace('/..', '')
