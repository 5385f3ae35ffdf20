import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fetchStories, fetchStory, grade, judge, listen, Refused, undo, type Verdict } from './model/api.js'
import { type Action, actionOf } from './model/keys.js'
import { shownStories } from './model/library.js'
import { markMoved, moved } from './model/moves.js'
import { NOWHERE, parseRoute, type Route, toHash } from './model/route.js'
import { indexStory, plural } from './model/story.js'
import { useFresh } from './model/use-fresh.js'
import { useReading } from './model/use-reading.js'
import { useRoute } from './model/use-route.js'
import { withFootnote } from './parts/copy.js'
import { Export } from './parts/export.js'
import { Help } from './parts/help.js'
import { OriginsBar } from './parts/origins-bar.js'
import { Printed } from './parts/printed.js'
import { Top, Views } from './parts/top.js'
import { ClaimsView, shownClaims } from './views/claims.js'
import { CompareView } from './views/compare.js'
import { LibraryView } from './views/library.js'
import { LineageView } from './views/lineage.js'
import { MattersView } from './views/matters.js'
import { ReaderView } from './views/reader.js'
import { SourcesView } from './views/sources.js'

export function App() {
  const [route, go] = useRoute()
  const [version, setVersion] = useState(0)
  const [selected, setSelected] = useState(0)
  const [open, setOpen] = useState<'help' | 'export'>()
  const [said, setSaid] = useState('')
  const [isLockedOut, setLockedOut] = useState(false)
  const [isPrinting, setPrinting] = useState(false)
  const find = useRef<HTMLInputElement>(null)

  const trouble = useCallback((error: unknown) => {
    if (error instanceof Refused && error.status === 401) setLockedOut(true)
    else setSaid(error instanceof Refused ? `${error.message}: ${error.next}` : String(error))
  }, [])
  const isInLibrary = route.view === 'library' || route.story === undefined
  const library = useFresh(isInLibrary ? 'stories' : undefined, version, fetchStories, trouble)
  const dossier = useFresh(route.story, version, fetchStory, (error) => {
    if (!(error instanceof Refused && error.status === 404)) return trouble(error)
    // A story is called by its smallest report; a new report may have given it another name, and its reports lead to it.
    const { report } = parseRoute(location.hash)
    void fetchStories().then(({ stories }) => {
      const moved = stories.find(({ reports }) => reports.some((id) => id === report))
      if (moved) return go({ story: moved.id })
      trouble(error)
      go({ ...NOWHERE, view: 'library', story: undefined })
    }, trouble)
  })
  const story = useMemo(() => dossier && indexStory(dossier), [dossier])
  const { progress, last, read, onNews, onChanged } = useReading(trouble)
  useEffect(
    () =>
      listen((kind, news) => {
        if (kind === 'changed') {
          onChanged()
          setVersion((count) => count + 1)
        } else if (kind === 'reading') onNews(news)
      }),
    [],
  )

  // A library of one story opens at it: nothing is to be chosen.
  const isFirst = useRef(true)
  useEffect(() => {
    const [only, ...more] = library?.stories ?? []
    if (isFirst.current && only && more.length === 0 && location.hash === '') go({ view: 'claims', story: only.id })
    if (library) isFirst.current = false
  }, [library])

  // What a judgement did to the counts is said, not only shown.
  const before = useRef<{ readonly story: string; readonly origins: number } | undefined>(undefined)
  useEffect(() => {
    if (!story) return
    const { origins } = story.dossier.counts
    if (before.current?.story === story.id && before.current.origins !== origins)
      setSaid(`Now ${plural(origins, 'origin')}, before ${before.current.origins}.`)
    before.current = { story: story.id, origins }
  }, [story])

  const judged = useCallback(
    (of: string, verdict: Verdict, because: string) =>
      void judge(of, verdict, because, route.story ?? '').then(
        () => setSaid(`Judged ${verdict === 'unsure' ? 'not established' : verdict}. u takes it back.`),
        trouble,
      ),
    [route.story],
  )
  const graded = useCallback(
    (source: string, letter: string, because: string) =>
      void grade(source, letter, because).then(() => setSaid(`${source} is now ${letter}. u takes it back.`), trouble),
    [],
  )
  const takenBack = useCallback(
    (line?: number) =>
      void undo(line).then(
        ({ undone }) => setSaid(`Taken back: ${undone.verdict ?? `${undone.source} ${undone.letter}`}.`),
        trouble,
      ),
    [],
  )
  const copied = useCallback(
    (text: string, says: string) => void navigator.clipboard.writeText(text).then(() => setSaid(says), trouble),
    [],
  )

  const claims = useMemo(() => (story ? shownClaims(story, route) : []), [story, route.only, route.find])
  const rows = useMemo(() => shownStories(library?.stories ?? [], route), [library, route])
  const toLibrary = () => go({ ...NOWHERE, view: 'library', story: undefined })

  const act = (action: Action): unknown => {
    const claim = claims.find(({ id }) => id === route.claim) ?? claims[0]
    const [wording] = claim?.wordings ?? []
    switch (action) {
      case 'next':
      case 'previous': {
        const step = action === 'next' ? 1 : -1
        if (isInLibrary) return setSelected((at) => Math.min(Math.max(at + step, 0), rows.length - 1))
        const change = story && moved(story, claims, route, step)
        return change && go(change)
      }
      case 'nextMark':
      case 'previousMark': {
        const change = story && markMoved(story, route, action === 'nextMark' ? 1 : -1)
        return change && go(change)
      }
      case 'open': {
        const row = isInLibrary ? rows[selected] : undefined
        if (row) return go({ ...NOWHERE, view: 'claims', story: row.id })
        if (route.view !== 'claims') return
        return wording && go({ view: 'reader', report: wording.report, at: `${wording.start}-${wording.end}` })
      }
      case 'back':
        if (open) return setOpen(undefined)
        if (document.activeElement instanceof HTMLElement && document.activeElement.matches('input, select, textarea'))
          return document.activeElement.blur()
        if (isInLibrary) return go({ ...NOWHERE, outlet: undefined, from: undefined, to: undefined, origins: undefined })
        return route.view === 'claims' ? toLibrary() : go({ view: 'claims', at: undefined, edge: undefined, source: undefined })
      case 'find':
        return find.current?.focus()
      case 'help':
      case 'export':
        return setOpen(action)
      case 'print':
        return setPrinting(true)
      case 'undo':
        return takenBack()
      case 'right':
      case 'wrong':
      case 'unsure': {
        const of = route.view === 'lineage' ? route.edge : route.view === 'claims' ? claim?.id : undefined
        return of ? judged(of, action, '') : setSaid('Choose a claim, or a line of the lineage, first.')
      }
      case 'grade': {
        const name = claim && story?.origin(claim.standing.origins[0] ?? '')?.name
        return route.story && go({ view: 'sources', source: route.view === 'claims' ? name : undefined })
      }
      case 'copy':
        return story && wording && copied(withFootnote(story, wording, story.chainOf(wording)), 'Copied, with its footnote.')
      case 'link': {
        // The first claim is chosen without standing in the address; its report leads back to it when the story has another name one day.
        const here = route.view === 'claims' && claim ? { claim: claim.id, report: wording?.report } : {}
        return copied(
          `${location.origin}${location.pathname}${toHash({ ...route, ...here } as Route)}`,
          'The address of this place is copied.',
        )
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
    document.title = story && !isInLibrary ? `${story.title} · Hearsay` : 'Hearsay'
  }, [story, isInLibrary])
  useEffect(() => setSelected(0), [route.find, route.only, route.outlet, route.from, route.to, route.origins])

  if (isLockedOut)
    return (
      <main class="empty">
        <h1>This page is closed</h1>
        <p>
          Its address had a token in it, and this one is of an earlier run. Open the address that hearsay printed in the terminal.
        </p>
      </main>
    )
  const inStory = isInLibrary ? undefined : story
  return (
    <div class="page">
      <Top
        title={inStory ? inStory.title : isInLibrary ? 'All stories' : ''}
        finds={isInLibrary ? 'a story' : route.view === 'sources' ? 'a source' : 'a claim'}
        found={route.find ?? ''}
        find={find}
        onFind={(words) =>
          go({ find: words || undefined, ...(isInLibrary || route.view === 'sources' ? {} : { view: 'claims' as const }) })
        }
        onAct={act}
      />
      {inStory && <OriginsBar story={inStory} isShort={route.view !== 'claims'} />}
      {inStory && <Views chosen={route.view} onChoose={(view) => go({ view })} />}
      <main>
        {isInLibrary ? (
          library ? (
            <LibraryView
              stories={library.stories}
              shown={rows}
              route={route}
              selected={selected}
              go={go}
              progress={progress}
              last={last}
              onRead={(given) => void read(given)}
            />
          ) : (
            <Waiting />
          )
        ) : !inStory ? (
          <Waiting />
        ) : route.view === 'reader' ? (
          <ReaderView story={inStory} route={route} go={go} />
        ) : route.view === 'compare' ? (
          <CompareView story={inStory} route={route} go={go} onTrouble={trouble} />
        ) : route.view === 'lineage' ? (
          <LineageView story={inStory} route={route} go={go} onSay={judged} onUndo={takenBack} />
        ) : route.view === 'matters' ? (
          <MattersView story={inStory} go={go} />
        ) : route.view === 'sources' ? (
          <SourcesView version={version} route={route} onGrade={graded} onTrouble={trouble} />
        ) : (
          <ClaimsView story={inStory} route={route} go={go} onSay={judged} onUndo={takenBack} />
        )}
      </main>
      <output class="said" aria-live="polite" key={said}>
        {said}
      </output>
      {open === 'help' && <Help onClose={() => setOpen(undefined)} />}
      {open === 'export' && <Export story={inStory} onClose={() => setOpen(undefined)} onTrouble={trouble} />}
      <Printed
        story={inStory?.id}
        of={inStory?.dossier ?? library}
        isWanted={isPrinting}
        onDone={(error) => {
          setPrinting(false)
          if (error !== undefined) trouble(error)
        }}
      />
    </div>
  )
}

/** Said only when it takes long enough to wonder. */
const Waiting = () => (
  <p class="empty late" role="status">
    Loading …
  </p>
)
