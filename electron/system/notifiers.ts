import type { Clock } from '../../shared/clock.ts'
import type { Notifier } from '../../shared/model/notification.ts'
import type { Settings } from '../../shared/model/settings.ts'
import { createElectronNotifier } from './notifier-electron.ts'
import { createNodeNotifier } from './notifier-node.ts'

/**
 * Both notifiers, the preferred one first. Automatic: node-notifier where it hears clicks (Windows, macOS), Electron's
 * on Linux.
 */
export const createNotifiers = (deps: {
  clock: Clock
  icon: string
  appId: string
  appName: string
  platform: NodeJS.Platform
  preferred: () => Settings['notifications']['adapter']
}): (() => readonly Notifier[]) => {
  const node = createNodeNotifier(deps)
  const electron = createElectronNotifier(deps)
  return () => {
    const preferred = deps.preferred()
    const nodeFirst =
      preferred === 'node-notifier' || (preferred === 'automatic' && deps.platform !== 'linux')
    return nodeFirst ? [node, electron] : [electron, node]
  }
}
