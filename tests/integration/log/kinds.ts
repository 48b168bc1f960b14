import type { IssueLog } from '../../../electron/log/issue-log.ts'
import { ann } from './days.ts'

export const shown = { outcome: 'shown' } as const

/** Somebody came by: a first word was said, an update is owed in two working days. */
export const anIssue = (log: IssueLog): number =>
  log.capture({ title: 'Printer jam', requester: ann, channel: 'walk-up' }).issueId

export const owed = (log: IssueLog, issueId: number) => log.record(issueId).followUps.map(({ kind }) => kind)
export const raised = (log: IssueLog) => log.waiting().map(({ followUps }) => followUps[0]?.kind)
export const events = (log: IssueLog, issueId: number) => log.timeline(issueId).map(({ kind }) => kind)
export const remind = (log: IssueLog) => {
  const due = log.claimDue()
  log.recordDelivery(
    due.map(({ followUp }) => followUp.id),
    shown,
  )
  return due.map(({ followUp }) => followUp.kind)
}
