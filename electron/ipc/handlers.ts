import type { Clock } from '../../shared/clock.ts'
import type { SettingsPatch } from '../../shared/model/settings.ts'
import type { QuietChoice, SettingsView } from '../../shared/model/views.ts'
import type { IssueLog, IssuePatch } from '../log/issue-log.ts'
import type { SaveAttachment } from '../services/attachments.ts'
import type { Backups } from '../services/backups.ts'
import type { CallService } from '../services/calls.ts'
import type { CaptureLine } from '../services/capture-line.ts'
import type { CaptureMailFile } from '../services/capture-mail-file.ts'
import type { Composer } from '../services/composer.ts'
import type { Correspondence } from '../services/correspondence.ts'
import type { ImportHolidays } from '../services/import-holidays.ts'
import type { IssueService } from '../services/issues.ts'
import type { LetterService } from '../services/letters.ts'
import type { MailToMany } from '../services/mail-to-many.ts'
import type { MeasuresService } from '../services/measures.ts'
import type { ShowIssue } from '../services/notification-choices.ts'
import type { Snooze } from '../services/snooze.ts'
import type { Handlers } from './answer.ts'
import type { Views } from './views.ts'

/** Answers each channel of the contract with the part that knows; decides nothing itself. */
export const createHandlers = (deps: {
  clock: Clock
  /** Whether 3/4 is the third of April, by the system's region. */
  dayFirst?: boolean | undefined
  log: IssueLog
  views: Views
  captureLine: CaptureLine
  composer: Composer
  captureMailFile: CaptureMailFile
  saveAttachment: SaveAttachment
  correspondence: Correspondence
  issues: IssueService
  letters: LetterService
  calls: CallService
  mailToMany: MailToMany
  measures: MeasuresService
  importHolidays: ImportHolidays
  backups: Backups
  snooze: Snooze
  panel: { hide(): void; keepOpen(on: boolean): void }
  capture: { show(): void; hide(): void }
  showIssue: ShowIssue
  settings: {
    view(): SettingsView
    change(patch: SettingsPatch, startAtLogin: boolean | undefined): void
    setQuiet(until: QuietChoice | null): void
    copyCommandToBind(): void
  }
  dismissNotice: (id: string) => void
}): Handlers => {
  const { log, views } = deps
  return {
    'panel:read': ({ search }) => views.panel(search),
    'panel:hide': () => {
      deps.panel.hide()
      return {}
    },
    'panel:keep-open': ({ on }) => {
      deps.panel.keepOpen(on)
      return {}
    },
    'issue:read': ({ issueId }) => views.issue(issueId),
    // zod's optional keys may hold `undefined`; the log's patch has them absent.
    'issue:edit': ({ issueId, patch }) => log.edit(issueId, patch as IssuePatch),
    'mail:compose': ({ issueId, ...wish }) => deps.composer.compose(issueId, wish),
    'issue:write-mail': ({ issueId, words, facts, ...wish }) =>
      deps.correspondence.writeMail(issueId, {
        ...wish,
        facts: words === undefined ? facts : { ...facts, words },
      }),
    'issue:resolve': ({ issueId, resolution, technicalNote, alsoIssueIds = [] }) =>
      log.resolve(issueId, {
        ...(resolution === undefined ? {} : { resolution }),
        ...(technicalNote === undefined ? {} : { technicalNote }),
        also: alsoIssueIds,
      }),
    'issue:link': ({ issueId, withId }) => log.link(issueId, withId),
    'issue:unlink': ({ issueId }) => log.unlink(issueId),
    'issue:write-mail-to-many': ({ issueIds, title }) => deps.mailToMany(issueIds, title),
    'issue:dial': async ({ issueId }) => {
      await deps.calls.dial(issueId)
      return {}
    },
    'issue:call': ({ issueId, ...call }) => deps.issues.called(issueId, call),
    'drafts:sent': ({ drafts }) => deps.issues.allSent(drafts),
    'issue:copy-mail': ({ issueId, kind }) => {
      deps.correspondence.copyMail(issueId, { kind })
      return {}
    },
    'issue:sent': ({ issueId, ...promise }) => deps.issues.sent(issueId, promise),
    'issue:not-sent': ({ issueId }) => log.discardDraft(issueId),
    'issue:told': ({ issueId, by, note }) =>
      log.confirmTold(issueId, { by, ...(note === undefined ? {} : { note }) }),
    'issue:said': ({ issueId, ...said }) => deps.issues.said(issueId, said),
    'issue:promise': ({ issueId, when, by }) => deps.issues.promise(issueId, when, by),
    'issue:wait': ({ issueId, on, name, until }) => deps.issues.wait(issueId, { on, name, until }),
    'issue:chased': ({ issueId, until, note }) => deps.issues.chased(issueId, { until, note }),
    'issue:stop-waiting': ({ issueId }) => log.stopWaiting(issueId),
    'issue:works': ({ issueId }) => log.confirmWorks(issueId),
    'issue:no-notice': ({ issueId, reason }) => log.noNoticeNeeded(issueId, { reason }),
    'issue:snooze': ({ issueIds, until }) => deps.snooze(issueIds, until),
    'issue:reopen': ({ issueId, reason }) => log.reopen(issueId, reason === undefined ? {} : { reason }),
    'issue:close': ({ issueId, reason }) => log.close(issueId, reason === undefined ? {} : { reason }),
    'issue:attach': ({ issueId, ...file }) => log.attach(issueId, file),
    'issue:detach': ({ issueId, attachmentId }) => log.detach(issueId, attachmentId),
    'issue:save-attachment': ({ issueId, attachmentId }) => deps.saveAttachment(issueId, attachmentId),
    'change:undo': ({ changeId }) => {
      const undone = log.changeStep(changeId)
      const change = log.undo(changeId)
      deps.measures.forget()
      return { ...change, undone, next: log.lastChange() }
    },
    'change:last': () => ({ last: log.lastChange() }),
    'capture:context': () => ({
      now: deps.clock.now(),
      timeZone: deps.clock.timeZone(),
      requesters: [...log.requesters()],
      ...(deps.dayFirst === undefined ? {} : { dayFirst: deps.dayFirst }),
      technician: deps.settings.view().settings.technician.name,
    }),
    'capture:log': ({ line, ...beside }) => {
      const logged = deps.captureLine(line, beside)
      if (!('question' in logged)) deps.capture.hide()
      return logged
    },
    'capture:mail-file': async ({ content, mail }) => {
      const logged = await deps.captureMailFile(content, mail)
      if (!('question' in logged)) deps.capture.hide()
      return logged
    },
    'people:merge': ({ fromId, intoId }) => log.mergeRequesters(fromId, intoId),
    'panel:show-issue': ({ issueId }) => {
      deps.capture.hide()
      deps.showIssue(issueId, 'view')
      return {}
    },
    'capture:open': () => {
      deps.capture.show()
      return {}
    },
    'capture:hide': () => {
      deps.capture.hide()
      return {}
    },
    'letters:read': (key) => deps.letters.read(key),
    'letters:preview': ({ template, issueId, ...key }) => deps.letters.preview(key, template, issueId),
    'people:read': () => views.people(),
    'quiet:set': ({ until }) => {
      deps.settings.setQuiet(until)
      return {}
    },
    'notice:dismiss': ({ id }) => {
      deps.dismissNotice(id)
      return {}
    },
    'shortcut:copy-command': () => {
      deps.settings.copyCommandToBind()
      return {}
    },
    'settings:read': () => deps.settings.view(),
    'settings:change': ({ patch, startAtLogin }) => {
      deps.letters.assertWritable(patch as SettingsPatch)
      deps.settings.change(patch as SettingsPatch, startAtLogin)
      return deps.settings.view()
    },
    'backups:read': () => deps.backups.view(),
    'backups:check': ({ name }) => {
      deps.backups.check(name)
      return {}
    },
    'backups:restore': async ({ name }) => {
      await deps.backups.restore(name)
      return {}
    },
    'settings:import-holidays': () => deps.importHolidays(),
  }
}
