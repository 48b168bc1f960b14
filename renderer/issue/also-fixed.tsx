import type { IssueView } from '../../shared/model/views.ts'
import styles from '../ui/ask.module.css'
import { CheckBox } from '../ui/check-box.tsx'
import { cutTitle } from '../ui/cut-title.ts'
import { cx } from '../ui/cx.ts'

type Props = {
  others: readonly IssueView[]
  /** Not ended by this fix. */
  without: ReadonlySet<number>
  change: (without: ReadonlySet<number>) => void
}

/** The other open issues with the same cause, ended by the same fix unless one is unticked. */
export const AlsoFixed = ({ others, without, change }: Props) => {
  if (others.length === 0) return null
  const tick = (issueId: number, ticked: boolean) => {
    const next = new Set(without)
    if (ticked) next.delete(issueId)
    else next.add(issueId)
    change(next)
  }
  return (
    <fieldset className={cx(styles.also)}>
      <legend className={cx(styles.done)}>Also fixed: the same cause</legend>
      {others.map(({ issue, requester }) => (
        <CheckBox key={issue.id} value={!without.has(issue.id)} change={(ticked) => tick(issue.id, ticked)}>
          <bdi>{cutTitle(issue.title)}</bdi>
          {requester && (
            <>
              {' · '}
              <bdi>{requester.name}</bdi>
            </>
          )}
        </CheckBox>
      ))}
    </fieldset>
  )
}
