/** Hearsay's answers for an assistant, over the Model Context Protocol. It only looks: nothing here changes anything. */
import { McpServer, ResourceTemplate } from '@modelcontextprotocol/server'
import { type StdioServerHandle, serveStdio } from '@modelcontextprotocol/server/stdio'
import * as z from 'zod'
import { briefOf, type Dossier } from '../core/index.js'
import { Pile, Unanswerable } from './pile.js'
import type { Tool } from './tool.js'
import { claimEvidence } from './tools/claim-evidence.js'
import { claimStanding } from './tools/claim-standing.js'
import { compareReports } from './tools/compare-reports.js'
import { discrepancies } from './tools/discrepancies.js'
import { getReport } from './tools/get-report.js'
import { listStories } from './tools/list-stories.js'
import { matterStatus } from './tools/matter-status.js'
import { searchClaims } from './tools/search-claims.js'
import { sourceChain } from './tools/source-chain.js'
import { verifyQuote } from './tools/verify-quote.js'
import { guarded, NOTE, nameOf } from './untrusted.js'

export const TOOLS: readonly Tool[] = [
  listStories,
  searchClaims,
  claimStanding,
  claimEvidence,
  sourceChain,
  compareReports,
  discrepancies,
  matterStatus,
  verifyQuote,
  getReport,
]

export interface Serving {
  /** The dossier to answer from; asked for at every call, so that a library which grew is seen. */
  readonly dossier: () => Promise<Dossier>
  readonly version: string
}

const INSTRUCTIONS = `Hearsay reads a pile of news reports and knows who said what, through whom, how many independent ORIGINS stand behind it and where the tellings differ.
Begin with list_stories or search_claims; ids in one answer are the arguments of the next question.
Count origins, never outlets or reports: however many reports repeat an origin, it counts once. "Not established" means unknown, not false.
Before you quote a report, ask verify_quote. ${NOTE}`

/** What a tool answers, with the note, and nothing of a report at length but where it says so. */
export const answerOf = (tool: Tool, pile: Pile, input: Record<string, unknown>) => ({
  note: NOTE,
  ...guarded(tool.answer(pile, input)),
})

/** A server with all tools, resources and the prompt; not yet connected to anybody. */
export function serverOf({ dossier, version }: Serving): McpServer {
  const server = new McpServer({ name: 'hearsay', title: 'Hearsay', version }, { instructions: INSTRUCTIONS })
  for (const tool of TOOLS)
    server.registerTool(
      tool.name,
      {
        title: tool.title,
        description: tool.description,
        inputSchema: tool.input,
        outputSchema: tool.output,
        annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
      },
      async (input) => {
        try {
          const answer = answerOf(tool, Pile.of(await dossier()), input)
          return { structuredContent: answer, content: [{ type: 'text', text: JSON.stringify(answer) }] }
        } catch (error) {
          if (!(error instanceof Unanswerable)) throw error
          return { isError: true, content: [{ type: 'text', text: error.message }] }
        }
      },
    )
  resources(server, dossier, version)
  server.registerPrompt(
    'check_story',
    {
      title: 'Check a story before it is used',
      description: 'Walks through a story: origins, differences, what is not established.',
      argsSchema: z.object({ story: z.string().max(100).describe('id of the story, from list_stories') }),
    },
    ({ story }) => ({
      messages: [
        {
          role: 'user',
          content: {
            type: 'text',
            text: `Check the story ${story} with the hearsay tools before I rely on it. Say first how many origins it has and whether they are independent (list_stories). Then the claims that are told differently, with the exact words of each side (discrepancies). Then where the matter stands (matter_status). End with what is not established. Cite the report and characters for every statement, and settle no difference yourself. ${NOTE}`,
          },
        },
      ],
    }),
  )
  return server
}

/** Reports and briefs to be read as they are: `hearsay://report/{id}`, `hearsay://brief/{story}`. */
function resources(server: McpServer, dossier: () => Promise<Dossier>, version: string): void {
  server.registerResource(
    'report',
    new ResourceTemplate('hearsay://report/{id}', {
      list: async () => ({
        resources: (await dossier()).reports.slice(0, 500).map(({ id, title, key, outlet }) => ({
          uri: `hearsay://report/${id}`,
          name: nameOf(title ?? key),
          ...(outlet === undefined ? {} : { description: nameOf(outlet) }),
          mimeType: 'text/plain',
        })),
      }),
    }),
    { title: 'Report', description: `The clean text of a report. ${NOTE}`, mimeType: 'text/plain' },
    async (uri, { id }) => {
      const report = Pile.of(await dossier()).report(String(id))
      return {
        contents: [
          { uri: uri.href, mimeType: 'text/plain', text: report.text, _meta: { untrusted: true, sha256: report.sha256 } },
        ],
      }
    },
  )
  server.registerResource(
    'brief',
    new ResourceTemplate('hearsay://brief/{story}', { list: undefined }),
    { title: 'Brief', description: 'The brief of a story, as Markdown with footnotes.', mimeType: 'text/markdown' },
    async (uri, { story }) => {
      const pile = Pile.of(await dossier())
      const text = briefOf(pile.dossier, { story: pile.story(String(story)).id, version })
      return { contents: [{ uri: uri.href, mimeType: 'text/markdown', text, _meta: { untrusted: true } }] }
    },
  )
}

/** Serves over stdin and stdout, old clients and new ones, until the other side hangs up. */
export const serve = (serving: Serving): StdioServerHandle => serveStdio(() => serverOf(serving))
