import { layOut } from './layout.js'

/**
 * A piece of markup that is an article and nothing else, as a feed or a letter carries it: its words, an empty line between blocks.
 *
 *     <p>Talks ended.</p><p>No date was set.</p>   →   "Talks ended.\n\nNo date was set."
 */
export const textOfMarkup = (html: string): string =>
  layOut(html)
    .lines.filter(({ isHidden }) => !isHidden)
    .map(({ text }) => text)
    .join('\n\n')
