import type {
  Attribution,
  Claim,
  Derivation,
  Discrepancy,
  Dossier,
  Edtf,
  Evidence,
  Figure,
  Grade,
  Id,
  Matter,
  Mention,
  Moment,
  Name,
  Origin,
  Report,
  SourceChain,
  Story,
  Teller,
  Told,
  Voice,
  Wording,
} from '../model.js'
import { sha256 } from '../text/id.js'
import {
  field,
  flag,
  given,
  id,
  isThere,
  list,
  NotAsPromised,
  number,
  oneOf,
  Places,
  some,
  text,
  type Value,
  whole,
} from './json/take.js'

/** Why a document is no dossier, said so that a user can act. */
export interface UnreadableDossier {
  readonly kind: 'unreadable'
  readonly because: string
}

/**
 * The dossier that a `hearsay/dossier@1` document was made from, the very same; or why it is none. Every span is held against its text and every
 * text against its hash, so that a document which was changed on the way is not taken for what it says.
 */
export function fromDossierJson(document: unknown): Dossier | UnreadableDossier {
  try {
    return take({ value: document, path: '' })
  } catch (error) {
    if (error instanceof NotAsPromised) return { kind: 'unreadable', because: error.message }
    throw error
  }
}

export const isUnreadable = (dossier: Dossier | UnreadableDossier): dossier is UnreadableDossier => 'kind' in dossier

function take(all: Value): Dossier {
  const schema = field(all, 'schema')
  if (schema.value !== 'hearsay/dossier@1') throw new NotAsPromised(`schema is not hearsay/dossier@1`)
  const reports = list(field(all, 'reports'), takeReport),
    from = new Taker(new Places(reports))
  const attributionIds = list(field(all, 'attributions'), (at) => id<'attribution'>(field(at, 'id'))),
    chains = list(field(all, 'chains'), from.chain),
    chainById = new Map<string, SourceChain>(chains.map((chain) => [chain.id, chain])),
    lineage = field(all, 'lineage')
  return {
    reports,
    stories: list(field(all, 'stories'), takeStory),
    attributions: list(field(all, 'attributions'), (at) => from.attribution(at, attributionIds)),
    chains,
    lineage: {
      derivations: list(field(lineage, 'derivations'), from.derivation),
      origins: list(field(lineage, 'origins'), from.origin),
      circles: list(field(lineage, 'circles'), (circle) => list(circle, id<'report'>)),
    },
    claims: list(field(all, 'claims'), (at) => from.claim(at, chainById)),
    discrepancies: list(field(all, 'discrepancies'), from.discrepancy),
    matters: list(field(all, 'matters'), from.matter),
    grades: list(field(all, 'grades'), from.grade),
  }
}

function takeReport(at: Value): Report {
  const own = id<'report'>(field(at, 'id')),
    words = text(field(at, 'text')),
    hash = field(at, 'sha256')
  if (text(hash) !== sha256(words)) throw new NotAsPromised(`${hash.path} is not the hash of the text beside it`)
  const from = new Taker(new Places([{ id: own, text: words }]))
  const within = (place: Value) => from.places.within(place, own)
  return {
    id: own,
    key: text(field(at, 'key')),
    text: words,
    sha256: text(hash),
    ...given(at, 'outlet', text),
    ...given(at, 'url', text),
    ...given(at, 'title', text),
    ...given(at, 'author', text),
    ...given(at, 'published', edtf),
    ...given(at, 'updated', edtf),
    language: text(field(at, 'language')),
    blocks: list(field(at, 'blocks'), (block) => ({
      ...within(block),
      kind: oneOf(field(block, 'kind'), ['heading', 'paragraph', 'quotation', 'list', 'caption']),
    })),
    sentences: list(field(at, 'sentences'), (sentence) => ({ ...within(sentence), block: whole(field(sentence, 'block')) })),
    mentions: list(field(at, 'mentions'), (mention) => from.mention(mention, own)),
    credits: list(field(at, 'credits'), (credit) => ({
      kind: oneOf(field(credit, 'kind'), ['dateline', 'byline', 'credit', 'photo', 'link', 'metadata']),
      name: text(field(credit, 'name')),
      ...given(credit, 'url', text),
      ...given(credit, 'span', within),
      rule: text(field(credit, 'rule')),
    })),
    removed: list(field(at, 'removed'), (removed) => ({
      text: text(field(removed, 'text')),
      because: text(field(removed, 'because')),
    })),
  }
}

