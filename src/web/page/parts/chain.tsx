import { type ChainJson, hand } from '../model/story.js'

/** US ambassador → Iraqi authorities → RIA News → this report, each hop numbered; a teller in brackets is implied. */
export function Chain({ chain }: { chain: ChainJson | undefined }) {
  if (!chain) return null
  const { tellers } = chain
  return (
    <div class="chain">
      <span class="hand">{hand(chain)}</span>
      <ol aria-label="the way to this report, first teller first">
        {tellers.map((teller, index) => (
          <li
            key={index}
            class={teller.implied ? 'implied' : undefined}
            title={teller.implied ? 'implied: named elsewhere in the report' : undefined}
          >
            <span class="hop">{index + 1}</span>
            {teller.implied ? `(${teller.name})` : teller.name}
          </li>
        ))}
        <li class="end">
          <span class="hop">{tellers.length + 1}</span>this report
        </li>
      </ol>
    </div>
  )
}
