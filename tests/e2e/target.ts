import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const { env, platform } = process

/** The folder with the app's package.json, its build and its tests. */
export const root = resolve(import.meta.dirname, '..', '..')
const simulatedDesktop = join(root, 'tests', 'desktop')

/** Electron's program in its folder; `npx install-electron` says beside it what it is called here. */
const programIn = (folder: string): string => {
  const nameFile = join(root, 'node_modules', 'electron', 'path.txt')
  return join(folder, existsSync(nameFile) ? readFileSync(nameFile, 'utf8').trim() : 'electron')
}

/** Where real Electron is: in Electron's own ELECTRON_OVERRIDE_DIST_PATH, or where it was downloaded to. */
const realFolder = (): string | undefined => {
  if (env['E2E_ON'] === 'simulated') return undefined
  const given = env['ELECTRON_OVERRIDE_DIST_PATH']
  if (given && resolve(given) !== simulatedDesktop) return resolve(given)
  const downloaded = join(root, 'node_modules', 'electron', 'dist')
  return existsSync(programIn(downloaded)) ? downloaded : undefined
}
const folder = realFolder()
if (env['E2E_ON'] === 'electron' && folder === undefined)
  throw new Error(
    "E2E_ON=electron, but Electron's own program is not here. Get it with: npx install-electron",
  )

/** `electron` where its program is there (and E2E_ON doesn't say otherwise), else `simulated desktop`. */
export const runsOn: 'electron' | 'simulated desktop' = folder ? 'electron' : 'simulated desktop'

/** What takes Electron's command line. */
export const program = folder ? programIn(folder) : join(simulatedDesktop, 'electron')

// Playwright asks this process's environment where Electron is.
env['ELECTRON_OVERRIDE_DIST_PATH'] = folder ?? simulatedDesktop

/** As root, Chromium on Linux has no sandbox. Playwright says so to what it starts; a second start has to be told. */
export const programArgs = folder && platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
