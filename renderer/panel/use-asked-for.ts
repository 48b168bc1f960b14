import { useEffect, useState } from 'react'
import type { EventPayload } from '../../shared/contract.ts'
import { useBridge } from '../app/bridge-context.tsx'

/** What a notification or the tray wants to be shown; `times` tells one wish from the next. */
export type AskedFor = Readonly<{ times: number; show: EventPayload<'issue:show'> }>

/** Listens from the first moment on: a wish may come before the log has been read. */
export const useAskedFor = (): AskedFor | null => {
  const bridge = useBridge()
  const [asked, setAsked] = useState<AskedFor | null>(null)
  useEffect(
    () =>
      bridge.subscribe('issue:show', (show) =>
        setAsked((before) => ({ show, times: (before?.times ?? 0) + 1 })),
      ),
    [bridge],
  )
  return asked
}
