import { useId } from 'react'
import type { TimelineEntry } from '../../shared/model/timeline.ts'
import { dayAndTime } from '../../shared/words/text/durations.ts'
import { usePanel } from '../app/panel-context.ts'
import { cx } from '../ui/cx.ts'
import styles from './timeline.module.css'
import { timelineWords } from './timeline-words.ts'

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
        {entries.map((entry) => {
          const { what, detail } = timelineWords(entry, view)
          return (
            <div key={entry.id} className={cx(styles.entry, entry.undone && styles.undone)}>
              <dt>{dayAndTime(entry.at, view.now, view.timeZone)}</dt>
              <dd>
                <span className={cx(styles.kind)}>{what}</span>
                {detail && (
                  <>
                    : <bdi>{detail}</bdi>
                  </>
                )}
                {entry.undone && ' (taken back)'}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
