import { useCallback, useEffect, useState } from 'preact/hooks'
import { parseRoute, type Route, toHash } from './route.js'

export type Change = { readonly [Field in keyof Route]?: Route[Field] | undefined }

/** The route in the address, and a way to change some of it. Choosing a row replaces the address; going somewhere else adds to the history. */
export function useRoute(): readonly [Route, (change: Change) => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash))
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const go = useCallback((change: Change) => {
    const now = parseRoute(location.hash)
    const next = toHash({ ...now, ...change } as Route)
    const moves =
      (change.view !== undefined && change.view !== now.view) || (change.story !== undefined && change.story !== now.story)
    if (moves) location.hash = next
    else {
      history.replaceState(null, '', next)
      setRoute(parseRoute(next))
    }
  }, [])
  return [route, go]
}
