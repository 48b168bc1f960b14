import { useState } from 'react'
import { maxCaptureLength } from '../../shared/contract.ts'
import { useBridge } from '../bridge-context.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { createKeptText } from './kept-text.ts'

/** The text of the capture window: kept until it is logged, whatever happens in between. */
export const useCaptureLine = () => {
  const bridge = useBridge()
  const { problem, busy, attempt, setProblem } = useAttempt()
  const [kept] = useState(() => ({
    text: createKeptText('capture-text', { storage: window.localStorage }),
    restated: createKeptText('capture-restated', { storage: window.localStorage }),
    resolution: createKeptText('capture-resolution', { storage: window.localStorage }),
  }))
  const [text, setText] = useState(() => kept.text.read())
  const [restated, setRestated] = useState(() => kept.restated.read())
  const [resolution, setResolution] = useState(() => kept.resolution.read())

  const change = (next: string) => {
    setText(next)
    kept.text.keep(next)
    setProblem(null)
  }
  const restate = (next: string) => {
    setRestated(next)
    kept.restated.keep(next)
    setProblem(null)
  }
  const resolve = (next: string) => {
    setResolution(next)
    kept.resolution.keep(next)
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
    const beside = {
      ...(restated.trim() === '' ? {} : { restated: restated.trim() }),
      ...(resolution.trim() === '' ? {} : { resolution: resolution.trim() }),
    }
    if (!(await attempt(() => bridge.request('capture:log', { line: text, ...beside })))) return
    change('')
    restate('')
    resolve('')
  }
  return { text, change, restated, restate, resolution, resolve, log, problem }
}
