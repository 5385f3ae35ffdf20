/**
 * A dossier made by hand, every noun in it at least once, for the tests of this folder: three invented reports, two stories, two origins.
 * Not what the stages would make of these texts, but a thing of the right shape whose every span is checked when it is built.
 */
import type {
  Attribution,
  Claim,
  Discrepancy,
  Dossier,
  Edtf,
  Evidence,
  Figure,
  Grade,
  Matter,
  Moment,
  Origin,
  Report,
  SourceChain,
  Span,
  Standing,
  Story,
  Teller,
  Told,
  Voice,
} from '../model.js'
import { idOf, sha256 } from '../text/id.js'

function reportOf(key: string, facts: Partial<Report>, paragraphs: readonly string[]): Report {
  const text = paragraphs.join('\n\n'),
    id = idOf('report', key, text)
  let at = 0
  const blocks = paragraphs.map((paragraph, index) => {
    const start = at
    at += paragraph.length + 2
    return { report: id, start, end: start + paragraph.length, kind: index === 0 ? ('heading' as const) : ('paragraph' as const) }
  })
  return {
    id,
    key,
    text,
    sha256: sha256(text),
    language: 'en',
    blocks,
    sentences: blocks.map(({ report, start, end }, block) => ({ report, start, end, block })),
    mentions: [],
    credits: [],
    removed: [{ text: 'Share this', because: 'a button' }],
    ...facts,
  }
}

const harbour = reportOf(
  'harbour-post.html',
  {
    outlet: 'Harbour Post',
    url: 'https://harbourpost.example/lake-guard',
    title: 'Capital leans on the lake mission',
    author: 'Ada Brandt',
    published: '2031-03-04' as Edtf,
  },
  [
    'Capital leans on the lake mission',
    'The Federation wants to shrink the Lake Guard, the Morning Ledger reports, citing four envoys.',
    'One source said that “most” members agree, but want more time. The Lake Guard was set up in 2009 and has about 1,200 guards.',
    'Inside the pact the plan is known as “back to the shore”. No decision has been made. All 14 members must approve it.',
  ],
)
const wire = reportOf(
  'northern-wire.txt',
  { outlet: 'Northern Wire', title: 'Federation pushes to end Lake Guard', published: '2031-03-05' as Edtf },
  [
    'Federation pushes to end Lake Guard',
    'Four envoys told the Morning Ledger that the Federation is pushing to end the Lake Guard by June.',
    'Diplomats confirmed that most members agree. Insiders call it “return to the coast”. The force counts 1,500 guards.',
  ],
)
const kestrel = reportOf('kestrel.txt', { outlet: 'Kestrel Daily', published: '2031-03' as Edtf }, [
  'Envoy tells port city of withdrawal',
  'Tass-like agency Blue Line said officials in the port city had been told by the ambassador that the garrison will leave.',
])

/** The nth place of exactly these words. */
export function at(report: Report, words: string, nth = 0): Span {
  let start = -1
  for (let i = 0; i <= nth; i++) start = report.text.indexOf(words, start + 1)
  if (start < 0) throw new RangeError(`not in ${report.key}: ${words}`)
  return { report: report.id, start, end: start + words.length }
}

const named = (kind: Voice['kind'], name: string, evidence: Evidence, count: Voice['count'] = 1): Voice => ({
  kind,
  name,
  resolved: false,
  count,
  evidence,
})
const told = (voice: Voice, implied = false): Teller => ({ ...voice, implied })
const reason = (value: string, ...evidence: Evidence): Told<string> => ({ value, evidence })

const fourA = named('unnamed', 'four envoys', [at(harbour, 'four envoys')], 4),
  fourB = named('unnamed', 'Four envoys', [at(wire, 'Four envoys')], 4),
  ledgerA = named('outlet', 'Morning Ledger', [at(harbour, 'the Morning Ledger')]),
  ledgerB = named('outlet', 'Morning Ledger', [at(wire, 'the Morning Ledger')]),
  oneSource = named('unnamed', 'One source', [at(harbour, 'One source')]),
  diplomats = named('unnamed', 'Diplomats', [at(wire, 'Diplomats')], 'several'),
  ambassador = named('office', 'the ambassador', [at(kestrel, 'the ambassador')]),
  officials = named('office', 'officials in the port city', [at(kestrel, 'officials in the port city')], 'several'),
  blueLine = named('outlet', 'Blue Line', [at(kestrel, 'Blue Line')])

