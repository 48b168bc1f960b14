import { AppError } from '../../shared/errors.ts'
import type { IssueLog } from '../log/issue-log.ts'

export type SaveAttachment = (issueId: number, attachmentId: number) => Promise<{ saved: boolean }>

/** Writes a copy of a file on an issue to where the technician says. It is never opened here, since it may have come by mail. */
export const createSaveAttachment =
  (deps: {
    log: Pick<IssueLog, 'attachedFiles'>
    /** Asks for the place, then writes. `false` when none was chosen. */
    saveAs: (name: string, content: Uint8Array) => Promise<boolean>
  }): SaveAttachment =>
  async (issueId, attachmentId) => {
    const [file] = deps.log.attachedFiles(issueId, [attachmentId])
    if (file === undefined) throw new AppError('not-found', 'This file is not on the issue any more.')
    try {
      return { saved: await deps.saveAs(file.name, file.content) }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new AppError('not-possible', `The copy could not be written: ${reason}`, { cause: error })
    }
  }
