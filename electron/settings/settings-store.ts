import { existsSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import Store from 'electron-store'
import { AppError } from '../../shared/errors.ts'
import {
  defaultSettings,
  type Settings,
  type SettingsPatch,
  settingsSchema,
} from '../../shared/model/settings.ts'
import { plainProblem } from '../../shared/words/text/plain-problem.ts'
import { upgradeSettings } from './upgrade.ts'

export type SettingsStore = Readonly<{
  read(): Settings
  /** Throws `AppError('invalid-request')` and changes nothing when the result would not be valid. */
  change(
    patch: SettingsPatch & Partial<Pick<Settings, 'quietSinceAt' | 'quietUntilAt' | 'lastTimeZone'>>,
  ): Settings
  /**
   * Writes the file where it is missing, from an older version, or of no use; the last is kept beside it. To be called
   * once nothing else keeps the app from starting.
   */
  settle(): void
  /** What is wrong with the file, when there is something; after `settle`, whether it can be written too. */
  problem(): string | null
}>

const fileName = 'settings.json'

type Found = Readonly<{ settings: Settings | null; wrong: string | null }>

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** An editor may have put a byte-order mark in front, or written two bytes for each character. */
const textOf = (bytes: Uint8Array): string =>
  // The decoder takes the mark off (WHATWG Encoding, "decode").
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes)

/** What the file says, in today's form, or why it cannot be used. A missing file is fine. */
const readFrom = (path: string): Found => {
  if (!existsSync(path)) return { settings: null, wrong: null }
  try {
    if (!statSync(path).isFile()) return { settings: null, wrong: 'it is not a file' }
    const result = settingsSchema.safeParse(upgradeSettings(JSON.parse(textOf(readFileSync(path)))))
    return result.success
      ? { settings: result.data, wrong: null }
      : { settings: null, wrong: plainProblem(result.error) }
  } catch (error) {
    return { settings: null, wrong: messageOf(error) }
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
  let problem =
    wrong === null
      ? null
      : `The settings could not be read, so the defaults are in use. The old file is kept as ${aside}. (${wrong})`
  let opened: Store<Settings> | null = null
  const file = (): Store<Settings> => {
    if (opened !== null) return opened
    // Moved, not copied: it may be a folder, or not ours to read.
    if (wrong !== null) renameSync(path, aside)
    opened = new Store<Settings>({
      cwd: deps.folder,
      name: 'settings',
      configFileMode: 0o600,
      clearInvalidConfig: true,
      defaults: defaultSettings,
      deserialize: (text) => JSON.parse(text.replace(/^\uFEFF/, '')),
    })
    return opened
  }
  return {
    read: () => current,
    settle: () => {
      try {
        const store = file()
        if (wrong !== null || !isDeepStrictEqual(store.store, current)) store.store = current
      } catch (error) {
        problem = `The settings can’t be saved: ${messageOf(error)}. What you change lasts until the app ends. Check that ${path} is yours.`
      }
    },
    change: (patch) => {
      const next = settingsSchema.safeParse({ ...current, ...patch })
      if (!next.success) throw new AppError('invalid-request', plainProblem(next.error))
      try {
        file().store = next.data
      } catch (cause) {
        throw new AppError(
          'not-possible',
          `The settings can’t be saved (${messageOf(cause)}). Check that the disk is not full and ${path} is yours.`,
          { cause },
        )
      }
      current = next.data
      return current
    },
    problem: () => problem,
  }
}