const idFor = (...parts: string[]) => idOf('attribution', ...parts)
const attributions: readonly Attribution[] = [
  {
    id: idFor('harbour', 'shrink'),
    report: harbour.id,
    source: fourA,
    cue: at(harbour, 'citing'),
    content: [at(harbour, 'The Federation wants to shrink the Lake Guard')],
    quotation: 'indirect',
    act: 'says',
    hedges: [],
    rule: 'citing',
  },
  {
    id: idFor('harbour', 'most'),
    report: harbour.id,
    source: oneSource,
    cue: at(harbour, 'said'),
    content: [at(harbour, '“most” members agree, but want more time')],
    quotation: 'mixed',
    act: 'says',
    hedges: [],
    rule: 'preceding-subject',
  },
  {
    id: idFor('wire', 'end'),
    report: wire.id,
    source: fourB,
    cue: at(wire, 'told'),
    content: [at(wire, 'the Federation is pushing to end the Lake Guard by June')],
    quotation: 'indirect',
    act: 'says',
    hedges: [],
    rule: 'preceding-subject',
  },
  {
    id: idFor('wire', 'pushing'),
    report: wire.id,
    source: named('office', 'the Federation', [at(wire, 'the Federation')]),
    cue: at(wire, 'is pushing'),
    content: [at(wire, 'to end the Lake Guard by June')],
    quotation: 'indirect',
    act: 'wants',
    hedges: [],
    within: idFor('wire', 'end'),
    rule: 'wanting',
  },
  {
    id: idFor('kestrel', 'leave'),
    report: kestrel.id,
    content: [at(kestrel, 'the garrison will leave')],
    quotation: 'indirect',
    act: 'says',
    hedges: [at(kestrel, 'had been told')],
    rule: 'passive',
  },
]

const chainOf = (report: Report, attribution: Attribution | undefined, tellers: readonly Teller[]): SourceChain => ({
  id: idOf('chain', report.id, attribution?.id),
  report: report.id,
  ...(attribution ? { attribution: attribution.id } : {}),
  tellers,
  rule: attribution ? 'through-the-frame' : 'frame',
})
const chains = [
  chainOf(harbour, undefined, [told(fourA), told(ledgerA)]),
  chainOf(harbour, attributions[0], [told(fourA), told(ledgerA)]),
  chainOf(harbour, attributions[1], [told(oneSource), told(ledgerA, true)]),
  chainOf(wire, undefined, [told(fourB), told(ledgerB)]),
  chainOf(wire, attributions[2], [told(fourB), told(ledgerB)]),
  chainOf(kestrel, undefined, [told(ambassador), told(officials), told(blueLine)]),
] as const

const lake: Story = { id: idOf('story', 'lake'), title: 'Lake Guard', reports: [harbour.id, wire.id] },
  port: Story = { id: idOf('story', 'port'), title: 'Port garrison', reports: [kestrel.id] }

const origins: readonly Origin[] = [
  {
    id: idOf('origin', 'lake', 'ledger'),
    story: lake.id,
    name: 'Morning Ledger',
    aliases: ['Morning Ledger', 'the Morning Ledger'],
    teller: ledgerA,
    reports: [harbour.id, wire.id],
    roots: [fourA],
  },
  {
    id: idOf('origin', 'port', 'blue'),
    story: port.id,
    name: 'Blue Line',
    aliases: ['Blue Line'],
    teller: blueLine,
    reports: [kestrel.id],
    roots: [ambassador],
  },
]

const standingOf = (origin: Origin, reports: number): Standing => ({
  reports,
  outlets: reports,
  origins: [origin.id],
  roots: origin.roots,
  independence: reports > 1 ? 'dependent' : 'not established',
  because: [reason(`${origin.name} stands behind it`, ...origin.teller.evidence)],
})

