import type { IssueView } from '../../shared/model/views.ts'
import { useEdit } from '../app/use-edit.ts'
import { useIssueDetail } from '../app/use-queries.ts'
import { RequesterFields } from '../people/requester-fields.tsx'
import { cx } from '../ui/cx.ts'
import { EditableField } from '../ui/editable-field.tsx'
import { messageOf } from '../ui/message-of.ts'
import { Problem } from '../ui/problem.tsx'
import { Attachments } from './attachments.tsx'
import styles from './issue-detail.module.css'
import { IssueMoves } from './issue-moves.tsx'
import { SameCause } from './same-cause.tsx'
import { SortingFields } from './sorting-fields.tsx'
import { Timeline } from './timeline.tsx'

const orNull = (text: string): string | null => (text.trim() === '' ? null : text)

/** Everything about one issue, editable in place, each field saved by itself. */
export const IssueDetail = ({ view }: { view: IssueView }) => {
  const { issue } = view
  const issueId = issue.id
  const detail = useIssueDetail(issueId)
  const edit = useEdit(issueId)
  const fixed = issue.resolvedAt !== null

  return (
    <div className={cx(styles.detail)}>
      <IssueMoves view={view} />
      <EditableField
        plain
        label="Title"
        saved={issue.title}
        rows={1}
        enterSaves
        check={(title) => (title.trim() === '' ? 'An issue needs a title.' : null)}
        save={(title) => edit({ title: title.trim() }, 'Title changed.')}
      />
      <EditableField
        plain
        label="In their words"
        placeholder="As they put it; quoted back to them"
        saved={issue.inTheirWords ?? ''}
        rows={1}
        enterSaves
        save={(text) => edit({ inTheirWords: orNull(text) }, 'Their words changed.')}
      />
      <EditableField
        plain
        label="So the problem is…"
        placeholder="As you understand it"
        saved={issue.restated ?? ''}
        rows={1}
        enterSaves
        save={(text) => edit({ restated: orNull(text) }, 'The problem is restated.')}
      />
      <RequesterFields
        requester={view.requester}
        mayGo={issue.state === 'closed' || (detail.data?.knowsOfEnd ?? false)}
        edit={edit}
      />
      {fixed && (
        <EditableField
          plain
          label="Resolution"
          placeholder="What it was, in plain words"
          saved={issue.resolution ?? ''}
          rows={2}
          save={(text) => edit({ resolution: orNull(text) }, 'Resolution changed.')}
        />
      )}
      <EditableField
        plain
        label="Details"
        placeholder="Nothing more is known"
        saved={issue.details ?? ''}
        rows={2}
        save={(text) => edit({ details: orNull(text) }, 'Details changed.')}
      />
      {fixed && (
        <EditableField
          plain
          label="Private note"
          placeholder="Only for you"
          saved={issue.technicalNote ?? ''}
          rows={1}
          save={(text) => edit({ technicalNote: orNull(text) }, 'Private note changed.')}
        />
      )}
      {detail.data && <SameCause view={view} detail={detail.data} />}
      <SortingFields issue={issue} edit={edit} />
      {detail.data && <Attachments issueId={issueId} attachments={detail.data.attachments} />}
      <Problem message={detail.error ? messageOf(detail.error) : null} />
      {detail.data && <Timeline entries={detail.data.timeline} />}
    </div>
  )
}
