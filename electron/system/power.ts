import { powerMonitor } from 'electron'

/** What the machine reports about itself, as plain callbacks. Gives back the unsubscriber. */
export const watchPower = (listeners: {
  onSuspend: () => void
  onResume: () => void
  onLock: () => void
  onUnlock: () => void
}): (() => void) => {
  powerMonitor.on('suspend', listeners.onSuspend)
  powerMonitor.on('resume', listeners.onResume)
  powerMonitor.on('lock-screen', listeners.onLock)
  powerMonitor.on('unlock-screen', listeners.onUnlock)
  return () => {
    powerMonitor.off('suspend', listeners.onSuspend)
    powerMonitor.off('resume', listeners.onResume)
    powerMonitor.off('lock-screen', listeners.onLock)
    powerMonitor.off('unlock-screen', listeners.onUnlock)
  }
}
