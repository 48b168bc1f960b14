import type { WorkingHours } from '../../../shared/model/working-hours.ts'

/** Stretches of nine days around moments at which local clocks did something odd: zone, first day. */
export const oddDays = [
  ['Australia/Lord_Howe', '2026-04-01', 'half an hour back'],
  ['Australia/Lord_Howe', '2026-09-30', 'half an hour on'],
  ['Pacific/Apia', '2011-12-27', 'a whole day skipped'],
  ['America/New_York', '2026-03-05', 'an hour on'],
  ['America/New_York', '2026-10-29', 'an hour back'],
  ['Europe/Berlin', '2026-03-26', 'an hour on'],
  ['Europe/Berlin', '2026-10-22', 'an hour back'],
  ['Asia/Kolkata', '2026-05-01', 'never anything'],
  ['Africa/Casablanca', '2023-03-16', 'an hour back for Ramadan'],
  ['Africa/Casablanca', '2023-04-20', 'and on again'],
  ['America/Sao_Paulo', '2018-11-01', 'midnight skipped'],
  ['America/Sao_Paulo', '2018-02-14', 'midnight set back'],
  ['Antarctica/Troll', '2026-03-26', 'two hours on'],
  ['Antarctica/Troll', '2026-10-22', 'two hours back'],
  ['America/St_Johns', '2010-11-04', 'a minute after midnight set back'],
  ['America/Recife', '2000-10-05', 'twice within eight days'],
] as const

/** What the wall clock shows, by the platform's own calendar and not by the code under test. */
export const wallClock = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
  })
  return (at: number) => {
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
    return {
      date: `${part['year']}-${part['month']}-${part['day']}`,
      time: `${part['hour']}:${part['minute']}`,
      weekday: (['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part['weekday'] ?? '') +
        1) as keyof WorkingHours['days'],
    }
  }
}

export const isWorkingMinute = (
  clock: ReturnType<ReturnType<typeof wallClock>>,
  hours: WorkingHours,
): boolean =>
  !hours.holidays.includes(clock.date) &&
  hours.days[clock.weekday].some(({ from, to }) => from <= clock.time && clock.time < to)
