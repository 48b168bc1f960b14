import { describe, expect, it } from 'vitest'
import type { Measures } from '../../../../shared/model/measures.ts'
import { trayModel, weekText } from '../../../../shared/words/text/tray-model.ts'
import {
  aFollowUp,
  anIssue,
  annLee,
  berlinNow,
  oneOfEach,
  thursday,
} from '../../../fakes/sample-follow-ups.ts'

const minute = 60_000
const hour = 60 * minute

const measures = (told: readonly [number, number | null], kept: number, missed: number): Measures => {
  const none = { count: 0, medianMs: null, p90Ms: null }
  return {
    toldGap: { count: told[0], medianMs: told[1], p90Ms: told[1] },
    firstWord: none,
    longestSilence: none,
    promises: { kept, missed },
  }
}
const nothing = { people: 0, things: 0, toAsk: 0, ahead: null }
const base = {
  owed: nothing,
  waiting: [],
  ...berlinNow,
  quietUntilAt: null,
  dailyAt: '09:15',
  startAtLogin: false,
  week: null,
}
const waiting = Object.values(oneOfEach).map(({ followUp, issue, requester }, index) => ({
  issue: { ...issue, id: index + 1 },
  requester,
  followUps: [{ ...followUp, id: index + 1 }],
}))

describe('the tray', () => {
  it('says that everyone knows', () => {
    expect(trayModel(base)).toMatchObject({
      state: 'everyone-knows',
      tooltip: 'In the Loop: everyone knows',
      issues: [],
    })
  })

  it('counts people, not things, and says of each what is owed', () => {
    const model = trayModel({ ...base, waiting, owed: { ...nothing, people: 1, toAsk: 2 } })
    expect(model.tooltip).toBe('In the Loop: 1 person is waiting to hear · 2 to ask')
    expect(model.issues).toHaveLength(5)
    const labels = model.issues.map(({ label }) => label)
    expect(labels).toContain('Ann Lee: Printer jam in 204')
    expect(labels).toContain('Ann Lee: Printer jam in 204 (no first word yet)')
    for (const label of labels) expect(label.length).toBeLessThanOrEqual(60)
  })

  it('leaves out what is only planned', () => {
    const planned = aFollowUp('update', { nagFromAt: thursday + hour, dueAt: thursday + hour })
    const model = trayModel({
      ...base,
      waiting: [{ issue: anIssue(), requester: annLee, followUps: [planned] }],
    })
    expect(model).toMatchObject({ state: 'everyone-knows', issues: [] })
  })

  it('keeps the ring closed over what is only to be asked', () => {
    const questions = waiting.filter(({ followUps }) => /chase|check-in/.test(followUps[0]?.kind ?? ''))
    const model = trayModel({ ...base, waiting: questions, owed: { ...nothing, toAsk: 2 } })
    expect(model).toMatchObject({
      state: 'everyone-knows',
      tooltip: 'In the Loop: everyone knows · 2 to ask',
    })
    expect(model.issues).toHaveLength(2)
  })

  it('puts a broken promise on top', () => {
    const broken = {
      issue: anIssue({ id: 99, promisedAt: thursday - minute }),
      requester: annLee,
      followUps: [aFollowUp('promise', { id: 99, dueAt: thursday - minute, owedSinceAt: thursday - hour })],
    }
    const model = trayModel({ ...base, waiting: [...waiting, broken] })
    expect(model.issues[0]).toEqual({
      issueId: 99,
      label: 'Ann Lee: Printer jam in 204 (promised by 09:59)',
    })
    expect(model.state).toBe('overdue')
  })

  it('knows how long it is quiet', () => {
    const quiet = (quietUntilAt: number | null, now = thursday) =>
      trayModel({ ...base, now, quietUntilAt }).quiet
    const tomorrow = Date.parse('2026-11-20T09:15:00+01:00')
    expect(quiet(null)).toBeNull()
    expect(quiet(thursday)).toBeNull()
    expect(quiet(thursday + hour)).toBe('1-hour')
    expect(quiet(tomorrow)).toBe('tomorrow')
    expect(quiet(tomorrow, tomorrow - 10 * minute)).toBe('tomorrow')
    expect(trayModel({ ...base, quietUntilAt: tomorrow }).tooltip).toBe(
      'In the Loop: everyone knows (quiet until tomorrow 09:15)',
    )
  })

  it('says what is wrong with reminders, but not all that a program says of itself', () => {
    expect(trayModel({ ...base, problem: 'Reminders don’t work.' }).tooltip).toBe(
      'In the Loop: everyone knows\nReminders don’t work.',
    )
    expect(trayModel({ ...base, problem: 'x'.repeat(2_000) }).tooltip.length).toBeLessThan(300)
  })

  it('adds the week as a second line, if there was one', () => {
    expect(trayModel({ ...base, week: measures([4, 38 * minute], 6, 0) }).tooltip).toBe(
      'In the Loop: everyone knows\nTold within 38 min this week, promises 6 of 6',
    )
    expect(trayModel({ ...base, week: measures([0, null], 0, 0) }).tooltip).toBe(
      'In the Loop: everyone knows',
    )
  })

  it.each<[Measures, string | null]>([
    [measures([1, 20_000], 0, 0), 'Told within 1 min this week'],
    [measures([1, 190 * minute], 0, 0), 'Told within 3 h 10 min this week'],
    [measures([1, 120 * minute], 2, 1), 'Told within 2 h this week, promises 2 of 3'],
    [measures([1, 70 * hour], 0, 0), 'Told within 3 days this week'],
    [measures([0, null], 0, 2), 'Promises 0 of 2 this week'],
    [measures([0, null], 0, 0), null],
  ])('%#: the week in words', (week, words) => {
    expect(weekText(week)).toBe(words)
  })
})
