import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { IssueLog } from '../../../electron/log/issue-log.ts'
import { openIssueLog } from '../../../electron/log/open-issue-log.ts'
import { createPresence, type Hold } from '../../../electron/reminders/presence.ts'
import { createScheduler } from '../../../electron/reminders/scheduler.ts'
import type { NotificationChoice } from '../../../shared/model/notification.ts'
import { defaultPolicyContext, type PolicyContext } from '../../../shared/policy/context.ts'
import { createManualClock } from '../../fakes/manual-clock.ts'
import { createRecordingDelivery } from '../../fakes/recording-notifier.ts'

const second = 1_000
export const minutes = (count: number): number => count * 60 * second
export const hours = (count: number): number => minutes(60 * count)

/** A real log on disk and the real scheduler on a clock that the test moves. */
export const startReminders = (
  iso: string,
  timeZone = 'Europe/Berlin',
  settings: Partial<Omit<PolicyContext, 'timeZone'>> = {},
) => {
  const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-reminders-'))
  const time = createManualClock(iso, timeZone)
  const delivery = createRecordingDelivery(time.clock.now)
  const choices: { choice: NotificationChoice; issueIds: readonly number[] }[] = []
  const errors: unknown[] = []
  let full = false
  const looks = { painted: 0, failed: 0 }
  let quietUntilAt: number | null = null
  let doomed: 'before-screen' | 'after-screen' | null = null
  let system: () => Promise<Hold | null> = async () => null
  const everyday = { ...defaultPolicyContext, ...settings }
  const context = () => ({ ...everyday, timeZone: time.clock.timeZone() })
  const presence = createPresence({
    quietUntilAt: () => quietUntilAt,
    probe: () => system(),
    after: time.clock.after,
  })

  const open = () => {
    const log: IssueLog = openIssueLog({
      path: join(folder, 'log.db'),
      clock: time.clock,
      policy: context,
      onChanged: () => scheduler.trigger('changed'),
    })
    const scheduler = createScheduler({
      clock: time.clock,
      log: {
        ...log,
        claimDue: (more) => {
          if (full) throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
          return log.claimDue(more)
        },
      },
      presence,
      context,
      showNames: () => true,
      deliver: (notification, onChoice) => {
        if (doomed !== 'before-screen') void delivery.deliver(notification, onChoice)
        return doomed === null ? delivery.answer() : new Promise(() => {})
      },
      onChoice: (choice, issueIds) => choices.push({ choice, issueIds }),
      onLooked: () => {
        looks.painted += 1
      },
      onWorked: () => {},
      onError: (error) => {
        if (full) looks.failed += 1
        else errors.push(error)
      },
    })
    scheduler.start()
    return { log, scheduler }
  }
  let running = open()
  const stop = () => {
    running.scheduler.stop()
    running.log.end()
  }
  onTestFinished(() => {
    stop()
    rmSync(folder, { recursive: true, force: true })
    if (errors.length > 0) throw errors[0]
  })

  return {
    time,
    delivery,
    presence,
    choices,
    log: () => running.log,
    /** As on a full disk: nothing can be claimed. */
    failClaims: (value: boolean) => {
      full = value
    },
    looks: () => looks,
    scheduler: () => running.scheduler,
    setQuiet: (until: number | null) => {
      quietUntilAt = until
      running.scheduler.trigger('quiet-changed')
    },
    /** What the system says when it is asked whether somebody may be disturbed. */
    systemSays: (answer: () => Promise<Hold | null>) => {
      system = answer
    },
    /** From now on the process hangs at that point of showing, until `killed`. */
    dieAt: (moment: 'before-screen' | 'after-screen') => {
      doomed = moment
    },
    /** As after `kill -9`: opened anew without a farewell. */
    killed: () => {
      const { log: abandoned, scheduler } = running
      doomed = null
      scheduler.stop()
      running = open()
      abandoned.end()
    },
    restart: (whileClosed: () => void = () => {}) => {
      stop()
      whileClosed()
      running = open()
    },
    /** Local times at which something was shown, as `Wed 10:15`. */
    shownAt: () =>
      delivery.shown.map(({ at }) =>
        new Intl.DateTimeFormat('en-GB', {
          weekday: 'short',
          hour: '2-digit',
          minute: '2-digit',
          timeZone: time.clock.timeZone(),
        })
          .format(at)
          .replace(',', ''),
      ),
    fix: (name: string, title: string) => {
      const { issueId } = running.log.capture({
        title,
        requester: { name, email: `${name.toLowerCase()}@school.org` },
      })
      running.log.resolve(issueId, { resolution: 'A loose cable.' })
      return issueId
    },
  }
}
