import { usePanel } from '../app/panel-context.ts'
import { cx } from '../ui/cx.ts'
import styles from '../ui/hint.module.css'
import { ShownDraft } from './shown-draft.tsx'

/** What came of the mail, where it is not simply open in the mail program. */
export const MailHandover = ({ issueId }: { issueId: number }) => {
  const { mail } = usePanel()
  const outcome = mail.outcomeOf(issueId)
  if (outcome === null) return null
  if (outcome.form === 'shown') return <ShownDraft issueId={issueId} outcome={outcome} />
  if (outcome.words === null) return null
  return (
    <p className={cx(styles.hint)} role="status">
      {outcome.words}
    </p>
  )
}
