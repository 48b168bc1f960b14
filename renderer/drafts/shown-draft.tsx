import { useState } from 'react'
import type { MailOutcome } from '../../shared/model/views.ts'
import { useBridge } from '../app/bridge-context.tsx'
import { ActionButton } from '../ui/action-button.tsx'
import styles from '../ui/ask.module.css'
import { cx } from '../ui/cx.ts'
import { Field } from '../ui/field.tsx'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'

/** The text of a mail that no mail program took, to be copied by hand. */
export const ShownDraft = ({ issueId, outcome }: { issueId: number; outcome: MailOutcome }) => {
  const bridge = useBridge()
  const { problem, attempt } = useAttempt()
  const [copied, setCopied] = useState(false)
  const { draft } = outcome

  return (
    <section className={cx(styles.ask)} aria-label="The mail">
      <Problem message={outcome.problem ?? 'No mail program opened it. Copy it into yours.'} />
      <Field label="To" value={draft.to.join(', ')} isReadOnly />
      <Field label="Subject" value={draft.subject} isReadOnly />
      <Field label="Body" value={draft.body} rows={5} isReadOnly />
      <div className={cx(styles.choices)}>
        <ActionButton
          kind="go"
          onPress={async () => setCopied(await attempt(() => bridge.request('issue:copy-mail', { issueId })))}
        >
          Copy
        </ActionButton>
        <span aria-live="polite" className={cx(styles.done)}>
          {copied && 'Copied. Paste it into a new mail.'}
        </span>
      </div>
      <Problem message={problem} />
    </section>
  )
}
