import type { Clock } from '../../shared/clock.ts'
import type { SettingsPatch } from '../../shared/model/settings.ts'
import type { SettingsView } from '../../shared/model/views.ts'
import type { CaptureLine } from '../actions/capture-line.ts'
import type { Correspondence } from '../actions/correspondence.ts'
import type { Snooze } from '../actions/snooze.ts'
import type { IssueLog, IssuePatch } from '../log/issue-log.ts'
import type { Handlers } from './serve.ts'
import type { Views } from './views.ts'

/** Answers each channel of the contract with the part that knows; decides nothing itself. */
export const createHandlers = (deps: {
  clock: Clock
  log: IssueLog
  views: Views
  captureLine: CaptureLine
  correspondence: Correspondence
  snooze: Snooze
  panel: { hide(): void }
  capture: { show(): void; hide(): void }
  settings: {
    view(): SettingsView
    change(patch: SettingsPatch, startAtLogin: boolean | undefined): void
    setQuiet(forMinutes: number | null): void
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
    'issue:read': ({ issueId }) => views.issue(issueId),
    // zod's optional keys may hold `undefined`; the log's patch has them absent.
    'issue:edit': ({ issueId, patch }) => log.edit(issueId, patch as IssuePatch),
    'issue:resolve': ({ issueId, resolution, technicalNote }) =>
      log.resolve(issueId, { resolution, ...(technicalNote === undefined ? {} : { technicalNote }) }),
    'issue:write-mail': ({ issueId }) => deps.correspondence.writeMail(issueId),
    'issue:copy-mail': ({ issueId }) => {
      deps.correspondence.copyMail(issueId)
      return {}
    },
    'issue:not-sent': ({ issueId }) => log.discardDraft(issueId),
    'issue:told': ({ issueId, by, note }) =>
      log.confirmTold(issueId, { by, ...(note === undefined ? {} : { note }) }),
    'issue:no-notice': ({ issueId, reason }) => log.noNoticeNeeded(issueId, { reason }),
    'issue:snooze': ({ issueIds, until }) => deps.snooze(issueIds, until),
    'issue:reopen': ({ issueId, reason }) => log.reopen(issueId, reason === undefined ? {} : { reason }),
    'issue:close': ({ issueId, reason }) => log.close(issueId, reason === undefined ? {} : { reason }),
    'change:undo': ({ changeId }) => log.undo(changeId),
    'capture:context': () => ({
      now: deps.clock.now(),
      timeZone: deps.clock.timeZone(),
      requesters: [...log.requesters()],
    }),
    'capture:log': ({ line }) => {
      const logged = deps.captureLine(line)
      deps.capture.hide()
      return logged
    },
    'capture:open': () => {
      deps.capture.show()
      return {}
    },
    'capture:hide': () => {
      deps.capture.hide()
      return {}
    },
    'quiet:set': ({ forMinutes }) => {
      deps.settings.setQuiet(forMinutes)
      return {}
    },
    'notice:dismiss': ({ id }) => {
      deps.dismissNotice(id)
      return {}
    },
    'settings:read': () => deps.settings.view(),
    'settings:change': ({ patch, startAtLogin }) => {
      deps.settings.change(patch as SettingsPatch, startAtLogin)
      return deps.settings.view()
    },
  }
}
