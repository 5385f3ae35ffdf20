import { useState } from 'preact/hooks'
import { type ChainJson, hand, type Story, type WordingJson } from '../model/story.js'

export type Place = Pick<WordingJson, 'report' | 'start' | 'end' | 'text'>

/** The words, and a footnote that lets anybody find them again. */
export function withFootnote(story: Story, { report: id, start, end, text }: Place, chain?: ChainJson): string {
  const report = story.report(id)
  const way = chain
    ? [...chain.tellers.map(({ name, implied }) => (implied ? `[${name}]` : name)), 'this report'].join(' → ')
    : undefined
  const facts = [
    story.label(id),
    report?.title ? `“${report.title}”` : undefined,
    report?.published ?? 'no date',
    way ? `${hand(chain)}: ${way}` : undefined,
    `characters ${start}–${end} of the text with SHA-256 ${report?.sha256}`,
    report?.url ?? undefined,
  ]
  return `“${text}”\n[${facts.filter(Boolean).join('; ')}]`
}

/** Where these words stand on this page: the address stays the same as long as the text does. */
export const addressOf = (story: Story, { report, start, end }: Omit<Place, 'text'>): string =>
  `${location.origin}${location.pathname}#/story/${story.id}/reader?report=${report}&at=${start}-${end}`

/** Two small buttons for any row: the words with their footnote, and their address. */
export function CopyButtons({ story, place, chain }: { story: Story; place: Place; chain?: ChainJson | undefined }) {
  const [done, setDone] = useState<'words' | 'link'>()
  const copy = async (what: 'words' | 'link', text: string) => {
    await navigator.clipboard.writeText(text)
    setDone(what)
    setTimeout(() => setDone(undefined), 1500)
  }
  return (
    <span class="copies">
      <button
        type="button"
        class="plain"
        onClick={() => void copy('words', withFootnote(story, place, chain))}
        title="copy these words with their footnote"
      >
        {done === 'words' ? 'copied' : 'copy'}
      </button>
      <button
        type="button"
        class="plain"
        onClick={() => void copy('link', addressOf(story, place))}
        title="copy the address of these words"
      >
        {done === 'link' ? 'copied' : 'link'}
      </button>
    </span>
  )
}
