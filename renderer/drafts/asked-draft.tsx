import type { IssueView } from '../../shared/model/views.ts'
import { usePanel } from '../app/panel-context.ts'
import { timeWords } from '../app/time-words.ts'
import { cx } from '../ui/cx.ts'
import styles from '../ui/hint.module.css'
import { DraftQuestion } from './draft-question.tsx'
import { MailHandover } from './mail-handover.tsx'

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
      <MailHandover issueId={issue.id} />
      <DraftQuestion view={view} draft={openedDraft} />
    </>
  )
}
