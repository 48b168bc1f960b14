import type { Clock } from '../../shared/clock.ts'
import type { IssueDetail, IssueView, Notice, PanelView } from '../../shared/model/views.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import { snoozeOptions } from '../../shared/policy/snooze.ts'
import { urgency } from '../../shared/policy/standing.ts'
import type { IssueLog, IssueRecord } from '../log/issue-log.ts'

const byUrgency = ['overdue', 'waiting', 'fresh'] as const

/** What the windows show, put together from the log and the policy. */
export const createViews = (deps: {
  clock: Clock
  log: Pick<IssueLog, 'waiting' | 'list' | 'record' | 'timeline'>
  context: () => PolicyContext
  shortcut: () => PanelView['shortcut']
  quietUntilAt: () => number | null
  notices: () => readonly Notice[]
  onPanelRead: () => void
}) => {
  const viewOf = (record: IssueRecord, now: number, { reminders }: PolicyContext): IssueView => {
    const urgencies = record.followUps.map((followUp) => urgency(followUp, now, reminders))
    return {
      issue: record.issue,
      requester: record.requester,
      followUps: [...record.followUps],
      openedDraft: record.openedDraft,
      urgency: byUrgency.find((candidate) => urgencies.includes(candidate)) ?? 'fresh',
    }
  }
  return {
    panel: (search?: string): PanelView => {
      deps.onPanelRead()
      const now = deps.clock.now()
      const context = deps.context()
      const seen = (record: IssueRecord): IssueView => viewOf(record, now, context)
      const quietUntilAt = deps.quietUntilAt()
      return {
        now,
        timeZone: deps.clock.timeZone(),
        waiting: deps.log.waiting().map(seen),
        open: deps.log.list(search?.trim() ? { search } : {}).map(seen),
        snoozeOptions: [...snoozeOptions(now, context)],
        quietUntilAt: quietUntilAt !== null && quietUntilAt > now ? quietUntilAt : null,
        shortcut: deps.shortcut(),
        notices: [...deps.notices()],
      }
    },
    issue: (issueId: number): IssueDetail => ({
      view: viewOf(deps.log.record(issueId), deps.clock.now(), deps.context()),
      timeline: [...deps.log.timeline(issueId)],
    }),
  }
}

export type Views = ReturnType<typeof createViews>
