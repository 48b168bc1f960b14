import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Finding } from './checked-text-parts.ts'
import { cx } from './cx.ts'
import styles from './finding-list.module.css'

/** What is wrong at the caret, right below the place. The list below the text says it too, with every replacement. */
export const CaretNote = ({ finding, box }: { finding: Finding; box: RefObject<HTMLElement | null> }) => {
  const [top, setTop] = useState<number | null>(null)
  useLayoutEffect(() => {
    const mark = box.current?.querySelector<HTMLElement>('[data-current]')
    setTop(mark ? mark.offsetTop + mark.offsetHeight + 3 : null)
  }, [box])
  const [first] = finding.replacements

  return (
    <div className={cx(styles.note)} style={top === null ? {} : { top }}>
      <p>{finding.message}</p>
      {first !== undefined && (
        <p className={cx(styles.take)}>
          <kbd>Alt+Enter</kbd> {first === '' ? 'leaves it out' : <bdi>“{first}”</bdi>}
        </p>
      )}
    </div>
  )
}
