import type { IssueView } from '../../shared/model/views.ts'
import { cx } from '../ui/cx.ts'
import { DraftQuestion } from './draft-question.tsx'
import styles from './hint.module.css'
import { MailHandedOver } from './mail-handed-over.tsx'
import { usePanel } from './panel-context.ts'
import { timeWords } from './time-words.ts'

/** The question about an issue's opened draft, at its card; or, where it is asked further up, where to find it. */
export const AskedDraft = ({ view }: { view: IssueView }) => {
  const { view: panel, askedAbove } = usePanel()
  const { issue, openedDraft } = view
  if (!openedDraft) return null
  if (askedAbove.has(issue.id))
    return (
      <p className={cx(styles.hint)}>
        Mail opened {timeWords(openedDraft.openedAt, panel)}. See the question above.
      </p>
    )
  return (
    <>
      <MailHandedOver issueId={issue.id} />
      <DraftQuestion view={view} draft={openedDraft} />
    </>
  )
}
