import { createContext, Fragment, type ReactNode, useContext, useEffect, useState } from 'react'
import type { PageBridge } from './bridge.ts'

const BridgeContext = createContext<PageBridge | null>(null)

export const useBridge = (): PageBridge => {
  const bridge = useContext(BridgeContext)
  if (!bridge) throw new Error('useBridge needs a BridgeProvider above it')
  return bridge
}

type Props = { bridge: PageBridge; children: ReactNode }

/** The page begins anew when another log takes the place of the one that it shows. */
export const BridgeProvider = ({ bridge, children }: Props) => {
  const [logsBefore, setLogsBefore] = useState(0)
  useEffect(
    () =>
      bridge.subscribe('log:replaced', () => {
        window.sessionStorage.clear()
        setLogsBefore((count) => count + 1)
      }),
    [bridge],
  )
  return (
    <BridgeContext value={bridge}>
      <Fragment key={logsBefore}>{children}</Fragment>
    </BridgeContext>
  )
}
