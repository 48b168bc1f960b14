import type { Clock } from '../../shared/clock.ts'
import type { SettingsPatch } from '../../shared/model/settings.ts'
import type { SettingsView } from '../../shared/model/views.ts'
import type { SettingsStore } from '../settings.ts'

/** The settings and what belongs to them without lying in their file: the login item, the shortcut's state. */
export const createSettingsDesk = (deps: {
  clock: Clock
  settings: SettingsStore
  shortcut: { state(): SettingsView['shortcut'] }
  autostart: { isOn(): boolean; set(on: boolean): void }
  dataFolder: string
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
  setQuiet: (forMinutes: number | null): void => {
    deps.settings.change({
      quietUntilAt: forMinutes === null ? null : deps.clock.now() + forMinutes * 60_000,
    })
    deps.onChanged()
  },
})
