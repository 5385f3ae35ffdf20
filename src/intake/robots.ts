/**
 * What a site asks of readers like us in its robots.txt:
 *
 *     User-agent: *
 *     Disallow: /private/
 *
 * The group that names us counts, or else that of everybody; of its rules the longest that fits, and of two equal ones the one that allows.
 */
export function mayRead(robots: string, path: string, agent: string): boolean {
  const groups = groupsOf(robots)
  const named = groups.filter(({ agents }) =>
    agents.some((name) => name !== '*' && name !== '' && agent.toLowerCase().startsWith(name)),
  )
  const rules = (named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'))).flatMap(({ rules: own }) => own)
  let longest = -1,
    allows = true
  for (const { allow, pattern } of rules) {
    if (pattern === '' || pattern.length < longest || !fits(pattern, path)) continue
    if (pattern.length > longest) allows = allow
    else allows ||= allow
    longest = pattern.length
  }
  return allows
}

interface Group {
  readonly agents: string[]
  readonly rules: { readonly allow: boolean; readonly pattern: string }[]
}

const MOST_LINES = 20_000

function groupsOf(robots: string): Group[] {
  const groups: Group[] = []
  let open: Group | undefined
  for (const line of robots
    .slice(0, 500_000)
    .split(/\r\n?|\n/)
    .slice(0, MOST_LINES)) {
    const told = line.split('#', 1)[0]!,
      colon = told.indexOf(':')
    if (colon < 0) continue
    const name = told.slice(0, colon).trim().toLowerCase(),
      value = told.slice(colon + 1).trim()
    if (name === 'user-agent') {
      if (!open || open.rules.length > 0) {
        open = { agents: [], rules: [] }
        groups.push(open)
      }
      open.agents.push(value.toLowerCase())
    } else if ((name === 'allow' || name === 'disallow') && open)
      open.rules.push({ allow: name === 'allow', pattern: value.slice(0, 2000) })
  }
  return groups
}

/** "*" stands for anything, "$" at the end for the end. Piece by piece, never back: linear. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$'),
    pieces = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(pieces[0]!)) return false
  let at = pieces[0]!.length
  for (const piece of pieces.slice(1)) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  if (!isWhole) return true
  const last = pieces.at(-1)!
  return pieces.length === 1 ? at === path.length : path.endsWith(last)
}