const claimOf = (
  name: string,
  story: Story,
  origin: Origin,
  title: string,
  wordings: readonly (readonly [Evidence, SourceChain])[],
): Claim => ({
  id: idOf('claim', name),
  story: story.id,
  title,
  wordings: wordings.map(([evidence, chain]) => ({
    evidence,
    chain,
    origin: origin.id,
    stance: 'asserts' as const,
  })) as unknown as Claim['wordings'],
  standing: standingOf(origin, new Set(wordings.map(([evidence]) => evidence[0].report)).size),
})
const [ledger, blue] = origins as readonly [Origin, Origin]
const claims: readonly Claim[] = [
  claimOf('shrink', lake, ledger, 'The Federation wants to shrink the Lake Guard', [
    [[at(harbour, 'The Federation wants to shrink the Lake Guard')], chains[1]],
    [[at(wire, 'the Federation is pushing to end the Lake Guard by June')], chains[4]],
  ]),
  claimOf('most', lake, ledger, 'most members agree', [
    [[at(harbour, '“most” members agree')], chains[2]],
    [[at(wire, 'most members agree')], chains[3]],
  ]),
  claimOf('nickname', lake, ledger, 'the plan is known as “back to the shore”', [
    [[at(harbour, 'the plan is known as “back to the shore”')], chains[0]],
    [[at(wire, 'Insiders call it “return to the coast”')], chains[3]],
  ]),
  claimOf('size', lake, ledger, 'The Lake Guard has about 1,200 guards', [
    [[at(harbour, 'The Lake Guard'), at(harbour, 'has about 1,200 guards')], chains[0]],
    [[at(wire, 'The force counts 1,500 guards')], chains[3]],
  ]),
  claimOf('approve', lake, ledger, 'All 14 members must approve it', [
    [[at(harbour, 'All 14 members must approve it')], chains[0]],
  ]),
  claimOf('leave', port, blue, 'the garrison will leave', [[[at(kestrel, 'the garrison will leave')], chains[5]]]),
]

const figure = (place: Span, value: number, of: string, bound: Figure['bound']): Figure => ({
  kind: 'figure',
  ...place,
  value,
  of,
  bound,
  rule: 'digits',
})
const moment = (place: Span, date: string, implied: Moment['implied'] = []): Moment => ({
  kind: 'moment',
  ...place,
  date: date as Edtf,
  implied,
  rule: 'year',
})
const members = figure(at(harbour, '14 members'), 14, 'members', 'exactly'),
  about1200 = figure(at(harbour, 'about 1,200 guards'), 1200, 'guards', 'about'),
  exactly1500 = figure(at(wire, '1,500 guards'), 1500, 'guards', 'exactly'),
  in2009 = moment(at(harbour, 'in 2009'), '2009'),
  byJune = moment(at(wire, 'by June'), '../2031-06', ['year'])

const [shrink, most, nickname, size, approve, leave] = claims as readonly [Claim, Claim, Claim, Claim, Claim, Claim]
const discrepancyId = (name: string) => idOf('discrepancy', name)
const discrepancies: readonly Discrepancy[] = [
  {
    id: discrepancyId('action'),
    kind: 'action',
    claim: shrink.id,
    nature: 'conflict',
    versions: [
      { value: 'shrink', evidence: [at(harbour, 'wants to shrink the Lake Guard')] },
      { value: 'end', evidence: [at(wire, 'is pushing to end the Lake Guard')] },
    ],
    rule: 'verbs-apart',
  },
  {
    id: discrepancyId('inflation'),
    kind: 'inflation',
    claim: most.id,
    nature: 'conflict',
    versions: [
      { value: oneSource, evidence: [at(harbour, 'One source said')] },
      { value: diplomats, evidence: [at(wire, 'Diplomats confirmed')] },
    ],
    rule: 'more-speakers',
  },
  {
    id: discrepancyId('quotation'),
    kind: 'quotation',
    claim: nickname.id,
    nature: 'wording',
    versions: [
      { value: 'back to the shore', evidence: [at(harbour, '“back to the shore”')] },
      { value: 'return to the coast', evidence: [at(wire, '“return to the coast”')] },
    ],
    rule: 'altered-quotation',
  },
  {
    id: discrepancyId('figure'),
    kind: 'figure',
    claim: size.id,
    nature: 'conflict',
    versions: [
      { value: about1200, evidence: [at(harbour, 'about 1,200 guards')] },
      { value: exactly1500, evidence: [at(wire, '1,500 guards')] },
    ],
    rule: 'figures-apart',
  },
  {
    id: discrepancyId('omission'),
    kind: 'omission',
    claim: approve.id,
    nature: 'not established',
    evidence: [at(harbour, 'All 14 members must approve it')],
    absentFrom: [wire.id],
    rule: 'told-once',
  },
]

