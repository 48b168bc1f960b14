import { useCallback, useEffect, useRef, useState } from 'react'

/** An issue that is not on screen by then is not fetched into view later, in the middle of something else. */
const lastsMs = 2_000

/** An issue to be brought into view, perhaps with one of its forms; `times` tells one wish from the next. */
export type Wish = Readonly<{ issueId: number; times: number; form: 'chased' | null }>

/** Which issue is to be brought into view now. */
export const useWish = () => {
  const [wish, setWish] = useState<Wish | null>(null)
  const times = useRef(0)
  const wishFor = useCallback((issueId: number, form: Wish['form'] = null) => {
    times.current += 1
    setWish({ issueId, form, times: times.current })
  }, [])
  useEffect(() => {
    if (!wish) return
    const timer = window.setTimeout(() => setWish(null), lastsMs)
    return () => window.clearTimeout(timer)
  }, [wish])
  return { wish, wishFor }
}
