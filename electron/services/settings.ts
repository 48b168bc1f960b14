import type { Clock } from '../../shared/clock.ts'
import type { SettingsPatch } from '../../shared/model/settings.ts'
import type { QuietChoice, SettingsView } from '../../shared/model/views.ts'
import { localDate, localTimeOn } from '../../shared/policy/local-time.ts'
import { hourMs } from '../../shared/time.ts'
import type { SettingsStore } from '../settings/settings-store.ts'

/** Until tomorrow: until the time of its daily reminder, which then sums up what was held. */
const quietUntil = (
  choice: QuietChoice,
  { clock, settings }: Readonly<{ clock: Clock; settings: Pick<SettingsStore, 'read'> }>,
): number => {
  const now = clock.now()
  if (choice === '1-hour') return now + hourMs
  const tomorrow = localDate(now, clock.timeZone()).add({ days: 1 })
  return localTimeOn(tomorrow, settings.read().reminders.dailyAt, clock.timeZone())
}

/** The settings and what belongs to them without lying in their file: the login item, the shortcut's state. */
export const createSettingsService = (deps: {
  clock: Clock
  settings: SettingsStore
  shortcut: { state(): SettingsView['shortcut'] }
  autostart: { isOn(): boolean; set(on: boolean): void }
  dataFolder: string
  copy: (text: string) => void
  onChanged: () => void
}) => ({
  view: (): SettingsView => ({
    settings: deps.settings.read(),
    shortcut: deps.shortcut.state(),
    startAtLogin: deps.autostart.isOn(),
    dataFolder: deps.dataFolder,
  }),
  change: (patch: SettingsPatch, startAtLogin: boolean | undefined): void => {
    deps.settings.change(patch)
    if (startAtLogin !== undefined) deps.autostart.set(startAtLogin)
    deps.onChanged()
  },
  copyCommandToBind: (): void => {
    const { commandToBind } = deps.shortcut.state()
    if (commandToBind !== null) deps.copy(commandToBind)
  },
  setQuiet: (until: QuietChoice | null): void => {
    deps.settings.change(
      until === null
        ? { quietSinceAt: null, quietUntilAt: null }
        : { quietSinceAt: deps.clock.now(), quietUntilAt: quietUntil(until, deps) },
    )
    deps.onChanged()
  },
})
