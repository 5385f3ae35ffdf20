import type { RefObject } from 'preact'
import { type Action, KEYS, saysWithKey } from '../model/keys.js'
import { VIEWS, type View } from '../model/route.js'

/** The name of the place, what is searched for in it, and what can be done with it. */
export function Top(props: {
  readonly title: string
  /** "a claim": what the search finds here. */
  readonly finds: string
  readonly found: string
  readonly find: RefObject<HTMLInputElement | null>
  readonly onFind: (words: string) => void
  readonly onAct: (action: Action) => void
}) {
  const { title, finds, found, find, onFind, onAct } = props
  return (
    <header class="top">
      <button type="button" class="name" onClick={() => onAct('library')} title={saysWithKey('library')}>
        Hearsay
      </button>
      <h1>{title || ' '}</h1>
      <input
        ref={find}
        type="search"
        aria-label={`find ${finds}`}
        title={saysWithKey('find')}
        placeholder={`find ${finds} (${KEYS.find.key})`}
        value={found}
        onInput={(event) => onFind(event.currentTarget.value)}
      />
      {(['export', 'print', 'help'] as const).map((action) => (
        <button key={action} type="button" onClick={() => onAct(action)} title={saysWithKey(action)}>
          {action === 'help' ? 'keys' : action}
        </button>
      ))}
    </header>
  )
}

export const Views = ({ chosen, onChoose }: { chosen: string; onChoose: (view: View) => void }) => (
  <nav class="views" aria-label="views">
    {VIEWS.map((view) => (
      <button
        key={view}
        type="button"
        aria-current={chosen === view ? 'page' : undefined}
        title={saysWithKey(view)}
        onClick={() => onChoose(view)}
      >
        <kbd>{KEYS[view].key}</kbd> {view}
      </button>
    ))}
  </nav>
)
