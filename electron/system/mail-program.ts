import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clipboard, shell } from 'electron'

export type MailProgram = Readonly<{
  /** A `mailto:` address, or that of a page for a new mail. Throws when the system has no program for it. */
  openUrl(url: string): Promise<void>
  /** Writes the draft file and opens it. Throws when the system has no program for it. */
  openDraftFile(name: string, content: string): Promise<void>
  copy(text: string): void
}>

/** Draft files are copies of what the log has: after this time the mail program has long read them. */
const keepDraftsMs = 7 * 24 * 60 * 60 * 1000

/** The system's mail program, reached by address or by draft file. */
export const createMailProgram = (deps: { draftFolder: string; now: () => number }): MailProgram => {
  const removeOldDrafts = async (): Promise<void> => {
    for (const name of await readdir(deps.draftFolder)) {
      const path = join(deps.draftFolder, name)
      if (deps.now() - (await stat(path)).mtimeMs > keepDraftsMs) await rm(path, { force: true })
    }
  }
  return {
    openUrl: (url) => shell.openExternal(url),
    openDraftFile: async (name, content) => {
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
