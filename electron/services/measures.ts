import type { Clock } from '../../shared/clock.ts'
import type { Measures } from '../../shared/model/measures.ts'
import { localDate, startOfDay } from '../../shared/policy/local-time.ts'
import type { IssueLog } from '../log/issue-log.ts'

export type MeasuresService = ReturnType<typeof createMeasuresService>

/** How well people were kept in the loop, at a glance for the tray. */
export const createMeasuresService = (deps: { clock: Clock; log: Pick<IssueLog, 'measures'> }) => {
  let kept: Readonly<{ key: string; measures: Measures }> | null = null
  return {
    /** The seven days before today. They change only with the day, or when something of them is taken back. */
    lastSevenDays: (): Measures => {
      const timeZone = deps.clock.timeZone()
      const today = localDate(deps.clock.now(), timeZone)
      const key = `${today} ${timeZone}`
      if (kept?.key !== key) {
        const span = {
          from: startOfDay(today.subtract({ days: 7 }), timeZone),
          to: startOfDay(today, timeZone),
        }
        kept = { key, measures: deps.log.measures(span) }
      }
      return kept.measures
    },
    /** The past was changed: an undo. */
    forget: (): void => {
      kept = null
    },
  }
}
