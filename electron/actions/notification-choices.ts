import { assertNever } from '../../shared/assert-never.ts'
import type { NotificationChoice } from '../../shared/model/notification.ts'
import type { IssueLog } from '../log/issue-log.ts'
import type { Correspondence } from './correspondence.ts'
import type { Snooze } from './snooze.ts'

/** Does what was chosen on a notification. Whatever cannot be done there is shown in the panel instead. */
export const createNotificationChoices = (deps: {
  log: Pick<IssueLog, 'confirmTold'>
  correspondence: Correspondence
  snooze: Snooze
  showPanel: () => void
  showIssue: (issueId: number, action: 'view' | 'write-mail') => void
  onError: (error: unknown) => void
}) => {
  const act = async (choice: NotificationChoice, issueIds: readonly number[]): Promise<void> => {
    const [first, ...others] = issueIds
    if (first === undefined) return
    switch (choice) {
      case 'open':
        if (others.length > 0) deps.showPanel()
        else deps.showIssue(first, 'view')
        return
      case 'write-mail': {
        const { form } = await deps.correspondence.writeMail(first)
        if (form === 'shown') deps.showIssue(first, 'view')
        return
      }
      case 'snooze-1-hour':
        deps.snooze(issueIds, '1-hour')
        return
      case 'already-told':
        deps.log.confirmTold(first, { by: 'in person' })
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
