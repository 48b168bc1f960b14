import ICAL from 'ical.js'
import {
  type Day,
  type DayFacts,
  dayOf,
  factsOf,
  monthLength,
  readMoment,
  secondsOfDay,
  weekdayOf,
} from './dates.ts'

type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
type NthWeekday = Readonly<{ weekday: number; nth: number }>

/** A rule by which whole days repeat (RFC 5545, 3.3.10). An empty list means that the part is not there. */
export type Rule = Readonly<{
  frequency: Frequency
  interval: number
  count: number
  /** The last day that may be one. */
  until: Day
  weekStart: number
  months: readonly number[]
  monthDays: readonly number[]
  yearDays: readonly number[]
  weeks: readonly number[]
  weekdays: readonly NthWeekday[]
  positions: readonly number[]
}>

const longestRule = 1000
const weekdayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const isFrequency = (freq: unknown): freq is Frequency =>
  freq === 'DAILY' || freq === 'WEEKLY' || freq === 'MONTHLY' || freq === 'YEARLY'

const nthWeekday = (name: string): NthWeekday => ({
  weekday: weekdayNames.indexOf(name.slice(-2)),
  nth: Number(name.slice(0, -2)),
})

/** An `UNTIL` in UTC at a full half hour of the evening is the midnight of a zone east of Greenwich: the next day. */
const untilDay = (value: string | undefined): Day => {
  if (value === undefined) return Number.POSITIVE_INFINITY
  const moment = readMoment(value)
  if (moment === undefined) throw new Error('UNTIL is no date')
  const { day, seconds, isUtc } = moment
  return isUtc && seconds !== null && seconds >= secondsOfDay / 2 && seconds % 1800 === 0 ? day + 1 : day
}

/** @throws Error for what is no rule, or none that whole days can repeat by: impossible parts, parts of a day, other calendars */
export const readRule = (value: string): Rule => {
  const text = value.trim().toUpperCase()
  if (text.length > longestRule) throw new Error('The rule is too long')
  if (/(?:^|;)RSCALE=(?!GREGORIAN)/.test(text)) throw new Error('Only the Gregorian calendar is known')
  const until = untilDay(/(?:^|;)UNTIL=([^;]*)/.exec(text)?.[1])
  const recur = ICAL.Recur.fromString(text.replace(/(?:^|;)UNTIL=[^;]*/, ''))
  const { freq, interval, count } = recur
  if (!isFrequency(freq)) throw new Error('Whole days repeat by days, weeks, months or years')
  if (!(interval >= 1) || (count !== null && !(count >= 1))) throw new Error('It never repeats')
  const numbers = (part: string): number[] => recur.getComponent(part).map(Number)
  const weekdays = recur.getComponent('BYDAY').map((name) => nthWeekday(String(name)))
  const nonsense = weekdays.some(({ weekday, nth }) => weekday < 0 || !Number.isInteger(nth))
  if (nonsense) throw new Error('BYDAY is no list of weekdays')
  return {
    frequency: freq,
    interval,
    count: count ?? Number.POSITIVE_INFINITY,
    until,
    weekStart: recur.wkst - 1,
    months: numbers('BYMONTH').sort((a, b) => a - b),
    monthDays: numbers('BYMONTHDAY'),
    yearDays: numbers('BYYEARDAY'),
    weeks: numbers('BYWEEKNO'),
    weekdays,
    positions: numbers('BYSETPOS'),
  }
}

/** What a rule leaves open comes from the day that it starts on. */
const withDefaults = (rule: Rule, start: DayFacts): Rule => {
  const { frequency, months, monthDays, yearDays, weeks, weekdays } = rule
  const sameWeekday = [{ weekday: start.weekday, nth: 0 }]
  const namesDays = weekdays.length + monthDays.length > 0
  if (frequency === 'WEEKLY') {
    const any = weekdays.length === 0 ? sameWeekday : weekdays.map((each) => ({ ...each, nth: 0 }))
    return { ...rule, weekdays: any, monthDays: [] }
  }
  if (frequency === 'DAILY') return { ...rule, weekdays: weekdays.map((each) => ({ ...each, nth: 0 })) }
  if (frequency === 'MONTHLY') return namesDays ? rule : { ...rule, monthDays: [start.monthDay] }
  if (namesDays || yearDays.length > 0) return rule
  if (weeks.length > 0) return { ...rule, weekdays: sameWeekday }
  return { ...rule, months: months.length > 0 ? months : [start.month], monthDays: [start.monthDay] }
}

const fromEnd = (value: number, length: number): number => (value < 0 ? length + 1 + value : value)

const weekFits = (day: Day, { weeks, weekStart }: Rule): boolean => {
  // The week belongs to the year in which its fourth day is; its year's last week is the one with 28 December.
  const fourth = day - ((weekdayOf(day) - weekStart + 7) % 7) + 3
  const { year, yearDay } = factsOf(fourth)
  const december = dayOf(year, 12, 28) ?? fourth
  const last = december - ((weekdayOf(december) - weekStart + 7) % 7) + 3
  const weekOf = (each: number): number => Math.floor((each - 1) / 7) + 1
  return weeks.some((week) => fromEnd(week, weekOf(factsOf(last).yearDay)) === weekOf(yearDay))
}

const weekdayFits = (facts: DayFacts, { weekdays, frequency, months }: Rule): boolean => {
  const inYear = frequency === 'YEARLY' && months.length === 0
  const place = inYear ? facts.yearDay : facts.monthDay
  const length = inYear ? facts.yearLength : facts.monthLength
  return weekdays.some(({ weekday, nth }) => {
    if (weekday !== facts.weekday) return false
    if (nth === 0) return true
    return nth > 0 ? Math.ceil(place / 7) === nth : Math.ceil((length - place + 1) / 7) === -nth
  })
}

