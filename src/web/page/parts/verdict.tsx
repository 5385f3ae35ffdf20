import { useState } from 'preact/hooks'
import type { Judged, Verdict as Name } from '../model/api.js'
import { saysWithKey } from '../model/keys.js'

/** A sign beside each word, so that colour never says it alone. */
export const VERDICTS: Readonly<Record<Name, { readonly sign: string; readonly says: string }>> = {
  right: { sign: '✓', says: 'right' },
  wrong: { sign: '✗', says: 'wrong' },
  unsure: { sign: '?', says: 'not established' },
}
const NAMES: readonly Name[] = ['right', 'wrong', 'unsure']

export type OnSay = (of: string, verdict: Name, because: string) => void
export type OnUndo = (line: number) => void

/** right / wrong / not established, with a reason; kept in the log with name and time, and taken back by it. */
export function Verdict(props: {
  readonly of: string
  readonly asks: string
  readonly said: readonly Judged[]
  readonly onSay: OnSay
  readonly onUndo: OnUndo
}) {
  const { of, asks, said, onSay, onUndo } = props
  const [because, setBecause] = useState('')
  const mine = said.filter((one) => one.of === of)
  return (
    <fieldset class="verdict">
      <legend>{asks}</legend>
      <input
        type="text"
        aria-label="because"
        placeholder="because …"
        value={because}
        maxLength={2000}
        onInput={(event) => setBecause(event.currentTarget.value)}
      />
      {NAMES.map((name) => (
        <button
          key={name}
          type="button"
          title={saysWithKey(name)}
          aria-pressed={mine.at(-1)?.verdict === name}
          onClick={() => {
            onSay(of, name, because)
            setBecause('')
          }}
        >
          <span aria-hidden="true">{VERDICTS[name].sign}</span> {VERDICTS[name].says}
        </button>
      ))}
      <Said said={mine} onUndo={onUndo} />
    </fieldset>
  )
}

/** Judgements that stand, each with its reason, who, when, and the way to take it back. */
export function Said({ said, onUndo, isNamed = false }: { said: readonly Judged[]; onUndo: OnUndo; isNamed?: boolean }) {
  if (said.length === 0) return null
  return (
    <ul class="judged">
      {said.map(({ line, verdict, because, by, at, about }) => (
        <li key={line}>
          {isNamed && about && <span class="what">{about.says}: </span>}
          <b>
            <span aria-hidden="true">{VERDICTS[verdict].sign}</span> {VERDICTS[verdict].says}
          </b>
          {because && ` “${because}”`}{' '}
          <span class="quiet">
            {by}, {at.slice(0, 10)}
          </span>{' '}
          <button type="button" class="plain" onClick={() => onUndo(line)}>
            take back
          </button>
        </li>
      ))}
    </ul>
  )
}
