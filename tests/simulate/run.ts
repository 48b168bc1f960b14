import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultPolicyContext, type PolicyContext } from '../../shared/policy/context.ts'
import { createManualClock } from '../fakes/manual-clock.ts'
import { createCalendar } from './calendar.ts'
import { drawsFor } from './draws.ts'
import { createLedger, type Ledger } from './facts.ts'
import { createMachine, deadlyMoments } from './machine.ts'
import { createObserver, type Findings, type Observer } from './observer.ts'
import { createPresencePlan } from './presence-plan.ts'
import { createTechnician } from './technician.ts'

export type SimulationOptions = Readonly<{
  seed: number
  days: number
  /** For tests of the checks: may tamper with what was seen and what is known before they are made. */
  meddle?: (observer: Observer, ledger: Ledger) => void
}>

export type Simulation = Readonly<{
  seed: number
  days: number
  issues: number
  /** First fixes of which somebody was to be told. */
  fixes: number
  toldSameDayWith: number
  toldSameDayWithout: number
  /** Everything that popped up, per working day. */
  shown: readonly number[]
  findings: Findings
  kills: number
}>

const minute = 60_000
const mostKills = 200

/** The default settings, but for what they leave unused: urgent ones at any hour. */
const simulatedContext = (calendar: ReturnType<typeof createCalendar>): PolicyContext => {
  const { policies, workingHours } = defaultPolicyContext
  const { byPriority } = policies
  return {
    ...defaultPolicyContext,
    timeZone: calendar.zoneAt(calendar.startAt),
    workingHours: { ...workingHours, holidays: [...calendar.holidays] },
    daysOff: calendar.absences.map(({ from, to }) => ({ from, to })),
    policies: {
      ...policies,
      byPriority: {
        ...byPriority,
        urgent: { ...byPriority.urgent, outsideHours: true },
      },
    },
  }
}

/** One technician for so many days, in a folder of its own that goes away with it. */
export const simulate = async ({ seed, days, meddle }: SimulationOptions): Promise<Simulation> => {
  const folder = mkdtempSync(join(tmpdir(), 'in-the-loop-simulation-'))
  const calendar = createCalendar(days)
  const plan = createPresencePlan(calendar, seed)
  const everyday = simulatedContext(calendar)
  const time = createManualClock(calendar.startAt, calendar.zoneAt)
  const { now } = time.clock
  const ledger = createLedger(calendar, everyday.policies)
  const observer = createObserver({ calendar, ledger, context: everyday })
  const draws = drawsFor(seed, 'kills')
  let kills = 0

  const machine = createMachine({
    folder,
    time,
    context: () => ({ ...everyday, timeZone: time.clock.timeZone() }),
    onScreen: (shown) => {
      // A quiet time may end at this very instant.
      noteReach()
      observer.onScreen(shown, now())
      technician.sees(shown)
    },
    onKilled: () => {
      kills += 1
      noteReach()
      time.at(now() + draws.between(0, 15) * minute, () => {
        machine.open()
        noteReach()
      })
    },
    onReopened: (log) => observer.compare(log, now(), ledger.takeTouched()),
  })
  const noteReach = (): void =>
    observer.reach(machine.log() !== null && machine.state() === 'there' && !machine.isQuiet(), now())
  const technician = createTechnician({ seed, time, calendar, plan, machine, ledger })

  for (const { at, state } of plan.transitions)
    time.at(at, () => {
      machine.become(state)
      noteReach()
    })
  for (const { at, untilAt } of plan.quiet)
    time.at(at, () => {
      machine.setQuiet(untilAt)
      noteReach()
      time.at(untilAt, noteReach)
    })
  // Killed at any moment, and each fourth time while a reminder is on its way to the screen.
  const wanted = Math.min(mostKills, calendar.workDays.length * 10)
  for (let count = 0; count < wanted; count += 1) {
    const day = calendar.workDays[draws.whole(0, calendar.workDays.length - 1)]
    const moment = deadlyMoments[draws.whole(0, deadlyMoments.length - 1)]
    if (day === undefined || moment === undefined) continue
    const attempt = (): void => {
      const log = machine.log()
      const awake = machine.state() !== 'asleep' && machine.state() !== 'off'
      if (log === null || !awake || machine.isDoomed()) time.at(now() + 7 * minute, attempt)
      else if (count % 4 === 0) machine.dieAt(moment)
      else machine.kill()
    }
    time.at(day.beginsAt + draws.between(0, 7) * 60 * minute, attempt)
  }
  technician.begin()

  try {
    await time.runUntil(calendar.endAt)
    observer.reach(false, now())
    machine.become('there')
    meddle?.(observer, ledger)
    const log = machine.log()
    if (log !== null) observer.compare(log, now(), ledger.issues.keys())
    if (machine.errors.length > 0) throw machine.errors[0]
  } finally {
    machine.end()
    rmSync(folder, { recursive: true, force: true })
  }

  const fixed = [...ledger.issues.values()].filter(
    ({ firstFixedAt, noNotice }) => firstFixedAt !== null && !noNotice,
  )
  const share = (toldAt: (issueId: number) => number | null): number => {
    const sameDay = fixed.filter(({ issueId, firstFixedAt }) => {
      const at = toldAt(issueId)
      return at !== null && firstFixedAt !== null && calendar.dateOf(at) === calendar.dateOf(firstFixedAt)
    })
    return fixed.length === 0 ? 0 : sameDay.length / fixed.length
  }
  return {
    seed,
    days,
    issues: technician.captured(),
    fixes: fixed.length,
    toldSameDayWith: share((id) => ledger.issues.get(id)?.firstToldAt ?? null),
    toldSameDayWithout: share(technician.toldUnaided),
    shown: observer.perDay(),
    findings: observer.findings(),
    kills,
  }
}
