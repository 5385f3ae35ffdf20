import { useState } from 'preact/hooks'
import { type ChainJson, hand, type Story, type WordingJson } from '../model/story.js'

/** The words, and a footnote that lets anybody find them again. */
export function withFootnote(
  story: Story,
  { report: id, start, end, text }: Pick<WordingJson, 'report' | 'start' | 'end' | 'text'>,
  chain?: ChainJson,
): string {
  const report = story.report(id)
  const way = chain
    ? [...chain.tellers.map(({ name, implied }) => (implied ? `(${name})` : name)), 'this report'].join(' → ')
    : undefined
  const facts = [
    story.label(id),
    report?.title ? `“${report.title}”` : undefined,
    report?.published ?? 'no date',
    way ? `${hand(chain)}: ${way}` : undefined,
    `characters ${start}–${end}`,
    `SHA-256 ${report?.sha256}`,
    report?.url ?? undefined,
  ]
  return `“${text}”\n[${facts.filter(Boolean).join('; ')}]`
}

export function CopyButton({ story, wording }: { story: Story; wording: WordingJson }) {
  const [done, setDone] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(withFootnote(story, wording, story.chainOf(wording)))
    setDone(true)
    setTimeout(() => setDone(false), 1500)
  }
  return (
    <button type="button" class="quiet" onClick={copy} title="copy these words with their footnote">
      {done ? 'copied' : 'copy'}
    </button>
  )
}
