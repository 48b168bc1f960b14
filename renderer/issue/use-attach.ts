import { usePanel } from '../app/panel-context.ts'
import { readDropped } from '../ui/dropped-files.ts'
import { useAttempt } from '../ui/use-attempt.ts'

/** Attaches files to an issue, one after the other. Gives whether all of them could be. */
export const useAttach = (issueId: number) => {
  const { act } = usePanel()
  const { problem, attempt } = useAttempt('in-order')
  const attach = (files: readonly File[]): Promise<boolean> =>
    attempt(async () => {
      for (const file of files) {
        const read = await readDropped(file)
        await act('issue:attach', { issueId, ...read }, `Attached ${file.name}.`)
      }
    })
  return { problem, attach }
}
