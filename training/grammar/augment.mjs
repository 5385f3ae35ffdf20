// The treebanks hold little news. These are their own sentences turned the way news turns them:
//
//     The minister said (that) the plan had failed.
//  →  The plan had failed, the minister said.   The plan had failed, said the minister.   “The plan had failed,” the minister said.

const PAST = [
  'said',
  'added',
  'warned',
  'announced',
  'claimed',
  'noted',
  'wrote',
  'confirmed',
  'explained',
  'insisted',
  'argued',
  'stated',
  'reported',
  'acknowledged',
  'stressed',
  'admitted',
  'recalled',
  'suggested',
  'declared',
  'replied',
]
const LEMMA = new Map(
  PAST.map((form) => [
    form,
    {
      wrote: 'write',
      argued: 'argue',
      announced: 'announce',
      noted: 'note',
      acknowledged: 'acknowledge',
      stated: 'state',
      declared: 'declare',
      replied: 'reply',
      said: 'say',
      admitted: 'admit',
    }[form] ?? form.replace(/ed$/, ''),
  ]),
)
const SAYS = new Set([
  'say',
  'report',
  'claim',
  'announce',
  'state',
  'warn',
  'note',
  'write',
  'explain',
  'argue',
  'add',
  'think',
  'believe',
  'suggest',
  'declare',
  'admit',
])

/** New sentences made from one; `random` decides which. */
export function turned(sentence, random) {
  const { tokens } = sentence,
    found = []
  const verb = tokens.findIndex(({ head }) => head < 0)
  if (verb < 0 || !SAYS.has(tokens[verb].lemma) || !/^VB[DZP]$/.test(tokens[verb].tag)) return found
  const kids = []
  for (const [i, { head }] of tokens.entries()) if (head === verb) kids.push(i)
  const of = (relation) => kids.find((i) => tokens[i].relation === relation)
  const said = of('ccomp'),
    subject = of('nsubj')
  if (said === undefined || subject === undefined) return found
  const content = spread(tokens, said),
    who = spread(tokens, subject)
  if (!content || !who || content.length < 3) return found
  // Nothing else but punctuation, "that" and short adverbs may hang on the verb.
  const others = kids.filter((i) => i !== said && i !== subject && tokens[i].relation !== 'punct')
  if (others.length > 0) {
    if (others.some((i) => !['obl', 'iobj', 'advmod', 'obl:unmarked'].includes(tokens[i].relation) || i < verb)) return found
  }
  const rest = others.flatMap((i) => spread(tokens, i) ?? [])
  if (rest.some((i) => content.includes(i))) return found
  const lastWord = content.findLast((i) => tokens[i].relation !== 'punct') + 1
  const inside = content.filter(
    (i) =>
      !(
        tokens[i].head === said &&
        ((tokens[i].relation === 'mark' && tokens[i].lemma === 'that') ||
          tokens[i].tag === '``' ||
          tokens[i].tag === "''" ||
          (tokens[i].relation === 'punct' && (i === content[0] || i >= lastWord)))
      ),
  )
  if (inside.length < 3 || inside.some((i) => tokens[i].tag === '``' || tokens[i].tag === "''")) return found
  const isPronoun = tokens[subject].tag === 'PRP'
  const quote = random() < 0.35 ? (random() < 0.5 ? ['“', '”'] : ['"', '"']) : undefined
  const form = tokens[verb].tag === 'VBD' && random() < 0.5 ? PAST[Math.floor(random() * PAST.length)] : undefined
  const cue = { from: verb, ...(form ? { form, lemma: LEMMA.get(form) } : {}) }
  const build = (inverted) => {
    const parts = []
    if (quote) parts.push({ form: quote[0], tag: '``', head: said, relation: 'punct', glue: true })
    parts.push(...inside.map((i, n) => ({ from: i, ...(n === 0 ? { capital: true } : {}) })))
    parts.push({ form: ',', tag: ',', head: said, relation: 'punct', close: true })
    if (quote) parts.push({ form: quote[1], tag: "''", head: said, relation: 'punct', close: true })
    const subjectParts = who.map((i) => ({ from: i, ...(i === who[0] ? { small: true } : {}) }))
    if (inverted) parts.push(cue, ...subjectParts)
    else parts.push(...subjectParts, cue)
    parts.push(...rest.map((i) => ({ from: i })))
    parts.push({ form: '.', tag: '.', head: verb, relation: 'punct', close: true })
    return put(sentence, parts)
  }
  if (random() < 0.8) found.push(build(false))
  if (!isPronoun && random() < 0.9 && rest.length === 0) found.push(build(true))
  return found.filter(Boolean)
}

