import { type ReactNode, useId } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import type { IssueView } from '../../shared/model/views.ts'
import { isUntold } from '../../shared/policy/untold.ts'
import { IssueRow } from '../issue/issue-row.tsx'
import { cx } from '../ui/cx.ts'
import styles from './issue-list.module.css'
import { WaitingCard } from './waiting-card.tsx'

const isCard = (view: IssueView): boolean => isUntold(view.issue) || view.raised.length > 0

type Props = {
  heading: string
  items: readonly IssueView[]
  counted?: boolean
  /** The heading is for screen readers alone: something else on the panel says it already. */
  quietHeading?: boolean
  /** What can be done with all of them. */
  aside?: ReactNode
}

/** A list under its own name; whoever waits to hear is a card, everything else a row. */
export const IssueList = ({ heading, items, counted = false, quietHeading = false, aside }: Props) => {
  const headingId = useId()
  const title = <h2 id={headingId}>{heading}</h2>
  return (
    <section className={cx(styles.section)}>
      {quietHeading ? (
        <VisuallyHidden>{title}</VisuallyHidden>
      ) : (
        <div className={cx(styles.heading)}>
          {title}
          {counted && items.length > 0 && <span className={cx(styles.count)}>{items.length}</span>}
          {aside}
        </div>
      )}
      <ul
        aria-labelledby={headingId}
        data-framed={items.some(isCard) ? undefined : ''}
        className={cx(styles.list)}
      >
        {items.map((view) =>
          isCard(view) ? (
            <WaitingCard key={view.issue.id} view={view} />
          ) : (
            <IssueRow key={view.issue.id} view={view} />
          ),
        )}
      </ul>
    </section>
  )
}
