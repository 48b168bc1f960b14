import type { FollowUp } from '../model/follow-up.ts'
import { dayMs } from '../time.ts'
import type { PolicyContext } from './context.ts'
import { digestTimes } from './digest-times.ts'
import { clampToWorkingTime, workingDayFromNumber } from './working-day.ts'
import { localDay, startOfLocalDay } from './zone-offsets.ts'

/** Something owed, or about to be; `nextNagAt` is when its own time comes. UTC ms. */
type Candidate = Readonly<{
  followUp: Pick<FollowUp, 'kind' | 'dueAt' | 'nextNagAt' | 'lastNagAt'>
  outsideHours: boolean
}>

export type Decision<T> = Readonly<{
  /** What the one notification says; empty: nothing now. */
  say: readonly T[]
  /** The last one of the working day. */
  isBeforeYouGo: boolean
  /** What has to wait, and until when (UTC ms); what is neither said nor here keeps its own time. */
  held: readonly Readonly<{ items: readonly T[]; untilAt: number }>[]
}>

/** What will be due within this time comes along with what is due. */
export const togetherMs = 30 * 60_000

/** So many of a day come as soon as something is due; with the others the app waits, so that they last until the evening. */
const atOnce = 2

/** From when on it has to be known what was shown, UTC ms: the local day, and the gap before it. */
export const remembersFrom = (now: number, { timeZone, reminders }: PolicyContext): number =>
  Math.min(startOfLocalDay(localDay(now, timeZone), timeZone), now - reminders.minutesBetweenToasts * 60_000)

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

/** A promise that is about to break, or is broken, and has not been said so yet. */
const isPressing = ({ kind, dueAt, lastNagAt }: Candidate['followUp'], now: number): boolean =>
  kind === 'promise' && (lastNagAt === null || (lastNagAt < dueAt && dueAt <= now))

/** It would break while it is waited with. */
const breaksBy =
  (now: number, untilAt: number) =>
  ({ dueAt }: Candidate['followUp']): boolean =>
    now < dueAt && dueAt < untilAt

/** So many of a day are kept for its last digest time. */
const keptForEvening = 1
/** And until the last quarter of the day, so many for the promises, where the day's number has room for it. */
const keptForPromises = 1
const leastNumberWithRoom = 4

/** When the day has room for another one, which may be now. */
const roomAt = (now: number, today: readonly number[], context: PolicyContext): number => {
  const times = digestTimes(now, context)
  const lastTime = times.at(-1) ?? now
  const { toastsPerDay } = context.reminders
  const isEarly = now < lastTime - (lastTime - (times[0] ?? now)) / 4 && toastsPerDay >= leastNumberWithRoom
  const kept = (now < lastTime ? keptForEvening : 0) + (isEarly ? keptForPromises : 0)
  const left = toastsPerDay - today.length - kept
  if (left <= 0) return nextDigestAt(now, context)
  if (now >= lastTime || today.length < atOnce) return now
  const lastAt = Math.max(...today)
  return Math.ceil(lastAt + (lastTime - lastAt) / (left + 1))
}

/**
 * When something's time has come, one notification says everything that is owed. At most one within the least gap, and so
 * many in a day, spread over what is left of it; news of a promise waits for the gap alone, and beyond the day's number,
 * but for the evening's, is gathered for half an hour, unless another promise would break meanwhile. Nothing during an
 * absence, nor outside working hours but what may be raised there. `shownAt`: when notifications were on the screen, since
 * `remembersFrom`.
 */
export const decideDelivery = <T extends Candidate>(
  { owed, now, shownAt }: Readonly<{ owed: readonly T[]; now: number; shownAt: readonly number[] }>,
  context: PolicyContext,
): Decision<T> => {
  const workingAt = clampToWorkingTime(now, context)
  const isTime = (one: T): boolean => !isAbsent(now, context) && (workingAt === now || one.outsideHours)
  const untimely = { items: owed.filter((one) => !isTime(one)), untilAt: workingAt }
  const timely = owed.filter(isTime)
  const due = timely.filter(({ followUp }) => followUp.nextNagAt <= now)
  if (due.length === 0) return { say: [], isBeforeYouGo: false, held: [untimely] }

  // What seems to lie ahead was shown before the clock was set back; it must not silence anything until then.
  const past = shownAt.filter((at) => at <= now)
  const today = past.filter((at) => localDay(at, context.timeZone) === localDay(now, context.timeZone))
  const lastAt = Math.max(...past)
  const gapEndsAt = lastAt + context.reminders.minutesBetweenToasts * 60_000
  const pressing = due.map(({ followUp }) => followUp).filter((followUp) => isPressing(followUp, now))
  const hasRoom = today.length < context.reminders.toastsPerDay - keptForEvening
  const newsAt = hasRoom || pressing.some(breaksBy(now, lastAt + togetherMs)) ? now : lastAt + togetherMs
  const untilAt = Math.max(gapEndsAt, pressing.length > 0 ? newsAt : roomAt(now, today, context))
  if (now < untilAt) return { say: [], isBeforeYouGo: false, held: [untimely, { items: due, untilAt }] }

  const lastTime = digestTimes(now, context).at(-1)
  const isEvening =
    lastTime !== undefined &&
    lastTime > workingDayFromNumber(localDay(now, context.timeZone), context).dailyAt
  const isBeforeYouGo =
    isEvening && workingAt === now && lastTime <= now && !today.some((at) => at >= lastTime)
  return { say: timely, isBeforeYouGo, held: [untimely] }
}
