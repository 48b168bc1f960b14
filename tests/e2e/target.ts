import { join } from 'node:path'
import { realElectron, root } from '../../scripts/desktop-program.ts'

const { env, platform } = process

/** The folder with the app's package.json, its build and its tests. */
export { root }

const simulatedDesktop = join(root, 'tests', 'desktop')
const electron = env['E2E_ON'] === 'simulated' ? undefined : realElectron(env)
if (env['E2E_ON'] === 'electron' && electron === undefined)
  throw new Error(
    "E2E_ON=electron, but Electron's own program is not here. Get it with: npx install-electron",
  )

/** `electron` where its program is there (and E2E_ON doesn't say otherwise), else `simulated desktop`. */
export const runsOn: 'electron' | 'simulated desktop' = electron ? 'electron' : 'simulated desktop'

/** What takes Electron's command line. */
export const program = electron?.program ?? join(simulatedDesktop, 'electron')

// Playwright asks this process's environment where Electron is.
env['ELECTRON_OVERRIDE_DIST_PATH'] = electron?.folder ?? simulatedDesktop

/** As root, Chromium on Linux has no sandbox. Playwright says so to what it starts; a second start has to be told. */
export const programArgs =
  electron && platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
