import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Gist } from '../core/index.js'
import type { Judgement } from '../core/publish.js'
import {
  asTrouble,
  isAddress,
  type KeptStory,
  type Library,
  type Pieces,
  type PileState,
  parse,
  sha256Of,
} from '../store/index.js'
import type { Grouped, ToGroup } from './group-worker.js'
import type { Group, PileGroups } from './grouping.js'
import { nameOf, pagesIn } from './pages.js'
import { Pool } from './pool.js'
import { tellAnew } from './tell-anew.js'
import type { MadePieces, StoryPieces, ToMake } from './tell-story.js'

export interface Finishing {
  readonly signal?: AbortSignal
  /** What is being done, and how far it is. */
  readonly onStep?: (step: 'sketches' | 'stories', done: number, of: number) => void
  /** For measuring: called before each step. */
  readonly onPhase?: (phase: string) => void
  /** Called before another pile takes the place of one that was whole: the stories that it had, and those that it has instead. */
  readonly onChange?: (gone: readonly string[], fresh: readonly string[]) => Promise<void>
  /** Has stories told by several processes; what they leave is told here. */
  readonly share?: (plans: readonly Plan[]) => Promise<void>
}

/**
 * Takes the library's pile together: which reports tell one story is asked of the sketches of all of them, and each story that is not kept
 * from before is told from its own reports. No more than a few stories are held at once. Undefined when it was stopped; what was told by
 * then is kept.
 */
export async function finish(library: Library, how: Finishing = {}): Promise<PileState | undefined> {
  try {
    return await new Finish(library, how).run()
  } catch (error) {
    asTrouble(error, library.path)
  }
}

/** Which pages tell one story, as the pile is now: what a rebuild would find. */
export async function groupsNow(library: Library): Promise<readonly KeptStory['pages'][]> {
  try {
    return await new Finish(library, {}).now()
  } catch (error) {
    asTrouble(error, library.path)
  }
}

/** A story that is to be told: from which pages, and with which of the analyst's words. */
export interface Plan {
  readonly id: string
  readonly key: string
  readonly pages: KeptStory['pages']
  readonly judgements: readonly Judgement[]
}

const MUCH = 0.2 // of the pages are new: all are grouped anew
const FEW = 60 // pages or reports: done sooner here than threads start
const AT_ONCE = 24 // reports handed to a thread together
const SENT = 500 // sketches handed over together

class Finish {
  constructor(
    private readonly library: Library,
    private readonly how: Finishing,
  ) {}

  async run(): Promise<PileState | undefined> {
    const { shelf } = this.library,
      pile = shelf.pile(),
      stamp = await shelf.stamp(),
      state = await pile.state()
    if (state?.stamp === stamp && (await this.#isWhole())) return state
    if (isAddress(this.library.path)) await this.library.lookAgain()
    const pages = pagesIn(this.library),
      name = nameOf(this.library, pages)
    if (state?.name === name && (await this.#isWhole())) {
      await pile.restamp(stamp)
      return { ...state, stamp }
    }
    this.how.onPhase?.('sketches')
    const told = await this.#told(pages)
    if (!told || !(await this.#sketches(told))) return undefined
    this.how.onPhase?.('group')
    const groups = await this.#groups(told)
    if (!groups) return undefined
    this.how.onPhase?.('stories')
    const keyOf = new Map(told),
      plans = await this.#plans(groups.map(({ id, pages }) => [id, pages.map((hash) => [hash, keyOf.get(hash) ?? ''] as const)]))
    if (!plans) return undefined
    this.how.onPhase?.('pile')
    return await this.#replace(plans, name, stamp)
  }

  async now(): Promise<readonly KeptStory['pages'][]> {
    const isSketched = await (await this.library.shelf.pieces('sketch')).knows(),
      pages = pagesIn(this.library).filter(([hash]) => isSketched(hash)),
      keyOf = new Map(pages)
    const hashes = pages.map(([hash]) => hash),
      groups = await (pages.length <= FEW ? this.#groups(pages) : this.#groupsAnew(hashes))
    return (groups ?? []).map(({ pages }) => pages.map((hash) => [hash, keyOf.get(hash) ?? ''] as const))
  }

  get #isStopped(): boolean {
    return this.how.signal?.aborted ?? false
  }

  /** A cache may have lost a piece; one that has is told again. */
  async #isWhole(): Promise<boolean> {
    const { shelf } = this.library,
      keys = await shelf.pile().keys()
    for (const kind of ['story', 'part'] as const) {
      const isThere = await (await shelf.pieces(kind)).knows()
      if (!keys.every(isThere)) return false
    }
    return true
  }

  /** The pages that are told; those that are not, after a crash or under new rules, are told now. */
  async #told(pages: readonly (readonly [hash: string, key: string])[]) {
    const isTold = await (await this.library.told()).knows(),
      missing = new Set(pages.flatMap(([hash]) => (isTold(hash) ? [] : [hash])))
    if (missing.size > 0) await tellAnew(this.library, missing)
    return this.#isStopped ? undefined : pages.filter(([hash]) => isTold(hash))
  }

  async #sketches(pages: readonly (readonly [hash: string, key: string])[]): Promise<boolean> {
    const { shelf } = this.library,
      sketches = await shelf.pieces('sketch'),
      isThere = await sketches.knows(),
      missing = pages.flatMap(([hash]) => (isThere(hash) ? [] : [hash]))
    let done = 0
    const batches = async function* (told: Pieces) {
      for (let at = 0; at < missing.length; at += AT_ONCE) {
        const some: (readonly [string, ToMake])[] = []
        for await (const [hash, piece] of told.many(missing.slice(at, at + AT_ONCE))) some.push([hash, { told: piece }])
        yield some
      }
    }
    return this.#making(missing.length, batches(await shelf.pieces('told')), async (made) => {
      await sketches.put(made.flatMap(([hash, piece]) => ('sketch' in piece ? [[hash, piece.sketch] as const] : [])))
      done += made.length
      this.how.onStep?.('sketches', done, missing.length)
    })
  }

