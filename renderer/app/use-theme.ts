import { useEffect } from 'react'
import type { Settings } from '../../shared/model/settings.ts'

/** Puts the chosen look on the page; without a choice the system's is followed. */
export const useTheme = (theme: Settings['theme'] | undefined): void => {
  useEffect(() => {
    if (theme === undefined || theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
}
