import { accessSync, constants, statSync } from 'node:fs'
import { tmpdir } from 'node:os'

/**
 * What Chromium puts into it for its single instance (`.org.chromium.Chromium.XXXXXX/SingletonSocket`), and a Unix
 * socket's path may have 103 bytes on macOS and 107 on Linux (unix(4), unix(7)).
 */
const longestPath = 103 - '/.org.chromium.Chromium.XXXXXX/SingletonSocket'.length

const isUsable = (folder: string | undefined): folder is string => {
  if (folder === undefined || folder === '' || Buffer.byteLength(folder) > longestPath) return false
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return statSync(folder).isDirectory()
  } catch {
    return false
  }
}

/**
 * Where sockets can lie. The system's folder for temporary files may be missing, not ours, or its path too long; without
 * another one a first start takes itself for a second one, since Chromium can't listen. `null`: there is none.
 */
export const usableTempFolder = (env: Readonly<Record<string, string | undefined>>): string | null =>
  [tmpdir(), env['XDG_RUNTIME_DIR'], '/tmp', '/var/tmp', env['HOME']].find(isUsable) ?? null