const takeStory = (at: Value): Story => ({
  id: id(field(at, 'id')),
  title: text(field(at, 'title')),
  reports: some(field(at, 'reports'), id<'report'>),
})

const edtf = (at: Value): Edtf => text(at) as Edtf
const KINDS_OF_VOICE = ['person', 'office', 'outlet', 'document', 'unnamed'] as const
const count = (at: Value): Voice['count'] => (at.value === 'several' ? 'several' : whole(at))
const rule = (at: Value): string => text(field(at, 'rule'))

/** What lies in the texts is taken with them at hand. */
class Taker {
  readonly places: Places
  constructor(places: Places) {
    this.places = places
  }

  mention(at: Value, within?: string): Mention {
    const place = within === undefined ? this.places.span(at) : this.places.within(at, within)
    switch (oneOf(field(at, 'kind'), ['figure', 'moment', 'name'])) {
      case 'figure':
        return {
          kind: 'figure',
          ...place,
          value: number(field(at, 'value')),
          ...given(at, 'of', text),
          bound: oneOf(field(at, 'bound'), ['exactly', 'about', 'at least', 'at most']),
          rule: rule(at),
        }
      case 'moment':
        return {
          kind: 'moment',
          ...place,
          date: edtf(field(at, 'date')),
          implied: list(field(at, 'implied'), (part) => oneOf(part, ['year', 'month', 'day'])),
          rule: rule(at),
        }
      case 'name':
        return {
          kind: 'name',
          ...place,
          canonical: text(field(at, 'canonical')),
          type: oneOf(field(at, 'type'), ['person', 'organization', 'place', 'office', 'event', 'outlet']),
          rule: rule(at),
        }
    }
  }
  readonly figure = (at: Value): Figure => this.#ofKind(at, 'figure')
  readonly moment = (at: Value): Moment => this.#ofKind(at, 'moment')
  readonly name = (at: Value): Name => this.#ofKind(at, 'name')

