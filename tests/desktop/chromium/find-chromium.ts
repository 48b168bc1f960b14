import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { bundledChromium, type FoundChromium } from './bundled-chromium.ts'

export class ChromiumMissingError extends Error {
  override readonly name = 'ChromiumMissingError'
}

/** Chromium without a window system inside: it starts in a third of the time, and is enough without a display. */
const shells = ['chrome-headless-shell', 'chromium-headless-shell']
const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']
const macApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const executable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const onPath = (env: NodeJS.ProcessEnv, programs: readonly string[]): string | undefined =>
  (env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => programs.map((name) => join(dir, name)))
    .find(executable)

/**
 * The browser to draw windows with: `DESKTOP_CHROMIUM` (a path, or `bundled`). Else, without a display, the machine's
 * headless shell, which starts in a quarter of the time; else the machine's Chrome or Chromium, and where there is none,
 * the headless shell in the npm package @sparticuz/chromium.
 * @throws ChromiumMissingError saying what was looked for and what to install.
 */
export const findChromium = async (options: {
  headless: boolean
  env?: NodeJS.ProcessEnv
}): Promise<FoundChromium> => {
  const { headless, env = process.env } = options
  const wanted = env.DESKTOP_CHROMIUM
  if (wanted && wanted !== 'bundled') {
    if (!executable(wanted))
      throw new ChromiumMissingError(`DESKTOP_CHROMIUM=${wanted} is not an executable file`)
    return { path: wanted, env: {}, headlessOnly: false }
  }
  const isAny = wanted !== 'bundled'
  const shell = isAny && headless ? onPath(env, shells) : undefined
  if (shell) return { path: shell, env: {}, headlessOnly: true }
  const path = isAny ? (onPath(env, names) ?? macApps.find(executable)) : undefined
  if (path) return { path, env: {}, headlessOnly: false }
  try {
    return await bundledChromium()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ChromiumMissingError(
      `no browser to draw windows with. Looked for ${names.join(', ')} on PATH, then for the npm package ` +
        `@sparticuz/chromium (${reason}). Install Chrome or Chromium, or set DESKTOP_CHROMIUM to one.`,
    )
  }
}
