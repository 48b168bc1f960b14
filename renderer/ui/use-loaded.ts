import { useEffect, useState } from 'react'

/**
 * What `load` brings, `undefined` until it is there: for what a page can be shown without. `load` has to be the same
 * function each time.
 */
export const useLoaded = <Loaded>(load: () => Promise<Loaded>): Loaded | undefined => {
  const [loaded, setLoaded] = useState<Loaded>()
  useEffect(() => {
    let isWanted = true
    void load().then((value) => {
      if (isWanted) setLoaded(() => value)
    })
    return () => {
      isWanted = false
    }
  }, [load])
  return loaded
}
