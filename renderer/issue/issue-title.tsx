import { ChevronDown } from 'lucide-react'
import { usePanel } from '../app/panel-context.ts'
import { cutTitle } from '../ui/cut-title.ts'
import { cx } from '../ui/cx.ts'
import styles from './issue-title.module.css'

/** Opens the details; its reach covers the head of the card, so that a click anywhere there does. */
export const IssueTitle = ({ issueId, title }: { issueId: number; title: string }) => {
  const { expandedId, toggle } = usePanel()
  const shown = cutTitle(title)
  return (
    <button
      type="button"
      data-issue-title
      className={cx(styles.title)}
      aria-expanded={expandedId === issueId}
      title={shown === title ? undefined : title}
      onClick={() => toggle(issueId)}
    >
      <bdi>{shown}</bdi>
      <ChevronDown size={13} className={cx(styles.mark)} aria-hidden="true" />
    </button>
  )
}
