import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '../shared/contract.ts'

const bridge: Bridge = {
  request: (channel, request) => ipcRenderer.invoke(channel, request),
  subscribe: (channel, listener) => {
    // The event object stays here: it would hand the page the raw ipcRenderer.
    const forward = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload)
    ipcRenderer.on(channel, forward)
    return () => {
      ipcRenderer.off(channel, forward)
    }
  },
  platform: process.platform,
}

contextBridge.exposeInMainWorld('inTheLoop', bridge)
