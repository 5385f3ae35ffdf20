import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * The answer to a question, asked again at every new version; until the new answer is there the old one stands. One question at a time: what
 * changes meanwhile is asked for once, afterwards. Undefined while nothing is known, or when nothing is asked.
 */
export function useFresh<Answer>(
  what: string | undefined,
  version: number,
  load: (what: string) => Promise<Answer>,
  onTrouble: (error: unknown) => void,
): Answer | undefined {
  const [answer, setAnswer] = useState<{ readonly what: string; readonly value: Answer }>()
  const wanted = useRef<{ readonly what: string; readonly version: number } | undefined>(undefined)
  const isAsking = useRef(false)
  useEffect(() => {
    wanted.current = what === undefined ? undefined : { what, version }
    if (isAsking.current) return
    isAsking.current = true
    const ask = async (): Promise<void> => {
      for (let asked = wanted.current; asked; asked = wanted.current === asked ? undefined : wanted.current) {
        const { what } = asked
        try {
          const value = await load(what)
          if (wanted.current?.what === what) setAnswer({ what, value })
        } catch (error) {
          if (wanted.current === asked) onTrouble(error)
        }
      }
    }
    void ask().finally(() => {
      isAsking.current = false
    })
  }, [what, version])
  return answer?.what === what ? answer?.value : undefined
}
