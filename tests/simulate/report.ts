import { createCalendar } from './calendar.ts'
import type { Finding } from './observer.ts'
import type { Simulation } from './run.ts'
import { habits } from './technician.ts'

/** The value below which that share of the numbers lies; 0 of none. */
export const percentile = (numbers: readonly number[], share: number): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

const rounded = (share: number): number => Math.round(share * 1e4) / 1e4

/** What `--json` prints. */
export const figures = (simulation: Simulation) => {
  const { seed, days, issues, fixes, findings, kills } = simulation
  return {
    seed,
    days,
    issues,
    fixes,
    toldSameDayWith: rounded(simulation.toldSameDayWith),
    toldSameDayWithout: rounded(simulation.toldSameDayWithout),
    toastsPerDay: { median: percentile(simulation.shown, 0.5), p95: percentile(simulation.shown, 0.95) },
    daysOwedWithoutNag: findings.owedWithoutNag.length,
    outsideHours: findings.outsideHours.length,
    overCap: findings.overCap.length,
    duplicates: findings.duplicates.length,
    lost: findings.lost.length,
    kills,
  }
}

export const allKept = (simulation: Simulation): boolean =>
  Object.values(simulation.findings).every((found: readonly Finding[]) => found.length === 0)

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const named = 5
const checkLines = (label: string, found: readonly Finding[]): readonly string[] => [
  `  ${found.length === 0 ? 'kept  ' : 'BROKEN'}  ${label}${found.length === 0 ? '' : `: ${found.length}`}`,
  ...found
    .slice(0, named)
    .map(
      ({ what, at, issueId }) =>
        `            ${new Date(at).toISOString()} ${issueId === undefined ? '' : `issue ${issueId}: `}${what}`,
    ),
]

export const report = (simulation: Simulation, seconds: number): string => {
  const { days, seed, issues, fixes, findings, kills, shown } = simulation
  const { workDays } = createCalendar(days)
  return [
    `${days} days of one technician (${workDays.length} working days, seed ${seed}), simulated in ${seconds.toFixed(1)} s`,
    `  ${issues} issues, ${fixes} first fixes to be told, ${kills} kills, home in Berlin, journeys to New York and Kolkata`,
    `  tells at once ${percent(habits.tellsAtOnce)}, remembers the same day ${percent(habits.remembersSameDay)} of the rest;` +
      ` answers a notification about one thing ${percent(habits.answersToast)}, each of several ${percent(habits.answersDigest)}`,
    '',
    'Told on the day of the fix',
    `  with the app     ${percent(simulation.toldSameDayWith)}`,
    `  without it       ${percent(simulation.toldSameDayWithout)}, the same forgetting`,
    '',
    'What popped up, per working day',
    `  notifications    median ${percentile(shown, 0.5)}, 95th percentile ${percentile(shown, 0.95)}`,
    '',
    'Checks',
    ...checkLines(
      'everything owed for over a working day is raised on each working day',
      findings.owedWithoutNag,
    ),
    ...checkLines('nothing outside hours, nor while nobody could see it', findings.outsideHours),
    ...checkLines('never more than the caps', findings.overCap),
    ...checkLines('nothing twice', findings.duplicates),
    ...checkLines(`nothing lost over ${kills} kills`, findings.lost),
  ].join('\n')
}
