import { useState } from 'react'
import { maxCaptureLength } from '../../shared/contract.ts'
import { useBridge } from '../bridge-context.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { createKeptText } from './kept-text.ts'

/** The text of the capture window: kept until it is logged, whatever happens in between. */
export const useCaptureLine = () => {
  const bridge = useBridge()
  const { problem, busy, attempt, setProblem } = useAttempt()
  const [kept] = useState(() => createKeptText({ storage: window.localStorage }))
  const [text, setText] = useState(() => kept.read())

  const change = (next: string) => {
    setText(next)
    kept.keep(next)
    setProblem(null)
  }
  const log = async () => {
    if (busy) return
    if (text.trim() === '') return setProblem('Say in a few words what is wrong.')
    if (text.length > maxCaptureLength) {
      return setProblem(
        `Too long: up to ${maxCaptureLength.toLocaleString('en')} characters can be logged at once.`,
      )
    }
    if (await attempt(() => bridge.request('capture:log', { line: text }))) change('')
  }
  return { text, change, log, problem }
}
