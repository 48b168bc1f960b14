import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createContext, Fragment, type ReactNode, useContext, useEffect, useState } from 'react'
import type { PageBridge } from './bridge.ts'

const BridgeContext = createContext<PageBridge | null>(null)

export const useBridge = (): PageBridge => {
  const bridge = useContext(BridgeContext)
  if (!bridge) throw new Error('useBridge needs a BridgeProvider above it')
  return bridge
}

/** The main process is always there: nothing waits for a network, and a refusal is not tried again. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: Number.POSITIVE_INFINITY },
      mutations: { networkMode: 'always', retry: false },
    },
  })

type Props = { bridge: PageBridge; client: QueryClient; children: ReactNode }

/** The page begins anew when another log takes the place of the one that it shows. */
export const BridgeProvider = ({ bridge, client, children }: Props) => {
  const [logsBefore, setLogsBefore] = useState(0)
  useEffect(
    () =>
      bridge.subscribe('log:replaced', () => {
        client.clear()
        window.sessionStorage.clear()
        setLogsBefore((count) => count + 1)
      }),
    [bridge, client],
  )
  return (
    <BridgeContext value={bridge}>
      <QueryClientProvider client={client}>
        <Fragment key={logsBefore}>{children}</Fragment>
      </QueryClientProvider>
    </BridgeContext>
  )
}
