import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { AppDidNotQuit, type LaunchedApp, type LaunchOptions, launchApp, runsOn } from './launch.ts'

export { expect } from '@playwright/test'

export const minute = 60_000
export const hour = 60 * minute
export const shortcut = 'CommandOrControl+Alt+L'

/** A Wednesday at 10:00 in Berlin: nothing of what follows depends on the day on which it runs. */
const wednesday = '2026-11-18T09:00:00Z'

/** A launched app with the windows and the moves that specs make most. */
export type Desk = LaunchedApp & {
  readonly folder: string
  readonly panel: Page
  readonly capture: Page
  /** Shortcut, line, Enter. */
  log(line: string): Promise<void>
  /** Opens the panel and says that the issue with this title is fixed. */
  fix(title: string, resolution: string): Promise<void>
  openPanel(): Promise<void>
}

type Launch = (options?: Partial<LaunchOptions>) => Promise<Desk>

const asDesk = async (app: LaunchedApp, folder: string): Promise<Desk> => {
  const panel = await app.window('In the Loop')
  const capture = await app.window('Quick capture')
  const openPanel = () => app.clickTrayMenu('Open In the Loop')
  return {
    ...app,
    folder,
    panel,
    capture,
    openPanel,
    log: async (line) => {
      await app.press(shortcut)
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

export const test = base.extend<{ folder: string; launch: Launch; desk: Desk }>({
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
        timeZone: 'Europe/Berlin',
        ...options,
      })
      running.push(app)
      return asDesk(app, folder)
    })
    for (const app of running)
      await app.close().catch((error: unknown) => {
        // Some specs end the app themselves: there is nothing left to close then.
        if (error instanceof AppDidNotQuit) throw error
      })
  },
  desk: async ({ launch }, use) => use(await launch()),
})

/** Most specs operate tray, clock and notifications, which only the simulated desktop can do. */
export const onlyOnSimulatedDesktop = (): void =>
  test.skip(
    runsOn === 'electron',
    'operates tray, notifications and clock, which real Electron does not let a test do',
  )
