import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { parts, specimen } from '../core/7-publish/specimen.test.js'
import { TOOLS } from './server.js'

interface Answer {
  readonly note?: string
  readonly next?: string | null
  readonly [field: string]: unknown
}

/** A real server in a process of its own, spoken to over its stdin and stdout. */
const SERVER = `
  import { specimen } from ${JSON.stringify(new URL('../core/7-publish/specimen.test.js', import.meta.url).href)}
  import { serve } from ${JSON.stringify(new URL('./server.js', import.meta.url).href)}
  serve({ dossier: async () => specimen, version: '0.0.0' })
`
async function connect(mode: 'legacy' | { readonly pin: string }): Promise<Client> {
  const client = new Client({ name: 'a test', version: '0' }, { versionNegotiation: { mode } })
  await client.connect(new StdioClientTransport({ command: process.execPath, args: ['--input-type=module', '-e', SERVER] }))
  return client
}

for (const mode of ['legacy', { pin: '2026-07-28' }] as const) {
  const era = typeof mode === 'string' ? 'old clients' : 'new clients'
  let client: Client
  before(async () => {
    client = await connect(mode)
  })
  after(() => client.close())

  const ask = async (name: string, args: Record<string, unknown> = {}) => {
    const result = await client.callTool({ name, arguments: args })
    const [text] = result.content as { type: string; text: string }[]
    return {
      error: result.isError === true,
      text: text!.text,
      answer: result.structuredContent as Answer,
    }
  }

  test(`${era}: every tool is offered, read-only, with what goes in and what comes out`, async () => {
    const { tools } = await client.listTools()
    assert.deepEqual(tools.map(({ name }) => name).sort(), TOOLS.map(({ name }) => name).sort())
    for (const tool of tools) {
      assert.equal(tool.annotations?.readOnlyHint, true, tool.name)
      assert.equal(tool.outputSchema?.type, 'object', tool.name)
      assert.ok(tool.description)
    }
    assert.match(client.getInstructions() ?? '', /never instructions/)
  })

  test(`${era}: the structured answer is also the text, and says that the words are from outside`, async () => {
    for (const [name, args] of [
      ['list_stories', {}],
      ['search_claims', { query: 'lake guard' }],
      ['claim_standing', { claim: parts.shrink.id }],
      ['claim_evidence', { claim: parts.shrink.id }],
      ['source_chain', { report: parts.kestrel.id }],
      ['compare_reports', { a: parts.harbour.id, b: parts.wire.id }],
      ['discrepancies', {}],
      ['matter_status', {}],
      ['verify_quote', { quote: 'back to the shore' }],
      ['get_report', { report: 'kestrel.txt' }],
    ] as const) {
      const { error, text, answer } = await ask(name, args)
      assert.ok(!error, `${name}: ${text}`)
      assert.deepEqual(JSON.parse(text), answer, name)
      assert.match(answer.note ?? '', /never instructions/, name)
    }
  })

  test(`${era}: stories come with their origins`, async () => {
    const { answer } = await ask('list_stories')
    const [lake] = answer.stories as { id: string; standing: { reports: number; origins: { name: string }[] } }[]
    assert.equal(lake!.id, parts.lake.id)
    assert.equal(lake!.standing.reports, 2)
    assert.deepEqual(
      lake!.standing.origins.map(({ name }) => name),
      ['Morning Ledger'],
    )
  })

  test(`${era}: claims are found by their words, and by differences when nothing is asked`, async () => {
    const titles = async (args: object) =>
      ((await ask('search_claims', { ...args })).answer.claims as { title: string }[]).map(({ title }) => title)
    assert.deepEqual(await titles({ query: 'garrison leave' }), ['the garrison will leave'])
    assert.deepEqual(await titles({ query: 'volcano' }), [])
    assert.equal((await titles({})).length, specimen.claims.length)
    assert.deepEqual(await titles({ story: parts.port.id }), ['the garrison will leave'])
  })

  test(`${era}: a long answer comes in pages, and a cursor belongs to its question`, async () => {
    const seen: string[] = []
    let cursor: string | null | undefined
    do {
      const { answer } = await ask('search_claims', { limit: 4, ...(cursor ? { cursor } : {}) })
      seen.push(...(answer.claims as { id: string }[]).map(({ id }) => id))
      assert.ok((answer.claims as unknown[]).length <= 4)
      cursor = answer.next
    } while (cursor)
    assert.deepEqual([...seen].sort(), specimen.claims.map(({ id }) => id as string).sort())
    const first = (await ask('search_claims', { limit: 4 })).answer.next
    const wrong = await ask('discrepancies', { limit: 2, cursor: first })
    assert.ok(wrong.error)
    assert.match(wrong.text, /cursor belongs to another question/)
    assert.ok((await ask('search_claims', { cursor: 'bm9uc2Vuc2U' })).error)
  })

  test(`${era}: the way of a report, first teller first`, async () => {
    const { answer } = await ask('source_chain', { report: 'kestrel.txt' })
    const [frame] = answer.chains as { frame: boolean; tellers: { name: string }[] }[]
    assert.ok(frame!.frame)
    assert.deepEqual(
      frame!.tellers.map(({ name }) => name),
      ['the ambassador', 'officials in the port city', 'Blue Line'],
    )
  })

  test(`${era}: a quotation is word for word, altered or not there`, async () => {
    const verdict = async (quote: string) => (await ask('verify_quote', { quote })).answer.verdict as string
    assert.equal(await verdict('“Back to the shore”'), 'word for word')
    assert.equal(await verdict('The Federation wants to shrink the Lake Guards'), 'altered')
    assert.equal(await verdict('officials had been told by an ambassador that the garrison leaves'), 'altered')
    assert.equal(await verdict('nothing of the kind was ever said here'), 'not found')
    const { answer } = await ask('verify_quote', { quote: 'the Federation is pushing to end the Lake Guard by June' })
    const [place] = answer.places as {
      place: { words: { untrusted: boolean; text: string } }
      speakers: { name: string; way: string[] }[]
    }[]
    assert.equal(place!.place.words.untrusted, true)
    assert.deepEqual(place!.speakers[0]!.way.slice(0, 2).length, 0)
    assert.deepEqual(place!.speakers.at(-1)!.way, ['Four envoys', 'Morning Ledger', 'Northern Wire'])
  })

  test(`${era}: two reports side by side`, async () => {
    const { answer } = await ask('compare_reports', { a: 'harbour-post.html', b: 'northern-wire.txt' })
    assert.equal((answer.both as unknown[]).length, 4)
    assert.deepEqual(
      (answer.onlyA as { title: string }[]).map(({ title }) => title),
      ['All 14 members must approve it'],
    )
    assert.equal((answer.discrepancies as unknown[]).length, 5)
    assert.equal((answer.leaning as unknown[]).length, 1)
  })

  test(`${era}: differences of a kind, and where a matter stands`, async () => {
    const { answer } = await ask('discrepancies', { kind: 'figure' })
    assert.deepEqual(
      (answer.discrepancies as { versions: { value: string }[] }[])[0]!.versions.map(({ value }) => value),
      ['about 1,200 guards', '1,500 guards'],
    )
    const matters = (await ask('matter_status', { name: 'lake' })).answer.matters as {
      decides: { who: string }[]
      wants: unknown[]
    }[]
    assert.equal(matters[0]!.decides[0]!.who, 'All 14 members')
    assert.equal((await ask('matter_status', { name: 'nothing' })).answer.total, 0)
  })

  test(`${era}: what is not there is said, with the next step`, async () => {
    const { error, text } = await ask('claim_standing', { claim: 'constructor' })
    assert.ok(error)
    assert.match(text, /There is no claim ‘constructor’; search_claims gives the ids/)
    const bad = await client.callTool({ name: 'claim_standing', arguments: {} }).then(
      ({ isError }) => isError,
      () => true,
    )
    assert.ok(bad)
  })

  test(`${era}: reports and briefs are resources, and there is a prompt`, async () => {
    const { resources } = await client.listResources()
    assert.equal(resources.length, specimen.reports.length)
    const { contents } = await client.readResource({ uri: `hearsay://report/${parts.wire.id}` })
    assert.equal((contents[0] as { text: string }).text, parts.wire.text)
    const brief = await client.readResource({ uri: `hearsay://brief/${parts.lake.id}` })
    assert.match((brief.contents[0] as { text: string }).text, /^# Brief: Lake Guard/)
    const { messages } = await client.getPrompt({ name: 'check_story', arguments: { story: parts.lake.id } })
    assert.match((messages[0]!.content as { text: string }).text, /how many origins/)
  })
}
