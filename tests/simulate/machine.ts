import { join } from 'node:path'
import type { DueFollowUp, IssueLog } from '../../electron/log/issue-log.ts'
import { openIssueLog } from '../../electron/log/open-issue-log.ts'
import { createPresence, type Presence } from '../../electron/reminders/presence.ts'
import { createScheduler, type Scheduler } from '../../electron/reminders/scheduler.ts'
import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import type { NotifyOutcome } from '../../shared/model/notification.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import type { ManualClock } from '../fakes/manual-clock.ts'
import type { MachineState } from './presence-plan.ts'

/** Where the process dies: once what is due was claimed, right before it is on the screen, or right after. */
export const deadlyMoments = ['claimed', 'before-screen', 'after-screen'] as const
export type DeadlyMoment = (typeof deadlyMoments)[number]

/** `toast`: about one issue. `digest`: about several. */
export type OnScreen = Readonly<{
  form: 'toast' | 'digest'
  items: readonly Readonly<{ followUpId: number; issueId: number; kind: FollowUpKind }>[]
}>

type Process = Readonly<{ log: IssueLog; presence: Presence; scheduler: Scheduler }>

/** The machine with the app on it: the real log on a real file, the real presence and scheduler, and a screen. */
export const createMachine = (deps: {
  folder: string
  time: ManualClock
  context: () => PolicyContext
  onScreen: (shown: OnScreen) => void
  onKilled: () => void
  onReopened: (log: IssueLog) => void
}) => {
  const { clock } = deps.time
  let running: Process | null = null
  let dead: IssueLog | null = null
  let state: MachineState = 'asleep'
  let quietUntilAt: number | null = null
  let deadly: DeadlyMoment | null = null
  const errors: unknown[] = []
  const never = <T>(): Promise<T> => new Promise<T>(() => {})

  const kill = (): void => {
    if (running === null) return
    deps.time.dropAppTimers()
    dead = running.log
    running = null
    deps.onKilled()
  }
  const dies = (moment: DeadlyMoment): boolean => {
    if (deadly !== moment) return false
    deadly = null
    kill()
    return true
  }

  const open = (): void => {
    if (running !== null) return
    const log = openIssueLog({
      path: join(deps.folder, 'log.db'),
      clock,
      policy: deps.context,
      durability: 'none',
      onChanged: () => scheduler.trigger('changed'),
    })
    const presence = createPresence({
      quietUntilAt: () => quietUntilAt,
      after: clock.after,
      probe: () => (dies('claimed') ? never() : Promise.resolve(state === 'idle' ? 'away' : null)),
    })
    const claimed = new Map<number, DueFollowUp>()
    let announced: OnScreen | null = null
    const deliver = (): Promise<NotifyOutcome> => {
      if (dies('before-screen')) return never()
      if (announced === null) throw new Error('shown without having been announced')
      deps.onScreen(announced)
      return dies('after-screen') ? never() : Promise.resolve({ outcome: 'shown' })
    }
    const scheduler = createScheduler({
      clock,
      log: {
        ...log,
        claimDue: (more) => {
          const due = log.claimDue(more)
          for (const one of due) claimed.set(one.followUp.id, one)
          return due
        },
        showing: (ids) => {
          log.showing(ids)
          const items = ids.flatMap((followUpId) => {
            const one = claimed.get(followUpId)
            return one ? [{ followUpId, issueId: one.issue.id, kind: one.followUp.kind }] : []
          })
          const isOne = new Set(items.map(({ issueId }) => issueId)).size === 1
          announced = { form: isOne ? 'toast' : 'digest', items }
        },
      },
      presence,
      context: deps.context,
      showNames: () => true,
      deliver,
      onChoice: () => {},
      onLooked: () => {},
      onWorked: () => {},
      onError: (error) => errors.push(error),
    })
    running = { log, presence, scheduler }
    presence.locked(state === 'locked')
    // A process that was killed leaves its file as it is; its handle goes only now, so that closing it tidies nothing up.
    dead?.end()
    const wasDead = dead !== null
    dead = null
    scheduler.start()
    if (wasDead) deps.onReopened(log)
  }
  const shutDown = (): void => {
    running?.scheduler.stop()
    running?.log.end()
    running = null
  }

  return {
    log: (): IssueLog | null => running?.log ?? null,
    state: (): MachineState => state,
    isQuiet: (): boolean => quietUntilAt !== null && clock.now() < quietUntilAt,
    errors,
    kill,
    open: (): void => {
      if (state !== 'off' && state !== 'asleep') open()
    },
    dieAt: (moment: DeadlyMoment): void => {
      deadly = moment
    },
    isDoomed: (): boolean => deadly !== null,
    setQuiet: (untilAt: number): void => {
      quietUntilAt = untilAt
      running?.scheduler.trigger('quiet-changed')
    },
    become: (next: MachineState): void => {
      const before = state
      state = next
      if (next === 'off') {
        shutDown()
        return
      }
      if (next === 'asleep') {
        running?.presence.asleep(true)
        deps.time.sleep()
        return
      }
      if (before === 'asleep') {
        deps.time.wake()
        running?.presence.asleep(false)
        running?.scheduler.trigger('resumed')
      }
      // It starts with the machine; one that was killed is started by whoever sits down in front of it.
      if (before === 'off' || next === 'there') open()
      running?.presence.locked(next === 'locked')
      if (before === 'locked') running?.scheduler.trigger('unlocked')
    },
    end: (): void => {
      shutDown()
      dead?.end()
    },
  }
}

export type Machine = ReturnType<typeof createMachine>
