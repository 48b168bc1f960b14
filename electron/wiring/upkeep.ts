import { nativeTheme } from 'electron'
import { startDailyBackup } from '../services/daily-backup.ts'
import type { Shortcut } from '../system/shortcut.ts'
import { forgetZone } from '../system/time-zone.ts'
import { reportError } from './app-events.ts'
import type { AppData } from './data.ts'

/** The daily copy of the log. */
export const startBackups = ({
  backupFolder,
  clock,
  log,
  notices,
}: AppData): ReturnType<typeof startDailyBackup> =>
  startDailyBackup({
    clock,
    hasToday: () => log.hasBackupOfDay(backupFolder),
    backup: () => log.backup(backupFolder, 7),
    onDone: () => notices.dismiss('backup'),
    onError: (error) => {
      reportError('backup', error)
      notices.add({
        id: 'backup',
        message: `The daily backup failed: ${error instanceof Error ? error.message : error}`,
      })
    },
  })

/** A journey, a system that lost its time zone, and one that found it again: to be looked for now and then. */
export const followTimeZone = ({ notices, settings, zone }: AppData): void => {
  forgetZone(process.env)
  const problem = zone.problem()
  if (problem !== null) {
    notices.add({ id: 'time-zone', message: problem })
    return
  }
  notices.dismiss('time-zone')
  const lastTimeZone = zone.name()
  if (settings.read().lastTimeZone === lastTimeZone) return
  try {
    settings.change({ lastTimeZone })
  } catch (error) {
    // On a full disk it is tried again at the next look.
    reportError('time zone', error)
  }
}

/** What the settings say about the system around the app. */
export const applySettings = ({ settings }: AppData, shortcut: Pick<Shortcut, 'state' | 'use'>): void => {
  const { theme, shortcut: accelerator } = settings.read()
  nativeTheme.themeSource = theme
  if (shortcut.state().accelerator !== accelerator) shortcut.use(accelerator)
}
