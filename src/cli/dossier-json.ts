import type { Dossier, Evidence, Span, Voice } from '../core/index.js'

/** The shape of `hearsay/dossier@1`. */
export function wholeDossier({
  reports,
  stories,
  attributions,
  chains,
  lineage,
  claims,
  discrepancies,
  matters,
  grades,
}: Dossier) {
  const texts = new Map<string, string>(reports.map(({ id, text }) => [id, text]))
  const place = ({ report, start, end }: Span) => ({ report, start, end, text: texts.get(report)?.slice(start, end) ?? '' })
  const bare = (span: Span) => ({ start: span.start, end: span.end, text: place(span).text })
  const all = (evidence: Evidence) => evidence.map(place)
  const voice = ({ name, resolved, kind, count, evidence }: Voice) => ({
    ...bare(evidence[0]),
    ...(resolved ? { resolved: name } : {}),
    kind,
    ...(kind === 'unnamed' ? { count } : {}),
  })
  const order = new Map(attributions.map(({ id }, index) => [id, index]))
  return {
    schema: 'hearsay/dossier@1',
    reports: reports.map(({ id, key, outlet, url, title, published, language, text, sha256 }) => ({
      id,
      key,
      outlet,
      url,
      title,
      published,
      language,
      text,
      sha256,
    })),
    stories,
    attributions: attributions.map(({ id, report, source, cue, content, quotation, act, within, rule }) => ({
      id,
      report,
      source: source ? voice(source) : null,
      cue: cue ? bare(cue) : null,
      content: content.map(bare),
      quotation,
      act,
      within: within === undefined ? null : (order.get(within) ?? null),
      rule,
    })),
    chains: chains.map(({ id, report, attribution, tellers, rule }) => ({
      id,
      report,
      attribution: attribution ?? null,
      tellers: tellers.map(({ name, kind, count, implied, evidence }) => ({ name, kind, count, implied, ...bare(evidence[0]) })),
      rule,
    })),
    lineage,
    claims: claims.map((claim) => ({
      ...claim,
      wordings: claim.wordings.map(({ evidence, chain, origin, stance }) => ({
        ...place(evidence[0]),
        chain: chain.id,
        origin,
        stance,
      })),
      standing: { ...claim.standing, roots: claim.standing.roots.map(({ name }) => name) },
    })),
    discrepancies: discrepancies.map((one) =>
      one.kind === 'omission'
        ? { ...one, text: place(one.evidence[0]).text, present: [one.evidence[0].report], evidence: all(one.evidence) }
        : { ...one, versions: one.versions.map(({ value, evidence }) => ({ value, ...place(evidence[0]) })) },
    ),
    matters,
    grades,
  }
}
