import type { Block, Document, Inline, Line } from './document.js'
import { nested, visible } from './visible.js'

/** The document as Markdown with footnotes: CommonMark with tables and `[^1]`, as GitHub, Obsidian and Pandoc read it. */
export function toMarkdown(document: Document): string {
  const blocks = document.blocks.map(blockOf)
  const notes = document.notes.map((line, index) => `[^${index + 1}]: ${lineOf(line)}`)
  return `${[...blocks, ...notes].join('\n\n')}\n`
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${lineOf(block.line)}`
    case 'paragraph':
      return lineOf(block.line)
    case 'list':
      return block.items
        .map(({ line, under = [] }) => [`- ${lineOf(line)}`, ...under.map((inner) => `  - ${lineOf(inner)}`)].join('\n'))
        .join('\n')
    case 'table': {
      const row = (cells: readonly Line[]) => `| ${cells.map(lineOf).join(' | ')} |`
      return [row(block.head), `|${' --- |'.repeat(block.head.length)}`, ...block.rows.map(row)].join('\n')
    }
  }
}

const lineOf = (line: Line): string => line.map(inlineOf).join('')

function inlineOf(inline: Inline): string {
  if (typeof inline === 'string') return escaped(nested(inline))
  switch (inline.kind) {
    case 'words':
      return `“${wordsOf(inline.text, inline.marked)}”`
    case 'strong':
      return `**${lineOf(inline.of)}**`
    case 'quiet':
      return `*${lineOf(inline.of)}*`
    case 'code':
      return codeOf(inline.text)
    case 'link':
      return `[${escaped(nested(inline.text))}](<${destination(inline.to)}>)`
    case 'note':
      return `[^${inline.number}]`
  }
}

function wordsOf(text: string, marked: readonly [number, number] | undefined): string {
  if (!marked) return escaped(nested(text))
  const [start, end] = marked,
    [before, within, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map((part) => escaped(nested(part)))
  // Bold needs a letter inside its stars, or white space and punctuation outside; else it would show as stars.
  const plain =
    !/^[\p{L}\p{N}]/u.test(within!) ||
    !(/[\p{L}\p{N}]$/u.test(within!) || (/[)]$/.test(within!) && /^(?:$|[\s\p{P}])/u.test(after!)))
  return plain ? `${before}${within}${after}` : `${before}**${within}**${after}`
}

/**
 * Nothing in it means anything to Markdown any more. Full stops, brackets and dashes in the middle of a line mean nothing and stay readable;
 * a line of a brief never begins with foreign words.
 */
export const escaped = (text: string): string =>
  visible(text) === '' && text !== ''
    ? ' '
    : keepEdges(text, visible(text))
        .replace(/[\\`*_[\]<>|&~#$^]/g, '\\$&')
        .replace(/:(?=\/\/)/g, '\\:')
        .replace(/\b(www)\./gi, '$1\\.')

/** Our own strings carry the blanks between them. */
const keepEdges = (from: string, to: string): string => `${/^\s/.test(from) ? ' ' : ''}${to}${/\s$/.test(from) ? ' ' : ''}`

/** Words exactly as they are, between more back quotes than stand together inside. */
function codeOf(text: string): string {
  const inside = visible(text)
  const longest = (inside.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
  const fence = '`'.repeat(longest + 1)
  const edge = /^[` ]|[` ]$/.test(inside) ? ' ' : ''
  // A bar would end a cell of a table even here; notes and paragraphs hold no cells, and tables hold no code with bars.
  return `${fence}${edge}${inside}${edge}${fence}`
}

const destination = (address: string): string => address.replace(/[\s<>\\"`|]/g, (unit) => encodeURIComponent(unit))
