import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The project's folder. */
export const root = resolve(import.meta.dirname, '..')

/** Lines for the person at the terminal; standard output is the app's alone. */
export const say = (line: string): void => console.error(line)

/** The executable that takes the place of Electron's, where that can't be had. */
const simulatedDesktop = join(root, 'tests', 'desktop', 'electron')

/** Electron's program, if it was downloaded. Its package must not be required: that would try to download it. */
const realElectron = (): string | undefined => {
  const dir = join(root, 'node_modules', 'electron')
  const pathFile = join(dir, 'path.txt')
  const file = existsSync(pathFile) ? join(dir, 'dist', readFileSync(pathFile, 'utf8').trim()) : undefined
  return file && existsSync(file) ? file : undefined
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
  const electron = realElectron()
  const env: NodeJS.ProcessEnv = { ...process.env }
  const args = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  if (electron) return { path: electron, args, env }
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
  return { path: simulatedDesktop, args, env }
}
