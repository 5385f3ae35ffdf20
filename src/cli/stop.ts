/** Ctrl-C asks to stop at the next safe place; asked twice, the process ends at once, and nothing acknowledged is lost by that either. */
export function stopOnInterrupt(): { readonly signal: AbortSignal; off(): void } {
  const stop = new AbortController()
  const interrupt = () => {
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  return {
    signal: stop.signal,
    off() {
      process.removeListener('SIGINT', interrupt)
      process.removeListener('SIGTERM', interrupt)
    },
  }
}
