/** What is hidden in our own pile (piles/README.md) is found, in a plain clone, by rules that know nothing of it. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Claim, Discrepancy, Dossier, Evidence, Page, Report, Span } from './model.js'
import { dossier } from './pipeline.js'

const demo = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'piles', 'demo')

function pages(): Page[] {
  return readdirSync(demo).flatMap((name): Page[] => {
    const content = readFileSync(join(demo, name), 'utf8')
    if (name.endsWith('.jsonl'))
      return content
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const { id, text, ...known } = JSON.parse(line)
          return { key: id, id, ...known, body: { kind: 'text', text } }
        })
    return [{ key: name, body: name.endsWith('.html') ? { kind: 'html', html: content } : { kind: 'text', text: content } }]
  })
}

const all: Dossier = dossier(pages())
const report = (key: string): Report => all.reports.find((one) => one.key.startsWith(key)) ?? assert.fail(`${key} was not read`)
const words = ({ report: id, start, end }: Span): string => all.reports.find((one) => one.id === id)?.text.slice(start, end) ?? ''
const text = (evidence: Evidence): string => evidence.map(words).join(' … ')
const storyOf = (key: string) =>
  all.stories.find(({ reports }) => reports.includes(report(key).id)) ?? assert.fail(`${key} is in no story`)
const originsOf = (key: string) => {
  const { id } = storyOf(key)
  return all.lineage.origins.filter(({ story }) => story === id)
}
const names = (origins: readonly { readonly name: string }[]): string[] =>
  origins.map(({ name }) => name.replace(/^the /i, '')).sort()
const told = (kind: Discrepancy['kind'], ...values: readonly RegExp[]): boolean =>
  all.discrepancies.some((one) => {
    if (one.kind !== kind) return false
    const versions = one.kind === 'omission' ? [text(one.evidence)] : one.versions.map(({ evidence }) => text(evidence))
    return values.every((value) => versions.some((version) => value.test(version)))
  })
const claimWith = (...values: readonly RegExp[]): Claim | undefined =>
  all.claims.find(({ wordings }) => values.every((value) => wordings.some(({ evidence }) => value.test(text(evidence)))))

test('three stories; four reports of the first have one origin, and it is not held', () => {
  assert.equal(all.stories.length, 3)
  assert.equal(storyOf('halden').reports.length, 4)
  assert.deepEqual(names(originsOf('halden')), ['Continental'])
})

test('two agencies that quote one man are two origins with one root', () => {
  const origins = originsOf('vell')
  assert.deepEqual(names(origins), ['Sorvian News Agency', 'Tarn Press'])
  assert.deepEqual([...new Set(origins.flatMap(({ roots }) => roots.map(({ name }) => name)))], ['Dmitar Kolev'])
})

test('the ambassador’s word has passed through four mouths: fifth-hand', () => {
  const frame = all.chains.find(({ report: id, attribution }) => id === report('vell').id && attribution === undefined)
  const way = frame?.tellers.map(({ name }) => name) ?? []
  const wanted = [/ambassador in Vell/, /Kestria/, /Sorvian (officials|side)/, /Sorvian News Agency/]
  assert.equal(way.length, wanted.length, way.join(' → '))
  for (const [hop, name] of wanted.entries()) assert.match(way[hop] ?? '', name)
})

test('the radio has it from the Herald and the Herald from the radio: a circle', () => {
  const circle = new Set([report('herald').id, report('radio').id])
  assert.ok(all.lineage.circles.some((found) => found.length === 2 && found.every((id) => circle.has(id))))
})

test('unnamed voices are counted, and no two of them are made one', () => {
  const count = (key: string, name: RegExp) =>
    all.attributions.find(({ report: id, source }) => id === report(key).id && source && name.test(text(source.evidence)))?.source
      ?.count
  assert.equal(count('halden', /^three Pact diplomats$/), 3)
  assert.equal(count('halden', /^two diplomats$/), 2)
  assert.equal(count('halden', /^One source$/), 1)
  assert.equal(count('kestria', /^Another$/), 1)
})

test('the force that is made smaller here and ended there', () => {
  assert.ok(told('action', /shrink/, /end/))
  assert.ok(claimWith(/shrink the Lomar Strait Force/, /end the Lomar Strait Force/))
})

test('3,200 troops here are 2,300 there; 113 dead here are 131 there', () => {
  assert.ok(told('figure', /3,200/, /2,300/))
  assert.ok(told('figure', /113/, /131/))
})

test('a nickname that came back from translation as another', () => {
  assert.ok(told('quotation', /back to the blueprint/, /return to the original plan/))
})

test('one source becomes another, and then the diplomats', () => {
  assert.ok(told('inflation', /One source/, /Another|Diplomats/))
})

test('only one report says that all fourteen must agree', () => {
  assert.ok(told('omission', /consent of all 14 members/))
})

test('what is under way, since when, how many, and who decides', () => {
  const matter = (name: RegExp) => all.matters.find((one) => name.test(one.name)) ?? assert.fail(`no matter ${name}`)
  const force = matter(/Lomar Strait Force|LOSFOR/)
  assert.deepEqual(force.since.map(({ value }) => value.date).filter((date) => date === '2016').length > 0, true)
  assert.deepEqual([...new Set(force.size.map(({ value }) => value.value))].sort(), [2300, 3200])
  const mission = matter(/mission/)
  assert.ok(mission.wants.some(({ value }) => /Ostmark/.test(value.who) && value.by?.date.endsWith('2031-10')))
  assert.ok(all.matters.some(({ decides }) => decides.some(({ evidence }) => /all 14 members/.test(text(evidence)))))
})

test('nothing is graded better than its standing allows, and every source begins at F', () => {
  assert.ok(all.grades.length > 0)
  for (const { reliability, credibility, claim } of all.grades) {
    assert.equal(reliability, 'F')
    const standing = all.claims.find(({ id }) => id === claim)?.standing
    if (credibility === 1) assert.equal(standing?.independence, 'independent')
  }
})
