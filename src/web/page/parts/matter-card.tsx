import type { ComponentChildren } from 'preact'
import { inWords } from '../model/date.js'
import type { MatterJson, Story } from '../model/story.js'
import type { Change } from '../model/use-route.js'

type Evidence = MatterJson['mentions']
type Go = (change: Change) => void

/** Since when, how many, who wants what by when, who decides under which rule, what is decided, what comes next, what changed: every cell a link to its words. */
export function MatterCard({ story, matter, go }: { story: Story; matter: MatterJson; go: Go }) {
  const cells = (told: readonly [string, Evidence][]) =>
    told.map(([words, evidence]) => <Cell key={words} story={story} evidence={evidence} words={words} go={go} />)
  const changes = story.dossier.changes.filter((change) => change.matter === matter.id)
  return (
    <article class="matter" id={`matter-${matter.id}`}>
      <h2>
        {upperFirst(matter.name)}{' '}
        {matter.type !== 'other' && !matter.name.toLowerCase().includes(matter.type) && <small>{matter.type}</small>}
      </h2>
      <dl>
        <Row name="since">{cells(alike(matter.since, ({ value }) => inWords(value).replace(/^since /, '')))}</Row>
        <Row name="how many">{cells(alike(matter.size, sizeInWords))}</Row>
        <Row name="who wants what">{cells(alike(matter.wants, wantInWords))}</Row>
        <Row name="who decides">{cells(alike(matter.decides, ruleInWords))}</Row>
        <Row name="decided">{cells(alike(matter.state, ({ decided, what }) => `${decided ? 'yes' : 'not yet'}: ${what}`))}</Row>
        <Row name="next">{cells(alike(matter.next, ({ what, when }) => `${what}${when ? `, ${inWords(when)}` : ''}`))}</Row>
        {changes.length > 0 && (
          <Row name="told otherwise">
            {changes.map(({ day, what, before, after }) => (
              <Cell
                key={`${after.report} ${after.start}`}
                story={story}
                evidence={[after]}
                words={`${inWords(day)}, ${what}: ${after.value}, before: ${before.value}`}
                go={go}
              />
            ))}
          </Row>
        )}
      </dl>
    </article>
  )
}

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const wantInWords = ({ who, what, by }: MatterJson['wants'][number]): string =>
  `${upperFirst(who)}: ${what}${by && !isSaid(by, what) ? ` (${inWords(by)})` : ''}`
const isSaid = (date: string, words: string): boolean => words.toLowerCase().includes(inWords(date).toLowerCase())

const ruleInWords = ({ who, rule }: MatterJson['decides'][number]): string =>
  rule.toLowerCase().startsWith(who.toLowerCase()) ? upperFirst(rule) : `${upperFirst(who)}: ${rule}`

const sizeInWords = ({ bound, value, of }: MatterJson['size'][number]): string =>
  `${BOUND[bound] ?? ''}${value.toLocaleString('en')} ${of ?? ''}`

/** What several reports tell alike is shown once, with all of them. */
function alike<Told extends { readonly evidence: Evidence }>(
  cells: readonly Told[],
  say: (cell: Told) => string,
): [string, Evidence][] {
  const said = new Map<string, Evidence>()
  for (const cell of cells) said.set(say(cell), [...(said.get(say(cell)) ?? []), ...cell.evidence])
  return [...said]
}

const BOUND: Readonly<Record<string, string>> = { about: 'about ', 'at least': 'at least ', 'at most': 'at most ' }

function Row({ name, children }: { name: string; children: readonly ComponentChildren[] }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children.length > 0 ? children : <span class="none">not told</span>}</dd>
    </>
  )
}

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
      {words} <span class="outlet">{[...new Set(evidence.map(({ report }) => story.label(report)))].join(', ')}</span>
    </button>
  )
}
