import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import {
  AppDidNotQuit,
  type LaunchedApp,
  type LaunchOptions,
  launchApp,
  startFromTerminal,
} from './launch.ts'
import { missingHere } from './needs.ts'
import { runsOn } from './target.ts'

export { allNeed, needs } from './needs.ts'
export { expect }

export const minute = 60_000
export const hour = 60 * minute
export const shortcut = 'CommandOrControl+Alt+L'

/** A Wednesday at 10:00 in Berlin: nothing of what follows depends on the day on which it runs. */
const wednesday = '2026-11-18T09:00:00Z'
const timeZone = 'Europe/Berlin'

/** A launched app with the windows and the moves that specs make most. */
export type App = LaunchedApp & {
  readonly folder: string
  readonly panel: Page
  readonly capture: Page
  /** Opens the capture window: by the shortcut, and where a test can't press one by a second start. */
  openCapture(): Promise<void>
  /** Opens the capture window, types the line, and Enter. */
  log(line: string): Promise<void>
  /** Opens the panel and says that the issue with this title is fixed. */
  fix(title: string, resolution: string): Promise<void>
  /** By the tray, and where a test can't click on it by a second start. */
  openPanel(): Promise<void>
  /** A start of the app from a terminal while this one runs, with what it printed. */
  start(...args: string[]): ReturnType<typeof startFromTerminal>
}

type Launch = (options?: Partial<LaunchOptions>) => Promise<App>

const asApp = async (app: LaunchedApp, folder: string): Promise<App> => {
  const panel = await app.window('In the Loop')
  const capture = await app.window('Quick capture')
  const start = (...args: string[]) => startFromTerminal(folder, args, { timeZone })
  const opens = (title: string, argument: string) => async (): Promise<void> => {
    const { code, stderr } = await start(argument)
    if (code !== 0) throw new Error(`${argument} ended with ${code}: ${stderr}`)
    await expect.poll(() => app.isVisible(title)).toBe(true)
  }
  const onElectron = runsOn === 'electron'
  const openPanel = onElectron ? opens('In the Loop', '--show') : () => app.clickTrayMenu('Open In the Loop')
  const openCapture = onElectron ? opens('Quick capture', '--capture') : () => app.press(shortcut)
  return {
    ...app,
    folder,
    panel,
    capture,
    openPanel,
    openCapture,
    start,
    log: async (line) => {
      await openCapture()
      await capture.getByLabel('New issue').fill(line)
      await capture.getByLabel('New issue').press('Enter')
      // Logged when the field is empty again: an error would have kept the text.
      await capture.getByLabel('New issue').and(capture.locator(':text-is("")')).waitFor()
    },
    fix: async (title, resolution) => {
      await openPanel()
      const row = panel
        .getByRole('list', { name: 'Open issues' })
        .getByRole('listitem')
        .filter({ hasText: title })
      await row.getByRole('button', { name: 'Fixed' }).click()
      await row.getByLabel('Resolution').fill(resolution)
      await row.getByRole('button', { name: 'Mark fixed' }).click()
      await row.waitFor({ state: 'detached' })
    },
  }
}

export const test = base.extend<{ canRunHere: undefined; folder: string; launch: Launch; app: App }>({
  canRunHere: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use, info) => {
      const missing = missingHere(info)
      info.skip(missing !== undefined, missing)
      await use(undefined)
    },
    { auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  launch: async ({ folder }, use) => {
    const running: LaunchedApp[] = []
    await use(async (options = {}) => {
      const app = await launchApp({
        userDataDir: folder,
        clock: wednesday,
        timeZone,
        ...options,
      })
      running.push(app)
      return asApp(app, folder)
    })
    for (const app of running)
      await app.close().catch((error: unknown) => {
        // Some specs end the app themselves: there is nothing left to close then.
        if (error instanceof AppDidNotQuit) throw error
      })
  },
  app: async ({ launch }, use) => use(await launch()),
})
