import { describe, expect, test } from 'vitest'
import type { IssueLog } from '../../../electron/log/issue-log.ts'
import { aLog } from './a-log.ts'
import { ann, draft, hour, minute, morning } from './days.ts'

const week = { from: morning, to: morning + 7 * 24 * hour }

const mail = (log: IssueLog, title = 'Printer') =>
  log.capture({ title, requester: ann, channel: 'mail' }).issueId

describe('measures', () => {
  test('of an empty log are nothing', () => {
    const none = { count: 0, medianMs: null, p90Ms: null }
    expect(aLog().log.measures(week)).toEqual({
      toldGap: none,
      firstWord: none,
      longestSilence: none,
      promises: { kept: 0, missed: 0 },
    })
  })

  test('the told gap is from the last fix to the word, in the span in which they were told', () => {
    const { log, clock } = aLog()
    const toldAfter = (minutes: number): number => {
      const issueId = mail(log)
      log.resolve(issueId, { resolution: 'x' })
      clock.pass(minutes * minute)
      log.confirmTold(issueId, { by: 'phone' })
      return issueId
    }
    for (const minutes of [1, 2, 3, 4, 5, 6, 7, 8, 9, 100]) toldAfter(minutes)
    expect(log.measures(week).toldGap).toEqual({ count: 10, medianMs: 5.5 * minute, p90Ms: 9 * minute })
    const undone = toldAfter(50)
    log.undo(log.confirmTold(mailed(log), { by: 'chat' }).changeId)
    const again = toldAfter(0)
    log.reopen(again)
    clock.pass(hour)
    log.resolve(again, { resolution: 'y' })
    clock.pass(11 * minute)
    log.confirmTold(again, { by: 'phone' })
    expect(undone).toBeGreaterThan(0)
    expect(log.measures(week).toldGap).toMatchObject({ count: 13, medianMs: 6 * minute })
    expect(log.measures({ from: clock.now(), to: clock.now() + 1 }).toldGap).toEqual({
      count: 1,
      medianMs: 11 * minute,
      p90Ms: 11 * minute,
    })
    expect(log.measures({ from: clock.now() + 1, to: week.to }).toldGap.count).toBe(0)
  })

  const mailed = (log: IssueLog): number => {
    const issueId = mail(log)
    log.resolve(issueId, { resolution: 'x' })
    return issueId
  }

  test('the first word counts once, for what was written to a machine, and not the word to a vendor', () => {
    const { log, clock } = aLog()
    const issueId = mail(log)
    const walkUp = log.capture({ title: 'Mouse', requester: ann, channel: 'walk-up' }).issueId
    log.wait(issueId, { on: 'vendor', name: 'Dell', untilAt: morning + hour })
    clock.pass(minute)
    log.openDraft(issueId, draft, 'chase')
    log.confirmDraft(issueId)
    clock.pass(20 * minute)
    log.say(issueId, { by: 'phone' })
    log.say(walkUp, { by: 'phone' })
    clock.pass(hour)
    log.say(issueId, { by: 'phone' })
    expect(log.measures(week).firstWord).toEqual({ count: 1, medianMs: 21 * minute, p90Ms: 21 * minute })
  })

  test('the longest silence is between words, and goes on until they are told', () => {
    const { log, clock } = aLog()
    const issueId = mail(log)
    log.capture({ title: 'Server dust' })
    clock.pass(3 * hour)
    log.say(issueId, { by: 'mail' })
    clock.pass(hour)
    expect(log.measures(week).longestSilence).toMatchObject({ count: 1, medianMs: 3 * hour })
    clock.pass(4 * hour)
    expect(log.measures(week).longestSilence.medianMs).toBe(5 * hour)
    log.resolve(issueId, { resolution: 'x' })
    log.confirmTold(issueId, { by: 'phone' })
    clock.pass(48 * hour)
    expect(log.measures(week).longestSilence.medianMs).toBe(5 * hour)
    expect(log.measures({ from: clock.now(), to: week.to }).longestSilence.count).toBe(0)
  })

  test('a promise is kept by the promised word in time, missed otherwise, and neither when it was taken back before', () => {
    const { log, clock } = aLog()
    const promised = (title: string) => {
      const issueId = mail(log, title)
      log.promise(issueId, morning + 2 * hour)
      return issueId
    }
    const [kept, late, changed, withdrawn, undone] = ['k', 'l', 'c', 'w', 'u'].map(promised)
    promised('silent')
    promised('duplicate')
    clock.pass(hour)
    log.say(kept ?? 0, { by: 'phone', promiseKept: true })
    log.say(late ?? 0, { by: 'phone' })
    log.promise(changed ?? 0, morning + 4 * hour)
    log.promise(withdrawn ?? 0, null)
    log.undo(log.promise(kept ?? 0, morning + 3 * hour).changeId)
    log.undo(log.say(undone ?? 0, { by: 'phone', promiseKept: true }).changeId)
    log.noNoticeNeeded(7, { reason: 'Duplicate' })
    expect(log.measures(week).promises).toEqual({ kept: 1, missed: 0 })
    clock.set(morning + 2 * hour + 1)
    log.say(late ?? 0, { by: 'phone', promiseKept: true })
    // Missed: too late though they heard something before, no word at all, and the one whose word was taken back.
    expect(log.measures(week).promises).toEqual({ kept: 1, missed: 3 })
    clock.set(morning + 5 * hour)
    expect(log.measures(week).promises).toEqual({ kept: 1, missed: 4 })
  })
})
