import { expect, test } from 'vitest'
import { allKept, figures } from '../../simulate/report.ts'
import { type SimulationOptions, simulate } from '../../simulate/run.ts'

const days = { seed: 7, days: 20 }
const broken = async (meddle: SimulationOptions['meddle'] & {}) => {
  const simulation = await simulate({ seed: 7, days: 8, meddle })
  expect(allKept(simulation)).toBe(false)
  const { daysOwedWithoutNag, outsideHours, overCap, duplicates, lost } = figures(simulation)
  return { daysOwedWithoutNag, outsideHours, overCap, duplicates, lost }
}

test('twenty days with journeys, absences, a change of the clocks and kills keep every rule, the same each time', {
  timeout: 240_000,
}, async () => {
  const first = await simulate(days)
  expect(first.findings).toEqual({
    owedWithoutNag: [],
    outsideHours: [],
    overCap: [],
    duplicates: [],
    lost: [],
  })
  const { issues, fixes, kills, toldSameDayWith, toldSameDayWithout } = figures(first)
  expect(issues).toBeGreaterThan(200)
  expect(fixes).toBeGreaterThan(150)
  expect(kills).toBeGreaterThan(50)
  expect(toldSameDayWith).toBeGreaterThan(toldSameDayWithout)
  expect(figures(await simulate(days))).toEqual(figures(first))
})

test('what is shown twice is found', { timeout: 120_000 }, async () => {
  const found = await broken((observer) => {
    const last = observer.seen().at(-1)
    if (last === undefined) throw new Error('nothing was ever shown')
    observer.onScreen(last, last.at + 60_000)
  })
  expect(found).toMatchObject({ duplicates: expect.any(Number), daysOwedWithoutNag: 0, lost: 0 })
  expect(found.duplicates).toBeGreaterThan(0)
  // A minute is also sooner than the gap allows.
  expect(found.overCap).toBeGreaterThan(0)
})

test('what is shown in the middle of the night is found', { timeout: 120_000 }, async () => {
  const found = await broken((observer, ledger) => {
    const normal = [...ledger.issues.values()].find(({ priority }) => priority === 'normal')
    const items = [{ followUpId: 1e6, issueId: normal?.issueId ?? 1, kind: 'resolution' as const }]
    observer.onScreen({ form: 'digest', items }, Date.parse('2026-03-30T01:00:00Z'))
  })
  expect(found.outsideHours).toBeGreaterThan(0)
})

test('what was owed for days without a nag, and what the log has lost, is found', {
  timeout: 120_000,
}, async () => {
  const found = await broken((_, ledger) => {
    const createdAt = Date.parse('2026-03-16T10:00:00Z')
    ledger.captured({ issueId: 1e6, priority: 'normal', channel: 'walk-up', createdAt, promise: null })
    ledger.change(1e6, createdAt, { fixedAt: createdAt })
  })
  expect(found.lost).toBeGreaterThan(0)
  expect(found.daysOwedWithoutNag).toBeGreaterThan(0)
  expect(found).toMatchObject({ duplicates: 0, overCap: 0, outsideHours: 0 })
})