const fits = (day: Day, rule: Rule): boolean => {
  const facts = factsOf(day)
  const { months, monthDays, yearDays, weeks, weekdays } = rule
  return (
    (months.length === 0 || months.includes(facts.month)) &&
    (monthDays.length === 0 ||
      monthDays.some((each) => fromEnd(each, facts.monthLength) === facts.monthDay)) &&
    (yearDays.length === 0 || yearDays.some((each) => fromEnd(each, facts.yearLength) === facts.yearDay)) &&
    (weekdays.length === 0 || weekdayFits(facts, rule)) &&
    (weeks.length === 0 || weekFits(day, rule))
  )
}

type Period = Readonly<{ first: Day; days: readonly Day[] }>

/** The days of one month that can be among those of the rule, in order; none when the rule leaves the month out. */
const monthCandidates = (year: number, month: number, { months, monthDays }: Rule): readonly Day[] => {
  const first = dayOf(year, month, 1)
  if (first === undefined || (months.length > 0 && !months.includes(month))) return []
  const length = monthLength(year, month)
  if (monthDays.length === 0) return Array.from({ length }, (_, index) => first + index)
  const days = new Set(monthDays.map((each) => fromEnd(each, length)))
  return [...days]
    .filter((each) => each >= 1 && each <= length)
    .sort((a, b) => a - b)
    .map((each) => first + each - 1)
}

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** The stretch of time number `index` that the rule looks at; `undefined` behind the last year there is. */
const periodOf = (index: number, rule: Rule, start: Day, at: DayFacts): Period | undefined => {
  const { frequency, interval } = rule
  const steps = index * interval
  if (frequency === 'DAILY') return { first: start + steps, days: [start + steps] }
  if (frequency === 'WEEKLY') {
    const first = start - ((at.weekday - rule.weekStart + 7) % 7) + steps * 7
    return { first, days: [first, first + 1, first + 2, first + 3, first + 4, first + 5, first + 6] }
  }
  const months = frequency === 'MONTHLY' ? at.month - 1 + steps : 0
  const year = at.year + (frequency === 'MONTHLY' ? Math.floor(months / 12) : steps)
  const month = (months % 12) + 1
  const first = dayOf(year, month, 1)
  if (first === undefined) return undefined
  if (frequency === 'MONTHLY') return { first, days: monthCandidates(year, month, rule) }
  const named = rule.months.length > 0 ? rule.months : everyMonth
  return { first, days: named.flatMap((each) => monthCandidates(year, each, rule)) }
}

const longestPeriodDays = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 } as const

const atPositions = (days: readonly Day[], positions: readonly number[]): readonly Day[] =>
  positions.length === 0
    ? days
    : days.filter((_, index) => positions.includes(index + 1) || positions.includes(index - days.length))

const namesNoPart = ({ months, monthDays, yearDays, weeks, weekdays, positions }: Rule): boolean =>
  [months, monthDays, yearDays, weeks, weekdays, positions].every((part) => part.length === 0)

/** How many times as long as a short rule a long one takes for each day: its lists are gone through for it. */
const effortOf = ({ months, monthDays, yearDays, weeks, weekdays, positions }: Rule): number =>
  [months, monthDays, yearDays, weekdays, positions, [...weeks, ...weeks]].reduce(
    (sum, { length }) => sum + Math.floor(length / 8),
    1,
  )

type Span = Readonly<{ from: Day; to: Day }>
/** Told how many days are about to be looked at; may throw to end the work. */
export type CountDays = (days: number) => void

/** Every so many days: nothing has to be looked at. */
const plainDays = (
  { interval, count, until }: Rule,
  start: Day,
  { from, to }: Span,
  step: CountDays,
): Day[] => {
  const first = Math.max(0, Math.ceil((from - start) / interval))
  const last = Math.min(count - 1, Math.floor((Math.min(to, until) - start) / interval))
  const length = Math.max(0, last - first + 1)
  step(length)
  return Array.from({ length }, (_, index) => start + (first + index) * interval)
}

/**
 * The days of a rule from `from` to `to`, of those since `start`. The work is bounded by the length of time that is looked
 * at, never by what the rule says; `step` is told of it.
 */
export const daysOfRule = (asWritten: Rule, start: Day, span: Span, step: CountDays): readonly Day[] => {
  const at = factsOf(start)
  const rule = withDefaults(asWritten, at)
  const { frequency, interval, count, positions } = rule
  if (frequency === 'DAILY' && namesNoPart(rule)) return plainDays(rule, start, span, step)
  const last = Math.min(span.to, rule.until)
  const longest = longestPeriodDays[frequency]
  // Without a count there is nothing to be learned from what comes before the span.
  const passed = Number.isFinite(count)
    ? 0
    : Math.max(0, Math.floor((span.from - longest - start) / (longest * interval)))
  const effort = effortOf(rule)
  const found: Day[] = []
  let counted = 0
  for (let index = passed; ; index += 1) {
    const period = periodOf(index, rule, start, at)
    if (period === undefined || !(period.first <= last)) return found
    step(1 + period.days.length * effort)
    const fitting = period.days.filter((day) => fits(day, rule))
    for (const day of atPositions(fitting, positions)) {
      if (day < start) continue
      counted += 1
      if (day > last || counted > count) return found
      if (day >= span.from) found.push(day)
    }
  }
}
