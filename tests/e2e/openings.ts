import type { ElectronApplication } from '@playwright/test'
import type { Desktop } from '../desktop/desktop-api.ts'
import { runsOn } from './target.ts'

/** In the main process of a real Electron: what the app asked the system to open, of which nothing is opened. */
type Recorder = { openings: string[]; openingFails: string | undefined }

/** Real Electron: puts a recorder in the place of the functions that open other programs. */
export const recordOpenings = async (app: ElectronApplication): Promise<void> => {
  if (runsOn !== 'electron') return
  await app.evaluate(({ shell }) => {
    const recorder: Recorder = { openings: [], openingFails: undefined }
    Object.assign(globalThis, recorder)
    const told = globalThis as unknown as Recorder
    Object.assign(shell, {
      openExternal: async (url: string) => {
        if (told.openingFails !== undefined) throw new Error(told.openingFails)
        told.openings.push(url)
      },
      openPath: async (path: string) => {
        if (told.openingFails === undefined) told.openings.push(path)
        return told.openingFails ?? ''
      },
    })
  })
}

/** Addresses and files that the app had the system open, in order. */
export const openingsOf = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate((electron) => {
    const { desktop } = electron as unknown as { desktop?: Desktop }
    if (!desktop) return (globalThis as unknown as Recorder).openings
    return desktop.state().opened.map((what) => ('url' in what ? what.url : what.path))
  })

/** From now on nothing opens, for this reason; without one everything does again. */
export const failOpenings = (app: ElectronApplication, reason?: string): Promise<void> =>
  app.evaluate((electron, message) => {
    const { desktop } = electron as unknown as { desktop?: Desktop }
    if (desktop) desktop.failOpening(message)
    else (globalThis as unknown as Recorder).openingFails = message
  }, reason)
