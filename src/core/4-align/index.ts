import { clausesOf } from '../language/clauses.js'
import { tokensOf } from '../language/tokens.js'
import type { Dossier, Id, Report, Settings, Stage, Story } from '../model.js'
import { type Alike, apart, claimOf, type Told } from './claim.js'
import { findDiscrepancies } from './discrepancy.js'
import { gather, weighed } from './gather.js'
import { findHappenings, type Mention } from './happening.js'
import { isTag } from './tag.js'
import { type Telling, tellingsOf } from './telling.js'
import { Vocabulary } from './terms.js'
import { saysAsMuch, withHappenings } from './with-happenings.js'
import { type Sourcing, sourcingOf, wordingOf } from './wording.js'

/** Do they say the same? Claims in all their wordings, and where the tellings differ. */
export const align: Stage<'reports' | 'attributions' | 'chains' | 'stories' | 'lineage', 'claims' | 'discrepancies', Settings> = (
  pile,
  settings,
) => {
  const sourcing = sourcingOf(pile),
    reports = new Map(pile.reports.map((report) => [report.id, report])),
    wrong = new Set(settings.judgements.filter(({ verdict }) => verdict === 'wrong').map(({ of }) => of))
  const found = pile.stories.map((story) => alignStory(story, reports, sourcing, pile, wrong))
  return {
    claims: found.flatMap(({ claims }) => claims.map(({ claim }) => claim)),
    discrepancies: found.flatMap(({ discrepancies }) => discrepancies),
  }
}

function alignStory(
  story: Story,
  reports: ReadonlyMap<Id<'report'>, Report>,
  sourcing: ReadonlyMap<Id<'report'>, Sourcing>,
  pile: Pick<Dossier, 'reports' | 'lineage'>,
  wrong: ReadonlySet<string>,
) {
  const tellings: Telling[] = [],
    vocabulary = new Vocabulary()
  for (const id of story.reports) {
    const report = reports.get(id)
    if (!report) continue
    const tokens = tokensOf(report),
      attributions = sourcing.get(id)?.attributions ?? [],
      clauses = clausesOf(report, tokens, attributions)
    for (const telling of tellingsOf(report, tokens, clauses, attributions, vocabulary, tellings.length)) tellings.push(telling)
  }
  const told = (telling: Telling, words = telling): Told[] => {
    const { holder, report } = telling,
      from = sourcing.get(report.id),
      wording = from && wordingOf(words.clause, telling.tokens, holder, from)
    return wording ? [{ telling: words, wording, holder, kept: {} }] : []
  }
  const vectors = weighed(tellings),
    assertions = withHappenings(gather(vectors), findHappenings(vectors))
  const whole = assertions.flatMap(({ same, mentions }) => {
    const compared = same.map((group) => group.flatMap((telling) => told(telling))).filter(({ length }) => length > 0),
      says = same.flat(),
      isFull = ({ telling, words }: Mention) => telling === words && (says.length === 0 || saysAsMuch(telling, says)),
      about = mentions.filter(isFull).flatMap(({ telling }) => told(telling)),
      [only = [], ...more] = compared,
      full = more.length === 0 && about.length === 0 ? only : [...compared.flat(), ...about],
      asides = mentions.filter((one) => !isFull(one)).flatMap(({ telling, words }) => told(telling, words))
    return full.some((one) => !isTag(one, sourcing.get(one.telling.report.id)?.attributions ?? []))
      ? [claimOf(story, full, asides, compared, pile)]
      : []
  })
  const claims = apart(dissolve(whole, wrong, story, pile).sort(byImportance))
  return { claims, discrepancies: findDiscrepancies(claims, pile.lineage) }
}

/** A claim that the analyst judged wrongly aligned is taken apart again: each report tells its own. */
function dissolve(
  claims: Alike[],
  wrong: ReadonlySet<string>,
  story: Story,
  pile: Pick<Dossier, 'reports' | 'lineage'>,
): Alike[] {
  return claims.flatMap((alike) => {
    if (!wrong.has(alike.claim.id)) return [alike]
    const byReport = new Map<string, Told[]>()
    for (const told of alike.told) byReport.set(told.telling.report.id, [...(byReport.get(told.telling.report.id) ?? []), told])
    return [...byReport.values()].map((group) => claimOf(story, group, [], [group], pile))
  })
}

/** What most reports tell comes first. */
const byImportance = ({ claim: a }: Alike, { claim: b }: Alike): number =>
  b.standing.reports - a.standing.reports ||
  b.wordings.length - a.wordings.length ||
  (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1)
