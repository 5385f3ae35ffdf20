import { useEffect, useRef } from 'preact/hooks'
import { KEYS } from '../model/keys.js'

const SHOWN: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' }

export function Help({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      <dl class="keys">
        {Object.entries(KEYS).map(([action, { key, says, ...more }]) => (
          <div key={action}>
            <dt>
              <kbd>{SHOWN[key] ?? key}</kbd>
              {'also' in more && <kbd>{SHOWN[more.also] ?? more.also}</kbd>}
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">close</button>
      </form>
    </dialog>
  )
}