const pick = (list, random) => list[Math.floor(random() * list.length)]

/**
 * A whole sentence of one place and a teller of another, put together as news does it:
 *
 *     The plan had failed, said two senior officials.   According to two senior officials, the plan had failed.
 */
export function composed(sentences, many, random) {
  const contents = [],
    tellers = []
  for (const sentence of sentences) {
    const { tokens } = sentence,
      root = tokens.findIndex(({ head }) => head < 0)
    if (root < 0) continue
    if (
      tokens.length >= 5 &&
      tokens.length <= 28 &&
      tokens.at(-1).form === '.' &&
      tokens.at(-1).head === root &&
      /^VB[DZP]$|^JJ$|^NN$|^VBN$|^VB$/.test(tokens[root].tag)
    ) {
      const hasSubject = tokens.some(({ head, relation }) => head === root && relation.startsWith('nsubj')),
        hasTense =
          /^VB[DZP]$/.test(tokens[root].tag) ||
          tokens.some(({ head, relation, tag }) => head === root && /^(aux|cop)/.test(relation) && /^(MD|VB[DZP])$/.test(tag)),
        isOpen = !tokens.some(
          ({ tag, head, relation }) =>
            tag === '``' || tag === "''" || tag === ':' || (head === root && (relation === 'parataxis' || relation === 'cc')),
        )
      if (hasSubject && hasTense && isOpen) contents.push({ sentence, root })
    }
    for (let i = 0; i < tokens.length; i++) {
      const { relation, head, tag } = tokens[i]
      if (relation !== 'nsubj' || head < 0 || !/^NN/.test(tag) || !/^VB/.test(tokens[head].tag)) continue
      const who = spread(tokens, i)
      if (
        who &&
        who.length <= 12 &&
        tokens[who.at(-1)].relation !== 'punct' &&
        !who.some((w) => /``|''|:|HYPH|RRB|LRB/.test(tokens[w].tag)) &&
        !/^(W|EX)/.test(tokens[who[0]].tag)
      )
        tellers.push({ sentence, who, top: i })
    }
  }
  // Tellers with a clause: "officials briefed on the plan", "a man who was there".
  const described = tellers.filter(({ sentence: { tokens }, who, top }) =>
    who.some((i) => tokens[i].head === top && /^acl/.test(tokens[i].relation)),
  )
  const made = []
  while (made.length < many) {
    const { sentence: one, root } = contents[Math.floor(random() * contents.length)],
      { sentence: two, who, top } = pick(random() < 0.3 ? described : tellers, random)
    const base = one.tokens.length,
      tokens = [
        ...one.tokens,
        ...two.tokens.map((token) => ({
          ...token,
          head: token.head < 0 ? -1 : token.head + base,
          start: token.start + 1e6,
          end: token.end + 1e6,
        })),
      ]
    const verb = tokens.length,
      dice = random(),
      form = random() < 0.6 ? 'said' : PAST[Math.floor(random() * PAST.length)]
    tokens.push({ start: -9, end: -9, form, lemma: LEMMA.get(form), tag: 'VBD', head: -1, relation: 'root' })
    const teller = who.map((i) => ({ from: i + base, small: i === who[0] })),
      words = one.tokens.map((_, i) => i).slice(0, -1)
    const isAccording = dice < 0.2
    const quote = !isAccording && random() < 0.4 ? (random() < 0.5 ? ['“', '”'] : ['"', '"']) : undefined
    tokens[root] = { ...tokens[root], head: isAccording ? -1 : verb, relation: isAccording ? 'root' : 'ccomp' }
    tokens[top + base] = { ...tokens[top + base], head: isAccording ? root : verb, relation: isAccording ? 'obl' : 'nsubj' }
    const cue = { from: verb },
      parts = []
    let ended
    const comma = (head) => ({ form: ',', tag: ',', head, relation: 'punct', close: true })
    if (isAccording) {
      const a = tokens.length
      tokens.push({ start: -7, end: -7, form: 'according', lemma: 'accord', tag: 'VBG', head: top + base, relation: 'case' })
      tokens.push({ start: -5, end: -5, form: 'to', lemma: 'to', tag: 'IN', head: a, relation: 'fixed' })
      const phrase = [{ from: a, capital: dice < 0.1 }, { from: a + 1 }, ...teller]
      if (dice < 0.1) parts.push(...phrase, comma(top + base), ...words.map((i) => ({ from: i, small: i === 0 })))
      else parts.push(...words.map((i) => ({ from: i })), comma(top + base), ...phrase)
    } else if (dice < 0.35) {
      // The minister said the plan had failed.
      const that = random() < 0.4
      if (that) tokens.push({ start: -3, end: -3, form: 'that', lemma: 'that', tag: 'IN', head: root, relation: 'mark' })
      parts.push(
        ...teller.map((part, n) => (n === 0 ? { from: part.from, capital: true } : part)),
        cue,
        ...(that ? [{ from: tokens.length - 1 }] : []),
        ...words.map((i) => ({ from: i, small: i === 0 })),
      )
    } else {
      // Now and then the cue interrupts, after the subject of what is said.
      const subject = one.tokens.findIndex(({ head, relation }) => head === root && relation.startsWith('nsubj')),
        before = subject < 0 ? undefined : spread(one.tokens, subject)
      const cut = dice > 0.9 && before && before[0] === 0 && before.length > 1 ? before.length : 0
      if (cut) {
        tokens[root] = { ...tokens[root], head: -1, relation: 'root' }
        tokens[verb] = { ...tokens[verb], head: root, relation: 'parataxis' }
      }
      if (quote) parts.push({ form: quote[0], tag: '``', head: root, relation: 'punct', glue: true })
      parts.push(...words.slice(0, cut || words.length).map((i) => ({ from: i })), comma(cut ? verb : root))
      if (quote) parts.push({ form: quote[1], tag: "''", head: cut ? subject : root, relation: 'punct', close: true })
      if (dice < 0.65) parts.push(cue, ...teller)
      else parts.push(...teller, cue)
      if (cut) {
        parts.push(comma(verb))
        if (quote) parts.push({ form: quote[0], tag: '``', head: root, relation: 'punct', glue: true })
        parts.push(...words.slice(cut).map((i) => ({ from: i })))
        ended = { head: root, quote }
      }
    }
    parts.push({ form: '.', tag: '.', head: ended ? root : isAccording ? root : verb, relation: 'punct', close: true })
    if (ended?.quote) parts.push({ form: ended.quote[1], tag: "''", head: root, relation: 'punct', close: true })
    const sentence = put({ id: one.id, tokens }, parts)
    if (sentence) made.push(sentence)
  }
  return made
}

