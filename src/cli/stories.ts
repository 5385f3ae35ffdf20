import { storiesOf } from '../work/pile.js'
import { DONE } from './exit.js'
import { lookFinished } from './library.js'
import { printList, short } from './list.js'
import type { Options } from './options.js'

/** What was read, by story: reports, outlets, origins. */
export async function run(options: Options): Promise<number> {
  const library = await lookFinished(options)
  try {
    await printList(
      options,
      { one: 'story', many: 'stories', none: 'No story: nothing was read yet, or nothing that tells of a happening.' },
      await storiesOf(library),
      (story) => story,
      [
        { title: 'ID', text: ({ id }) => (options.plain ? id : short(id)) },
        { title: 'LAST', text: ({ last }) => last?.slice(0, 10) ?? '' },
        { title: 'REPORTS', text: ({ counts }) => String(counts.reports), align: 'right' },
        { title: 'OUTLETS', text: ({ counts }) => String(counts.outlets), align: 'right' },
        { title: 'ORIGINS', text: ({ counts }) => String(counts.origins), align: 'right' },
        { title: 'STORY', text: ({ title }) => title, fills: true },
      ],
    )
    return DONE
  } finally {
    await library.close()
  }
}
