import { useId, useState } from 'react'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { DraftQuestionRow } from './draft-question-row.tsx'
import styles from './draft-questions.module.css'
import { usePanel } from './panel-context.ts'
import type { DraftQuestionList } from './use-draft-questions.ts'

/** Several mails that were opened are one list, on top, at the next look; never in the way. */
export const DraftQuestions = ({ listed, askLater }: DraftQuestionList) => {
  const { act } = usePanel()
  const { problem, attempt } = useAttempt()
  const [withoutPromise, setWithoutPromise] = useState<ReadonlySet<number>>(new Set())
  const headingId = useId()
  if (listed.length === 0) return null

  const keepsPromise = (issueId: number): boolean => !withoutPromise.has(issueId)
  const keepPromise = (issueId: number, kept: boolean) =>
    setWithoutPromise((before) => {
      const next = new Set(before)
      if (kept) next.delete(issueId)
      else next.add(issueId)
      return next
    })
  const allSent = () =>
    void attempt(() =>
      act(
        'drafts:sent',
        {
          drafts: listed.map(({ issue, offeredPromise }) => ({
            issueId: issue.id,
            ...(offeredPromise && issue.state !== 'closed' && keepsPromise(issue.id)
              ? { promise: offeredPromise.words }
              : {}),
          })),
        },
        `${listed.length} mails went out.`,
      ),
    )

  return (
    <section aria-labelledby={headingId} className={cx(styles.box)}>
      <div className={cx(styles.head)}>
        <h2 id={headingId}>Did these go out?</h2>
        {listed.length > 1 && (
          <ActionButton kind="tinted" onPress={allSent}>
            Sent, all of them
          </ActionButton>
        )}
        <ActionButton kind="tinted" onPress={askLater}>
          Ask me later
        </ActionButton>
      </div>
      <ul aria-labelledby={headingId} className={cx(styles.rows)}>
        {listed.map(
          (view) =>
            view.openedDraft && (
              <DraftQuestionRow
                key={view.openedDraft.id}
                view={view}
                draft={view.openedDraft}
                keepsPromise={keepsPromise(view.issue.id)}
                keepPromise={(kept) => keepPromise(view.issue.id, kept)}
              />
            ),
        )}
      </ul>
      <Problem message={problem} />
    </section>
  )
}
