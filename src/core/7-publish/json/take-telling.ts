import type { Attribution, Derivation, Evidence, Id, Origin, SourceChain, Teller, Voice } from '../../model.js'
import { field, flag, given, id, isThere, list, NotAsPromised, oneOf, some, text, type Value, whole } from './take.js'
import { Mentions, rule } from './take-mention.js'

const KINDS_OF_VOICE = ['person', 'office', 'outlet', 'document', 'unnamed'] as const
const judged = (at: Value) => oneOf(at, ['right', 'unsure'])
const count = (at: Value): Voice['count'] => (at.value === 'several' ? 'several' : whole(at))

/** Who said what, through whom: voices, chains, attributions, and what leans on what. */
export class Tellings extends Mentions {
  readonly voice = (at: Value): Voice => ({
    kind: oneOf(field(at, 'kind'), KINDS_OF_VOICE),
    name: text(field(at, 'name')),
    resolved: flag(field(at, 'resolved')),
    count: count(field(at, 'count')),
    ...given(at, 'implied', flag),
    evidence: this.places.evidence(field(at, 'evidence')),
  })

  readonly #teller = (at: Value): Teller => ({ ...this.voice(at), implied: flag(field(at, 'implied')) })

  readonly chain = (at: Value): SourceChain => ({
    id: id(field(at, 'id')),
    report: id(field(at, 'report')),
    ...given(at, 'attribution', id<'attribution'>),
    tellers: list(field(at, 'tellers'), this.#teller),
    rule: rule(at),
  })

  attribution(at: Value, ids: readonly Id<'attribution'>[]): Attribution {
    const report = id<'report'>(field(at, 'report')),
      place = (part: Value) => this.places.within(part, report),
      within = field(at, 'within'),
      holder = isThere(within) ? ids[whole(within)] : undefined
    if (isThere(within) && holder === undefined) throw new NotAsPromised(`${within.path} is not the index of an attribution`)
    return {
      id: id(field(at, 'id')),
      report,
      ...given(at, 'source', (source) => this.#source(source, place)),
      ...given(at, 'cue', place),
      content: some(field(at, 'content'), place),
      quotation: oneOf(field(at, 'quotation'), ['direct', 'indirect', 'mixed']),
      act: oneOf(field(at, 'act'), ['says', 'wants', 'believes', 'warns', 'denies', 'agrees']),
      hedges: list(field(at, 'hedges'), place),
      ...(holder === undefined ? {} : { within: holder }),
      rule: rule(at),
    }
  }

  #source(at: Value, place: (part: Value) => Evidence[0]): Voice {
    const pieces = field(at, 'evidence')
    return {
      kind: oneOf(field(at, 'kind'), KINDS_OF_VOICE),
      name: text(field(at, 'name')),
      resolved: isThere(field(at, 'resolved')),
      count: count(field(at, 'count')),
      evidence: isThere(pieces) ? this.places.evidence(pieces) : [place(at)],
    }
  }

  readonly derivation = (at: Value): Derivation => {
    const common = { id: id<'derivation'>(field(at, 'id')), report: id<'report'>(field(at, 'report')) }
    return oneOf(field(at, 'how'), ['cites', 'reuses']) === 'cites'
      ? {
          ...common,
          how: 'cites',
          from: id<'report'>(field(at, 'from')),
          evidence: this.places.evidence(field(at, 'evidence')),
          rule: rule(at),
          ...given(at, 'judged', judged),
        }
      : {
          ...common,
          how: 'reuses',
          from: id<'report'>(field(at, 'from')),
          passages: some(field(at, 'passages'), (passage) => ({
            here: this.places.span(field(passage, 'here')),
            there: this.places.span(field(passage, 'there')),
            how: oneOf(field(passage, 'how'), ['verbatim', 'edited', 'rewritten']),
          })),
          rule: rule(at),
          ...given(at, 'judged', judged),
        }
  }

  readonly origin = (at: Value): Origin => ({
    id: id(field(at, 'id')),
    story: id(field(at, 'story')),
    name: text(field(at, 'name')),
    aliases: list(field(at, 'aliases'), text),
    teller: this.voice(field(at, 'teller')),
    reports: some(field(at, 'reports'), id<'report'>),
    roots: list(field(at, 'firstSpeakers'), this.voice),
  })
}
