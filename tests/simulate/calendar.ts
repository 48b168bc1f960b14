import { Temporal } from 'temporal-polyfill'

/** Where the technician is, from a local date on. */
export type Stay = Readonly<{ from: string; timeZone: string }>
export type Absence = Readonly<{ from: string; to: string; machineOn: boolean }>

export type WorkDay = Readonly<{ date: string; beginsAt: number; firstDigestAt: number; endsAt: number }>

/** The year as it was: reckoned here from dates and office hours alone, without the app's own working time. */
export type Calendar = Readonly<{
  days: readonly Readonly<{ date: string; isWeekday: boolean; works: boolean; absence: Absence | null }>[]
  workDays: readonly WorkDay[]
  startAt: number
  endAt: number
  holidays: readonly string[]
  absences: readonly Absence[]
  zoneAt(at: number): string
  localAt(date: string, minutes: number): number
  dateOf(at: number): string
  /** In office hours, on a day that is neither holiday nor absence. */
  isOfficeTime(at: number): boolean
  /** Office time from an instant on, in ms. */
  afterOfficeTime(at: number, ms: number): number
  /** The same, where an absence doesn't stop the clock: what is owed goes on meanwhile. */
  afterOwedTime(at: number, ms: number): number
}>

const firstDay = Temporal.PlainDate.from('2026-03-16')
const home = 'Europe/Berlin'
const publicHolidays = [
  '2026-04-03',
  '2026-04-06',
  '2026-05-01',
  '2026-05-14',
  '2026-05-25',
  '2026-12-25',
  '2027-01-01',
]

/** From Monday, 16 March 2026: the clocks in Berlin change on 29 March and 25 October. */
export const createCalendar = (days: number): Calendar => {
  const day = (share: number): Temporal.PlainDate => firstDay.add({ days: Math.floor(days * share) })
  const absence = (share: number, length: number, machineOn: boolean): Absence => ({
    from: day(share).toString(),
    to: day(share)
      .add({ days: Math.max(1, length) - 1 })
      .toString(),
    machineOn,
  })
  const long = Math.min(14, Math.floor(days / 10))
  const trip = Math.max(2, Math.min(12, Math.floor(days / 8)))
  const absences = [absence(0.5, long, false), absence(0.85, Math.min(3, long), true)]
  const stays: readonly Stay[] = [
    { from: firstDay.toString(), timeZone: home },
    { from: day(0.25).toString(), timeZone: 'America/New_York' },
    { from: day(0.25).add({ days: trip }).toString(), timeZone: home },
    { from: day(0.67).toString(), timeZone: 'Asia/Kolkata' },
    { from: day(0.67).add({ days: trip }).toString(), timeZone: home },
  ]
  const zoneOn = (date: string): string => stays.findLast(({ from }) => from <= date)?.timeZone ?? home
  const instant = (date: string, minutes: number, timeZone: string): number =>
    Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes }).toZonedDateTime(timeZone)
      .epochMilliseconds

  const list = Array.from({ length: days }, (_, index) => {
    const date = firstDay.add({ days: index })
    const name = date.toString()
    const off = absences.find(({ from, to }) => from <= name && name <= to) ?? null
    const isWeekday = date.dayOfWeek < 6 && !publicHolidays.includes(name)
    return { date: name, isWeekday, works: isWeekday && off === null, absence: off }
  })
  // The zone of the machine changes in the small hours of the day, when the plane has landed.
  const moves = stays.map(({ from, timeZone }, index) => ({
    at: instant(from, 180, stays[index - 1]?.timeZone ?? timeZone),
    timeZone,
  }))
  const zoneAt = (at: number): string => moves.findLast((move) => move.at <= at)?.timeZone ?? home
  const localAt = (date: string, minutes: number): number => instant(date, minutes, zoneOn(date))
  const asWorkDay = ({ date }: Readonly<{ date: string }>): WorkDay => ({
    date,
    beginsAt: localAt(date, 9 * 60),
    firstDigestAt: localAt(date, 9 * 60 + 15),
    endsAt: localAt(date, 17 * 60),
  })
  const workDays = list.filter(({ works }) => works).map(asWorkDay)
  const owedDays = list
    .filter(({ works, absence: off, isWeekday }) => works || (off !== null && isWeekday))
    .map(asWorkDay)
  const after =
    (from: readonly WorkDay[]) =>
    (at: number, ms: number): number => {
      let left = ms
      for (const { beginsAt, endsAt } of from) {
        const fromAt = Math.max(beginsAt, at)
        if (fromAt >= endsAt) continue
        if (left <= endsAt - fromAt) return fromAt + left
        left -= endsAt - fromAt
      }
      return Number.POSITIVE_INFINITY
    }
  const formatters = new Map<string, Intl.DateTimeFormat>()
  const dateOf = (at: number): string => {
    const timeZone = zoneAt(at)
    const formatter =
      formatters.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
    formatters.set(timeZone, formatter)
    return formatter.format(at)
  }
  return {
    days: list,
    workDays,
    startAt: localAt(firstDay.toString(), 0),
    endAt: localAt(firstDay.add({ days }).toString(), 0),
    holidays: publicHolidays,
    absences,
    zoneAt,
    localAt,
    dateOf,
    isOfficeTime: (at) => workDays.some(({ beginsAt, endsAt }) => beginsAt <= at && at < endsAt),
    afterOfficeTime: after(workDays),
    afterOwedTime: after(owedDays),
  }
}
