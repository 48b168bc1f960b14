import { useRef, useState } from 'react'
import { messageOf } from './message-of.ts'

/** Runs a change, and keeps the words of its failure for the place where it was asked for. */
export const useAttempt = () => {
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const running = useRef(false)

  /** Gives whether it worked. A second click before the answer asks for nothing. */
  const attempt = async (change: () => Promise<unknown>): Promise<boolean> => {
    if (running.current) return false
    running.current = true
    setProblem(null)
    setBusy(true)
    try {
      await change()
      return true
    } catch (error) {
      setProblem(messageOf(error))
      return false
    } finally {
      running.current = false
      setBusy(false)
    }
  }

  return { problem, busy, attempt, setProblem }
}
