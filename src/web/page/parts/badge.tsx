import type { Badge as Name } from '../model/api.js'

/** A sign beside each word, so that colour never says it alone. */
const SIGNS: Readonly<Record<Name, string>> = {
  altered: '≠',
  differs: '⚠',
  inflated: '⇈',
  'single origin': '①',
  agrees: '=',
  'told once': '·',
}

export const Badge = ({ name }: { name: Name }) => (
  <span class={`badge is-${name.replace(' ', '-')}`}>
    <span aria-hidden="true">{SIGNS[name]} </span>
    {name}
  </span>
)
