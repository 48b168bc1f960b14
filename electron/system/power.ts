import { powerMonitor } from 'electron'
import type { Clock } from '../../shared/clock.ts'

type Listeners = Readonly<{
  onSuspend: () => void
  onResume: () => void
  onLock: () => void
  onUnlock: () => void
}>
type System = Readonly<{
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  after: Clock['after']
}>

/** Loaded where it is needed: nobody else has a bus to speak on. */
const watchLock = ({ env, after, onLock, onUnlock }: Listeners & System): (() => void) => {
  let stop = (): void => {}
  let isStopped = false
  import('./linux-lock.ts').then(
    ({ watchLinuxLock }) => {
      if (!isStopped) stop = watchLinuxLock({ env, after, onLock, onUnlock })
    },
    (error: unknown) => console.error('A lock of the screen goes unnoticed:', error),
  )
  return () => {
    isStopped = true
    stop()
  }
}

/** What the machine reports about itself, as plain callbacks. Gives back the unsubscriber. */
export const watchPower = (deps: Listeners & System): (() => void) => {
  powerMonitor.on('suspend', deps.onSuspend)
  powerMonitor.on('resume', deps.onResume)
  powerMonitor.on('lock-screen', deps.onLock)
  powerMonitor.on('unlock-screen', deps.onUnlock)
  const stopLock = deps.platform === 'linux' ? watchLock(deps) : () => {}
  return () => {
    stopLock()
    powerMonitor.off('suspend', deps.onSuspend)
    powerMonitor.off('resume', deps.onResume)
    powerMonitor.off('lock-screen', deps.onLock)
    powerMonitor.off('unlock-screen', deps.onUnlock)
  }
}
