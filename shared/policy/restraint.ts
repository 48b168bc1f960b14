import type { Policy } from '../model/policy.ts'
import type { PolicyContext } from './context.ts'
import { digestTimes } from './digest-times.ts'
import { clampToWorkingTime, workingDayFromNumber } from './working-day.ts'
import { dayMs, localDay, startOfLocalDay } from './zone-offsets.ts'

/** A reminder whose time has come, and what its policy says about the way it is raised. */
type Candidate = Readonly<{
  issueId: number
  policy: Pick<Policy, 'form' | 'toastsPerDay' | 'outsideHours'>
  /** A promise, or urgent: the next digest may be too late for it. */
  isPressing: boolean
  /** Owed since a former day, and not yet raised on this one. */
  isStale: boolean
}>

/** A notification that was on the screen. UTC ms. */
export type Shown = Readonly<{ at: number; form: 'toast' | 'digest'; issueIds: readonly number[] }>

export type Notice<T> = Readonly<{ form: 'toast' | 'digest'; items: readonly T[] }>
/** Nothing now: ask again at that time (UTC ms). */
export type Held<T> = Readonly<{ items: readonly T[]; untilAt: number }>
export type Decision<T> = Readonly<{ show: readonly Notice<T>[]; held: readonly Held<T>[] }>

export type DeliveryQuestion<T> = Readonly<{
  /** In the order in which they are to be raised. */
  due: readonly T[]
  now: number
  /** Everything shown since `remembersFrom`. */
  shown: readonly Shown[]
  /** How many issues have something pressing to be raised between now and `pressesUntil`. */
  pressingAhead: number
  /** Nobody could see anything for a while: asleep, locked, away, quiet, absent, not running. */
  catchingUp: boolean
}>

const gapMs = (context: PolicyContext): number => context.reminders.minutesBetweenToasts * 60_000
/**
 * So many of the day's toasts are kept for what presses and is still to come today: a promise for the afternoon is not kept
 * by the evening's digest. At most a third, so that the others have theirs.
 */
const reservedToasts = (pressingAhead: number, { reminders }: PolicyContext): number =>
  Math.min(pressingAhead, Math.floor(reminders.toastsPerDay / 3))

/** Until when `pressingAhead` looks, UTC ms: the end of the local day. */
export const pressesUntil = (now: number, { timeZone }: PolicyContext): number =>
  startOfLocalDay(localDay(now, timeZone) + 1, timeZone)

/** Whoever comes and goes is not given what was missed each time, but once in so long. */
const backlogGapMs = 30 * 60_000

/** A digest may come this much after its time for the sake of the gap, though nothing was missed. */
const digestWindowMs = (context: PolicyContext): number => gapMs(context) + 60_000

/** From when on it has to be known what was shown, UTC ms: the local day, and the gap before it. */
export const remembersFrom = (now: number, context: PolicyContext): number =>
  Math.min(startOfLocalDay(localDay(now, context.timeZone), context.timeZone), now - gapMs(context))

export const isAbsent = (at: number, { daysOff, timeZone }: PolicyContext): boolean => {
  if (daysOff.length === 0) return false
  const day = localDay(at, timeZone)
  return daysOff.some(({ from, to }) => Date.parse(from) / dayMs <= day && day <= Date.parse(to) / dayMs)
}

const nextDigestAt = (now: number, context: PolicyContext): number => {
  const today = digestTimes(now, context).find((at) => at > now)
  if (today !== undefined) return today
  const next = workingDayFromNumber(localDay(now, context.timeZone) + 1, context)
  return digestTimes(next.beginsAt, context)[0] ?? next.dailyAt
}

const issuesOf = <T extends Pick<Candidate, 'issueId'>>(items: readonly T[]): readonly (readonly T[])[] => [
  ...Map.groupBy(items, ({ issueId }) => issueId).values(),
]

