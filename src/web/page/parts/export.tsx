import { fetchExport } from '../model/api.js'
import { Dialog } from './dialog.js'

/** Each format, and who wants it. */
const FORMATS = [
  ['brief', 'Brief, Markdown', 'with footnotes, for a report of your own'],
  ['page', 'Brief, one HTML file', 'for sending to somebody'],
  ['dossier', 'Dossier, JSON', 'everything that was found'],
  ['csv', 'Tables, CSV', 'claims, differences and sources for a spreadsheet; a zip'],
  ['annotations', 'Web Annotation', 'each quotation and claim, anchored in its text'],
  ['prov', 'W3C PROV', 'what was derived from what'],
  ['ninjs', 'IPTC ninjs', 'the reports for a newsroom system; a zip where there are several'],
  ['ftm', 'FollowTheMoney', 'for Aleph'],
  ['stix', 'STIX 2.1', 'for OpenCTI'],
  ['csl', 'CSL-JSON', 'citations for Zotero and the like'],
] as const

/** Saves the story, or all of them, in a format; nothing leaves this machine. */
export function Export(props: {
  readonly story: { readonly id: string; readonly title: string } | undefined
  readonly onClose: () => void
  readonly onTrouble: (error: unknown) => void
}) {
  const { story, onClose, onTrouble } = props
  const save = async (format: string) => {
    const { name, content } = await fetchExport(format, story?.id)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(content)
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
    onClose()
  }
  return (
    <Dialog title={story ? 'Export this story' : 'Export all stories'} onClose={onClose}>
      <ul class="formats">
        {FORMATS.map(([format, name, why], index) => (
          <li key={format}>
            <button type="button" autofocus={index === 0} data-format={format} onClick={() => void save(format).catch(onTrouble)}>
              <b>{name}</b> <span class="quiet">{why}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet">The file is saved on this machine; nothing is sent anywhere.</p>
    </Dialog>
  )
}
