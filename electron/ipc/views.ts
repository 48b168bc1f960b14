import type { Clock } from '../../shared/clock.ts'
import type { IssueDetail, IssueView, Notice, PanelView, PeopleView } from '../../shared/model/views.ts'
import { channelAdvice } from '../../shared/policy/channel-advice.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import { policyFor } from '../../shared/policy/policy-for.ts'
import { raised, raisedRecords } from '../../shared/policy/raised.ts'
import { snoozeOptions } from '../../shared/policy/snooze.ts'
import { urgency } from '../../shared/policy/standing.ts'
import { asksStillWanted } from '../../shared/policy/still-wanted.ts'
import { minuteMs } from '../../shared/time.ts'
import { alikeIssues } from '../../shared/words/capture/alike.ts'
import { promiseInText } from '../../shared/words/capture/promise-in-text.ts'
import type { IssueLog, IssueRecord } from '../log/issue-log.ts'

const byUrgency = ['overdue', 'waiting', 'fresh'] as const

/** What the windows show, put together from the log and the policy. */
export const createViews = (deps: {
  clock: Clock
  log: Pick<
    IssueLog,
    | 'identity'
    | 'owedCount'
    | 'waiting'
    | 'list'
    | 'drafts'
    | 'record'
    | 'knowsOfEnd'
    | 'timeline'
    | 'attachments'
    | 'people'
    | 'sameCause'
    | 'fixedTogether'
  >
  context: () => PolicyContext
  shortcut: () => PanelView['shortcut']
  quietUntilAt: () => number | null
  notices: () => readonly Notice[]
  onPanelRead: () => void
}) => {
  /** What the opened draft promises, unless just that has been promised already. */
  const offeredPromise = ({ issue, openedDraft }: IssueRecord): IssueView['offeredPromise'] => {
    if (!openedDraft?.draft) return null
    const moment = { now: deps.clock.now(), timeZone: deps.clock.timeZone() }
    const found = promiseInText(openedDraft.draft.body, moment)
    const isKnown =
      found !== null && issue.promisedAt !== null && Math.abs(found.at - issue.promisedAt) < minuteMs
    return isKnown ? null : found
  }

  const viewOf = (record: IssueRecord, now: number, context: PolicyContext): IssueView => {
    const { issue, requester } = record
    const policy = policyFor(issue, context.policies)
    const due = raised(record.followUps, now)
    const urgencies = due.map((followUp) => urgency(followUp, now, policy))
    return {
      issue,
      requester,
      followUps: [...record.followUps],
      raised: [...due],
      openedDraft: record.openedDraft,
      offeredPromise: offeredPromise(record),
      urgency: byUrgency.find((candidate) => urgencies.includes(candidate)) ?? 'fresh',
      advice: channelAdvice({ issue, requester, raised: due, now }, context),
      lastHeardAt: record.lastHeardAt,
      stillWanted: asksStillWanted(issue, context, now),
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
        owed: deps.log.owedCount(),
        waiting: raisedRecords(deps.log.waiting(), now).map(seen),
        open: deps.log.list(search?.trim() ? { search } : {}).map(seen),
        drafts: deps.log.drafts().map(seen),
        fixedTogether: deps.log.fixedTogether().map((records) => records.map(seen)),
        snoozeOptions: [...snoozeOptions(now, context)],
        quietUntilAt: quietUntilAt !== null && quietUntilAt > now ? quietUntilAt : null,
        shortcut: deps.shortcut(),
        notices: [...deps.notices()],
      }
    },
    issue: (issueId: number): IssueDetail => {
      const now = deps.clock.now()
      const context = deps.context()
      const record = deps.log.record(issueId)
      const sameCause = deps.log.sameCause(issueId)
      const linked = new Set(sameCause.map(({ issue }) => issue.id))
      const others = deps.log.list().map(({ issue }) => issue)
      return {
        view: viewOf(record, now, context),
        knowsOfEnd: deps.log.knowsOfEnd(issueId),
        draftKey: `${deps.log.identity()}-${issueId}-${record.issue.createdAt}`,
        timeline: [...deps.log.timeline(issueId)],
        attachments: [...deps.log.attachments(issueId)],
        sameCause: sameCause.map((other) => viewOf(other, now, context)),
        alike: alikeIssues(
          record.issue,
          others.filter(({ id }) => !linked.has(id)),
        ).map(({ id, title }) => ({ issueId: id, title })),
      }
    },
    people: (): PeopleView => ({
      now: deps.clock.now(),
      timeZone: deps.clock.timeZone(),
      people: [...deps.log.people()],
    }),
  }
}

export type Views = ReturnType<typeof createViews>
