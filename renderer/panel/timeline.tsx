import { useId } from 'react'
import type { TimelineEntry } from '../../shared/model/timeline.ts'
import { dayAndTime } from '../../shared/words/durations.ts'
import { cx } from '../ui/cx.ts'
import { usePanel } from './panel-context.ts'
import styles from './timeline.module.css'

const kindWords: Readonly<Record<TimelineEntry['kind'], string>> = {
  captured: 'Logged',
  edited: 'Changed',
  resolved: 'Fixed',
  'draft-opened': 'Mail opened',
  'draft-discarded': 'Mail did not go out',
  told: 'Told',
  'no-notice-needed': 'No notice needed',
  snoozed: 'Snoozed',
  reopened: 'Reopened',
  closed: 'Closed',
  undone: 'Taken back',
  reminded: 'Reminded you',
  'reminder-failed': 'Reminder could not be shown',
}

/** What is kept with these says how the app did it, not what happened. */
const ownDetail: ReadonlySet<TimelineEntry['kind']> = new Set(['reminded'])

/** What happened when, newest last. */
export const Timeline = ({ entries }: { entries: readonly TimelineEntry[] }) => {
  const { view } = usePanel()
  const headingId = useId()
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className={cx(styles.heading)}>
        Timeline
      </h3>
      {/* Not a list: it stands inside the item of one, and is pairs of a time and what happened. */}
      <dl className={cx(styles.timeline)}>
        {entries.map((entry) => (
          <div key={entry.id} className={cx(styles.entry, entry.undone && styles.undone)}>
            <dt>{dayAndTime(entry.at, view.now, view.timeZone)}</dt>
            <dd>
              <span className={cx(styles.kind)}>{kindWords[entry.kind]}</span>
              {entry.detail && !ownDetail.has(entry.kind) && (
                <>
                  : <bdi>{entry.detail}</bdi>
                </>
              )}
              {entry.undone && ' (taken back)'}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
