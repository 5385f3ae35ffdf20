// Which lines of a page are in the labelled article text: each line's words are looked up in the label, and of all the places
// found the heaviest chain that runs in both orders is kept, so that "Share" in a menu is not the "share" of a sentence.
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}_\p{M}]+/gu) ?? []

export function labelsOf(lines, article) {
  const gold = wordsOf(article)
  const at = new Map()
  const note = (key, i) => {
    const list = at.get(key)
    if (list) list.push(i)
    else at.set(key, [i])
  }
  for (let i = 0; i < gold.length; i++) {
    note(gold[i], i)
    if (i + 2 < gold.length) note(`${gold[i]} ${gold[i + 1]} ${gold[i + 2]}`, i)
  }
  const words = lines.map(wordsOf)
  const candidates = [] // { line, start, end, weight }
  for (const [line, own] of words.entries()) {
    if (own.length === 0) continue
    const tried = new Set()
    const anchors = own.length < 3 ? [0] : [0, 1, Math.floor(own.length / 2), own.length - 3].filter((i) => i + 2 < own.length)
    for (const anchor of anchors) {
      const key = own.length < 3 ? own[0] : `${own[anchor]} ${own[anchor + 1]} ${own[anchor + 2]}`
      for (const place of (at.get(key) ?? []).slice(0, 40)) {
        const start = place - anchor
        const near = Math.round(start / 5)
        if (tried.has(near) && own.length > 8) continue
        tried.add(near)
        const found = matched(own, gold, start)
        if (found.count / own.length >= (own.length < 6 ? 0.99 : 0.5))
          candidates.push({ line, start: found.from, end: found.to, weight: found.count, share: found.count / own.length })
      }
    }
  }
  // The heaviest chain: lines rising, places rising and not overlapping.
  candidates.sort((a, b) => a.line - b.line || a.start - b.start)
  const tree = new Array(gold.length + 2).fill(undefined)
  const best = (end) => {
    let top
    for (let i = end; i > 0; i -= i & -i) if (tree[i] && (!top || tree[i].total > top.total)) top = tree[i]
    return top
  }
  const set = (end, node) => {
    for (let i = end; i < tree.length; i += i & -i) if (!tree[i] || tree[i].total < node.total) tree[i] = node
  }
  let waiting = [],
    line = -1,
    top
  const settle = () => {
    for (const node of waiting) set(Math.max(1, node.end), node)
    waiting = []
  }
  for (const candidate of candidates) {
    if (candidate.line !== line) {
      settle()
      line = candidate.line
    }
    const before = best(candidate.start)
    // Longer places weigh more than their words: a chance word or two never outweighs a sentence.
    const node = { ...candidate, before, total: (before?.total ?? 0) + candidate.weight ** 1.2 }
    waiting.push(node)
    if (!top || node.total > top.total) top = node
  }
  const labels = lines.map(() => 0)
  let covered = 0
  for (let node = top; node; node = node.before) {
    labels[node.line] = Math.max(labels[node.line], node.share)
    covered += node.weight
  }
  return { labels, words: words.map((own) => own.length), goldWords: gold.length, covered }
}

/** Walks along both, forgiving a few words more or less. */
function matched(own, gold, start) {
  let i = 0,
    j = Math.max(0, start),
    count = 0,
    from = -1,
    to = 0
  if (start < 0) i = -start
  while (i < own.length && j < gold.length) {
    if (own[i] === gold[j]) {
      count++
      if (from < 0) from = j
      to = j + 1
      i++
      j++
      continue
    }
    let moved = false
    for (let skip = 1; skip <= 6 && !moved; skip++) {
      if (own[i + skip] !== undefined && own[i + skip] === gold[j] && own[i + skip + 1] === gold[j + 1]) {
        i += skip
        moved = true
      } else if (gold[j + skip] !== undefined && gold[j + skip] === own[i] && own[i + 1] === gold[j + skip + 1]) {
        j += skip
        moved = true
      }
    }
    if (!moved) {
      i++
      j++
    }
  }
  return { count, from: Math.max(0, from), to }
}
