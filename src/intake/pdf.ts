import { type Format, unreadable } from './arrival.js'

const LARGEST = 64_000_000
const MOST_PAGES = 1000

/** The text of a PDF, page after page, with lines put together to paragraphs again. The reader of PDFs is loaded when one comes. */
export const pdf: Format = {
  name: 'pdf',
  isForeign: true,
  endings: ['.pdf'],
  suits: ({ bytes }) => bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46,
  async *pages({ key, bytes, url }) {
    if (bytes.length > LARGEST) {
      yield unreadable(key, 'the PDF is larger than 64 MB', 'split it, or save its text')
      return
    }
    const { getDocumentProxy, extractText, getMeta } = await import('unpdf')
    let pages: readonly string[], title: string | undefined
    try {
      const document = await getDocumentProxy(Uint8Array.from(bytes), {
        verbosity: 0,
        isEvalSupported: false,
        stopAtErrors: false,
      })
      if (document.numPages > MOST_PAGES) {
        yield unreadable(key, `the PDF has ${document.numPages} pages`, `split it into parts of at most ${MOST_PAGES} pages`)
        return
      }
      pages = (await extractText(document, { mergePages: false })).text
      const told = (await getMeta(document)).info?.Title as unknown
      title = typeof told === 'string' && hasWords(told) ? told.trim() : undefined
    } catch (error) {
      const locked = error instanceof Error && /password/i.test(`${error.name} ${error.message}`)
      yield unreadable(
        key,
        locked ? 'the PDF is locked with a password' : 'the PDF is broken',
        locked ? 'save a copy without a password' : 'open it in a viewer and save it again, or save its text',
      )
      return
    }
    const text = paragraphsOf(pages).trim()
    if (text === '')
      yield unreadable(
        key,
        'there is no text in the PDF: its pages are pictures',
        'recognise its text first, for example with ocrmypdf',
      )
    else
      yield {
        key,
        ...(url === undefined ? {} : { url }),
        ...(title === undefined ? {} : { title }),
        body: { kind: 'text', text },
      }
  },
}

/** Two letters together, and a space after them: "untitled1" is no title. */
const hasWords = (title: string): boolean => {
  const letters = title.search(/\p{L}{2}/u)
  return letters >= 0 && title.includes(' ', letters)
}

/**
 * Lines of a page are no paragraphs: a line that does not end a sentence goes on in the next, and a word cut in two is one word.
 *
 *     The negoti-        →   The negotiators left Geneva.
 *     ators left Geneva.
 */
export function paragraphsOf(pages: readonly string[]): string {
  const paragraphs: string[] = []
  let open = ''
  const widest = Math.max(
    0,
    ...pages
      .flatMap((page) =>
        page
          .split('\n')
          .slice(0, 2000)
          .map((line) => line.length),
      )
      .slice(0, 50_000),
  )
  for (const page of pages)
    for (const raw of page.split('\n')) {
      const line = raw.trim()
      if (line === '' || /^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$/i.test(line)) {
        if (line === '' && open !== '') {
          paragraphs.push(open)
          open = ''
        }
        continue
      }
      if (open === '') open = line
      else if (/\p{Ll}-$/u.test(open) && /^\p{Ll}/u.test(line)) open = open.slice(0, -1) + line
      else open = `${open} ${line}`
      const isShort = line.length < widest * 0.75
      if (isShort && (/[.!?:”"’)]$/.test(line) || line.length < 60)) {
        paragraphs.push(open)
        open = ''
      }
    }
  if (open !== '') paragraphs.push(open)
  return paragraphs.join('\n\n')
}
