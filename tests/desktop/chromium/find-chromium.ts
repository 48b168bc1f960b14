import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { bundledChromium, type FoundChromium } from './bundled-chromium.ts'

export class ChromiumMissingError extends Error {
  override readonly name = 'ChromiumMissingError'
}

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

/** Chrome or Chromium of this machine, if there is one. */
const installed = (env: NodeJS.ProcessEnv): string | undefined => {
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)))
  return [...onPath, ...macApps].find(executable)
}

/**
 * The browser to draw windows with: `DESKTOP_CHROMIUM` (a path, or `bundled`), else the machine's Chrome or Chromium,
 * else the one in the npm package @sparticuz/chromium.
 * @throws ChromiumMissingError saying what was looked for and what to install.
 */
export const findChromium = async (env: NodeJS.ProcessEnv = process.env): Promise<FoundChromium> => {
  const wanted = env.DESKTOP_CHROMIUM
  if (wanted && wanted !== 'bundled') {
    if (!executable(wanted))
      throw new ChromiumMissingError(`DESKTOP_CHROMIUM=${wanted} is not an executable file`)
    return { path: wanted, env: {}, headlessOnly: false }
  }
  const path = wanted === 'bundled' ? undefined : installed(env)
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
