import type { ComponentChildren } from 'preact'
import { amountInWords } from '../../../core/in-words.js'
import { inWords } from '../model/date.js'
import type { MatterJson, Story } from '../model/story.js'
import type { Change } from '../model/use-route.js'

type Evidence = MatterJson['mentions']
type Go = (change: Change) => void

/** Since when, how many, who wants what by when, who decides under which rule, what is decided, what comes next, what changed: every cell a link to its words. */
export function MatterCard({ story, matter, go }: { story: Story; matter: MatterJson; go: Go }) {
  const changes = story.dossier.changes.filter((change) => change.matter === matter.id)
  const rows: readonly (readonly [name: string, answers: readonly [string, Evidence][]])[] = [
    ['since', alike(matter.since, ({ value }) => inWords(value).replace(/^since /, ''))],
    ['how many', alike(matter.size, amountInWords)],
    ['who wants what', alike(matter.wants, wantInWords)],
    ['who decides', alike(matter.decides, ruleInWords)],
    ['decided', alike(matter.state, ({ decided, what }) => `${decided ? 'yes' : 'not yet'}: ${what}`)],
    ['next', alike(matter.next, ({ what, when }) => `${what}${when ? `, ${inWords(when)}` : ''}`)],
    [
      'told otherwise',
      changes.map(({ day, what, before, after }) => [
        `${inWords(day)}, ${what}: ${after.value}, before: ${before.value}`,
        [after],
      ]),
    ],
  ]
  const told = rows.filter(([, answers]) => answers.length > 0),
    untold = rows.filter(([name, answers]) => answers.length === 0 && name !== 'told otherwise')
  return (
    <article class="matter" id={`matter-${matter.id}`}>
      <h2>
        {upperFirst(matter.name)}{' '}
        {matter.type !== 'other' && !matter.name.toLowerCase().includes(matter.type) && <small>{matter.type}</small>}
      </h2>
      <dl>
        {told.map(([name, answers]) => (
          <Row key={name} name={name}>
            {answers.map(([words, evidence]) => (
              <Cell key={words} story={story} evidence={evidence} words={words} go={go} />
            ))}
          </Row>
        ))}
      </dl>
      {untold.length > 0 && <p class="quiet">not told: {untold.map(([name]) => name).join(', ')}</p>}
    </article>
  )
}

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const wantInWords = ({ who, what, by }: MatterJson['wants'][number]): string =>
  `${upperFirst(who)}: ${what}${by && !isSaid(by, what) ? ` (${inWords(by)})` : ''}`
const isSaid = (date: string, words: string): boolean => words.toLowerCase().includes(inWords(date).toLowerCase())

const ruleInWords = ({ who, rule }: MatterJson['decides'][number]): string =>
  rule.toLowerCase().startsWith(who.toLowerCase()) ? upperFirst(rule) : `${upperFirst(who)}: ${rule}`

/** What several reports tell alike is shown once, with all of them. */
function alike<Told extends { readonly evidence: Evidence }>(
  cells: readonly Told[],
  say: (cell: Told) => string,
): [string, Evidence][] {
  const said = new Map<string, Evidence>()
  for (const cell of cells) said.set(say(cell), [...(said.get(say(cell)) ?? []), ...cell.evidence])
  return [...said]
}

const Row = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
)

function Cell({ story, evidence, words, go }: { story: Story; evidence: Evidence; words: ComponentChildren; go: Go }) {
  const [at] = evidence
  if (!at) return null
  return (
    <button
      type="button"
      class="cell"
      title={`${story.label(at.report)}: “${at.text}”`}
      onClick={() => go({ view: 'reader', report: at.report, at: `${at.start}-${at.end}` })}
    >
      {words} <Tellers names={[...new Set(evidence.map(({ report }) => story.label(report)))]} />
    </button>
  )
}

const MOST = 3 // names; of more the number says enough, and the reports are in the reader

const Tellers = ({ names }: { names: readonly string[] }) => (
  <>
    {names.slice(0, MOST).map((name, index) => (
      <>
        <span class="outlet">
          {name}
          {index < names.length - 1 && index < MOST - 1 ? ',' : ''}
        </span>{' '}
      </>
    ))}
    {names.length > MOST && <span class="quiet">and {names.length - MOST} more</span>}
  </>
)