const matters: readonly Matter[] = [
  {
    id: idOf('matter', 'guard'),
    story: lake.id,
    name: 'Lake Guard',
    type: 'force',
    mentions: [at(harbour, 'the Lake Guard'), at(harbour, 'The Lake Guard'), at(wire, 'the Lake Guard')],
    since: [{ value: in2009, evidence: [at(harbour, 'in 2009')] }],
    size: [
      { value: about1200, evidence: [at(harbour, 'about 1,200 guards')] },
      { value: exactly1500, evidence: [at(wire, '1,500 guards')] },
    ],
    wants: [
      {
        value: { who: 'The Federation', what: 'to shrink the Lake Guard' },
        evidence: [at(harbour, 'The Federation wants to shrink the Lake Guard')],
      },
      {
        value: { who: 'the Federation', what: 'to end the Lake Guard', by: byJune },
        evidence: [at(wire, 'the Federation is pushing to end the Lake Guard by June')],
      },
    ],
    decides: [
      { value: { who: 'All 14 members', rule: 'must approve it' }, evidence: [at(harbour, 'All 14 members must approve it')] },
    ],
    state: [
      { value: { decided: false, what: 'No decision has been made' }, evidence: [at(harbour, 'No decision has been made')] },
    ],
    next: [{ value: { what: 'to end the Lake Guard', when: byJune }, evidence: [at(wire, 'by June')] }],
  },
]

const grades: readonly Grade[] = claims.map((claim) => ({
  claim: claim.id,
  origin: claim.wordings[0].origin,
  reliability: 'F',
  credibility: claim === shrink || claim === size ? 4 : 6,
  reasons: [reason('the source has not been rated', claim.wordings[0].evidence[0])],
}))

export const specimen: Dossier = {
  reports: [
    {
      ...harbour,
      mentions: [
        in2009,
        about1200,
        members,
        {
          kind: 'name',
          ...at(harbour, 'the Lake Guard'),
          canonical: 'Lake Guard',
          type: 'organization',
          rule: 'capitals',
        },
      ],
      credits: [
        { kind: 'byline', name: 'Ada Brandt', rule: 'meta-author' },
        {
          kind: 'link',
          name: 'Morning Ledger',
          url: 'https://ledger.example/1',
          span: at(harbour, 'Morning Ledger'),
          rule: 'link',
        },
      ],
    },
    { ...wire, mentions: [byJune, exactly1500] },
    kestrel,
  ],
  stories: [lake, port],
  attributions,
  chains,
  lineage: {
    derivations: [
      {
        id: idOf('derivation', 'harbour'),
        how: 'cites',
        report: harbour.id,
        from: ledger.id,
        evidence: [at(harbour, 'the Morning Ledger reports')],
        rule: 'reports-verb',
      },
      {
        id: idOf('derivation', 'wire'),
        how: 'reuses',
        report: wire.id,
        from: harbour.id,
        passages: [{ here: at(wire, 'members agree'), there: at(harbour, 'members agree'), how: 'verbatim' }],
        rule: 'shared-words',
      },
    ],
    origins,
    circles: [[harbour.id, wire.id]],
  },
  claims,
  discrepancies,
  matters,
  grades,
}

/** The parts by name, for tests that want to say which. */
export const parts = { harbour, wire, kestrel, lake, port, ledger, blue, shrink, most, nickname, size, approve, leave } as const
