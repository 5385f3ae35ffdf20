import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Edtf } from '../model.js'
import { mark, unmark } from '../text/marks.js'
import { readAsGiven } from './index.js'

/** A mark is named value:unit:bound; a space in the unit is written "_", "exactly" is left out, "≥", "≤", "≈" stand for the bounds. */
const CASES = `
Washington will withdraw ‹2500:troops:≈ about 2 500 troops› from the valley.
The force now has ‹4500:troops:≈ around 4,500 troops›.
All ‹32:members 32 NATO members› must agree.
‹4:diplomats Four NATO diplomats› told the paper so.
‹2:sources Two sources› said no, ‹1:source one source› said yes.
A third diplomat disagreed.
The first and the second envoy left.
Oil rose to ‹43.29:USD $43.29› a barrel.
Prices grew by ‹6.8:% 6.8%› and wages by ‹2:% 2 per cent›.
It spent ‹2443000000000:USD 2,443 billion dollars› in a year.
Spending reached ‹2443000000000:USD $2.443 trillion›.
‹10:ships:≥ Between 10› and ‹12:ships:≤ 12 ships› are missing.
‹10:ships:≥ From 10› to ‹12:ships:≤ 12 ships› sailed.
‹5:people:≥ 5›-‹7:people:≤ 7 people› were hurt.
It costs ‹2000000:USD:≥ $2›–‹3000000:USD:≤ 3 million›.
‹300:people:≥ More than 300 people› fled.
‹20:villages:≥ At least twenty villages› burned.
‹1000:people:≤ Up to 1,000 people› may stay.
‹40:officers:≤ Fewer than 40 officers› came.
‹9000:jobs:≈ Nearly 9,000 jobs› are gone.
‹60:men:≈ Some 60 men› deserted.
‹12:ships:≥ More than a dozen ships› wait.
‹500000:homes:≈ About half a million homes› lost power.
Dozens of houses burned, and hundreds of people fled.
Several officials resigned.
The dead number ‹11300:: 11,300›.
The toll rose to ‹41:: 41›.
‹6:: Six› were killed and ‹9:others nine others› were hurt.
‹20000:dead 20,000 dead› were feared.
A ‹25:years_old 25-year-old› drove the lorry.
It is a ‹3:year three-year› deal.
The ‹12:nation 12-nation› bloc met.
The plan is in a ‹95:page 95-page› report.
Wages rose ‹3:percentage_points 3 percentage points›.
It lies ‹40:km:≈ about 40 km› from the border.
He paid ‹5000000:EUR 5 million euros› and ‹3:AUD A$3›.
She owes ‹2000000000:GBP:≈ almost £2bn›.
‹1500000:people:≈ Some 1.5m people› fled.
‹500:people:≥ 500 or more people› came.
His ‹25:years_old 25 year-old› son left; Vell's ‹16:point 16-point› lead held.
‹500:: 500› came to the ‹3:talks three talks›.
They have ‹35:hours:≥ 35-plus hours› of tape.
‹2:contractors Two contractors› killed in the raid were named.
‹9000:missing:≈ About 9,000 missing› are listed.
The two met in June.
One of them lost, the other won; one never knows.
One day the mission will end.
It was established in 2018 and enlarged since 2021.
It was signed on Feb. 19, 2026, at 07:32.
The paper calls it NATO 3.0.
It is a Level 1 trauma centre on Route 66.
Article 5 binds the allies; Resolution 1701 does not.
The G7 and the G20 met.
Call 555-1234 or 0800 555 123.
The vote was 52-48, the game ended 3-2.
Badawi, 45, said nothing.
They met at 5 p.m. and at 11:30.
It is No. 10 on the list.
The odds are 1 in 3, or two to one.
He works 24/7 since 9/11.
Flight 370 vanished; Boeing 737s were grounded.
See https://a.example/2013/08/02/33105272 for it.
It is version 2.10.3 of the file.
The 1990s were calm; the 20th century was not.
He wore number 7 and ran in 1:52.
‹3:points Three points› were left out, said ‹2:officials two senior U.S. officials›.
The alliance’s ‹4:partners four official partners› were not invited.
The bill passed with ‹218:votes 218 votes› to spare.
Gas rose ‹15:%:≈ about 15 percent› to ‹85:USD $85›.
‹300:: Three hundred› were hurt, ‹125:: one hundred and twenty-five› badly.
‹2000:troops:≥ More than 2000 troops› left in 2000.
‹2000:troops 2000 troops› stayed.
`

const BOUND: Readonly<Record<string, string>> = { '': 'exactly', '≥': 'at least', '≤': 'at most', '≈': 'about' }

describe('figures', () => {
  for (const line of CASES.trim().split('\n')) {
    it(line, () => {
      const { text, marks } = unmark(line)
      const found = readAsGiven({ key: 'a', published: '2026-02-19' as Edtf, body: { kind: 'text', text } }).mentions.flatMap(
        (figure) =>
          figure.kind === 'figure'
            ? [
                {
                  start: figure.start,
                  end: figure.end,
                  name: [figure.value, figure.of ?? '', figure.bound].join(':').replaceAll(' ', '_'),
                },
              ]
            : [],
      )
      const wanted = marks.map(({ name, ...at }) => {
        const [value, of = '', bound = ''] = name.split(':')
        return { ...at, name: [value, of, BOUND[bound]].join(':').replaceAll(' ', '_') }
      })
      assert.equal(mark(text, found), mark(text, wanted))
    })
  }
})
