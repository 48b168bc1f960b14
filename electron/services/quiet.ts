import type { Clock } from '../../shared/clock.ts'
import type { SettingsStore } from '../settings/settings-store.ts'

/**
 * Until when the technician wants quiet (UTC ms), or `null`. A clock that is set back makes it no longer: both ends move
 * with it, so that an hour stays an hour, also over a restart. To be asked at least once a minute.
 */
export const createQuiet = ({
  clock,
  settings,
}: Readonly<{ clock: Pick<Clock, 'now'>; settings: Pick<SettingsStore, 'read' | 'change'> }>) => {
  let lastAt = Number.NEGATIVE_INFINITY
  return (): number | null => {
    const { quietSinceAt, quietUntilAt } = settings.read()
    if (quietUntilAt === null) return null
    const now = clock.now()
    const aheadMs = Math.max(0, Math.max(lastAt, quietSinceAt ?? lastAt) - now)
    lastAt = now
    if (aheadMs === 0) return quietUntilAt
    const untilAt = quietUntilAt - aheadMs
    settings.change({
      quietSinceAt: Math.min(quietSinceAt ?? now, now),
      quietUntilAt: untilAt,
    })
    return untilAt
  }
}
