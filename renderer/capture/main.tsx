import '../app/schemas-without-eval.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../ui/tokens.css'
import '../ui/base.css'
import { windowBridge } from '../app/bridge.ts'
import { BridgeProvider, createQueryClient } from '../app/bridge-context.tsx'
import { Capture } from './capture.tsx'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <BridgeProvider bridge={windowBridge()} client={createQueryClient()}>
        <Capture />
      </BridgeProvider>
    </StrictMode>,
  )
}
