import { setTimeout as pause } from 'node:timers/promises'
import type { Locator, Page } from '@playwright/test'
import type { LaunchedApp } from '../e2e/launch.ts'

export const minute = 60_000
export const hour = 60 * minute

/** The moves of Sam Rivera, a technician, that the tour is made of. */
export type Technician = LaunchedApp & {
  readonly panel: Page
  readonly capture: Page
  /** Shortcut and line, without Enter. */
  type(line: string): Promise<void>
  /** Shortcut, line, Enter. */
  log(line: string): Promise<void>
  openPanel(): Promise<void>
  card(name: string): Locator
  openIssue(title: string): Locator
  tooltip(): Promise<string>
}

/**
 * Waits until `ask` gives something other than `false` or nothing.
 * @throws Error naming `what` after ten seconds.
 */
export const until = async <T>(what: string, ask: () => Promise<T | false | undefined>): Promise<T> => {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await ask()
    if (answer !== false && answer !== undefined) return answer
    await pause(50)
  }
  throw new Error(`not seen: ${what}`)
}

export const seatTechnician = async (app: LaunchedApp): Promise<Technician> => {
  const panel = await app.window('In the Loop')
  const capture = await app.window('Quick capture')
  for (const page of [panel, capture]) page.setDefaultTimeout(10_000)
  const field = capture.getByLabel('New issue')
  const item = (list: string) => panel.getByRole('list', { name: list }).getByRole('listitem')

  const type = async (line: string): Promise<void> => {
    await app.press('CommandOrControl+Alt+L')
    await field.fill(line)
  }
  return {
    ...app,
    panel,
    capture,
    type,
    log: async (line) => {
      await type(line)
      await field.press('Enter')
      await until(`“${line}” logged`, async () => (await field.inputValue()) === '')
    },
    openPanel: () => app.clickTrayMenu('Open In the Loop'),
    card: (name) => item('Waiting to hear').filter({ hasText: name }),
    openIssue: (title) => item('Open issues').filter({ hasText: title }),
    tooltip: async () => (await app.state()).trays[0]?.tooltip ?? '',
  }
}
