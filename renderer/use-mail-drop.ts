import { maxMailFileOctets } from '../shared/model/attachment.ts'
import { useBridge } from './bridge-context.tsx'
import { isMailFile, takesFiles } from './ui/dropped-files.ts'
import { useAttempt } from './ui/use-attempt.ts'

/** A mail that is dropped as a file is logged. `elsewhere` says what else could be meant by other files. */
export const useMailDrop = (elsewhere: string) => {
  const bridge = useBridge()
  const { problem, attempt } = useAttempt()

  const log = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      if (!isMailFile(file)) throw new Error(`Drop a mail that was saved as .eml here. ${elsewhere}`)
      if (file.size > maxMailFileOctets)
        throw new Error('This mail is bigger than 50 MB. Paste its text instead.')
      await bridge.request('capture:mail-file', { content: new Uint8Array(await file.arrayBuffer()) })
    }
  }
  return { problem, handlers: takesFiles((files) => void attempt(() => log(files))) }
}
