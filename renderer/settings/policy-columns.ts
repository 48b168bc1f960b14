import type { Policy } from '../../shared/model/policy.ts'
import { daysOf, daysText, isOff, ladderOf, ladderText, minutesOf, minutesText } from './human-units.ts'

type Column = Readonly<{
  label: string
  placeholder: string
  show(policy: Policy): string
  /** The changed part of the row; `null` when it could not be read. `dayMinutes`: how long a working day is. */
  read(typed: string, dayMinutes: number): Partial<Policy> | null
  /** What can be typed. */
  help: string
}>

const minutesHelp = 'Write it like 30 min, 4 h or 2 days.'
const daysHelp = 'Write it like 2 days.'
const orOff = (help: string): string => `${help.slice(0, -1)}, or empty it to switch it off.`

const known = <T>(value: T | null, policy: (value: T) => Partial<Policy>): Partial<Policy> | null =>
  value === null ? null : policy(value)

/** The columns that are typed, each in its human unit. */
export const policyColumns: readonly Column[] = [
  {
    label: 'Acknowledge within',
    placeholder: 'Off',
    show: (policy) => minutesText(policy.acknowledgeWithinMinutes),
    read: (typed, dayMinutes) =>
      isOff(typed)
        ? { acknowledgeWithinMinutes: null }
        : known(minutesOf(typed, dayMinutes), (acknowledgeWithinMinutes) => ({ acknowledgeWithinMinutes })),
    help: orOff(minutesHelp),
  },
  {
    label: 'Update every',
    placeholder: 'Off',
    show: (policy) => minutesText(policy.updateEveryMinutes),
    read: (typed, dayMinutes) =>
      isOff(typed)
        ? { updateEveryMinutes: null }
        : known(minutesOf(typed, dayMinutes), (updateEveryMinutes) => ({ updateEveryMinutes })),
    help: orOff(minutesHelp),
  },
  {
    label: 'Report a fix within',
    placeholder: '4 h',
    show: (policy) => minutesText(policy.tellWithinMinutes),
    read: (typed, dayMinutes) =>
      known(minutesOf(typed, dayMinutes), (tellWithinMinutes) => ({ tellWithinMinutes })),
    help: minutesHelp,
  },
  {
    label: 'Remind before a promise',
    placeholder: '30 min',
    show: (policy) => minutesText(policy.promiseLeadMinutes),
    read: (typed, dayMinutes) =>
      known(minutesOf(typed, dayMinutes), (promiseLeadMinutes) => ({ promiseLeadMinutes })),
    help: minutesHelp,
  },
  {
    label: 'Check in after',
    placeholder: 'Off',
    show: (policy) => daysText(policy.checkInAfterDays),
    read: (typed) =>
      isOff(typed)
        ? { checkInAfterDays: null }
        : known(daysOf(typed), (checkInAfterDays) => ({ checkInAfterDays })),
    help: orOff(daysHelp),
  },
  {
    label: 'Close unanswered after',
    placeholder: '5 days',
    show: (policy) => daysText(policy.closeUnansweredAfterDays),
    read: (typed) => known(daysOf(typed), (closeUnansweredAfterDays) => ({ closeUnansweredAfterDays })),
    help: daysHelp,
  },
  {
    label: 'Ask if still wanted after',
    placeholder: '20 days',
    show: (policy) => daysText(policy.stillWantedAfterDays),
    read: (typed) => known(daysOf(typed), (stillWantedAfterDays) => ({ stillWantedAfterDays })),
    help: daysHelp,
  },
  {
    label: 'Reminders after',
    placeholder: '15 min, 1 h, 3 h',
    show: (policy) => ladderText(policy.ladderMinutes),
    read: (typed) => known(ladderOf(typed), (ladderMinutes) => ({ ladderMinutes })),
    help: 'Write them like 15 min, 1 h, 3 h.',
  },
]
