import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../ui/tokens.css'
import '../ui/base.css'
import { windowBridge } from '../app/bridge.ts'
import { BridgeProvider } from '../app/bridge-context.tsx'
import { whenIdle } from '../app/when-idle.ts'
import { PageBoundary } from '../ui/page-boundary.tsx'
import { Capture } from './capture.tsx'
import { loadAllOfCapture } from './opened-later.ts'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PageBoundary>
        <BridgeProvider bridge={windowBridge()}>
          <Capture />
        </BridgeProvider>
      </PageBoundary>
    </StrictMode>,
  )
  whenIdle(loadAllOfCapture)
}
