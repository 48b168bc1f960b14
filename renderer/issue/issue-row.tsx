import { useRef, useState } from 'react'
import { assertNever } from '../../shared/assert-never.ts'
import type { IssueView } from '../../shared/model/views.ts'
import { ago, dayAndTime } from '../../shared/words/text/durations.ts'
import { waitedFor } from '../../shared/words/text/follow-up-text.ts'
import { usePanel } from '../app/panel-context.ts'
import { AskedDraft } from '../drafts/asked-draft.tsx'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { IssueItem } from './issue-item.tsx'
import styles from './issue-row.module.css'
import { IssueTitle } from './issue-title.tsx'
import { ResolveForm } from './opened-later.ts'

type Now = Readonly<{ now: number; timeZone: string }>

/** Where an issue stands, in as few words as possible. */
export const stateWords = ({ issue, requester }: IssueView, { now, timeZone }: Now): string => {
  switch (issue.state) {
    case 'open':
    case 'waiting': {
      const { promisedAt, waiting } = issue
      const standing = [
        ...(waiting === null
          ? []
          : [
              `waiting for ${waitedFor(waiting, requester)} until ${dayAndTime(waiting.untilAt, now, timeZone)}`,
            ]),
        ...(promisedAt === null ? [] : [`promised ${dayAndTime(promisedAt, now, timeZone)}`]),
      ]
      return standing.length === 0 ? `logged ${ago(issue.createdAt, now)}` : standing.join(' · ')
    }
    case 'resolved':
      return issue.toldAt === null
        ? 'fixed, no notice needed'
        : `told ${dayAndTime(issue.toldAt, now, timeZone)}`
    case 'closed':
      if (issue.toldAt !== null) return `told ${dayAndTime(issue.toldAt, now, timeZone)}`
      return issue.closedAt === null ? 'closed' : `closed ${dayAndTime(issue.closedAt, now, timeZone)}`
    default:
      return assertNever(issue.state)
  }
}

/** An issue nobody has to be told about at the moment: one line, and Fixed where it is not. */
export const IssueRow = ({ view }: { view: IssueView }) => {
  const { view: panel } = usePanel()
  const [resolving, setResolving] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const { issue, requester } = view
  const unfixed = issue.state === 'open' || issue.state === 'waiting'
  const close = () => {
    setResolving(false)
    opener.current?.focus()
  }
  const pressing = unfixed && (issue.priority === 'urgent' || issue.priority === 'high')

  return (
    <IssueItem view={view} className={cx(styles.row)}>
      <div className={cx(styles.line)}>
        <div className={cx(styles.top)}>
          <div className={cx(styles.title)}>
            <IssueTitle issueId={issue.id} title={issue.title} />
          </div>
          <div className={cx(styles.sub)}>
            {pressing && (
              <span className={cx(styles.pressing)}>
                {issue.priority === 'urgent' ? 'Urgent' : 'High'} ·{' '}
              </span>
            )}
            {requester && (
              <>
                <bdi>{requester.name}</bdi> ·{' '}
              </>
            )}
            {stateWords(view, panel)}
          </div>
        </div>
        {unfixed && (
          <ActionButton ref={opener} aria-expanded={resolving} onPress={() => setResolving(!resolving)}>
            Fixed
          </ActionButton>
        )}
      </div>
      <AskedDraft view={view} />
      <ResolveForm view={view} visible={resolving && unfixed} close={close} />
    </IssueItem>
  )
}
