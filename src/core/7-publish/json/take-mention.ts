import type { Edtf, Figure, Mention, Moment, Name } from '../../model.js'
import { field, given, list, NotAsPromised, number, oneOf, type Places, text, type Value } from './take.js'

export const edtf = (at: Value): Edtf => text(at) as Edtf
export const rule = (at: Value): string => text(field(at, 'rule'))

/** Figures, moments and names, taken with the texts at hand that they lie in. */
export class Mentions {
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
}
