import { amountInWords } from '../../../core/in-words.js'
import type { ReportJson, Story } from './story.js'

export interface Mark {
  readonly start: number
  readonly end: number
  /** Names the class: "source", "cue", "content", "figure", "moment", "name", "meant", "differing". */
  readonly kind: string
  readonly title?: string
}

/** What is marked in a report, and how each kind is called in the reader. */
export const KINDS = {
  source: 'sources',
  cue: 'cues',
  content: 'contents',
  figure: 'figures',
  moment: 'dates',
  name: 'names',
} as const
export type Kind = keyof typeof KINDS
export const kinds = Object.keys(KINDS) as Kind[]

/** Every attribution and every figure, date and name of a report, in reading order; each says what it is and by which rule. */
export function marksOf(story: Story, { id, mentions }: ReportJson): Mark[] {
  const told = story.dossier.attributions
    .filter(({ report }) => report === id)
    .flatMap(({ source, cue, content, act, rule }): Mark[] => [
      ...content.map(({ start, end }) => ({
        start,
        end,
        kind: 'content',
        title: `content: ${source?.resolved ?? source?.text ?? 'speaker not established'} ${act}`,
      })),
      ...(source
        ? [
            {
              start: source.start,
              end: source.end,
              kind: 'source',
              title: `source${source.resolved ? `: ${source.resolved}` : ''} (${source.kind}; rule: ${rule})`,
            },
          ]
        : []),
      ...(cue ? [{ start: cue.start, end: cue.end, kind: 'cue', title: `cue: ${act} (rule: ${rule})` }] : []),
    ])
  const named = mentions.map((mention): Mark => {
    const { start, end, kind, rule } = mention
    const says =
      mention.kind === 'figure'
        ? `figure: ${amountInWords(mention)}`
        : mention.kind === 'moment'
          ? `date: ${mention.date}`
          : `name: ${mention.canonical} (${mention.type})`
    return { start, end, kind, title: `${says.trim()} (rule: ${rule})` }
  })
  return [...told, ...named].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The next marked words after the ones that are meant, or the ones before them. */
export function markAfter(
  marks: readonly Mark[],
  meant: { readonly start: number; readonly end: number } | undefined,
  step: 1 | -1,
): Mark | undefined {
  const places = marks.filter(({ start, end }, at) => at === 0 || start !== marks[at - 1]?.start || end !== marks[at - 1]?.end)
  if (!meant) return step === 1 ? places[0] : places.at(-1)
  const isAfter = ({ start, end }: Mark) => start > meant.start || (start === meant.start && end < meant.end)
  const isBefore = ({ start, end }: Mark) => start < meant.start || (start === meant.start && end > meant.end)
  return step === 1 ? places.find(isAfter) : places.findLast(isBefore)
}
