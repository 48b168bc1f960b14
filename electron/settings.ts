import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Store from 'electron-store'
import { z } from 'zod'
import { AppError } from '../shared/errors.ts'
import {
  defaultSettings,
  type Settings,
  type SettingsPatch,
  settingsSchema,
} from '../shared/model/settings.ts'

export type SettingsStore = Readonly<{
  read(): Settings
  /** Throws `AppError('invalid-request')` and changes nothing when the result would not be valid. */
  change(patch: SettingsPatch & { quietUntilAt?: number | null }): Settings
  /** Set when the file could not be read and the defaults are in use. */
  problem: string | null
}>

const fileName = 'settings.json'

/** Why the file cannot be used, or `null`. A missing file is fine. */
const whatIsWrong = (path: string): string | null => {
  if (!existsSync(path)) return null
  try {
    const result = settingsSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return result.success ? null : z.prettifyError(result.error)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * Opens `settings.json` in `folder`. A file that cannot be used is kept beside it and replaced by the defaults, so that
 * the app starts in any case and nothing that was typed is lost.
 */
export const openSettings = (deps: { folder: string; now: number }): SettingsStore => {
  const path = join(deps.folder, fileName)
  const wrong = whatIsWrong(path)
  let problem: string | null = null
  if (wrong !== null) {
    const aside = `${path}.unreadable-${deps.now}`
    copyFileSync(path, aside)
    problem = `The settings could not be read, so the defaults are in use. The old file is kept as ${aside}. (${wrong})`
  }
  const store = new Store<Settings>({
    cwd: deps.folder,
    name: 'settings',
    clearInvalidConfig: true,
    defaults: defaultSettings,
  })
  if (wrong !== null) store.store = defaultSettings
  let current = settingsSchema.parse(store.store)
  return {
    read: () => current,
    change: (patch) => {
      const next = settingsSchema.safeParse({ ...current, ...patch })
      if (!next.success) throw new AppError('invalid-request', z.prettifyError(next.error))
      store.store = next.data
      current = next.data
      return current
    },
    problem,
  }
}
