import { useEffect } from 'react'
import { useSettingsView } from './use-queries.ts'

/** Puts the chosen look on the page; without a choice the system's is followed. */
export const useTheme = (): void => {
  const theme = useSettingsView().data?.settings.theme
  useEffect(() => {
    if (theme === undefined || theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
}
