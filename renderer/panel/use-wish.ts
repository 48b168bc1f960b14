import { useCallback, useEffect, useState } from 'react'

/** An issue that is not on screen by then is not fetched into view later, in the middle of something else. */
const lastsMs = 2_000

/** Which issue is to be brought into view now; `times` tells one wish from the next. */
export const useWish = () => {
  const [wish, setWish] = useState<{ issueId: number; times: number } | null>(null)
  const wishFor = useCallback(
    (issueId: number) => setWish((before) => ({ issueId, times: (before?.times ?? 0) + 1 })),
    [],
  )
  useEffect(() => {
    if (!wish) return
    const timer = window.setTimeout(() => setWish(null), lastsMs)
    return () => window.clearTimeout(timer)
  }, [wish])
  return { wish, wishFor }
}
