import type { Block, Document, Inline, Line } from './document.js'
import { nested, visible } from './visible.js'

/** The document as one HTML file for sending: no script, nothing loaded from anywhere, readable in the dark and on paper. */
export function toHtml(document: Document): string {
  const title = text(document.title)
  return `<!doctype html>
<html lang="${text(document.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${document.blocks.map(blockOf).join('\n')}
<section aria-label="Notes">
<h2>Notes</h2>
<ol class="notes">
${document.notes.map(noteOf).join('\n')}
</ol>
</section>
</main>
</body>
</html>
`
}

const noteOf = (line: Line, index: number): string => `<li id="note-${index + 1}">${lineOf(line)}</li>`

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${lineOf(block.line)}</h${block.level}>`
    case 'paragraph':
      return `<p>${lineOf(block.line)}</p>`
    case 'list':
      return `<ul>${block.items
        .map(
          ({ line, under = [] }) =>
            `<li>${lineOf(line)}${under.length ? `<ul>${under.map((inner) => `<li>${lineOf(inner)}</li>`).join('')}</ul>` : ''}</li>`,
        )
        .join('\n')}</ul>`
    case 'table':
      return `<div class="wide"><table><thead><tr>${block.head
        .map((cell) => `<th scope="col">${lineOf(cell)}</th>`)
        .join('')}</tr></thead><tbody>${block.rows
        .map((row) => `<tr>${row.map((cell) => `<td>${lineOf(cell)}</td>`).join('')}</tr>`)
        .join('\n')}</tbody></table></div>`
  }
}

const lineOf = (line: Line): string => line.map(inlineOf).join('')

function inlineOf(inline: Inline): string {
  if (typeof inline === 'string') return text(nested(inline))
  switch (inline.kind) {
    case 'words':
      return `<q>${wordsOf(inline.text, inline.marked)}</q>`
    case 'strong':
      return `<strong>${lineOf(inline.of)}</strong>`
    case 'quiet':
      return `<em>${lineOf(inline.of)}</em>`
    case 'code':
      return `<code>${text(visible(inline.text))}</code>`
    case 'link':
      return `<a href="${text(inline.to)}" rel="noreferrer noopener">${text(inline.text)}</a>`
    case 'note':
      return `<sup><a href="#note-${inline.number}">${inline.number}</a></sup>`
  }
}

function wordsOf(words: string, marked: readonly [number, number] | undefined): string {
  if (!marked) return text(nested(words))
  const [start, end] = marked
  return `${text(nested(words.slice(0, start)))}<mark>${text(nested(words.slice(start, end)))}</mark>${text(nested(words.slice(end)))}`
}

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const text = (plain: string): string =>
  plain
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(HIDDEN, '\ufffd')
    .replace(/[&<>"']/g, (unit) => ENTITY[unit] ?? unit)

const STYLE = `
:root{color-scheme:light dark;--ink:#1d1d1b;--soft:#5c5a55;--line:#d9d6cf;--paper:#fffefb;--mark:#fff0b3}
@media (prefers-color-scheme:dark){:root{--ink:#e8e6e1;--soft:#a5a29a;--line:#3c3a36;--paper:#191917;--mark:#5a4a12}}
html{background:var(--paper);color:var(--ink);font:17px/1.55 Charter,"Bitstream Charter",Georgia,serif}
main{max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.7rem;line-height:1.25}h2{font-size:1.35rem;margin-top:2.6rem;border-top:1px solid var(--line);padding-top:1.4rem}
h3{font-size:1.1rem;margin-top:1.8rem}h4{font-size:1rem;margin-bottom:.2rem}
q{quotes:"\\201c" "\\201d"}mark{background:var(--mark);color:inherit;text-decoration:underline;text-underline-offset:.15em}
li{margin:.25rem 0}.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.93rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem .45rem 0;border-bottom:1px solid var(--line)}
code{font:.85em/1.4 ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}em{color:var(--soft)}
sup{line-height:0;font-size:.72em}sup+sup{margin-left:.35em}.notes{font-size:.87rem}.notes li{overflow-wrap:anywhere}
a{color:inherit}:focus-visible{outline:2px solid;outline-offset:2px}
@media print{html{font-size:11pt}h2{break-after:avoid}tr,li{break-inside:avoid}}
`.trim()
