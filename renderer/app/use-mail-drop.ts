import { useState } from 'react'
import { maxMailFileOctets } from '../../shared/limits.ts'
import type { CaptureQuestion, MailChoice } from '../../shared/model/capture-question.ts'
import { isMailFile, takesFiles } from '../ui/dropped-files.ts'
import { useAttempt } from '../ui/use-attempt.ts'
import { useBridge } from './bridge-context.tsx'

/** A dropped mail of which something has to be known first, and those that were dropped with it. */
type Asked = Readonly<{
  question: Extract<CaptureQuestion, { about: 'mail' }>
  content: Uint8Array<ArrayBuffer>
  rest: readonly File[]
}>

/** A mail that is dropped as a file is logged. `elsewhere` says what else could be meant by other files. */
export const useMailDrop = (elsewhere: string) => {
  const bridge = useBridge()
  const { problem, busy, attempt } = useAttempt()
  const [asked, setAsked] = useState<Asked | null>(null)

  /** Gives whether it was logged; else it is asked about, and what is left waits. */
  const logOne = async (
    content: Uint8Array<ArrayBuffer>,
    rest: readonly File[],
    mail?: MailChoice,
  ): Promise<boolean> => {
    const answer = await bridge.request('capture:mail-file', { content, ...(mail && { mail }) })
    if (!('question' in answer) || answer.question.about !== 'mail') return true
    setAsked({ question: answer.question, content, rest })
    return false
  }
  const log = async (files: readonly File[]): Promise<void> => {
    for (const [index, file] of files.entries()) {
      if (!isMailFile(file)) throw new Error(`Drop a mail that was saved as .eml here. ${elsewhere}`)
      if (file.size > maxMailFileOctets)
        throw new Error('This mail is bigger than 50 MB. Paste its text instead.')
      const content = new Uint8Array(await file.arrayBuffer())
      if (!(await logOne(content, files.slice(index + 1)))) return
    }
  }
  return {
    problem,
    handlers: takesFiles((files) => {
      setAsked(null)
      void attempt(() => log(files))
    }),
    question: asked?.question ?? null,
    busy,
    answer: (mail: MailChoice) => {
      if (asked === null) return
      void attempt(async () => {
        setAsked(null)
        if (await logOne(asked.content, asked.rest, mail)) await log(asked.rest)
      })
    },
    /** This one is not logged; those after it are. */
    dismiss: () => {
      if (asked === null) return
      setAsked(null)
      void attempt(() => log(asked.rest))
    },
  }
}
