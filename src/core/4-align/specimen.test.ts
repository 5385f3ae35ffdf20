/** Piles for the tests of this stage: reports of our own writing, read and attributed for real, all in one story with one origin. */

import { read } from '../1-read/index.js'
import { attribute } from '../2-attribute/index.js'
import type { Claim, Discrepancy, Dossier, Edtf, Evidence, Lineage, Origin, Settings, Story } from '../model.js'
import { idOf } from '../text/id.js'
import { align } from './index.js'

export const NOBODY: Settings = { reliability: [], judgements: [] }

export interface Given {
  readonly text: string
  readonly published?: string
  readonly outlet?: string
}
type Aligned = Pick<Dossier, 'reports' | 'attributions' | 'chains' | 'stories' | 'lineage' | 'claims' | 'discrepancies'>

export function aligned(...texts: readonly (string | Given)[]): Aligned {
  const given = texts.map((one) => (typeof one === 'string' ? { text: one } : one))
  const reports = given
    .map(({ text, published, outlet }, index) =>
      read({
        key: `${index}`,
        id: `${index}`,
        body: { kind: 'text', text },
        outlet: outlet ?? `Outlet ${index}`,
        published: (published ?? '2031-03-12') as Edtf,
      }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const told = reports.map((report) => attribute({ reports: [report] })),
    ids = reports.map(({ id }) => id) as unknown as Story['reports'],
    story: Story = { id: idOf('story', 'specimen'), title: 'specimen', reports: ids },
    origin: Origin = {
      id: idOf('origin', 'The Continental'),
      story: story.id,
      name: 'The Continental',
      aliases: [],
      teller: {
        kind: 'outlet',
        name: 'The Continental',
        resolved: false,
        count: 1,
        evidence: [{ report: ids[0], start: 0, end: 1 }],
      },
      reports: ids,
      roots: [],
    },
    lineage: Lineage = { derivations: [], origins: [origin], circles: [] }
  const pile = {
    reports,
    attributions: told.flatMap(({ attributions }) => attributions),
    chains: told.flatMap(({ chains }) => chains),
    stories: [story],
    lineage,
  }
  return { ...pile, ...align(pile, NOBODY) }
}

export function wordsIn(pile: Pick<Dossier, 'reports'>, evidence: Evidence): string {
  return evidence
    .map(({ report, start, end }) => pile.reports.find(({ id }) => id === report)?.text.slice(start, end) ?? '')
    .join(' … ')
}

/** The words of each wording, claim by claim. */
export const wordings = (pile: Aligned): string[][] =>
  pile.claims.map((claim: Claim) => claim.wordings.map(({ evidence }) => wordsIn(pile, evidence)))

/** "figure conflict: 3,200 troops | 2,300 troops", one line a discrepancy, sorted. */
export const differences = (pile: Aligned, kind?: Discrepancy['kind']): string[] =>
  pile.discrepancies
    .filter((one) => kind === undefined || one.kind === kind)
    .map((one) =>
      one.kind === 'omission'
        ? `omission ${one.nature}: ${wordsIn(pile, one.evidence)}`
        : `${one.kind} ${one.nature}: ${one.versions
            .map(({ evidence }) => wordsIn(pile, [evidence[0]]))
            .sort()
            .join(' | ')}`,
    )
    .sort()