/** The words below one, when they stand together. */
function spread(tokens, top) {
  const inside = tokens.map((_, i) => {
    for (let at = i, steps = 0; at >= 0 && steps < tokens.length; at = tokens[at].head, steps++) if (at === top) return true
    return false
  })
  const all = inside.flatMap((isIn, i) => (isIn ? [i] : []))
  return all.at(-1) - all[0] + 1 === all.length ? all : undefined
}

function put({ id, tokens }, parts) {
  const at = new Map()
  for (const [i, { from }] of parts.entries()) if (from !== undefined) at.set(from, i)
  let out = ''
  const made = []
  let last
  for (const part of parts) {
    const old = part.from === undefined ? undefined : tokens[part.from]
    let form = part.form ?? old.form
    if (part.capital) form = form[0].toUpperCase() + form.slice(1)
    if (part.small && form !== 'I' && /^(DT|PRP\$?|IN|CD|RB|EX)$/.test(old.tag) && /^[A-Z][a-z]+$/.test(form))
      form = form.toLowerCase()
    const isTied = last && last.from !== undefined && old && part.from === last.from + 1 && tokens[last.from].end === old.start
    if (out && !part.close && !isTied && !last?.glue) out += ' '
    const start = out.length
    out += form
    const head = part.from === undefined ? at.get(part.head) : old.head < 0 ? -1 : at.get(old.head)
    if (head === undefined) return undefined
    made.push({
      start,
      end: out.length,
      form,
      lemma: part.lemma ?? old?.lemma ?? form,
      tag: part.tag ?? old.tag,
      head,
      relation: part.relation ?? old.relation,
      misc: '_',
      features: '_',
      upos: '',
    })
    last = part
  }
  return { id: `${id}-turned`, text: out, tokens: made }
}
