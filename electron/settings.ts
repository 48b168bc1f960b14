import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import Store from 'electron-store'
import { AppError } from '../shared/errors.ts'
import {
  defaultSettings,
  type Settings,
  type SettingsPatch,
  settingsSchema,
} from '../shared/model/settings.ts'
import { plainProblem } from '../shared/words/plain-problem.ts'
import { upgradeSettings } from './settings-upgrade.ts'

export type SettingsStore = Readonly<{
  read(): Settings
  /** Throws `AppError('invalid-request')` and changes nothing when the result would not be valid. */
  change(patch: SettingsPatch & { quietUntilAt?: number | null }): Settings
  /**
   * Writes the file where it is missing, from an older version, or of no use; the last is kept beside it. To be called
   * once nothing else keeps the app from starting.
   */
  settle(): void
  /** Set when the file could not be read and the defaults are in use. */
  problem: string | null
}>

const fileName = 'settings.json'

type Found = Readonly<{ settings: Settings | null; wrong: string | null }>

/** What the file says, in today's form, or why it cannot be used. A missing file is fine. */
const readFrom = (path: string): Found => {
  if (!existsSync(path)) return { settings: null, wrong: null }
  try {
    const result = settingsSchema.safeParse(upgradeSettings(JSON.parse(readFileSync(path, 'utf8'))))
    return result.success
      ? { settings: result.data, wrong: null }
      : { settings: null, wrong: plainProblem(result.error) }
  } catch (error) {
    return { settings: null, wrong: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * Reads `settings.json` in `folder`. A file that cannot be used is kept beside it and replaced by the defaults, so that
 * the app starts in any case and nothing that was typed is lost. Nothing is written before `settle` or a change.
 */
export const openSettings = (deps: { folder: string; now: number }): SettingsStore => {
  const path = join(deps.folder, fileName)
  const { settings: found, wrong } = readFrom(path)
  const aside = `${path}.unreadable-${deps.now}`
  let current = found ?? defaultSettings
  let opened: Store<Settings> | null = null
  const file = (): Store<Settings> => {
    if (opened !== null) return opened
    if (wrong !== null) copyFileSync(path, aside)
    opened = new Store<Settings>({
      cwd: deps.folder,
      name: 'settings',
      clearInvalidConfig: true,
      defaults: defaultSettings,
    })
    return opened
  }
  return {
    read: () => current,
    settle: () => {
      const store = file()
      if (wrong !== null || !isDeepStrictEqual(store.store, current)) store.store = current
    },
    change: (patch) => {
      const next = settingsSchema.safeParse({ ...current, ...patch })
      if (!next.success) throw new AppError('invalid-request', plainProblem(next.error))
      file().store = next.data
      current = next.data
      return current
    },
    problem:
      wrong === null
        ? null
        : `The settings could not be read, so the defaults are in use. The old file is kept as ${aside}. (${wrong})`,
  }
}
