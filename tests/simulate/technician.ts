import type { IssueLog } from '../../electron/log/issue-log.ts'
import { assertNever } from '../../shared/assert-never.ts'
import { AppError } from '../../shared/errors.ts'
import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import type { Priority, ReportChannel } from '../../shared/model/issue.ts'
import type { ManualClock } from '../fakes/manual-clock.ts'
import type { Calendar } from './calendar.ts'
import { drawsFor } from './draws.ts'
import type { Ledger } from './facts.ts'
import type { Machine, OnScreen } from './machine.ts'
import type { PresencePlan } from './presence-plan.ts'

/** How this technician is. Shares from 0 to 1. */
export const habits = {
  issuesPerWorkingDay: 30,
  /** Says it with the fix: they stand beside each other, or are on the phone. */
  tellsAtOnce: 0.35,
  /** Of the others, remembers unaided on the same day, after half an hour to five hours. */
  remembersSameDay: 0.25,
  /** Acts on a notification of its own, within half an hour. */
  answersToast: 0.5,
  /** Acts on a thing that a digest names, within an hour. */
  answersDigest: 0.5,
  snoozesToast: 0.2,
} as const

const minute = 60_000
const hour = 60 * minute

/** Fixes, forgets, and answers nags with the stated probabilities. Knows nothing but what was seen on the screen. */
export const createTechnician = (deps: {
  seed: number
  time: ManualClock
  calendar: Calendar
  plan: PresencePlan
  machine: Machine
  ledger: Ledger
}) => {
  const { seed, time, calendar, plan, machine, ledger } = deps
  const { now } = time.clock
  let captured = 0
  let nags = 0
  /** When each would have been told without the app; the same forgetting. */
  const toldUnaided = new Map<number, number | null>()

  /** At that time, or when both the technician and the app are there. */
  const when = (at: number, act: (log: IssueLog) => void): void => {
    const thereAt = plan.nextThere(at)
    if (thereAt === null) return
    time.at(thereAt, () => {
      const log = machine.log()
      if (log === null || machine.state() !== 'there') {
        when(now() + 5 * minute, act)
        return
      }
      try {
        act(log)
      } catch (error) {
        // The issue has moved on in the meantime: nothing to do any more.
        if (!(error instanceof AppError && error.code === 'not-possible')) throw error
      }
    })
  }
  const change = (issueId: number, facts: Parameters<Ledger['change']>[2]): void =>
    ledger.change(issueId, now(), facts)
  const factsOf = (issueId: number) => {
    const facts = ledger.issues.get(issueId)
    if (facts === undefined) throw new Error(`nothing is known of issue ${issueId}`)
    return facts
  }
  const owes = (issueId: number, kind: FollowUpKind): boolean =>
    ledger.openDebts(issueId).some((debt) => debt.kind === kind)

  const told = (issueId: number): void => {
    const facts = factsOf(issueId)
    change(issueId, {
      toldAt: now(),
      firstToldAt: facts.firstToldAt ?? now(),
      lastWordAt: now(),
      askedAt: null,
      over: false,
    })
  }
  const tell = (log: IssueLog, issueId: number, draws = drawsFor(seed, `tell/${issueId}/${now()}`)): void => {
    if (!owes(issueId, 'resolution')) return
    const by = draws.pick<'mail' | 'phone' | 'in person'>([
      ['mail', 5],
      ['phone', 3],
      ['in person', 2],
    ])
    if (by === 'mail') {
      log.openDraft(
        issueId,
        { to: ['someone@school.org'], subject: 'Fixed', body: 'It works again.' },
        'resolution',
      )
      // Sent, and the question whether it went out is never answered: it stays owed.
      if (draws.chance(0.1)) return
    }
    const { changeId } = log.confirmTold(issueId, { by })
    if (draws.chance(0.02)) log.undo(changeId)
    else told(issueId)
  }
  const say = (log: IssueLog, issueId: number, promisedAt?: number, promiseKept = false): void => {
    log.say(issueId, { by: 'phone', promiseKept, ...(promisedAt === undefined ? {} : { promisedAt }) })
    change(issueId, {
      lastWordAt: now(),
      ...(promiseKept ? { promise: null } : {}),
      ...(promisedAt ? { promise: { at: promisedAt, madeAt: now() } } : {}),
    })
  }

  const fix = (log: IssueLog, issueId: number): void => {
    const facts = factsOf(issueId)
    if (facts.over || facts.fixedAt !== null) return
    const draws = drawsFor(seed, `fix/${issueId}`)
    log.resolve(issueId, { resolution: 'A loose cable.' })
    change(issueId, { fixedAt: now(), firstFixedAt: facts.firstFixedAt ?? now(), waitingUntilAt: null })
    if (draws.chance(0.03)) {
      log.noNoticeNeeded(issueId, { reason: 'A duplicate' })
      change(issueId, { noNotice: true, over: true })
      return
    }
    const atOnce = draws.chance(habits.tellsAtOnce)
    const remembersAt = draws.chance(habits.remembersSameDay) ? now() + draws.between(0.5, 5) * hour : null
    const asksAgainAt = now() + draws.between(3, 8) * 24 * hour
    const unaidedAt = atOnce ? now() : plan.nextThere(remembersAt ?? asksAgainAt)
    if (!toldUnaided.has(issueId)) toldUnaided.set(issueId, unaidedAt)
    if (atOnce) {
      log.confirmTold(issueId, { by: 'in person' })
      told(issueId)
    } else if (unaidedAt !== null) when(unaidedAt, (later) => tell(later, issueId, draws))
  }

  const answerOne = (log: IssueLog, issueId: number, kind: FollowUpKind): void => {
    if (!owes(issueId, kind)) return
    const draws = drawsFor(seed, `do/${issueId}/${kind}/${now()}`)
    const inDays = (from: number, to: number): number =>
      now() + draws.whole(from * 24 * 60, to * 24 * 60) * minute
    switch (kind) {
      case 'acknowledgement':
      case 'update':
        say(log, issueId, draws.chance(0.2) ? inDays(0.2, 2) : undefined)
        break
      case 'promise':
        if (factsOf(issueId).fixedAt !== null) tell(log, issueId)
        else if (draws.chance(0.5)) say(log, issueId, inDays(0.2, 2))
        else say(log, issueId, undefined, true)
        break
      case 'resolution':
        tell(log, issueId)
        break
      case 'chase':
        if (draws.chance(0.5)) {
          log.stopWaiting(issueId)
          change(issueId, { waitingUntilAt: null })
          when(now() + draws.between(0.5, 4) * hour, (later) => fix(later, issueId))
        } else {
          const untilAt = inDays(1, 4)
          log.chased(issueId, { untilAt })
          change(issueId, { waitingUntilAt: untilAt })
        }
        break
      case 'check-in':
        if (draws.chance(0.85)) {
          log.confirmWorks(issueId)
          change(issueId, { over: true })
        } else {
          log.reopen(issueId, { reason: 'It is back' })
          change(issueId, { fixedAt: null, toldAt: null, askedAt: null, promise: null, reopenedAt: now() })
          when(now() + draws.between(1, 8) * hour, (later) => fix(later, issueId))
        }
        break
      default:
        assertNever(kind)
    }
  }

  const capture = (log: IssueLog): void => {
    captured += 1
    const draws = drawsFor(seed, `issue/${captured}`)
    const channel = draws.pick<ReportChannel>([
      ['mail', 40],
      ['walk-up', 20],
      ['phone', 15],
      ['chat', 15],
      ['voicemail', 5],
      ['memo', 5],
    ])
    const priority = draws.pick<Priority>([
      ['normal', 64],
      ['low', 20],
      ['high', 12],
      ['urgent', 4],
    ])
    const person = draws.whole(1, 80)
    const promisedAt = draws.chance(0.1) ? Math.floor(now() + draws.between(2, 48) * hour) : null
    const { issueId } = log.capture({
      title: `Trouble ${captured}`,
      requester: { name: `Person ${person}`, email: `person.${person}@school.org` },
      channel,
      priority,
      ...(promisedAt === null ? {} : { promisedAt }),
    })
    const promise = promisedAt === null ? null : { at: promisedAt, madeAt: now() }
    ledger.captured({ issueId, channel, priority, createdAt: now(), promise })
    const takes = draws.pick<readonly [number, number]>([
      [[0.1, 0.4], 2],
      [[0.5, 6], 5],
      [[6, 48], 3],
    ])
    if (!draws.chance(0.1)) {
      when(now() + draws.between(...takes) * hour, (later) => fix(later, issueId))
      return
    }
    const patienceMs = draws.whole(24, 144) * hour
    when(now() + draws.between(0.2, 4) * hour, (later) => {
      if (factsOf(issueId).fixedAt !== null) return
      const untilAt = now() + patienceMs
      later.wait(issueId, { on: draws.chance(0.7) ? 'vendor' : 'colleague', name: 'ACME', untilAt })
      change(issueId, { waitingUntilAt: untilAt })
    })
  }

  return {
    captured: () => captured,
    toldUnaided: (issueId: number): number | null => toldUnaided.get(issueId) ?? null,
    /** Plans the issues of each working day. */
    begin: (): void => {
      for (const { date } of calendar.workDays) {
        const draws = drawsFor(seed, `issues/${date}`)
        for (let count = 0; count < habits.issuesPerWorkingDay; count += 1)
          when(calendar.localAt(date, draws.whole(510, 1_020)), capture)
      }
    },
    sees: ({ form, items }: OnScreen): void => {
      for (const { issueId, kind } of items) {
        nags += 1
        const draws = drawsFor(seed, `nag/${nags}`)
        if (form === 'toast' && draws.chance(habits.snoozesToast)) {
          const seenAt = now()
          when(seenAt + minute, (log) => {
            if (!owes(issueId, kind) || seenAt + hour <= now()) return
            log.snooze([issueId], seenAt + hour)
            ledger.snoozed([issueId], now(), seenAt + hour)
          })
        } else if (draws.chance(form === 'toast' ? habits.answersToast : habits.answersDigest))
          when(now() + draws.between(1, form === 'toast' ? 30 : 60) * minute, (log) =>
            answerOne(log, issueId, kind),
          )
      }
    },
  }
}
