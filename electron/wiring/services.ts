import { join } from 'node:path'
import type { Change } from '../log/issue-log.ts'
import { createSaveAttachment } from '../services/attachments.ts'
import { createBackups } from '../services/backups.ts'
import { createCallService } from '../services/calls.ts'
import { createCaptureLine } from '../services/capture-line.ts'
import { createCaptureMailFile } from '../services/capture-mail-file.ts'
import { createComposer } from '../services/composer.ts'
import { createCorrespondence } from '../services/correspondence.ts'
import { createImportHolidays } from '../services/import-holidays.ts'
import { createIssueService } from '../services/issues.ts'
import { createLetterService } from '../services/letters.ts'
import { createMailToMany } from '../services/mail-to-many.ts'
import { createMeasuresService } from '../services/measures.ts'
import { createSettingsService } from '../services/settings.ts'
import { createSnooze } from '../services/snooze.ts'
import type { Autostart } from '../system/autostart.ts'
import { chooseCalendarFile } from '../system/calendar-file.ts'
import { createForeignFiles } from '../system/foreign-files.ts'
import { createMailProgram } from '../system/mail-program.ts'
import { systemRegion } from '../system/region.ts'
import { saveFileAs } from '../system/save-file.ts'
import type { Shortcut } from '../system/shortcut.ts'
import type { AppEvents } from './app-events.ts'
import type { AppData } from './data.ts'
import type { AppWindows } from './windows.ts'

export type AppServices = ReturnType<typeof createServices>

/** What a technician does, from whichever window, tray or notification: each part made once, from the log and the settings. */
export const createServices = (deps: {
  data: AppData
  events: AppEvents
  windows: Pick<AppWindows, 'panel'>
  shortcut: Shortcut
  autostart: Autostart
  builtFolder: string
  /** Whether 3/4 is the third of April, by the system's region. */
  dayFirst: boolean | undefined
}) => {
  const { data, events } = deps
  const { clock, context, log } = data
  const { panel } = deps.windows
  const region = systemRegion
  const onDone = (change: Change, words: string): void => void events.emit('done-elsewhere', change, words)
  /** Strangers' files are read in a thread of their own. */
  const readForeignFile = createForeignFiles({
    workerPath: join(deps.builtFolder, 'main', 'foreign-file-worker.cjs'),
    after: clock.after,
  })
  const settings = data.settings.read
  /** A dialog takes the focus, and with a tray the panel goes when it loses it. */
  const backToPanel = async <T>(dialog: Promise<T>): Promise<T> => {
    const answer = await dialog
    panel.show()
    return answer
  }

  const mailProgram = createMailProgram({
    draftFolder: join(data.folder, 'drafts'),
    now: clock.now,
    platform: process.platform,
    env: process.env,
  })
  const measures = createMeasuresService({ clock, log })
  const composer = createComposer({ clock, log, settings, context, region })
  const settingsService = createSettingsService({
    clock,
    settings: data.settings,
    shortcut: deps.shortcut,
    autostart: deps.autostart,
    dataFolder: data.folder,
    copy: mailProgram.copy,
    onChanged: () => events.emit('settings-changed'),
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
      readMail: (content) => readForeignFile('mail', content),
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
    measures,
    settings: settingsService,
    backups: createBackups({
      clock,
      log,
      onRestored: (words) => {
        measures.forget()
        events.emit('log-replaced', words)
      },
    }),
    importHolidays: createImportHolidays({
      clock,
      choose: () => backToPanel(chooseCalendarFile(panel.window)),
      readCalendar: (...input) => readForeignFile('calendar', ...input),
      settings: { read: settings, change: (patch) => settingsService.change(patch, undefined) },
    }),
  }
}
