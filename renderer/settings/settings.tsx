import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { ActionButton } from '../ui/action-button.tsx'
import { cx } from '../ui/cx.ts'
import { messageOf } from '../ui/message-of.ts'
import { Problem } from '../ui/problem.tsx'
import { useSettingsView } from '../use-queries.ts'
import styles from './settings.module.css'
import { SettingsParts } from './settings-parts.tsx'

type Props = {
  back: () => void
  /** Begins in the field of the technician's name. */
  atName: boolean
}

/** The settings, in the panel's place. Each one is saved when it is left. */
export const Settings = ({ back, atName }: Props) => {
  const settings = useSettingsView()
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (!atName) heading.current?.focus()
  }, [atName])
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
        <h1 ref={heading} tabIndex={-1}>
          Settings
        </h1>
      </header>
      <main className={cx(styles.main)}>
        <Problem message={settings.error ? messageOf(settings.error) : null} />
        {settings.data && <SettingsParts view={settings.data} atName={atName} />}
      </main>
    </div>
  )
}
