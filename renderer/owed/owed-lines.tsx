import type { FollowUp, FollowUpKind } from '../../shared/model/follow-up.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { followUpSentence } from '../../shared/words/text/follow-up-text.ts'
import { usePanel } from '../app/panel-context.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import styles from './waiting-card.module.css'

type Props = {
  view: IssueView
  lead: FollowUp | null
  others: readonly FollowUp[]
  choose: (kind: FollowUpKind) => void
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What is owed, the most urgent as a line of its own; the rest in a quiet one, from which it can be answered first. */
export const OwedLines = ({ view, lead, others, choose }: Props) => {
  const { view: panel } = usePanel()
  const sentence = (followUp: FollowUp) =>
    followUpSentence(
      { followUp, issue: view.issue, requester: view.requester, stillWanted: view.stillWanted },
      panel,
    )
  return (
    <>
      {lead !== null && lead.kind !== 'resolution' && (
        <p className={cx(styles.owed)} dir="auto">
          {capital(sentence(lead))}
        </p>
      )}
      {others.length > 0 && (
        <p className={cx(styles.also)}>
          Also:{' '}
          {others.map((followUp) => (
            <ActionButton key={followUp.id} kind="link" onPress={() => choose(followUp.kind)}>
              {sentence(followUp)}
            </ActionButton>
          ))}
        </p>
      )}
    </>
  )
}
