import { useId, useState } from 'react'
import type { Communication } from '../../shared/model/communication.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { usePanel } from '../app/panel-context.ts'
import { askedMeaning, meaningOfDraft, type PromiseMeaning } from '../app/promise-meaning.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { Problem } from '../ui/problem.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { DraftQuestionRow } from './draft-question-row.tsx'
import styles from './draft-questions.module.css'
import type { DraftQuestionList } from './use-draft-questions.ts'

/** Several opened mails are asked about in one list at the top, the next time the panel is looked at. */
export const DraftQuestions = ({ listed, askLater }: DraftQuestionList) => {
  const { act } = usePanel()
  const { problem, attempt } = useAttempt()
  const [chosen, setChosen] = useState<ReadonlyMap<number, PromiseMeaning>>(new Map())
  const headingId = useId()
  if (listed.length === 0) return null

  const meaningOf = (view: IssueView, draft: Communication): PromiseMeaning =>
    chosen.get(draft.id) ?? meaningOfDraft(view, draft)
  const allSent = () =>
    void attempt(() =>
      act(
        'drafts:sent',
        {
          drafts: listed.map((view) => ({
            issueId: view.issue.id,
            ...(view.openedDraft ? askedMeaning(meaningOf(view, view.openedDraft)) : {}),
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
        {listed.map((view) => {
          const { openedDraft: draft } = view
          return (
            draft && (
              <DraftQuestionRow
                key={draft.id}
                view={view}
                draft={draft}
                meaning={meaningOf(view, draft)}
                change={(meaning) => setChosen((before) => new Map(before).set(draft.id, meaning))}
              />
            )
          )
        })}
      </ul>
      <Problem message={problem} />
    </section>
  )
}
