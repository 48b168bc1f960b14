import type { Policy } from '../model/policy.ts'
import type { WorkingHours } from '../model/working-hours.ts'
import { dayMs } from '../time.ts'
import type { PolicyContext } from './context.ts'

type Absences = PolicyContext['daysOff']

const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)

const datesOf = (absences: Absences): readonly string[] =>
  absences.flatMap(({ from, to }) => {
    const first = Date.parse(from) / dayMs
    return Array.from({ length: Date.parse(to) / dayMs - first + 1 }, (_, i) => dateOf(first + i))
  })

const wholeDay = [{ from: '00:00', to: '24:00' }]
const always: WorkingHours['days'] = {
  1: wholeDay,
  2: wholeDay,
  3: wholeDay,
  4: wholeDay,
  5: wholeDay,
  6: wholeDay,
  7: wholeDay,
}

/** The same absences and hours give the same object each time, so that what is reckoned from it is remembered too. */
const rememberedByBoth = (make: (hours: WorkingHours, absences: Absences) => WorkingHours) => {
  const known = new WeakMap<WorkingHours, WeakMap<Absences, WorkingHours>>()
  return (hours: WorkingHours, absences: Absences): WorkingHours => {
    const ofHours = known.get(hours) ?? new WeakMap<Absences, WorkingHours>()
    known.set(hours, ofHours)
    const made = ofHours.get(absences) ?? make(hours, absences)
    ofHours.set(absences, made)
    return made
  }
}

const withAbsences = rememberedByBoth(({ days, holidays }, absences) => ({
  days,
  holidays: [...holidays, ...datesOf(absences)],
}))

const aroundTheClock = rememberedByBoth((_, absences) => ({ days: always, holidays: [...datesOf(absences)] }))

/** When something may be raised: working hours without the technician's absences. What is owed goes on meanwhile. */
export const raisingHours = ({
  workingHours,
  daysOff,
}: Pick<PolicyContext, 'workingHours' | 'daysOff'>): WorkingHours =>
  daysOff.length === 0 ? workingHours : withAbsences(workingHours, daysOff)

/** The context in which a policy's reminders are planned: some come at any hour, but none during an absence. */
export const raisingContext = (
  context: PolicyContext,
  { outsideHours }: Pick<Policy, 'outsideHours'>,
): PolicyContext =>
  outsideHours ? { ...context, workingHours: aroundTheClock(context.workingHours, context.daysOff) } : context
