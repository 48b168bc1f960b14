import { useEffect } from 'react'
import { useBridge } from '../app/bridge-context.tsx'

/** Escape hides the panel, unless something in it has handled the key. */
export const useEscapeHides = (enabled: boolean): void => {
  const bridge = useBridge()
  useEffect(() => {
    if (!enabled) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) void bridge.request('panel:hide', {})
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [bridge, enabled])
}
