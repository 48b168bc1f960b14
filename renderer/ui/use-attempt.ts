import { useState } from 'react'
import { messageOf } from './message-of.ts'

/** Runs a change, and keeps the words of its failure for the place where it was asked for. */
export const useAttempt = () => {
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  /** Gives whether it worked. */
  const attempt = async (change: () => Promise<unknown>): Promise<boolean> => {
    setProblem(null)
    setBusy(true)
    try {
      await change()
      return true
    } catch (error) {
      setProblem(messageOf(error))
      return false
    } finally {
      setBusy(false)
    }
  }

  return { problem, busy, attempt, setProblem }
}
