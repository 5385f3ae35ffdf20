import { useEffect, useRef } from 'preact/hooks'
import { fetchExport } from '../model/api.js'
import { saysWithKey } from '../model/keys.js'

const FORMATS = [
  ['brief', 'Brief (Markdown, with footnotes)'],
  ['page', 'Brief (one HTML file, for sending)'],
  ['dossier', 'Dossier (JSON, everything)'],
] as const

export const ExportButton = ({ onOpen }: { onOpen: () => void }) => (
  <button type="button" onClick={onOpen} title={saysWithKey('export')}>
    export
  </button>
)

/** Saves the story in a format; nothing leaves this machine. */
export function Export({ story, onClose, onTrouble }: { story: string; onClose: () => void; onTrouble: (error: Error) => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const save = async (format: string) => {
    const { name, content } = await fetchExport(story, format)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(content)
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
    dialog.current?.close()
  }
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="export-title">
      <h2 id="export-title">Export this story</h2>
      <ul class="formats">
        {FORMATS.map(([format, says]) => (
          <li key={format}>
            <button type="button" onClick={() => void save(format).catch(onTrouble)}>
              {says}
            </button>
          </li>
        ))}
      </ul>
      <p>Other formats: hearsay export --help</p>
      <form method="dialog">
        <button type="submit">close</button>
      </form>
    </dialog>
  )
}
