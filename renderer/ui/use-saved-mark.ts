import { useEffect, useState } from 'react'

const shownMs = 2_000

/** A small "Saved" that goes away by itself. */
export const useSavedMark = (): { visible: boolean; show: () => void } => {
  const [shows, setShows] = useState(0)
  const [visible, setVisible] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further save starts the time again
  useEffect(() => {
    if (!visible) return
    const timer = window.setTimeout(() => setVisible(false), shownMs)
    return () => window.clearTimeout(timer)
  }, [visible, shows])
  return {
    visible,
    show: () => {
      setShows((count) => count + 1)
      setVisible(true)
    },
  }
}
