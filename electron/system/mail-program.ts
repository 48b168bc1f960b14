import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clipboard, shell } from 'electron'
import type { MailProgram } from '../../shared/mail-program.ts'
import { dayMs } from '../../shared/time.ts'
import { createOpenUrl, hasProgramFor, noMailProgram, type System } from './open-url.ts'

/** Draft files are copies of what the log has: after this time the mail program has long read them. */
const keepDraftsMs = 7 * dayMs

/** The system's mail program, reached by address or by draft file. */
export const createMailProgram = (deps: System & { draftFolder: string; now: () => number }): MailProgram => {
  const removeOldDrafts = async (): Promise<void> => {
    for (const name of await readdir(deps.draftFolder)) {
      const path = join(deps.draftFolder, name)
      if (deps.now() - (await stat(path)).mtimeMs > keepDraftsMs) await rm(path, { force: true })
    }
  }
  return {
    openUrl: createOpenUrl(deps),
    openDraftFile: async (name, content) => {
      if (!(await hasProgramFor('message/rfc822', deps))) throw noMailProgram()
      await mkdir(deps.draftFolder, { recursive: true, mode: 0o700 })
      await removeOldDrafts()
      const path = join(deps.draftFolder, name)
      await writeFile(path, content, { mode: 0o600 })
      const problem = await shell.openPath(path)
      if (problem) throw new Error(problem)
    },
    copy: (text) => clipboard.writeText(text),
  }
}
