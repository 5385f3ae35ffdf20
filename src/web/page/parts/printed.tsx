import { useEffect, useRef } from 'preact/hooks'
import { fetchExport } from '../model/api.js'

const TAGS = new Set('H1 H2 H3 H4 P UL OL LI DIV SECTION TABLE THEAD TBODY TR TH TD Q STRONG EM CODE MARK SUP A'.split(' '))
const QUIET = 400 // ms: nothing is asked for paper while somebody leafs through stories

/**
 * The brief, for paper only: printing the page prints it. A story's is there as soon as the story is looked at; that of a whole library is
 * made when it is asked for.
 */
export function Printed(props: {
  readonly story: string | undefined
  /** Changes whenever the story does. */
  readonly of: unknown
  /** Print as soon as it is there. */
  readonly isWanted: boolean
  readonly onDone: (error?: unknown) => void
}) {
  const { story, of, isWanted, onDone } = props
  const place = useRef<HTMLElement>(null)
  const holds = useRef<unknown>(undefined)
  useEffect(() => {
    if (holds.current !== of) place.current?.replaceChildren()
    if (story === undefined && !isWanted) return
    let isOver = false
    const fill = async (): Promise<void> => {
      if (holds.current !== of || story === undefined) {
        const { content } = await fetchExport('page', story)
        const html = await content.text()
        if (isOver) return
        const main = html.slice(html.indexOf('<main>'), html.lastIndexOf('</main>'))
        place.current?.replaceChildren(
          ...copied(new DOMParser().parseFromString(main, 'text/html').querySelector('main')?.childNodes ?? []),
        )
        holds.current = of
      }
      if (isWanted && !isOver) print()
    }
    const finished = (error?: unknown): void => {
      if (!isOver && (isWanted || error !== undefined)) onDone(error)
    }
    const timer = setTimeout(() => void fill().then(() => finished(), finished), isWanted ? 0 : QUIET)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [of, isWanted])
  return <article class="printed" ref={place} />
}

/** Element by element, and only what a brief is made of: whatever else there were would be left out. */
function copied(nodes: Iterable<Node>): Node[] {
  return [...nodes].flatMap((node): Node[] => {
    if (node instanceof Text) return [document.createTextNode(node.data)]
    if (!(node instanceof Element) || !TAGS.has(node.tagName)) return []
    const made = document.createElement(node.tagName)
    const to = node.getAttribute('href')
    if (to !== null && /^https?:\/\//.test(to)) made.setAttribute('href', to)
    made.append(...copied(node.childNodes))
    return [made]
  })
}
