import type { Calendar } from './calendar.ts'
import { drawsFor } from './draws.ts'

/** `idle`: gone without locking. `off`: shut down, which is the one farewell the app gets. */
export type MachineState = 'there' | 'locked' | 'idle' | 'asleep' | 'off'
type Transition = Readonly<{ at: number; state: MachineState }>
type Stretch = Readonly<{ from: number; to: number }>

export type PresencePlan = Readonly<{
  transitions: readonly Transition[]
  /** When somebody sits in front of it. */
  there: readonly Stretch[]
  /** "Quiet for 1 hour", or until tomorrow. */
  quiet: readonly Readonly<{ at: number; untilAt: number }>[]
  /** `at` itself when somebody is there, else when they are back; `null` when that is after the end. */
  nextThere(at: number): number | null
}>

type Break = Readonly<{ from: number; to: number; state: MachineState }>

/** Comes and goes, has lunch, closes the lid, works on a Saturday; everything drawn beforehand. */
export const createPresencePlan = (calendar: Calendar, seed: number): PresencePlan => {
  const transitions: Transition[] = [{ at: calendar.startAt, state: 'asleep' }]
  const quiet: { at: number; untilAt: number }[] = []
  for (const [index, { date, works, absence }] of calendar.days.entries()) {
    const draws = drawsFor(seed, `day/${date}`)
    const at = (minutes: number): number => calendar.localAt(date, minutes)
    const night = draws.pick<MachineState>([
      ['asleep', 6],
      ['off', 3],
      ['locked', 1],
    ])
    const opens = works || absence?.machineOn === true || (absence === null && draws.chance(0.2))
    if (!opens) continue
    const late = draws.chance(0.05)
    const arrives = works ? draws.whole(late ? 600 : 510, late ? 780 : 580) : draws.whole(600, 660)
    const leaves = works ? draws.whole(1_000, 1_080) : arrives + draws.whole(60, 180)
    const lunch = draws.whole(705, 735)
    const breaks: Break[] = works ? [{ from: lunch, to: lunch + draws.whole(30, 60), state: 'locked' }] : []
    for (let count = draws.whole(0, 3); count > 0; count -= 1) {
      const from = draws.whole(arrives + 10, leaves - 70)
      const state = draws.pick<MachineState>([
        ['locked', 4],
        ['idle', 3],
        ['asleep', 3],
      ])
      breaks.push({ from, to: from + draws.whole(5, 60), state })
    }
    transitions.push({ at: at(arrives), state: 'there' })
    let free = arrives
    for (const one of breaks.toSorted((a, b) => a.from - b.from)) {
      if (one.from <= free || one.to >= leaves) continue
      transitions.push({ at: at(one.from), state: one.state }, { at: at(one.to), state: 'there' })
      free = one.to
    }
    transitions.push({ at: at(leaves), state: night })
    const quietFrom = draws.whole(arrives, leaves - 30)
    if (works && draws.chance(0.15)) quiet.push({ at: at(quietFrom), untilAt: at(quietFrom + 60) })
    else if (works && draws.chance(0.02)) {
      const tomorrow = calendar.days[index + 1]
      if (tomorrow) quiet.push({ at: at(quietFrom), untilAt: calendar.localAt(tomorrow.date, 9 * 60) })
    }
  }
  const there = transitions.flatMap(({ at, state }, index) =>
    state === 'there' ? [{ from: at, to: transitions[index + 1]?.at ?? calendar.endAt }] : [],
  )
  return {
    transitions,
    there,
    quiet,
    nextThere: (at) => {
      const stretch = there.find(({ to }) => at < to)
      return stretch === undefined ? null : Math.max(at, stretch.from)
    },
  }
}