  #ofKind<Kind extends Mention['kind']>(at: Value, kind: Kind): Extract<Mention, { kind: Kind }> {
    const mention = this.mention(at)
    if (mention.kind !== kind) throw new NotAsPromised(`${at.path} is not a ${kind}`)
    return mention as Extract<Mention, { kind: Kind }>
  }

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

  readonly #told = (at: Value): Told<string> => ({
    value: text(field(at, 'value')),
    evidence: this.places.evidence(field(at, 'evidence')),
  })

  claim(at: Value, chains: ReadonlyMap<string, SourceChain>): Claim {
    const standing = field(at, 'standing')
    return {
      id: id(field(at, 'id')),
      story: id(field(at, 'story')),
      title: text(field(at, 'title')),
      wordings: some(field(at, 'wordings'), (wording) => this.#wording(wording, chains)),
      standing: {
        reports: whole(field(standing, 'reports')),
        outlets: whole(field(standing, 'outlets')),
        origins: list(field(standing, 'origins'), id<'origin'>),
        roots: list(field(standing, 'firstSpeakers'), this.voice),
        independence: oneOf(field(standing, 'independence'), ['independent', 'dependent', 'not established']),
        because: some(field(standing, 'because'), this.#told),
      },
    }
  }

  #wording(at: Value, chains: ReadonlyMap<string, SourceChain>): Wording {
    const own = field(at, 'ownChain'),
      named = field(at, 'chain'),
      chain = isThere(own) ? this.chain(own) : chains.get(text(named))
    if (!chain) throw new NotAsPromised(`${named.path} is not the id of a chain`)
    return {
      evidence: this.places.stretch(at),
      chain,
      origin: id(field(at, 'origin')),
      stance: oneOf(field(at, 'stance'), ['asserts', 'hedges', 'denies']),
    }
  }

  readonly discrepancy = (at: Value): Discrepancy => {
    const kind = oneOf(field(at, 'kind'), KINDS_OF_DISCREPANCY),
      common = { id: id<'discrepancy'>(field(at, 'id')), claim: id<'claim'>(field(at, 'claim')) }
    if (kind === 'omission')
      return {
        ...common,
        kind,
        nature: oneOf(field(at, 'nature'), ['dropped', 'added', 'not established']),
        evidence: this.places.evidence(field(at, 'evidence')),
        absentFrom: some(field(at, 'absentFrom'), id<'report'>),
        rule: rule(at),
      }
    const told = <Of>(value: (version: Value) => Of) => {
      const [first, second, ...rest] = list(field(at, 'versions'), (version) => ({
        value: value(version),
        evidence: this.places.stretch(version),
      }))
      if (!first || !second) throw new NotAsPromised(`${at.path}.versions are not two or more`)
      return [first, second, ...rest] as const
    }
    const said = (version: Value) => text(field(version, 'value'))
    const rest = {
      ...common,
      nature: oneOf(field(at, 'nature'), ['conflict', 'rounding', 'update', 'scope', 'wording']),
      rule: rule(at),
    }
    switch (kind) {
      case 'figure':
        return { ...rest, kind, versions: told((version) => this.figure(field(version, 'figure'))) }
      case 'date':
        return { ...rest, kind, versions: told((version) => this.moment(field(version, 'moment'))) }
      case 'name':
        return { ...rest, kind, versions: told((version) => this.name(field(version, 'name'))) }
      case 'inflation':
        return { ...rest, kind, versions: told((version) => this.voice(field(version, 'voice'))) }
      case 'hedging':
        return { ...rest, kind, versions: told((version) => oneOf(field(version, 'value'), ['asserts', 'hedges', 'denies'])) }
      default:
        return { ...rest, kind, versions: told(said) }
    }
  }

  readonly matter = (at: Value): Matter => {
    const told = <Of>(name: string, value: (each: Value) => Of): Told<Of>[] =>
      list(field(at, name), (each) => ({ value: value(each), evidence: this.places.evidence(field(each, 'evidence')) }))
    const moment = <Key extends string>(each: Value, key: Key): { readonly [Name in Key]?: Moment } => {
      const found = field(each, 'moment')
      return (isThere(found) ? { [key]: this.moment(found) } : {}) as { readonly [Name in Key]?: Moment }
    }
    return {
      id: id(field(at, 'id')),
      story: id(field(at, 'story')),
      name: text(field(at, 'name')),
      type: oneOf(field(at, 'type'), TYPES_OF_MATTER),
      mentions: this.places.evidence(field(at, 'mentions')),
      since: told('since', (each) => this.moment(field(each, 'moment'))),
      size: told('size', (each) => this.figure(field(each, 'figure'))),
      wants: told('wants', (each) => ({
        who: text(field(each, 'who')),
        what: text(field(each, 'what')),
        ...moment(each, 'by'),
      })),
      decides: told('decides', (each) => ({ who: text(field(each, 'who')), rule: rule(each) })),
      state: told('state', (each) => ({ decided: flag(field(each, 'decided')), what: text(field(each, 'what')) })),
      next: told('next', (each) => ({ what: text(field(each, 'what')), ...moment(each, 'when') })),
    }
  }

  readonly grade = (at: Value): Grade => ({
    claim: id(field(at, 'claim')),
    origin: id(field(at, 'origin')),
    reliability: oneOf(field(at, 'reliability'), ['A', 'B', 'C', 'D', 'E', 'F']),
    credibility: oneOf(field(at, 'credibility'), [1, 2, 3, 4, 5, 6]),
    reasons: some(field(at, 'reasons'), this.#told),
  })
}

const KINDS_OF_DISCREPANCY = [
  'figure',
  'date',
  'name',
  'title',
  'action',
  'hedging',
  'quotation',
  'inflation',
  'omission',
] as const
const TYPES_OF_MATTER = [
  'mission',
  'force',
  'summit',
  'agreement',
  'negotiation',
  'case',
  'project',
  'disaster',
  'election',
  'other',
] as const
