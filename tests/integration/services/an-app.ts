import { join } from 'node:path'
import { createHandlers } from '../../../electron/ipc/handlers.ts'
import { createViews } from '../../../electron/ipc/views.ts'
import { createSaveAttachment } from '../../../electron/services/attachments.ts'
import { createBackups } from '../../../electron/services/backups.ts'
import { createCallService } from '../../../electron/services/calls.ts'
import { createCaptureLine } from '../../../electron/services/capture-line.ts'
import { createCaptureMailFile } from '../../../electron/services/capture-mail-file.ts'
import { createComposer } from '../../../electron/services/composer.ts'
import { createCorrespondence } from '../../../electron/services/correspondence.ts'
import { createImportHolidays } from '../../../electron/services/import-holidays.ts'
import { createIssueService } from '../../../electron/services/issues.ts'
import { createLetterService } from '../../../electron/services/letters.ts'
import { createMailToMany } from '../../../electron/services/mail-to-many.ts'
import { createMeasuresService } from '../../../electron/services/measures.ts'
import { createNotificationChoices } from '../../../electron/services/notification-choices.ts'
import { createSettingsService } from '../../../electron/services/settings.ts'
import { createSnooze } from '../../../electron/services/snooze.ts'
import type { Captured } from '../../../electron/services/their-mail.ts'
import type { Response } from '../../../shared/contract.ts'
import { defaultSettings, type Settings } from '../../../shared/model/settings.ts'
import { defaultPolicyContext } from '../../../shared/policy/context.ts'
import { readCalendarFile } from '../../../shared/words/calendar/calendar-days.ts'
import { readMailFile } from '../../../shared/words/mail/mail-file.ts'
import { aLog } from '../log/a-log.ts'

/** Everything behind the channels on a real log; only the mail program, the windows and the file dialog are stand-ins. */
export const anApp = (timeZone = 'Europe/Berlin') => {
  let settings: Settings = { ...defaultSettings, technician: { name: 'Kim Fox', phone: '555-0123' } }
  const context = () => {
    const { workingHours, daysOff, reminders, policies } = settings
    return { ...defaultPolicyContext, timeZone, workingHours, daysOff, reminders, policies }
  }
  const { clock: manual, log, path, folder } = aLog(context)
  manual.travelTo(timeZone)
  const { clock } = manual
  const opened: string[] = []
  const copied: string[] = []
  const saved: [string, number[]][] = []
  const shown: [number, string][] = []
  const errors: unknown[] = []
  const done: [number, string][] = []
  const onDone = ({ changeId }: { changeId: number }, words: string) => void done.push([changeId, words])
  let calendar: string | Uint8Array | null = null

  const composer = createComposer({
    ...{ clock, log, context },
    settings: () => settings,
    region: () => 'GB',
  })
  const correspondence = createCorrespondence({
    clock,
    log,
    composer,
    settings: () => settings,
    mailProgram: {
      openUrl: async (url) => void opened.push(decodeURIComponent(url)),
      openDraftFile: async (_, content) => void opened.push(content),
      copy: (text) => void copied.push(text),
    },
  })
  const mailProgram = { openUrl: async (url: string) => void opened.push(decodeURIComponent(url)) }
  const snooze = createSnooze({ clock, log, context })
  const letters = createLetterService({
    ...{ clock, log, context },
    settings: () => settings,
    region: () => 'GB',
  })
  const measures = createMeasuresService({ clock, log })
  const store = {
    read: () => settings,
    change: (patch: Partial<Settings>) => {
      settings = { ...settings, ...patch }
      return settings
    },
    settle: () => {},
    problem: () => null,
  }
  const shortcut = {
    state: () => ({ accelerator: 'Alt+L', registered: false, commandToBind: 'in-the-loop --capture' }),
  }
  const settingsService = createSettingsService({
    clock,
    settings: store,
    shortcut,
    autostart: { isOn: () => false, set: () => {} },
    dataFolder: '/data',
    copy: (text) => void copied.push(text),
    onChanged: () => log.realign(),
  })
  const nothing = () => {}
  const captureLine = createCaptureLine({
    ...{ clock, log, onDone },
    technician: () => settings.technician.name,
  })
  const handlers = createHandlers({
    clock,
    log,
    views: createViews({
      clock,
      log,
      context,
      shortcut: shortcut.state,
      quietUntilAt: () => settings.quietUntilAt,
      notices: () => [],
      onPanelRead: nothing,
    }),
    captureLine,
    composer,
    captureMailFile: createCaptureMailFile({ log, readMail: readMailFile, onDone }),
    saveAttachment: createSaveAttachment({
      log,
      saveAs: async (name, content) => {
        saved.push([name, [...content]])
        return true
      },
    }),
    correspondence,
    issues: createIssueService({ clock, log }),
    letters,
    calls: createCallService({ log, openUrl: mailProgram.openUrl }),
    mailToMany: createMailToMany({
      ...{ clock, log, context },
      region: () => 'GB',
      settings: () => settings,
      mailProgram: {
        ...mailProgram,
        openDraftFile: async (_, content) => void opened.push(content),
        copy: (text) => void copied.push(text),
      },
    }),
    measures,
    backups: createBackups({ clock, log, onRestored: (words) => void done.push([0, words]) }),
    importHolidays: createImportHolidays({
      clock,
      choose: async () => {
        const bytes = typeof calendar === 'string' ? new TextEncoder().encode(calendar) : calendar
        return bytes && { size: bytes.length, read: async () => bytes }
      },
      readCalendar: async (...input) => readCalendarFile(...input),
      settings: { read: store.read, change: (patch) => settingsService.change(patch, undefined) },
    }),
    snooze,
    panel: { hide: nothing, keepOpen: nothing },
    capture: { show: nothing, hide: nothing },
    showIssue: (issueId, action) => void shown.push([issueId, action]),
    settings: settingsService,
    dismissNotice: nothing,
  })
  /** What was logged without a question. */
  const logged = async (captured: Captured | Promise<Captured>) => {
    const answer = await captured
    if ('question' in answer) throw new Error(`asked about ${answer.question.about}`)
    return answer
  }
  const choose = createNotificationChoices({
    log,
    correspondence,
    snooze,
    showPanel: () => void shown.push([0, 'panel']),
    showIssue: (issueId, action) => void shown.push([issueId, action]),
    onDone,
    onError: (error) => void errors.push(error),
  })

  return {
    ask: handlers,
    log,
    path,
    backupFolder: join(folder, 'backups'),
    time: manual,
    opened,
    copied,
    saved,
    shown,
    errors,
    done,
    choose,
    measures,
    settings: () => settings,
    useCalendar: (content: string | Uint8Array | null) => {
      calendar = content
    },
    captureLine,
    capture: async (line: string): Promise<number> =>
      (await logged(handlers['capture:log']({ line }))).issueId,
    logged,
    view: async (issueId: number): Promise<Response<'issue:read'>['view']> =>
      (await handlers['issue:read']({ issueId })).view,
    waiting: async () => (await handlers['panel:read']({})).waiting,
  }
}
