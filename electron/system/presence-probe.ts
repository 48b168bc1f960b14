import { powerMonitor } from 'electron'
import { desktopIsQuiet } from './presence-desktop.ts'

/** What the system says about the person at this moment; `null` where it says nothing, or that they are free. */
export type SystemPresence = 'away' | 'locked' | 'do-not-disturb' | null

/** Without a key or a movement for this long nobody is looking, in seconds. */
const awayAfterSeconds = 5 * 60

/** Electron's own word on idleness is cheap; the desktop's costs a process, so it is asked only when that says free. */
export const createPresenceProbe =
  (deps: { platform: NodeJS.Platform; env: NodeJS.ProcessEnv }) => async (): Promise<SystemPresence> => {
    const idle = powerMonitor.getSystemIdleState(awayAfterSeconds)
    if (idle === 'locked') return 'locked'
    if (idle === 'idle') return 'away'
    return (await desktopIsQuiet(deps)) ? 'do-not-disturb' : null
  }

/** Whether somebody touched a key or the mouse within the last minute, on a screen that is not locked. */
export const isInUse = (): boolean => powerMonitor.getSystemIdleState(60) === 'active'
