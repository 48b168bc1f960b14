import type { FollowUpKind } from '../../shared/model/follow-up.ts'
import type { Priority, ReportChannel } from '../../shared/model/issue.ts'
import type { Policies } from '../../shared/model/policy.ts'
import { policyFor } from '../../shared/policy/policy-for.ts'
import type { Calendar } from './calendar.ts'

/** What happened to an issue, as its technician would swear. UTC ms. */
export type Facts = {
  readonly issueId: number
  readonly priority: Priority
  readonly channel: ReportChannel
  readonly createdAt: number
  lastWordAt: number | null
  fixedAt: number | null
  firstFixedAt: number | null
  toldAt: number | null
  firstToldAt: number | null
  askedAt: number | null
  noNotice: boolean
  waitingUntilAt: number | null
  promise: { at: number; madeAt: number } | null
  reopenedAt: number | null
  over: boolean
}

/** Something owed in a stretch of time; `untilAt` is infinite while it still is. */
export type Debt = {
  readonly issueId: number
  readonly kind: FollowUpKind
  readonly sinceAt: number
  untilAt: number
  readonly snoozes: { from: number; to: number }[]
}

const officeDayMs = 8 * 3_600_000
const minuteMs = 60_000

/**
 * Keeps the facts and what they mean is owed, by the table in the design: a second, plainer reckoning than the app's own.
 * Where the two may differ by a little, this one begins a debt later and ends it sooner.
 */
export const createLedger = (calendar: Calendar, policies: Policies) => {
  const issues = new Map<number, Facts>()
  const open = new Map<number, Debt[]>()
  const touched = new Set<number>()
  const debts: Debt[] = []

  const owed = (
    facts: Facts,
  ): readonly Readonly<{ kind: FollowUpKind; sinceAt: number; untilAt?: number }>[] => {
    const { createdAt, lastWordAt, fixedAt, toldAt, promise } = facts
    if (facts.over) return []
    const policy = policyFor(facts, policies)
    const after = (at: number, minutes: number): number => calendar.afterOfficeTime(at, minutes * minuteMs)
    const result: { kind: FollowUpKind; sinceAt: number; untilAt?: number }[] = []
    if (promise !== null && toldAt === null) result.push({ kind: 'promise', sinceAt: promise.at })
    if (fixedAt === null) {
      if (policy.acknowledgeWithinMinutes !== null && lastWordAt === null)
        result.push({ kind: 'acknowledgement', sinceAt: after(createdAt, policy.acknowledgeWithinMinutes) })
      else if (policy.updateEveryMinutes !== null) {
        const silentSinceAt = Math.max(createdAt, lastWordAt ?? 0, facts.reopenedAt ?? 0)
        result.push({ kind: 'update', sinceAt: after(silentSinceAt, policy.updateEveryMinutes) })
      }
      if (facts.waitingUntilAt !== null) result.push({ kind: 'chase', sinceAt: facts.waitingUntilAt })
    } else if (toldAt === null) {
      if (!facts.noNotice) result.push({ kind: 'resolution', sinceAt: fixedAt })
    } else if (policy.checkInAfterDays !== null && facts.askedAt === null) {
      const sinceAt = calendar.afterOfficeTime(toldAt, policy.checkInAfterDays * officeDayMs)
      const askedFromAt = calendar.afterOwedTime(toldAt, policy.checkInAfterDays * officeDayMs)
      const untilAt = calendar.afterOfficeTime(
        askedFromAt,
        (policy.closeUnansweredAfterDays - 1) * officeDayMs,
      )
      if (sinceAt < untilAt) result.push({ kind: 'check-in', sinceAt, untilAt })
    }
    return result
  }

  const refresh = (facts: Facts, at: number): void => {
    touched.add(facts.issueId)
    const now = owed(facts)
    const before = open.get(facts.issueId) ?? []
    const kept = before.filter((debt) => {
      const same = now.some(({ kind, sinceAt }) => kind === debt.kind && sinceAt === debt.sinceAt)
      if (!same) debt.untilAt = Math.min(debt.untilAt, at)
      return same
    })
    const added = now
      .filter(({ kind }) => !kept.some((debt) => debt.kind === kind))
      .map(({ kind, sinceAt, untilAt }): Debt => {
        return {
          issueId: facts.issueId,
          kind,
          sinceAt,
          untilAt: untilAt ?? Number.POSITIVE_INFINITY,
          snoozes: [],
        }
      })
    debts.push(...added)
    open.set(facts.issueId, [...kept, ...added])
  }

  return {
    issues,
    debts: (): readonly Debt[] => debts,
    /** What something happened to since this was asked last. */
    takeTouched: (): readonly number[] => {
      const ids = [...touched]
      touched.clear()
      return ids
    },
    openDebts: (issueId: number): readonly Debt[] => open.get(issueId) ?? [],
    captured: (facts: Pick<Facts, 'issueId' | 'priority' | 'channel' | 'createdAt' | 'promise'>): void => {
      const whole: Facts = {
        ...facts,
        lastWordAt: null,
        fixedAt: null,
        firstFixedAt: null,
        toldAt: null,
        firstToldAt: null,
        askedAt: null,
        noNotice: false,
        waitingUntilAt: null,
        reopenedAt: null,
        over: false,
      }
      issues.set(facts.issueId, whole)
      refresh(whole, facts.createdAt)
    },
    change: (issueId: number, at: number, change: Partial<Facts>): void => {
      const facts = issues.get(issueId)
      if (facts === undefined) throw new Error(`nothing is known of issue ${issueId}`)
      Object.assign(facts, change)
      refresh(facts, at)
    },
    snoozed: (issueIds: readonly number[], from: number, to: number): void => {
      for (const issueId of issueIds)
        for (const debt of open.get(issueId) ?? []) debt.snoozes.push({ from, to })
    },
  }
}

export type Ledger = ReturnType<typeof createLedger>
