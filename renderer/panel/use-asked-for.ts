import { useEffect, useState } from 'react'
import type { EventPayload } from '../../shared/contract.ts'
import { useBridge } from '../app/bridge-context.tsx'

/** What a notification or the tray wants to be shown; `times` tells one wish from the next. */
export type AskedFor = Readonly<
  { times: number } & ({ what: 'issue'; show: EventPayload<'issue:show'> } | { what: 'settings' })
>

/** Listens from the first moment on: a wish may come before the log has been read. */
export const useAskedFor = (): AskedFor | null => {
  const bridge = useBridge()
  const [asked, setAsked] = useState<AskedFor | null>(null)
  useEffect(() => {
    const stops = [
      bridge.subscribe('issue:show', (show) =>
        setAsked((before) => ({ what: 'issue', show, times: (before?.times ?? 0) + 1 })),
      ),
      bridge.subscribe('settings:show', () =>
        setAsked((before) => ({ what: 'settings', times: (before?.times ?? 0) + 1 })),
      ),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [bridge])
  return asked
}
