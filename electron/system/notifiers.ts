import type { Clock } from '../../shared/clock.ts'
import type { Notifier } from '../../shared/model/notification.ts'
import type { Settings } from '../../shared/model/settings.ts'
import { createElectronNotifier } from './notifier-electron.ts'
import { createNodeNotifier } from './notifier-node.ts'

/**
 * Both notifiers, the preferred one first. Automatic is Electron's on every system: node-notifier's helper for macOS is for
 * Intel only, and its silence says nothing.
 */
export const createNotifiers = (deps: {
  clock: Clock
  icon: string
  appId: string
  appName: string
  platform: NodeJS.Platform
  preferred: () => Settings['notifications']['adapter']
  onForgotten: () => void
}): (() => readonly Notifier[]) => {
  const node = createNodeNotifier(deps)
  const electron = createElectronNotifier(deps)
  return () => (deps.preferred() === 'node-notifier' ? [node, electron] : [electron, node])
}