/** What the day has seen so far. */
const lookBack = (shown: readonly Shown[], now: number, context: PolicyContext) => {
  const today = localDay(now, context.timeZone)
  const ofToday = shown.filter(({ at }) => localDay(at, context.timeZone) === today)
  const times = digestTimes(now, context)
  /** The first digest since its time; late, when nobody could see it sooner. */
  const ofDigestTime = (one: Shown): boolean => {
    const time = times.findLast((at) => at <= one.at)
    return (
      one.form === 'digest' &&
      time !== undefined &&
      !ofToday.some((other) => other.form === 'digest' && time <= other.at && other.at < one.at)
    )
  }
  // What seems to lie ahead was shown before the clock was set back; it must not silence anything until then.
  const lastAt = Math.max(...shown.filter(({ at }) => at <= now).map(({ at }) => at))
  const digestTime = times.findLast((at) => at <= now)
  const digests = shown.filter(({ at, form }) => at <= now && form === 'digest')
  return {
    lastDigestAt: Math.max(...digests.map(({ at }) => at)),
    gapEndsAt: lastAt + gapMs(context),
    counted: ofToday.filter((one) => !ofDigestTime(one)).length,
    toastsOf: (issueId: number): number =>
      ofToday.filter(({ form, issueIds }) => form === 'toast' && issueIds.includes(issueId)).length,
    /** The digest of the last digest time is still to come. */
    digestOutstanding:
      digestTime !== undefined &&
      !ofToday.some(({ at, form }) => form === 'digest' && digestTime <= at && at <= now),
    isDigestTime: digestTime !== undefined && now < digestTime + digestWindowMs(context),
  }
}

/**
 * What of the due is shown now and in which form, and until when the rest waits. Everything due is in exactly one of the
 * two. An issue is one toast, however much is owed for it. At most one notification within the least gap; toasts, and
 * digests between their times, within the day's cap, the last of them for what presses today or was missed; beyond the
 * caps of the day or of the issue only in the digests at their fixed times, which count against no cap.
 */
export const decideDelivery = <T extends Candidate>(
  { due, now, shown, pressingAhead, catchingUp }: DeliveryQuestion<T>,
  context: PolicyContext,
): Decision<T> => {
  const held: Held<T>[] = []
  const hold = (items: readonly T[], untilAt: number): void => {
    if (items.length > 0) held.push({ items, untilAt })
  }
  const decision = (...show: Notice<T>[]): Decision<T> => ({ show, held })

  const workingAt = clampToWorkingTime(now, context)
  const isTime = (item: T): boolean =>
    !isAbsent(now, context) && (workingAt === now || item.policy.outsideHours)
  hold(
    due.filter((item) => !isTime(item)),
    workingAt,
  )
  const items = due.filter(isTime)
  if (items.length === 0) return decision()

  const past = lookBack(shown, now, context)
  if (now < past.gapEndsAt) {
    hold(items, past.gapEndsAt)
    return decision()
  }
  const left = context.reminders.toastsPerDay - past.counted
  const isToastable = ({ issueId, policy }: T): boolean =>
    left > 0 && policy.form === 'toast' && past.toastsOf(issueId) < policy.toastsPerDay
  const toastable = issuesOf(items.filter(isToastable))
  const alone = toastable.length === 1 && issuesOf(items).length === 1
  // Nobody could see it at its time: it comes now, and still counts against no cap.
  const isLate = catchingUp && !alone
  if (past.digestOutstanding && (past.isDigestTime || isLate)) return decision({ form: 'digest', items })
  if (left <= 0) {
    hold(items, nextDigestAt(now, context))
    return decision()
  }
  const isBacklog = isLate && toastable.length > 0
  const leftForAll = Math.max(0, left - reservedToasts(pressingAhead, context))
  const isCrowd = !catchingUp && leftForAll > 0 && toastable.length >= context.reminders.digestFrom
  const pressing = toastable.filter((ofIssue) => ofIssue.some(({ isPressing }) => isPressing))
  const nextBacklogAt = past.lastDigestAt + backlogGapMs
  if (isBacklog && pressing.length === 0 && now < nextBacklogAt) {
    hold(items, Math.min(nextBacklogAt, nextDigestAt(now, context)))
    return decision()
  }
  if (isBacklog || isCrowd) return decision({ form: 'digest', items })

  const others = toastable.filter((ofIssue) => !pressing.includes(ofIssue))
  // What is owed for long is raised every day: the evening's digest may find nobody there.
  const stale = others.filter((ofIssue) => ofIssue.some(({ isStale }) => isStale))
  const waiting = [...pressing, ...(leftForAll > 0 ? others : stale)]
  const atOnce = gapMs(context) > 0 ? 1 : Math.max(leftForAll, Math.min(left, pressing.length))
  const toasts = waiting.slice(0, atOnce)
  hold(waiting.slice(atOnce).flat(), now + Math.max(gapMs(context), 60_000))
  hold(
    items.filter((item) => !waiting.some((ofIssue) => ofIssue.includes(item))),
    nextDigestAt(now, context),
  )
  return decision(...toasts.map((ofIssue): Notice<T> => ({ form: 'toast', items: ofIssue })))
}
