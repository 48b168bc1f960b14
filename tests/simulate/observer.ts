import type { IssueLog, IssueRecord } from '../../electron/log/issue-log.ts'
import { AppError } from '../../shared/errors.ts'
import type { PolicyContext } from '../../shared/policy/context.ts'
import { policyFor } from '../../shared/policy/policy-for.ts'
import type { Calendar } from './calendar.ts'
import type { Debt, Ledger } from './facts.ts'
import type { OnScreen } from './machine.ts'

type Seen = OnScreen & Readonly<{ at: number }>

export type Finding = Readonly<{ what: string; at: number; issueId?: number }>

/** What the checks found; every list is to be empty. */
export type Findings = Readonly<{
  owedWithoutNag: readonly Finding[]
  outsideHours: readonly Finding[]
  overCap: readonly Finding[]
  duplicates: readonly Finding[]
  lost: readonly Finding[]
}>

const minute = 60_000
/** The app looks once a minute, and waits for the least gap; with somebody there for this long it has no excuse. */
const patienceMs = 15 * minute
/** What may have been on the screen when the app was killed comes again after this, what was snoozed after an hour. */
const leastGapMs = 30 * minute

const recordOf = (log: IssueLog, issueId: number): IssueRecord | null => {
  try {
    return log.record(issueId)
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return null
    throw error
  }
}

/**
 * Watches the screen and remembers who could see it; judges afterwards from that and the ledger of facts, never from what
 * the app says about itself.
 */
export const createObserver = (deps: { calendar: Calendar; ledger: Ledger; context: PolicyContext }) => {
  const { calendar, ledger, context } = deps
  const { reminders, policies } = context
  const seen: Seen[] = []
  const lost: Finding[] = []
  const unseen: Finding[] = []
  const reachable: { from: number; to: number }[] = []
  let reachableSince: number | null = null

  const policyOf = (issueId: number) => {
    const facts = ledger.issues.get(issueId)
    return facts === undefined ? null : policyFor(facts, policies)
  }

  const outsideHours = (): readonly Finding[] => [
    ...unseen,
    ...seen
      .filter(
        ({ at, items }) =>
          !calendar.isOfficeTime(at) && !items.every(({ issueId }) => policyOf(issueId)?.outsideHours),
      )
      .map(({ at }) => ({ what: 'shown outside hours', at })),
  ]

  const overCap = (): readonly Finding[] => {
    const found: Finding[] = []
    const counted = new Map<string, number>()
    let lastAt = Number.NEGATIVE_INFINITY
    for (const { at, items } of seen) {
      const date = calendar.dateOf(at)
      if (at < lastAt + reminders.minutesBetweenToasts * minute)
        found.push({ what: 'too soon after the last', at })
      lastAt = at
      counted.set(date, (counted.get(date) ?? 0) + 1)
      const presses = items.some(({ kind }) => kind === 'promise')
      if ((counted.get(date) ?? 0) > reminders.toastsPerDay && !presses)
        found.push({ what: 'more than the day allows', at })
    }
    return found
  }

  const duplicates = (): readonly Finding[] => {
    const lastShown = new Map<number, number>()
    return seen.flatMap(({ at, items }) =>
      items.flatMap(({ followUpId, issueId, kind }) => {
        const before = lastShown.get(followUpId)
        lastShown.set(followUpId, at)
        return before !== undefined && at - before < leastGapMs
          ? [{ what: `${kind} shown twice`, at, issueId }]
          : []
      }),
    )
  }

  /** Somebody was there long enough on that day while it was owed and not snoozed. */
  const couldBeSeen = (debt: Debt, day: Readonly<{ firstDigestAt: number; endsAt: number }>): boolean =>
    reachable.some(({ from, to }) => {
      const fromAt = Math.max(
        from,
        day.firstDigestAt,
        ...debt.snoozes.map((snooze) => (snooze.to > from ? snooze.to : 0)),
      )
      return Math.min(to, day.endsAt, debt.untilAt) - fromAt >= patienceMs
    })

  const owedWithoutNag = (): readonly Finding[] => {
    const nagged = new Set(
      seen.flatMap(({ at, items }) =>
        items.map(({ issueId, kind }) => `${calendar.dateOf(at)}/${issueId}/${kind}`),
      ),
    )
    return ledger.debts().flatMap((debt) =>
      calendar.workDays.flatMap((day, index) => {
        const before = calendar.workDays[index - 1]
        if (before === undefined || debt.sinceAt > before.beginsAt || debt.untilAt <= day.firstDigestAt)
          return []
        if (nagged.has(`${day.date}/${debt.issueId}/${debt.kind}`) || !couldBeSeen(debt, day)) return []
        return [{ what: `${debt.kind} owed, and no nag all day`, at: day.beginsAt, issueId: debt.issueId }]
      }),
    )
  }

  return {
    onScreen: (shown: OnScreen, at: number): void => {
      if (reachableSince === null) unseen.push({ what: 'shown while nobody could see it', at })
      seen.push({ ...shown, at })
    },
    reach: (isReachable: boolean, at: number): void => {
      if (isReachable === (reachableSince !== null)) return
      if (reachableSince !== null) reachable.push({ from: reachableSince, to: at })
      reachableSince = isReachable ? at : null
    },
    /** Every fact that the ledger knows has to be in the log, and what it says is owed has to be raised some time. */
    compare: (log: IssueLog, at: number, issueIds: Iterable<number>): void => {
      for (const issueId of issueIds) {
        const facts = ledger.issues.get(issueId)
        if (facts === undefined || facts.over) continue
        const record = recordOf(log, issueId)
        if (record === null) {
          lost.push({ what: 'the issue is gone from the log', at, issueId })
          continue
        }
        const { issue, followUps } = record
        const kept =
          issue.resolvedAt === facts.fixedAt &&
          issue.toldAt === facts.toldAt &&
          (issue.waiting?.untilAt ?? null) === facts.waitingUntilAt
        if (!kept && issue.closedAt === null) lost.push({ what: 'a fact is gone from the log', at, issueId })
        for (const { kind, untilAt } of ledger.openDebts(issueId))
          if (untilAt > at && !followUps.some((followUp) => followUp.kind === kind))
            lost.push({ what: `${kind} is owed, and the log does not know it`, at, issueId })
      }
    },
    /** What popped up, per working day on which somebody was there. */
    perDay: (): readonly number[] => {
      const days = calendar.workDays.filter((day) =>
        reachable.some(({ from, to }) => from < day.endsAt && to > day.beginsAt),
      )
      const counts = new Map(days.map(({ date }) => [date, 0]))
      for (const one of seen) {
        const date = calendar.dateOf(one.at)
        counts.set(date, (counts.get(date) ?? 0) + 1)
      }
      return [...counts.values()]
    },
    seen: (): readonly Seen[] => seen,
    findings: (): Findings => ({
      owedWithoutNag: owedWithoutNag(),
      outsideHours: outsideHours(),
      overCap: overCap(),
      duplicates: duplicates(),
      lost,
    }),
  }
}

export type Observer = ReturnType<typeof createObserver>
