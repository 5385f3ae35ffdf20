import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Edtf } from '../model.js'
import { mark, unmark } from '../text/marks.js'
import { readAsGiven } from './index.js'

/** Published on Thursday, 19 February 2026. A mark is the date in EDTF. */
const CASES = `
Washington wants the mission to end ‹../2026-09 by September›.
The leaders meet in Ankara in ‹2026-07 July›.
They want no seat for partners at ‹2026-07 July's› summit.
The mission was set up in ‹2018 2018› and enlarged ‹2021/.. since 2021›.
It is part of a ‹2024 2024› agreement.
He has run it since taking office in ‹2024 late 2024›.
It was signed on ‹2026-02-19 Feb. 19, 2026›, in Vienna.
It was signed on ‹2026-02-19 19 February 2026›.
‹2026-02-19 Thursday, February 19, 2026› was cold.
Posted on ‹2026-02-22 22nd February 2026›.
The file is dated ‹2026-02-19 2026-02-19›.
The file is dated ‹2026-02-19 19.02.2026›.
The file is dated ‹2026-02-19 02/19/2026›.
The file is dated ‹2026-02-12 12/2/2026›.
The file is dated ‹2026 3/2/2026›.
The file is dated ‹2019 3/2/2019›.
The vote is on ‹2026-12-15 December 15 of this year›.
We'll know more on ‹2026-02-24 Tuesday›.
The attack came on ‹2026-01-26 January 26›.
The attack came on ‹2025-12-30 Dec. 30›.
The vote is on ‹2026-03-12 March 12›.
The fair ran from ‹2025-07-05/2025-07-07 5–7 July 2025›.
Talks ran ‹2026-02-05/2026-02-07 Feb. 5-7›.
He spoke ‹2026-02-09/2026-02-15 last week›.
She will speak ‹2026-02-23/2026-03-01 next week›.
Since returning to office ‹2025 last year›, he has cut aid.
There will be no forum ‹2026 this year›.
Talks are to begin ‹2026-03 next month›.
Ministers met ‹2026-01 last month›.
He said so on ‹2026-02-17 Tuesday›.
The court will rule on ‹2026-02-24 Tuesday›.
They voted ‹2026-02-19 Thursday›.
It was ‹2026-02-18 yesterday› that he left; he returns ‹2026-02-20 tomorrow›.
The offices were shut ‹2026-02-13 last Friday›.
They met ‹2026-02-17 two days ago› and fell out ‹2016 ten years ago›.
It happened ‹2016~ a decade ago›.
It held ‹2018/2020 from 2018 to 2020›.
It held ‹2018/2020 between 2018 and 2020›.
It held in ‹2018/2020 2018–2020›.
The season of ‹2023/2024 2023/24› was long.
In the ‹199X 1990s› it was calm.
It began in the ‹19XX 20th century›.
They left in ‹2011-12 December 2011›.
The harvest of ‹2023-22 summer 2023› was poor.
Sales fell in the ‹2024-33 first quarter of 2024› and in ‹2024-35 Q3 2024›.
Capitals were shut out of talks ‹2026-22 this summer›.
He has been there ‹2024-03/.. since March 2024›.
The law holds ‹../2030 until 2030›.
They go ‹../2026-06 before June›, he says.
They met in ‹2025-09 last September› and in ‹2026-01 early January›.
It was built in ‹1936 1936›.
Prices doubled in ‹2025 mid-2025›.
In ‹2025-08 August› the talks broke down.
It may rain in ‹2026-05 May›.
The march went on; they may march again.
Prime Minister Theresa May said no.
August Strindberg wrote it.
More than 2000 people came.
It cost $2024.
See page 1999 of the file.
Flight 2019 was late.
They talked for three years and will meet in two weeks.
The second quarter was good.
On Mondays the shop is shut.
It opened on Black Friday.
Read it in USA Today.
The deal of the century.
He is in his 40s.
The score was 19-20.
The ratio is 3/4.
Sun and rain are due.
`

/** Without a date of publication. */
const UNDATED = `
Washington wants the mission to end ‹../XXXX-09 by September›.
The leaders meet in ‹XXXX-07 July›.
It was set up in ‹2018 2018› and signed on ‹2019-05-03 May 3, 2019›.
The attack came on ‹XXXX-01-26 January 26›.
He said so on Tuesday, and again yesterday.
He returned last year and left two days ago.
`

function check(table: string, published: string | undefined): void {
  for (const line of table.trim().split('\n'))
    it(line, () => {
      const { text, marks } = unmark(line)
      const page = { key: 'a', ...(published ? { published: published as Edtf } : {}), body: { kind: 'text' as const, text } }
      const found = readAsGiven(page).mentions.flatMap((moment) =>
        moment.kind === 'moment' ? [{ start: moment.start, end: moment.end, name: moment.date }] : [],
      )
      assert.equal(mark(text, found), mark(text, marks))
    })
}

describe('moments, published 2026-02-19', () => check(CASES, '2026-02-19'))
describe('moments, publication unknown', () => check(UNDATED, undefined))
describe('what is implied', () => {
  const implied = (text: string) =>
    readAsGiven({ key: 'a', published: '2026-02-19' as Edtf, body: { kind: 'text', text } }).mentions.flatMap((m) =>
      m.kind === 'moment' ? [m.implied.join(' ')] : [],
    )
  it('the year of a month', () => assert.deepEqual(implied('They leave in July.'), ['year']))
  it('nothing of a year', () => assert.deepEqual(implied('They left in 2018.'), ['']))
  it('all of a weekday', () => assert.deepEqual(implied('They left on Tuesday.'), ['year month day']))
})
