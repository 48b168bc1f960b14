import { chmodSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const ours = /^(?:log\.db|settings\.json)/
const folders = ['backups', 'drafts']

/**
 * Makes what the app keeps readable by its owner only, wherever the folder is and whatever it allows: to be called once the
 * log and the settings are open. SQLite gives what it writes beside the log later the log's own mode. Windows has none.
 */
export const keepPrivate = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const mode = ours.test(name) ? 0o600 : folders.includes(name) ? 0o700 : null
    if (mode === null) continue
    try {
      chmodSync(join(folder, name), mode)
    } catch {
      // On a file system that knows no modes, or where somebody else owns it, it stays as it is.
    }
  }
}
