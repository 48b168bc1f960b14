import { execFileSync } from 'node:child_process'
import { homedir, tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'

const xdgFolder = (name: string): string => {
  try {
    const options = { stdio: ['ignore', 'pipe', 'ignore'] as ['ignore', 'pipe', 'ignore'] }
    return execFileSync('xdg-user-dir', [name.toUpperCase()], options).toString().trim()
  } catch {
    return join(homedir(), name)
  }
}

/** `app.getPath` and `app.setPath` with Electron's names. */
export const createPaths = (options: {
  appName(): string
  switchValue(name: string): string | undefined
  executable: string
  env: NodeJS.ProcessEnv
}) => {
  const set = new Map<string, string>()
  const appData = (): string =>
    process.platform === 'darwin'
      ? join(homedir(), 'Library', 'Application Support')
      : options.env.XDG_CONFIG_HOME || join(homedir(), '.config')
  const known: Record<string, () => string> = {
    home: homedir,
    temp: tmpdir,
    appData,
    userData: () => options.switchValue('user-data-dir') || join(get('appData'), options.appName()),
    sessionData: () => get('userData'),
    logs: () => join(get('userData'), 'logs'),
    crashDumps: () => join(get('userData'), 'Crashpad'),
    exe: () => options.executable,
    module: () => options.executable,
    desktop: () => xdgFolder('desktop'),
    documents: () => xdgFolder('documents'),
    downloads: () => xdgFolder('download'),
    music: () => xdgFolder('music'),
    pictures: () => xdgFolder('pictures'),
    videos: () => xdgFolder('videos'),
  }
  const get = (name: string): string => {
    const path = set.get(name) ?? known[name]?.()
    if (path === undefined) throw new Error(`Failed to get '${name}' path`)
    return path
  }
  return {
    get,
    set(name: string, path: string): void {
      if (!isAbsolute(path)) throw new Error('Path must be absolute')
      set.set(name, path)
    },
  }
}
