/** What must hold for every report and every dossier, whatever it was made from. Throws with what does not. */

export function holds(isSo, what) {
  if (!isSo) throw new Error(`broken law: ${what}`)
}

/** Spaces without width are spaces. */
const isBlank = (text) => /^[\s\u200b\u2060]*$/.test(text)

/** Sentences and blocks tile the text; every span lies in it, and holds something. */
export function checkTold({ report, attributions, chains }) {
  const { text, blocks, sentences } = report
  for (const [name, parts] of Object.entries({ blocks, sentences })) {
    let at = 0
    for (const { start, end } of parts) {
      holds(start >= at && end > start, `${name} stand in order and apart (${start}–${end} after ${at})`)
      holds(isBlank(text.slice(at, start)), `between ${name} is only white space`)
      at = end
    }
    holds(isBlank(text.slice(at)), `after the last of the ${name} is only white space`)
  }
  for (const sentence of sentences) {
    const block = blocks[sentence.block]
    holds(block && block.start <= sentence.start && sentence.end <= block.end, 'a sentence lies in its block')
  }
  checkSpans({ report, attributions, chains }, new Map([[report.id, text.length]]))
  holds(text.isWellFormed?.() ?? true, 'the text has no half of a letter')
}

export function checkDossier(dossier) {
  checkSpans(dossier, new Map(dossier.reports.map(({ id, text }) => [id, text.length])))
  const claims = new Set(dossier.claims.map(({ id }) => id))
  for (const { claim } of [...dossier.discrepancies, ...dossier.grades])
    holds(claims.has(claim), 'what is said of a claim is said of one that is there')
}

function checkSpans(all, lengths) {
  const waiting = [all]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue
    if ('report' in value && 'start' in value && 'end' in value) {
      const length = lengths.get(value.report)
      holds(
        length !== undefined && value.start >= 0 && value.end > value.start && value.end <= length,
        `a span lies in its text (${value.start}–${value.end} of ${length})`,
      )
    }
    for (const inner of Object.values(value)) if (typeof inner === 'object') waiting.push(inner)
  }
}
