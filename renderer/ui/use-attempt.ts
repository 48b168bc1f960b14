import { useRef, useState } from 'react'
import { messageOf } from './message-of.ts'

/**
 * Runs a change, and keeps the words of its failure for the place where it was asked for. What a second click before the
 * answer means depends on what is clicked: `ignored`, where it is the same wish twice, such as a verb on a card; `in-order`,
 * where each is a wish of its own, such as the switches and lists of the settings.
 */
export const useAttempt = (secondClick: 'ignored' | 'in-order' = 'ignored') => {
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const waiting = useRef(0)
  const last = useRef<Promise<unknown>>(Promise.resolve())

  /** Gives whether it worked. */
  const attempt = async (change: () => Promise<unknown>): Promise<boolean> => {
    if (secondClick === 'ignored' && waiting.current > 0) return false
    waiting.current += 1
    setProblem(null)
    setBusy(true)
    const done = last.current.then(change)
    last.current = done.catch(() => undefined)
    try {
      await done
      return true
    } catch (error) {
      setProblem(messageOf(error))
      return false
    } finally {
      waiting.current -= 1
      setBusy(waiting.current > 0)
    }
  }

  return { problem, busy, attempt, setProblem }
}
