import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The project's folder. */
export const root = resolve(import.meta.dirname, '..')

/** Lines for the person at the terminal; standard output is the app's alone. */
export const say = (line: string): void => console.error(line)

/** The folder of the executable that takes the place of Electron's, where that can't be had. */
const simulatedDesktop = join(root, 'tests', 'desktop')

/** Electron's program in its folder; `npx install-electron` says beside the package what it is called here. */
const programIn = (folder: string): string => {
  const nameFile = join(root, 'node_modules', 'electron', 'path.txt')
  return join(folder, existsSync(nameFile) ? readFileSync(nameFile, 'utf8').trim() : 'electron')
}

/**
 * Where real Electron is: in its own variable `ELECTRON_OVERRIDE_DIST_PATH`, or where it was downloaded to; not at all where
 * that variable names the simulated desktop. Its package must not be asked, which would try to download it.
 */
export const realElectron = (
  env: NodeJS.ProcessEnv,
): Readonly<{ folder: string; program: string }> | undefined => {
  const given = env['ELECTRON_OVERRIDE_DIST_PATH']
  if (given && resolve(given) === simulatedDesktop) return undefined
  const folder = given ? resolve(given) : join(root, 'node_modules', 'electron', 'dist')
  const program = programIn(folder)
  return given || existsSync(program) ? { folder, program } : undefined
}

export type DesktopProgram = Readonly<{
  path: string
  /** What goes in front of the app's folder. */
  args: readonly string[]
  env: NodeJS.ProcessEnv
}>

/**
 * What runs the app: Electron, or where its program isn't there, the simulated desktop, after saying so (unless `isQuiet`).
 * Ends this process on Windows without Electron, where there is no simulated desktop.
 */
export const desktopProgram = (deps: { isQuiet: boolean }): DesktopProgram => {
  const electron = realElectron(process.env)
  const env: NodeJS.ProcessEnv = { ...process.env }
  const args = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  if (electron) return { path: electron.program, args, env }
  if (process.platform === 'win32') {
    say("Electron's own program is missing. Get it with: npx install-electron")
    process.exit(1)
  }
  if (!deps.isQuiet) {
    say("Electron's own program isn't here (node_modules/electron/dist). To get it: npx install-electron")
    const headless = env.DESKTOP_HEADLESS
      ? env.DESKTOP_HEADLESS !== '0'
      : !env.DISPLAY && !env.WAYLAND_DISPLAY
    const how = headless
      ? 'without a display: what the tray, notifications and mails say follows as lines.'
      : 'its windows in Chromium, the tray and the rest in the window "Simulated desktop".'
    say(`Until then the app runs in the simulated desktop, ${how}`)
    env[headless ? 'DESKTOP_NARRATE' : 'DESKTOP_OPERATOR'] = '1'
  }
  return { path: join(simulatedDesktop, 'electron'), args, env }
}