  async #groups(pages: readonly (readonly [hash: string, key: string])[]): Promise<readonly Group[] | undefined> {
    const hashes = pages.map(([hash]) => hash)
    if (pages.length <= FEW)
      return this.#groupsFrom(await import('./grouping.js').then(({ PileGroups }) => new PileGroups()), hashes)
    const kept = await this.#keptGroups()
    if (!kept || hashes.filter((hash) => !kept.knows(hash)).length > MUCH * hashes.length) return this.#groupsAnew(hashes, 'keep')
    const groups = await this.#groupsFrom(kept, hashes)
    const { toBytes } = await import('./grouping-bytes.js')
    if (this.library.mayWrite) await this.library.shelf.grouping().replace(toBytes(kept, hashes))
    return groups
  }

  async #keptGroups(): Promise<PileGroups | undefined> {
    const bytes = await this.library.shelf.grouping().get()
    return bytes && (await import('./grouping-bytes.js')).pileIn(bytes)
  }

  /** From how they were grouped before: only the sketches of those that came, and of those they are laid beside, are looked at. */
  async #groupsFrom(pile: PileGroups, hashes: readonly string[]): Promise<readonly Group[]> {
    const { outlineIn } = await import('./sketch-bytes.js')
    const sketches = await this.library.shelf.pieces('sketch'),
      fresh = hashes.filter((hash) => !pile.knows(hash)),
      gists = new Map<number, Gist>()
    for (let at = 0; at < fresh.length; at += SENT) {
      const some = fresh.slice(at, at + SENT),
        found = await gathered(sketches, some)
      for (const hash of some) pile.add(hash, found.get(hash) ?? new Uint8Array())
    }
    const steps = pile.groups(hashes, this.library.settings.judgements, (row) => gists.get(row) as Gist)
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value
      gists.clear()
      const wanted = Array.from(step.value(), (row) => pile.hashes[row] as string)
      for await (const [hash, sketch] of sketches.many(wanted)) gists.set(pile.rowOf(hash) as number, outlineIn(sketch).gist)
    }
  }

  /** From the sketches of all, in a thread of its own. */
  async #groupsAnew(hashes: readonly string[], and?: 'keep'): Promise<readonly Group[] | undefined> {
    const sketches = await this.library.shelf.pieces('sketch'),
      { judgements } = this.library.settings,
      mayKeep = this.library.mayWrite && !isAddress(this.library.path),
      worker = new Worker(new URL('./group-worker.js', import.meta.url), {
        workerData: mayKeep ? join(this.library.path, 'cache') : tmpdir(),
        resourceLimits: { maxOldGenerationSizeMb: 8192 },
      })
    let waiting: { resolve(answer: unknown): void; reject(error: unknown): void } | undefined
    worker.on('message', (answer) => waiting?.resolve(answer)).on('error', (error) => waiting?.reject(error))
    this.how.signal?.addEventListener('abort', () => waiting?.reject(STOPPED))
    try {
      const asked = <Answer>(message: ToGroup) =>
        new Promise<Answer>((resolve, reject) => {
          waiting = { resolve: resolve as (answer: unknown) => void, reject }
          worker.postMessage(message)
        })
      for (let at = 0; at < hashes.length; at += SENT) {
        if (this.#isStopped) return undefined
        const some = hashes.slice(at, at + SENT),
          found = await gathered(sketches, some)
        // In the order of the pages, for the last of two that hold one report stands for it.
        const there = some.flatMap((hash) => {
          const sketch = found.get(hash)
          return sketch ? [[hash, sketch] as const] : []
        })
        await asked({
          pages: there.map(([hash, { length }]) => [hash, length]),
          sketches: new Uint8Array(Buffer.concat(there.map(([, sketch]) => sketch))),
        })
      }
      const { groups, kept } = await asked<Grouped>({ judgements })
      if (and === 'keep' && this.library.mayWrite) await this.library.shelf.grouping().replace(kept)
      return groups
    } catch (error) {
      if (error === STOPPED) return undefined
      throw error
    } finally {
      await worker.terminate()
    }
  }

  /**
   * Stories by their pages alone first. Those of which the analyst judged something are told again with that; what comes up by it may have
   * been judged as well, so it is asked until nothing more comes.
   */
  async #plans(groups: readonly (readonly [id: string, pages: KeptStory['pages']])[]): Promise<readonly Plan[] | undefined> {
    let plans = groups.map(([id, pages]): Plan => planOf(id, pages, []))
    if (!(await this.#stories(plans))) return undefined
    const { judgements } = this.library.settings
    if (judgements.length === 0) return plans
    const { PAIRED } = await import('../core/index.js')
    const known = new Map<Plan['pages'], Set<string>>()
    for (;;) {
      const claimed = new Set<string>()
      for await (const [plan, story] of this.#kept(plans)) {
        const ids = known.get(plan.pages) ?? new Set<string>()
        for (const { of } of judgements) if (story.ids.includes(of) || story.judgeable.includes(of)) ids.add(of)
        known.set(plan.pages, ids)
        for (const id of ids) claimed.add(id)
      }
      const next = plans.map(({ id, pages }) => {
        const mine = known.get(pages)
        // Of a large story not all that may be judged is named: what belongs to no other may belong to it.
        return planOf(
          id,
          pages,
          judgements.filter(({ of }) => mine?.has(of) || (pages.length > PAIRED && !claimed.has(of))),
        )
      })
      if (next.every(({ key }, at) => key === plans[at]?.key)) return plans
      plans = next
      if (!(await this.#stories(plans))) return undefined
    }
  }

  async *#kept(plans: readonly Plan[]): AsyncIterable<readonly [Plan, KeptStory]> {
    const byKey = new Map(plans.map((plan) => [plan.key, plan]))
    for await (const [key, piece] of (await this.library.shelf.pieces('story')).many([...byKey.keys()])) {
      const story = parse<KeptStory>(piece.toString('utf8'))
      if (story) yield [byKey.get(key) as Plan, story]
    }
  }

  /** Tells those that are not kept. */
  async #stories(plans: readonly Plan[]): Promise<boolean> {
    const { share } = this.how
    if (share) {
      const [isKept, isPart] = [
          await (await this.library.shelf.pieces('story')).knows(),
          await (await this.library.shelf.pieces('part')).knows(),
        ],
        missing = plans.filter(({ key }) => !isKept(key) || !isPart(key))
      if (missing.length > 0) await share(missing)
    }
    return !this.#isStopped && this.#storiesHere(plans)
  }

  async #storiesHere(plans: readonly Plan[]): Promise<boolean> {
    const { shelf } = this.library,
      [told, sketches, kept, parts] = [
        await shelf.pieces('told'),
        await shelf.pieces('sketch'),
        await shelf.pieces('story'),
        await shelf.pieces('part'),
      ],
      [isKept, isPart] = [await kept.knows(), await parts.knows()],
      // In the order in which their reports were put down, so that what is read together lies together.
      missing = plans
        .filter(({ key }) => !isKept(key) || !isPart(key))
        .map((plan) => [Math.min(...plan.pages.map(([hash]) => told.placeOf(hash))), plan] as const)
        .sort(([a], [b]) => a - b)
        .map(([, plan]) => plan),
      reports = missing.reduce((sum, { pages }) => sum + pages.length, 0)
    let done = plans.reduce((sum, { pages }) => sum + pages.length, 0) - reports
    const all = done + reports
    const batches = async function* () {
      let batch: Plan[] = [],
        size = 0
      for (const [at, plan] of missing.entries()) {
        batch.push(plan)
        size += plan.pages.length
        if (size < AT_ONCE && at < missing.length - 1) continue
        const hashes = batch.flatMap(({ pages }) => pages.map(([hash]) => hash)),
          [toldOf, sketchOf] = [await gathered(told, hashes), await gathered(sketches, hashes)]
        yield batch.map(({ key, pages, judgements }): readonly [string, ToMake] => [
          key,
          {
            key,
            pages,
            judgements,
            told: pages.map(([hash]) => toldOf.get(hash) as Uint8Array),
            sketches: pages.map(([hash]) => sketchOf.get(hash) as Uint8Array),
          },
        ])
        batch = []
        size = 0
      }
    }
    const sizes = new Map(missing.map(({ key, pages }) => [key, pages.length]))
    return this.#making(reports, batches(), async (made) => {
      const pieces = made.filter((one): one is readonly [string, StoryPieces] => 'part' in one[1])
      await parts.put(pieces.map(([key, { part }]) => [key, part]))
      await kept.put(pieces.map(([key, { story }]) => [key, story]))
      for (const [key] of pieces) done += sizes.get(key) ?? 0
      this.how.onStep?.('stories', done, all)
    })
  }

  /** Has all items made, here or in threads, and each batch put down when it is done. False when it was stopped before the end. */
  async #making(
    size: number,
    batches: AsyncIterable<readonly (readonly [key: string, item: ToMake])[]>,
    put: (made: readonly (readonly [key: string, pieces: MadePieces])[]) => Promise<void>,
  ): Promise<boolean> {
    if (size === 0) return !this.#isStopped
    if (size <= FEW) {
      const { make } = await import('./tell-story.js')
      for await (const batch of batches) {
        if (this.#isStopped) return false
        await put(batch.map(([key, item]) => [key, make(item)]))
      }
      return !this.#isStopped
    }
    const pool = new Pool<ToMake, MadePieces>({
      limit: Number.POSITIVE_INFINITY,
      script: new URL('./story-worker.js', import.meta.url),
    })
    try {
      const line: Promise<void>[] = []
      let last: Promise<void> = Promise.resolve()
      for await (const batch of batches) {
        if (this.#isStopped) break
        const made = pool.run(batch.map(([, item]) => item)),
          before = last
        last = (async () => {
          const pieces = await made
          await before
          await put(
            pieces.map((piece, at) => {
              if ('because' in piece) throw new Error(piece.because)
              return [batch[at]?.[0] as string, piece] as const
            }),
          )
        })()
        last.catch(() => undefined) // told to whoever waits for the line
        line.push(last)
        if (line.length > 2 * pool.size) await line.shift()
      }
      await last
      return !this.#isStopped
    } finally {
      await pool.close()
    }
  }

  /** Of the pile as it was only those stories are looked at that came or went. */
  async #replace(plans: readonly Plan[], name: string, stamp: string): Promise<PileState> {
    const { shelf } = this.library,
      pile = shelf.pile(),
      kept = await shelf.pieces('story'),
      stories = [...plans].sort((a, b) => (a.id < b.id ? -1 : 1)),
      keys = new Set(stories.map(({ key }) => key)),
      reports = plans.reduce((sum, { pages }) => sum + pages.length, 0),
      origins = (await this.#originsNow(keys)) ?? (await this.#originsIn([...keys])).origins
    const state: PileState = { name, stamp, reports, stories: stories.length, origins }
    if (this.how.onChange) {
      const gone = new Set(await pile.keys()),
        fresh = [...keys].filter((key) => !gone.delete(key))
      await this.how.onChange([...gone], fresh)
    }
    await pile.replace(state, stories, (some) => storiesIn(kept, some))
    for (const kind of ['story', 'part'] as const) await (await shelf.pieces(kind)).keepOnly(keys)
    return state
  }

  /** As many as before, without those of the stories that went and with those that came; undefined when that cannot be told. */
  async #originsNow(keys: ReadonlySet<string>): Promise<number | undefined> {
    const pile = this.library.shelf.pile(),
      state = await pile.state(),
      before = new Set(state ? await pile.keys() : []),
      went = await this.#originsIn([...before].filter((key) => !keys.has(key))),
      came = await this.#originsIn([...keys].filter((key) => !before.has(key)))
    if (!state || before.size !== state.stories || went.missing > 0) return undefined
    return state.origins - went.origins + came.origins
  }

  async #originsIn(keys: readonly string[]): Promise<{ readonly origins: number; readonly missing: number }> {
    let origins = 0,
      missing = keys.length
    for await (const story of storiesIn(await this.library.shelf.pieces('story'), keys)) {
      origins += story.origins
      missing--
    }
    return { origins, missing }
  }
}

async function* storiesIn(kept: Pieces, keys: readonly string[]): AsyncIterable<KeptStory> {
  for await (const [, piece] of kept.many(keys)) {
    const story = parse<KeptStory>(piece.toString('utf8'))
    if (story) yield story
  }
}

const STOPPED = new Error('stopped')

const planOf = (id: string, pages: Plan['pages'], judgements: readonly Judgement[]): Plan => ({
  id,
  key: sha256Of(JSON.stringify(judgements.length ? [pages, judgements] : [pages])).slice(0, 32),
  pages,
  judgements,
})

async function gathered(pieces: Pieces, keys: readonly string[]): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  for await (const [key, piece] of pieces.many(keys)) found.set(key, piece)
  return found
}
