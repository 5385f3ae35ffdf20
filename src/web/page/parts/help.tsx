import { type Action, KEYS, keysOf } from '../model/keys.js'
import { Dialog } from './dialog.js'

/** Every key, from the one table. */
export const Help = ({ onClose }: { onClose: () => void }) => (
  <Dialog title="Keys" onClose={onClose}>
    <dl class="keys">
      {(Object.keys(KEYS) as Action[]).map((action) => (
        <div key={action}>
          <dt>
            {keysOf(action).map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{KEYS[action].says}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
)
