import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../ui/tokens.css'
import '../ui/base.css'
import { windowBridge } from '../app/bridge.ts'
import { BridgeProvider } from '../app/bridge-context.tsx'
import { LogQueries } from '../app/log-queries.tsx'
import { whenIdle } from '../app/when-idle.ts'
import { PageBoundary } from '../ui/page-boundary.tsx'
import { loadAllOfThePanel } from './opened-later.ts'
import { Panel } from './panel.tsx'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PageBoundary>
        <BridgeProvider bridge={windowBridge()}>
          <LogQueries>
            <Panel />
          </LogQueries>
        </BridgeProvider>
      </PageBoundary>
    </StrictMode>,
  )
  whenIdle(loadAllOfThePanel)
}
