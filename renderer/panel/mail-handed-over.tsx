import { cx } from '../ui/cx.ts'
import { Problem } from '../ui/problem.tsx'
import styles from './hint.module.css'
import { usePanel } from './panel-context.ts'
import { ShownDraft } from './shown-draft.tsx'

/** What came of the mail, where it is not simply open in the mail program. */
export const MailHandedOver = ({ issueId }: { issueId: number }) => {
  const { mail } = usePanel()
  const outcome = mail.outcomeOf(issueId)
  if (outcome === null || outcome.form === 'mailto') return null
  if (outcome.form === 'shown') return <ShownDraft issueId={issueId} outcome={outcome} />
  return (
    <>
      <p className={cx(styles.hint)}>It is a long one, so it was opened as a draft file.</p>
      <Problem message={outcome.problem} />
    </>
  )
}
