import { useState } from 'preact/hooks'
import type { Verdict as Name } from '../model/api.js'
import { saysWithKey } from '../model/keys.js'

const NAMES: readonly (readonly [Name, string])[] = [
  ['right', 'right'],
  ['wrong', 'wrong'],
  ['unsure', 'not established'],
]

/** right / wrong / not established, with a reason; kept in the log with name and time. */
export function Verdict({ of, onSay }: { of: string; onSay: (of: string, verdict: Name, because: string) => void }) {
  const [because, setBecause] = useState('')
  return (
    <fieldset class="verdict">
      <legend>Your judgement</legend>
      <input
        type="text"
        aria-label="because"
        placeholder="because …"
        value={because}
        maxLength={2000}
        onInput={(event) => setBecause(event.currentTarget.value)}
      />
      {NAMES.map(([name, label]) => (
        <button key={name} type="button" title={saysWithKey(name)} onClick={() => onSay(of, name, because)}>
          {label}
        </button>
      ))}
    </fieldset>
  )
}
