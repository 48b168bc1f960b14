import { describe, expect, test } from 'vitest'
import { aLog, dump, refusal } from './a-log.ts'
import { draft, hour, morning } from './days.ts'
import { anIssue } from './kinds.ts'

describe('people', () => {
  test('with something open, whoever never heard anything first, then by how long ago', () => {
    const { log, clock } = aLog()
    const of = (name: string, channel: 'mail' | 'walk-up') =>
      log.capture({ title: `${name}'s`, requester: { name }, channel }).issueId
    const [told, mailed, came, silent] = [
      of('Told', 'mail'),
      of('Mailed', 'mail'),
      of('Came', 'walk-up'),
      of('Silent', 'mail'),
    ]
    log.capture({ title: 'Server dust' })
    clock.pass(hour)
    log.say(mailed, { by: 'mail' })
    log.resolve(told, { resolution: 'x' })
    log.confirmTold(told, { by: 'phone' })
    log.wait(silent, { on: 'vendor', name: 'Dell', untilAt: clock.now() + hour })
    log.openDraft(silent, draft, 'chase')
    log.confirmDraft(silent)
    const second = of('Mailed', 'mail')
    expect(log.people()).toMatchObject([
      { requester: { name: 'Silent' }, lastHeardAt: null, openIssues: [{ issueId: silent }] },
      { requester: { name: 'Came' }, lastHeardAt: morning, openIssues: [{ issueId: came }] },
      {
        requester: { name: 'Mailed' },
        lastHeardAt: morning + hour,
        openSinceAt: morning,
        openIssues: [{ issueId: mailed, title: "Mailed's" }, { issueId: second }],
      },
    ])
  })

  test('are addressed as they wish, which is kept, undone, taken away and merged', () => {
    const { log, path } = aLog()
    const issueId = anIssue(log)
    expect(log.requesters()).toMatchObject([{ salutation: null, degree: null, familiar: null }])
    const before = dump(path)
    const wish = { salutation: 'Frau', degree: 'Dr.', familiar: false }
    const { changeId } = log.edit(issueId, { requester: { id: 1, ...wish } })
    expect(log.record(issueId).requester).toMatchObject(wish)
    log.undo(changeId)
    expect(dump(path)).toEqual(before)

    log.edit(issueId, { requester: { id: 1, ...wish } })
    log.edit(issueId, { requester: { id: 1, phone: '0123' } })
    expect(log.record(issueId).requester).toMatchObject({ ...wish, phone: '0123' })
    log.edit(issueId, { requester: { id: 1, degree: '', familiar: true } })
    expect(log.requesters()).toMatchObject([{ salutation: 'Frau', degree: null, familiar: true }])

    const other = log.capture({ title: 'Mouse', requester: { name: 'A. Lee', isNew: true } }).issueId
    log.edit(other, { requester: { id: 2, degree: 'Prof.', familiar: false } })
    log.mergeRequesters(1, 2)
    expect(log.record(issueId).requester).toMatchObject({
      ...{ name: 'A. Lee', salutation: 'Frau', degree: 'Prof.', familiar: false },
    })
    const long = 'x'.repeat(61)
    expect(refusal(() => log.edit(issueId, { requester: { id: 2, salutation: long } }))[1]).toContain('long')
  })

  test('have hours and a zone of their own, kept until they are taken away', () => {
    const { log, path } = aLog()
    const issueId = anIssue(log)
    const mornings = [{ from: '08:00', to: '12:00' }]
    const hours = { days: { 1: mornings, 2: mornings, 3: [], 4: [], 5: [], 6: [], 7: [] }, holidays: [] }
    const before = dump(path)
    const { changeId } = log.edit(issueId, { requester: { id: 1, hours, timeZone: 'Asia/Kolkata' } })
    expect(log.requesters()).toMatchObject([{ name: 'Ann Lee', hours, timeZone: 'Asia/Kolkata' }])
    log.undo(changeId)
    expect(dump(path)).toEqual(before)
    log.edit(issueId, { requester: { id: 1, hours } })
    log.edit(issueId, { requester: { id: 1, hours: null } })
    expect(log.requesters()).toMatchObject([{ hours: null, timeZone: null }])
    expect(refusal(() => log.edit(issueId, { requester: { id: 1, timeZone: 'Mars/Phobos' } }))[1]).toContain(
      'Berlin',
    )
    const empty = { ...hours, days: { ...hours.days, 1: [], 2: [] } }
    expect(refusal(() => log.edit(issueId, { requester: { id: 1, hours: empty } }))[0]).toBe(
      'invalid-request',
    )
  })
})
