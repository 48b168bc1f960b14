import { assertNever } from '../../shared/assert-never.ts'
import type { EventPayload } from '../../shared/contract.ts'
import type { NotificationChoice } from '../../shared/model/notification.ts'
import type { Change, IssueLog } from '../log/issue-log.ts'
import type { Correspondence } from './correspondence.ts'
import type { Snooze } from './snooze.ts'

export type ShowIssue = (issueId: number, action: NonNullable<EventPayload<'issue:show'>['action']>) => void

/** A notification has no room to ask how, so the timeline says where the answer came from. */
const saidHere = 'said on a notification'

/** Does what was chosen on a notification. Whatever cannot be done there is shown in the panel instead. */
export const createNotificationChoices = (deps: {
  log: Pick<IssueLog, 'record' | 'confirmTold' | 'say' | 'confirmWorks'>
  correspondence: Correspondence
  snooze: Snooze
  showPanel: () => void
  showIssue: ShowIssue
  /** What was done, in words, so that it can be taken back. */
  onDone: (change: Change, words: string) => void
  onError: (error: unknown) => void
}) => {
  const { log } = deps
  const tell = (issueId: number): void => {
    const { followUps, issue, requester } = log.record(issueId)
    // What they were told is the fix only where there is one that they do not know of.
    const isUntold = followUps.some(({ kind }) => kind === 'resolution')
    // Whether it was the promised word is asked in the panel.
    if (!isUntold && issue.promisedAt !== null) {
      deps.showIssue(issueId, 'view')
      return
    }
    const told = { by: 'in person', note: saidHere } as const
    const change = isUntold ? log.confirmTold(issueId, told) : log.say(issueId, told)
    deps.onDone(change, `Noted: ${requester?.name ?? 'they'} ${requester ? 'was' : 'were'} told in person.`)
  }
  const act = async (choice: NotificationChoice, issueIds: readonly number[]): Promise<void> => {
    const [first, ...others] = issueIds
    if (first === undefined) return
    switch (choice) {
      case 'open':
        if (others.length > 0) deps.showPanel()
        else deps.showIssue(first, 'view')
        return
      case 'write-mail': {
        try {
          const { form } = await deps.correspondence.writeMail(first)
          if (form === 'shown') deps.showIssue(first, 'view')
        } catch (error) {
          // The panel asks whether the last one went out: there is nothing wrong.
          if (log.record(first).openedDraft === null) throw error
          deps.showIssue(first, 'view')
        }
        return
      }
      case 'snooze-1-hour':
        deps.onDone(deps.snooze(issueIds, '1-hour'), 'Snoozed for an hour.')
        return
      case 'already-told':
        tell(first)
        return
      case 'chased':
        // A notification has no room for the new date.
        deps.showIssue(first, 'chased')
        return
      case 'works':
        deps.onDone(log.confirmWorks(first), 'Closed: it works.')
        return
      default:
        assertNever(choice)
    }
  }
  return (choice: NotificationChoice, issueIds: readonly number[]): void => {
    act(choice, issueIds).catch((error: unknown) => {
      // The issue may have been settled since the notification came up.
      deps.onError(error)
      if (issueIds[0] !== undefined) deps.showIssue(issueIds[0], 'view')
    })
  }
}
