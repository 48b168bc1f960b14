import { useEffect, useState } from 'react'

const shownMs = 2_000

/** A small "Saved" that goes away by itself; a further save starts the time again. */
export const useSavedMark = (): { visible: boolean; show: () => void } => {
  const [saves, setSaves] = useState(0)
  useEffect(() => {
    if (saves === 0) return
    const timer = window.setTimeout(() => setSaves(0), shownMs)
    return () => window.clearTimeout(timer)
  }, [saves])
  return { visible: saves > 0, show: () => setSaves((count) => count + 1) }
}
