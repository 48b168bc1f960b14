import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { IssueView } from '../../shared/model/views.ts'
import { usePanel } from '../app/panel-context.ts'
import { cx } from '../ui/cx.ts'
import { takesFiles } from '../ui/dropped-files.ts'
import { Problem } from '../ui/problem.tsx'
import styles from './issue-item.module.css'
import { IssueDetail } from './opened-later.ts'
import { useAttach } from './use-attach.ts'

type Props = { view: IssueView; className?: string; children: ReactNode }

/** Not while it is asked whether the last mail went out. */
const canBeWrittenTo = ({ issue, requester, openedDraft }: IssueView): boolean =>
  Boolean(requester?.email) && issue.state !== 'closed' && openedDraft === null

/** The list item around an issue, however it is shown: comes into view when asked, and holds the opened details. */
export const IssueItem = ({ view, className, children }: Props) => {
  const { expandedId, toggle, wish, compose } = usePanel()
  const item = useRef<HTMLLIElement>(null)
  const issueId = view.issue.id
  const { problem, attach } = useAttach(issueId)
  const wished = wish?.issueId === issueId ? wish.times : null

  useEffect(() => {
    if (wished === null || !item.current) return
    item.current.scrollIntoView({ block: 'nearest' })
    item.current.querySelector<HTMLElement>('[data-issue-title]')?.focus()
  }, [wished])

  const expanded = expandedId === issueId
  useEffect(() => {
    if (expanded) item.current?.scrollIntoView({ block: 'nearest' })
  }, [expanded])

  const onKeyDown = (event: KeyboardEvent) => {
    const isOnTitle = event.target instanceof HTMLElement && 'issueTitle' in event.target.dataset
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey)
    if (event.key === 'e' && isPlain && isOnTitle && canBeWrittenTo(view)) {
      event.preventDefault()
      return compose(issueId)
    }
    if (event.key !== 'Escape' || !expanded) return
    event.stopPropagation()
    toggle(issueId)
    item.current?.querySelector<HTMLElement>('[data-issue-title]')?.focus()
  }

  return (
    <li
      ref={item}
      className={cx(styles.item, className)}
      onKeyDown={onKeyDown}
      {...takesFiles((files) => void attach(files))}
    >
      {wished !== null && <span key={wished} className={cx(styles.flash)} aria-hidden="true" />}
      {children}
      <Problem message={problem} />
      {expanded && <IssueDetail view={view} />}
    </li>
  )
}
