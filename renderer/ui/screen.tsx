import { ArrowLeft } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { ActionButton } from './action-button.tsx'
import { cx } from './cx.ts'
import styles from './screen.module.css'

type Props = {
  heading: string
  back: () => void
  /** Begins at the heading; else something on the screen takes the focus. */
  atHeading?: boolean
  children: ReactNode
}

/** A screen in the panel's place: Back and Escape leave it. */
export const Screen = ({ heading, back, atHeading = true, children }: Props) => {
  const head = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (atHeading) head.current?.focus()
  }, [atHeading])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) back()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [back])

  return (
    <div className={cx(styles.screen)}>
      <header className={cx(styles.head)}>
        <ActionButton kind="quiet" icon aria-label="Back" onPress={back}>
          <ArrowLeft size={16} aria-hidden="true" />
        </ActionButton>
        <h1 ref={head} tabIndex={-1}>
          {heading}
        </h1>
      </header>
      <main className={cx(styles.main)}>{children}</main>
    </div>
  )
}
