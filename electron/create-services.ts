import { join } from 'node:path'
import type { Clock } from '../shared/clock.ts'
import type { PolicyContext } from '../shared/policy/context.ts'
import type { Change, IssueLog } from './log/issue-log.ts'
import { createSaveAttachment } from './services/attachments.ts'
import { createBackups } from './services/backups.ts'
import { createCallService } from './services/calls.ts'
import { createCaptureLine } from './services/capture-line.ts'
import { createCaptureMailFile } from './services/capture-mail-file.ts'
import { createComposer } from './services/composer.ts'
import { createCorrespondence } from './services/correspondence.ts'
import { createImportHolidays } from './services/import-holidays.ts'
import { createIssueService } from './services/issues.ts'
import { createLetterService } from './services/letters.ts'
import { createMailToMany } from './services/mail-to-many.ts'
import { createMeasuresService } from './services/measures.ts'
import { createSettingsService } from './services/settings.ts'
import { createSnooze } from './services/snooze.ts'
import type { SettingsStore } from './settings/settings-store.ts'
import { chooseCalendarFile } from './system/calendar-file.ts'
import type { ReadForeignFile } from './system/foreign-files.ts'
import { createMailProgram } from './system/mail-program.ts'
import type { PanelWindow } from './system/panel-window.ts'
import { saveFileAs } from './system/save-file.ts'

/** What a technician does, from whichever window, tray or notification: each part made once, from the log and the settings. */
export const createServices = (deps: {
  clock: Clock
  log: IssueLog
  settings: SettingsStore
  context: () => PolicyContext
  region: () => string | undefined
  shortcut: Parameters<typeof createSettingsService>[0]['shortcut']
  autostart: Parameters<typeof createSettingsService>[0]['autostart']
  panel: Pick<PanelWindow, 'window' | 'show'>
  dataFolder: string
  /** Whether 3/4 is the third of April, by the system's region. */
  dayFirst: boolean | undefined
  /** Reads strangers' files in a thread of their own. */
  readForeignFile: ReadForeignFile
  /** What was done outside the panel, in words, so that it can be taken back there. */
  onDone: (change: Change, words: string) => void
  onSettingsChanged: () => void
  onRestored: (words: string) => void
}) => {
  const { clock, log, context, region, panel, dataFolder, onDone } = deps
  const settings = deps.settings.read
  /** A dialog takes the focus, and with a tray the panel goes when it loses it. */
  const backToPanel = async <T>(dialog: Promise<T>): Promise<T> => {
    const answer = await dialog
    panel.show()
    return answer
  }

  const mailProgram = createMailProgram({
    draftFolder: join(dataFolder, 'drafts'),
    now: clock.now,
    platform: process.platform,
    env: process.env,
  })
  const composer = createComposer({ clock, log, settings, context, region })
  const settingsService = createSettingsService({
    clock,
    settings: deps.settings,
    shortcut: deps.shortcut,
    autostart: deps.autostart,
    dataFolder,
    copy: mailProgram.copy,
    onChanged: deps.onSettingsChanged,
  })
  return {
    snooze: createSnooze({ clock, log, context }),
    captureLine: createCaptureLine({
      ...{ clock, log, onDone },
      dayFirst: deps.dayFirst,
      technician: () => settings().technician.name,
    }),
    captureMailFile: createCaptureMailFile({
      log,
      readMail: (content) => deps.readForeignFile('mail', content),
      onDone,
    }),
    saveAttachment: createSaveAttachment({
      log,
      saveAs: (name, content) => backToPanel(saveFileAs(panel.window, name, content)),
    }),
    composer,
    correspondence: createCorrespondence({ clock, log, composer, settings, mailProgram }),
    issues: createIssueService({ clock, log }),
    letters: createLetterService({ clock, log, settings, context, region }),
    calls: createCallService({ log, openUrl: mailProgram.openUrl }),
    mailToMany: createMailToMany({ clock, log, settings, context, region, mailProgram }),
    measures: createMeasuresService({ clock, log }),
    settings: settingsService,
    backups: createBackups({ clock, log, onRestored: deps.onRestored }),
    importHolidays: createImportHolidays({
      clock,
      choose: () => backToPanel(chooseCalendarFile(panel.window)),
      readCalendar: (...input) => deps.readForeignFile('calendar', ...input),
      settings: { read: settings, change: (patch) => settingsService.change(patch, undefined) },
    }),
  }
}
