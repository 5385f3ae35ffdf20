import { rules } from './lemma.model.js'

/**
 * The form a dictionary has: "said" → "say", "allies'" → "ally", "wo" (n't) → "will". Endings and exceptions as the treebanks
 * have them: the longest known ending of the word with this tag says how many letters go and what comes instead.
 */
export function lemmaOf(form: string, tag: string): string {
  byEnding ??= read()
  const straight = form.replace(APOSTROPHES, "'"),
    isName = tag === 'NNP' || tag === 'NNPS',
    lower = straight.toLowerCase(),
    rule = ruleOf(lower, GROUP.get(tag) ?? tag)
  if (rule === undefined || rule.strip >= lower.length + 1) return isName ? straight : lower
  if (rule.whole !== undefined) return isName && tag === 'NNP' ? straight : rule.whole
  return (isName ? straight : lower).slice(0, lower.length - rule.strip) + rule.add
}

interface Rule {
  readonly strip: number
  readonly add: string
  readonly whole?: string
}

/** Tags whose words change alike. */
export const GROUP: ReadonlyMap<string, string> = new Map([
  ['VBN', 'VBD'],
  ['VBP', 'VB'],
])
export const LONGEST_ENDING = 7

const APOSTROPHES = /[’‘ʼ`′]/g
let byEnding: Map<string, Rule> | undefined

function ruleOf(lower: string, group: string): Rule | undefined {
  if (lower.length > 40) return undefined
  const whole = byEnding?.get(`${group} ^${lower}`)
  if (whole) return whole
  for (let n = Math.min(LONGEST_ENDING, lower.length - 1); n >= 0; n--) {
    const rule = byEnding?.get(`${group} ${lower.slice(lower.length - n)}`)
    if (rule) return rule
  }
  return undefined
}

/** One rule a line: tag, ending (or ^word), letters to strip, what to add ("=" and a word: the lemma itself). */
function read(): Map<string, Rule> {
  const map = new Map<string, Rule>()
  let group = ''
  for (const line of rules.split('\n')) {
    const [first = '', strip = '', add = ''] = line.split(' ')
    if (strip === '') group = first
    else
      map.set(
        `${group} ${first === '*' ? '' : first}`,
        strip === '=' ? { strip: 0, add, whole: add } : { strip: Number(strip), add },
      )
  }
  return map
}
