import { join } from 'node:path'
import type { Clock } from '../../shared/clock.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import { recoveryOf } from '../log/file/recover.ts'
import type { IssueLog } from '../log/issue-log.ts'
import { openIssueLog } from '../log/open-issue-log.ts'
import { createNotices, type Notices } from '../services/notices.ts'
import { openLogPatiently } from '../services/open-log.ts'
import { openSettings, type SettingsStore } from '../settings/settings-store.ts'
import { createSystemClock } from '../system/clock.ts'
import { offerCopy } from '../system/offer-copy.ts'
import { keepPrivate } from '../system/private-files.ts'
import { createTimeZone, systemZone, type TimeZone } from '../system/time-zone.ts'
import type { AppEvents } from './app-events.ts'

/** What is kept, and what every other part of the app asks. */
export type AppData = Readonly<{
  folder: string
  backupFolder: string
  zone: TimeZone
  clock: Clock
  settings: SettingsStore
  context: () => PolicyContext
  notices: Notices
  log: IssueLog
}>

/**
 * Opens settings and log in their folder, which is there.
 * @throws AppError as `openIssueLog` does, when no copy can help.
 */
export const openData = async (folder: string, events: AppEvents): Promise<AppData> => {
  const backupFolder = join(folder, 'backups')
  const zone = createTimeZone({ system: systemZone, remembered: () => settings.read().lastTimeZone })
  const clock = createSystemClock({ timeZone: zone.name })
  const settings = openSettings({ folder, now: clock.now() })
  const context = (): PolicyContext => {
    const { workingHours, daysOff, reminders, policies } = settings.read()
    return { timeZone: clock.timeZone(), workingHours, daysOff, reminders, policies }
  }
  const notices = createNotices([])
  const noteOfLog = (message: string): void => {
    console.error(message)
    notices.add({ id: `log-${message}`, message })
    events.emit('view-changed')
  }
  const path = join(folder, 'log.db')
  const log = await openLogPatiently({
    clock,
    open: () =>
      openIssueLog({
        path,
        clock,
        policy: context,
        backupFolder,
        onChanged: () => events.emit('log-changed'),
        onNotice: noteOfLog,
      }),
    recovery: () => recoveryOf({ path, backupFolder, now: clock.now() }),
    offer: (problem, recovery) => offerCopy(problem, recovery, clock.timeZone()),
    onRecovered: ({ issues }, damagedLog) =>
      noteOfLog(
        `The issue log was damaged, so the newest whole backup took its place (${issues} issues). The damaged one is kept as ${damagedLog}.`,
      ),
  })
  settings.settle()
  keepPrivate(folder)
  const wrongSettings = settings.problem()
  if (wrongSettings !== null) {
    console.error(wrongSettings)
    notices.add({ id: 'settings', message: wrongSettings })
  }
  return { folder, backupFolder, zone, clock, settings, context, notices, log }
}
