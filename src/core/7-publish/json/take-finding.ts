import type { Claim, Discrepancy, Grade, Matter, Moment, SourceChain, Told, Wording } from '../../model.js'
import { field, flag, given, id, isThere, isTrue, list, NotAsPromised, oneOf, some, text, type Value, whole } from './take.js'
import { rule } from './take-mention.js'
import { Tellings } from './take-telling.js'

/** What is claimed, where it differs, what it is about, and how far it is trusted. */
export class Findings extends Tellings {
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
      ...given(at, 'framed', isTrue),
      ...given(at, 'aside', isTrue),
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
