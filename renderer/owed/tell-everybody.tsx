import { useId } from 'react'
import type { IssueView } from '../../shared/model/views.ts'
import { isUntold } from '../../shared/policy/untold.ts'
import { usePanel } from '../app/panel-context.ts'
import { useSettingsView } from '../app/use-queries.ts'
import { DraftQuestion } from '../drafts/draft-question.tsx'
import { ActionButton } from '../ui/action-button.tsx'
import { cutText } from '../ui/cut-text.ts'
import { cx } from '../ui/cx.ts'
import hint from '../ui/hint.module.css'
import { Problem } from '../ui/problem.tsx'
import styles from './tell-everybody.module.css'
import { TellOne } from './tell-one.tsx'
import { useMailToMany } from './use-mail-to-many.tsx'

const isForMany = ({ openedDraft }: IssueView): boolean => (openedDraft?.draft?.bcc?.length ?? 0) > 1

/** One fix, many people: each is written to by a click of their own, or all in one mail, and ticked off when told. */
export const TellEverybody = ({ group }: { group: readonly IssueView[] }) => {
  const settings = useSettingsView().data?.settings
  const headingId = useId()
  const { ask, shown } = useMailToMany()
  const { mail } = usePanel()

  const untold = group.filter(({ issue }) => isUntold(issue))
  const unwritten = untold.filter(({ openedDraft, requester }) => openedDraft === null && requester?.email)
  const inOneMail = untold.filter(isForMany)
  const [first] = inOneMail
  const resolution = group[0]?.issue.resolution ?? ''

  return (
    <section aria-labelledby={headingId} className={cx(styles.box)}>
      <div className={cx(styles.head)}>
        <h2 id={headingId}>Tell everybody</h2>
        <span className={cx(hint.hint)}>
          {group.length - untold.length} of {group.length} told
        </span>
        {settings?.handover.oneMailForMany && unwritten.length > 1 && (
          <ActionButton
            kind="go"
            onPress={() =>
              ask(
                unwritten.map(({ issue }) => issue.id),
                unwritten[0]?.issue.title ?? '',
              )
            }
          >
            One mail to {unwritten.length}
          </ActionButton>
        )}
      </div>
      {resolution !== '' && (
        <p className={cx(hint.hint)} dir="auto">
          {cutText(resolution, 160)}
        </p>
      )}
      {shown}
      {first?.openedDraft && (
        <DraftQuestion view={first} draft={first.openedDraft}>
          One mail to {inOneMail.length} people.{' '}
        </DraftQuestion>
      )}
      <ul aria-labelledby={headingId} className={cx(styles.rows)}>
        {group.map((view) => (
          <TellOne key={view.issue.id} view={view} inOneMail={isForMany(view)} />
        ))}
      </ul>
      <Problem message={unwritten.map(({ issue }) => mail.problemOf(issue.id)).find(Boolean) ?? null} />
    </section>
  )
}
