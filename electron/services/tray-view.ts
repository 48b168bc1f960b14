import type { Clock } from '../../shared/clock.ts'
import type { Settings } from '../../shared/model/settings.ts'
import { type TrayModel, trayModel } from '../../shared/words/text/tray-model.ts'
import type { IssueLog } from '../log/issue-log.ts'
import type { MeasuresService } from './measures.ts'

/** What the tray shows now: who waits, and how the last seven days went. */
export const createTrayView =
  (deps: {
    clock: Clock
    log: Pick<IssueLog, 'waiting' | 'owedCount'>
    settings: () => Settings
    measures: MeasuresService
    startsAtLogin: () => boolean
    /** Why reminders don't work just now. */
    problem: () => string | null
  }) =>
  (): TrayModel => {
    const { quietUntilAt, reminders } = deps.settings()
    return trayModel({
      owed: deps.log.owedCount(),
      waiting: deps.log.waiting(),
      now: deps.clock.now(),
      timeZone: deps.clock.timeZone(),
      quietUntilAt,
      dailyAt: reminders.dailyAt,
      startAtLogin: deps.startsAtLogin(),
      week: deps.measures.lastSevenDays(),
      problem: deps.problem(),
    })
  }
