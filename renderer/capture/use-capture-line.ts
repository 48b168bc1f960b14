import { useState } from 'react'
import { maxCaptureLength } from '../../shared/limits.ts'
import type { CaptureQuestion, MailChoice, RequesterChoice } from '../../shared/model/capture-question.ts'
import { useBridge } from '../app/bridge-context.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { createKeptText } from './kept-text.ts'

type Answers = Readonly<{ mail?: MailChoice; requester?: RequesterChoice }>

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

  const [question, setQuestion] = useState<CaptureQuestion | null>(null)

  const change = (next: string) => {
    setText(next)
    kept.text.keep(next)
    setQuestion(null)
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
  /** What was answered, or chosen beside the line, goes along with it. */
  const log = async (answers: Answers = {}) => {
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
    let isLogged = false
    await attempt(async () => {
      const answer = await bridge.request('capture:log', { line: text, ...beside, ...answers })
      isLogged = !('question' in answer)
      setQuestion('question' in answer ? answer.question : null)
    })
    if (!isLogged) return
    change('')
    restate('')
    resolve('')
  }
  return {
    ...{ text, change, restated, restate, resolution, resolve, log, problem, busy, question },
    dismissQuestion: () => setQuestion(null),
  }
}
