import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { StoriesJson } from '../../core/index.js'
import {
  fetchStories,
  fetchStory,
  grade,
  judge,
  listen,
  type Reading,
  Refused,
  readFile,
  undo,
  type Verdict,
} from './model/api.js'
import { type Action, actionOf, KEYS, saysWithKey } from './model/keys.js'
import { VIEWS } from './model/route.js'
import { indexStory, type Story } from './model/story.js'
import { useRoute } from './model/use-route.js'
import { withFootnote } from './parts/copy.js'
import { Export, ExportButton } from './parts/export.js'
import { Help } from './parts/help.js'
import { OriginsBar } from './parts/origins-bar.js'
import { ClaimsView, shownClaims } from './views/claims.js'
import { CompareView } from './views/compare.js'
import { LibraryView, shownStories } from './views/library.js'
import { LineageView } from './views/lineage.js'
import { MattersView } from './views/matters.js'
import { ReaderView } from './views/reader.js'
import { SourcesView } from './views/sources.js'

export function App() {
  const [route, go] = useRoute()
  const [stories, setStories] = useState<StoriesJson['stories']>()
  const [story, setStory] = useState<Story>()
  const [version, setVersion] = useState(0)
  const [selected, setSelected] = useState(0)
  const [open, setOpen] = useState<'help' | 'export'>()
  const [said, setSaid] = useState('')
  const [reading, setReading] = useState<string>()
  const [lastRead, setLastRead] = useState<Reading>()
  const find = useRef<HTMLInputElement>(null)

  const trouble = useCallback((error: unknown) => {
    setSaid(error instanceof Refused ? `${error.message}: ${error.next}` : String(error))
  }, [])
  const say = useCallback((text: string) => setSaid(text), [])

  // The library, again after every change of it.
  useEffect(() => {
    void fetchStories().then((answer) => setStories(answer.stories), trouble)
  }, [version])
  useEffect(() => {
    if (!route.story) setStory(undefined)
    else
      void fetchStory(route.story).then(
        (dossier) => setStory(indexStory(dossier)),
        (error) => {
          trouble(error)
          if (error instanceof Refused && error.status === 404) go({ view: 'library', story: undefined })
        },
      )
  }, [route.story, version])
  useEffect(
    () =>
      listen((kind, news) => {
        if (kind === 'changed') {
          setReading(undefined)
          setVersion((count) => count + 1)
        } else if (kind === 'reading') setReading(`reading ${news.key ?? ''} (${news.pages ?? 0})`)
      }),
    [],
  )

  const judged = useCallback(
    (of: string, verdict: Verdict, because: string) =>
      void judge(of, verdict, because).then(() => say(`Judged ${verdict}. u takes it back.`), trouble),
    [],
  )
  const graded = useCallback(
    (source: string, letter: string, because: string) =>
      void grade(source, letter, because).then(() => say(`${source} is now ${letter}. u takes it back.`), trouble),
    [],
  )
  const readAll = useCallback(async (files: readonly { readonly name: string; readonly body: Blob | string }[]) => {
    let sum: Reading = { read: 0, known: 0, unreadable: [] }
    try {
      for (const { name, body } of files) {
        setReading(`reading ${name}`)
        const one = await readFile(name, body)
        sum = { read: sum.read + one.read, known: sum.known + one.known, unreadable: [...sum.unreadable, ...one.unreadable] }
      }
    } catch (error) {
      trouble(error)
    }
    setReading(undefined)
    setLastRead(sum)
  }, [])

  const claims = useMemo(() => (story ? shownClaims(story, route) : []), [story, route.only, route.find])
  const rows = useMemo(() => shownStories(stories ?? [], route), [stories, route.find, route.only])

  const toLibrary = () =>
    go({
      view: 'library',
      story: undefined,
      claim: undefined,
      report: undefined,
      other: undefined,
      at: undefined,
      edge: undefined,
      find: undefined,
      only: undefined,
    })
  const act = (action: Action): unknown => {
    const claim = claims.find(({ id }) => id === route.claim) ?? claims[0]
    const inLibrary = route.view === 'library'
    switch (action) {
      case 'next':
      case 'previous': {
        const step = action === 'next' ? 1 : -1
        if (inLibrary) return setSelected((at) => Math.min(Math.max(at + step, 0), rows.length - 1))
        if (route.view === 'claims') {
          const at = claims.findIndex(({ id }) => id === claim?.id)
          const next = claims[Math.min(Math.max(at + step, 0), claims.length - 1)]
          return next && go({ claim: next.id })
        }
        if (route.view === 'lineage' && story) {
          const edges = story.dossier.lineage.derivations
          const at = edges.findIndex(({ id }) => id === route.edge)
          const next = edges[at < 0 ? 0 : Math.min(Math.max(at + step, 0), edges.length - 1)]
          return next && go({ edge: next.id, report: undefined })
        }
        if (story) {
          const at = story.reports.findIndex(({ id }) => id === (route.report ?? story.reports[0]?.id))
          const next = story.reports[Math.min(Math.max(at + step, 0), story.reports.length - 1)]
          return next && go({ report: next.id, at: undefined })
        }
        return
      }
      case 'open': {
        if (inLibrary) {
          const row = rows[selected]
          return row && go({ view: 'claims', story: row.id, find: undefined, only: undefined })
        }
        const [wording] = claim?.wordings ?? []
        return wording && go({ view: 'reader', report: wording.report, at: `${wording.start}-${wording.end}` })
      }
      case 'back':
        if (open) return setOpen(undefined)
        if (document.activeElement instanceof HTMLInputElement) return document.activeElement.blur()
        if (inLibrary) return go({ find: undefined, only: undefined })
        return route.view === 'claims' ? toLibrary() : go({ view: 'claims', at: undefined, edge: undefined })
      case 'find':
        return find.current?.focus()
      case 'help':
        return setOpen('help')
      case 'export':
        return story && setOpen('export')
      case 'undo':
        return void undo().then(
          ({ undone }) => say(`Taken back: ${undone.verdict ?? `${undone.source} ${undone.letter}`}.`),
          trouble,
        )
      case 'right':
      case 'wrong':
      case 'unsure': {
        const of = route.view === 'lineage' ? route.edge : route.view === 'claims' ? claim?.id : undefined
        return of ? judged(of, action, '') : say('Choose a claim or a line of the lineage first.')
      }
      case 'grade':
        return go({ view: 'sources' })
      case 'copy': {
        const [wording] = claim?.wordings ?? []
        if (story && wording)
          void navigator.clipboard
            .writeText(withFootnote(story, wording, story.chainOf(wording)))
            .then(() => say('Copied, with its footnote.'), trouble)
        return
      }
      case 'library':
        return toLibrary()
      default:
        return route.story ? go({ view: action }) : undefined
    }
  }
  const acting = useRef(act)
  acting.current = act
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = actionOf(event)
      if (!action || (document.querySelector('dialog[open]') && action !== 'back')) return
      event.preventDefault()
      acting.current(action)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  useEffect(() => {
    document.title = story && route.story ? `${story.title} · Hearsay` : 'Hearsay'
  }, [story, route.story])

  const inStory = story !== undefined && route.story !== undefined
  return (
    <div class="page">
      <header class="top">
        <a class="name" href="#/" title={saysWithKey('library')}>
          Hearsay
        </a>
        <h1>{inStory ? story.title : 'All stories'}</h1>
        <input
          ref={find}
          type="search"
          aria-label="find"
          placeholder={`find (${KEYS.find.key})`}
          value={route.find ?? ''}
          onInput={(event) => go({ find: event.currentTarget.value || undefined })}
        />
        {inStory && <ExportButton onOpen={() => setOpen('export')} />}
        <button type="button" onClick={() => setOpen('help')} title={saysWithKey('help')}>
          keys
        </button>
      </header>
      {inStory && <OriginsBar story={story} />}
      {inStory && (
        <nav class="views" aria-label="views">
          {VIEWS.map((view) => (
            <button
              key={view}
              type="button"
              aria-current={route.view === view ? 'page' : undefined}
              title={saysWithKey(view)}
              onClick={() => go({ view })}
            >
              <kbd>{KEYS[view].key}</kbd> {view}
            </button>
          ))}
        </nav>
      )}
      <main>
        {route.view === 'library' || !route.story ? (
          stories ? (
            <LibraryView
              stories={stories}
              route={route}
              selected={selected}
              go={go}
              reading={reading}
              lastRead={lastRead}
              onFiles={(files) => void readAll(files.map((file) => ({ name: file.name, body: file })))}
              onText={(text) => void readAll([{ name: 'pasted.txt', body: text }])}
            />
          ) : (
            <p class="empty">Loading …</p>
          )
        ) : !story ? (
          <p class="empty">Loading …</p>
        ) : route.view === 'reader' ? (
          <ReaderView story={story} route={route} go={go} />
        ) : route.view === 'compare' ? (
          <CompareView story={story} route={route} go={go} />
        ) : route.view === 'lineage' ? (
          <LineageView story={story} route={route} go={go} onSay={judged} />
        ) : route.view === 'matters' ? (
          <MattersView story={story} go={go} />
        ) : route.view === 'sources' ? (
          <SourcesView version={version} onGrade={graded} />
        ) : (
          <ClaimsView story={story} route={route} go={go} />
        )}
      </main>
      <output class="said" aria-live="polite" key={said}>
        {said}
      </output>
      {open === 'help' && <Help onClose={() => setOpen(undefined)} />}
      {open === 'export' && story && <Export story={story.id} onClose={() => setOpen(undefined)} onTrouble={trouble} />}
    </div>
  )
}
