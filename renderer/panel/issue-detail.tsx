import type { IssueView } from '../../shared/model/views.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { EditableField } from '../ui/editable-field.tsx'
import { messageOf } from '../ui/message-of.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { useIssueDetail } from '../use-queries.ts'
import styles from './issue-detail.module.css'
import { usePanel } from './panel-context.ts'
import { RequesterFields } from './requester-fields.tsx'
import { SortingFields } from './sorting-fields.tsx'
import { Timeline } from './timeline.tsx'
import { useEdit } from './use-edit.ts'

const orNull = (text: string): string | null => (text.trim() === '' ? null : text)

/** Everything about one issue, editable in place, each field saved by itself. */
export const IssueDetail = ({ view }: { view: IssueView }) => {
  const { act } = usePanel()
  const { issue } = view
  const issueId = issue.id
  const detail = useIssueDetail(issueId)
  const edit = useEdit(issueId)
  const { problem, attempt } = useAttempt()
  const fixed = issue.resolvedAt !== null

  return (
    <div className={cx(styles.detail)}>
      <EditableField
        label="Title"
        saved={issue.title}
        rows={1}
        enterSaves
        check={(title) => (title.trim() === '' ? 'An issue needs a title.' : null)}
        save={(title) => edit({ title: title.trim() }, 'Title changed.')}
      />
      <RequesterFields requester={view.requester} edit={edit} />
      {fixed && (
        <EditableField
          label="Resolution"
          saved={issue.resolution ?? ''}
          rows={2}
          save={(text) => edit({ resolution: orNull(text) }, 'Resolution changed.')}
        />
      )}
      <EditableField
        label="Details"
        saved={issue.details ?? ''}
        rows={2}
        save={(text) => edit({ details: orNull(text) }, 'Details changed.')}
      />
      {fixed && (
        <EditableField
          label="Private note"
          saved={issue.technicalNote ?? ''}
          rows={1}
          save={(text) => edit({ technicalNote: orNull(text) }, 'Private note changed.')}
        />
      )}
      <SortingFields issue={issue} edit={edit} />
      <Problem message={detail.error ? messageOf(detail.error) : null} />
      {detail.data && <Timeline entries={detail.data.timeline} />}
      <div className={cx(styles.ends)}>
        {(issue.state === 'resolved' || issue.state === 'closed') && (
          <ActionButton onPress={() => void attempt(() => act('issue:reopen', { issueId }, 'Reopened.'))}>
            Reopen
          </ActionButton>
        )}
        {issue.state !== 'closed' && (
          <ActionButton onPress={() => void attempt(() => act('issue:close', { issueId }, 'Closed.'))}>
            Close issue
          </ActionButton>
        )}
      </div>
      <Problem message={problem} />
    </div>
  )
}
