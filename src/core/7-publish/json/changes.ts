import { amountInWords, valueIn, valueInWords } from '../../in-words.js'
import type { Discrepancy, Dossier, Evidence, Id, Matter, Report, Told } from '../../model.js'
import { fold } from '../../text/fold.js'
import { toStretchJson } from './claim.js'
import type { WordsAt } from './words.js'

type DayOf = (evidence: Evidence) => string | undefined

/** One answer to one question, as one report gave it: "about 2,300 troops" to "how many troops". */
interface Answer {
  /** Answers to the same question may replace one another. */
  readonly to: string
  /** What it comes to; equal answers are no change, however they are put. */
  readonly is: string
  readonly says: string
  /** What was decided or not: two answers that share no word of weight may be about two things. */
  readonly about?: string
  readonly evidence: Evidence
}

/**
 * What later reports tell otherwise than earlier ones, oldest first: how many, decided or not, when the next step is, and the figures and
 * dates of claims that were brought up to date. A change needs two days: what is told otherwise on one and the same day is a difference.
 *
 *     12 March: around 2,300 troops      13 March: about 3,200 troops      → 13 March, how many: 2,300 troops, then 3,200 troops
 */
export function toChangesJson({ reports, matters, discrepancies, claims }: Dossier, words: WordsAt) {
  const byId = new Map<Id<'report'>, Report>(reports.map((report) => [report.id, report]))
  const dayOf: DayOf = ([{ report }]) => dayIn(byId.get(report)?.published)
  const titles = new Map(claims.map(({ id, title }) => [id, title]))
  const changes = [
    ...matters.flatMap((matter) =>
      changesIn(matter, dayOf).map((change) => ({ ...change, matter: matter.id as string, claim: null, about: matter.name })),
    ),
    ...discrepancies.flatMap((discrepancy) =>
      updatesIn(discrepancy, dayOf).map((change) => ({
        ...change,
        matter: null,
        claim: discrepancy.claim as string,
        about: titles.get(discrepancy.claim) ?? '',
      })),
    ),
  ]
  const seen = new Set<string>()
  return changes
    .filter(({ after: { evidence } }) => {
      const place = `${evidence[0].report} ${evidence[0].start}`,
        isNew = !seen.has(place)
      seen.add(place)
      return isNew
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.about < b.about ? -1 : a.about > b.about ? 1 : 0))
    .map(({ day, what, matter, claim, about, before, after }) => ({
      day,
      what,
      matter,
      claim,
      about,
      before: { value: before.says, ...toStretchJson(before.evidence, words) },
      after: { value: after.says, ...toStretchJson(after.evidence, words) },
    }))
}
export type ChangesJson = ReturnType<typeof toChangesJson>

/** A whole day, or nothing: "2031-03" does not tell what was said first. */
const dayIn = (date: string | undefined): string | undefined => /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0]

const changesIn = ({ size, state, next }: Matter, dayOf: DayOf) => [
  ...changesOf(size.map(sizeOf), dayOf, 'how many'),
  ...changesOf(state.map(stateOf), dayOf, 'decided').filter(
    ({ before, after }) => before.about !== undefined && after.about !== undefined && shareWords(before.about, after.about),
  ),
  ...changesOf(
    next.flatMap(({ value: { what, when }, evidence }) =>
      when ? [{ to: plain(what), is: when.date, says: `${what}, ${when.date}`, evidence }] : [],
    ),
    dayOf,
    'next',
  ),
]

const sizeOf = ({ value: { value, of = '', bound }, evidence }: Matter['size'][number]): Answer => ({
  to: plain(of),
  is: String(value),
  says: amountInWords({ value, of, bound }),
  evidence,
})

const stateOf = ({ value: { decided, what }, evidence }: Matter['state'][number]): Answer => {
  const says = decided ? 'yes' : 'not yet'
  return { to: '', is: says, says, about: plain(what), evidence }
}

const WEIGHTY = 5 // letters: "budget", "closure"; not "made", "have", "been"
const weighty = (words: string): string[] => words.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= WEIGHTY)
const shareWords = (a: string, b: string): boolean => {
  const mine = new Set(weighty(a))
  return weighty(b).some((word) => mine.has(word))
}

function updatesIn(discrepancy: Discrepancy, dayOf: DayOf) {
  if (discrepancy.kind === 'omission' || discrepancy.nature !== 'update') return []
  const versions: readonly Told<Parameters<typeof valueIn>[0]>[] = discrepancy.versions
  const answers = versions.map(({ value, evidence }): Answer => {
    return { to: '', is: String(valueIn(value)), says: valueInWords(value), evidence }
  })
  return changesOf(answers, dayOf, discrepancy.kind)
}

const plain = (words: string): string => fold(words).toLowerCase()

/** Of the answers to each question those that nobody gave on an earlier day, each beside the last that was given before. */
function changesOf(answers: readonly Answer[], dayOf: DayOf, what: string) {
  const questions = new Map<string, { readonly day: string; readonly answer: Answer }[]>()
  for (const answer of answers) {
    const day = dayOf(answer.evidence)
    if (day === undefined) continue
    const told = questions.get(answer.to)
    if (told) told.push({ day, answer })
    else questions.set(answer.to, [{ day, answer }])
  }
  return [...questions.values()].flatMap((told) => {
    told.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    const known = new Set<string>()
    let before: Answer | undefined,
      today = told[0]?.day
    return told.flatMap(({ day, answer }, index) => {
      if (day !== today) before = told[index - 1]?.answer
      today = day
      if (known.has(answer.is)) return []
      known.add(answer.is)
      return before ? [{ day, what, before, after: answer }] : []
    })
  })
}
